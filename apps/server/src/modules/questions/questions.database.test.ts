/** A question leaves as a real mail, is answered on its page or by mail, is reminded and withdrawn; and whoever has no key sees nothing. */
import type { ApiProblem } from "@luwte/contract/client.ts";
import type { Message } from "@luwte/contract/conversations.ts";
import {
  type ConversationId,
  type DepartmentId,
  type InboxId,
  type MessageId,
  newId,
  type OrganisationId,
  type QuestionId,
} from "@luwte/contract/ids.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import * as inboxTools from "@luwte/contract/operations/inboxTools.ts";
import * as operations from "@luwte/contract/operations/questions.ts";
import * as stories from "@luwte/contract/operations/stories.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createModules } from "../../modules.ts";
import { conversationsOf } from "../../testing/inbox.ts";
import { mail } from "../../testing/mails.ts";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { SMTP_USER, startSmtp, type TestSmtp } from "../../testing/smtp.ts";
import { verifyEvents } from "../../testing/verifyEvents.ts";
import { watchConversation, watchQuestions } from "../../testing/views.ts";
import { saveMailbox, takeMail } from "../mail/public.ts";
import { DEFAULT_SETTINGS } from "./settings/rules.ts";

const [MINUTE, HOUR] = [60_000, 3_600_000];
/** Monday, ten in the morning in Amsterdam; the preset hours are nine to five. */
const MONDAY = new Date("2026-03-02T09:00:00.000Z");
const LOGISTICS = newId<DepartmentId>();
let t: TestPlatform;
let smtp: TestSmtp;
let home: OrganisationId;
let inboxId: InboxId;
let inbox: ReturnType<typeof conversationsOf>;
let [anna, bert, lead] = [] as unknown as [TestPerson, TestPerson, TestPerson];

beforeAll(async () => {
  [t, smtp] = await Promise.all([testPlatform({ modules: createModules(), now: MONDAY }), startSmtp()]);
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
  const person = (role: "agent" | "lead", name: string) => t.person(role, { name, organisationId: home });
  [anna, bert, lead] = [
    await person("agent", "Anna Vos"),
    await person("agent", "Bert"),
    await person("lead", "Lotte"),
  ];
  const department = { id: LOGISTICS, name: "Logistiek", address: "logistiek@shop.example", dueMinutes: 480 };
  const departments = [{ ...department, language: "nl" as const, hours: null }];
  const body = { settings: { ...DEFAULT_SETTINGS, departments }, version: 0 };
  await api(lead).saveQuestionSettings({ body });
});
afterAll(async () => {
  await t.close();
  await smtp[Symbol.asyncDispose]();
});
beforeEach(async () => {
  await t.platform.database.deleteFrom("questions").execute();
  t.clock.set(new Date(MONDAY.getTime() + ++week * 7 * 24 * HOUR));
  forget();
});
let seen = 0;
const forget = () => {
  seen = smtp.taken.length;
};
const letters = () => smtp.taken.slice(seen);
/** Every test has a week of its own: paces are full again, and nobody was reminded. */
let week = 0;

const api = (person = anna) => t.api(person, operations);
const desk = (person = anna) => t.api(person, conversationOperations);
const inHours = (hours: number): string => new Date(t.clock.now().getTime() + hours * HOUR).toISOString();
const page = (conversationId: ConversationId) => desk().getConversation({ params: { conversationId } });
const noteIn = (messages: readonly Message[]) => messages.find(({ direction }) => direction === "note");
const problem = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("it was not refused"),
    (error: unknown) => (error as ApiProblem).problem,
  );
const heardBy = async (person: TestPerson, conversationId: ConversationId) =>
  (await t.api(person, inboxTools).listNotifications()).items
    .filter((told) => told.conversationId === conversationId && told.kind.startsWith("question"))
    .map(({ kind }) => kind);

let customers = 0;
async function received() {
  const from = { kind: "email" as const, value: `jan${++customers}@example.nl`, name: "Jan Jansen", verified: true };
  const { conversation, message } = await inbox.receive(home, { from, inboxId });
  await inbox.as(home, (work) => inbox.conversations.assign(work, conversation.id, { assigneeId: anna.id }));
  return { conversationId: conversation.id, messageId: message.id, customer: from.value };
}

type Ask = Parameters<ReturnType<typeof api>["askQuestion"]>[0]["body"];
async function asked(change: Partial<Ask> = {}) {
  const made = await received();
  const { conversationId } = made;
  const given = { to: { departmentId: LOGISTICS }, words: "Ligt het er nog?", dueAt: inHours(5) };
  const body = { id: newId<QuestionId>(), ...given, ...change };
  const { question } = await api().askQuestion({ params: { conversationId }, body });
  await t.runJobs();
  return { ...made, body, question, params: { questionId: question.id }, ...lastLetter() };
}

