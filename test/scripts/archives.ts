/** Small archives to run the commands on. */

/** A short report in the usual shape, different for each place. */
export function reportFrom(place: string, day = "06/03/2017"): string {
  return [
    `Thứ Hai, ${day}, 08:46 (GMT+7)`,
    `${place} tổng kết công tác xây dựng Đảng năm 2016`,
    `Ngày 4/3, Tỉnh ủy ${place} tổ chức hội nghị tổng kết công tác xây dựng Đảng năm 2016, triển khai nhiệm vụ năm 2017.`,
    `Trong năm qua, Đảng bộ tỉnh ${place} đã kết nạp được 1.234 đảng viên mới, đạt 102,5% kế hoạch.`,
    `Năm 2017, ${place} tập trung thực hiện có hiệu quả các nghị quyết của Trung ương.`,
    "",
  ].join("\n");
}

const BINARY = Uint8Array.from({ length: 512 }, (_, at) => (at * 37) % 256);

/** One sound report, and each way in which a source can be bad. */
export const BAD_ARCHIVE: Record<string, string | Uint8Array> = {
  "sources/sound.txt": reportFrom("Lâm Đồng"),
  "sources/empty.txt": "",
  "sources/binary.txt": BINARY,
  "sources/not-utf-8.txt": Uint8Array.from([...Buffer.from(reportFrom("Gia Lai")), 0xc3, 0x28, 0xff, 0x0a]),
  "sources/no-title.txt": ".\n,\n|\n",
  "sources/no-date.txt": "Hội nghị tổng kết\nTỉnh ủy tổ chức hội nghị tổng kết công tác xây dựng Đảng.\n",
  "sources/unknown-field.txt": reportFrom("Kon Tum"),
  "sources/unknown-field.yml": "author: TL\npublisher: báo\n",
  "sources/wrong-value.txt": reportFrom("Đắk Lắk"),
  "sources/wrong-value.yml": "published: 2017-13-06\n",
  "sources/orphan.yml": "author: TL\n",
  "sources/twin-a.txt": reportFrom("Quảng Nam"),
  "sources/twin-b.txt": reportFrom("Quảng Nam"),
};

/** The files that a message about `BAD_ARCHIVE` must name; of twins, one at least. */
export const AT_FAULT = [
  "sources/empty.txt",
  "sources/binary.txt",
  "sources/not-utf-8.txt",
  "sources/no-title.txt",
  "sources/no-date.txt",
  "sources/unknown-field.yml:2 publisher",
  "sources/wrong-value.yml:1 published",
  "sources/orphan.yml",
  "sources/twin-",
];
