/** Handing a customer over what we keep: looked at, withheld with a reason, built, downloaded, and gone in time. */
import { buffer } from "node:stream/consumers";
import { type CustomerExportId, type CustomerId, newId, type OrganisationId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/customerRights.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createModules } from "../../../modules.ts";
import type { TestPerson } from "../../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../../testing/platform.ts";
import { unzip } from "../../../testing/unzip.ts";
import { dropChecksOfSense, type Rows, tablesOf } from "../../../testing/walls/rows.ts";
import { REGISTER } from "../register/rules.ts";
import { markedWorld } from "../testing/marked.ts";
import { expireExports, findExport } from "./queries.ts";

const WORD = "eigenwoord";
const organisationId = newId<OrganisationId>();
let t: TestPlatform;
let lead: TestPerson;
let marked: Rows;
let customerId: CustomerId;

beforeAll(async () => {
  t = await testPlatform({ modules: createModules() });
  await t.organisation({ id: organisationId, name: "Wol & Weer" });
  lead = await t.person("lead", { organisationId });
  const { pool } = t.inside;
  await dropChecksOfSense(pool);
  marked = await markedWorld(pool, await tablesOf(pool), organisationId, WORD);
  customerId = marked.get("customers")!.id as CustomerId;
  await pool.query("update customers set merged_into = null");
  await pool.query("update messages set direction = 'in'");
  await pool.query("delete from customer_exports");
  const { hash } = await t.platform.blobs.put(Buffer.from("inhoud van het bestand"));
  await pool.query("update attachments set hash = $1, name = 'bon.pdf'", [hash]);
});
afterAll(() => t.close());

const api = () => t.api(lead, operations);

it("holds everything by the register, except what was withheld, and for a limited time", async () => {
  const id = newId<CustomerExportId>();
  await api().startCustomerExport({ params: { customerId }, body: { id, language: "fr" } });
  const review = await api().getCustomerExport({ params: { exportId: id } });
  const titled = Object.entries(REGISTER).flatMap(([table, line]) =>
    line.of === "customer" && line.title ? [table] : [],
  );
  expect(review.sections.filter(({ count }) => count > 0).map(({ table }) => table)).toEqual(titled);
  const note = review.parts.find(({ part }) => part.startsWith("customer_notes/"))!;
  expect(note.text).toContain(WORD);
  await api().withholdExportPart({
    params: { exportId: id },
    body: { part: note.part, reason: "Van een andere klant" },
  });
  await api().releaseCustomerExport({ params: { exportId: id } });
  await expect(
    api().withholdExportPart({ params: { exportId: id }, body: { part: note.part, reason: null } }),
  ).rejects.toMatchObject({ code: "export_not_open" });
  await t.runJobs();

  const ready = (await api().getCustomerExport({ params: { exportId: id } })).export;
  expect(ready).toMatchObject({ state: "ready", withheld: [{ part: note.part, reason: "Van een andere klant" }] });
  const file = await api().downloadCustomerExport({ params: { exportId: id } });
  const files = unzip(await buffer(file.stream()));
  expect([...files.keys()]).toEqual(["index.html", "data.json", "files/001-bon.pdf"]);
  expect(files.get("files/001-bon.pdf")!.toString()).toBe("inhoud van het bestand");
  expect(files.get("index.html")!.toString()).toContain('<html lang="fr">');
  const data = JSON.parse(files.get("data.json")!.toString());
  for (const table of titled.filter((each) => each !== "customer_notes"))
    expect(JSON.stringify(data.sections[table].rows), table).toMatch(/eigenwoord|bon\.pdf|\{/);
  expect(data.sections.customer_notes.rows).toEqual([]);
  expect(data.withheld).toEqual([{ reason: "Van een andere klant" }]);

  await expireExports(t.platform.database, new Date(Date.parse(ready.expiresAt!) + 1));
  expect(await t.platform.read(organisationId, (tx) => findExport(tx, id))).toMatchObject({
    state: "expired",
    hash: null,
  });
  await expect(api().downloadCustomerExport({ params: { exportId: id } })).rejects.toMatchObject({ code: "not_found" });
});
