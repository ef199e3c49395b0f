/** Arrow keys between the box and the results; «/» and Escape lead back to the box. */

/** Typing in a field must not trigger the «/» key. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input:not([type=checkbox]), select, textarea");

export function moveByArrows(box: HTMLInputElement, list: HTMLElement): void {
  const links = () => [...list.querySelectorAll("a")];
  box.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" || event.isComposing) return;
    const first = links()[0];
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  list.addEventListener("keydown", (event) => {
    const here = links().findIndex((link) => link.matches(":focus"));
    if (here < 0) return;
    if (event.key === "Escape") return box.focus();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    (here + step < 0 ? box : links()[here + step])?.focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    event.preventDefault();
    box.focus();
  });
}
