/** Messages from outside: where they go, whose they are, what they open, and that each is stored once. */
import { type ConversationId, type MessageId, newId, type OrganisationId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/conversations.ts";
import * as customerOperations from "@luwte/contract/operations/customers.ts";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestInbox, testInbox } from "../../../testing/inbox.ts";
import type { TestPerson } from "../../../testing/people.ts";
import { verifyEvents } from "../../../testing/verifyEvents.ts";
import { watchConversation, watchCounts, watchList, watchNotifications } from "../../../testing/views.ts";
import type { Incoming } from "../public.ts";

let t: TestInbox;
let home: OrganisationId;
let agent: TestPerson;
beforeAll(async () => {
  t = await testInbox();
  home = await t.organisation();
  agent = await t.person("agent");
});
afterAll(() => t.close());

const api = () => t.api(agent, operations);
const page = (conversationId: ConversationId) => api().getConversation({ params: { conversationId } });
const from = (value: string, verified = true): Incoming["from"] => ({ kind: "email", value, name: "Iemand", verified });

describe("a first message", () => {
  it("opens a conversation of its sender that waits for us", async () => {
    const teamId = await t.team(home);
    const inboxId = await t.inbox(home, { teamId });
    const at = new Date(t.clock.now().getTime() - 3_600_000);
    const { conversation, message, created } = await t.receive(home, { inboxId, at, language: "nl" });
    expect(created).toBe(true);
    expect(conversation).toMatchObject({
      subject: "Waar blijft mijn pakket?",
      customer: { name: "Jan Jansen", address: "jan@example.nl" },
      state: { kind: "open" },
      inboxId,
      teamId,
      waitingSince: at.toISOString(),
      urgentAt: at.toISOString(),
      lastMessage: { id: message.id, preview: "Goedemorgen, waar blijft mijn pakket?" },
    });
    const shown = await page(conversation.id);
    expect(shown.messages).toEqual([message]);
    expect(shown.conversation).toEqual(conversation);
    expect(shown.participants).toEqual([{ address: "jan@example.nl", name: "Jan Jansen", kind: "customer" }]);
  });

  it("is told to every screen as it would be loaded", async () => {
    const urgent = { filter: { states: ["open" as const], assigneeId: null }, order: "urgent" as const };
    const views = [
      watchCounts(t, agent),
      watchList(t, agent, { filter: {}, order: "newest" }, 2),
      watchList(t, agent, urgent),
    ];
    const records = ["conversation.changed", "message.added", "customer.changed"] as const;
    await verifyEvents(t, home, { views, records }, () =>
      t.receive(home, {
        from: from("nieuw@example.nl"),
        html: "<p>Hallo</p>",
        fullText: "Hallo\n> oud",
        text: "x".repeat(30_000),
        attachments: [
          { hash: "0".repeat(64), name: "../foto.jpg", type: "image/jpeg", size: 12, inline: false, contentId: null },
        ],
        mail: { from: { name: "N", address: "nieuw@example.nl" }, to: [], cc: [], subject: "S" },
      }),
    );
  });

  it("brought twice is one, also at the same moment", async () => {
    const id = newId<MessageId>();
    const brought = await Promise.all(
      Array.from({ length: 4 }, () => t.receive(home, { id, from: from("twice@example.nl") })),
    );
    expect(new Set(brought.map((each) => each.conversation.id)).size).toBe(1);
    expect(brought.filter((each) => each.created)).toHaveLength(1);
    const { items } = await t.api(agent, customerOperations).listCustomers({ query: { q: "twice@example.nl" } });
    expect(items).toHaveLength(1);
  });

  it("from a visitor who only claims an address does not become that customer's", async () => {
    const owner = await t.receive(home, { from: from("owner@example.nl") });
    const visitor = await t.receive(home, { channel: "chat", from: from("owner@example.nl", false) });
    expect(visitor.conversation.customer.id).not.toBe(owner.conversation.customer.id);
    expect(visitor.conversation.customer.address).toBe("owner@example.nl");
  });

  it("with signs that no database keeps is kept without them", async () => {
    const { message } = await t.receive(home, { text: "a\0b\ud800", subject: " x\0\n y " });
    expect(message.text).toBe("ab\ufffd");
  });
});

