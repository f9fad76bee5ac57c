/** Answering together: nothing is sent unseen, nothing twice, nothing that somebody wrote is lost. */
import type { ApiProblem } from "@luwte/contract/client.ts";
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import {
  type AttachmentId,
  type ConversationId,
  type MessageId,
  newId,
  type OrganisationId,
} from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/conversations.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestInbox, testInbox } from "../../../testing/inbox.ts";
import type { TestPerson } from "../../../testing/people.ts";
import { verifyEvents } from "../../../testing/verifyEvents.ts";
import { watchConversation, watchCounts, watchList, watchNotifications } from "../../../testing/views.ts";

let t: TestInbox;
let home: OrganisationId;
let [anna, bert] = [] as unknown as [TestPerson, TestPerson];
beforeAll(async () => {
  t = await testInbox();
  home = await t.organisation({ settings: { undoSeconds: 20 } });
  await t.inbox(home, { address: "klantenservice@luwte.test" });
  [anna, bert] = [await t.person("agent", { name: "Anna" }), await t.person("agent", { name: "Bert" })];
});
afterAll(() => t.close());

type Api = ReturnType<typeof as>;
const as = (person: TestPerson) => t.api(person, operations);
type Given = Partial<Parameters<Api["sendMessage"]>[0]["body"]>;
const send = (
  person: TestPerson,
  conversation: Pick<Conversation, "id">,
  seen: MessageId | null,
  given: Given = {},
) => {
  t.clock.advance(1_000);
  const body = {
    id: newId<MessageId>(),
    kind: "reply" as const,
    richText: "<p>Beste Jan</p>",
    seenMessageId: seen,
    ...given,
  };
  return as(person).sendMessage({ params: { conversationId: conversation.id }, body });
};
const page = (id: ConversationId, person = anna) => as(person).getConversation({ params: { conversationId: id } });
const problem = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("it was not refused"),
    (error: unknown) => (error as ApiProblem).problem,
  );

describe("two agents, one conversation", () => {
  it("who lost the connection sees the colleague's answer before sending", async () => {
    const { conversation, message } = await t.receive(home);
    const answer = await send(bert, conversation, message.id);
    const told = await problem(send(anna, conversation, message.id));
    expect(told).toMatchObject({ status: 409, code: "unseen_message" });
    expect(told.details?.newest).toEqual(answer.message);
    await send(anna, conversation, answer.message.id);
  });

  it("who has not seen the customer's newest message sees it first, also when it was long under way", async () => {
    const { conversation, message } = await t.receive(home);
    const late = await t.receive(home, {
      conversationId: conversation.id,
      at: new Date(t.clock.now().getTime() - 86_400_000),
      text: "Ik heb het al.",
    });
    const told = await problem(send(anna, conversation, message.id));
    expect(told.details).toMatchObject({ newest: { id: late.message.id } });
    await send(anna, conversation, late.message.id);
  });

  it("a colleague's note does not stand in the way, nor does one's own answer", async () => {
    const { conversation, message } = await t.receive(home);
    await send(bert, conversation, message.id, { kind: "note", richText: "<p>Let op</p>" });
    await send(anna, conversation, message.id);
    await send(anna, conversation, message.id);
  });

  it("a note misses nothing", async () => {
    const { conversation } = await t.receive(home);
    await send(anna, conversation, null, { kind: "note", richText: "<p>Let op</p>" });
  });

  it("who never saw anything sees the newest first", async () => {
    const { conversation, message } = await t.receive(home);
    expect((await problem(send(anna, conversation, null))).details?.newest).toEqual(message);
  });
});

describe("a weak connection", () => {
  it("sends the same answer twice, and one leaves", async () => {
    const { conversation, message } = await t.receive(home);
    const before = t.delivered.length;
    const id = newId<MessageId>();
    const sent = await send(anna, conversation, message.id, { id });
    expect(await send(anna, conversation, message.id, { id })).toEqual(sent);
    const both = await Promise.all([send(anna, conversation, id, { id }), send(anna, conversation, id, { id })]);
    expect(both).toEqual([sent, sent]);
    expect(t.delivered.length).toBe(before + 1);
  });
});

