/** What is measured of assistance on a real database: figures, what a level needs, why something was done, and who changed what. */
import { createHash } from "node:crypto";
import { type ConversationId, newId, type PolicyLineId, type SuggestionId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/oversight.ts";
import * as figures from "@luwte/contract/operations/oversightFigures.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Work } from "../../../platform/work/work.ts";
import { type TestInbox, testInbox } from "../../../testing/inbox.ts";
import type { TestPerson } from "../../../testing/people.ts";
import { unzip } from "../../../testing/unzip.ts";
import { decide, oversightModule, propose, seedAssistance } from "../public.ts";

let t: TestInbox;
let [lead, agent] = [] as unknown as [TestPerson, TestPerson];
let conversationId: ConversationId;
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
          undoing: { language: async () => undefined },
        }),
      ],
    },
  );
  const organisationId = await t.organisation();
  [lead, agent] = await Promise.all([t.person("lead", { organisationId }), t.person("agent", { organisationId })]);
  conversationId = (await t.receive(organisationId, { subject: "Colis", text: "Bonjour" })).conversation.id;
});
afterAll(() => t.close());

const api = (person: TestPerson = lead) => t.api(person, { ...operations, ...figures });
const SYSTEM = { kind: "system", name: "test" } as const;
const working = <Result>(run: (work: Work) => Promise<Result>) => t.platform.work(lead.organisationId, SYSTEM, run);
const suggestion = (id: SuggestionId, topic: string | null = null) =>
  ({
    id,
    task: "language",
    topic,
    about: { conversationId },
    value: { language: "fr" },
    confidence: 0.9,
    engine: { name: "words", version: "3" },
    sources: [{ kind: "message", id: "m", version: null, quote: "Bonjour" }],
  }) as const;
/** One that chance chose to be looked at again, accepted by the agent and judged by the lead. */
async function checked(topic: string, judgement: "right" | "wrong"): Promise<void> {
  const id = newId<SuggestionId>().replace(/.{8}$/, "00000000") as SuggestionId;
  await working((work) => propose(work, suggestion(id, topic)));
  await api(agent).decideSuggestion({ params: { suggestionId: id }, body: { decided: "accepted" } });
  await api().judgeSuggestion({ params: { suggestionId: id }, body: { judgement } });
}
/** As if so many were found right before today. */
const foundRight = (count: number) =>
  t.inside.pool.query(
    `with s as (insert into suggestions (id, organisation_id, task, value, sources, counted, confidence, risk, engine, engine_version, level, rule, sampled, at)
       select gen_random_uuid(), $1, 'language', '{}', '[]', '[]', 1, 'inward', 'words', '1', 2, 'preset', true, $3 from generate_series(1, $2) returning id),
     d as (insert into suggestion_decisions (id, organisation_id, suggestion_id, decided, at) select gen_random_uuid(), $1, id, 'accepted', $3 from s)
     insert into suggestion_rechecks (suggestion_id, organisation_id, judgement, at) select id, $1, 'right', $3 from s`,
    [lead.organisationId, count, new Date(t.clock.now().getTime() - 8 * 86_400_000)],
  );

const period = () => {
  const until = new Date(t.clock.now().getTime() + 1_000);
  return { from: new Date(until.getTime() - 14 * 86_400_000).toISOString(), until: until.toISOString() };
};

describe("figures", () => {
  it("are by task, topic and week", async () => {
    await checked("a", "right");
    await checked("a", "wrong");
    const rejected = newId<SuggestionId>();
    await working((work) => propose(work, suggestion(rejected, "b")));
    await api(agent).decideSuggestion({ params: { suggestionId: rejected }, body: { decided: "rejected" } });
    const { all, tasks, topics, weeks } = await api().getAssistanceInsight({ query: period() });
    expect(all).toMatchObject({
      proposed: 3,
      accepted: 2,
      rejected: 1,
      right: 1,
      wrong: 1,
      taken: { count: 2, of: 3 },
    });
    expect(tasks.map(({ task }) => task)).toEqual(["language"]);
    expect(topics.map(({ topic, outcomes }) => [topic, outcomes.proposed])).toEqual([
      ["a", 2],
      ["b", 1],
    ]);
    expect(weeks.map(({ outcomes }) => outcomes.proposed).reduce((a, b) => a + b, 0)).toBe(3);
    expect(weeks.length).toBeGreaterThanOrEqual(2);
    expect((await api().getAssistanceInsight({ query: { ...period(), task: "reply" } })).all.proposed).toBe(0);
    await expect(api(agent).getAssistanceInsight({ query: period() })).rejects.toMatchObject({ code: "forbidden" });
  });

  it("are counted from what has no column of a person", async () => {
    const { rows } = await t.inside.pool.query(
      "select attname as name from pg_attribute where attrelid = 'assistance_outcomes'::regclass and attnum > 0 order by attnum",
    );
    expect(rows.map(({ name }) => name)).toEqual("at task topic decided undone judgement".split(" "));
  });
});

