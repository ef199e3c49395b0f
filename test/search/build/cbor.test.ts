import { decode, encode } from "cborg";
import fc from "fast-check";
import { expect, test } from "vitest";
import { CborWriter } from "../../../src/search/build/cbor.ts";

type Value = number | string | Value[];

function write(cbor: CborWriter, value: Value): void {
  if (typeof value === "number") cbor.number(value);
  else if (typeof value === "string") cbor.text(value);
  else {
    cbor.list(value.length);
    for (const one of value) write(cbor, one);
  }
}
function written(value: Value, cbor = new CborWriter()): Uint8Array {
  write(cbor, value);
  return cbor.take();
}

test.each([0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295])(
  "%i takes as few bytes as it can",
  (number) => {
    expect([...written(number)]).toEqual([...encode(number)]);
  },
);

test("whatever is written can be read, and is what others write", () => {
  const { value } = fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.nat({ max: 4_294_967_295 }),
      fc.string({ unit: "grapheme" }),
      fc.array(tie("value"), { maxLength: 30 }),
    ),
  }));
  fc.assert(
    fc.property(value, (one) => {
      const bytes = written(one);
      expect(decode(bytes)).toEqual(one);
      expect([...bytes]).toEqual([...encode(one)]);
    }),
  );
});

test("there is room for as much as there is, and the writer is empty after it is taken", () => {
  const cbor = new CborWriter();
  const long = "đ".repeat(100_000);
  const numbers = Array.from({ length: 50_000 }, (_, at) => at);
  expect(decode(written([long, ...numbers], cbor))).toEqual([long, ...numbers]);
  expect(cbor.length).toBe(0);
  cbor.number(7).number(300);
  expect(cbor.length).toBe(4);
  expect([...cbor.take()]).toEqual([7, 0x19, 1, 44]);
});
