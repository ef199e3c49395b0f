import type { Province } from "../../src/report/vocabulary.ts";
import { useSite } from "../../src/site/context.ts";
import { type Box, labelSides } from "../map-labels.ts";
import { useWords } from "../words.ts";
import { nameOf } from "./province-name.tsx";
import { Vietnamese } from "./vietnamese.tsx";

/** The frame, in degrees: the mainland, and the sea as far as both archipelagos. */
const WEST = 101.6;
const EAST = 116.2;
const NORTH = 23.6;
const SOUTH = 6.4;
const SCALE = 44;

/** Of a dot, from it to its label, of a line of text, of a letter: in units of the picture. */
const RADIUS = 7;
const GAP = 11;
const LINE = 26;
const LETTER = 12.5;

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
 * those that were merged. A name stands only where there is room for it; others are seen when one comes to the dot, and
 * all of them are in the list beside the map. No borders, which change; both archipelagos, which are always drawn.
 */
export function ProvinceMap() {
  const site = useSite();
  const { archive } = site;
  const { pictures } = useWords();
  const reports = new Map(archive.provinces.map(({ province, entries }) => [province.slug, entries.length]));
  const has = ({ province }: Placed) => (reports.get(province.slug) ?? 0) > 0;
  const placed = archive.vocabulary.provinces
    .flatMap(place)
    .filter((one) => one.province.until === undefined || has(one));
  const shown = placed.filter(has);
  const sides = labelSides(
    shown.map(({ province, lat, lon }) => ({
      x: x(lon),
      y: y(lat),
      label: nameOf(province),
      weight: reports.get(province.slug) ?? 0,
    })),
    {
      width: (EAST - WEST) * SCALE,
      radius: RADIUS,
      gap: GAP,
      line: LINE,
      letter: LETTER,
      kept: ISLANDS.map(nameBox),
    },
  );
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
          .filter((one) => !has(one))
          .map(({ province, lat, lon }) => (
            <circle key={province.slug} cx={x(lon)} cy={y(lat)} r={3} />
          ))}
        {shown.map(({ province, lat, lon }, at) => (
          <a
            key={province.slug}
            class={sides[at] === "none" ? "has crowded" : "has"}
            href={site.href(`/tinh/${province.slug}/`)}
          >
            <circle cx={x(lon)} cy={y(lat)} r={RADIUS} />
            <text
              x={x(lon) + (sides[at] === "left" ? -GAP : GAP)}
              y={round(y(lat) + LINE / 4)}
              {...(sides[at] === "left" && { "text-anchor": "end" })}
            >
              <Vietnamese as="tspan">{nameOf(province)}</Vietnamese>
            </text>
          </a>
        ))}
      </svg>
      <figcaption>{pictures.mapNote}</figcaption>
    </figure>
  );
}

/** Where the name of a group stands: below it. */
function nameBox({ lat, lon, high }: Islands): Box {
  const [middle, top] = [x(lon), y(lat) + high * SCALE];
  const half = 7 * LETTER;
  return { left: middle - half, right: middle + half, top, bottom: top + 2 * LINE };
}

interface Placed {
  province: Province;
  lat: number;
  lon: number;
}

function place(province: Province): Placed[] {
  const { lat, lon } = province;
  return lat === undefined || lon === undefined ? [] : [{ province, lat, lon }];
}

const x = (lon: number) => round((lon - WEST) * SCALE);
const y = (lat: number) => round((NORTH - lat) * SCALE);

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