describe("what was done without a person", () => {
  it("says by which line, on which figures, and whether it was put back", async () => {
    await foundRight(200);
    const { measured } = await api().getMeasuredAssistance();
    expect(measured.find(({ task, topic }) => task === "language" && topic === null)).toMatchObject({
      right: { count: 201, of: 202 },
      missing: 0,
    });
    const body = { id: newId<PolicyLineId>(), task: "language", topic: null, level: 3, note: "Gemeten" } as const;
    await api().setAssistanceLevel({ body });
    t.clock.advance(1_000);
    const id = newId<SuggestionId>();
    await working(async (work) => {
      await propose(work, suggestion(id));
      await decide(work, { suggestionId: id, decided: "automatic", replaced: { language: "nl" } });
    });
    t.clock.advance(1_000);
    await checked("c", "wrong");
    const { acts } = await api(agent).listAutomaticActs({ query: { conversationId } });
    expect(acts).toMatchObject([{ suggestion: { id }, subject: "Colis", canUndo: true }]);
    const { explanation } = await api(agent).explainSuggestion({ params: { suggestionId: id } });
    expect(explanation).toMatchObject({
      line: { level: 3, why: "chosen", note: "Gemeten", by: lead.id },
      measured: { topic: null, before: { count: 201, of: 202 }, now: { count: 201, of: 203 } },
      judgement: null,
      undoneAt: null,
    });
    await api(agent).undoSuggestion({ params: { suggestionId: id } });
    const after = await api(agent).explainSuggestion({ params: { suggestionId: id } });
    expect(after.explanation).toMatchObject({ act: { canUndo: false }, undoneAt: t.clock.now().toISOString() });
    expect((await api().listAssistanceHistory()).lines.at(-1)).toMatchObject({ note: "Gemeten", by: lead.id });
  });

  it("goes on where a page ended", async () => {
    for (const moment of [1, 2]) {
      t.clock.advance(moment);
      await working(async (work) => {
        const made = await propose(work, suggestion(newId<SuggestionId>()));
        await decide(work, { suggestionId: made!.id, decided: "automatic" });
      });
    }
    const seen = new Set<string>();
    let after: string | undefined;
    for (let page = 0; page < 5; page++) {
      const { acts, next } = await api().listAutomaticActs({ query: { limit: 1, ...(after ? { after } : {}) } });
      for (const act of acts) seen.add(act.suggestion.id);
      if (!next) break;
      after = next;
    }
    expect(seen.size).toBe(3);
  });

  it("is not said of what a person decided", async () => {
    const id = newId<SuggestionId>();
    await working((work) => propose(work, suggestion(id)));
    await expect(api().explainSuggestion({ params: { suggestionId: id } })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("an export for an audit", () => {
  const boss = () => t.person("administrator", { organisationId: lead.organisationId });
  const made = async (personal: "yes" | "no"): Promise<Buffer> => {
    const file = await api(await boss()).exportAssistance({ query: { ...PERIOD, personal } });
    return Buffer.from(await file.arrayBuffer());
  };
  let PERIOD: { from: string; until: string };
  beforeAll(() => {
    PERIOD = period();
    t.clock.advance(2_000);
  });

  it("has hashes that can be worked out again, and is the same when it is made again", async () => {
    const archive = await made("no");
    const files = unzip(archive);
    for (const line of files.get("SHA256SUMS")!.toString().trimEnd().split("\n")) {
      const [sum, name] = line.split("  ") as [string, string];
      expect(createHash("sha256").update(files.get(name)!).digest("hex")).toBe(sum);
    }
    const { rows } = await t.inside.pool.query(
      "select details from audit_log where action = 'assistance.export_finished'",
    );
    const manifest = createHash("sha256").update(files.get("manifest.json")!).digest("hex");
    expect(rows.map(({ details }) => details)).toEqual([{ manifest }]);
    const tables = ["suggestions.csv", "policy.csv"];
    expect([...files.keys()]).toEqual(["suggestions.jsonl", "policy.jsonl", ...tables, "manifest.json", "SHA256SUMS"]);
    const linesOf = (name: string) => files.get(name)!.toString().trimEnd().split("\n").length;
    expect(linesOf("suggestions.csv")).toBe(linesOf("suggestions.jsonl") + 1);
    await working((work) => propose(work, suggestion(newId<SuggestionId>())));
    expect((await made("no")).equals(archive)).toBe(true);
    expect(Number(JSON.parse(files.get("manifest.json")!.toString()).files[0].lines)).toBeGreaterThan(200);
  });

  it("says nothing of a customer unless that is asked, and never who decided", async () => {
    const without = unzip(await made("no"))
      .get("suggestions.jsonl")!
      .toString();
    const whole = unzip(await made("yes"))
      .get("suggestions.jsonl")!
      .toString();
    expect(without).not.toContain("Bonjour");
    expect(without).not.toContain(conversationId);
    expect(whole).toContain("Bonjour");
    const table = unzip(await made("yes"))
      .get("suggestions.csv")!
      .toString();
    for (const text of [without, whole, table]) expect(text).not.toMatch(new RegExp(`${agent.id}|${lead.id}`));
    await expect(api().exportAssistance({ query: PERIOD })).rejects.toMatchObject({ code: "forbidden" });
  });
});

it("the demo's past has figures, and nothing in it is automatic that was not looked at", async () => {
  const organisationId = await t.organisation();
  const other = await t.person("lead", { organisationId });
  for (let count = 0; count < 12; count++) await t.receive(organisationId, { text: "Mijn pakket is nog niet bezorgd" });
  t.clock.advance(3 * 86_400_000);
  await t.platform.work(organisationId, SYSTEM, seedAssistance);
  const { tasks } = await api(other).getAssistanceInsight({ query: period() });
  expect(tasks).toMatchObject([
    { task: "language", outcomes: { proposed: 12, accepted: 12, right: 0 } },
    { task: "urgency", outcomes: { proposed: 2 } },
  ]);
  // Nothing was looked at, so nothing was opened.
  expect((await api(other).getAssistance()).assistance.lines).toEqual([]);
});