describe("an answer", () => {
  it("is stored, delivered in the same transaction, and makes it the customer's turn", async () => {
    const { conversation, message } = await t.receive(home);
    const views = [
      watchConversation(t, anna, conversation.id),
      watchCounts(t, bert),
      watchList(t, bert, { filter: { states: ["open"] }, order: "urgent" }),
    ];
    const records = ["message.added", "conversation.changed"] as const;
    let sent: Awaited<ReturnType<typeof send>> | undefined;
    await verifyEvents(t, home, { views, records }, async () => {
      sent = await send(anna, conversation, message.id, {
        richText: `<p>Beste Jan,</p><p onclick="x()">Kijk <a href="javascript:x">hier</a>.</p><script>x</script>`,
        cc: ["baas@example.nl"],
      });
    });
    expect(sent!.message).toMatchObject({
      richText: "<p>Beste Jan,</p><p>Kijk <a>hier</a>.</p>",
      author: { kind: "person", personId: anna.id, name: "Anna" },
      delivery: { kind: "queued", sendAt: new Date(t.clock.now().getTime() + 20_000).toISOString() },
      mail: {
        from: { address: "klantenservice@luwte.test" },
        to: [{ address: "jan@example.nl", name: "Jan Jansen" }],
        cc: [{ address: "baas@example.nl", name: "" }],
      },
    });
    expect(sent!.conversation).toMatchObject({ state: { kind: "waiting_customer" }, waitingSince: null });
    expect(t.delivered.at(-1)).toMatchObject({ message: { id: sent!.message.id } });
    expect((await page(conversation.id)).participants).toContainEqual({
      address: "baas@example.nl",
      name: "",
      kind: "cc",
    });
  });

  it("may solve or put aside in the same go", async () => {
    const { conversation, message } = await t.receive(home);
    const solved = await send(anna, conversation, message.id, { nextState: { kind: "solved" } });
    expect(solved.conversation.state).toMatchObject({ kind: "solved", by: anna.id });
    const until = new Date(t.clock.now().getTime() + 3_600_000).toISOString();
    const views = [watchConversation(t, bert, conversation.id)];
    await verifyEvents(t, home, { views, records: ["activity.added"] }, () =>
      send(anna, conversation, solved.message.id, { nextState: { kind: "snoozed", until } }),
    );
    expect((await page(conversation.id)).conversation.state).toMatchObject({ kind: "snoozed", until });
  });

  it("without words, or to nobody, is refused", async () => {
    const { conversation, message } = await t.receive(home);
    expect(await problem(send(anna, conversation, message.id, { richText: "<p> </p>" }))).toMatchObject({
      code: "empty_message",
    });
    const nobody = await t.receive(home, { from: { kind: "anonymous", name: "Bezoeker" } });
    expect(await problem(send(anna, nobody.conversation, nobody.message.id))).toMatchObject({ code: "no_recipient" });
    const to = ["bezoeker@example.nl"];
    await send(anna, nobody.conversation, nobody.message.id, { to });
  });

  it("does not leave without its file, nor with another's", async () => {
    const upload = async (person: TestPerson) => {
      const id = newId<AttachmentId>();
      await as(person).uploadAttachment({
        query: { name: "foto.png", id },
        file: new Blob(["x"], { type: "image/png" }),
      });
      return id;
    };
    const { conversation, message } = await t.receive(home);
    const missing = [newId<AttachmentId>()];
    expect(await problem(send(anna, conversation, message.id, { attachmentIds: missing }))).toMatchObject({
      code: "not_found",
    });
    const berts = [await upload(bert)];
    expect(await problem(send(anna, conversation, message.id, { attachmentIds: berts }))).toMatchObject({
      code: "not_found",
    });
    const own = await upload(anna);
    const views = [watchConversation(t, bert, conversation.id)];
    await verifyEvents(t, home, { views }, () =>
      send(anna, conversation, message.id, { richText: "", attachmentIds: [own] }),
    );
    expect((await page(conversation.id)).conversation.lastMessage?.preview).toBe("foto.png");
  });

  it("mentions colleagues, who are told once", async () => {
    const { conversation, message } = await t.receive(home);
    const views = [watchNotifications(t, bert)];
    const note = { kind: "note" as const, mentions: [bert.id, anna.id, bert.id] };
    await verifyEvents(t, home, { views, records: ["notification.added"] }, async () => {
      const sent = await send(anna, conversation, message.id, note);
      expect(new Set(sent.message.mentions)).toEqual(new Set([anna.id, bert.id]));
    });
  });
});

