/** The log: whole, in order, and never rewritten. */
import { newId, type OrganisationId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/administration.ts";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { auditModule } from "./public.ts";

let t: TestPlatform;
let boss: TestPerson;
const log = (query: object = {}, as = boss) => t.api(as, operations).listAudit({ query });

beforeAll(async () => {
  t = await testPlatform({ modules: [auditModule] });
  boss = await t.person("administrator");
});
afterAll(() => t.close());

const write = (action: string, organisationId: OrganisationId = boss.organisationId) =>
  t.platform.work(organisationId, boss.actor, async (work) => {
    work.audit({ action, subject: { kind: "thing", id: boss.id }, details: { n: 1 } });
  });

it("is read newest first, page by page, without skipping or repeating", async () => {
  for (let count = 0; count < 7; count++) {
    t.clock.advance(1);
    await write(`thing.done_${count}`);
  }
  const seen: string[] = [];
  for (let after: string | undefined, pages = 0; pages < 5; pages++) {
    const page = await log({ limit: 3, ...(after ? { after } : {}) });
    seen.push(...page.items.map(({ action }) => action));
    if (!page.next) break;
    after = page.next;
  }
  expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((count) => `thing.done_${count}`));
  expect((await log({ action: "thing.done_2" })).items).toMatchObject([
    { actor: boss.actor, subjectKind: "thing", subjectId: boss.id, details: { n: 1 } },
  ]);
  expect((await log({ subjectId: newId() })).items).toEqual([]);
  await expect(log({ after: "gisteren" })).rejects.toMatchObject({ code: "invalid_request" });
});

it("of another organisation is not there", async () => {
  const other = await t.person("administrator", { organisationId: await t.organisation({ name: "Elders" }) });
  await write("thing.elsewhere", other.organisationId);
  expect((await log({ action: "thing.elsewhere" })).items).toEqual([]);
  expect((await log({}, other)).items).toHaveLength(1);
});

it.each(["update audit_log set action = 'x'", "delete from audit_log", "truncate audit_log"])(
  "no request can do «%s»",
  async (statement) => {
    const attempt = t.platform.work(boss.organisationId, boss.actor, async ({ tx }) => {
      await sql.raw(statement).execute(tx);
    });
    await expect(attempt).rejects.toThrow("permission denied");
  },
);

it("a line and its change are kept together or not at all", async () => {
  const failing = t.platform.work(boss.organisationId, boss.actor, async (work) => {
    work.audit({ action: "thing.half_done" });
    throw new Error("on the way");
  });
  await expect(failing).rejects.toThrow("on the way");
  expect((await log({ action: "thing.half_done" })).items).toEqual([]);
});
