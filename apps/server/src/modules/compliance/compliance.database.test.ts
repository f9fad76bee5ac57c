/** The compliance clock on a real database: what it hears, that it says it once, that tampering is found, and that a report can be made again. */
import { type MessageId, newId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/compliance.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestInbox, testInbox } from "../../testing/inbox.ts";
import type { TestCaller, TestPerson } from "../../testing/people.ts";
import { hear } from "./hearing/actions.ts";
import { complianceModule } from "./public.ts";

let t: TestInbox;
let [lead, agent] = [] as unknown as [TestPerson, TestPerson];
let exchange: TestCaller;
beforeAll(async () => {
  t = await testInbox({}, { modules: [complianceModule] });
});
afterAll(() => t.close());

/** Every test has an organisation, and so a chain, of its own. */
beforeEach(async () => {
  t.clock.set(new Date("2026-03-10T09:00:00Z"));
  const organisationId = await t.organisation();
  [lead, agent] = await Promise.all([t.person("lead", { organisationId }), t.person("agent", { organisationId })]);
  exchange = await t.key(["compliance.record"], organisationId);
});

type Kind = "contact_begun" | "menu_ended" | "queued" | "answered_by_person" | "abandoned";
let said = 0;
const at = (time: string) => `2026-03-${time}Z`;
const event = (contact: string, kind: Kind, time: string) => ({
  id: `e${++said}`,
  contact,
  kind,
  channel: "phone" as const,
  at: at(time),
});
const send = (events: ReturnType<typeof event>[]) =>
  t.api(exchange, operations).recordComplianceEvents({ body: { events } });
const ownReport = () => t.api(lead, operations).getComplianceReport({ params: { pack: "own", month: "2026-03" } });
const keep = () => t.api(lead, operations).keepComplianceReport({ params: { pack: "own", month: "2026-03" } });
const chain = async () => (await t.api(lead, operations).checkComplianceChain()).chain;

const twoCalls = () => [
  event("1", "contact_begun", "09T09:00:00"),
  event("1", "answered_by_person", "09T09:01:00"),
  event("2", "contact_begun", "09T10:00:00"),
  event("2", "abandoned", "09T10:00:30"),
];

describe("what a telephone exchange says", () => {
  it("is recorded once each, and refused when its clock is wrong", async () => {
    const events = twoCalls();
    expect(await send(events)).toEqual({ recorded: 4, known: 0 });
    expect(await send(events)).toEqual({ recorded: 0, known: 4 });
    await expect(send([event("3", "contact_begun", "11T09:00:00")])).rejects.toThrow();
    await expect(t.api(agent, operations).checkComplianceChain()).rejects.toThrow();
    expect(await chain()).toEqual({ events: 4, broken: null });
  });

  it("is whole when many say something at once", async () => {
    await Promise.all(
      Array.from({ length: 5 }, (_, index) => send([event(`c${index}`, "contact_begun", "09T09:00:00")])),
    );
    expect(await chain()).toEqual({ events: 5, broken: null });
  });
});

describe("a record that somebody changed", () => {
  const owned = () => t.platform.database;
  it.each<[string, () => Promise<unknown>, object]>([
    [
      "a moment",
      () =>
        owned()
          .updateTable("compliance_events")
          .set({ at: new Date(at("09T09:00:30")) })
          .where("number", "=", 2)
          .where("organisation_id", "=", lead.organisationId)
          .execute(),
      { number: 2, what: "changed" },
    ],
    [
      "a row taken out",
      () =>
        owned()
          .deleteFrom("compliance_events")
          .where("number", "=", 3)
          .where("organisation_id", "=", lead.organisationId)
          .execute(),
      { number: 3, what: "missing" },
    ],
    [
      "the last rows taken out",
      () =>
        owned()
          .deleteFrom("compliance_events")
          .where("number", ">", 2)
          .where("organisation_id", "=", lead.organisationId)
          .execute(),
      { number: 4, what: "missing" },
    ],
  ])(
    "%s is found where it is, and the kept report says that it is no longer the same",
    async (_name, tamper, broken) => {
      await send(twoCalls());
      expect((await keep()).kept).toMatchObject([{ same: true, provisional: true }]);
      await tamper();
      expect((await chain()).broken).toMatchObject(broken);
      expect((await ownReport()).kept).toMatchObject([{ same: false }]);
    },
  );

  it("cannot be changed by anything that serves requests", async () => {
    await send(twoCalls());
    const change = t.platform.work(lead.organisationId, lead.actor, (work) =>
      work.tx.updateTable("compliance_events").set({ contact: "x" }).execute(),
    );
    await expect(change).rejects.toThrow("permission denied");
  });
});

