import type { NamedView } from "../chain-views.ts";
import { Vietnamese } from "./vietnamese.tsx";

/** What a view of the chain is called. */
export function ViewName({ view: { name, ofSource } }: { view: NamedView }) {
  return ofSource ? <Vietnamese>{name}</Vietnamese> : name;
}
