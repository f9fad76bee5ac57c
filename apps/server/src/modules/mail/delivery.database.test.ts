/** Lessons "Mail out" of users of other desks, against an SMTP server that fails at the step it is told. */
import type { Message } from "@luwte/contract/conversations.ts";
import { type AttachmentId, type MessageId, newId } from "@luwte/contract/ids.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import { ImapFlow } from "imapflow";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mail } from "../../testing/mails.ts";
import type { Trouble } from "../../testing/smtp.ts";
import { requeueDue } from "./delivery/jobs.ts";
import { parseMail } from "./public.ts";
import { type House, needsDovecot, openHouse, until, whileFollowing } from "./testing/house.ts";

let house: House;
let question: Message;

beforeEach(async (context) => {
  needsDovecot(context);
  house = await openHouse();
  await house.inbox("support", { sentFolder: "Sent" });
  const headers = [
    "From: Anna Vermeer <anna@x.example>",
    "To: support@shop.example",
    "Subject: Vraag",
    "Message-ID: <vraag@x.example>",
  ];
  await house.dovecot.deliver("support", mail(...headers, "", "Waar blijft mijn fiets?"));
  await whileFollowing(house, () => until("fetched", async () => (await house.originals()).length === 1));
  await house.t.runJobs();
  question = (await house.messages())[0]!;
});
afterEach(() => house?.[Symbol.asyncDispose]());

const api = () => house.t.api(house.agent, conversationOperations);

type Given = { id?: MessageId; cc?: string[]; attachmentIds?: AttachmentId[] };

async function send(given: Given = {}): Promise<MessageId> {
  const id = given.id ?? newId<MessageId>();
  const body = {
    id,
    kind: "reply" as const,
    richText: "<p>Beste Anna,</p><p>Morgen.</p>",
    seenMessageId: question.id,
    ...given,
  };
  await api().sendMessage({ params: { conversationId: question.conversationId }, body: { ...body, id } });
  return id;
}

const deliveryOf = async (id: MessageId): Promise<Message["delivery"]> =>
  (await house.messages()).find((message) => message.id === id)!.delivery;

/** Time goes by, and what is due is done. */
async function later(minutes: number): Promise<void> {
  house.t.clock.advance(minutes * 60_000);
  await requeueDue(house.t.platform);
  await house.t.runJobs();
}

const notes = async (): Promise<string[]> =>
  (await house.t.platform.database.selectFrom("notifications").select("kind").execute()).map(({ kind }) => kind);

