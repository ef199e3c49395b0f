import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normaliseAll } from "../../src/normalise/normalise.ts";
import { parseReport, printReport } from "../../src/report/markdown.ts";
import type { Report } from "../../src/report/schema.ts";
import { tokens } from "../../src/vietnamese/letters.ts";
import { normalised, vocabulary } from "./built-in.ts";

/** The lines of which reports are made, and what strangers put among them. */
const LINES = {
  dateline: [
    "Thứ Hai, 06/03/2017, 08:46 (GMT+7)",
    "Cập nhật:  GMT+7",
    "10/01/2017",
    "THỨ SÁU, 11/01/2019 06:12:30",
  ],
  title: ["Lâm Đồng tổng kết công tác xây dựng Đảng năm 2016", "ĐẢNG BỘ KHỐI:", "Tỉnh ủy Hà Tây sơ kết"],
  lead: [
    "(GLO)- Ngày 4/3, Tỉnh ủy Gia Lai tổ chức hội nghị tổng kết công tác xây dựng Đảng năm 2016, triển khai nhiệm vụ năm 2017.",
    "Sáng nay (28/12), tại điểm cầu Khánh Hoà, Ban Tổ chức Tỉnh uỷ tổ chức hội nghị trực tuyến sơ kết 6 tháng đầu năm.",
  ],
  paragraph: [
    "Năm 2016, các cấp ủy đã kết nạp 3.703/3.823 đảng viên, đạt 99,52%; thực hiện Chỉ thị số 05-CT/TW ngày 15-5-2016.",
    "Tuy vậy, việc sinh hoạt chi bộ ở một số nơi trong trong năm còn hình thức. Tổ chức đảng cần khắc phục./.",
  ],
  caption: [
    "Quang cảnh hội nghị. Ảnh: Thu Hà",
    "Ảnh: Thu Hà",
    "Các đại biểu dự hội nghị_Ảnh: TTXVN",
    "dai-bieu-du-hoi-nghi.jpg",
  ],
  furniture: [
    ",",
    "|",
    "328 lượt xem",
    "Xem thêm",
    "Tin liên quan",
    ">> Đại hội Đảng",
    "THU HÀ",
    "Theo VOV",
    "Trang chủ » Tin tức",
  ],
  syntax: [
    "# a",
    "---",
    "***",
    "1. b",
    "* c",
    "> d",
    "```",
    "[e](f)",
    "![g](h)",
    "<script>alert(1)</script>",
    "<!-- i -->",
    "&amp; &#60;",
    "a: b",
    "- {c: d}",
    "!!js/function x",
    "{% x %}{{ y }}",
  ],
  naughty: [
    "\u202Eabc\u202C",
    "a\u200Bb\u200C\u200D",
    "\u00ADx\u00AD",
    "a\u0301\u0323\u0306",
    "\u0007\u001B[31m",
    "\u00A0\u2003x\u3000",
    "x\u0085y\u2028z",
    "👨‍👩‍👧 🇻🇳",
    "Ṱ̺̺o͞ ̷i̲n̬͇",
    "ﷺ",
    "'; DROP TABLE a;--",
    "../../etc/passwd",
    "__proto__",
    "constructor",
    "null",
    "undefined",
    "NaN",
    "1e9",
    "0x1F",
    "=1+1",
    "%s%n",
    "\uFFFD\uFFFE",
    "\u{10FFFF}",
    "Ã¡ áº¿",
    "§¶ng",
    "Ð Đ ð đ",
  ],
};

const line = fc.oneof(
  ...Object.values(LINES).map((lines) => fc.constantFrom(...lines)),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(...Object.values(LINES).flat()).map((text) => text.normalize("NFD")),
);

const text = fc
  .record({
    head: fc.shuffledSubarray([...LINES.dateline.slice(0, 1), ...LINES.title.slice(0, 1)]),
    lines: fc.array(line, { maxLength: 14 }),
    breaks: fc.constantFrom("\n", "\r\n", "\r", "\n\n"),
  })
  .map(({ head, lines, breaks }) => [...head, ...lines].join(breaks))
  .filter(
    (one) => one.isWellFormed() && !one.includes("\0") && !one.startsWith("\uFEFF") && one.trim() !== "",
  );

/** Gives what a text may lack, so that it is never refused for that. */
const SIDECAR = "title: Tổng kết\npublished: 2017-03-06\nreason: thử\n";

const wordsOf = ({ body, ledger }: Report) =>
  [...body, ...ledger.map((entry) => entry.text)].flatMap(tokens).sort();
/** A next line ends a line, as a line feed does. */
const wordsIn = (raw: string) => tokens(raw.replaceAll("\u0085", "\n")).sort();

