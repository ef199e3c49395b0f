import type { Level } from "../../report/schema.ts";
import { oldStyle } from "../../vietnamese/tones.ts";
import type { RecognisedLine } from "../line.ts";
import { type Found, inferred } from "../reading.ts";

const CLUSTER = /(?:cụm|khối)\s+thi\s+đua/iu;
const MEMBERS: readonly { level: Level; pattern: RegExp }[] = [
  { level: "central", pattern: /(?:\d+|các|khu vực|miền) (?:tỉnh|thành phố trực thuộc|\p{Lu})/u },
  { level: "district", pattern: /(?:\d+|các) (?:huyện|quận|thị xã)(?! ủy)/u },
];

/**
 * The rank of a meeting of equals that compete with each other («cụm thi đua»): where its members are provinces, that
 * of what is above them; where they are districts, theirs.
 *
 * @example «Cụm thi đua số 2 gồm 5 huyện»: district; «Cụm thi đua số 2»: undefined
 */
export function levelOfCluster(lines: readonly RecognisedLine[]): Found<Level> | undefined {
  for (const { n, text } of lines) {
    const at = text.search(CLUSTER);
    if (at < 0) continue;
    for (const { level, pattern } of MEMBERS) {
      const match = pattern.exec(oldStyle(text.slice(at)));
      if (match)
        return inferred(
          level,
          "members-of-the-cluster",
          n,
          text.slice(at, at + match.index + match[0].length),
        );
    }
  }
  return undefined;
}
