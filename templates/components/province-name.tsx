import type { Province } from "../../src/report/vocabulary.ts";
import { day } from "../dates.ts";
import { Link } from "./link.tsx";

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
      <Link to={`/tinh/${province.slug}/`}>{nameOf(province)}</Link>
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
  return (
    <>
      nay thuộc{" "}
      {nowPartOf.map((heir, index) => (
        <>
          {index > 0 && ", "}
          <Link to={`/tinh/${heir.slug}/`}>{nameOf(heir)}</Link>
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
export function lifeOf({ from, until }: Province): string | undefined {
  const parts = [from && `từ ${day(from)}`, until && `đến ${day(until)}`].filter(Boolean);
  return parts.length > 0 ? parts.join(" ") : undefined;
}
