/** A day in short, the same on every page and in what a search finds. */

/**
 * @param iso a date, or a date with time
 * @example day("2017-03-06") // "6/3/2017"
 */
export const day = (iso: string): string => iso.slice(0, 10).split("-").map(Number).reverse().join("/");
