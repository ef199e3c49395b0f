import type { ComponentChildren } from "preact";
import type { ChainBlock, PlannedPoint } from "../../src/archive/chain.ts";
import type { Point, Related } from "../../src/archive/matcher.ts";
import { readingOf } from "../../src/archive/reading.ts";
import { useSite } from "../../src/site/context.ts";
import { useWords } from "../words.ts";
import { GivenPart } from "./given.tsx";
import { Quote } from "./quote.tsx";
import { SourceLine } from "./source-line.tsx";
import { Vietnamese } from "./vietnamese.tsx";

/** What reports planned: their points, each with what later reports may say of it. */
export function Planned({ blocks }: { blocks: readonly ChainBlock<PlannedPoint>[] }) {
  const { chain } = useWords();
  return (
    <Blocks
      blocks={blocks}
      after={({ related, answerable, ...point }) => (
        <>
          {related.map((one) => (
            <RelatedPoint key={`${one.point.entry.url} ${one.point.index}`} planned={point} related={one} />
          ))}
          {answerable && related.length === 0 && <p class="unmentioned">{chain.unmentioned}</p>}
        </>
      )}
    />
  );
}

/** What reports told: their points. */
export function Reported({ blocks }: { blocks: readonly ChainBlock<Point>[] }) {
  return <Blocks blocks={blocks} after={() => null} />;
}

/** Blocks report by report, each report's source said once, and a role where it changes. */
function Blocks<P extends Point>({
  blocks,
  after,
}: {
  blocks: readonly ChainBlock<P>[];
  after: (point: P) => ComponentChildren;
}) {
  const { partRoles } = useWords();
  const entries = [...new Set(blocks.map(({ entry }) => entry))];
  return (
    <>
      {entries.map((entry) => (
        <article class="block" key={entry.url}>
          <p class="source">
            <SourceLine entry={entry} />
          </p>
          {blocks
            .filter((block) => block.entry === entry)
            .map((block, at, own) => (
              <div class={block.role} key={keyOf(block)}>
                {own[at - 1]?.role !== block.role && <p class="role">{partRoles[block.role]}</p>}
                {block.announcement && (
                  <p class="announcement">
                    <Quote entry={entry} place={block.announcement} />
                  </p>
                )}
                <ul class="points">
                  {block.points.map((point) => (
                    <li key={`${point.paragraph} ${point.index}`}>
                      <Quote entry={entry} place={point} />
                      <GivenPart entry={entry} place={point} />
                      {after(point)}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
        </article>
      ))}
    </>
  );
}

function keyOf({ points, announcement }: ChainBlock<Point>): string {
  const first = announcement ?? points[0];
  return `${first?.paragraph} ${first?.index}`;
}

function RelatedPoint({ planned, related: { point, here, there } }: { planned: Point; related: Related }) {
  const { chain } = useWords();
  const conference = readingOf(useSite().archive).conferenceOf(point.entry.url);
  const shared = [...new Set(here.map(({ index, end }) => planned.text.slice(index, end)))];
  return (
    <p class="related">
      <span class="role">{chain.related}</span> <SourceLine entry={point.entry} conference={conference} />
      <br />
      <Quote entry={point.entry} place={point} marks={there} />
      <br />
      <span class="shared">
        {chain.shared}: <Vietnamese>{shared.map((words) => `«${words}»`).join(", ")}</Vietnamese>
      </span>
    </p>
  );
}
