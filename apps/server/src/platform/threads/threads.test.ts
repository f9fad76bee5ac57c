/** A thread takes parts and answers; it fails alone, and ends when it is told to. */
import { describe, expect, it } from "vitest";
import { inThread } from "./threads.ts";

const url = new URL("./testing/adding.ts", import.meta.url).href;
async function* numbers() {
  yield* [1, 2, 3];
}
const running = (name: string, parts: AsyncIterable<number> = numbers(), signal = new AbortController().signal) =>
  inThread<number, number>({ url, name }, parts, signal);

describe("a thread", () => {
  it("takes parts in their order and gives its result", () => expect(running("adding")).resolves.toBe(6));

  it("that fails gives why", () => expect(running("failing")).rejects.toThrow("too much"));

  it("is ended when making its parts fails", async () => {
    async function* broken() {
      yield 1;
      throw new Error("no more rows");
    }
    await expect(running("adding", broken())).rejects.toThrow("no more rows");
  });

  it("stops in the middle of a computation that is called off", async () => {
    const calling = new AbortController();
    const ended = running("lasting", numbers(), calling.signal);
    setTimeout(() => calling.abort(new Error("The server stops.")), 50);
    await expect(ended).rejects.toThrow("The server stops.");
  });
});
