/** The unit tests alone: no browser, no site built beforehand. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/{normalise,search,vietnamese}/**/*.test.ts"],
    isolate: false,
    testTimeout: 60_000,
  },
});
