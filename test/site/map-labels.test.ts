import fc from "fast-check";
import { expect, test } from "vitest";
import { labelSides, type Measures } from "../../templates/map-labels.ts";

const measures: Measures = { width: 600, radius: 7, gap: 11, line: 26, letter: 12 };

test("a name stands to the right of its dot, to the left where there is no room, and nowhere where there is none", () => {
  const dots = [
    { x: 100, y: 100, label: "Lào Cai", weight: 1 },
    { x: 590, y: 300, label: "Khánh Hòa", weight: 1 },
    { x: 100, y: 110, label: "Yên Bái", weight: 1 },
    { x: 5, y: 105, label: "Điện Biên", weight: 1 },
  ];
  expect(labelSides(dots, measures)).toEqual(["right", "left", "none", "none"]);
});

test("of two names that want one place, that with more reports stands there", () => {
  const dots = [
    { x: 10, y: 100, label: "Bắc Kạn", weight: 1 },
    { x: 10, y: 120, label: "Thái Nguyên", weight: 5 },
  ];
  expect(labelSides(dots, measures)).toEqual(["none", "right"]);
});

test("a name leaves other words on the map free", () => {
  const dot = { x: 100, y: 100, label: "Quảng Ngãi", weight: 1 };
  const kept = [{ left: 150, right: 300, top: 90, bottom: 110 }];
  expect(labelSides([dot], { ...measures, letter: 8, kept })).toEqual(["left"]);
});

test("no name covers a dot or another name, wherever the dots are", () => {
  const dot = fc.record({
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 700 }),
    label: fc.string({ minLength: 1, maxLength: 20 }),
    weight: fc.nat(50),
  });
  fc.assert(
    fc.property(fc.array(dot, { maxLength: 40 }), (dots) => {
      const sides = labelSides(dots, measures);
      const boxes = dots.flatMap(({ x, y, label }, at) => {
        const wide = [...label].length * measures.letter;
        const left = sides[at] === "right" ? x + measures.gap : x - measures.gap - wide;
        return sides[at] === "none" ? [] : [{ x: left, y: y - measures.line / 2, wide, high: measures.line }];
      });
      const covers = (a: (typeof boxes)[number], b: { x: number; y: number; wide: number; high: number }) =>
        a.x < b.x + b.wide && b.x < a.x + a.wide && a.y < b.y + b.high && b.y < a.y + a.high;
      for (const [at, box] of boxes.entries()) {
        for (const { x, y } of dots) {
          const { radius } = measures;
          expect(covers(box, { x: x - radius, y: y - radius, wide: 2 * radius, high: 2 * radius })).toBe(
            false,
          );
        }
        for (const other of boxes.slice(at + 1)) expect(covers(box, other)).toBe(false);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.wide).toBeLessThanOrEqual(measures.width);
      }
    }),
  );
});
