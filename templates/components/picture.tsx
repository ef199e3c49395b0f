import { useSite } from "../../src/site/context.ts";

/** How large `npm run pictures` takes them, in CSS pixels. */
export const PICTURE = { width: 800, height: 500 } as const;

/** A picture of the site itself, of `templates/pictures/`. Its room is kept, so that nothing moves when it comes. */
export function Picture({ name, alt }: { name: string; alt: string }) {
  return (
    <img
      class="picture"
      src={useSite().asset(`${name}.webp`)}
      alt={alt}
      width={PICTURE.width}
      height={PICTURE.height}
      loading="lazy"
      decoding="async"
    />
  );
}
