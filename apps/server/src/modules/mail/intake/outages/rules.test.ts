/** Whose fault an error is. */
import { expect, test } from "vitest";
import { isOutage } from "./rules.ts";

const failure = (more: object, message = "x"): Error => Object.assign(new Error(message), more);

test.each([
  ["the database restarts", failure({ code: "57P01" }), true],
  ["the database's disk is full", failure({ code: "53100" }), true],
  ["our disk is full", failure({ code: "ENOSPC" }), true],
  ["the connection broke", failure({}, "Connection terminated unexpectedly"), true],
  ["a text that cannot be stored", failure({ code: "22021" }), false],
  ["a mistake of ours", new TypeError("x is not a function"), false],
  ["nothing known", null, false],
])("%s", (_name, error, outage) => {
  expect(isOutage(error)).toBe(outage);
});
