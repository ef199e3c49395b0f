/** What was read across reports, as tables: every row a quotation with its place. */

import type { Entry } from "../archive/entry.ts";
import { check } from "../archive/figure-checks.ts";
import { anchorOf, type Place, sentenceAt } from "../archive/place.ts";
import { partAt } from "../archive/reading.ts";
import type { Table, TableColumn } from "./tables.ts";

const column = (name: string, vi: string, en: string, type: TableColumn["type"] = "string"): TableColumn => ({
  name,
  type,
  description: { vi, en },
});

const WHERE = [
  column(
    "address",
    "Địa chỉ của câu trong bài, từ gốc của trang",
    "Address of the sentence in the report, from the root of the site",
  ),
  column("day", "Ngày của bài", "Day of the report", "date"),
  column("quotation", "Câu văn, nguyên văn", "The sentence, word for word"),
];

const GIVEN = column(
  "given",
  "Do người lưu trữ ghi, không phải máy đọc ra",
  "Given by the archivist, not read by the program",
  "boolean",
);
const given = (one: { given?: true | string }) => String(one.given !== undefined);

/** The address, the day and the sentence of a place. */
function where(entry: Entry, place: Place): string[] {
  const { report, url, day } = entry;
  return [`${url}#${anchorOf(report, place)}`, day, sentenceAt(report, place).text];
}

const round = (value: number | undefined) =>
  value === undefined ? undefined : Math.round(value * 100) / 100;
const SENTENCES: Table = {
  name: "cau",
  title: {
    vi: "Các câu, vai trò và kỳ được nói tới",
    en: "Sentences, their roles and the periods they speak of",
  },
  columns: [
    ...WHERE,
    column(
      "role",
      "Vai trò của câu; trống nếu không có dấu hiệu",
      "Role of the sentence; empty where nothing tells it",
    ),
    column(
      "speaks",
      "Nói về hội nghị (event), kỳ đã qua (review) hay kỳ tới (plan)",
      "Whether it speaks of the conference (event), the period past (review) or the one to come (plan)",
    ),
    column("periods", "Kỳ cụ thể", "The periods"),
    column("cue", "Dấu hiệu đã dùng", "The cue it rests on"),
    column("cue_words", "Những chữ là dấu hiệu", "The words of the cue"),
    GIVEN,
  ],
  rows: ({ reports }) =>
    reports.flatMap(({ entry, parts }) =>
      parts.map((part) => [
        ...where(entry, { ...part, end: part.index + part.text.length }),
        part.role,
        part.speaks,
        part.periods.join("; ") || undefined,
        part.evidence?.cue,
        part.evidence?.words,
        given(part),
      ]),
    ),
};

const DOCUMENTS: Table = {
  name: "van-ban",
  title: { vi: "Văn bản được nhắc đến", en: "Documents cited" },
  columns: [
    column("document", "Tên văn bản", "Name of the document"),
    column("form", "Cách ghi trong câu", "As the sentence has it"),
    column(
      "guessed",
      "Câu ghi tắt, văn bản là suy đoán",
      "The sentence is short; the document is a guess",
      "boolean",
    ),
    ...WHERE,
    GIVEN,
  ],
  rows: ({ documents }) =>
    documents.flatMap(({ name, cited }) =>
      cited.map(({ entry, citation, guessed }) => [
        name,
        citation.text,
        String(guessed),
        ...where(entry, citation),
        given(citation),
      ]),
    ),
};

const PEOPLE: Table = {
  name: "nhan-vat",
  title: { vi: "Những người được nêu tên", en: "People named" },
  columns: [
    column(
      "person",
      "Mã của người, riêng cho từng người cùng tên",
      "Identifier of the person; namesakes have their own",
    ),
    column("name", "Tên", "Name"),
    column("titles", "Chức danh ghi ở câu này", "Titles in this sentence"),
    ...WHERE,
    GIVEN,
  ],
  rows: ({ people }) =>
    people.flatMap(({ slug, name, appearances }) =>
      appearances.flatMap(({ entry, mentions }) =>
        mentions.map((mention) => [
          slug,
          name,
          mention.titles.join("; ") || undefined,
          ...where(entry, mention),
          given(mention),
        ]),
      ),
    ),
};

