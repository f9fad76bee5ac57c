/** What a test opened is ended whatever hangs. */
import { expect, test } from "vitest";
import { endInOrder } from "./ending.ts";

test("what hangs is named, and what comes after it is ended all the same", async () => {
  const ended: string[] = [];
  const note = (name: string) => async () => void ended.push(name);
  const ending = endInOrder({ web: note("web"), work: () => new Promise(() => {}), database: note("database") }, 20);
  await expect(ending).rejects.toThrow("work did not end within 20 ms");
  expect(ended).toEqual(["web", "database"]);
});

test("what fails is told as it is, and the rest is ended", async () => {
  const ended: string[] = [];
  const failing = async () => {
    throw new Error("broken");
  };
  await expect(endInOrder({ failing, rest: async () => void ended.push("rest") })).rejects.toThrow("broken");
  expect(ended).toEqual(["rest"]);
});
