/** Kinds of tests by file name, so that each can run where what it needs exists: nothing, PostgreSQL, Chromium; and the house rules. */
import { defineConfig } from "vitest/config";

const OUTSIDE = ["**/node_modules/**", "**/dist/**"];
const DATABASE = "**/*.database.test.ts";
const CHECKS = "checks/**/*.test.ts";
const SERVER = "./apps/server/src/testing/setup.ts";
const BROWSER = "**/*.browser.test.{ts,tsx}";
/** A state that one waits for comes; how soon depends on what else the machine does. */
const SOON = { poll: { timeout: 20_000 } };

export default defineConfig({
  test: {
    // One worker per core: these machines have two, and PostgreSQL wants a share.
    maxWorkers: 2,
    // What a worker loaded once serves all of its files: no module here keeps state that a second file could meet.
    isolate: false,
    allowOnly: false,
    projects: [
      {
        test: {
          name: "checks",
          include: [CHECKS],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...OUTSIDE, DATABASE, BROWSER, CHECKS],
          testTimeout: 25_000,
          expect: SOON,
        },
      },
      {
        test: {
          name: "database",
          globalSetup: SERVER,
          include: [DATABASE],
          exclude: OUTSIDE,
          expect: SOON,
          testTimeout: 150_000,
          // Servers are killed and lines cut at chance moments on a machine that does other things; the summary names who needed a second try.
          retry: 1,
          hookTimeout: 150_000,
        },
      },
      {
        test: {
          name: "browser",
          globalSetup: SERVER,
          include: [BROWSER],
          exclude: OUTSIDE,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          expect: SOON,
          // A browser on two busy cores now and then loses a key or a file's name; the summary names who needed a second try.
          retry: 1,
        },
      },
    ],
  },
});
