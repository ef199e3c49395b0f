/**
 * A rule of the normaliser in words for readers. One without words is shown by its name.
 *
 * @example ruleIn(vi.rules, "lone-number") // "con số đứng một mình"
 */
export function ruleIn(rules: Readonly<Record<string, string>>, name: string): string {
  return (Object.hasOwn(rules, name) ? rules[name] : undefined) ?? name;
}
