/** Signing in with a password and a code: what opens the door, what does not, and that a closed door tells nothing. */
import * as people from "@luwte/contract/operations/people.ts";
import * as self from "@luwte/contract/operations/self.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Browser } from "../../../testing/browser.ts";
import { ADMINISTRATOR, PASSWORD, type TestEntrance, testEntrance } from "../../../testing/entrance.ts";
import { codeAt } from "../second-factor/rules.ts";

let t: TestEntrance;
let administrator: Browser;
const MINUTE = 60_000;

beforeAll(async () => {
  t = await testEntrance();
  administrator = t.browser();
  const setUp = { organisation: { name: "Zonnewinkel" }, person: ADMINISTRATOR, setupCode: t.setupCode };
  await administrator.api(self).setUp({ body: setUp });
});
afterAll(() => t.close());
/** Each test starts with full buckets, and no failures remembered. */
beforeEach(async () => {
  t.clock.advance(2 * MINUTE);
  await t.platform.database.deleteFrom("sign_in_attempts").execute();
});

const signIn = (given: Partial<{ email: string; password: string; code: string }> = {}, from = t.browser()) =>
  from.api(self).signIn({ body: { email: ADMINISTRATOR.email, password: PASSWORD, ...given } });

/** A colleague with a password, in a browser of their own. */
async function colleague(name: string, role: "agent" | "lead" | "administrator" = "agent") {
  const email = `${name}@zonnewinkel.nl`;
  const invited = await administrator.api(people).invitePerson({ body: { name, email, role } });
  const theirs = t.browser();
  const token = invited.invitationUrl.split("#")[1]!;
  await theirs.api(self).acceptInvitation({ body: { token, password: PASSWORD } });
  return { id: invited.person.id, email, browser: theirs };
}

async function withSecondFactor(name: string) {
  const made = await colleague(name);
  const api = made.browser.api(self);
  const { secret, uri, qrSvg } = await api.startSecondFactor({ body: { password: PASSWORD } });
  const bytes = base32(secret);
  const { recoveryCodes } = await api.confirmSecondFactor({ body: { code: codeAt(bytes, t.clock.now()) } });
  t.clock.advance(MINUTE);
  return { ...made, bytes, recoveryCodes, uri, qrSvg, code: () => codeAt(bytes, t.clock.now()) };
}

function base32(text: string): Uint8Array {
  const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...text].map((sign) => signs.indexOf(sign).toString(2).padStart(5, "0")).join("");
  return Uint8Array.from({ length: Math.floor(bits.length / 8) }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2),
  );
}

const audited = async (action: string) =>
  (await t.platform.database.selectFrom("audit_log").selectAll().where("action", "=", action).execute()).map(
    ({ details, subject_id }) => ({ details, subject_id }),
  );

describe("a password", () => {
  it("opens the door, in capitals of the address too, and gives a cookie that scripts cannot read", async () => {
    const mine = t.browser();
    const { person } = await signIn({ email: " FATIMA@zonnewinkel.nl " }, mine);
    expect(person).toMatchObject({ name: ADMINISTRATOR.name });
    expect(mine.lastSetCookie()).toMatch(/^luwte=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Expires=/);
    expect(await mine.api(self).getSelf()).toMatchObject({ person: { id: person.id } });
  });

  it("is behind `__Host-` and `Secure` where people come by https", async () => {
    await using secure = await testEntrance({
      settings: { publicUrl: "https://luwte.example" },
    });
    const first = secure.browser();
    const body = { organisation: { name: "Zonnewinkel" }, person: ADMINISTRATOR, setupCode: secure.setupCode };
    await first.api(self).setUp({ body });
    expect(first.lastSetCookie()).toMatch(/^__Host-luwte=.*; Secure$/);
  });

  it.each([
    ["a wrong password", { password: "vijf gele fietsen" }],
    ["an address that nobody has", { email: "niemand@zonnewinkel.nl" }],
    ["somebody who has not chosen a password yet", { email: "nieuw@zonnewinkel.nl" }],
  ])("%s gives the same answer", async (_what, given) => {
    await administrator
      .api(people)
      .invitePerson({ body: { name: "Nieuw", email: "nieuw@zonnewinkel.nl", role: "agent" } })
      .catch(() => {});
    const refused = await signIn(given).catch((error) => error.problem);
    expect(refused).toMatchObject({ code: "sign_in_failed", status: 401 });
    expect(refused.details).toBeUndefined();
  });

  it("is kept as argon2id, and the token as a hash", async () => {
    const { password_hash } = await t.platform.database
      .selectFrom("people")
      .select("password_hash")
      .where("email", "=", ADMINISTRATOR.email)
      .executeTakeFirstOrThrow();
    expect(password_hash).toMatch(/^\$argon2id\$/);
    const token = administrator.cookies().split("=")[1]!;
    const sessions = await t.platform.database.selectFrom("sessions").select("token_hash").execute();
    expect(sessions.map((row) => row.token_hash.toString("latin1"))).not.toContain(token);
    expect(sessions.every((row) => row.token_hash.length === 32)).toBe(true);
  });

  it("of somebody who left opens nothing, and their sessions are over at once", async () => {
    const gone = await colleague("vertrokken");
    await gone.browser.api(self).getSelf();
    await administrator.api(people).changePerson({ params: { personId: gone.id }, body: { active: false } });
    await expect(gone.browser.api(self).getSelf()).rejects.toMatchObject({ code: "not_signed_in" });
    await expect(signIn({ email: gone.email })).rejects.toMatchObject({ code: "sign_in_failed" });
    await administrator.api(people).changePerson({ params: { personId: gone.id }, body: { active: true } });
    await expect(gone.browser.api(self).getSelf()).rejects.toMatchObject({ code: "not_signed_in" });
  });

  it("wrong or right, is in the audit log", async () => {
    const other = await colleague("gevolgd");
    await signIn({ email: other.email, password: "vijf gele fietsen" }).catch(() => {});
    await expect
      .poll(() => audited("sign_in.failed"))
      .toContainEqual({ subject_id: other.id, details: { ip: "127.0.0.1", because: "password" } });
    await signIn({ email: other.email });
    expect(await audited("session.started")).toContainEqual({ subject_id: other.id, details: { ip: "127.0.0.1" } });
  });
});

