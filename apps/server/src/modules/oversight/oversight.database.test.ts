/** Oversight on a real database: proposing, deciding, undoing, levels that open and close, and the switch in another process. */
import { isRefusal } from "@luwte/contract/errors.ts";
import {
  type ContactReasonId,
  newId,
  type PolicyLineId,
  type SuggestionId,
  type SwitchId,
} from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/oversight.ts";
import type { Task } from "@luwte/contract/oversight.ts";
import { applyToAssistance, applyToSuggestions } from "@luwte/contract/views/oversight.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { assemble } from "../../platform/assemble.ts";
import { createLog } from "../../platform/log/log.ts";
import type { Work } from "../../platform/work/work.ts";
import { type TestInbox, testInbox } from "../../testing/inbox.ts";
import type { TestPerson } from "../../testing/people.ts";
import { settled } from "../../testing/settled.ts";
import { verifyEvents, watched } from "../../testing/verifyEvents.ts";
import { forgetWho } from "./checking/queries.ts";
import { articleChanged, decide, levelOf, oversightModule, type Proposed, propose } from "./public.ts";

let t: TestInbox;
let [lead, agent] = [] as unknown as [TestPerson, TestPerson];
const undone: unknown[] = [];
beforeAll(async () => {
  t = await testInbox(
    {},
    {
      modules: [
        oversightModule({
          conversations: {
            find: (tx, id) => t.conversations.find(tx, id),
            findSome: (tx, ids) => t.conversations.findSome(tx, ids),
            listMessages: (tx, id, before, limit) => t.conversations.listMessages(tx, id, before, limit),
          },
          undoing: { language: async (_work, _suggestion, replaced) => void undone.push(replaced) },
        }),
      ],
    },
  );
});
afterAll(() => t.close());
beforeEach(async () => {
  const organisationId = await t.organisation();
  [lead, agent] = await Promise.all([t.person("lead", { organisationId }), t.person("agent", { organisationId })]);
});

const SYSTEM = { kind: "system", name: "test" } as const;
const working = <Result>(run: (work: Work) => Promise<Result>) => t.platform.work(lead.organisationId, SYSTEM, run);
const ENGINE = { name: "words", version: "1" };
const language = (given: Partial<Proposed<"language">> = {}): Proposed<"language"> => ({
  task: "language",
  about: {},
  value: { language: "fr" },
  confidence: 0.9,
  engine: ENGINE,
  ...given,
});
const level = (task: Task, wanted: 0 | 1 | 2 | 3 | null, topic: string | null = null) =>
  t
    .api(lead, operations)
    .setAssistanceLevel({ body: { id: newId<PolicyLineId>(), task, topic, level: wanted, note: "" } });
const flip = (task: Task | null, off: boolean) =>
  t.api(lead, operations).switchAssistance({ body: { id: newId<SwitchId>(), task, off, note: "" } });
const holding = (task: Task, topic: string | null = null) =>
  t.platform.read(lead.organisationId, (tx) => levelOf(tx, { task, topic, wordForWord: true }));

/** As if so many had been proposed, decided on and looked at again. */
const checked = (task: Task, topic: string | null, right: number, wrong: number) =>
  t.inside.pool.query(
    `with s as (insert into suggestions (id, organisation_id, task, topic, value, sources, counted, confidence, risk, engine, engine_version, level, rule, sampled, at)
       select gen_random_uuid(), $1, $2, $3, '{}', '[]', '[]', 1, 'inward', 'words', '1', 2, 'preset', true, $6 from generate_series(1, $4::int + $5::int) returning id),
     d as (insert into suggestion_decisions (id, organisation_id, suggestion_id, decided, at) select gen_random_uuid(), $1, id, 'accepted', $6 from s)
     insert into suggestion_rechecks (suggestion_id, organisation_id, judgement, at)
       select id, $1, case when row_number() over () <= $4 then 'right' else 'wrong' end, $6 from s`,
    [lead.organisationId, task, topic, right, wrong, t.clock.now()],
  );

