import type { ComponentChildren } from "preact";
import { useWords } from "../words.ts";

/** Names and words of the sources within words of the page, which may speak another language. */
export function Vietnamese({
  as: Tag = "span",
  children,
}: {
  as?: "span" | "tspan";
  children: ComponentChildren;
}) {
  const { sourceLang } = useWords();
  return sourceLang === undefined ? children : <Tag lang={sourceLang}>{children}</Tag>;
}
