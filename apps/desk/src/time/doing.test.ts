/** What an open desk says, as a table. */
import { expect, it } from "vitest";
import { doingOf, STILL_MS } from "./doing.ts";

const seen = { path: "/inbox/mine/abc", writesNote: false, wrapsUp: false, stillMs: 0 };
it.each([
  ["an open conversation", seen, "conversation"],
  ["a list without one", { ...seen, path: "/inbox/mine" }, "other"],
  ["settings", { ...seen, path: "/settings/hours" }, "other"],
  ["a note", { ...seen, writesNote: true }, "note"],
  ["wrapping up", { ...seen, wrapsUp: true }, "note"],
  ["reading for almost five minutes", { ...seen, stillMs: STILL_MS - 1 }, "conversation"],
  ["nothing touched for five minutes", { ...seen, writesNote: true, stillMs: STILL_MS }, null],
] as const)("%s", (_name, given, expected) => expect(doingOf(given)).toBe(expected));
