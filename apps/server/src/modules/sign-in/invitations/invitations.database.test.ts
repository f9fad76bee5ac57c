/** Links: good once, for a week, and worth a password only. */
import * as people from "@luwte/contract/operations/people.ts";
import * as self from "@luwte/contract/operations/self.ts";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Browser } from "../../../testing/browser.ts";
import { ADMINISTRATOR, PASSWORD, type TestEntrance, testEntrance } from "../../../testing/entrance.ts";

let t: TestEntrance;
let administrator: Browser;
const DAY = 24 * 60 * 60_000;

beforeAll(async () => {
  t = await testEntrance({ settings: { publicUrl: "http://desk.example" } });
  administrator = t.browser();
  const body = { organisation: { name: "Zonnewinkel" }, person: ADMINISTRATOR, setupCode: t.setupCode };
  await administrator.api(self).setUp({ body });
});
afterAll(() => t.close());
beforeEach(() => t.clock.advance(2 * 60_000));

const invite = async (name: string) => {
  const email = `${name}@zonnewinkel.nl`;
  const { person, invitationUrl } = await administrator
    .api(people)
    .invitePerson({ body: { name, email, role: "agent" } });
  return { person, email, url: invitationUrl, token: invitationUrl.split("#")[1]! };
};
const accept = (token: string, password = PASSWORD, browser = t.browser()) =>
  browser.api(self).acceptInvitation({ body: { token, password } });

it("a link leads to the desk, with its token where no server sees it", async () => {
  expect((await invite("anna")).url).toMatch(/^http:\/\/desk\.example\/invitation#[\w-]{43}$/);
});

it("who is invited chooses a password and is in", async () => {
  const { token, person } = await invite("bart");
  const browser = t.browser();
  await expect(accept(token, "kort", browser)).rejects.toMatchObject({ code: "password_too_weak" });
  expect(await accept(token, PASSWORD, browser)).toMatchObject({ person: { id: person.id, role: "agent" } });
  expect(await browser.api(self).getSelf()).toMatchObject({ person: { name: "bart" } });
});

it("a link is good once, also for two at the same moment", async () => {
  const { token } = await invite("cas");
  const both = await Promise.allSettled([accept(token), accept(token)]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(accept(token)).rejects.toMatchObject({ code: "link_expired" });
});

it("a link is good for a week", async () => {
  const { token } = await invite("daan");
  t.clock.advance(7 * DAY);
  await expect(accept(token)).rejects.toMatchObject({ code: "link_expired" });
  t.clock.advance(-7 * DAY);
  await accept(token);
});

it("an address signs in at one place only", async () => {
  await invite("eva");
  await expect(invite("eva")).rejects.toMatchObject({ code: "already_exists" });
});

it("inviting twice with the same id makes one person, and no link once they came in", async () => {
  const id = (await invite("finn")).person.id;
  const body = { id, name: "finn", email: "finn@zonnewinkel.nl", role: "agent" as const };
  const again = await administrator.api(people).invitePerson({ body });
  expect(again.person.id).toBe(id);
  await accept(again.invitationUrl.split("#")[1]!);
  await expect(administrator.api(people).invitePerson({ body })).rejects.toMatchObject({ code: "already_exists" });
});

it("a reset signs out everywhere and gives a new password; a second factor stays unless it is taken off too", async () => {
  const gijs = await invite("gijs");
  const theirs = t.browser();
  await accept(gijs.token, PASSWORD, theirs);
  const reset = (secondFactor: boolean) =>
    administrator.api(people).resetPerson({ params: { personId: gijs.person.id }, body: { secondFactor } });
  const { invitationUrl } = await reset(false);
  await expect(theirs.api(self).getSelf()).rejects.toMatchObject({ code: "not_signed_in" });
  await accept(invitationUrl.split("#")[1]!, "zes blauwe steppen", theirs);
  await t.platform.database
    .updateTable("people")
    .set({ totp_secret: t.platform.secrets.seal("x".repeat(20), `people.totp ${gijs.person.id}`) })
    .where("id", "=", gijs.person.id)
    .execute();
  const kept = (await reset(false)).invitationUrl.split("#")[1]!;
  await expect(accept(kept)).rejects.toMatchObject({ code: "second_factor_needed" });
  const taken = (await reset(true)).invitationUrl.split("#")[1]!;
  await expect(accept(kept)).rejects.toMatchObject({ code: "link_expired" });
  await accept(taken);
});

it("a made-up link is expired, as far as anybody can see", async () => {
  await expect(accept("x".repeat(43))).rejects.toMatchObject({ code: "link_expired" });
});
