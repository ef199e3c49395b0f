import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: ["test/browser-setup.ts", "test/site-setup.ts"],
    include: ["test/**/*.test.{ts,tsx}"],
    // The slow tests wait for commands and browsers, so no processor need be kept free.
    maxWorkers: "100%",
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
