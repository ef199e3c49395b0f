import { describe, expect, test } from "vitest";
import { imageName } from "../../../src/normalise/lines/image-name.ts";

describe("the name of a picture", () => {
  test.each([
    ["danvan.jpg", "image-file-name"],
    ["Hội-nghị-2016.PNG", "image-file-name"],
    ["hncvp", "image-file-name"],
    ["hoi_nghi_2016", "image-file-name"],
    ["IMG_2034", "image-file-name"],
    ["DSC 0012", "image-file-name"],
    ["hoi nghi toan quoc tong ket hinh anh 1", "image-alt-text"],
    ["hoi nghi tong ket nam 2016", "image-alt-text"],
    ["phong trao TCCS thanh ha_1", "image-alt-text"],
    ["Đồng chí Bí thư phát biểu tại hội nghị_0.jpg", "image-file-name"],
    ["%image_alt%", "image-without-text"],
    ["{{ image.alt }}", "image-without-text"],
  ])("is «%s»", (text, rule) => {
    expect(imageName(text)).toEqual({ role: "furniture", rule });
  });

  test.each([
    ["Hội nghị tổng kết năm 2016", "words with marks"],
    ["Pleiku", "a name"],
    ["Kon Tum", "two words without marks"],
    ["TL", "initials"],
    ["PV", "a byline"],
    ["Xem ảnh hội nghị.jpg đính kèm", "prose that names a file"],
  ])("is not «%s»: %s", (text) => {
    expect(imageName(text)).toBeUndefined();
  });
});

test("a text is made from the name of a picture from four words on, all of plain letters", () => {
  expect(imageName("hoi nghi tong ket")?.rule).toBe("image-alt-text");
  expect(imageName("hoi nghi tong")).toBeUndefined();
  expect(imageName("anh hoi nghi hinh 1")?.rule).toBe("image-alt-text");
  expect(imageName("hinh 1")).toBeUndefined();
  expect(imageName("hoi nghi / tong ket")).toBeUndefined();
  expect(imageName("khai mạc hoi nghi tong ket")).toBeUndefined();
});

test("a single word is one from four letters on, in small letters", () => {
  expect(imageName("hncv")?.rule).toBe("image-file-name");
  expect(imageName("hnc")).toBeUndefined();
  expect(imageName("----")).toBeUndefined();
  expect(imageName("hội-nghị")).toBeUndefined();
  expect(imageName("kon tum")).toBeUndefined();
});

test("an alternative text may have the label of a caption", () => {
  expect(imageName("Anh: Duong giao thong nong thon o xa Thanh Duc")?.rule).toBe("image-alt-text");
});

test("a day is no picture's name", () => {
  expect(imageName("24-01-2021")).toBeUndefined();
  expect(imageName("20210124")?.rule).toBe("image-file-name");
});

test("the place of a picture on somebody's disk is one", () => {
  expect(imageName("Description: C:\\Documents and Settings\\An\\20191226_154525.jpg")?.rule).toBe(
    "image-file-name",
  );
});
