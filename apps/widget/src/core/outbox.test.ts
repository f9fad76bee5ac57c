/** What the outbox promises: nothing is forgotten, nothing old goes by itself, and it does not grow without end. */
import { expect, test } from "vitest";
import { openStore, type Store } from "../shared/storage.ts";
import { newId } from "./ids.ts";
import { MOST_WAITING, Outbox } from "./outbox.ts";
import { delayOf } from "./wait.ts";

const memory = (): Store =>
  openStore("t:", () => {
    throw new Error("no storage");
  });
const words = (text: string) => ({ text, files: [], address: null });

test("letters keep their order and their ids", () => {
  const outbox = new Outbox(memory());
  const ids = ["a", "b", "c"].map((text) => outbox.add(words(text))!.id);
  expect(new Set(ids).size).toBe(3);
  expect(outbox.letters().map(({ id }) => id)).toEqual([...ids].sort());
  outbox.retry(outbox.letters()[0]!);
  expect(outbox.letters().map(({ id }) => id)).toEqual([...ids].sort());
});

test("a refused letter is not sent again by itself, and stays until somebody decides", () => {
  const outbox = new Outbox(memory());
  outbox.fail(outbox.add(words("a"))!, "too_large");
  expect(outbox.next()).toBeUndefined();
  outbox.retry(outbox.letters()[0]!);
  expect(outbox.next()!.text).toBe("a");
});

test("yesterday's letter waits for its writer", () => {
  const outbox = new Outbox(memory());
  outbox.add(words("a"));
  expect(outbox.letters(Date.now() + 25 * 3_600_000)[0]!.failed).toBe("stale");
});

test("a full outbox says so instead of dropping something", () => {
  const outbox = new Outbox(memory());
  for (let count = 0; count < MOST_WAITING; count++) expect(outbox.add(words(`${count}`))).not.toBeNull();
  expect(outbox.add(words("one more"))).toBeNull();
});

test("a store that is full keeps the value for as long as the page lives", () => {
  const full = { length: 0, key: () => null, getItem: () => null, removeItem: () => {} };
  let writes = 0;
  const setItem = () => {
    writes++;
    if (writes > 1) throw new DOMException("full", "QuotaExceededError");
  };
  const store = openStore("t:", () => ({ ...full, setItem }) as unknown as Storage);
  store.set("draft", "halve zin");
  expect(store.get("draft")).toBe("halve zin");
  store.set("draft", null);
  expect(store.get("draft")).toBeNull();
});

test("an id is a UUID of version 7 and sorts by time", () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(newId(1) < newId(2)).toBe(true);
});

test("waiting doubles up to half a minute, half of it by chance", () => {
  expect([0, 1, 2, 3, 4, 5, 6].map((attempt) => delayOf(attempt, 1))).toEqual([
    1000, 2000, 4000, 8000, 16000, 30000, 30000,
  ]);
  expect(delayOf(9, 0)).toBe(15_000);
});
