/**
 * The script of a report's page that copies a citation, or the address of a paragraph, at a click. Without it, or where
 * the browser has no clipboard for it, the page has no buttons, and both can be selected as they are.
 */
const status = document.querySelector<HTMLElement>("#da-chep");
const SHOWN_FOR = 3000;
let hiding: ReturnType<typeof setTimeout> | undefined;

async function copy(text: string, said = ""): Promise<void> {
  if (status === null) return;
  const done = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  status.textContent = done ? said : (status.dataset.failed ?? "");
  clearTimeout(hiding);
  hiding = setTimeout(() => {
    status.textContent = "";
  }, SHOWN_FOR);
}

if (status !== null && "clipboard" in navigator) {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copies]")) {
    const text = document.getElementById(button.dataset.copies ?? "")?.textContent ?? "";
    button.addEventListener("click", () => void copy(text, status.dataset.copied));
    button.hidden = false;
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.doan")) {
    // The link still leads to the paragraph, which shows whose address it is.
    link.addEventListener("click", () => void copy(link.href, status.dataset.copiedAddress));
  }
}
