/** Search as agents meet it: what is found, in which order, and that the index keeps up with what happens to messages. */
import { type ConversationId, newId, type OrganisationId } from "@luwte/contract/ids.ts";
import type { ConversationFilter } from "@luwte/contract/lists.ts";
import { belongs } from "@luwte/contract/lists.ts";
import * as operations from "@luwte/contract/operations/inboxTools.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestInbox, testInbox } from "../../testing/inbox.ts";
import type { TestPerson } from "../../testing/people.ts";
import { createConversations } from "../conversations/public.ts";
import { searchCustomers } from "../customers/public.ts";
import { catchUp, rebuildSearch, searchModule } from "./public.ts";
import { LETTERS, QUESTIONS } from "./testing/corpus.ts";

const { findSome } = createConversations({ channels: { deliver: async () => {} } });

let t: TestInbox;
let agent: TestPerson;
let organisationId: OrganisationId;
const names = new Map<string, string>();
const ids = new Map<string, ConversationId>();

beforeAll(async () => {
  t = await testInbox({}, { modules: [searchModule({ findConversations: findSome, findCustomers: searchCustomers })] });
  agent = await t.person("agent");
  organisationId = agent.organisationId;
  for (const letter of LETTERS) {
    const { conversation } = await t.receive(organisationId, {
      from: { kind: "email", value: letter.from[1], name: letter.from[0], verified: true },
      subject: letter.subject,
      text: letter.text,
      fullText: letter.fullText ?? null,
    });
    names.set(conversation.id, letter.name);
    ids.set(letter.name, conversation.id);
  }
  await catchUp(t.platform);
});
afterAll(() => t.close());

const search = (q: string, more: object = {}, as = agent) => t.api(as, operations).search({ query: { q, ...more } });
const found = async (q: string, more: object = {}) =>
  (await search(q, more)).items.map(({ conversation }) => names.get(conversation.id) ?? conversation.subject);

describe.each(QUESTIONS.map((question) => [question.q, question] as const))("«%s»", (q, { finds, more, readAs }) => {
  it(finds.length === 0 ? "finds nothing" : `finds ${finds.join(", ")}`, async () => {
    const answer = await search(q);
    const letters = answer.items
      .filter(({ messageId }) => messageId !== null)
      .map(({ conversation }) => names.get(conversation.id)!);
    if (more) expect(letters).toEqual(expect.arrayContaining([...finds]));
    else expect([...letters].sort()).toEqual([...finds].sort());
    if (readAs) expect(answer.readAs).toEqual(readAs);
    else expect(answer.readAs).toEqual({});
  });
});

describe("what is found", () => {
  it("shows where, with the words marked as they were written", async () => {
    const [hit] = (await search("coordineren verhuizer")).items;
    expect(hit!.snippet).toBe(
      "Kunnen we de bezorging «coördineren» met de «verhuizer»? Liefst op 12 maart na twaalven.",
    );
    const [forwarded] = (await search("voetplaten")).items;
    expect(forwarded!.snippet).toContain("twintig parasols en «voetplaten»");
  });

  it("comes newest first, each conversation once, with its newest message that holds it", async () => {
    const conversationId = ids.get("schoenen")!;
    const { message } = await t.receive(organisationId, {
      conversationId,
      text: "Nog steeds geen schoenen ontvangen",
      from: { kind: "email", value: "jan.jansen@voorbeeld.nl", name: "Jan Jansen", verified: true },
    });
    await catchUp(t.platform);
    const { items } = await search("schoenen");
    expect(items.map(({ conversation }) => names.get(conversation.id))).toEqual(["schoenen", "schoen-los"]);
    expect(items[0]!.messageId).toBe(message.id);
  });

  it("is the conversation with that number first, when one asks for a number", async () => {
    const { conversation } = (await search("kledingkast")).items[0]!;
    const { items } = await search(`#${conversation.number}`);
    expect(items[0]).toMatchObject({ conversation: { id: conversation.id }, messageId: null });
  });

  it("is customers too, by name, address and telephone, with errors", async () => {
    const customers = async (q: string) => (await search(q)).customers.map(({ name }) => name);
    expect(await customers("jan jansen")).toContain("Jan Jansen");
    expect(await customers("compta@gilot.example")).toContain("Société Gilot");
    expect(await customers("lefebvre")).toContain("Chloé Lefèbvre");
    expect(
      (await search("jansen", { after: (await search("e", { limit: 1 })).next ?? undefined })).customers.length,
    ).toBeGreaterThanOrEqual(0);
  });

  it("comes in pages that neither skip nor repeat a conversation", async () => {
    const everything: string[] = [];
    for (let round = 0; round < 30; round++)
      await t.receive(organisationId, {
        subject: `Bundel ${round % 10}`,
        text: "bladzijde proef",
        from: { kind: "email", value: `b${round % 10}@voorbeeld.nl`, name: `B${round % 10}`, verified: true },
      });
    await catchUp(t.platform);
    let after: string | undefined;
    for (let pages = 0; pages < 40; pages++) {
      const page = await search("bladzijde", { limit: 7, ...(after ? { after } : {}) });
      everything.push(...page.items.map(({ conversation }) => conversation.id));
      if (!page.next) break;
      after = page.next;
    }
    expect(everything).toHaveLength(30);
    expect(new Set(everything).size).toBe(30);
  });
});

