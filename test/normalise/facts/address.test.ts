import { expect, it } from "vitest";
import { dayInAddress, provinceInAddress } from "../../../src/normalise/facts/address.ts";
import { readVocabulary } from "../../../src/report/vocabulary-files.ts";

const { vocabulary } = await readVocabulary("content");

it.each([
  ["http://chupuh.gialai.gov.vn/Mobile/News/5083.aspx", "gia-lai"],
  ["https://bdvtu.binhthuan.dcs.vn/tin", "binh-thuan"],
  ["https://baohagiang.vn/chinh-tri/1.html", "ha-giang"],
  ["https://baohanam.com.vn/1.html", "ha-nam"],
  ["https://thainguyentv.vn/a-1.html", "thai-nguyen"],
  ["https://ba-ria-vung-tau.gov.vn/tin", "ba-ria-vung-tau"],
])("tells the province in %s", (url, slug) => {
  expect(provinceInAddress(url, vocabulary)?.slug).toBe(slug);
});

it.each([
  "https://nhandan.vn/ha-giang-tong-ket.html",
  "https://vov.vn",
  "https://hue.gov.vn/tin",
  "https://gialai.kontum.gov.vn/tin",
  "không phải địa chỉ",
])(
  "tells none in %s: a path is not a host, one syllable is too little, and two provinces are none",
  (url) => {
    expect(provinceInAddress(url, vocabulary)).toBeUndefined();
  },
);

it.each([
  ["https://a.vn/2020/07/01/so-ket.html", "2020-07-01"],
  ["https://a.vn/so-ket_20200701", "2020-07-01"],
  ["https://a.vn/2020/07-01/so-ket.html", undefined],
  ["https://a.vn/2020/13/01/so-ket.html", undefined],
  [undefined, undefined],
])("the day that %s holds is %s", (url, day) => {
  expect(dayInAddress(url)).toBe(day);
});
