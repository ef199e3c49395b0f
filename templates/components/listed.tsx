import type { ListKind } from "../../src/archive/lists.ts";
import { useSite } from "../../src/site/context.ts";
import { numberedUrl, type ShownPage, shownPage } from "../lists.tsx";
import { PageNav } from "./page-nav.tsx";

/** The page of a list that stands at the list's own address, and the way to the others, where there are any. */
export function Listed({ kind, value }: { kind: ListKind; value: string }) {
  const shown = shownPage(useSite(), kind, value);
  return shown === undefined ? null : <ListedPage shown={shown} />;
}

/** A page of a list, and the way to the others. */
export function ListedPage({ shown: { list, page, items } }: { shown: ShownPage }) {
  return (
    <>
      {items}
      <PageNav page={page} url={list.url} name={list.title} urlOf={(number) => numberedUrl(list, number)} />
    </>
  );
}
