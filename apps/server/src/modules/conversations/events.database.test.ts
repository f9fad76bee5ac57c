/** Every event that exists is proven to give what loading afresh gives: here, or in the test that is named here. A new one without a line fails. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EVENTS, type EventType } from "@luwte/contract/events.ts";
import {
  type CannedReplyId,
  type InboxId,
  type LabelId,
  newId,
  type OrganisationId,
  type SavedFilterId,
  type SkillId,
  type TeamId,
} from "@luwte/contract/ids.ts";
import * as administration from "@luwte/contract/operations/administration.ts";
import * as inboxTools from "@luwte/contract/operations/inboxTools.ts";
import * as peopleOperations from "@luwte/contract/operations/people.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createModules } from "../../modules.ts";
import { conversationsOf } from "../../testing/inbox.ts";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { type Verified, verifyEvents } from "../../testing/verifyEvents.ts";
import * as watch from "../../testing/views.ts";

const MODULES = join(import.meta.dirname, "..");
const CONVERSATIONS = "conversations/changes/changes.database.test.ts";
const SENDING = "conversations/sending/sending.database.test.ts";
const RECEIVING = "conversations/receiving/receiving.database.test.ts";
const PROMISES = "promises/promises.database.test.ts";
const HANDOVER = "handover/handover.database.test.ts";
const QUESTIONS = "questions/questions.database.test.ts";
const WRAP_UPS = "wrap-up/wrap-up.database.test.ts";
const SWARMS = "swarms/swarms.database.test.ts";
const ARTICLES = "article-drafts/article-drafts.database.test.ts";
const LIBRARY = "library/library.database.test.ts";
const TALKS = "talks/talks.database.test.ts";
const CUSTOMERS = "customers/customers.database.test.ts";

/** The test that demands it by name, `here` for below, or `nobody`: declared, and not recorded by anything yet. */
const PROVEN: Record<EventType, string> = {
  "conversation.changed": CONVERSATIONS,
  "conversation.removed": "here",
  "message.added": SENDING,
  "message.changed": SENDING,
  "message.removed": SENDING,
  "activity.added": CONVERSATIONS,
  "promise.changed": PROMISES,
  "promise.removed": PROMISES,
  "conversation.links_changed": CONVERSATIONS,
  "conversation.participants_changed": RECEIVING,
  "customer.changed": CUSTOMERS,
  "customer.removed": CUSTOMERS,
  "customer_merge.changed": CUSTOMERS,
  "customer_note.added": CUSTOMERS,
  "customer_note.removed": CUSTOMERS,
  "customer_group.changed": CUSTOMERS,
  "customer_fields.changed": CUSTOMERS,
  "draft.changed": SENDING,
  "draft.removed": SENDING,
  "person.changed": "here",
  "team.changed": "here",
  "team.removed": "here",
  "skill.changed": "here",
  "skill.removed": "here",
  "label.changed": "here",
  "label.removed": CONVERSATIONS,
  "inbox.changed": "here",
  "inbox.removed": "nobody",
  "canned_reply.changed": "here",
  "canned_reply.removed": "here",
  "saved_filter.changed": "here",
  "saved_filter.removed": "here",
  "organisation.changed": "here",
  "contact_reason.changed": WRAP_UPS,
  "wrap_up_settings.changed": WRAP_UPS,
  "wrap_up.added": WRAP_UPS,
  "handover_card.changed": HANDOVER,
  "understanding.changed": HANDOVER,
  "repeats.changed": HANDOVER,
  "suggestion.changed": "oversight/oversight.database.test.ts",
  "assistance.changed": "oversight/oversight.database.test.ts",
  "endpoint.changed": "endpoint/endpoint.database.test.ts",
  "bot_dialogue.changed": "chat/bot.database.test.ts",
  "compliment.changed": "thanks/thanks.database.test.ts",
  "talk.changed": TALKS,
  "talk_message.added": TALKS,
  "talk_message.changed": TALKS,
  "talk_reading.changed": TALKS,
  "swarm.changed": SWARMS,
  "swarm_ask.changed": SWARMS,
  "article.changed": LIBRARY,
  "article_category.changed": LIBRARY,
  "article_category.removed": LIBRARY,
  "help_centre.changed": "help-centre/help-centre.database.test.ts",
  "article_draft.changed": ARTICLES,
  "article_draft.removed": ARTICLES,
  "question.changed": QUESTIONS,
  "notification.added": RECEIVING,
  "notifications.arrived": "notifications/notifications.database.test.ts",
  "notification.read": "here",
};

let t: TestPlatform;
let home: OrganisationId;
let [boss, agent] = [] as unknown as [TestPerson, TestPerson];
const proven = new Set<EventType>();
beforeAll(async () => {
  t = await testPlatform({ modules: createModules() });
  home = await t.organisation();
  [boss, agent] = [await t.person("administrator"), await t.person("agent")];
});
afterAll(() => t.close());