describe("a report", () => {
  it("shows who left both ways, and rests on so many events", async () => {
    await send(twoCalls());
    const { report } = await ownReport();
    expect(report.figures[0]).toMatchObject({ contacts: 2, kept: 1, abandoned: 1, events: 4 });
    expect(report.figures[0]).toMatchObject({ countedAsMissed: { of: 2, kept: 1 }, leftOut: { of: 1, kept: 1 } });
    expect(report).toMatchObject({ provisional: true, chain: { events: 4 } });
  });

  it("that was kept stays the same when late events come, and the new one counts them", async () => {
    await send(twoCalls());
    const first = await keep();
    t.clock.advance(1_000);
    await send([event("3", "contact_begun", "09T11:00:00"), event("3", "answered_by_person", "09T11:00:10")]);
    const now = await ownReport();
    expect(now.kept).toMatchObject([{ hash: first.hash, same: true }]);
    expect(now.report.figures[0]!.contacts).toBe(3);
  });

  it("becomes final, and is then the same whenever it is made", async () => {
    await send(twoCalls());
    t.clock.set(new Date("2026-04-08T09:00:00Z"));
    const final = await keep();
    expect(final.report.provisional).toBe(false);
    t.clock.set(new Date("2026-04-20T09:00:00Z"));
    await send([{ ...event("4", "contact_begun", "09T11:00:00") }]);
    t.clock.set(new Date("2026-09-01T09:00:00Z"));
    const later = await ownReport();
    expect(later.hash).toBe(final.hash);
    expect(later.kept).toMatchObject([{ provisional: false, same: true }]);
    await keep();
    expect((await ownReport()).kept).toHaveLength(1);
  });

  it("comes as a file whose hash anybody can work out", async () => {
    await send(twoCalls());
    t.clock.set(new Date("2026-04-08T09:00:00Z"));
    const params = { pack: "own", month: "2026-03" };
    const api = t.api(lead, operations);
    const json = await api.downloadComplianceReport({ params, query: { as: "json" } });
    const digest = await crypto.subtle.digest("SHA-256", await json.arrayBuffer());
    expect(Buffer.from(digest).toString("hex")).toBe((await ownReport()).hash);
    for (const as of ["csv", "html"] as const)
      expect((await api.downloadComplianceReport({ params, query: { as } })).size).toBeGreaterThan(200);
    await expect(api.getComplianceReport({ params: { ...params, pack: "nowhere" } })).rejects.toThrow();
  });

  it("keeps the own norm with which it was made", async () => {
    await send(twoCalls());
    await keep();
    const api = t.api(await t.person("administrator", { organisationId: lead.organisationId }), operations);
    const { settings, version } = await api.getComplianceSettings();
    await api.saveComplianceSettings({ body: { settings: { ...settings, seconds: 10 }, version } });
    const now = await ownReport();
    expect(now.report.figures[0]!.kept).toBe(0);
    expect(now.kept).toMatchObject([{ same: true }]);
    await expect(api.saveComplianceSettings({ body: { settings, version } })).rejects.toThrow();
  });
});

it("hears of Luwte's own conversations from the outbox, once, and not of what we write first", async () => {
  await t.inbox(lead.organisationId);
  const during = () =>
    t.during(lead.organisationId, async () => {
      const { conversation } = await t.receive(lead.organisationId);
      const desk = t.api(agent, conversationOperations);
      const params = { conversationId: conversation.id };
      const seenMessageId = (await desk.getConversation({ params })).messages.at(-1)!.id;
      const body = { id: newId<MessageId>(), kind: "reply" as const, richText: "<p>Zo.</p>", seenMessageId };
      const { message } = await desk.sendMessage({ params, body });
      await t.as(lead.organisationId, (work) =>
        t.conversations.setDelivery(work, message.id, { kind: "sent", at: t.clock.now().toISOString() }),
      );
    });
  const happened = (await during()).map((told) => ({
    ...told,
    organisationId: lead.organisationId,
    at: t.clock.now(),
  }));
  await hear(happened as never, t.platform);
  await hear(happened as never, t.platform);
  const kinds = await t.platform.database
    .selectFrom("compliance_events")
    .select("kind")
    .where("organisation_id", "=", lead.organisationId)
    .orderBy("number")
    .execute();
  expect(kinds.map(({ kind }) => kind)).toEqual(["contact_begun", "queued", "answered_by_person", "case_key_given"]);
});