describe("taking back", () => {
  it("makes the answer a draft again and the conversation as it was", async () => {
    const { conversation, message } = await t.receive(home);
    const before = await page(conversation.id);
    const { message: sent } = await send(anna, conversation, message.id, { nextState: { kind: "solved" } });
    const views = [watchConversation(t, anna, conversation.id), watchCounts(t, anna)];
    await verifyEvents(t, home, { views, records: ["message.removed", "draft.changed"] }, async () => {
      const { draft } = await as(anna).undoMessage({ params: { messageId: sent.id } });
      expect(draft).toMatchObject({ richText: "<p>Beste Jan</p>", to: ["jan@example.nl"] });
    });
    const after = await page(conversation.id);
    expect(after.messages).toEqual(before.messages);
    expect({ ...after.conversation, version: 0, lastActivityAt: "", inboxId: null }).toEqual({
      ...before.conversation,
      version: 0,
      lastActivityAt: "",
    });
  });

  it("keeps what the customer wrote meanwhile, and what was begun since", async () => {
    const { conversation, message } = await t.receive(home);
    const { message: sent } = await send(anna, conversation, message.id);
    await as(anna).saveDraft({
      params: { conversationId: conversation.id },
      body: { kind: "reply", richText: "<p>PS</p>", version: 0 },
    });
    await t.receive(home, { conversationId: conversation.id });
    const { draft, conversation: after } = await as(anna).undoMessage({ params: { messageId: sent.id } });
    expect(draft.richText).toBe("<p>Beste Jan</p><p>PS</p>");
    expect(after).toMatchObject({ state: { kind: "open" }, waitingSince: conversation.waitingSince });
  });

  it("is only for who wrote it, and only as long as it has not left", async () => {
    const { conversation, message } = await t.receive(home);
    const { message: sent } = await send(anna, conversation, message.id);
    const params = { messageId: sent.id };
    expect(await problem(as(bert).undoMessage({ params }))).toMatchObject({ code: "forbidden" });
    expect(await t.as(home, (work) => t.conversations.claim(work, sent.id))).not.toBeNull();
    expect(await t.as(home, (work) => t.conversations.claim(work, sent.id))).toBeNull();
    expect(await problem(as(anna).undoMessage({ params }))).toMatchObject({ code: "too_late_to_undo" });
  });

  it("and leaving at the same moment is one of both", async () => {
    for (let round = 0; round < 5; round++) {
      const { conversation, message } = await t.receive(home);
      const { message: sent } = await send(anna, conversation, message.id);
      const [undone, claimed] = await Promise.allSettled([
        as(anna).undoMessage({ params: { messageId: sent.id } }),
        t.as(home, (work) => t.conversations.claim(work, sent.id)),
      ]);
      const left = claimed.status === "fulfilled" && claimed.value !== null;
      expect(left).toBe(undone.status === "rejected");
    }
  });
});

describe("delivery", () => {
  it("is told on the message; a failure to who wrote it, with a way to retry", async () => {
    const { conversation, message } = await t.receive(home);
    const { message: sent } = await send(anna, conversation, message.id);
    const params = { messageId: sent.id };
    const at = t.clock.now().toISOString();
    const views = [watchConversation(t, bert, conversation.id), watchNotifications(t, anna)];
    await verifyEvents(t, home, { views, records: ["message.changed", "notification.added"] }, async () => {
      await t.as(home, (work) => t.conversations.claim(work, sent.id));
      const failed = { kind: "failed" as const, at, reason: "550 unknown user", bounced: false };
      await t.as(home, (work) => t.conversations.setDelivery(work, sent.id, failed));
    });
    const { message: again } = await as(bert).retryMessage({ params, body: { decision: "send_again" } });
    expect(again.delivery.kind).toBe("queued");
    expect(t.delivered.at(-1)?.message.id).toBe(sent.id);
    expect(await problem(as(bert).retryMessage({ params, body: { decision: "send_again" } }))).toMatchObject({
      code: "not_retryable",
    });
  });

  it("in doubt waits for a person; late words turn nothing back", async () => {
    const { conversation, message } = await t.receive(home);
    const { message: sent } = await send(anna, conversation, message.id);
    const at = t.clock.now().toISOString();
    const set = (delivery: Message["delivery"]) =>
      t.as(home, (work) => t.conversations.setDelivery(work, sent.id, delivery));
    await t.as(home, (work) => t.conversations.claim(work, sent.id));
    await set({ kind: "in_doubt", since: at });
    await as(anna).retryMessage({ params: { messageId: sent.id }, body: { decision: "was_sent" } });
    await set({ kind: "seen", at });
    await set({ kind: "sent", at });
    expect((await page(conversation.id)).messages.at(-1)?.delivery.kind).toBe("seen");
  });
});

