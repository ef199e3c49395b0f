/** The parts of a report's front matter, from recognised lines and resolved facts. */
import type { Caption, FrontMatter, LedgerEntry } from "../report/schema.ts";
import type { FactValues } from "./facts.ts";
import type { RecognisedLine, Role } from "./line.ts";
import { creditOf, isCreditOnly } from "./lines/caption.ts";

/**
 * The facts as fields, in the order of the schema; those that are absent are left out, but for the lists, which
 * are empty then.
 *
 * @example compose({ "event.kind": "review" }) // { event: { kind: "review" }, provinces: [], reviews: [], plans: [] }
 */
export function compose(facts: Partial<FactValues>) {
  const {
    "event.date": date,
    "event.endDate": endDate,
    "event.organiser": organiser,
    "event.venue": venue,
    "event.kind": kind,
    ...rest
  } = facts;
  const event = Object.fromEntries(
    Object.entries({ date, endDate, organiser, venue, kind }).filter(([, value]) => value !== undefined),
  ) as NonNullable<FrontMatter["event"]>;
  const {
    title,
    kicker,
    standfirst,
    published,
    level,
    provinces = [],
    publication,
    author,
    url,
    reviews = [],
    plans = [],
  } = rest;
  const ordered = {
    title,
    kicker,
    standfirst,
    published,
    event,
    level,
    provinces,
    publication,
    author,
    url,
    reviews,
    plans,
  };
  return Object.fromEntries(
    Object.entries(ordered).filter(
      ([name, value]) => value !== undefined && !(name === "event" && Object.keys(event).length === 0),
    ),
  ) as Omit<FrontMatter, "title" | "captions" | "basis" | "ledger" | "source"> & { title?: string };
}

/**
 * The captions that readers saw, with their credits. One that stands on two lines is one again, with a blank for the
 * break and the number of its first line.
 */
export function captionsOf(lines: readonly RecognisedLine[]): Caption[] {
  const captions: { text: string; line: number }[] = [];
  for (const [index, { role, text, rule, n }] of lines.entries()) {
    if (role !== "caption") continue;
    const before = lines[index - 1];
    const last = captions.at(-1);
    const goesOn = rule === "caption-split" && before?.rule === rule && /^\p{Ll}/u.test(text);
    if (last && before?.role === "caption" && (goesOn || (isCreditOnly(text) && !creditOf(last.text))))
      last.text = `${last.text} ${text}`;
    else captions.push({ text, line: n });
  }
  return captions.map(({ text, line }) => {
    const credit = creditOf(text);
    return { text, ...(credit === undefined ? {} : { credit }), line };
  });
}

const DESTINATION: Readonly<Record<Exclude<Role, "body">, LedgerEntry["to"]>> = {
  title: "title",
  kicker: "kicker",
  standfirst: "standfirst",
  dateline: "published",
  byline: "author",
  caption: "captions",
  duplicate: "duplicate",
  breadcrumb: "breadcrumb",
  furniture: "furniture",
};

/** The ledger's entry for a line; none for a line of the body. */
export function toLedger({ n, text, role, rule, of }: RecognisedLine): LedgerEntry[] {
  if (role === "body") return [];
  return [{ line: n, text, rule, to: DESTINATION[role], ...(of === undefined ? {} : { of }) }];
}
