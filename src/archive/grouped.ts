/**
 * Items by what they have in common, in their order: groups stand as their first items do.
 *
 * @example grouped(["a", "ab", "b"], (word) => word[0]) // Map { "a" => ["a", "ab"], "b" => ["b"] }
 */
export function grouped<Key, T>(all: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of all) {
    const key = keyOf(item);
    const others = groups.get(key);
    if (others === undefined) groups.set(key, [item]);
    else others.push(item);
  }
  return groups;
}
