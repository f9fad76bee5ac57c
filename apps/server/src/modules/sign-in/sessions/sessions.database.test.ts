/** Sessions: seen, slid, ended. */
import * as self from "@luwte/contract/operations/self.ts";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Browser } from "../../../testing/browser.ts";
import { ADMINISTRATOR, PASSWORD, type TestEntrance, testEntrance } from "../../../testing/entrance.ts";

let t: TestEntrance;
let first: Browser;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

beforeAll(async () => {
  t = await testEntrance();
  first = t.browser();
  const body = { organisation: { name: "Zonnewinkel" }, person: ADMINISTRATOR, setupCode: t.setupCode };
  await first.api(self).setUp({ body });
});
afterAll(() => t.close());
beforeEach(() => t.clock.advance(2 * MINUTE));

async function signedIn(headers: Record<string, string> = {}): Promise<Browser> {
  const browser = t.browser(headers);
  await browser.api(self).signIn({ body: { email: ADMINISTRATOR.email, password: PASSWORD } });
  return browser;
}
const isIn = (browser: Browser) =>
  browser
    .api(self)
    .getSelf()
    .then(
      () => true,
      () => false,
    );

it("are listed with what they were started from, and the one in use is marked", async () => {
  const phone = await signedIn({ "user-agent": "Telefoon" });
  const { sessions } = await phone.api(self).listSessions();
  expect(sessions.find((session) => session.current)).toMatchObject({ userAgent: "Telefoon", ip: "127.0.0.1" });
  expect(sessions.filter((session) => session.current)).toHaveLength(1);
});

it("end at once where one says so, and only one's own", async () => {
  const [here, there] = [await signedIn(), await signedIn({ "user-agent": "Daar" })];
  expect(await isIn(there)).toBe(true);
  const { sessions } = await here.api(self).listSessions();
  const sessionId = sessions.find(({ userAgent }) => userAgent === "Daar")!.id;
  await here.api(self).endSession({ params: { sessionId } });
  expect(await isIn(there)).toBe(false);
  expect(await isIn(here)).toBe(true);
  await expect(here.api(self).endSession({ params: { sessionId } })).rejects.toMatchObject({ code: "not_found" });
});

it("end by signing out, and the cookie goes", async () => {
  const browser = await signedIn();
  const kept = browser.cookies();
  await browser.api(self).signOut();
  expect(browser.cookies()).toBe("");
  const answer = await fetch(`${t.url}/api/self`, { headers: { cookie: kept } });
  expect(answer.status).toBe(401);
});

it("slide while they are used, for a month at most", async () => {
  const browser = await signedIn();
  for (let day = 6; day <= 24; day += 6) {
    t.clock.advance(6 * DAY);
    expect(await isIn(browser), `day ${day}`).toBe(true);
  }
  t.clock.advance(6 * DAY);
  expect(await isIn(browser)).toBe(false);
});

it("end after a week unused", async () => {
  const browser = await signedIn();
  t.clock.advance(7 * DAY + MINUTE);
  expect(await isIn(browser)).toBe(false);
});

it("are written to at most once in five minutes, however many calls come", async () => {
  const browser = await signedIn();
  const seen = async () =>
    (
      await t.platform.database
        .selectFrom("sessions")
        .select("last_seen_at")
        .orderBy("created_at", "desc")
        .executeTakeFirstOrThrow()
    ).last_seen_at.getTime();
  const start = await seen();
  for (let second = 0; second < 4 * 60; second += 30) {
    t.clock.advance(30_000);
    await isIn(browser);
  }
  expect(await seen()).toBe(start);
  t.clock.advance(2 * MINUTE);
  await isIn(browser);
  expect(await seen()).toBe(t.clock.now().getTime());
});

it("are twenty at most; the one not used for longest goes", async () => {
  const oldest = await signedIn();
  for (let count = 0; count < 20; count++) {
    t.clock.advance(10_000);
    await signedIn();
  }
  t.clock.advance(MINUTE);
  expect(await isIn(oldest)).toBe(false);
});

it("a made-up cookie, or one with signs that no cookie has, is nobody's", async () => {
  for (const token of ["x".repeat(43), "'; drop table sessions; --", "", "%00"]) {
    const answer = await fetch(`${t.url}/api/self`, { headers: { cookie: `luwte=${token}` } });
    expect(answer.status).toBe(401);
  }
});