describe("whatever a sender wrote", () => {
  const anything = fc.string({ unit: "binary", maxLength: 300 });
  it("can be kept, and is shown as it was told", async () => {
    const property = fc.asyncProperty(fc.array(anything, { minLength: 9, maxLength: 9 }), async (texts) => {
      const [name, value, subject, text, html, header, file, address, fullText] = texts as string[];
      const incoming: Partial<Incoming> = {
        from: { kind: "email", value: value!, name: name!, verified: true },
        subject: subject!,
        text: text!,
        fullText: fullText!,
        html: html!,
        messageIdHeader: header!,
        mail: {
          from: { name: name!, address: value! },
          to: [{ name: name!, address: address! }],
          cc: [],
          subject: subject!,
        },
        participants: [{ address: address!, name: name!, kind: "cc" }],
        attachments: [{ hash: "0".repeat(64), name: file!, type: file!, size: 1, inline: true, contentId: header! }],
      };
      const { conversation, message } = await t.receive(home, incoming);
      const shown = await page(conversation.id);
      expect(shown.conversation).toEqual(conversation);
      expect(shown.messages).toEqual([message]);
    });
    await fc.assert(property, { numRuns: 60 });
  });
});

describe("what is on a page", () => {
  it("is the newest, and earlier ones when they are asked for", async () => {
    const { conversation } = await t.receive(home, { text: "0" });
    for (let each = 1; each < 56; each++)
      await t.receive(home, { conversationId: conversation.id, text: String(each) });
    const { messages, earlier } = await page(conversation.id);
    expect([messages.length, messages[0]?.text, messages.at(-1)?.text]).toEqual([50, "6", "55"]);
    const params = { conversationId: conversation.id };
    const first = await api().listMessages({ params, query: { before: earlier!, limit: 4 } });
    expect(first.items.map((each) => each.text)).toEqual(["5", "4", "3", "2"]);
    const last = await api().listMessages({ params, query: { before: first.next!, limit: 4 } });
    expect([last.items.map((each) => each.text), last.next]).toEqual([["1", "0"], null]);
    const views = [watchConversation(t, agent, conversation.id)];
    await verifyEvents(t, home, { views }, () => t.receive(home, { conversationId: conversation.id, at: new Date(0) }));
  });

  it("has the whole of a message for who asks, with its own pictures", async () => {
    await using own = await testInbox({
      showHtml: (html, { addressOf, remoteAddressOf }) => `${html} ${addressOf("plaatje")} ${remoteAddressOf?.(2)}`,
    });
    const org = await own.organisation();
    const person = await own.person("agent");
    const { message } = await own.receive(org, {
      text: "Kort",
      fullText: "Kort\n> lang",
      html: "<p>Kort</p>",
      attachments: [
        { hash: "0".repeat(64), name: "a.png", type: "image/png", size: 1, inline: true, contentId: "plaatje" },
      ],
    });
    expect([message.hasMore, message.hasHtml]).toEqual([true, true]);
    const body = await own
      .api(person, operations)
      .getMessageBody({ params: { messageId: message.id }, query: { images: "on" } });
    const address = `/api/attachments/${message.attachments[0]!.id}?inline=yes`;
    expect(body).toEqual({
      text: "Kort\n> lang",
      html: `<p>Kort</p> ${address} /api/messages/${message.id}/remote-images/2`,
      hasOriginal: false,
    });
  });
});