const FIGURES: Table = {
  name: "so-lieu",
  title: { vi: "Số liệu", en: "Figures" },
  columns: [
    column("figure", "Số liệu như báo in", "The figure, as printed"),
    column("value", "Giá trị", "Value", "number"),
    column("of", "Tổng, nếu là phần của một tổng", "The whole, where it is a part of one", "number"),
    column("unit", "Đơn vị", "Unit"),
    column("noun", "Điều được đếm", "What is counted"),
    column("percent", "Tỷ lệ phần trăm tính ra", "Percentage, computed", "number"),
    column("fault", "Mâu thuẫn, nếu có", "Contradiction, if any"),
    column("periods", "Kỳ", "Period"),
    ...WHERE,
    GIVEN,
  ],
  rows: ({ reports }) =>
    reports.flatMap(({ entry, parts, figures }) =>
      figures.map((figure) => {
        const { percent, fault } = check(entry.report, figure);
        const periods = partAt(parts, figure)?.periods.join("; ");
        return [
          figure.text,
          figure.value,
          figure.of,
          figure.unit,
          figure.noun,
          round(percent),
          fault,
          periods || undefined,
          ...where(entry, figure),
          given(figure),
        ];
      }),
    ),
};

const CHAIN: Table = {
  name: "qua-cac-nam",
  title: {
    vi: "Việc đề ra và điều được báo cáo, từng kỳ",
    en: "What was planned and what was reported, period by period",
  },
  columns: [
    column("period", "Kỳ", "Period"),
    column("side", "Đề ra (planned) hay báo cáo (reported)", "Whether planned or reported"),
    column("role", "Vai trò", "Role"),
    column("point", "Nguyên văn của việc hay kết quả", "The task or result, word for word"),
    column("related", "Địa chỉ các câu có thể liên quan", "Addresses of sentences that may be related"),
    ...WHERE,
  ],
  rows: ({ periods }) =>
    periods.flatMap(({ period, planned, reported }) => [
      ...planned.flatMap(({ points }) =>
        points.map((point) => [
          period,
          "planned",
          point.role,
          point.text,
          point.related
            .map(({ point: other }) => `${other.entry.url}#${anchorOf(other.entry.report, other)}`)
            .join("; ") || undefined,
          ...where(point.entry, point),
        ]),
      ),
      ...reported.flatMap(({ points }) =>
        points.map((point) => [
          period,
          "reported",
          point.role,
          point.text,
          undefined,
          ...where(point.entry, point),
        ]),
      ),
    ]),
};

const CONFERENCES: Table = {
  name: "hoi-nghi",
  title: { vi: "Các hội nghị và bài viết về từng hội nghị", en: "Conferences and the reports of each" },
  columns: [
    column(
      "conference",
      "Địa chỉ của hội nghị, từ gốc của trang",
      "Address of the conference, from the root of the site",
    ),
    column(
      "day",
      "Ngày họp, hoặc ngày của bài nếu không rõ",
      "Day of the conference, or of the report where it is not known",
      "date",
    ),
    column("organiser", "Đơn vị tổ chức", "Organiser"),
    column("reviews", "Kỳ được nhìn lại", "Periods reviewed"),
    column("plans", "Kỳ kế hoạch", "Periods planned for"),
    column("report", "Địa chỉ của bài", "Address of the report"),
  ],
  rows: ({ conferences }) =>
    conferences.flatMap(({ url, day, organiser, reviews, plans, entries }) =>
      entries.map((entry) => [
        url,
        day,
        organiser.join("; ") || undefined,
        reviews.join("; ") || undefined,
        plans.join("; ") || undefined,
        entry.url,
      ]),
    ),
};

export const READING_TABLES: readonly Table[] = [CONFERENCES, CHAIN, SENTENCES, DOCUMENTS, PEOPLE, FIGURES];
