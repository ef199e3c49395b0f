import { expect, test } from "vitest";
import { yearsOf } from "../../src/archive/period.ts";

test.each([
  ["2016", ["2016"]],
  ["2020-H1", ["2020"]],
  ["2021-Q1", ["2021"]],
  ["2020-9M", ["2020"]],
  ["2018-12", ["2018"]],
  ["2016/2018", ["2016", "2017", "2018"]],
  ["2019-H2/2020-H1", ["2019", "2020"]],
  ["2020/2016", []],
])("the period %s falls in %j", (period, years) => {
  expect(yearsOf(period)).toEqual(years);
});