/** One that chance chose to be looked at again, and that the agent accepted. */
async function sampled(): Promise<SuggestionId> {
  const id = newId<SuggestionId>().replace(/.{8}$/, "00000000") as SuggestionId;
  const value = { reasonId: newId<ContactReasonId>() };
  await working((work) =>
    propose(work, { id, task: "reason", topic: "a", about: {}, value, confidence: 1, engine: ENGINE }),
  );
  await t.api(agent, operations).decideSuggestion({ params: { suggestionId: id }, body: { decided: "accepted" } });
  return id;
}
const judge = (person: TestPerson, suggestionId: SuggestionId) =>
  t.api(person, operations).judgeSuggestion({ params: { suggestionId }, body: { judgement: "wrong" } });

describe("a suggestion", () => {
  it("is kept with what it was made of, decided on once, and told to who has the conversation open", async () => {
    const { organisationId } = lead;
    const { conversation } = await t.receive(organisationId, { text: "Bonjour" });
    const conversationId = conversation.id;
    const person = agent;
    const view = watched({
      name: "suggestions",
      viewer: person,
      load: async () => ({
        conversationId,
        ...(await t.api(person, operations).listSuggestions({ params: { conversationId } })),
      }),
      apply: applyToSuggestions,
    });
    let id = "" as SuggestionId;
    await verifyEvents(t, organisationId, { views: [view], records: ["suggestion.changed"] }, async () => {
      const made = await t.platform.work(organisationId, SYSTEM, (work) =>
        propose(work, language({ about: { conversationId }, counted: [{ words: "bonjour", weight: 2 }] })),
      );
      expect(made).toMatchObject({ level: 2 });
      id = made!.id;
      await t.api(person, operations).decideSuggestion({ params: { suggestionId: id }, body: { decided: "accepted" } });
    });
    const again = await t
      .api(person, operations)
      .decideSuggestion({ params: { suggestionId: id }, body: { decided: "rejected" } });
    expect(again.suggestion).toMatchObject({ decided: { kind: "accepted" }, counted: [{ words: "bonjour" }] });
  });

  it("of a shape that its task does not have is a mistake", () =>
    expect(working((work) => propose(work, language({ value: { language: "de" } as never })))).rejects.toThrow());

  it("is not made without a person below level 3, and is put back in one step above", async () => {
    const first = await working((work) => propose(work, language()));
    const refused = await working((work) => decide(work, { suggestionId: first!.id, decided: "automatic" }));
    expect(refused).toMatchObject({ refused: "not_automatic" });
    await checked("language", null, 200, 0);
    await level("language", 3);
    const done = await working(async (work) => {
      const made = await propose(work, language());
      expect(made).toMatchObject({ level: 3 });
      return decide(work, { suggestionId: made!.id, decided: "automatic", replaced: { language: "nl" } });
    });
    if (isRefusal(done)) throw new Error(done.refused);
    const undo = () => t.api(agent, operations).undoSuggestion({ params: { suggestionId: done.id } });
    expect((await undo()).suggestion.decided).toMatchObject({ kind: "undone" });
    await undo();
    expect(undone).toEqual([{ language: "nl" }]);
  });
});

describe("what is judged again", () => {
  it("is shown as it stood then, blind, to everybody but who decided on it", async () => {
    const { conversation } = await t.receive(lead.organisationId, { text: "Mijn pakket is weg" });
    const about = { conversationId: conversation.id };
    const id = newId<SuggestionId>().replace(/.{8}$/, "00000000") as SuggestionId;
    await working((work) => propose(work, language({ id, about })));
    const waiting = (person: TestPerson) => t.api(person, operations).listRechecks({ query: { task: "language" } });
    expect(await waiting(lead)).toEqual({ rechecks: [], waiting: 0 });
    await t.api(agent, operations).decideSuggestion({ params: { suggestionId: id }, body: { decided: "rejected" } });
    t.clock.advance(1_000);
    await t.receive(lead.organisationId, { text: "Het was toch Frans", conversationId: conversation.id });
    const { rechecks } = await waiting(lead);
    expect(rechecks).toMatchObject([
      { id, value: { language: "fr" }, thread: { messages: [{ from: "customer", text: "Mijn pakket is weg" }] } },
    ]);
    expect(Object.keys(rechecks[0]!).toSorted()).toEqual("at,id,other,sources,task,thread,value".split(","));
    expect((await waiting(agent)).waiting).toBe(0);
    await judge(lead, id);
    expect((await waiting(lead)).waiting).toBe(0);
  });
});

