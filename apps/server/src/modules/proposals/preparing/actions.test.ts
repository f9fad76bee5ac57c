/** The grammar is made ready between other work, and not for a server that stops. */
import { preparing } from "@luwte/language/moments/prepare.ts";
import { expect, it } from "vitest";
import { prepareLanguages } from "./actions.ts";

it("is done in many small steps", () => expect([...preparing("en")].length).toBeGreaterThan(100));

it("ends by itself, and what else waits gets its turn before that", async () => {
  const { done } = prepareLanguages(0, ["en"]);
  let turns = 0;
  const other = setInterval(() => turns++, 1);
  await done;
  clearInterval(other);
  expect(turns).toBeGreaterThan(10);
});

it("is not begun where the server stopped before", async () => {
  const { stop, done } = prepareLanguages(0, ["en"]);
  await stop();
  expect(await Promise.race([done.then(() => "done"), new Promise((go) => setTimeout(go, 30, "stopped"))])).toBe(
    "stopped",
  );
});