describe("a message into a conversation", () => {
  const solve = (conversationId: ConversationId) =>
    api().setConversationState({ params: { conversationId }, body: { kind: "solved" } });

  it("reopens what was solved, and says so", async () => {
    const { conversation } = await t.receive(home);
    await solve(conversation.id);
    const views = [watchConversation(t, agent, conversation.id), watchCounts(t, agent)];
    await verifyEvents(t, home, { views, records: ["activity.added"] }, () =>
      t.receive(home, { conversationId: conversation.id }),
    );
    const shown = await page(conversation.id);
    expect(shown.conversation.state.kind).toBe("open");
    expect(shown.activities.at(-1)?.code).toBe("reopened");
  });

  it("sent by a machine reopens nothing", async () => {
    const { conversation } = await t.receive(home);
    await solve(conversation.id);
    await t.receive(home, { conversationId: conversation.id, automatic: true });
    const shown = await page(conversation.id);
    expect([shown.conversation.state.kind, shown.messages.length]).toEqual(["solved", 2]);
  });

  it("that was long under way does not push away what was said since", async () => {
    const { conversation, message } = await t.receive(home);
    const late = { conversationId: conversation.id, at: new Date(t.clock.now().getTime() - 86_400_000) };
    await t.receive(home, late);
    const shown = await page(conversation.id);
    expect(shown.conversation.lastMessage?.id).toBe(message.id);
    expect(shown.messages.map((each) => each.id).at(-1)).toBe(message.id);
  });

  it("tells whose conversation it is, once for many", async () => {
    const { conversation } = await t.receive(home);
    await t.as(home, (work) => t.conversations.assign(work, conversation.id, { assigneeId: agent.id }));
    const views = [watchNotifications(t, agent), watchConversation(t, agent, conversation.id)];
    await verifyEvents(t, home, { views, records: ["notification.added"] }, async () => {
      await t.receive(home, { conversationId: conversation.id });
      await t.receive(home, { conversationId: conversation.id });
    });
  });

  it("from somebody else adds who takes part, and makes no customer of them", async () => {
    const { conversation } = await t.receive(home);
    const views = [watchConversation(t, agent, conversation.id)];
    await verifyEvents(t, home, { views, records: ["conversation.participants_changed"] }, () =>
      t.receive(home, {
        conversationId: conversation.id,
        from: from("collega@example.nl"),
        participants: [{ address: "baas@example.nl", name: "Baas", kind: "cc" }],
      }),
    );
    const shown = await page(conversation.id);
    expect(shown.messages.at(-1)?.author).toMatchObject({ customerId: null, address: "collega@example.nl" });
    expect(shown.conversation.customer.address).toBe("jan@example.nl");
    expect(shown.participants).toHaveLength(3);
  });

  it("into one that is not there is refused", async () => {
    const call = t.as(home, (work) =>
      t.conversations.receiveMessage(work, {
        conversationId: newId<ConversationId>(),
        channel: "mail",
        from: from("x@example.nl"),
        subject: "",
        text: "",
        at: t.clock.now(),
      }),
    );
    expect(await call).toMatchObject({ refused: "not_found" });
  });
});

it("what waits is due when a neighbour says so, and asked again only when it changes", async () => {
  const asked: unknown[] = [];
  const due = new Date("2026-03-02T12:00:00.000Z");
  const dueTimes = async (_work: unknown, facts: unknown) => {
    asked.push(facts);
    return due;
  };
  await using own = await testInbox({ dueTimes });
  const org = await own.organisation();
  const person = await own.person("agent");
  const { conversation } = await own.receive(org);
  expect([conversation.dueAt, conversation.urgentAt]).toEqual([due.toISOString(), due.toISOString()]);
  await own.receive(org, { conversationId: conversation.id });
  const { conversation: solved } = await own
    .api(person, operations)
    .setConversationState({ params: { conversationId: conversation.id }, body: { kind: "solved" } });
  expect(solved.dueAt).toBeNull();
  expect(asked).toMatchObject([{ channel: "mail", groupId: null, answeredBefore: false }]);
});
