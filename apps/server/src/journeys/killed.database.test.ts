/**
 * A new user's first quarter of an hour, with the power cut between every two steps and in the middle of some: a real mail and a chat reach the agent who is
 * there, are answered, and arrive. Started as `node start.mjs` starts it: with the demo, on its own database.
 */
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { ApiProblem } from "@luwte/contract/client.ts";
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import { type ConversationId, type MessageId, newId } from "@luwte/contract/ids.ts";
import { changeOrganisation } from "@luwte/contract/operations/administration.ts";
import * as conversations from "@luwte/contract/operations/conversations.ts";
import * as demo from "@luwte/contract/operations/demo.ts";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPostgres } from "../platform/postgres/postgres.ts";
import { listen } from "../testing/stream.ts";
import { type Desk, signIn } from "./testing/desk.ts";
import { eventually } from "./testing/eventually.ts";
import { type Letter, send } from "./testing/post.ts";
import { type Program, program } from "./testing/program.ts";
import { type Visitor, visitor, widgetOn } from "./testing/visitor.ts";

const SHOP = "service@wolenweer.example";
const ME = "Eva Tester <eva@echt.example>";
const UNDO_SECONDS = 6;
/** Sendings are looked after every ten seconds. */
const OUTCOME_MS = 100_000;
const timeout = 150_000;
const [TAKEN_BACK, LEAVING] = ["Afgebroken na 8", "Afgebroken na 40"];

let luwte: Program;
let sanne: Desk;
let noor: Desk;
let guest: Visitor;

beforeAll(async () => {
  luwte = await program();
  await luwte.start();
  noor = await signIn(luwte.url, "noor@wolenweer.example");
  await noor.api(demo).setDemoArrivals({ body: { arriving: false } });
  await noor.api({ changeOrganisation }).changeOrganisation({ body: { settings: { undoSeconds: UNDO_SECONDS } } });
});
afterAll(() => luwte?.[Symbol.asyncDispose]());

/** Sanne's screen comes back by itself. */
async function startAgain(): Promise<void> {
  await luwte.start();
  (await sanne.open()).close();
}

async function cutPower(): Promise<void> {
  await luwte.kill();
  await startAgain();
}

/** Kills in the middle of it; what came of it is unknown then, to the caller as well, unless it asks again by itself. */
async function cutDuring(doing: Promise<unknown>, afterMs: number): Promise<"told" | "unknown"> {
  const outcome = doing.then(
    () => "told" as const,
    () => "unknown" as const,
  );
  await sleep(afterMs);
  await cutPower();
  return outcome;
}

/** The minute after which a sending without a sign of life is taken up again is over, as far as its row says. */
async function letMinutePass(id: ConversationId): Promise<void> {
  const { url, handOver } = await openPostgres({ dataDir: luwte.dataDir });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const ofIts = "message_id in (select id from messages where conversation_id = $1)";
  await client.query(`update mail_sendings set due_at = now() where due_at > now() and ${ofIts}`, [id]);
  await client.end();
  await handOver();
}

const letter = (subject: string, more: Partial<Letter> = {}): Letter => ({
  from: ME,
  to: SHOP,
  subject,
  text: "Dag,\n\nHebben jullie de trui Heide ook in het groen?\n\nGroet,\nEva",
  messageId: `<${randomUUID()}@echt.example>`,
  ...more,
});

const post = async () => (await noor.api(demo).listDemoPost()).mails;
/** What left for this customer about this question. */
const lettersAbout = async (subject: string) => (await post()).filter((mail) => mail.subject.includes(subject));
/** What people answered; the demo’s bot may have said something before. */
const out = async (id: ConversationId) =>
  (await sanne.messages(id)).filter(({ direction, author }) => direction === "out" && author.kind !== "bot");
const mine = (subject: string) =>
  eventually(`"${subject}" with Sanne`, async () => {
    const found = await sanne.find(subject);
    return found.assigneeId === sanne.person.id && found;
  });

describe("as the greeting says", () => {
  test("one signs in with the people it names", async () => {
    const [, password] = /password (\S+)/.exec(luwte.said())!;
    const [, agent] = /(\S+@wolenweer\.example) {2}\(agent\)/.exec(luwte.said())!;
    sanne = await signIn(luwte.url, agent!, password);
    expect(sanne.person).toMatchObject({ name: "Sanne de Vries", role: "agent" });
    await finishAll();
    (await sanne.beginWork()).close();
  });

  /** What was left from yesterday is done first, so that there is room for today. */
  async function finishAll(): Promise<void> {
    const api = sanne.api(conversations);
    const { items } = await api.listConversations({
      query: { assigneeId: sanne.person.id, states: ["open"], limit: 50 },
    });
    const conversationIds = items.map(({ id }) => id);
    if (conversationIds.length > 0)
      await api.changeManyConversations({ body: { conversationIds, state: { kind: "solved" } } });
  }
});

