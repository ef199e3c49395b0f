/** Where the names on a map stand: beside their dots, and only where each can be read. */

export interface Dot {
  x: number;
  y: number;
  label: string;
  /** The greater, the sooner its label is placed. */
  weight: number;
}

export interface Measures {
  /** Of the picture; all in its units. */
  width: number;
  /** Half the breadth of a dot. */
  radius: number;
  /** From the middle of a dot to its label. */
  gap: number;
  /** Height of a line of text, and breadth of a letter on an average. */
  line: number;
  letter: number;
  /** Where other words stand. */
  kept?: readonly Box[];
}

/** The side of its dot on which a label stands; `none` where it would cover another label or a dot. */
export type Side = "right" | "left" | "none";

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * A side for each dot, in the order of the dots. A name that stood elsewhere would be taken for that of another place.
 *
 * @example labelSides([{ x: 0, y: 0, label: "Lào Cai", weight: 1 }], { width: 600, … }) // ["right"]
 */
export function labelSides(
  dots: readonly Dot[],
  { width, radius, gap, line, letter, kept = [] }: Measures,
): Side[] {
  const taken: Box[] = [
    ...kept,
    ...dots.map(({ x, y }) => ({
      left: x - radius,
      right: x + radius,
      top: y - radius,
      bottom: y + radius,
    })),
  ];
  const sides: Side[] = dots.map(() => "none");
  const byWeight = [...dots.entries()].sort(([, a], [, b]) => b.weight - a.weight);
  for (const [at, { x, y, label }] of byWeight) {
    const wide = [...label].length * letter;
    for (const side of ["right", "left"] as const) {
      const left = side === "right" ? x + gap : x - gap - wide;
      const box = { left, right: left + wide, top: y - line / 2, bottom: y + line / 2 };
      if (box.left < 0 || box.right > width || taken.some((other) => meet(box, other))) continue;
      taken.push(box);
      sides[at] = side;
      break;
    }
  }
  return sides;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
