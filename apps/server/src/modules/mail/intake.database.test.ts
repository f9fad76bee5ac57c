/** Lessons "Mail in" of users of other desks, each against a real dovecot and a real database. */
import dns from "node:dns";
import type { Message } from "@luwte/contract/conversations.ts";
import { type ConversationId, type MessageId, newId } from "@luwte/contract/ids.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import * as mailOperations from "@luwte/contract/operations/mail.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { mail, RICH } from "../../testing/mails.ts";
import { type NormalisedMail, parseMail } from "./public.ts";
import { type House, openHouse, until, whileFollowing } from "./testing/house.ts";

let house: House;
beforeEach(async () => {
  house = await openHouse();
  await house.inbox("support");
});
afterEach(() => house[Symbol.asyncDispose]());

let counter = 0;
const letter = (headers: Record<string, string> = {}, body = "Waar blijft mijn fiets?"): Buffer => {
  counter++;
  const all = {
    From: "Anna Vermeer <anna@x.example>",
    To: "support@shop.example",
    Subject: "Vraag",
    Date: "Mon, 23 Nov 2026 06:00:00 +0100",
    "Message-ID": `<${counter}@x.example>`,
    ...headers,
  };
  const lines = Object.entries(all).filter(([, value]) => value !== "");
  return mail(...lines.map(([name, value]) => `${name}: ${value}`), "", body);
};

const fetched = async (count: number): Promise<void> =>
  until(`${count} mails fetched`, async () => (await house.originals()).length === count);

/** Brings mails in by LMTP, fetches them, and does the jobs that follow. */
async function arrive(...mails: Buffer[]): Promise<void> {
  const before = (await house.originals()).length;
  for (const bytes of mails) await house.dovecot.deliver("support", bytes);
  await whileFollowing(house, () => fetched(before + mails.length));
  house.t.clock.set(new Date());
  await house.t.runJobs();
}

const api = () => house.t.api(house.agent, conversationOperations);
const states = async (): Promise<string[]> => (await house.originals()).map(({ state }) => state);
const conversationsOf = (messages: readonly Message[]): number =>
  new Set(messages.map(({ conversationId }) => conversationId)).size;
const activitiesIn = async (conversationId: ConversationId): Promise<string[]> =>
  (await api().getConversation({ params: { conversationId } })).activities.map(({ code }) => code);

/** The agent answers, and the mail that leaves is what the customer's program then answers to. */
async function answered(conversationId: ConversationId): Promise<NormalisedMail> {
  const before = house.smtp.taken.length;
  const { messages } = await api().getConversation({ params: { conversationId } });
  const body = {
    id: newId<MessageId>(),
    kind: "reply" as const,
    richText: "<p>Morgen.</p>",
    seenMessageId: messages.at(-1)!.id,
  };
  house.t.clock.set(new Date());
  await api().sendMessage({ params: { conversationId }, body });
  await house.t.runJobs();
  expect(house.smtp.taken).toHaveLength(before + 1);
  return parseMail(house.smtp.taken.at(-1)!.bytes);
}

const first = async (): Promise<Message> => (await house.messages())[0]!;
const solve = (conversationId: ConversationId) =>
  api().setConversationState({ params: { conversationId }, body: { kind: "solved" } });
const stateOf = async (conversationId: ConversationId) =>
  (await api().getConversation({ params: { conversationId } })).conversation.state.kind;

test("an ordinary mail becomes a message of a new conversation, with its files and its safe HTML", async () => {
  await arrive(RICH);
  const message = await first();
  expect(message).toMatchObject({
    direction: "in",
    author: { kind: "customer", name: "Anna", address: "anna@x.example" },
    text: "Café € en nog wat meer",
    hasMore: true,
    hasHtml: true,
    mail: { subject: "Vraag", to: [{ address: "support@shop.example" }] },
  });
  expect(message.attachments.map(({ name, inline }) => [name, inline])).toEqual([
    ["p.png", true],
    ["factûur.pdf", false],
  ]);
  const { html } = await api().getMessageBody({ params: { messageId: message.id } });
  expect(html).toContain(`src="/api/attachments/${message.attachments[0]!.id}`);
  const original = await house.t
    .api(house.agent, mailOperations)
    .downloadOriginal({ params: { messageId: message.id } });
  expect(await original.text()).toContain("Message-ID: <1@x.example>");
});

