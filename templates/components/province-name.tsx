import type { Province } from "../../src/report/vocabulary.ts";
import type { Words } from "../languages/vi/index.ts";
import { useWords } from "../words.ts";
import { Link } from "./link.tsx";
import { Vietnamese } from "./vietnamese.tsx";

/** A province by the name it had, linked, and where its land is today if it has gone. */
export function ProvinceName({
  province,
  nowPartOf,
}: {
  province: Province;
  nowPartOf: readonly Province[];
}) {
  return (
    <>
      <Link to={`/tinh/${province.slug}/`}>
        <Vietnamese>{nameOf(province)}</Vietnamese>
      </Link>
      {nowPartOf.length > 0 && (
        <span class="now">
          {" "}
          (<NowPartOf nowPartOf={nowPartOf} />)
        </span>
      )}
    </>
  );
}

/** «nay thuộc Quảng Trị» */
export function NowPartOf({ nowPartOf }: { nowPartOf: readonly Province[] }) {
  const { province } = useWords();
  return (
    <>
      {province.nowPartOf}
      {nowPartOf.map((heir, index) => (
        <>
          {index > 0 && ", "}
          <Link to={`/tinh/${heir.slug}/`}>
            <Vietnamese>{nameOf(heir)}</Vietnamese>
          </Link>
        </>
      ))}
    </>
  );
}

/** As a page names it: «Thành phố Hồ Chí Minh», «Lâm Đồng». */
export function nameOf(province: Province): string {
  return province.displayName ?? province.name;
}

/** «đến 30/6/2025», «từ 1/1/1997 đến 30/6/2025», or nothing where no day is known. */
export function lifeOf({ from, until }: Province, { day, province: words }: Words): string | undefined {
  const parts = [from && words.from(day(from)), until && words.until(day(until))].filter(Boolean);
  return parts.length > 0 ? parts.join(" ") : undefined;
}
