/** Stretches of time as front matter and sidecars write them. */
import { z } from "zod";

const PERIOD_PART = String.raw`\d{4}(?:-(?:H[12]|Q[1-4]|9M|0[1-9]|1[0-2]))?`;

/** A year, half, quarter, first nine months or month, or an interval of two of them: `2016`, `2020-H1`, `2021-Q1`, `2020-9M`, `2018-12`, `2016/2020`. */
export const Period = z
  .string()
  .regex(
    new RegExp(`^${PERIOD_PART}(?:/${PERIOD_PART})?$`),
    "expected a period: 2016, 2020-H1, 2021-Q1, 2018-12 or 2016/2020",
  );
export type Period = z.infer<typeof Period>;
