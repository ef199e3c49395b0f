/** What was read across reports, as tables: every row a quotation with its place. */

import type { Entry } from "../archive/entry.ts";
import { check } from "../archive/figure-checks.ts";
import { anchorOf, type Place, sentenceAt } from "../archive/place.ts";
import { partAt } from "../archive/reading.ts";
import type { Table, TableColumn } from "./tables.ts";

const column = (name: string, description: string, type: TableColumn["type"] = "string"): TableColumn => ({
  name,
  type,
  description,
});

const WHERE = [
  column("address", "Địa chỉ của câu trong bài, từ gốc của trang"),
  column("day", "Ngày của bài", "date"),
  column("quotation", "Câu văn, nguyên văn"),
];

const GIVEN = column("given", "Do người lưu trữ ghi, không phải máy đọc ra", "boolean");
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
  title: "Các câu, vai trò và kỳ được nói tới",
  columns: [
    ...WHERE,
    column("role", "Vai trò của câu; trống nếu không có dấu hiệu"),
    column("speaks", "Nói về hội nghị (event), kỳ đã qua (review) hay kỳ tới (plan)"),
    column("periods", "Kỳ cụ thể"),
    column("cue", "Dấu hiệu đã dùng"),
    column("cue_words", "Những chữ là dấu hiệu"),
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
  title: "Văn bản được nhắc đến",
  columns: [
    column("document", "Tên văn bản"),
    column("form", "Cách ghi trong câu"),
    column("guessed", "Câu ghi tắt, văn bản là suy đoán", "boolean"),
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
  title: "Những người được nêu tên",
  columns: [
    column("person", "Mã của người, riêng cho từng người cùng tên"),
    column("name", "Tên"),
    column("titles", "Chức danh ghi ở câu này"),
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
  title: "Số liệu",
  columns: [
    column("figure", "Số liệu như báo in"),
    column("value", "Giá trị", "number"),
    column("of", "Tổng, nếu là phần của một tổng", "number"),
    column("unit", "Đơn vị"),
    column("noun", "Điều được đếm"),
    column("percent", "Tỷ lệ phần trăm tính ra", "number"),
    column("fault", "Mâu thuẫn, nếu có"),
    column("periods", "Kỳ"),
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
  title: "Việc đề ra và điều được báo cáo, từng kỳ",
  columns: [
    column("period", "Kỳ"),
    column("side", "Đề ra (planned) hay báo cáo (reported)"),
    column("role", "Vai trò"),
    column("point", "Nguyên văn của việc hay kết quả"),
    column("related", "Địa chỉ các câu có thể liên quan"),
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
  title: "Các hội nghị và bài viết về từng hội nghị",
  columns: [
    column("conference", "Địa chỉ của hội nghị, từ gốc của trang"),
    column("day", "Ngày họp, hoặc ngày của bài nếu không rõ", "date"),
    column("organiser", "Đơn vị tổ chức"),
    column("reviews", "Kỳ được nhìn lại"),
    column("plans", "Kỳ kế hoạch"),
    column("report", "Địa chỉ của bài"),
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
