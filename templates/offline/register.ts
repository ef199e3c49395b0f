/** On every page: lets the service worker keep what is read. A browser that has none, or refuses, loses nothing else. */
const workers = "serviceWorker" in navigator ? navigator.serviceWorker : undefined;

async function register(container: ServiceWorkerContainer): Promise<void> {
  const isFirst = container.controller === null;
  await container.register(new URL("../sw.js", import.meta.url), { updateViaCache: "none" });
  const { active } = await container.ready;
  if (!isFirst) return;
  const parts = performance.getEntriesByType("resource").map(({ name }) => name);
  active?.postMessage([location.href, ...parts]);
}

if (workers !== undefined) {
  const start = () => void register(workers).catch(() => undefined);
  if (document.readyState === "complete") start();
  else addEventListener("load", start, { once: true });
}