describe("waiting after wrong attempts", () => {
  const wrong = (email: string) => signIn({ email, password: "vijf gele fietsen" }).catch((error) => error);

  it.each(["fatima@zonnewinkel.nl", "niemand@elders.nl"])("begins after five for %s, and doubles", async (email) => {
    const codes = [];
    for (let tries = 0; tries < 6; tries++) codes.push((await wrong(email)).code);
    expect(codes).toEqual([...Array(5).fill("sign_in_failed"), "too_many_requests"]);
    expect(await wrong(email)).toMatchObject({ code: "too_many_requests", retryAfterSeconds: 60 });
    t.clock.advance(MINUTE);
    expect(await wrong(email)).toMatchObject({ code: "sign_in_failed" });
    expect(await wrong(email)).toMatchObject({ code: "too_many_requests", retryAfterSeconds: 120 });
  });

  it("the right password waits as well, and afterwards wipes the slate", async () => {
    for (let tries = 0; tries < 5; tries++) await wrong(ADMINISTRATOR.email);
    await expect(signIn()).rejects.toMatchObject({ code: "too_many_requests" });
    t.clock.advance(MINUTE);
    await signIn();
    for (let tries = 0; tries < 4; tries++)
      expect(await wrong(ADMINISTRATOR.email)).toMatchObject({ code: "sign_in_failed" });
    await signIn();
  });

  it("cannot be slipped under by many at once", async () => {
    const all = await Promise.all(Array.from({ length: 18 }, () => wrong(ADMINISTRATOR.email)));
    expect(all.filter(({ code }) => code === "sign_in_failed")).toHaveLength(5);
  });

  it("hammering does not make it longer, nor locks the address for others", async () => {
    for (let tries = 0; tries < 15; tries++) await wrong(ADMINISTRATOR.email);
    const rows = await t.platform.database.selectFrom("sign_in_attempts").select("failures").execute();
    expect(Math.max(...rows.map((row) => row.failures))).toBe(5);
  });
});