describe("lesson 1: a mailbox that was offline for days", () => {
  test("all mail since is fetched, once", async () => {
    await arrive(letter());
    house.dovecot.drop(
      "support",
      Array.from({ length: 250 }, () => letter({ Subject: `Vraag ${counter}` })),
    );
    await whileFollowing(house, () => fetched(251));
    await whileFollowing(house, async () => until("another look", () => true));
    await house.t.runJobs();
    expect(await house.messages()).toHaveLength(251);
  });

  test("the mail server comes back after a while: so do we", async () => {
    await whileFollowing(house, async () => {
      await house.dovecot.deliver("support", letter());
      await fetched(1);
      await house.dovecot.kill();
      await until("trouble is shown", async () => (await standing()) === "trouble");
      await house.dovecot.start();
      await house.dovecot.deliver("support", letter());
      await fetched(2);
      await until("well again", async () => (await standing()) === "well");
    });
  });

  test("the server numbered all mails anew: those since the last look are looked at again, and recognised", async () => {
    await arrive(letter(), letter());
    await new Promise((resolve) => setTimeout(resolve, 1100));
    house.dovecot.renumber("support");
    await house.dovecot.deliver("support", letter());
    await whileFollowing(house, () => fetched(5));
    await house.t.runJobs();
    expect((await states()).toSorted()).toEqual(["duplicate", "duplicate", "read", "read", "read"]);
    expect(await house.messages()).toHaveLength(3);
  });

  test("at the first look without a day nothing old comes in", async () => {
    await house.dovecot.deliver("info", letter());
    await house.inbox("info", { since: null });
    await whileFollowing(house, async () => {
      await until("looked", async () => (await standings()).every((kind) => kind === "well"));
      await house.dovecot.deliver("info", letter());
      await fetched(1);
    });
  });

  const standings = async (): Promise<string[]> =>
    (await house.t.api(house.administrator, mailOperations).listMailboxes({})).mailboxes.map(
      ({ standing: { kind } }) => kind,
    );
  const standing = async (): Promise<string | undefined> => (await standings())[0];
});

describe("lesson 2: an answer finds its conversation", () => {
  const answerTo = (sent: NormalisedMail, headers: Record<string, string>) =>
    letter({ Subject: `Re: ${sent.subject}`, To: sent.replyTo[0]!.address, ...headers });

  test.each([
    [
      "by In-Reply-To",
      (sent: NormalisedMail) =>
        answerTo(sent, { "In-Reply-To": sent.messageId!, To: "support@shop.example", Subject: "Re: Vraag" }),
    ],
    [
      "by References",
      (sent: NormalisedMail) =>
        answerTo(sent, { References: `<else@y> ${sent.messageId}`, To: "support@shop.example", Subject: "Re: Vraag" }),
    ],
    [
      "by the token in our reply address, when Apple Mail or PGP overwrote the headers",
      (sent: NormalisedMail) =>
        answerTo(sent, { "In-Reply-To": "<pgp@y>", References: "<pgp@y>", Subject: "Re: Vraag" }),
    ],
    ["by the case number in the subject", (sent: NormalisedMail) => answerTo(sent, { To: "support@shop.example" })],
  ])("%s", async (_name, answer) => {
    await arrive(letter());
    const { conversationId } = await first();
    await arrive(answer(await answered(conversationId)));
    const messages = await house.messages();
    expect(messages.map(({ direction }) => direction)).toEqual(["in", "out", "in"]);
    expect(conversationsOf(messages)).toBe(1);
  });

  test("by the customer's own earlier mail", async () => {
    await arrive(letter({ "Message-ID": "<eigen@x.example>" }));
    await arrive(letter({ "In-Reply-To": "<eigen@x.example>", Subject: "Re: Vraag" }));
    expect(conversationsOf(await house.messages())).toBe(1);
  });
});

describe("lesson 3: a reply with a new subject", () => {
  const answer = (sent: NormalisedMail, subject: string) =>
    letter({ "In-Reply-To": sent.messageId!, Subject: subject });

  test("on a solved conversation begins its own, and each names the other", async () => {
    await arrive(letter());
    const { conversationId } = await first();
    const sent = await answered(conversationId);
    await solve(conversationId);
    await arrive(answer(sent, "Nu iets heel anders"));
    const messages = await house.messages();
    expect(conversationsOf(messages)).toBe(2);
    expect(await stateOf(conversationId)).toBe("solved");
    expect(await activitiesIn(conversationId)).toContain("new_question_elsewhere");
    expect(await activitiesIn(messages.at(-1)!.conversationId)).toContain("new_question");
  });

  test("on a solved conversation with the same subject opens it again", async () => {
    await arrive(letter());
    const { conversationId } = await first();
    const sent = await answered(conversationId);
    await solve(conversationId);
    await arrive(answer(sent, "RE: Vraag"));
    expect(await stateOf(conversationId)).toBe("open");
  });

  test("on an open one joins it, and both subjects are visible", async () => {
    await arrive(letter());
    const { conversationId } = await first();
    await arrive(answer(await answered(conversationId), "Nu iets heel anders"));
    const messages = await house.messages();
    expect(conversationsOf(messages)).toBe(1);
    expect(messages.map((message) => message.mail?.subject)).toEqual(["Vraag", "Vraag", "Nu iets heel anders"]);
    expect(await activitiesIn(conversationId)).toContain("other_subject");
  });
});

