/** Since when somebody waits, as a table. */
import { expect, it } from "vitest";
import { waitingFrom } from "./rules.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 10, minute));

it.each<[string, ("in" | "out" | "note")[], number | null]>([
  ["nothing was said", [], null],
  ["a question waits", ["in"], 0],
  ["who asks again waits since the first time", ["in", "in"], 0],
  ["an answered question does not wait", ["in", "out"], null],
  ["after an answer a new question waits", ["in", "out", "in", "in"], 2],
  ["a note is no answer", ["in", "note"], 0],
  ["a note alone asks nothing", ["note"], null],
])("%s", (_name, directions, expected) => {
  const said = directions.map((direction, minute) => ({ direction, at: at(minute) }));
  expect(waitingFrom(said)).toEqual(expected === null ? null : at(expected));
});
