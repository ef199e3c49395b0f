import { readingOf } from "../../src/archive/reading.ts";
import { type Stretch, type TimelineRow, timelineOf } from "../../src/archive/timeline.ts";
import { useSite } from "../../src/site/context.ts";
import { useWords } from "../words.ts";

const WIDTH = 900;
const ROW = 26;
/** The height of a row where there are many. */
const LOW_ROW = 14;
const MANY = 12;
const TOP = 34;
const SIDE = 24;
/** More rows than this are no picture any more; the newest are drawn. */
const MOST = 60;

/** The conferences as a picture: each a dot on its day, with the periods it looks back on and plans for. */
export function Timeline() {
  const site = useSite();
  const { pictures } = useWords();
  const { rows, from, to } = timelineOf(readingOf(site.archive).conferences.slice(-MOST));
  if (rows.length === 0) return null;
  const x = (year: number) => round(SIDE + ((year - from) / (to - from)) * (WIDTH - 2 * SIDE));
  const row = rows.length > MANY ? LOW_ROW : ROW;
  const height = TOP + rows.length * row + 8;
  return (
    <figure class="timeline">
      <div class="scroll">
        <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-label={pictures.timeline} width={WIDTH} height={height}>
          {Array.from({ length: to - from + 1 }, (_, at) => from + at).map((year) => (
            <g key={year} class="year">
              <line x1={x(year)} y1={TOP - 8} x2={x(year)} y2={height - 4} />
              {year < to && (
                <text x={x(year + 0.5)} y={18} text-anchor="middle">
                  {year}
                </text>
              )}
            </g>
          ))}
          {rows.map((one, at) => (
            <Row
              key={one.conference.slug}
              row={one}
              y={TOP + at * row + row / 2}
              x={x}
              href={site.href(one.conference.url)}
            />
          ))}
        </svg>
      </div>
      <figcaption>{pictures.timeline}.</figcaption>
    </figure>
  );
}

function Row({
  row,
  y,
  x,
  href,
}: {
  row: TimelineRow;
  y: number;
  x: (year: number) => number;
  href: string;
}) {
  const { day, period, pictures } = useWords();
  const { conference, at, reviews, plans } = row;
  const band = (kind: string, { from, to }: Stretch) => (
    <rect
      key={`${kind} ${from} ${to}`}
      class={kind}
      x={x(from)}
      y={y - 5}
      width={round(x(to) - x(from))}
      height={10}
      rx={3}
    />
  );
  const label = [
    day(conference.day),
    conference.organiser[0],
    conference.reviews.length > 0 && pictures.looksBack(conference.reviews.map(period).join(", ")),
    conference.plans.length > 0 && pictures.plans(conference.plans.map(period).join(", ")),
  ].filter(Boolean);
  return (
    <a href={href} aria-label={label.join(" · ")}>
      {reviews.map((stretch) => band("review", stretch))}
      {plans.map((stretch) => band("plan", stretch))}
      <circle cx={x(at)} cy={y} r={5.5} />
    </a>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