describe("lesson 4: strangers", () => {
  test("who answer one newsletter never share a case", async () => {
    const readers = ["bert", "cas", "dina"].map((name) =>
      letter({ From: `${name}@y.example`, "In-Reply-To": "<nieuwsbrief@shop.example>", Subject: "Re: Nieuwsbrief" }),
    );
    await arrive(
      letter({ From: "news@shop.example", "Message-ID": "<nieuwsbrief@shop.example>", Subject: "Nieuwsbrief" }),
      ...readers,
    );
    expect(conversationsOf(await house.messages())).toBe(4);
  });

  test("a stranger with the customer's mail in hand begins an own conversation, and both say so", async () => {
    await arrive(letter());
    const { conversationId } = await first();
    const sent = await answered(conversationId);
    await arrive(
      letter({
        From: "mallory@y.example",
        "In-Reply-To": sent.messageId!,
        To: sent.replyTo[0]!.address,
        Subject: "Re: Vraag",
      }),
    );
    const messages = await house.messages();
    expect(conversationsOf(messages)).toBe(2);
    expect(await activitiesIn(conversationId)).toContain("stranger_answered_elsewhere");
    expect(await activitiesIn(messages.at(-1)!.conversationId)).toContain("stranger_answered");
  });

  test("a colleague whom the customer put in copy takes part", async () => {
    await arrive(letter({ Cc: "Bert <bert@x.example>" }));
    const sent = await answered((await first()).conversationId);
    await arrive(letter({ From: "bert@x.example", "In-Reply-To": sent.messageId!, Subject: "Re: Vraag" }));
    expect(conversationsOf(await house.messages())).toBe(1);
  });
});

describe("lesson 5: one mail is one message", () => {
  test("delivered twice, and to two of our mailboxes", async () => {
    await house.inbox("info");
    const one = letter();
    const other = Buffer.concat([Buffer.from("Received: from elsewhere\r\nDelivered-To: info@shop.example\r\n"), one]);
    await house.dovecot.deliver("support", one);
    await house.dovecot.deliver("support", one);
    await house.dovecot.deliver("info", other);
    await whileFollowing(house, () => fetched(3));
    await house.t.runJobs();
    expect(await house.messages()).toHaveLength(1);
    expect((await states()).toSorted()).toEqual(["duplicate", "duplicate", "read"]);
  });

  test("read by two processes at once", async () => {
    house.dovecot.drop(
      "support",
      Array.from({ length: 30 }, () => letter({ Subject: `Vraag ${counter}` })),
    );
    await whileFollowing(house, () => whileFollowing(house, () => fetched(30)));
    await Promise.all([house.t.runJobs(), house.t.runJobs()]);
    expect(await house.messages()).toHaveLength(30);
  });

  test("two that look alike are two: a reminder every week, a program that gives all its mails one name", async () => {
    const weekly = (day: number) => letter({ Date: `Mon, ${day} Nov 2026 06:00:00 +0100`, Subject: "Herinnering" });
    await arrive(weekly(9), weekly(16));
    await arrive(
      letter({ "Message-ID": "<altijd@x.example>" }, "Een"),
      letter({ "Message-ID": "<altijd@x.example>" }, "Twee"),
    );
    expect(await house.messages()).toHaveLength(4);
  });

  test("what we sent and what came back to an inbox of ours is not a new message", async () => {
    await arrive(letter());
    await answered((await first()).conversationId);
    await arrive(house.smtp.taken.at(-1)!.bytes);
    expect(await states()).toEqual(["read", "own"]);
    expect(await house.messages()).toHaveLength(2);
  });
});