describe("a mail", () => {
  test("that was acknowledged is there after a kill, once, with who can have it and why", async () => {
    await send(luwte.smtpPort, letter("Groene trui"));
    await cutPower();
    const found = await mine("Groene trui");
    expect(await sanne.all("Groene trui")).toHaveLength(1);
    expect(await sanne.messages(found.id)).toMatchObject([{ direction: "in", text: expect.stringContaining("Heide") }]);
    expect(await sanne.whyMine(found.id)).toMatch(/^Naar Sanne de Vries: .+\.$/);
  });

  test.each([8, 40])("cut off %i ms after it began is sent again by the mail program, and is one", async (afterMs) => {
    const sent = letter(`Afgebroken na ${afterMs}`);
    const outcome = await cutDuring(send(luwte.smtpPort, sent), afterMs);
    if (outcome === "unknown") await send(luwte.smtpPort, sent);
    const found = await sanne.find(sent.subject);
    await sleep(500);
    expect(await sanne.all(sent.subject)).toHaveLength(1);
    expect(await sanne.messages(found.id)).toHaveLength(1);
  });
});

describe("a chat", () => {
  test("that was acknowledged is there after a kill, once, and rings with who is there", async () => {
    guest = visitor(luwte.url, await widgetOn(`${luwte.url}/demo/shop`));
    await guest.say("Is de sok Wad er in maat 46?");
    await cutPower();
    const found = await mine("Is de sok Wad er in maat 46?");
    expect(found).toMatchObject({ channel: "chat", state: { kind: "open" } });
    expect(await guest.heard()).toEqual(["Is de sok Wad er in maat 46?"]);
  });

  test("cut off in the middle is said again by the widget, and is one", async () => {
    const id = randomUUID();
    await cutDuring(guest.sayOnce("En in het blauw?", id), 6);
    await guest.say("En in het blauw?", id);
    expect(await guest.heard()).toEqual(["Is de sok Wad er in maat 46?", "En in het blauw?"]);
    expect(await sanne.all("En in het blauw?")).toEqual([]);
  });

  test("the answer is heard once, also when we die right after we took it", async () => {
    const chat = await sanne.find("Is de sok Wad er in maat 46?");
    await sanne.answer(chat, "Ja, in beide kleuren.");
    await cutPower();
    await eventually("the answer in the widget", async () => (await guest.heard()).length === 3);
    expect((await guest.heard()).at(-1)).toBe("Ja, in beide kleuren.");
    expect(await out(chat.id)).toHaveLength(1);
  });
});