function expectFieldsFromLedger(report: Report): void {
  const of = (to: string) => report.ledger.filter((entry) => entry.to === to).map((entry) => entry.text);
  const { title, kicker, standfirst, author, captions, basis } = report;
  if (basis.title?.known === "stated") expect(of("title").some((one) => one.includes(title))).toBe(true);
  if (kicker !== undefined) expect(of("kicker").some((one) => one.includes(kicker))).toBe(true);
  if (standfirst !== undefined) expect(of("standfirst").some((one) => one.includes(standfirst))).toBe(true);
  if (author !== undefined) {
    expect(report.ledger.some((entry) => entry.text.toLowerCase().includes(author.toLowerCase()))).toBe(true);
  }
  expect(of("captions").join(" ")).toBe(captions.map((caption) => caption.text).join(" "));
  for (const caption of captions) expect(caption.text).toContain(caption.credit ?? "");
}

const WIDE: [string, (raw: string) => Uint8Array][] = [
  ["utf-8", (raw) => new Uint8Array(Buffer.from(raw))],
  ["utf-8 with its mark", (raw) => new Uint8Array(Buffer.from(`\uFEFF${raw}`))],
  ["utf-16le with its mark", (raw) => new Uint8Array(Buffer.from(`\uFEFF${raw}`, "utf16le"))],
  ["utf-16be with its mark", (raw) => new Uint8Array(Buffer.from(`\uFEFF${raw}`, "utf16le").swap16())],
];

describe.each(WIDE)("a text in %s", (_, encode) => {
  test("gives every token to the body or the ledger, and fields only what stands there", () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { report, problems } = normalised("a.txt", encode(raw), SIDECAR);
        expect(problems).toEqual([]);
        if (report === undefined) return;
        // What was misread is accounted for in the form it was mended to.
        if (!report.source.encoding.includes("misread")) expect(wordsOf(report)).toEqual(wordsIn(raw));
        expectFieldsFromLedger(report);
      }),
      { numRuns: 120 },
    );
  });
});

test("a report says the same after it was written to its file and read again", () => {
  fc.assert(
    fc.property(text, (raw) => {
      const { report } = normalised("a.txt", raw, SIDECAR);
      fc.pre(report !== undefined);
      expect(report && parseReport(printReport(report), "a.md").report).toEqual(report);
    }),
    { numRuns: 120 },
  );
});

test("a source gives the same report each time, whatever other sources there are and in whatever order", () => {
  fc.assert(
    fc.property(fc.uniqueArray(text, { minLength: 2, maxLength: 5 }), (texts) => {
      const sources = texts.map((raw, n) => ({
        file: `${n}.txt`,
        bytes: new Uint8Array(Buffer.from(raw)),
        sidecar: `${SIDECAR}slug: n-${n}\n`,
      }));
      const alone = sources.map((source) => normaliseAll([source], vocabulary)[0]);
      for (const order of [sources, sources.toReversed()]) {
        for (const outcome of normaliseAll(order, vocabulary)) {
          // Two texts of the same words are the one thing that sources have to do with each other.
          if (outcome.problems.some(({ found }) => found.startsWith("the same words"))) continue;
          expect(outcome).toEqual(alone[Number.parseInt(outcome.file, 10)]);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("a text cut anywhere is read to its end, or refused with the line", () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.constantFrom(...WIDE), (raw, at, [, encode]) => {
      const whole = encode(raw);
      const cut = whole.subarray(0, at % whole.length);
      const { report, problems } = normalised("a.txt", cut, SIDECAR);
      if (report === undefined) {
        expect(problems).toHaveLength(1);
        expect(problems[0]?.mend).not.toBe("");
        return;
      }
      if (/^utf-(?:8|16..)$/.test(report.source.encoding)) {
        expect(wordsOf(report)).toEqual(wordsIn(new TextDecoder(report.source.encoding).decode(cut)));
      }
    }),
    { numRuns: 150 },
  );
});

test("half a surrogate pair in UTF-16 is refused with its line, wherever it stands", () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.integer({ min: 0xd800, max: 0xdfff }), (raw, at, half) => {
      const units = raw.normalize("NFC").replace(/[\u{10000}-\u{10FFFF}]/gu, "x");
      const index = at % (units.length + 1);
      const broken = `\uFEFF${units.slice(0, index)}${String.fromCharCode(half)}${units.slice(index)}`;
      const { problems } = normalised("a.txt", new Uint8Array(Buffer.from(broken, "utf16le")), SIDECAR);
      expect(problems).toMatchObject([{ file: "sources/a.txt", line: expect.any(Number) }]);
    }),
    { numRuns: 60 },
  );
});

test("every report of the labelled set and of the archive is accounted for to the last token", () => {
  const folders = [
    new URL("../../content/sources/", import.meta.url),
    ...readdirSync(new URL("labelled/", import.meta.url)).map(
      (name) => new URL(`labelled/${name}/`, import.meta.url),
    ),
  ];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => new URL(name, folder)),
  );
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) {
    const raw = readFileSync(file);
    const { report } = normalised("a.txt", new Uint8Array(raw), SIDECAR);
    if (report === undefined) throw new Error(`${file.pathname} is refused`);
    expect(wordsOf(report)).toEqual(wordsIn(raw.toString("utf8").replace(/^\uFEFF/, "")));
    expectFieldsFromLedger(report);
  }
});