/** What the newest letter says, as whoever reads it sees it. */
function lastLetter() {
  const taken = smtp.taken.at(-1)!;
  const text = taken.bytes.toString("utf8").replace(/=\r\n/g, "").replace(/=3D/g, "=");
  const head = (name: string) => new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, "im").exec(text)?.[1] ?? "";
  const path = /\/q\/[\w-]{43}/.exec(text)?.[0] ?? "";
  return { letter: { to: taken.to, text, head, replyTo: /<([^>]+)>/.exec(head("Reply-To"))?.[1] ?? "" }, path };
}
async function get(path: string) {
  const answer = await fetch(`${t.url}${path}`, { redirect: "manual" });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}
async function post(path: string, fields: Record<string, string | File>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const answer = await fetch(`${t.url}${path}`, { method: "POST", body, redirect: "manual" });
  return { status: answer.status, text: await answer.text() };
}
async function mailed(headers: Record<string, string>, text: string): Promise<void> {
  const all = { Date: "Mon, 2 Mar 2026 10:00:00 +0100", Subject: "Re: Vraag", ...headers };
  const bytes = mail(...Object.entries(all).map(([name, value]) => `${name}: ${value}`), "", text);
  await takeMail(t.platform, { organisationId: home, inboxId, bytes, at: t.clock.now() });
  await t.runJobs();
}

describe("asking", () => {
  it("sends one letter with the question, its due time and a link, and nothing of the conversation", async () => {
    const { letter, question, conversationId, path } = await asked();
    expect(letter.to).toEqual(["logistiek@shop.example"]);
    expect(letter.text).toContain("Ligt het er nog?");
    expect(letter.text).toContain("Anna Vos");
    expect(letter.text).not.toMatch(/Jan Jansen|pakket/);
    expect(letter.replyTo).toMatch(/^support\+[a-z2-9]{20}@shop\.example$/);
    const { items } = await api().listQuestions({ query: { conversationId } });
    expect(items[0]!.question).toMatchObject({ id: question.id, mail: { kind: "sent" }, state: { kind: "open" } });
    expect((await page(conversationId)).activities.map(({ code }) => code)).toContain("question_asked");
    expect((await get(path)).text).not.toMatch(/Jan Jansen|Waar blijft mijn pakket/);
  });

  it("twice with one id is one question and one letter", async () => {
    const { body, conversationId, question } = await asked();
    const again = await api().askQuestion({ params: { conversationId }, body });
    await t.runJobs();
    expect(again.question.id).toBe(question.id);
    expect(letters()).toHaveLength(1);
  });

  it("takes along what was chosen, and only of this conversation", async () => {
    const { conversationId, messageId } = await received();
    const other = await received();
    const ask = (messageIds: MessageId[]) =>
      api().askQuestion({
        params: { conversationId },
        body: {
          id: newId<QuestionId>(),
          to: { departmentId: LOGISTICS },
          words: "Klopt dit?",
          dueAt: inHours(6),
          context: { customerName: true, subject: false, messageIds, attachmentIds: [] },
        },
      });
    expect(await problem(ask([other.messageId]))).toMatchObject({ code: "not_found" });
    await ask([messageId]);
    await t.runJobs();
    const { text } = await get(lastLetter().path);
    expect(text).toContain("Jan Jansen");
    expect(text).toContain("waar blijft mijn pakket?");
    expect(text).not.toContain("Onderwerp");
  });

  it.each([
    ["a time that has passed", { dueAt: "2026-03-01T09:00:00.000Z" }, "due_in_past"],
    ["a department that is not there", { to: { departmentId: newId<DepartmentId>() } }, "not_found"],
    ["anybody, while that is not allowed", { to: { name: "X", address: "x@y.example" } }, "address_not_allowed"],
  ])("%s is refused", async (_name, change, code) => {
    expect(await problem(asked(change))).toMatchObject({ code });
    expect(letters()).toHaveLength(0);
  });

  it("keeps every screen as a reload would", async () => {
    const { conversationId } = await received();
    const body = { id: newId<QuestionId>(), to: { departmentId: LOGISTICS }, words: "Waar?", dueAt: inHours(6) };
    const views = [
      watchQuestions(t, bert, { conversationId }),
      watchQuestions(t, bert, { ownerId: anna.id, states: ["open"] }),
      watchQuestions(t, bert, { ownerId: bert.id }),
      watchConversation(t, bert, conversationId),
    ];
    await verifyEvents(t, home, { views, records: ["question.changed"] }, async () => {
      const { question } = await api().askQuestion({ params: { conversationId }, body });
      await t.runJobs();
      await inbox.as(home, (work) => inbox.conversations.assign(work, conversationId, { assigneeId: bert.id }));
      await api().moveQuestion({
        params: { questionId: question.id },
        body: { dueAt: inHours(9), version: question.version + 1 },
      });
      await api().withdrawQuestion({ params: { questionId: question.id } });
    });
  });
});

