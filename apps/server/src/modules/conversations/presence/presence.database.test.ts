/** Who looks at a conversation, seen from two processes of one Luwte. */
import { type ConversationId, newId, type OrganisationId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/conversations.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestInbox, testInbox } from "../../../testing/inbox.ts";
import type { TestPerson } from "../../../testing/people.ts";
import { createPresence } from "./actions.ts";

let t: TestInbox;
let home: OrganisationId;
let [anna, bert] = [] as unknown as [TestPerson, TestPerson];
beforeAll(async () => {
  t = await testInbox();
  home = await t.organisation();
  [anna, bert] = [await t.person("agent"), await t.person("agent")];
});
afterAll(() => t.close());

const show = (person: TestPerson, conversationId: ConversationId, state: "looking" | "writing" | "gone") =>
  t.api(person, operations).showPresence({ params: { conversationId }, body: { state } });

it("colleagues see each other look and write, until they are gone or silent", async () => {
  const { conversation } = await t.receive(home);
  await show(anna, conversation.id, "looking");
  const { viewers } = await show(bert, conversation.id, "writing");
  expect(viewers).toEqual([
    { personId: anna.id, writing: false },
    { personId: bert.id, writing: true },
  ]);
  expect((await show(anna, conversation.id, "gone")).viewers).toEqual([{ personId: bert.id, writing: true }]);
  t.clock.advance(31_000);
  expect((await show(anna, conversation.id, "looking")).viewers).toEqual([{ personId: anna.id, writing: false }]);
});

it("is only for conversations of one's own organisation", async () => {
  const stranger = await t.person("agent", { organisationId: await t.organisation() });
  const { conversation } = await t.receive(home);
  await expect(show(stranger, conversation.id, "looking")).rejects.toMatchObject({ code: "not_found" });
  await expect(show(anna, newId<ConversationId>(), "looking")).rejects.toMatchObject({ code: "not_found" });
});

it("of another process is known here, and told on", () => {
  const listeners: ((heard: { payload: unknown }) => void)[] = [];
  const told: { toDesks: boolean }[] = [];
  const process = () =>
    createPresence({
      clock: t.clock.now,
      onPassing: ((_types: unknown, hear: (heard: { payload: unknown }) => void) => {
        listeners.push(hear);
        return () => {};
      }) as never,
      tell: (_organisationId, { payload, audience }) => {
        told.push({ toDesks: audience === null });
        for (const hear of listeners) hear({ payload });
      },
    });
  const [here, there] = [process(), process()];
  const where = { organisationId: home, conversationId: newId<ConversationId>() };
  here.show(where, anna.id, "looking");
  expect(there.show(where, bert.id, "looking")).toHaveLength(2);
  expect(here.show(where, anna.id, "gone")).toEqual([{ personId: bert.id, writing: false }]);
  there.show(where, bert.id, "writing");
  there.show(where, bert.id, "writing");
  // What did not change keeps other processes from forgetting it; no desk is told.
  expect(told.map(({ toDesks }) => toDesks)).toEqual([true, true, true, true, false]);
});
