/** Which list is read along which index. */
import type { CustomerId, LabelId, PersonId, TeamId } from "@luwte/contract/ids.ts";
import { type ConversationFilter, type ListOrder, STANDARD_LISTS, standardList } from "@luwte/contract/lists.ts";
import { describe, expect, it } from "vitest";
import { pathOf } from "./rules.ts";

const me = "me" as PersonId;
const [retouren, zakelijk] = ["r" as TeamId, "z" as TeamId];
const viewer = { personId: me, teamIds: [retouren, zakelijk] };

describe("the standard lists need no test on the way", () => {
  it.each(STANDARD_LISTS)("%s", (name) => {
    const { filter, order } = standardList(name, viewer);
    expect(pathOf(filter, order).tested).toEqual([]);
  });
});

describe("a list goes", () => {
  it.each<[string, ConversationFilter, ListOrder, object]>([
    [
      "by customer",
      { customerId: "c" as CustomerId, states: ["open"] },
      "newest",
      { by: "customer", states: null, tested: ["states"] },
    ],
    [
      "by assignee, per state",
      { assigneeId: me, states: ["snoozed", "open"] },
      "newest",
      { by: "assignee", states: ["snoozed", "open"], tested: [] },
    ],
    [
      "by assignee, and tests the team",
      { assigneeId: me, teamId: retouren },
      "urgent",
      { by: "assignee", tested: ["teamId"] },
    ],
    [
      "by team, per team",
      { teamIds: [retouren, zakelijk] },
      "urgent",
      { by: "team", teamIds: [retouren, zakelijk], tested: [] },
    ],
    [
      "by the one team of both",
      { teamId: retouren, teamIds: [zakelijk] },
      "urgent",
      { by: "team", teamIds: [retouren], tested: ["teamIds"] },
    ],
    ["by state for no team", { teamId: null, states: ["open"] }, "urgent", { by: "state", tested: ["teamId"] }],
    ["by who has nobody", { assigneeId: null, states: ["open"] }, "urgent", { by: "unassigned", tested: [] }],
    [
      "by state for nobody's newest",
      { assigneeId: null, states: ["open"] },
      "newest",
      { by: "state", tested: ["assigneeId"] },
    ],
    ["by time for everything", {}, "newest", { by: "all", states: null }],
    [
      "by every state for everything urgent",
      {},
      "urgent",
      { by: "state", states: ["open", "waiting_customer", "snoozed", "solved"] },
    ],
    ["through time along the index", { activeAfter: "x" }, "newest", { by: "all", tested: [] }],
    ["through time by testing when urgent", { activeAfter: "x" }, "urgent", { by: "state", tested: ["activeAfter"] }],
    ["by time and tests a label", { labelId: "l" as LabelId }, "newest", { by: "all", tested: ["labelId"] }],
  ])("%s", (_name, filter, order, expected) => expect(pathOf(filter, order)).toMatchObject(expected));
});
