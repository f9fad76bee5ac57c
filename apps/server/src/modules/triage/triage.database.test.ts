/** Triage on a real database: what came in is looked at after it was kept, once, and only about whom it is. */
import { type ConversationId, newId, type OrganisationId, type SwitchId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/oversight.ts";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { createModules } from "../../modules.ts";
import type { Happened } from "../../platform/realtime/listening.ts";
import { conversationsOf } from "../../testing/inbox.ts";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { seedLibrary } from "../library/public.ts";
import { arrivalReaction } from "./jobs.ts";

let t: TestPlatform;
let inbox: ReturnType<typeof conversationsOf>;
let home: OrganisationId;
let lead: TestPerson;
beforeAll(async () => {
  t = await testPlatform({ modules: createModules() });
  inbox = conversationsOf(t);
});
afterAll(() => t.close());
beforeEach(async () => {
  home = await t.organisation();
  lead = await t.person("lead", { organisationId: home });
  const names = JSON.stringify({ nl: "Factuur" });
  await t.inside.pool.query(
    "insert into contact_reasons (id, organisation_id, names, words) values (gen_random_uuid(), $1, $2, '{factuur}')",
    [home, names],
  );
});

type Received = Awaited<ReturnType<typeof inbox.receive>>;
/** Its event is heard, and the job that follows runs. */
async function heard({ conversation }: Received): Promise<void> {
  const payload = { conversation, before: null };
  const event = { type: "conversation.changed", organisationId: home, payload, at: t.clock.now() };
  await arrivalReaction.react([event as unknown as Happened], t.platform);
  await t.runJobs();
}
const proposed = async (conversationId: ConversationId) =>
  (await t.api(lead, operations).listSuggestions({ params: { conversationId } })).suggestions;
const tasksOf = async ({ conversation }: Received) =>
  (await proposed(conversation.id)).map(({ task }) => task).toSorted();
const writing = (text: string, more: object = {}) =>
  inbox.receive(home, { subject: "Vraag", text, language: "nl", ...more });

it("proposes a reason with the words that counted, and urgency, each once, however often it is heard", async () => {
  const letter = await writing("Graag een kopie van de factuur, het is dringend");
  expect(await tasksOf(letter)).toEqual([]);
  await heard(letter);
  await heard(letter);
  expect(await tasksOf(letter)).toEqual(["reason", "urgency"]);
  const reason = (await proposed(letter.conversation.id)).find(({ task }) => task === "reason");
  expect(reason).toMatchObject({
    confidence: 0.5,
    counted: [{ words: "factuur", weight: 1 }],
    sources: [{ kind: "message", id: letter.message.id }],
    engine: { name: "triage.words" },
    decided: null,
  });
});

it("proposes the open question that it repeats, of the same customer only", async () => {
  const words = "De poot van mijn stoel is krom en de zitting wiebelt";
  const first = await writing(words);
  const again = await writing(words);
  await heard(again);
  const [duplicate] = await proposed(again.conversation.id);
  expect(duplicate).toMatchObject({ task: "duplicate", value: { conversationId: first.conversation.id } });
  const stranger = { kind: "email" as const, value: "an@example.nl", name: "An", verified: true };
  const other = await writing(words, { from: stranger });
  await heard(other);
  expect(await tasksOf(other)).toEqual([]);
});

it("proposes nothing about a letter that a program wrote, nor an hour later", async () => {
  const mail = { from: { name: "", address: "bot@shop.example" }, to: [], cc: [], subject: "Vraag" };
  const automatic = await writing("Uw factuur: dringend", { automatic: true, mail });
  await heard(automatic);
  expect(await tasksOf(automatic)).toEqual([]);
  const late = await writing("De factuur is dringend");
  t.clock.advance(3_600_000);
  await heard(late);
  expect(await tasksOf(late)).toEqual([]);
});

it("proposes nothing while assistance is off", async () => {
  await t.api(lead, operations).switchAssistance({ body: { id: newId<SwitchId>(), task: null, off: true, note: "" } });
  const letter = await writing("De factuur is dringend");
  await heard(letter);
  expect(await tasksOf(letter)).toEqual([]);
});

it("proposes a reason by an article of the library where no key word is there, and says so", async () => {
  const text = {
    title: "Bon of factuur opnieuw krijgen",
    short: "U krijgt de bon opnieuw per e-mail.",
    body: "Vraag de bon op.",
  };
  const articles = [{ key: "bon", ownerName: "", reviewInDays: 90, approved: false, texts: { nl: text } }];
  const names = { nl: "Betalen", fr: "Payer", en: "Paying" };
  await t.platform.work(home, { kind: "system", name: "test" }, (work) => seedLibrary(work, [{ names, articles }]));
  const letter = await writing("Kan ik de bon opnieuw krijgen per e-mail?");
  await heard(letter);
  const reason = (await proposed(letter.conversation.id)).find(({ task }) => task === "reason");
  expect(reason).toMatchObject({
    counted: [],
    sources: [{ kind: "message" }, { kind: "article", quote: text.title }],
    engine: { name: "triage.library" },
  });
  expect(reason!.confidence).toBeLessThan(0.5);
});