describe("a second factor", () => {
  it("is asked for only when the password is right, and then opens the door", async () => {
    const lena = await withSecondFactor("lena");
    expect(lena.uri).toContain("otpauth://totp/Luwte:lena%40zonnewinkel.nl");
    expect(lena.qrSvg).toMatch(/^<svg/);
    await expect(signIn({ email: lena.email, password: "vijf gele fietsen" })).rejects.toMatchObject({
      code: "sign_in_failed",
    });
    await expect(signIn({ email: lena.email })).rejects.toMatchObject({ code: "second_factor_needed" });
    const wrongCode = lena.code() === "123456" ? "654321" : "123456";
    await expect(signIn({ email: lena.email, code: wrongCode })).rejects.toMatchObject({ code: "sign_in_failed" });
    expect(await signIn({ email: lena.email, code: lena.code() })).toMatchObject({ person: { hasSecondFactor: true } });
  });

  it("a code is good once, also for two at the same moment", async () => {
    const mees = await withSecondFactor("mees");
    const code = mees.code();
    const both = await Promise.allSettled([signIn({ email: mees.email, code }), signIn({ email: mees.email, code })]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(signIn({ email: mees.email, code })).rejects.toMatchObject({ code: "sign_in_failed" });
  });

  it("a recovery code is good once, and is not readable in the database", async () => {
    const noor = await withSecondFactor("noor");
    expect(noor.recoveryCodes).toHaveLength(10);
    const code = noor.recoveryCodes[3]!;
    await signIn({ email: noor.email, code: code.toUpperCase() });
    await expect(signIn({ email: noor.email, code })).rejects.toMatchObject({ code: "sign_in_failed" });
    const row = await t.platform.database
      .selectFrom("people")
      .select(["recovery_codes", "totp_secret"])
      .where("id", "=", noor.id)
      .executeTakeFirstOrThrow();
    expect(row.recovery_codes).toHaveLength(9);
    expect(row.recovery_codes.join()).not.toContain(noor.recoveryCodes[0]!.replaceAll("-", ""));
    expect(row.totp_secret!.includes(Buffer.from(noor.bytes))).toBe(false);
  });

  it("guessing codes with the right password is slowed down, also when the code is left out in between", async () => {
    const otto = await withSecondFactor("otto");
    const outcomes = [];
    for (let tries = 0; tries < 7; tries++) {
      await signIn({ email: otto.email }).catch(() => {});
      outcomes.push(
        await signIn({ email: otto.email, code: "000000" }).then(
          () => "in",
          (error) => error.code,
        ),
      );
    }
    expect(outcomes.slice(-2)).toEqual(["too_many_requests", "too_many_requests"]);
  });

  it("counts once confirmed with a code, within a quarter of an hour", async () => {
    const { email, browser } = await colleague("pim");
    const { secret } = await browser.api(self).startSecondFactor({ body: { password: PASSWORD } });
    await signIn({ email });
    t.clock.advance(16 * MINUTE);
    const late = browser.api(self).confirmSecondFactor({ body: { code: codeAt(base32(secret), t.clock.now()) } });
    await expect(late).rejects.toMatchObject({ code: "second_factor_wrong" });
    await signIn({ email });
  });

  it("needs the password to be set and to be taken off", async () => {
    const quinn = await withSecondFactor("quinn");
    const api = quinn.browser.api(self);
    await expect(api.startSecondFactor({ body: { password: "vijf gele fietsen" } })).rejects.toMatchObject({
      code: "sign_in_failed",
    });
    await expect(api.removeSecondFactor({ body: { password: "vijf gele fietsen" } })).rejects.toMatchObject({
      code: "sign_in_failed",
    });
    await api.removeSecondFactor({ body: { password: PASSWORD } });
    await signIn({ email: quinn.email });
  });
});

describe("choosing another password", () => {
  it("asks the old one, refuses a weak one, and signs out everywhere else", async () => {
    const rik = await colleague("rik");
    const elsewhere = t.browser();
    await signIn({ email: rik.email }, elsewhere);
    const api = rik.browser.api(self);
    const change = (current: string, next: string) => api.changePassword({ body: { current, next } });
    await expect(change("vijf gele fietsen", "zes blauwe steppen")).rejects.toMatchObject({ code: "sign_in_failed" });
    await expect(change(PASSWORD, "Rik2026!!!!!")).rejects.toMatchObject({
      code: "password_too_weak",
      problem: { details: { because: "too_personal" } },
    });
    await expect(change(PASSWORD, PASSWORD)).rejects.toMatchObject({ code: "password_too_weak" });
    await elsewhere.api(self).getSelf();
    await change(PASSWORD, "zes blauwe steppen");
    await api.getSelf();
    await expect(elsewhere.api(self).getSelf()).rejects.toMatchObject({ code: "not_signed_in" });
    await expect(signIn({ email: rik.email })).rejects.toMatchObject({ code: "sign_in_failed" });
    await signIn({ email: rik.email, password: "zes blauwe steppen" });
  });
});

it("one changes one's own name, language and preferences", async () => {
  const sara = await colleague("sara");
  const api = sara.browser.api(self);
  await api.changeSelf({ body: { preferences: { theme: "dark", dense: true } } });
  const changed = await api.changeSelf({ body: { name: "Sara de Wit", language: "fr", preferences: { theme: null } } });
  expect(changed).toMatchObject({ person: { name: "Sara de Wit", language: "fr" }, preferences: { dense: true } });
  expect((await api.getSelf()).preferences).toEqual({ dense: true });
  await expect(api.changeSelf({ body: { preferences: { big: "x".repeat(40_000) } } })).rejects.toMatchObject({
    code: "too_large",
  });
});
