import { describe, expect, test } from "vitest";
import { readPage } from "../../../src/normalise/page/page.ts";

const TITLE = "Ban Thường vụ Huyện ủy giao ban công tác 9 tháng đầu năm";
const LEAD =
  "Chiều 3/10, Ban Thường vụ Huyện ủy Mê Linh tổ chức hội nghị giao ban, đánh giá kết quả công tác 9 tháng đầu năm, triển khai nhiệm vụ trọng tâm quý IV năm 2017.";
const MORE =
  "Trong 9 tháng đầu năm, thu ngân sách nhà nước đạt 97% dự toán; các cấp ủy đã kết nạp được 134 đảng viên mới.";
const LAST =
  "Kết luận hội nghị, đồng chí Bí thư Huyện ủy yêu cầu các địa phương rà soát những chỉ tiêu đạt thấp, phấn đấu hoàn thành.";

function headlineOf(above: string, lead = `<p>${LEAD}</p>`): string | undefined {
  const page = readPage(
    `<html><head><title>Huyện Mê Linh</title></head><body>${above}<div>${lead}<p>${MORE}</p><p>${LAST}</p></div></body></html>`,
  );
  return "fault" in page ? page.fault : page.headline?.text;
}

describe("the headline of a page whose metadata do not tell", () => {
  test.each([
    ["is its one heading of the first level", `<h1>${TITLE}</h1>`],
    ["is what it calls a title", `<div>Thông tin mới của huyện</div><p class="asset-title">${TITLE}</p>`],
    ["is the nearest heading above the lead", `<h3>Công tác xây dựng Đảng</h3><h2>${TITLE}</h2>`],
    [
      "is not the name of the site, though it be a heading",
      `<header><h1>Cổng thông tin điện tử huyện</h1></header><h2>${TITLE}</h2>`,
    ],
    [
      "is not what stands in a banner",
      `<div id="banner"><h1>Cổng thông tin điện tử huyện</h1></div><h2 class="title">${TITLE}</h2>`,
    ],
  ])("%s", (_, above) => {
    expect(headlineOf(above)).toBe(TITLE);
  });

  test("may be closed as a sentence is, where it is a heading", () => {
    const long = `${TITLE} và bàn giải pháp hoàn thành nhiệm vụ những tháng còn lại của năm.`;
    expect(headlineOf(`<h2>${long}</h2>`)).toBe(long);
  });

  test("is not the lead, though it be marked as a heading", () => {
    expect(headlineOf(`<p class="Title">${TITLE}</p>`, `<h1>${LEAD}</h1>`)).toBe(TITLE);
  });
});
