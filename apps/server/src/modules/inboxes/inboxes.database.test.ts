/** Inboxes over the API. */
import { type InboxId, newId, type TeamId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/administration.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { inboxesModule } from "./public.ts";

let t: TestPlatform;
let boss: TestPerson;
const save = (inboxId: InboxId, body: object) =>
  t
    .api(boss, operations)
    .saveInbox({ params: { inboxId }, body: { name: "Klantenservice", address: "service@zonnewinkel.nl", ...body } });

beforeAll(async () => {
  t = await testPlatform({ modules: [inboxesModule] });
  boss = await t.person("administrator");
});
afterAll(() => t.close());

it("is made and changed with one call, and everybody hears it whole", async () => {
  const id = newId<InboxId>();
  const { inbox } = await save(id, { address: " Service@Zonnewinkel.nl " });
  expect(inbox).toEqual({
    id,
    name: "Klantenservice",
    address: "service@zonnewinkel.nl",
    teamId: null,
    language: "nl",
    signatures: {},
    active: true,
    demo: false,
    version: 1,
  });
  const events = await t.during(boss.organisationId, () => save(id, { active: false }));
  expect(events).toMatchObject([{ type: "inbox.changed", payload: { inbox: { id, active: false, version: 2 } } }]);
  expect((await t.api(boss, operations).listInboxes()).inboxes).toEqual([
    expect.objectContaining({ id, active: false }),
  ]);
});

it("keeps a signature without what could run or load, and none that is empty", async () => {
  const signatures = {
    nl: '<p onclick="x()">Groet, <b>Anna</b><script>alert(1)</script><img src=x onerror=x></p>',
    fr: " <script></script> ",
  };
  const { inbox } = await save(newId<InboxId>(), { address: "a@zonnewinkel.nl", signatures });
  expect(inbox.signatures).toEqual({ nl: "<p>Groet, <b>Anna</b></p>" });
});

it("has an address that no other inbox here has, in whatever capitals", async () => {
  await save(newId<InboxId>(), { address: "uniek@zonnewinkel.nl" });
  await expect(save(newId<InboxId>(), { address: "UNIEK@zonnewinkel.nl" })).rejects.toMatchObject({
    code: "already_exists",
  });
});

it("takes no team and no id of another organisation", async () => {
  const elsewhere = await t.organisation({ name: "Elders" });
  const [teamId, inboxId] = [newId<TeamId>(), newId<InboxId>()];
  await t.platform.database
    .insertInto("teams")
    .values({ id: teamId, organisation_id: elsewhere, name: "x", colour: "#000000" })
    .execute();
  await t.platform.database
    .insertInto("inboxes")
    .values({ id: inboxId, organisation_id: elsewhere, name: "x", address: "x@elders.nl" })
    .execute();
  await expect(save(newId<InboxId>(), { address: "b@zonnewinkel.nl", teamId })).rejects.toMatchObject({
    code: "not_found",
  });
  await expect(save(inboxId, { address: "c@zonnewinkel.nl" })).rejects.toMatchObject({ code: "not_found" });
});
