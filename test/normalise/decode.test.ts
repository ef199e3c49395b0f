import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, MAX_BYTES } from "../../src/normalise/decode.ts";
import { bytesOf, LETTERS, misread, tcvn3, tcvn5712, viscii, vni, windows1258 } from "./encode.ts";

const FOLDER = new URL("../../content/sources/", import.meta.url);
const REPORTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(new URL(name, FOLDER), "utf8").normalize("NFC").trim());

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());
const utf8 = (text: string) => new Uint8Array(Buffer.from(text));
const misreadOnce = (bytes: Uint8Array) => utf8(misread(bytes));
/** Each letter in a syllable of its case. */
const SYLLABLES = LETTERS.map((letter) => {
  const syllable = letter.toLowerCase() === "đ" ? `${letter}a` : `t${letter}`;
  return letter === letter.toUpperCase() ? syllable.toUpperCase() : syllable;
});

/** Without the marks that an encoding of 1993 cannot hold. */
const plain = (text: string) =>
  text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, "-")
    .replaceAll("…", "...")
    .replaceAll("\u00A0", " ");

const ENCODERS: [string, (text: string) => Uint8Array, (text: string) => string][] = [
  ["utf-8", utf8, (text) => text],
  ["utf-8", (text) => utf8(`\uFEFF${text}`), (text) => text],
  ["utf-8", (text) => utf8(text.normalize("NFD")), (text) => text],
  ["utf-16le", (text) => utf16(`\uFEFF${text}`), (text) => text],
  ["utf-16be", (text) => swapped(utf16(`\uFEFF${text}`)), (text) => text],
  ["utf-16le", utf16, (text) => text],
  ["utf-16be", (text) => swapped(utf16(text)), (text) => text],
  ["vni", vni, (text) => text],
  ["viscii", (text) => viscii(plain(text)), plain],
  ["windows-1258", windows1258, (text) => text],
  ["tcvn3", (text) => tcvn5712(plain(text)), plain],
  ["utf-8 (misread as windows-1252)", (text) => misreadOnce(utf8(text)), (text) => text],
  [
    "utf-8 (misread as windows-1252)",
    (text) => utf8(utf8(text).reduce((all, byte) => all + String.fromCharCode(byte), "")),
    (text) => text,
  ],
  ["utf-8 (misread as windows-1252 twice)", (text) => misreadOnce(misreadOnce(utf8(text))), (text) => text],
  ["vni (misread as windows-1252)", (text) => misreadOnce(vni(text)), (text) => text],
];

describe.each(ENCODERS)("%s", (encoding, encode, expected) => {
  test("is recognised in each of the five reports, and read letter for letter", () => {
    for (const report of REPORTS) {
      const decoded = decode(encode(report));
      expect(decoded).toMatchObject({ encoding });
      expect("text" in decoded && decoded.text.normalize("NFC")).toBe(expected(report));
    }
  });

  test("keeps every Vietnamese letter, small and capital", () => {
    // Among the words of a report, so that the encoding is beyond doubt.
    const text = `${plain(REPORTS[0] ?? "")}\n${SYLLABLES.join("\n")}\n`;
    const decoded = decode(encode(text));
    expect("text" in decoded && decoded.text.normalize("NFC")).toBe(text);
  });
});

/** Words of the five reports, in any order. */
const sentences = fc
  .array(fc.constantFrom(...new Set(REPORTS.flatMap((report) => plain(report).split(/\s+/)))), {
    minLength: 40,
    maxLength: 80,
  })
  .map((words) => words.join(" "));

test.each(ENCODERS)("words in %s come back, in whatever order", (encoding, encode, expected) => {
  fc.assert(
    fc.property(sentences, (text) => {
      const decoded = decode(encode(text));
      expect(decoded).toMatchObject({ encoding });
      expect("text" in decoded && decoded.text.normalize("NFC")).toBe(expected(text));
    }),
    { numRuns: 30 },
  );
});

describe("TCVN3 as the ABC fonts have it", () => {
  test("the five reports come back but for a capital that is first in its word and the only one", () => {
    for (const report of REPORTS) {
      const decoded = decode(tcvn3(report));
      expect(decoded).toMatchObject({ encoding: "tcvn3" });
      expect("text" in decoded && decoded.text.toLowerCase()).toBe(report.toLowerCase());
      expect(decode(misreadOnce(tcvn3(report)))).toEqual({
        ...decoded,
        encoding: "tcvn3 (misread as windows-1252)",
      });
    }
  });

  test.each([
    ["HỘI NGHỊ TỔNG KẾT CÔNG TÁC ĐẢNG"],
    ["Tỉnh ủy: HỘI NGHỊ TỔNG KẾT ở Đà Nẵng"],
    ["Phong trào “Dân vận khéo” – đợt 2… ‘lần thứ tư’"],
  ])("reads «%s»", (text) => {
    expect(decode(tcvn3(text))).toEqual({ text, encoding: "tcvn3" });
  });

  test("the small letter «à» in «Đà Nẵng» stays small in a line of its own", () => {
    expect(decode(tcvn3("Đà Nẵng\nTổ chức"))).toMatchObject({ text: "Đà Nẵng\nTổ chức" });
  });
});

