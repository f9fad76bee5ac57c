/** An answer that was on its way while something happened is shown with what happened. */
import type { LuwteEvent } from "@luwte/contract/events.ts";
import { describe, expect, it } from "vitest";
import { isAfter, Journal } from "./journal.ts";

const event = (name: string) => ({ type: "label.changed", payload: { label: { name } } }) as unknown as LuwteEvent;
const nameIn = (told: LuwteEvent) => (told.payload as { label: { name: string } }).label.name;
const apply = (view: readonly string[], told: LuwteEvent) => [...view, nameIn(told)];

function load(journal: Journal, position: string | null) {
  const gate = Promise.withResolvers<{ names: string[]; position: string | null }>();
  const loaded = journal.load(
    () => gate.promise,
    (answer) => answer.names,
    apply,
    (answer) => answer.position,
  );
  return { loaded, arrive: (names: string[]) => gate.resolve({ names, position }) };
}

describe("the journal", () => {
  it("applies what was told since the question", async () => {
    const journal = new Journal();
    journal.write("1.1", event("before"));
    const { loaded, arrive } = load(journal, null);
    journal.write("1.2", event("meanwhile"));
    arrive(["loaded"]);
    expect(await loaded).toEqual(["loaded", "meanwhile"]);
  });

  it("leaves out what the answer knew already", async () => {
    const journal = new Journal();
    const { loaded, arrive } = load(journal, "10.0");
    journal.write("9.4", event("known"));
    journal.write("10.1", event("new"));
    arrive([]);
    expect(await loaded).toEqual(["new"]);
  });

  it("keeps what a second question needs when the first is answered", async () => {
    const journal = new Journal();
    const first = load(journal, null);
    const second = load(journal, null);
    journal.write("1.1", event("a"));
    first.arrive([]);
    await first.loaded;
    journal.write("1.2", event("b"));
    second.arrive([]);
    expect(await second.loaded).toEqual(["a", "b"]);
  });
});

describe("positions", () => {
  it.each([
    ["9.0", "10.0", false],
    ["10.1", "10.0", true],
    ["10.0", "10.0", false],
    ["18446744073709551615.1", "18446744073709551614.9", true],
  ])("%s after %s: %s", (left, right, after) => expect(isAfter(left, right)).toBe(after));
});
