/** Lesson "Mail in" 7 and the promise of sending: killed between every two steps, nothing is lost and nothing is doubled. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Message } from "@luwte/contract/conversations.ts";
import { type MessageId, newId } from "@luwte/contract/ids.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { mail } from "../../testing/mails.ts";
import { requeueDue } from "./delivery/jobs.ts";
import { requeueReading } from "./intake/jobs.ts";
import { type House, needsDovecot, openHouse, until, whileFollowing } from "./testing/house.ts";
import type { Victim } from "./testing/victim.ts";

let house: House;
beforeEach(async (context) => {
  needsDovecot(context);
  house = await openHouse();
});
afterEach(() => house?.[Symbol.asyncDispose]());

const SCRIPT = join(import.meta.dirname, "testing/victim.ts");
const COMPILED = join(import.meta.dirname, "../../../../../.cache/compiled");
const MOST_STEPS = 120;

/** What it said last: at which step it died, or that it lived. */
async function runVictim(given: Partial<Victim>): Promise<string> {
  const { pool } = house.t.inside;
  const whole: Victim = {
    databaseUrl: String((pool as unknown as { options: { connectionString: string } }).options.connectionString),
    dataDir: house.t.platform.settings.dataDir,
    dieAt: null,
    does: "everything",
    idleMs: 800,
    ...given,
  };
  // As the launcher does: starting so often, it counts.
  const env = { ...process.env, NODE_COMPILE_CACHE: COMPILED };
  const child = spawn(process.execPath, [SCRIPT, JSON.stringify(whole)], { env, stdio: ["ignore", "pipe", "pipe"] });
  const said: string[] = [];
  child.stdout.on("data", (data: Buffer) => said.push(data.toString()));
  child.stderr.on("data", (data: Buffer) => said.push(data.toString()));
  await new Promise((resolve) => child.once("close", resolve));
  return said.join("").trim().split("\n").at(-1) ?? "";
}

const letter = (name: string): Buffer =>
  mail(
    `From: ${name}@x.example`,
    "To: support@shop.example",
    `Subject: Vraag van ${name}`,
    `Message-ID: <${name}@x.example>`,
    "",
    "Waar blijft het?",
  );

test("lesson 7: killed while fetching and reading, at every step, with the mail server killed too: each mail is one message", {
  timeout: 240_000,
}, async () => {
  await house.inbox("support");
  const names: string[] = [];
  const dies = async (dieAt: number | string, idleMs: number): Promise<string> => {
    names.push(`klant${names.length + 1}`);
    await house.dovecot.deliver("support", letter(names.at(-1)!));
    const said = await runVictim({ dieAt, idleMs });
    if (names.length % 5 === 0) await house.dovecot.kill().then(() => house.dovecot.start());
    await takeOver(names.length);
    return said;
  };
  for (const name of ["blob kept", "blob read", "work"])
    for (const when of ["before", "after"])
      expect(await dies(`${when} ${name}`, 15_000)).toBe(`died at ${when} ${name}`);
  let said = "";
  for (let step = 1; step <= MOST_STEPS && !said.startsWith("lived"); step++) said = await dies(step, 800);
  expect(said).toMatch(/^lived/);
  const messages = await house.messages();
  const senders = messages.map(({ author }) => (author.kind === "customer" ? author.address : ""));
  // Each once, and none twice.
  expect(senders).toHaveLength(names.length);
  expect(new Set(senders)).toEqual(new Set(names.map((name) => `${name}@x.example`)));
  expect((await house.originals()).map(({ state }) => state)).toEqual(names.map(() => "read"));
});

test("killed while sending, at every step: each answer leaves once, or its writer is asked", {
  timeout: 280_000,
}, async () => {
  await house.inbox("support");
  await house.dovecot.deliver("support", letter("anna"));
  await whileFollowing(house, () => until("fetched", async () => (await house.originals()).length === 1));
  await house.t.runJobs();
  const outcomes: string[] = [];
  for (let dieAt = 1; dieAt <= MOST_STEPS; dieAt++) {
    const id = await answer();
    const said = await runVictim({ dieAt, does: "sending" });
    if (said.startsWith("died")) await recover();
    outcomes.push(await outcomeOf(id));
    if (said.startsWith("lived")) break;
  }
  expect(outcomes.at(-1)).toBe("sent, 1 mail");
  for (const outcome of outcomes) expect(outcome).toMatch(/^(?:sent, 1 mail|in_doubt, [01] mails?)$/);
  expect(outcomes.some((outcome) => outcome.startsWith("in_doubt"))).toBe(true);
});

/** Another process takes over what the dead one left. */
async function takeOver(mails: number): Promise<void> {
  await whileFollowing(house, () => until("fetched", async () => (await house.originals()).length === mails));
  await requeueReading(house.t.platform);
  await house.t.runJobs();
}

/** Another process looks after what the dead one left, when its time is over. */
async function recover(): Promise<void> {
  house.t.clock.set(new Date(Date.now() + 120_000));
  await requeueDue(house.t.platform);
  await house.t.runJobs();
}

async function answer(): Promise<MessageId> {
  house.t.clock.set(new Date());
  const api = house.t.api(house.agent, conversationOperations);
  const newest = (await house.messages()).at(-1) as Message;
  const id = newId<MessageId>();
  const body = { id, kind: "reply" as const, richText: "<p>Morgen.</p>", seenMessageId: newest.id };
  await api.sendMessage({ params: { conversationId: newest.conversationId }, body });
  return id;
}

async function outcomeOf(id: MessageId): Promise<string> {
  const message = (await house.messages()).find((each) => each.id === id);
  const mails = house.smtp.taken.filter(({ bytes }) => bytes.includes(`<luwte.${id}@`)).length;
  return `${message?.delivery.kind}, ${mails} ${mails === 1 ? "mail" : "mails"}`;
}
