import type { Province } from "../../src/report/vocabulary.ts";
import { useSite } from "../../src/site/context.ts";
import { useWords } from "../words.ts";
import { nameOf } from "./province-name.tsx";
import { Vietnamese } from "./vietnamese.tsx";

/** The frame, in degrees: the mainland, and the sea as far as both archipelagos. */
const WEST = 101.6;
const EAST = 116.2;
const NORTH = 23.6;
const SOUTH = 6.4;
const SCALE = 44;

interface Islands {
  name: "hoangSa" | "truongSa";
  lat: number;
  lon: number;
  /** Half the width and height of the group, in degrees. */
  wide: number;
  high: number;
}

const ISLANDS: readonly Islands[] = [
  { name: "hoangSa", lat: 16.5, lon: 112, wide: 0.9, high: 0.7 },
  { name: "truongSa", lat: 9.6, lon: 113.6, wide: 1.9, high: 2.1 },
];

/**
 * Where the provinces of the archive lie, each a dot on its seat that leads to its page: those that exist and
 * those that were merged. No borders, which change; both archipelagos, which are always drawn.
 */
export function ProvinceMap() {
  const site = useSite();
  const { archive } = site;
  const { pictures } = useWords();
  const withReports = new Set(
    archive.provinces.filter(({ entries }) => entries.length > 0).map(({ province }) => province.slug),
  );
  const placed = archive.vocabulary.provinces
    .flatMap(place)
    .filter(({ province }) => province.until === undefined || withReports.has(province.slug));
  const width = (EAST - WEST) * SCALE;
  const height = (NORTH - SOUTH) * SCALE;
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${round(width)} ${round(height)}`} aria-label={pictures.map}>
        {ISLANDS.map(({ name, lat, lon, wide, high }) => (
          <g key={name}>
            <ellipse
              class="islands"
              cx={x(lon)}
              cy={y(lat)}
              rx={round(wide * SCALE)}
              ry={round(high * SCALE)}
            />
            <text x={x(lon)} y={round(y(lat) + high * SCALE + LINE)} text-anchor="middle">
              {pictures[name]}
            </text>
          </g>
        ))}
        {placed
          .filter(({ province }) => !withReports.has(province.slug))
          .map(({ province, lat, lon }) => (
            <circle key={province.slug} cx={x(lon)} cy={y(lat)} r={3} />
          ))}
        {apart(placed.filter(({ province }) => withReports.has(province.slug))).map(
          ({ province, lat, lon, labelY }) => (
            <a key={province.slug} class="has" href={site.href(`/tinh/${province.slug}/`)}>
              <circle cx={x(lon)} cy={y(lat)} r={7} />
              <text x={x(lon) + 11} y={labelY}>
                <Label province={province} nowPartOf={archive.nowPartOf(province.slug)} />
              </text>
            </a>
          ),
        )}
      </svg>
      <figcaption>{pictures.mapNote}</figcaption>
    </figure>
  );
}

interface Placed {
  province: Province;
  lat: number;
  lon: number;
}

/** Height of a line of text, in the picture's units. */
const LINE = 28;

/** From north to south, each label below the one before it where both would stand on one line. */
function apart(placed: readonly Placed[]): (Placed & { labelY: number })[] {
  let last = Number.NEGATIVE_INFINITY;
  return [...placed]
    .sort((a, b) => b.lat - a.lat)
    .map((one) => {
      last = round(Math.max(y(one.lat) + 6, last + LINE));
      return { ...one, labelY: last };
    });
}

function place(province: Province): Placed[] {
  const { lat, lon } = province;
  return lat === undefined || lon === undefined ? [] : [{ province, lat, lon }];
}

/** «Bắc Kạn (nay Thái Nguyên)» */
function Label({ province, nowPartOf }: { province: Province; nowPartOf: readonly Province[] }) {
  const { pictures } = useWords();
  const name = <Vietnamese as="tspan">{nameOf(province)}</Vietnamese>;
  if (nowPartOf.length === 0) return name;
  return (
    <>
      {name} ({pictures.now} <Vietnamese as="tspan">{nowPartOf.map(nameOf).join(", ")}</Vietnamese>)
    </>
  );
}

const x = (lon: number) => round((lon - WEST) * SCALE);
const y = (lat: number) => round((NORTH - lat) * SCALE);

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
