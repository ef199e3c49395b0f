import type { ComponentChildren } from "preact";

/** A part of a page of prose, under a heading that can be linked to. */
export function Part({
  id,
  heading,
  children,
}: {
  id: string;
  heading: string;
  children: ComponentChildren;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
