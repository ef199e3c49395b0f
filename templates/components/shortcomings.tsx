import type { ChainPeriod } from "../../src/archive/chain.ts";
import { useWords } from "../words.ts";
import { Reported } from "./chain-block.tsx";

/** What conferences found wanting, by the period that they looked back on; said where it is not the whole year. */
export function ShortcomingPeriods({ year, periods }: { year: string; periods: readonly ChainPeriod[] }) {
  const { period: inWords } = useWords();
  return (
    <>
      {periods.map(({ period, reported }) => (
        <section key={period} class="period">
          {period !== year && <p class="period-name">{inWords(period)}</p>}
          <Reported blocks={reported} />
        </section>
      ))}
    </>
  );
}