describe("an answer on the page", () => {
  it("is a note of that colleague with its file, wakes the conversation and is told to its owner", async () => {
    const { conversationId, path } = await asked();
    const until = new Date(inHours(48));
    await inbox.as(home, (work) => inbox.conversations.setState(work, conversationId, { kind: "snoozed", until }));
    const key = newId<MessageId>();
    const file = new File(["rij 4"], "plek.txt", { type: "text/plain" });
    const fields = { text: "Ja, in rij <4>.", name: "Joris", key, file };
    expect((await post(`${path}/answer`, fields)).status).toBe(303);
    expect((await post(`${path}/answer`, fields)).status).toBe(303);
    const { messages, conversation } = await page(conversationId);
    const notes = messages.filter(({ direction }) => direction === "note");
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ text: "Ja, in rij <4>.", author: { kind: "system", name: "Joris (Logistiek)" } });
    expect(notes[0]!.attachments.map(({ name }) => name)).toEqual(["plek.txt"]);
    expect(conversation.state.kind).toBe("open");
    expect(await heardBy(anna, conversationId)).toEqual(["question_answered"]);
    const { items } = await api().listQuestions({ query: { conversationId } });
    expect(items[0]!.question.state).toMatchObject({ kind: "answered", via: "link", by: { name: "Joris" } });
    expect((await get(path)).text).toContain("Deze vraag is beantwoord");
  });

  it("stands in the customer's story, after what was asked", async () => {
    const { path, conversationId } = await asked();
    await post(`${path}/answer`, { text: "Ja, nog twee.", name: "Joris" });
    const params = { customerId: (await page(conversationId)).conversation.customer.id! };
    const [story] = (await t.api(anna, stories).listStories({ params })).stories;
    const lines = story!.lines.map(({ kind, who, text }) => `${kind} ${who}: ${text}`);
    expect(lines.slice(-2)).toEqual([
      "asked Anna Vos → Logistiek: Ligt het er nog?",
      "answered Logistiek: Ja, nog twee.",
    ]);
  });

  it("without words is asked for again, with what was written", async () => {
    const { path } = await asked();
    const { status, text } = await post(`${path}/answer`, { text: " ", name: "Joris" });
    expect(status).toBe(422);
    expect(text).toContain('value="Joris"');
  });

  it("may be that it takes longer: the owner gives the time, and the colleague hears so", async () => {
    const { conversationId, path, params } = await asked();
    expect((await post(`${path}/time`, { days: "2", words: "Telling loopt" })).status).toBe(303);
    const [entry] = (await api().listQuestions({ query: { conversationId } })).items;
    const { wish, version, dueAt } = entry!.question;
    if (wish?.kind !== "more_time") throw new Error("No time was asked for.");
    expect(Date.parse(wish.until)).toBeGreaterThan(Date.parse(dueAt));
    expect(await heardBy(anna, conversationId)).toEqual(["question_returned"]);
    const moved = await api().moveQuestion({ params, body: { dueAt: wish.until, version } });
    await t.runJobs();
    expect(moved.question).toMatchObject({ wish: null, dueAt: wish.until });
    expect(lastLetter().letter.text).toContain("Je hebt tot");
  });

  it("may be that somebody else knows: asked of them, the first link no longer opens", async () => {
    const { conversationId, path, params } = await asked();
    await post(`${path}/not-me`, { who: "Boekhouding" });
    const [entry] = (await api().listQuestions({ query: { conversationId } })).items;
    expect(entry!.question.wish).toMatchObject({ kind: "not_me", ask: "Boekhouding" });
    await api().askQuestionAgain({ params, body: { dueAt: inHours(8), version: entry!.question.version } });
    await t.runJobs();
    expect((await get(path)).status).toBe(404);
    expect((await get(lastLetter().path)).status).toBe(200);
  });
});

