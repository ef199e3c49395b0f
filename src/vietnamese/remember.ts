/** Answers kept for questions that come again and again. */

/**
 * A function that remembers what it said of the last so many texts, and forgets all of them at once when it is full.
 * What it returns is shared: callers leave it as it is.
 *
 * @param most texts to remember; with their answers they stay in memory
 * @example remembering(1000, (word) => word.normalize("NFD"))
 */
export function remembering<Answer extends string | object>(
  most: number,
  ask: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = ask(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}