describe("filters", () => {
  const FILTERS: readonly ConversationFilter[] = [
    { states: ["open"] },
    { states: ["solved"] },
    { channel: "mail" },
    { channel: "chat" },
    { assigneeId: null },
    { teamId: null },
    { priority: "high" },
    { language: "nl" },
    { complexity: "simple" },
    { activeAfter: "2026-03-02T09:00:10.000Z" },
    { activeBefore: "2026-03-02T09:00:10.000Z" },
    { activeBefore: "2020-01-01T00:00:00.000Z" },
  ];

  it.each(FILTERS.map((filter) => [JSON.stringify(filter), filter] as const))(
    "%s leaves what belongs",
    async (_what, filter) => {
      const all = (await search("voorbeeld")).items.map(({ conversation }) => conversation);
      expect(all.length).toBeGreaterThan(3);
      const left = (await search("voorbeeld", filter)).items.map(({ conversation }) => conversation.id);
      expect(left).toEqual(all.filter((conversation) => belongs(conversation, filter)).map(({ id }) => id));
    },
  );

  it("of one customer looks at that customer only", async () => {
    const { conversation } = (await search("kledingkast")).items[0]!;
    expect(await found("kledingkast", { customerId: conversation.customer.id })).toEqual(["kledingkast"]);
    expect(await found("factuur", { customerId: conversation.customer.id })).toEqual([]);
  });
});

describe("the index keeps up", () => {
  const holds = async (q: string) => {
    await catchUp(t.platform);
    return found(q);
  };

  it("with a new subject and with a customer's new name", async () => {
    const id = ids.get("spam")!;
    await t.platform.database
      .updateTable("conversations")
      .set({ subject: "Zeepkistenrace" })
      .where("id", "=", id)
      .execute();
    expect(await holds("zeepkistenrace")).toEqual(["spam"]);
    await t.platform.database
      .updateTable("customers")
      .set({ name: "Quispelmans" })
      .where("id", "=", (eb) => eb.selectFrom("conversations").select("customer_id").where("id", "=", id))
      .execute();
    expect(await holds("quispelmans")).toEqual(["spam"]);
  });

  it("with messages that go, and forgets words that only they held", async () => {
    await t.receive(organisationId, {
      subject: "Weg",
      text: "Mijn geheime zilveruitje",
      from: { kind: "email", value: "weg@voorbeeld.nl", name: "Weg", verified: true },
    });
    expect(await holds("zilveruitje")).toEqual(["Weg"]);
    await t.platform.database.deleteFrom("messages").where("text", "like", "%zilveruitje%").execute();
    expect(await holds("zilveruitje")).toEqual([]);
    const words = await t.platform.database
      .selectFrom("search_words")
      .select("word")
      .where("word", "like", "zilver%")
      .execute();
    expect(words).toEqual([]);
  });

  it("with messages that move to another conversation", async () => {
    const target = ids.get("garantie")!;
    const moved = await t.receive(organisationId, {
      subject: "Losse vraag",
      text: "Heeft u ook kussentjes?",
      from: { kind: "email", value: "kees.bakker@voorbeeld.nl", name: "Kees Bakker", verified: true },
    });
    expect(await holds("kussentjes")).toEqual(["Losse vraag"]);
    await t.platform.database
      .updateTable("messages")
      .set({ conversation_id: target })
      .where("id", "=", moved.message.id)
      .execute();
    await t.platform.database
      .insertInto("search_pending")
      .values({ message_id: moved.message.id, organisation_id: organisationId, conversation_id: target })
      .execute();
    expect(await holds("kussentjes")).toEqual(["garantie"]);
  });

  it("and can be made again whole, with the same words", async () => {
    const picture = async () => ({
      rows: await t.platform.database
        .selectFrom("search_messages")
        .select(["message_id", "vector"])
        .orderBy("message_id")
        .execute(),
      words: await t.platform.database.selectFrom("search_words").selectAll().orderBy("word").execute(),
    });
    const before = await picture();
    await rebuildSearch(t.platform, organisationId);
    await catchUp(t.platform);
    expect(await picture()).toEqual(before);
  });

  it("when several indexers run at once, each message is taken once", async () => {
    await rebuildSearch(t.platform, organisationId);
    const counts = await Promise.all([catchUp(t.platform), catchUp(t.platform), catchUp(t.platform)]);
    const { messages } = await t.platform.database
      .selectFrom("messages")
      .select((eb) => eb.fn.countAll<string>().as("messages"))
      .executeTakeFirstOrThrow();
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(messages));
    const words = await t.platform.database
      .selectFrom("search_words")
      .select("documents")
      .where("word", "=", "kledingkast")
      .executeTakeFirstOrThrow();
    expect(words.documents).toBe(1);
  });
});

describe("another organisation", () => {
  it("finds nothing of ours, is offered none of our words, and meets no customer", async () => {
    const other = await t.person("agent", { organisationId: await t.organisation({ name: "Elders" }) });
    for (const q of ["kledingkast", "kledinkast", "wandels", "jansen", "0612345678"]) {
      const answer = await search(q, {}, other);
      expect(answer).toEqual({ items: [], next: null, customers: [], readAs: {} });
    }
  });
});

it.each([
  "&|!():*<->",
  "'''",
  "\\",
  "%",
  "_",
  "((",
  "a".repeat(300),
  `${"x ".repeat(149)}y`,
  "#:0:1",
  "😀😀",
  "\u200b\u202e",
])("«%s» is a question like any other", async (q) => {
  await expect(search(q)).resolves.toMatchObject({ items: expect.any(Array) });
});

it("a page that goes on from nowhere is refused", async () => {
  await expect(search("factuur", { after: "hier" })).rejects.toMatchObject({ code: "invalid_request" });
  await expect(search("factuur", { after: `2026-03-02T09:00:00.000Z_${newId()}` })).resolves.toMatchObject({
    next: null,
  });
});
