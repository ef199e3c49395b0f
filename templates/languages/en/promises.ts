/** What the archive promises its readers, in words. The commands are those of `docs/promises.md`. */
import type { Words } from "../vi/index.ts";

export const promises: Words["promises"] = {
  heading: "Promises",
  about:
    "Each promise comes with the command that tests it; anyone who has the program and the content can run it.",
  list: [
    {
      promise: "Sources stay as they were received",
      how: "No command changes a source. Where a newspaper publishes a report anew, the older version is kept and shown.",
      command: "npm run verify",
    },
    {
      promise: "No word is lost",
      how: "Every word of a source is in the body or in the list of what the body leaves out; none is added.",
      command: "npm run test:hostile",
    },
    {
      promise: "A change does not go unnoticed",
      how: "Files that were changed, lost, added or renamed are named one by one, on the host too.",
      command: "npm run verify -- --against ADDRESS",
    },
    {
      promise: "Built again, it is the same to the byte",
      how: "The same content gives the same site, the search index included, on any machine.",
      command: "npx vitest run test/trust/same-bytes.test.ts",
    },
    {
      promise: "The published site is never half a site",
      how: "Where a build fails, is stopped or finds the disk full, the site before it stays whole.",
      command: "npm run test:faults",
    },
    {
      promise: "Words of reports are only words",
      how: "No text can run as a program, and no page loads anything from elsewhere.",
      command: "npm run test:hostile",
    },
    {
      promise: "Addresses do not change",
      how: "The address of a report comes from its day and headline. A build that would lose a published address is refused, unless it is told where to lead on to.",
      command: "npx vitest run test/scripts/addresses.test.ts",
    },
  ],
  bag: "SHA-256 fingerprints of all sources, all reports and all files of the site, by the BagIt standard:",
  mayChange:
    "What may change: the looks, the words of the site, guesses about reports and the rules behind them. The words of the newspapers do not.",
};
