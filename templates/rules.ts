/** The rules of the normaliser in words for readers. A rule without an entry here is shown by its name. */
const RULES: Readonly<Record<string, string>> = {};

export function rule(name: string): string {
  return RULES[name] ?? name;
}
