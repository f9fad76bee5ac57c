/** What lies open, what is folded, and in which order it stands. */
import type { Activity, Message } from "@luwte/contract/conversations.ts";
import { describe, expect, it } from "vitest";
import { continues, entriesOf, openAtFirst } from "./timeline.ts";

const message = (id: string, part: object = {}) =>
  ({
    id,
    at: `2026-11-24T10:${id.padStart(2, "0")}:00.000Z`,
    direction: "in",
    channel: "mail",
    delivery: { kind: "none" },
    author: { kind: "customer", name: "Anna" },
    ...part,
  }) as Message;
const activity = (id: string, at: string) => ({ id, at }) as Activity;

describe("a conversation that is opened", () => {
  it("shows the last two letters and folds the ones before", () =>
    expect([...openAtFirst(["1", "2", "3", "4"].map((id) => message(id)))]).toEqual(["3", "4"]));
  it("never folds a note, nor an answer that did not arrive", () => {
    const failed = message("1", { direction: "out", delivery: { kind: "failed" } });
    const note = message("2", { direction: "note" });
    expect([...openAtFirst([failed, note, message("3"), message("4"), message("5")])]).toEqual(["1", "2", "4", "5"]);
  });
  it("shows a chat whole", () =>
    expect(openAtFirst(["1", "2", "3"].map((id) => message(id, { channel: "chat" }))).size).toBe(3));
});

describe("the order", () => {
  it("is that of time", () => {
    const entries = entriesOf([message("2"), message("4")], [activity("a", "2026-11-24T10:03:00.000Z")], false);
    expect(entries.map((entry) => entry.id)).toEqual(["2", "a", "4"]);
  });
  it("leaves out what happened before the earliest loaded message", () =>
    expect(entriesOf([message("2")], [activity("a", "2026-11-24T10:01:00.000Z")], true).map((each) => each.id)).toEqual(
      ["2"],
    ));
});

it("a chat goes on under one name for some minutes", () => {
  const chat = (id: string) => message(id, { channel: "chat" });
  const entry = (id: string) => entriesOf([chat(id)], [], false)[0];
  expect(continues(chat("3"), entry("1"))).toBe(true);
  expect(continues(chat("9"), entry("1"))).toBe(false);
  expect(continues(message("3"), entry("1"))).toBe(false);
});