describe("levels", () => {
  it("open by what was found right, and close by themselves when it falls", async () => {
    await expect(level("reason", 3)).rejects.toMatchObject({ code: "too_few_checked" });
    await expect(level("reply", 3)).rejects.toMatchObject({ code: "level_not_allowed" });
    await expect(
      t.api(agent, operations).setAssistanceLevel({ body: { id: newId(), task: "reason", topic: null, level: 1 } }),
    ).rejects.toMatchObject({ code: "forbidden" });
    await checked("reason", "a", 200, 0);
    await level("reason", 3);
    expect(await holding("reason", "b")).toMatchObject({ level: 3, rule: "task_line" });
    await checked("reason", "a", 0, 4);
    const judging = await sampled();
    await expect(judge(agent, judging)).rejects.toMatchObject({ code: "own_decision" });
    await judge(lead, judging);
    expect(await holding("reason", "b")).toMatchObject({ level: 2, rule: "task_line" });
  });

  it("of an article's answers go back when its words change, and nothing of before counts", async () => {
    const article = newId<string>();
    await checked("bot_answer", article, 200, 0);
    await level("bot_answer", 3, article);
    expect(await holding("bot_answer", article)).toMatchObject({ level: 3 });
    t.clock.advance(1_000);
    await working((work) => articleChanged(work, article));
    expect(await holding("bot_answer", article)).toMatchObject({ level: 2, rule: "own_line" });
    await expect(level("bot_answer", 3, article)).rejects.toMatchObject({ code: "too_few_checked" });
  });

  it("are told whole to every desk", async () => {
    const view = watched({
      name: "assistance",
      viewer: agent,
      load: () => t.api(agent, operations).getAssistance(),
      apply: applyToAssistance,
    });
    await verifyEvents(t, lead.organisationId, { views: [view], records: ["assistance.changed"] }, async () => {
      await level("reply", 0);
      await level("reply", 2, "a");
      await level("reply", null);
      await flip("reply", true);
      await flip("reply", false);
    });
    expect(await holding("reply", "b")).toMatchObject({ level: 1, rule: "preset" });
  });
});

it("who decided and who judged is forgotten after a month, and what they found stays", async () => {
  await judge(lead, await sampled());
  const known = async () =>
    (
      await t.inside.pool.query(
        `select d.by as decider, r.by as judge, judgement from suggestion_rechecks r join suggestion_decisions d using (suggestion_id)
         where r.organisation_id = $1`,
        [lead.organisationId],
      )
    ).rows;
  const before = [{ decider: agent.id, judge: lead.id, judgement: "wrong" }];
  const forget = (days: number) =>
    forgetWho(t.platform.database, new Date(t.clock.now().getTime() + days * 86_400_000));
  await forget(-1);
  expect(await known()).toEqual(before);
  await forget(1);
  expect(await known()).toEqual([{ decider: null, judge: null, judgement: "wrong" }]);
});

describe("the switch", () => {
  it("holds in another process within five seconds, for what is asked and for what listens there", async () => {
    const { settings } = t.platform;
    const databaseUrl = t.inside.pool.options.connectionString!;
    const log = createLog({ level: "silent" });
    const rest = { version: "0", clock: t.clock.now, modules: [], secretKeys: [Buffer.alloc(32, 7)] };
    const authenticators = () => ({ session: async () => null, apiKey: async () => null });
    const other = await assemble({ databaseUrl, settings, log, ...rest, authenticators });
    await other.start();
    try {
      const heard = new Promise<number>((resolve) =>
        other.platform.onEvent(["assistance.changed"], ({ organisationId }) => {
          if (organisationId === lead.organisationId) resolve(performance.now());
        }),
      );
      const proposing = () => other.platform.work(lead.organisationId, SYSTEM, (work) => propose(work, language()));
      expect(await proposing()).not.toBeNull();
      await flip(null, true);
      expect(await proposing()).toBeNull();
      // It is told when no older transaction runs on this server, and other tests have theirs.
      await settled(t.inside.pool);
      const begun = performance.now();
      expect((await heard) - begun).toBeLessThan(5_000);
      await flip(null, false);
      expect(await proposing()).not.toBeNull();
    } finally {
      await other.stop();
    }
  });
});