describe("an answer", () => {
  const draft = { kind: "reply" as const, to: [], cc: [], attachmentIds: [], version: 0 };

  test("that is half written is there after a kill", async () => {
    const { id: conversationId } = await sanne.find("Groene trui");
    const api = sanne.api(conversations);
    await api.saveDraft({ params: { conversationId }, body: { ...draft, richText: "<p>Dag Eva, ik kijk</p>" } });
    await cutPower();
    const page = await api.getConversation({ params: { conversationId } });
    expect(page.draft).toMatchObject({ richText: "<p>Dag Eva, ik kijk</p>", personId: sanne.person.id });
  });

  test("is cut off while it leaves; what became of it is known at the end", async () => {
    const found = await sanne.find(LEAVING);
    const { delivery } = await sanne.answer(found, "Dag Eva, hij ligt voor u klaar.");
    if (delivery.kind !== "queued") throw new Error(`It is ${delivery.kind}.`);
    await sleep(Math.max(0, Date.parse(delivery.sendAt) - Date.now()));
    await eventually("the moment it leaves", async () => (await out(found.id))[0]?.delivery.kind !== "queued");
    await cutPower();
  });

  test("can still be taken back after a kill", async () => {
    const found = await sanne.find(TAKEN_BACK);
    const message = await sanne.answer(found, "Dit had ik niet moeten zeggen.");
    await cutPower();
    const undone = await sanne
      .api(conversations)
      .undoMessage({ params: { messageId: message.id } })
      .catch((error: ApiProblem) => error);
    // A start on a busy machine may take longer than there is to take back.
    if (undone instanceof Error) expect(undone.code).toBe("too_late_to_undo");
    else expect(undone.draft.richText).toContain("niet moeten zeggen");
  });

  test("cut off while the desk sends it, and again while it could be taken back, leaves once", {
    timeout,
  }, async () => {
    const found = await sanne.find("Groene trui");
    const id = newId<MessageId>();
    await cutDuring(sanne.answer(found, "Dag Eva, ja, vanaf maandag.", id), 5);
    await sanne.answer(found, "Dag Eva, ja, vanaf maandag.", id);
    await cutPower();
    await eventually("the mail in the customer's post", async () => (await lettersAbout("Groene trui"))[0], OUTCOME_MS);
    expect(await lettersAbout("Groene trui")).toMatchObject([{ to: ["eva@echt.example"] }]);
    await eventually("it told so", async () => (await out(found.id))[0]?.delivery.kind === "sent");
    expect(await out(found.id)).toMatchObject([{ id }]);
    expect(await sanne.find("Groene trui")).toMatchObject({ state: { kind: "waiting_customer" } });
  });

  test("from the customer comes back into the same conversation, to the same agent", async () => {
    const found = await sanne.find("Groene trui");
    const [mail] = await lettersAbout("Groene trui");
    await send(luwte.smtpPort, letter(mail!.subject, { text: "Fijn, dank!" }));
    await eventually("the reply", async () => (await sanne.messages(found.id)).length === 3);
    expect(await sanne.find("Groene trui")).toMatchObject({ state: { kind: "open" }, assigneeId: sanne.person.id });
  });
});

describe("a desk", () => {
  test("that lost the line hears what it missed, or that it must load afresh", async () => {
    const before = await sanne.open();
    await send(luwte.smtpPort, letter("Eerste"));
    const heard = await before.until("conversation.changed", isAbout("Eerste"));
    await luwte.kill();
    await before.ended;
    await luwte.start();
    await send(luwte.smtpPort, letter("Tijdens de storing"));
    await sanne.find("Tijdens de storing");
    const after = await listen(luwte.url, { headers: sanne.headers() }, heard.id!);
    await Promise.any([after.until("conversation.changed", isAbout("Tijdens de storing")), after.until("resync")]);
    after.close();
  });

  const isAbout = (subject: string) => (payload: Record<string, unknown>) =>
    (payload["conversation"] as Conversation).subject === subject;
});

describe("in the end", () => {
  test("what was cut off while it left is sent, or asks its writer; never twice", { timeout }, async () => {
    const found = await sanne.find(LEAVING);
    await letMinutePass(found.id);
    const settled = await eventually("an outcome", () => settledIn(found.id), OUTCOME_MS);
    const left = (await lettersAbout(LEAVING)).length;
    if (settled.delivery.kind === "sent") return expect(left).toBe(1);
    expect(left).toBeLessThanOrEqual(1);
    const decision = left === 1 ? "was_sent" : "send_again";
    await sanne.api(conversations).retryMessage({ params: { messageId: settled.id }, body: { decision } });
    await eventually("it sent", async () => (await settledIn(found.id))?.delivery.kind === "sent");
    expect(await lettersAbout(LEAVING)).toHaveLength(1);
  });

  test("what was taken back never left, what could not be taken back left once", { timeout }, async () => {
    const { id } = await sanne.find(TAKEN_BACK);
    const settled: readonly string[] = ["sent", "in_doubt"];
    // On a busy machine it may still be on its way.
    const left = await eventually(
      "an outcome",
      async () => {
        const sent = await out(id);
        return sent.every(({ delivery }) => settled.includes(delivery.kind)) && sent;
      },
      OUTCOME_MS,
    );
    expect(left.length).toBeLessThanOrEqual(1);
    const letters = (await lettersAbout(TAKEN_BACK)).length;
    if (left[0]?.delivery.kind === "in_doubt") expect(letters).toBeLessThanOrEqual(1);
    else expect(letters).toBe(left.length);
  });

  async function settledIn(id: ConversationId): Promise<Message | undefined> {
    return (await out(id)).find(({ delivery }) => delivery.kind === "sent" || delivery.kind === "in_doubt");
  }

  test("asked to stop it stops, and starts again with everything there", async () => {
    const before = await sanne.find("Groene trui");
    expect(await luwte.stop()).toBe(0);
    await luwte.start();
    expect(luwte.said()).not.toContain("database.migrated");
    expect(await sanne.find("Groene trui")).toEqual(before);
  });
});
