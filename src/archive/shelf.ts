/** Things in their order, found by what they have without looking at each. */

/** What a thing has: pairs of syllables by their numbers, and keys. */
export interface Having {
  pairs: Iterable<number>;
  keys: Iterable<string>;
}

export class Shelf<Thing> {
  readonly #things: Thing[] = [];
  readonly #has: (thing: Thing) => Having;
  /** The places of things, by what they have: made when something is first looked for. */
  #places: Map<number | string, number[]> | undefined;

  constructor(has: (thing: Thing) => Having) {
    this.#has = has;
  }

  add(thing: Thing): void {
    this.#things.push(thing);
    this.#places = undefined;
  }

  /** The things from the last to the first. */
  *fromLast(): Generator<Thing> {
    for (let at = this.#things.length - 1; at >= 0; at -= 1) {
      const thing = this.#things[at];
      if (thing !== undefined) yield thing;
    }
  }

  /** The things that have one of these at least, in their order, each once. */
  having({ pairs, keys }: Having): Thing[] {
    this.#places ??= this.#placesOf();
    const found = new Set<number>();
    for (const wanted of [...pairs, ...keys]) {
      for (const place of this.#places.get(wanted) ?? []) found.add(place);
    }
    return [...found].sort((a, b) => a - b).flatMap((place) => this.#things[place] ?? []);
  }

  #placesOf(): Map<number | string, number[]> {
    const places = new Map<number | string, number[]>();
    this.#things.forEach((thing, place) => {
      const { pairs, keys } = this.#has(thing);
      for (const one of new Set([...pairs, ...keys])) {
        const others = places.get(one);
        if (others === undefined) places.set(one, [place]);
        else others.push(place);
      }
    });
    return places;
  }
}