describe("lesson 6: a bad mail", () => {
  const bomb = (): Buffer => letter({ "Content-Type": "multipart/mixed; boundary=b" }, "--b\r\n\r\nx\r\n".repeat(3000));
  const mailApi = () => house.t.api(house.administrator, mailOperations);

  test("is set aside whole and shown; those behind it go on; an administrator can take it in or throw it off", async () => {
    await arrive(bomb(), Buffer.from("\0\0 rubbish \0"), letter());
    expect(await states()).toEqual(["set_aside", "set_aside", "read"]);
    const { items } = await mailApi().listSetAsideMails({});
    const named = (because: string) => items.find((item) => item.because === because)!.id;
    expect(items.map(({ because, sender, hasOriginal }) => [because, sender, hasOriginal]).toSorted()).toEqual([
      ["no-sender", "", true],
      ["too-many-parts", "anna@x.example", true],
    ]);
    await mailApi().retrySetAsideMail({ params: { originalId: named("too-many-parts") } });
    await mailApi().discardSetAsideMail({ params: { originalId: named("no-sender") } });
    await house.t.runJobs();
    expect(await states()).toEqual(["read", "discarded", "read"]);
    const taken = (await house.messages()).find(({ attachments }) =>
      attachments.some(({ name }) => name === "original.eml"),
    );
    expect(taken?.author).toMatchObject({ address: "anna@x.example" });
    expect((await mailApi().listSetAsideMails({})).items).toEqual([]);
  });

  test("one that breaks us in the middle does not hold up the others", async () => {
    const { blobs } = house.t.platform;
    const real = blobs.put.bind(blobs);
    vi.spyOn(blobs, "put").mockImplementation(async (content, most) => {
      if (Buffer.isBuffer(content) && content.toString().startsWith("BOEM")) throw new TypeError("a mistake of ours");
      return real(content, most);
    });
    await arrive(letter({ "Content-Type": "application/pdf; name=x.pdf" }, "BOEM"), letter());
    expect(await states()).toEqual(["set_aside", "read"]);
    vi.restoreAllMocks();
    const { items } = await mailApi().listSetAsideMails({});
    expect(items[0]).toMatchObject({ because: "failed", sender: "anna@x.example", subject: "Vraag" });
    await mailApi().retrySetAsideMail({ params: { originalId: items[0]!.id } });
    await house.t.runJobs();
    expect(await states()).toEqual(["read", "read"]);
  });

  test("a disk that fails is no fault of the mail: nothing is set aside, and all goes on later", async () => {
    await house.dovecot.deliver("support", letter());
    await whileFollowing(house, () => fetched(1));
    const full = vi
      .spyOn(house.t.platform.blobs, "bytes")
      .mockRejectedValue(Object.assign(new Error("full"), { code: "EIO" }));
    await expect(house.t.runJobs()).rejects.toThrow("full");
    full.mockRestore();
    expect(await states()).toEqual(["stored"]);
    const { resumeReading } = await import("./intake/jobs.ts");
    await resumeReading.run({ organisationId: null } as never, { platform: house.t.platform } as never);
    await house.t.runJobs();
    expect(await states()).toEqual(["read"]);
  });
});

describe("lesson 8: machines", () => {
  test("an out-of-office note is kept, and opens nothing that was solved", async () => {
    await arrive(letter());
    const { conversationId } = await first();
    const sent = await answered(conversationId);
    await solve(conversationId);
    await arrive(
      letter(
        { "In-Reply-To": sent.messageId!, Subject: "Automatisch antwoord: Vraag", "Auto-Submitted": "auto-replied" },
        "Ik ben er niet.",
      ),
    );
    const messages = await house.messages();
    expect(messages.at(-1)?.mail?.automatic).toBe(true);
    expect(conversationsOf(messages)).toBe(1);
    expect(await stateOf(conversationId)).toBe("solved");
  });

  test("a bounce is said on the message that came back, and makes none of its own", async () => {
    await arrive(letter());
    const sent = await answered((await first()).conversationId);
    const report = [
      "--R\r\n\r\nSorry",
      "--R\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\nFinal-Recipient: rfc822; anna@x.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 no such user\r\n",
      `--R\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: ${sent.messageId}\r\nSubject: x\r\n\r\nx\r\n--R--`,
    ].join("\r\n");
    const headers = {
      From: "MAILER-DAEMON@mx.example",
      "Return-Path": "<>",
      "Content-Type": "multipart/report; report-type=delivery-status; boundary=R",
    };
    await arrive(letter(headers, report));
    const messages = await house.messages();
    expect(messages).toHaveLength(2);
    expect(messages[1]?.delivery).toMatchObject({
      kind: "failed",
      bounced: true,
      reason: "anna@x.example: 550 no such user",
    });
    expect(await states()).toEqual(["read", "bounce"]);
  });

  test("two machines that found each other stop waking people", async () => {
    await arrive(...Array.from({ length: 25 }, () => letter({ Subject: `Melding ${counter}` })));
    const automatic = (await house.messages()).filter((message) => message.mail?.automatic);
    expect(automatic).toHaveLength(5);
  });
});

test("lesson 9: reading a mail never asks the outside", async () => {
  for (let at = 0; at < 5; at++) await house.dovecot.deliver("support", letter({ From: `a@nergens-${at}.example` }));
  await whileFollowing(house, () => fetched(5));
  const asked = [
    vi.spyOn(dns, "lookup"),
    vi.spyOn(dns, "resolve"),
    vi.spyOn(dns.promises, "lookup"),
    vi.spyOn(dns.promises, "resolve"),
  ];
  await house.t.runJobs();
  expect(await states()).toEqual(Array(5).fill("read"));
  for (const spy of asked) expect(spy).not.toHaveBeenCalled();
});
