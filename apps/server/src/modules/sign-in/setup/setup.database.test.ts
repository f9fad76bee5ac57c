/** The first run: once, by who started Luwte. */
import * as self from "@luwte/contract/operations/self.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ADMINISTRATOR, type TestEntrance, testEntrance } from "../../../testing/entrance.ts";

let t: TestEntrance;
beforeAll(async () => {
  t = await testEntrance();
});
afterAll(() => t.close());

const given = () => ({ organisation: { name: "Zonnewinkel" }, person: ADMINISTRATOR, setupCode: t.setupCode });

it("a new Luwte says that it needs setting up", async () => {
  expect(await t.browser().api(self).getDoor()).toEqual({ needsSetup: true, version: "0.0.0-test", demo: null });
});

it.each([
  ["without the code that the launcher printed", { setupCode: "abcd-efgh-jkmn" }, "forbidden"],
  [
    "with a password that everybody guesses",
    { person: { ...ADMINISTRATOR, password: "Welkom2026!" } },
    "password_too_weak",
  ],
  [
    "with the organisation's name as a password",
    { person: { ...ADMINISTRATOR, password: "Zonnewinkel!" } },
    "password_too_weak",
  ],
  [
    "in a time zone that there is not",
    { organisation: { name: "Zon", timeZone: "Europe/Nergens" } },
    "invalid_request",
  ],
])("nobody sets it up %s", async (_how, change, code) => {
  const call = t
    .browser()
    .api(self)
    .setUp({ body: { ...given(), ...change } });
  await expect(call).rejects.toMatchObject({ code });
});

it("of two who set it up at the same moment one succeeds, and is signed in", async () => {
  const browsers = [t.browser(), t.browser()];
  const bodies = browsers.map((_, index) => ({
    ...given(),
    person: { ...ADMINISTRATOR, email: `a${index}@zonnewinkel.nl` },
  }));
  const results = await Promise.allSettled(
    browsers.map((each, index) => each.api(self).setUp({ body: bodies[index]! })),
  );
  const lost = results.find((result) => result.status === "rejected");
  expect(lost).toMatchObject({ reason: { code: "already_set_up" } });
  const won = browsers[results.findIndex((result) => result.status === "fulfilled")]!;
  const me = await won.api(self).getSelf();
  expect(me.organisation).toMatchObject({ name: "Zonnewinkel", timeZone: "Europe/Amsterdam", demo: false });
  expect(me.person).toMatchObject({ role: "administrator", speaks: ["nl"], hasSecondFactor: false });
  expect(me.rights).toContain("organisation.manage");
});

it("after that the door is shut, whatever the code", async () => {
  expect(await t.browser().api(self).getDoor()).toMatchObject({ needsSetup: false });
  await expect(t.browser().api(self).setUp({ body: given() })).rejects.toMatchObject({ code: "already_set_up" });
});
