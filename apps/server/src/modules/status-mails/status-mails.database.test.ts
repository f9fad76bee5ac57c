/** A customer chooses on the page, is mailed once for all that changes, not for what was said, and stops with one click. */
import { type ConversationId, type InboxId, newId, type OrganisationId, type PromiseId } from "@luwte/contract/ids.ts";
import * as promiseOperations from "@luwte/contract/operations/promises.ts";
import * as statusOperations from "@luwte/contract/operations/status.ts";
import * as operations from "@luwte/contract/operations/statusMails.ts";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { createModules } from "../../modules.ts";
import type { Happened } from "../../platform/realtime/listening.ts";
import { conversationsOf } from "../../testing/inbox.ts";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { SMTP_USER, startSmtp, type TestSmtp } from "../../testing/smtp.ts";
import { saveMailbox } from "../mail/public.ts";
import { lookReaction } from "./jobs.ts";

const [MINUTE, HOUR] = [60_000, 3_600_000];
/** A Monday, ten in the morning in Amsterdam. */
const MONDAY = new Date("2026-03-02T09:00:00.000Z");
let t: TestPlatform;
let smtp: TestSmtp;
let home: OrganisationId;
let inboxId: InboxId;
let inbox: ReturnType<typeof conversationsOf>;
let [agent, lead] = [] as unknown as [TestPerson, TestPerson];
let week = 0;
let seen = 0;

beforeAll(async () => {
  const settings = { publicUrl: "http://desk.example" };
  [t, smtp] = await Promise.all([testPlatform({ modules: createModules(), now: MONDAY, settings }), startSmtp()]);
  home = await t.organisation();
  inbox = conversationsOf(t);
  inboxId = await inbox.inbox(home, { address: "support@shop.example" });
  const server = { host: "127.0.0.1", port: smtp.port, security: "none" as const, ...SMTP_USER };
  const account = {
    folder: "INBOX",
    sentFolder: null,
    replyTokens: true,
    caseNumbers: true,
    active: true,
    since: null,
  };
  await inbox.as(home, (work) =>
    saveMailbox(work, t.platform.secrets, inboxId, { imap: { ...server, host: "" }, smtp: server, ...account }),
  );
  [agent, lead] = [await t.person("agent", { organisationId: home }), await t.person("lead", { organisationId: home })];
});
afterAll(async () => {
  await t.close();
  await smtp[Symbol.asyncDispose]();
});
beforeEach(() => {
  t.clock.set(new Date(MONDAY.getTime() + ++week * 7 * 24 * HOUR));
});

const letters = () => smtp.taken.slice(seen);
const textOf = (bytes: Buffer) => bytes.toString("utf8").replace(/=\r\n/g, "").replace(/=3D/g, "=");
/** Events are heard by what the modules do about them; then their jobs run. */
async function pass(id: ConversationId, minutes: number): Promise<void> {
  t.clock.advance(minutes * MINUTE);
  const payload = { conversation: { id } };
  const heard = { type: "conversation.changed", organisationId: home, payload, at: t.clock.now() };
  await lookReaction.react([heard as unknown as Happened], t.platform);
  await t.runJobs();
  t.clock.advance(11 * MINUTE);
  await t.runJobs();
}

async function following(choice: "all" | "needed") {
  const from = { kind: "email" as const, value: `jan${week}@example.nl`, name: "Jan", verified: true };
  const { conversation } = await inbox.receive(home, { from, inboxId, language: "nl" });
  const { link } = await t.api(agent, statusOperations).getStatusLink({ params: { conversationId: conversation.id } });
  const path = new URL(link.url!).pathname;
  const post = async (to: string, fields: Record<string, string>, cookie = "") => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return fetch(`${t.url}${path}/${to}`, { method: "POST", body, redirect: "manual", headers: { cookie } });
  };
  const cookie = (await post("check", { email: from.value })).headers.get("set-cookie")!.split(";")[0]!;
  await post("notify", { choice }, cookie);
  seen = smtp.taken.length;
  const page = async () => (await fetch(`${t.url}${path}`, { headers: { cookie } })).text();
  return { id: conversation.id, page, address: from.value };
}
const promise = (conversationId: ConversationId, hours: number) =>
  t.api(agent, promiseOperations).makePromise({
    params: { conversationId },
    body: {
      id: newId<PromiseId>(),
      words: "bellen",
      dueAt: new Date(t.clock.now().getTime() + hours * HOUR).toISOString(),
    },
  });

it("is mailed once for what changed together, at the address that passed the check, and stops by one click", async () => {
  const { id, page, address } = await following("all");
  expect(await page()).toMatch(/value="all" checked/);
  t.clock.advance(MINUTE);
  await promise(id, 30);
  await promise(id, 29);
  await pass(id, 1);
  expect(letters().map(({ to }) => to)).toEqual([[address]]);
  const text = textOf(letters()[0]!.bytes);
  expect(text).toContain("U hoort van ons");
  expect(text).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/im);
  await promise(id, 20);
  await pass(id, 1);
  expect(letters()).toHaveLength(1);
  await pass(id, 5 * 60);
  expect(letters()).toHaveLength(2);

  const stop = /\/n\/[\w-]{43}/.exec(text)![0];
  const asked = await fetch(`${t.url}${stop}`);
  expect([asked.status, await asked.text()]).toEqual([200, expect.stringContaining("Stop deze mails")]);
  expect(await page()).toMatch(/value="all" checked/);
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const click = { method: "POST", headers: form, body: "List-Unsubscribe=One-Click" };
  expect((await fetch(`${t.url}${stop}`, click)).status).toBe(200);
  expect(await page()).toMatch(/value="none" checked/);
  expect((await fetch(`${t.url}/n/${"A".repeat(43)}`, click)).status).toBe(404);
});

it("is not mailed what their own message or our answer said", async () => {
  const { id } = await following("all");
  t.clock.advance(MINUTE);
  const from = { kind: "email" as const, value: `jan${week}@example.nl`, name: "Jan", verified: true };
  await inbox.receive(home, { conversationId: id, from, inboxId });
  await promise(id, 30);
  await pass(id, 1);
  expect(letters()).toEqual([]);
});

it("who wants only what needs them hears that it is their turn", async () => {
  const { id } = await following("needed");
  t.clock.advance(MINUTE);
  await inbox.as(home, (work) =>
    inbox.conversations.setState(work, id, { kind: "snoozed", until: new Date(t.clock.now().getTime() + 30 * HOUR) }),
  );
  await pass(id, 1);
  expect(letters()).toEqual([]);
  await inbox.as(home, (work) => inbox.conversations.setState(work, id, { kind: "waiting_customer" }));
  await pass(id, 1);
  expect(letters()).toHaveLength(1);
});

it("says it in words that a lead approved, and none that lead nowhere", async () => {
  const api = t.api(lead, operations);
  const { texts, version } = await api.getStatusMailSettings();
  const without = { ...texts, nl: { ...texts.nl, text: "Hallo" } };
  await expect(api.saveStatusMailSettings({ body: { texts: without, version } })).rejects.toThrow();
  const saved = await api.saveStatusMailSettings({ body: { texts, version } });
  expect(saved.approval?.by).toBe(lead.id);
});