describe("a text that is UTF-8 stays as it is", () => {
  test.each([
    ["Xin chào"],
    ["Pleiku 2016"],
    ["Café, hôtel, théâtre à Đà Lạt"],
    ["Été à Nîmes: où êtes-vous, là-bas? Ça va très bien, à bientôt."],
    ["España, año, niño, señor, mañana"],
    ["São Paulo, não, ação, coração"],
    ["Größe, Straße, Übung, schön"],
    ["Łódź, Kraków, Gdańsk, żółć"],
    ["Наука и жизнь"],
    ["日本語の文"],
    ["© 2016 ® ™ § 5"],
    ["«Nhà báo» – “Đảng”…"],
    ["Ký tự lạ: Ã º ạ á»‡"],
  ])("%s", (text) => {
    expect(decode(utf8(text))).toEqual({ text, encoding: "utf-8" });
  });

  test("whatever its characters are, nothing but a byte order mark is taken from it", () => {
    const words = fc.string({ unit: "binary", minLength: 1 }).filter((text) => text.isWellFormed());
    fc.assert(
      fc.property(words, (text) => {
        fc.pre(!text.startsWith("\uFEFF") && text.trim() !== "" && !text.includes("\0"));
        expect(decode(utf8(`Đảng ${text}`))).toEqual({ text: `Đảng ${text}`, encoding: "utf-8" });
      }),
    );
  });
});

describe("what is refused", () => {
  const cut = utf8("Tổ chức xây dựng Đảng\r\nnăm 2016, triển khai nhiệm v").subarray(0, -1);
  const tail = utf8("ụ").subarray(0, 2);

  test.each<[string, Uint8Array, object]>([
    ["no bytes", new Uint8Array(), { fault: "empty" }],
    ["white space", utf8(" \n\t "), { fault: "empty" }],
    ["a byte order mark alone", utf8("\uFEFF"), { fault: "empty" }],
    ["a NUL", utf8("Đảng\0"), { fault: "binary" }],
    ["a PDF file", utf8("%PDF-1.4\nHội nghị"), { fault: "binary" }],
    ["a Word file", bytesOf("PK\u0003\u0004\u0014"), { fault: "binary" }],
    ["Latin-1 that is not Vietnamese", bytesOf("Été à Nîmes, où êtes-vous?"), { fault: "encoding", line: 1 }],
    ["UTF-8 cut within a letter", new Uint8Array([...cut, ...tail]), { fault: "encoding", line: 2 }],
    ["UTF-16 with half a pair", utf16("\uFEFFĐảng\n\ud83d viên"), { fault: "encoding", line: 2 }],
    ["UTF-16 cut within a unit", utf16("\uFEFFĐảng").subarray(0, -1), { fault: "encoding", line: 1 }],
    ["more than 5 MB", new Uint8Array(MAX_BYTES + 1).fill(65), { fault: "too-large" }],
  ])("%s", (_, bytes, fault) => {
    expect(decode(bytes)).toEqual(fault);
  });

  test("one bad byte in a report in UTF-8, with its line", () => {
    const report = utf8(REPORTS[0] ?? "");
    const line = new TextDecoder().decode(report.subarray(0, 3000)).split("\n").length;
    const spoilt = new Uint8Array([...report.subarray(0, 3000), 0xff, ...report.subarray(3000)]);
    expect(decode(spoilt)).toMatchObject({ fault: "encoding" });
    expect(decode(spoilt)).toHaveProperty("line", expect.closeTo(line, 0));
  });

  test("a report that was misread and whose odd characters were then replaced", () => {
    const lost = misread(utf8(REPORTS[1] ?? "")).replace(/[\u0080-\u009F]/g, "\ufffd");
    expect(decode(utf8(lost))).toEqual({ fault: "damaged" });
  });

  test("the same words in two encodings at once", () => {
    const [first = "", second = ""] = REPORTS;
    expect(decode(new Uint8Array([...vni(first), 10, ...tcvn3(second)]))).toMatchObject({
      fault: "encoding",
    });
  });
});

test("a no-break space that became a plain one is put back in a misread text", () => {
  const text = "Đảng bộ là một, và kết nạp";
  expect(decode(utf8(misread(utf8(text)).replaceAll("\u00A0", " ")))).toMatchObject({ text });
});

test("any bytes are text or a fault, never an error", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const decoded = decode(bytes);
      expect("fault" in decoded || decoded.text.length > 0).toBe(true);
    }),
  );
});