describe("a link", () => {
  it("that was withdrawn, is too old or was never ours opens nothing, and all look the same", async () => {
    const { path, params } = await asked();
    const old = await asked();
    await api().withdrawQuestion({ params });
    const never = await get(`/q/${"A".repeat(43)}`);
    expect((await get(path)).text).toBe(never.text);
    t.clock.advance(31 * 24 * HOUR);
    expect(await get(old.path)).toMatchObject({ status: 404, text: never.text });
  });

  it("goes nowhere else, and lets nothing run", async () => {
    const { headers } = await get((await asked()).path);
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it("answers no more often than a person would", async () => {
    const { path } = await asked();
    const statuses: number[] = [];
    for (let tries = 0; tries < 12; tries++) statuses.push((await post(`${path}/answer`, { text: "" })).status);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe("an answer by mail", () => {
  it("to our reply address is a note, not a message of a customer", async () => {
    const { conversationId, letter } = await asked();
    await mailed(
      { From: "Joris <joris@shop.example>", To: letter.replyTo, "Message-ID": "<a@shop.example>" },
      "Rij vier.",
    );
    const { messages, activities } = await page(conversationId);
    expect(noteIn(messages)).toMatchObject({
      direction: "note",
      text: "Rij vier.",
      author: { name: "Joris (Logistiek)" },
    });
    expect(activities.map(({ code }) => code)).toContain("question_answered_elsewhere");
    expect(await heardBy(anna, conversationId)).toEqual(["question_answered"]);
  });

  it("is known by the letter that it answers, where the address was lost", async () => {
    const { conversationId, letter } = await asked();
    const named = { "In-Reply-To": letter.head("Message-ID").trim(), "Message-ID": "<b@shop.example>" };
    await mailed({ From: "logistiek@shop.example", To: "support@shop.example", ...named }, "Rij vijf.");
    const { messages, activities } = await page(conversationId);
    expect(noteIn(messages)).toMatchObject({ direction: "note", text: "Rij vijf.", author: { name: "Logistiek" } });
    expect(activities.map(({ code }) => code)).not.toContain("question_answered_elsewhere");
  });

  it("by a machine answers nothing and wakes nobody", async () => {
    const { conversationId, letter } = await asked();
    const headers = { "Auto-Submitted": "auto-replied", "Message-ID": "<c@shop.example>" };
    await mailed({ From: "logistiek@shop.example", To: letter.replyTo, ...headers }, "Ik ben er niet.");
    const { items } = await api().listQuestions({ query: { conversationId } });
    expect(items[0]!.question.state.kind).toBe("open");
    expect(await heardBy(anna, conversationId)).toEqual([]);
  });

  it("from the customer, to whom it was passed on, stays the customer's", async () => {
    const { conversationId, letter, customer } = await asked();
    await mailed({ From: customer, To: letter.replyTo, "Message-ID": "<d@example.nl>" }, "Wat is dit?");
    const { messages } = await page(conversationId);
    expect(messages.filter(({ direction }) => direction === "note")).toEqual([]);
  });

  it("that never arrived is told to who asked", async () => {
    smtp.trouble({ at: "rcpt", answer: 550, words: "No such user" });
    const { conversationId } = await asked();
    const { items } = await api().listQuestions({ query: { conversationId } });
    expect(items[0]!.question.mail).toMatchObject({ kind: "failed" });
    expect(await heardBy(anna, conversationId)).toEqual(["question_returned"]);
  });
});

describe("the clock", () => {
  const passUntil = async (at: string, minutes = 0) => {
    t.clock.set(new Date(Date.parse(at) + minutes * MINUTE));
    await t.runJobs();
  };

  it("reminds before and at the due time, then tells the owner, each once", async () => {
    const { conversationId, question } = await asked();
    forget();
    await passUntil(question.dueAt, -120);
    expect(letters()).toHaveLength(1);
    await passUntil(question.dueAt);
    await passUntil(question.dueAt, 60);
    expect(letters()).toHaveLength(2);
    expect(await heardBy(anna, conversationId)).toEqual(["question_overdue"]);
    await passUntil(question.dueAt, 24 * 60);
    expect(letters()).toHaveLength(2);
  });

  it("sends one letter for all that one address is to be reminded of", async () => {
    const dueAt = inHours(5);
    for (let count = 0; count < 3; count++) await asked({ dueAt });
    forget();
    await passUntil(dueAt, -115);
    expect(letters()).toHaveLength(1);
    expect(lastLetter().letter.text.match(/\/q\//g)!.length).toBeGreaterThanOrEqual(3);
  });

  it("leaves a question that was answered in peace", async () => {
    const { path, question, conversationId } = await asked();
    await post(`${path}/answer`, { text: "Ja." });
    forget();
    await passUntil(question.dueAt, 60);
    expect(letters()).toHaveLength(0);
    expect(await heardBy(anna, conversationId)).toEqual(["question_answered"]);
  });
});
