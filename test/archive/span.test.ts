import { expect, test } from "vitest";
import { byTime, overlap, spanOf } from "../../src/archive/span.ts";

test.each([
  ["2016", "2016-01", "2016-12"],
  ["2020-H2", "2020-07", "2020-12"],
  ["2021-Q1", "2021-01", "2021-03"],
  ["2022-9M", "2022-01", "2022-09"],
  ["2018-12", "2018-12", "2018-12"],
  ["2019-H2/2020-H1", "2019-07", "2020-06"],
])("%s goes from %s to %s", (period, from, to) => {
  expect(spanOf(period)).toEqual({ from, to });
});

test("a year stands before its first half, and that before the second", () => {
  expect(["2020-H2", "2020-Q1", "2021", "2020-H1", "2020"].sort(byTime)).toEqual([
    "2020",
    "2020-H1",
    "2020-Q1",
    "2020-H2",
    "2021",
  ]);
});

test("periods overlap when they share a month", () => {
  expect(overlap("2020-H1", "2020")).toBe(true);
  expect(overlap("2020-H1", "2020-H2")).toBe(false);
  expect(overlap("2016/2020", "2020-Q4")).toBe(true);
});
