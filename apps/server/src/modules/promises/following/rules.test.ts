/** Who must keep a promise after its conversation went to somebody else, as a table. */
import type { PersonId } from "@luwte/contract/ids.ts";
import { expect, it } from "vitest";
import { ownerAfter } from "./rules.ts";

const [anna, bert, cas] = ["anna", "bert", "cas"] as PersonId[] as [PersonId, PersonId, PersonId];
type Row = [string, PersonId | null, boolean, PersonId | null, PersonId | null, PersonId | null];

it.each<Row>([
  ["goes to who takes over", anna, false, anna, bert, bert],
  ["of the team goes to who takes the conversation", null, false, null, bert, bert],
  ["made by somebody who never had the conversation goes along too", cas, false, null, bert, bert],
  ["given to a colleague by hand stays with that colleague", cas, true, anna, bert, cas],
  ["given to the team by hand goes to who takes the conversation", null, true, null, bert, bert],
  ["is the team's when its agent lays the conversation back", anna, false, anna, null, null],
  ["stays with somebody else when the agent lays the conversation back", cas, false, anna, null, cas],
  ["stays where it is when nothing changes hands", anna, false, bert, bert, anna],
])("a promise %s", (_name, ownerId, ownerChosen, from, to, expected) =>
  expect(ownerAfter({ ownerId, ownerChosen, from, to })).toBe(expected),
);
