/** Things in their order, found by the names of what they have without looking at each. */

type Name = number | string;

/** Names, each once, of which a thing is to have so many at least. */
export interface Question {
  names: Iterable<Name>;
  least: number;
}

export class Shelf<Thing> {
  readonly #things: Thing[] = [];
  readonly #namesOf: (thing: Thing) => Iterable<Name>;
  /** The places of things, by name: made when something is first looked for. */
  #places: Map<Name, number[]> | undefined;

  constructor(namesOf: (thing: Thing) => Iterable<Name>) {
    this.#namesOf = namesOf;
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

  /**
   * The things that have enough of what one of the questions names, in their order, each once. Counts what is listed under
   * each name (ScanCount: Li, Lu and Lu 2008), which takes less than to look at each thing.
   */
  having(questions: readonly Question[]): Thing[] {
    this.#places ??= this.#placesOf();
    const found = new Set<number>();
    const counts = new Uint16Array(this.#things.length);
    for (const { names, least } of questions) {
      counts.fill(0);
      for (const name of names) {
        for (const place of this.#places.get(name) ?? []) {
          const count = (counts[place] ?? 0) + 1;
          counts[place] = count;
          if (count === least) found.add(place);
        }
      }
    }
    return [...found].sort((a, b) => a - b).flatMap((place) => this.#things[place] ?? []);
  }

  #placesOf(): Map<Name, number[]> {
    const places = new Map<Name, number[]>();
    this.#things.forEach((thing, place) => {
      for (const name of new Set(this.#namesOf(thing))) {
        const others = places.get(name);
        if (others === undefined) places.set(name, [place]);
        else others.push(place);
      }
    });
    return places;
  }
}