test("an answer leaves as a mail that belongs to its conversation", async () => {
  const file = await api().uploadAttachment({
    query: { name: "pakbon.txt" },
    file: new Blob(["pakbon"], { type: "text/plain" }),
  });
  const id = await send({ attachmentIds: [file.attachment.id] });
  await house.t.runJobs();
  expect(await deliveryOf(id)).toMatchObject({ kind: "sent" });
  const taken = house.smtp.taken[0]!;
  expect(taken).toMatchObject({ from: "support@shop.example", to: ["anna@x.example"] });
  const sent = parseMail(taken.bytes);
  expect(sent).toMatchObject({
    from: { address: "support@shop.example" },
    inReplyTo: "<vraag@x.example>",
    references: ["<vraag@x.example>"],
    messageId: `<luwte.${id}@shop.example>`,
    reply: "Beste Anna,\n\nMorgen.",
    autoSubmitted: null,
  });
  expect(sent.subject).toMatch(/^Re: Vraag \[#\d+\]$/);
  expect(sent.replyTo[0]?.address).toMatch(/^support\+[a-z0-9]{8,}@shop\.example$/);
  expect(sent.attachments).toMatchObject([{ name: "pakbon.txt", size: 6 }]);
  expect(sent.text).toContain("> Waar blijft mijn fiets?");
});

test("a copy is kept in the folder of sent mail, once", async () => {
  await send();
  await house.t.runJobs();
  const { keepCopy } = await import("./delivery/copies/actions.ts");
  const [message] = (await house.messages()).slice(-1);
  const row = await house.t.platform.database.selectFrom("inboxes").select("id").executeTakeFirstOrThrow();
  const { hash } = await house.t.platform.blobs.put(house.smtp.taken[0]!.bytes);
  const read = (run: never) => house.t.platform.read(house.organisationId, run);
  await keepCopy(house.t.platform, { read } as never, { inboxId: row.id as never, messageId: message!.id, hash });
  const client = new ImapFlow({
    host: "127.0.0.1",
    port: house.dovecot.imapPort,
    secure: false,
    auth: { user: "support", pass: house.dovecot.password },
    logger: false,
  });
  await client.connect();
  const folder = await client.mailboxOpen("Sent");
  expect(folder.exists).toBe(1);
  await client.logout();
});

describe("lesson 10: what could not be sent says so on the message, to its sender, with a way to retry", () => {
  test("refused for good", async () => {
    house.smtp.trouble({ at: "rcpt", answer: 550, words: "No such user" });
    const id = await send();
    await house.t.runJobs();
    expect(await deliveryOf(id)).toMatchObject({
      kind: "failed",
      bounced: false,
      reason: expect.stringContaining("No such user"),
    });
    expect(await notes()).toContain("delivery_failed");
    await api().retryMessage({ params: { messageId: id }, body: { decision: "send_again" } });
    await house.t.runJobs();
    expect(await deliveryOf(id)).toMatchObject({ kind: "sent" });
    expect(house.smtp.taken).toHaveLength(1);
  });

  test.each<[string, Trouble]>([
    ["no room for now", { at: "rcpt", answer: 450 }],
    ["no content for now", { at: "data", answer: 451 }],
    ["nobody there", { at: "hang-up", when: "connect" }],
    ["gone while greeting", { at: "hang-up", when: "mail" }],
  ])("%s: tried again by itself, and sent once", async (_name, trouble) => {
    house.smtp.trouble(trouble, trouble);
    const id = await send();
    await house.t.runJobs();
    expect(await deliveryOf(id)).toMatchObject({ kind: "sending" });
    await later(1);
    await later(3);
    expect(await deliveryOf(id)).toMatchObject({ kind: "sent" });
    expect(house.smtp.taken).toHaveLength(1);
  });

  test("no room for an hour: failed, with what the server said", async () => {
    house.smtp.trouble(...Array<Trouble>(10).fill({ at: "rcpt", answer: 452, words: "Mailbox full" }));
    const id = await send();
    for (let tries = 0; tries < 8; tries++) await later(30);
    expect(await deliveryOf(id)).toMatchObject({ kind: "failed", reason: expect.stringContaining("Mailbox full") });
    expect(house.smtp.taken).toHaveLength(0);
  });

  test("one receiver of two is refused: sent, and the refusal stands in the timeline", async () => {
    house.smtp.trouble({ at: "rcpt", answer: 550, words: "Unknown", only: "weg@" });
    const id = await send({ cc: ["weg@y.example"] });
    await house.t.runJobs();
    expect(await deliveryOf(id)).toMatchObject({ kind: "sent" });
    const { activities } = await api().getConversation({ params: { conversationId: question.conversationId } });
    expect(activities).toContainEqual(
      expect.objectContaining({
        code: "recipient_refused",
        params: expect.objectContaining({ address: "weg@y.example" }),
      }),
    );
  });

  test("no mail account: said in words", async () => {
    await house.t.platform.database.deleteFrom("mailboxes").execute();
    const id = await send();
    await house.t.runJobs();
    expect(await deliveryOf(id)).toMatchObject({ kind: "failed", reason: expect.stringContaining("mailaccount") });
  });
});

describe("lesson 11: nothing is sent twice", () => {
  test("a weak connection sends the same message again: one mail", async () => {
    const id = await send();
    await send({ id });
    await house.t.runJobs();
    await send({ id });
    await house.t.runJobs();
    expect(house.smtp.taken).toHaveLength(1);
  });

  test("cut between the final dot and the answer: in doubt, never sent again by itself, and the sender decides", async () => {
    house.smtp.trouble({ at: "hang-up", when: "after-dot" });
    const id = await send();
    await house.t.runJobs();
    expect(await deliveryOf(id)).toMatchObject({ kind: "in_doubt" });
    for (let tries = 0; tries < 5; tries++) await later(60);
    expect(house.smtp.taken).toHaveLength(1);
    expect(await deliveryOf(id)).toMatchObject({ kind: "in_doubt" });
    await api().retryMessage({ params: { messageId: id }, body: { decision: "send_again" } });
    await house.t.runJobs();
    const names = house.smtp.taken.map(({ bytes }) => parseMail(bytes).messageId);
    expect(names).toEqual([names[0], names[0]]);
    expect(await deliveryOf(id)).toMatchObject({ kind: "sent" });
  });

  test("in doubt, and the sender knows that it arrived", async () => {
    house.smtp.trouble({ at: "hang-up", when: "after-dot" });
    const id = await send();
    await house.t.runJobs();
    await api().retryMessage({ params: { messageId: id }, body: { decision: "was_sent" } });
    await house.t.runJobs();
    expect(await deliveryOf(id)).toMatchObject({ kind: "sent" });
    expect(house.smtp.taken).toHaveLength(1);
  });

  test("two processes that have the job at once send one mail", async () => {
    await send();
    await Promise.all([house.t.runJobs(), requeueDue(house.t.platform).then(() => house.t.runJobs())]);
    expect(house.smtp.taken).toHaveLength(1);
  });

  test("a message that was taken back in time never leaves", async () => {
    await house.t.platform.database
      .updateTable("organisations")
      .set({ settings: JSON.stringify({ undoSeconds: 10 }) })
      .execute();
    const id = await send();
    await house.t.runJobs();
    expect(await deliveryOf(id)).toMatchObject({ kind: "queued" });
    await api().undoMessage({ params: { messageId: id } });
    await later(1);
    expect(house.smtp.taken).toHaveLength(0);
    expect(await house.messages()).toHaveLength(1);
  });
});
