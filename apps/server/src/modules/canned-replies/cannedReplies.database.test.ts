/** Canned replies, labels and filters over the API: what each role may, what is refused, and that events equal loading afresh. */
import { type CannedReplyId, type LabelId, newId, type SavedFilterId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/inboxTools.ts";
import {
  applyToCannedReplies,
  applyToFilters,
  applyToLabels,
  cannedRepliesView,
  filtersView,
  labelsView,
} from "@luwte/contract/views/collections.ts";
import { applyAll } from "@luwte/contract/views.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { filtersModule } from "../filters/public.ts";
import { labelsModule } from "../labels/public.ts";
import { cannedRepliesModule } from "./public.ts";

let t: TestPlatform;
let [lead, agent, other] = [] as unknown as [TestPerson, TestPerson, TestPerson];
beforeAll(async () => {
  t = await testPlatform({ modules: [cannedRepliesModule, labelsModule, filtersModule] });
  [lead, agent, other] = [await t.person("lead"), await t.person("agent"), await t.person("agent")];
});
afterAll(() => t.close());
const as = (person: TestPerson) => t.api(person, operations);
const code = (code: string) => expect.objectContaining({ problem: expect.objectContaining({ code }) });

test("a canned reply is made, cleaned, changed and removed, and screens follow", async () => {
  const cannedReplyId = newId<CannedReplyId>();
  const load = async () => cannedRepliesView((await as(agent).listCannedReplies()).cannedReplies);
  const body = {
    shortcut: "zoek",
    title: "Zoekverzoek",
    bodies: { nl: "<p>Dag<script>x</script></p>", fr: " " },
    teamId: null,
  };
  const before = await load();
  const events = await t.during(lead.organisationId, async () => {
    await as(lead).saveCannedReply({ params: { cannedReplyId }, body });
    await as(lead).saveCannedReply({ params: { cannedReplyId }, body: { ...body, title: "Zoek" } });
  });
  const after = await load();
  expect(after).toEqual([{ ...body, id: cannedReplyId, title: "Zoek", bodies: { nl: "<p>Dag</p>" }, version: 2 }]);
  expect(applyAll(applyToCannedReplies, before, events)).toEqual(after);
  await expect(
    as(lead).saveCannedReply({ params: { cannedReplyId: newId() }, body: { ...body, shortcut: "ZOEK" } }),
  ).rejects.toEqual(code("already_exists"));
  const removal = await t.during(lead.organisationId, () => as(lead).removeCannedReply({ params: { cannedReplyId } }));
  expect(applyAll(applyToCannedReplies, after, removal)).toEqual(await load());
  await expect(as(lead).removeCannedReply({ params: { cannedReplyId } })).rejects.toEqual(code("not_found"));
});

test("an agent uses canned replies and labels, and may not change them", async () => {
  const body = { shortcut: "x", title: "X", bodies: {}, teamId: null };
  await expect(as(agent).saveCannedReply({ params: { cannedReplyId: newId() }, body })).rejects.toEqual(
    code("forbidden"),
  );
  await expect(as(agent).saveLabel({ params: { labelId: newId() }, body: { name: "x" } })).rejects.toEqual(
    code("forbidden"),
  );
});

test("labels have names of their own, whatever the capitals, and screens follow", async () => {
  const [first, second] = [newId<LabelId>(), newId<LabelId>()];
  const load = async () => labelsView((await as(agent).listLabels()).labels);
  const before = await load();
  const events = await t.during(lead.organisationId, async () => {
    await as(lead).saveLabel({ params: { labelId: first }, body: { name: "Spoed" } });
    await as(lead).saveLabel({ params: { labelId: first }, body: { name: "Haast" } });
    await as(lead).saveLabel({ params: { labelId: second }, body: { name: "Spoed" } });
    await as(lead).removeLabel({ params: { labelId: second } });
  });
  expect(applyAll(applyToLabels, before, events)).toEqual(await load());
  await expect(as(lead).saveLabel({ params: { labelId: newId() }, body: { name: "HAAST" } })).rejects.toEqual(
    code("already_exists"),
  );
});

test("a filter is one's own until it is shared, and nobody else's desk hears of it", async () => {
  const savedFilterId = newId<SavedFilterId>();
  const params = { savedFilterId };
  const body = {
    name: "Frans, open",
    filter: { states: ["open" as const], language: "fr" as const },
    order: "urgent" as const,
  };
  const own = await t.during(agent.organisationId, () => as(agent).saveFilter({ params, body }));
  expect(own.map(({ audience }) => audience)).toEqual([{ people: [agent.id] }]);
  expect((await as(agent).listSavedFilters()).savedFilters).toEqual([
    { id: savedFilterId, ...body, personId: agent.id, version: 1 },
  ]);
  expect((await as(other).listSavedFilters()).savedFilters).toEqual([]);
  await expect(as(other).saveFilter({ params, body })).rejects.toEqual(code("forbidden"));
  await expect(as(other).removeFilter({ params })).rejects.toEqual(code("not_found"));
  await expect(as(agent).saveFilter({ params, body: { ...body, shared: true } })).rejects.toEqual(code("forbidden"));
});

test("taking a shared filter back takes it from everybody else's screen", async () => {
  const params = { savedFilterId: newId<SavedFilterId>() };
  const body = { name: "Alles", filter: {}, order: "newest" as const };
  const load = async (person: TestPerson) => filtersView((await as(person).listSavedFilters()).savedFilters);
  const [leads, others] = [await load(lead), await load(other)];
  const events = await t.during(lead.organisationId, async () => {
    await as(lead).saveFilter({ params, body: { ...body, shared: true } });
    await as(lead).saveFilter({ params, body: { ...body, shared: false } });
  });
  const heardBy = (id: string) =>
    events.filter(({ audience }) => !audience || ("people" in audience && audience.people.some((each) => each === id)));
  expect(applyAll(applyToFilters, leads, heardBy(lead.id))).toEqual(await load(lead));
  expect(applyAll(applyToFilters, others, heardBy(other.id))).toEqual(await load(other));
});