async function prove({ views, records = [] }: Verified, action: () => Promise<unknown>): Promise<void> {
  await verifyEvents(t, home, { views, records }, action);
  for (const type of records) proven.add(type);
}

describe("screens follow", () => {
  it("colleagues, teams and skills", async () => {
    const api = t.api(boss, peopleOperations);
    const [teamId, skillId] = [newId<TeamId>(), newId<SkillId>()];
    const skills = [{ skillId, level: 2 }];
    const records = ["person.changed", "team.changed", "skill.changed", "team.removed", "skill.removed"] as const;
    const { receive } = conversationsOf(t);
    await prove({ views: [watch.watchPeople(t, agent), watch.watchCounts(t, agent)], records }, async () => {
      await api.saveTeam({ params: { teamId }, body: { name: "Retouren", colour: "#336699" } });
      await api.saveSkill({ params: { skillId }, body: { name: "Garantie" } });
      await api.saveSkill({ params: { skillId }, body: { name: "Garantie en ruilen" } });
      await api.changePerson({ params: { personId: agent.id }, body: { teamIds: [teamId], skills } });
      await api.removeSkill({ params: { skillId } });
      await api.removeTeam({ params: { teamId } });
    });
    await receive(home);
  });

  it("labels, canned replies and filters", async () => {
    const api = t.api(boss, inboxTools);
    const [labelId, cannedReplyId, savedFilterId] = [newId<LabelId>(), newId<CannedReplyId>(), newId<SavedFilterId>()];
    const views = [
      watch.watchLabels(t, agent),
      watch.watchCannedReplies(t, agent),
      watch.watchFilters(t, boss),
      watch.watchFilters(t, agent),
    ];
    const records = [
      "label.changed",
      "canned_reply.changed",
      "canned_reply.removed",
      "saved_filter.changed",
      "saved_filter.removed",
    ] as const;
    await prove({ views, records }, async () => {
      await api.saveLabel({ params: { labelId }, body: { name: "Spoed" } });
      const reply = { shortcut: "dank", title: "Dank", bodies: { nl: "<p>Dank u</p>" }, teamId: null };
      await api.saveCannedReply({ params: { cannedReplyId }, body: reply });
      await api.saveCannedReply({ params: { cannedReplyId: newId() }, body: { ...reply, shortcut: "dank2" } });
      await api.removeCannedReply({ params: { cannedReplyId } });
      const filter = { name: "Frans", filter: { language: "fr" as const }, order: "newest" as const };
      for (const shared of [true, false, true])
        await api.saveFilter({ params: { savedFilterId }, body: { ...filter, shared } });
      await api.removeFilter({ params: { savedFilterId } });
    });
  });

  it("inboxes and the organisation itself", async () => {
    const api = t.api(boss, administration);
    const views = [watch.watchInboxes(t, agent), watch.watchOrganisation(t, agent)];
    await prove({ views, records: ["inbox.changed", "organisation.changed"] }, async () => {
      const params = { inboxId: newId<InboxId>() };
      await api.saveInbox({ params, body: { name: "Winkel", address: "winkel@luwte.test" } });
      await api.saveInbox({ params, body: { name: "De winkel", address: "winkel@luwte.test" } });
      await api.changeOrganisation({ body: { name: "Wol en Weer" } });
    });
  });

  it("what is read, and what is gone", async () => {
    const { receive, conversations, as } = conversationsOf(t);
    const { conversation } = await receive(home);
    await as(home, (work) => conversations.assign(work, conversation.id, { assigneeId: agent.id }));
    const everything = { filter: {}, order: "newest" as const };
    const views = [
      watch.watchNotifications(t, agent),
      watch.watchList(t, agent, everything),
      watch.watchCounts(t, agent),
    ];
    await prove({ views, records: ["notification.read", "conversation.removed"] }, async () => {
      await t.api(agent, inboxTools).readNotifications({ body: { until: t.clock.now().toISOString() } });
      await as(home, (work) => conversations.remove(work, conversation.id));
    });
  });
});

describe("every event", () => {
  const types = Object.keys(EVENTS) as EventType[];
  const recorded = new RegExp(types.map((type) => `type: "${type.replace(".", "\\.")}"`).join("|"), "g");
  const sources = readdirSync(MODULES, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("actions.ts"))
    .map((path) => readFileSync(join(MODULES, path), "utf8"))
    .join("\n");
  const recordedTypes = new Set((sources.match(recorded) ?? []).map((hit) => hit.slice('type: "'.length, -1)));

  it.each(types)("%s is proven somewhere", (type) => {
    const where = PROVEN[type];
    if (where === "nobody") expect(recordedTypes).not.toContain(type);
    else if (where === "here") expect(proven).toContain(type);
    else
      expect(readFileSync(join(MODULES, where), "utf8")).toMatch(
        new RegExp(`record[^\\n]*(\\n[^;]*)?"${type.replace(".", "\\.")}"`),
      );
  });
});
