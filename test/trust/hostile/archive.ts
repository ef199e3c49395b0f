/** An archive in which every payload stands wherever a text can stand. */
import { stringify } from "yaml";

/** Words around a payload in a saved page, to see that what stands beside it is kept. */
export const BEFORE = "Đứng trước là lời của báo";

/** A source's text on one line, as a line of a report holds it. */
const oneLine = (payload: string): string => payload.replaceAll(/[\r\n\v\f\u0085\u2028\u2029]+/g, " ");

const day = (at: number): string =>
  `${2001 + (at % 20)}-${String(1 + (at % 12)).padStart(2, "0")}-${String(1 + (at % 28)).padStart(2, "0")}`;

/** A report whose title, paragraphs, caption and author are the payload, and what the archivist adds is it too. */
function textReport(payload: string, at: number): Record<string, string> {
  const line = oneLine(payload);
  const text = [
    `Ngày đăng: ${day(at).split("-").reverse().join("/")}`,
    line,
    `Tỉnh ủy Lâm Đồng tổ chức hội nghị tổng kết công tác năm, ${line} và triển khai nhiệm vụ.`,
    payload,
    `Hội nghị nghe ${line}, đạt 99,5% kế hoạch; ${line}.`,
    `${line} (Ảnh: ${line})`,
    line,
    "",
  ].join("\n");
  const lines = payload === line ? { 2: "title", 4: "body", 6: "caption", 7: "byline" } : { 2: "title" };
  const given = {
    slug: `thu-${at}`,
    published: day(at),
    kicker: `Dẫn ${line}`,
    standfirst: `Sa-pô ${line}`,
    author: `Tác giả ${line}`,
    event: { organiser: [`Ban ${line}`], venue: `Hội trường ${line}`, kind: "review" },
    lines,
    reason: `Lý do ${line}`,
  };
  return { [`sources/${at}.txt`]: text, [`sources/${at}.yml`]: stringify(given) };
}

/** A saved page with the payload as markup, in head and body, and as text in its title. */
function page(payload: string, at: number): Record<string, string> {
  const escaped = payload.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const paragraph = `<p>${BEFORE}: hội nghị tổng kết công tác xây dựng Đảng năm 2016 đã họp tại Đà Lạt, bàn nhiều việc.</p>`;
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Hội nghị ${escaped}</title>
<meta property="og:title" content="${escaped.replaceAll('"', "&quot;")}">
<meta property="article:published_time" content="${day(at)}T08:00:00+07:00"></head>
<body onload="alert(1)"><article><h1>Hội nghị tổng kết, trang ${at}</h1>
${paragraph.repeat(4)}
<p onclick="alert(1)">${payload}</p></article></body></html>`;
  return {
    [`sources/trang-${at}.html`]: html,
    [`sources/trang-${at}.yml`]: stringify({ slug: `trang-${at}` }),
  };
}

/** A report in a file whose name is the payload, as far as a file system takes it. */
function named(payload: string, at: number): Record<string, string> {
  const name = [...payload.replaceAll(/[/\0]/g, "∕").replace(/^\./, "․")].slice(0, 40).join("");
  const text = [
    `Ngày đăng: ${day(at).split("-").reverse().join("/")}`,
    `Hội nghị tổng kết, tệp ${at}`,
    `Tỉnh ủy Lâm Đồng tổ chức hội nghị tổng kết công tác năm, lần thứ ${at}.`,
    "",
  ].join("\n");
  const given = { slug: `tep-${at}`, lines: { 2: "title", 3: "body" }, reason: "Tên tệp là điều được thử" };
  return { [`sources/${name} ${at}.txt`]: text, [`sources/${name} ${at}.yml`]: stringify(given) };
}

/** @returns the files of a content folder */
export function hostileArchive(payloads: readonly string[]): Record<string, string> {
  const files = payloads.flatMap((payload, at) => [
    textReport(payload, at),
    page(payload, at),
    named(payload, at),
  ]);
  return Object.assign({ "site.yml": "address: https://kho.example/\n" }, ...files);
}

/** Sidecars that must be refused, each with words of the message: the field at fault, or what was found. */
export const REFUSED: Readonly<Record<string, string>> = {
  "slug: ../../../etc/passwd": "slug",
  "slug: a/b": "slug",
  "publication: ../../x": "publication",
  "provinces: [../../x]": "provinces",
  "url: javascript:alert(1)": "url",
  "url: data:text/html,<script>alert(1)</script>": "url",
  "url: file:///etc/passwd": "url",
  "__proto__: { polluted: true }": "__proto__",
  "constructor: { prototype: { polluted: true } }": "constructor",
  "event: { __proto__: { kind: review } }": "event.__proto__",
  "author: &a x\nkicker: *a": "alias",
  "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]": "alias",
  "author: [1, 2": "found Flow sequence",
  "source: { file: ../../etc/passwd }": "source",
};