describe("a half-written answer", () => {
  const save = (person: TestPerson, id: ConversationId, richText: string, version: number) =>
    as(person).saveDraft({ params: { conversationId: id }, body: { kind: "reply", richText, version } });

  it("is one's own: a colleague's answer, assignment and solving leave it alone", async () => {
    const { conversation, message } = await t.receive(home);
    await save(anna, conversation.id, "<p>Half</p>", 0);
    await send(bert, conversation, message.id, { nextState: { kind: "solved" } });
    await t.as(home, (work) => t.conversations.assign(work, conversation.id, { assigneeId: bert.id }));
    await t.receive(home, { conversationId: conversation.id });
    expect((await page(conversation.id, anna)).draft?.richText).toBe("<p>Half</p>");
    expect((await page(conversation.id, bert)).draft).toBeNull();
  });

  it("is on all of one's own screens and on no other", async () => {
    const { conversation, message } = await t.receive(home);
    const views = [watchConversation(t, anna, conversation.id), watchConversation(t, bert, conversation.id)];
    await verifyEvents(t, home, { views, records: ["draft.changed", "draft.removed"] }, async () => {
      const { draft } = await save(anna, conversation.id, "<p>Een</p>", 0);
      await save(anna, conversation.id, "<p>Twee</p>", draft.version);
      await send(anna, conversation, message.id);
    });
  });

  it("is never overwritten by an older window", async () => {
    const { conversation } = await t.receive(home);
    const { draft } = await save(anna, conversation.id, "<p>Een</p>", 0);
    await save(anna, conversation.id, "<p>Twee</p>", draft.version);
    const told = await problem(save(anna, conversation.id, "<p>Oud</p>", draft.version));
    expect(told).toMatchObject({ code: "changed_meanwhile", details: { draft: { richText: "<p>Twee</p>" } } });
    expect((await as(anna).listDrafts()).drafts.map((each) => each.richText)).toContain("<p>Twee</p>");
  });

  it("goes when it is thrown away, and a note leaves a half-written reply", async () => {
    const { conversation, message } = await t.receive(home);
    await save(anna, conversation.id, "<p>Een</p>", 0);
    await send(anna, conversation, message.id, { kind: "note" });
    expect((await page(conversation.id)).draft).not.toBeNull();
    await as(anna).discardDraft({ params: { conversationId: conversation.id } });
    expect((await page(conversation.id)).draft).toBeNull();
  });
});

describe("starting a conversation", () => {
  const start = (body: Parameters<Api["createConversation"]>[0]["body"]) => as(anna).createConversation({ body });
  const customer = { email: "nieuw@example.nl", name: "Nieuw" };

  it("with the same id twice starts one", async () => {
    const body = { id: newId<ConversationId>(), customer, text: "Hoi" };
    const made = await start(body);
    expect(await start(body)).toEqual(made);
    expect(made.conversation).toMatchObject({ state: { kind: "open" }, customer: { name: "Nieuw" } });
  });

  it("is told to every screen as it would be loaded", async () => {
    const views = [
      watchCounts(t, bert),
      watchList(t, bert, { filter: {}, order: "newest" }),
      watchNotifications(t, bert),
    ];
    for (const direction of ["in", "out", "note"] as const)
      await verifyEvents(t, home, { views, records: ["conversation.changed", "message.added"] }, () =>
        start({ customer, direction, subject: "Bestelling", richText: "<p>Dag</p>", assigneeId: bert.id }),
      );
  });

  it("with a first mail delivers it and waits for the customer", async () => {
    const { conversation, message } = await start({ customer, direction: "out", text: "Dag" });
    expect(conversation.state.kind).toBe("waiting_customer");
    expect(t.delivered.at(-1)?.message).toEqual(message);
  });

  it("for who is not there, with nothing, or to nobody, is refused and leaves nothing", async () => {
    expect(await problem(start({ customer: { id: newId() }, text: "x" }))).toMatchObject({ code: "not_found" });
    expect(await problem(start({ customer, text: " " }))).toMatchObject({ code: "empty_message" });
  });
});
