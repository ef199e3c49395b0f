import type { ChainBlock, PlannedPoint } from "../../src/archive/chain.ts";
import type { Point, Related } from "../../src/archive/matcher.ts";
import { readingOf } from "../../src/archive/reading.ts";
import { useSite } from "../../src/site/context.ts";
import { chain, partRoles } from "../reading-words.ts";
import { Quote } from "./quote.tsx";
import { SourceLine } from "./source-line.tsx";

/** What one report planned: its points, each with what later reports may say of it. */
export function PlannedBlock({ block, reviewed }: { block: ChainBlock<PlannedPoint>; reviewed: boolean }) {
  return (
    <Block block={block}>
      {block.points.map((point) => (
        <li key={`${point.paragraph} ${point.index}`}>
          <Quote entry={point.entry} place={point} />
          {point.related.map((related) => (
            <RelatedPoint
              key={`${related.point.entry.url} ${related.point.index}`}
              planned={point}
              related={related}
            />
          ))}
          {reviewed && point.related.length === 0 && <p class="unmentioned">{chain.unmentioned}</p>}
        </li>
      ))}
    </Block>
  );
}

export function ReportedBlock({ block }: { block: ChainBlock<Point> }) {
  return (
    <Block block={block}>
      {block.points.map((point) => (
        <li key={`${point.paragraph} ${point.index}`}>
          <Quote entry={point.entry} place={point} />
        </li>
      ))}
    </Block>
  );
}

function Block({ block, children }: { block: ChainBlock<Point>; children: preact.ComponentChildren }) {
  const { entry, role, announcement } = block;
  return (
    <article class={`block ${role}`}>
      <p class="source">
        <span class="role">{partRoles[role]}</span> <SourceLine entry={entry} />
      </p>
      {announcement && (
        <p class="announcement">
          <Quote entry={entry} place={announcement} />
        </p>
      )}
      <ul class="points">{children}</ul>
    </article>
  );
}

function RelatedPoint({ planned, related: { point, here, there } }: { planned: Point; related: Related }) {
  const conference = readingOf(useSite().archive).conferenceOf(point.entry.url);
  const shared = [...new Set(here.map(({ index, end }) => planned.text.slice(index, end)))];
  return (
    <p class="related">
      <span class="role">{chain.related}</span> <SourceLine entry={point.entry} conference={conference} />
      <br />
      <Quote entry={point.entry} place={point} marks={there} />
      <br />
      <span class="shared">
        {chain.shared}: {shared.map((words) => `«${words}»`).join(", ")}
      </span>
    </p>
  );
}
