import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: ["test/browser-setup.ts", "test/site-setup.ts"],
    include: ["test/**/*.test.{ts,tsx}"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
