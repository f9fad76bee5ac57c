/**
 * The wall between organisations, tried: every table as somebody of another organisation, and every function that may look past it. Nothing
 * here names a table that has one, so a new table is tested, and found without a policy, as soon as it is migrated.
 */
import { newId, type OrganisationId } from "@luwte/contract/ids.ts";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestPlatform, testPlatform } from "./testing/platform.ts";
import { dropChecksOfSense, fillTables, isOfOrganisation, type Rows, tablesOf } from "./testing/walls/rows.ts";

const t: TestPlatform = await testPlatform();
const { pool } = t.inside;
const TABLES = await tablesOf(pool);
const OURS = TABLES.filter(isOfOrganisation);

/** Tables of the whole installation, with the reason why they have no organisation. None of them is open to requests, but the first. */
const GLOBAL: Record<string, string> = {
  organisations: "the organisation itself; its policy compares the id",
  migrations: "which migrations were applied",
  sign_in_attempts: "hashes of what strangers tried; nobody is known yet",
  reaction_positions: "how far this installation has read its own events",
  forgotten_files: "names of files that may have lost their last row; the same bytes may be several organisations’",
};

/** Functions that run as the owner may look past the wall; each says where it stops. */
const PAST_THE_WALL: Record<string, string> = {
  is_set_up: "whether there is anybody at all, and nothing else",
  fold_conversation_counts: "sums lines of all organisations, and gives nothing back",
};

const [home, elsewhere] = [newId<OrganisationId>(), newId<OrganisationId>()];
let theirs: Rows;

beforeAll(async () => {
  await t.organisation({ id: home, name: "Hier" });
  await t.organisation({ id: elsewhere, name: "Elders" });
  await dropChecksOfSense(pool);
  theirs = await fillTables(pool, TABLES, elsewhere, "geheim");
});
afterAll(() => t.close());

type Tried = { rows: number } | { refused: string };

/** As a request of that organisation, undone afterwards. */
async function as(organisationId: string | null, text: string, values: unknown[] = []): Promise<Tried> {
  const client = await pool.connect();
  try {
    await client.query("begin; set local role luwte_tenant");
    if (organisationId) await client.query("select set_config('app.organisation_id', $1, true)", [organisationId]);
    const { rowCount } = await client.query(text, values);
    return { rows: rowCount ?? 0 };
  } catch (error) {
    return { refused: (error as pg.DatabaseError).code ?? String(error) };
  } finally {
    await client.query("rollback");
    client.release();
  }
}

const DENIED = "42501";
const sees = (tried: Tried): number => ("rows" in tried ? tried.rows : 0);

it("every table has an organisation and a policy, or a reason", () => {
  const without = TABLES.filter((table) => !isOfOrganisation(table)).map(({ name }) => name);
  expect(without.filter((name) => !(name in GLOBAL))).toEqual([]);
  expect(
    OURS.filter(({ hasRowSecurity, policies }) => !hasRowSecurity || policies === 0).map(({ name }) => name),
  ).toEqual([]);
});

it.each(Object.keys(GLOBAL).slice(1))("the table %s of the whole installation is closed to requests", async (name) => {
  expect(await as(home, `select 1 from "${name}" limit 1`)).toEqual({ refused: DENIED });
});

describe.each(OURS.map((table) => [table.name, table] as const))("%s", (name, { columns }) => {
  it("has a row that its own organisation sees, if requests may read it at all", async () => {
    const { rows } = await pool.query("select has_table_privilege('luwte_tenant', $1, 'select') as may", [`"${name}"`]);
    expect(sees(await as(elsewhere, `select 1 from "${name}"`)) > 0).toBe(rows[0].may);
  });

  it.each([
    ["of another organisation", home],
    ["of none", null],
  ] as const)("shows nothing to a request %s", async (_whose, whose) => {
    expect(sees(await as(whose, `select 1 from "${name}"`))).toBe(0);
  });

  it("cannot be changed or emptied from another organisation", async () => {
    expect(sees(await as(home, `update "${name}" set organisation_id = organisation_id`))).toBe(0);
    expect(sees(await as(home, `update "${name}" set organisation_id = '${home}'`))).toBe(0);
    expect(sees(await as(home, `delete from "${name}"`))).toBe(0);
  });

  it("takes no row for another organisation", async () => {
    const written = columns.filter(({ isComputed }) => !isComputed).map((column) => `"${column.name}"`);
    const text = `insert into "${name}" (${written.join()}) overriding system value
      select ${written.join()} from jsonb_populate_record(null::"${name}", $1)`;
    expect(await as(home, text, [JSON.stringify(theirs.get(name))])).toEqual({ refused: DENIED });
  });

  it("cannot be emptied at a stroke", async () => {
    expect(await as(elsewhere, `truncate "${name}" cascade`)).toEqual({ refused: DENIED });
  });
});

it("an organisation sees, changes and makes no other", async () => {
  expect(await as(home, "select 1 from organisations")).toEqual({ rows: 1 });
  expect(await as(home, "update organisations set name = 'x' where id = $1", [elsewhere])).toEqual({ rows: 0 });
  expect(await as(home, "delete from organisations")).toEqual({ refused: DENIED });
  expect(await as(home, "insert into organisations (id, name) values ($1, 'x')", [newId()])).toEqual({
    refused: DENIED,
  });
  expect(await as(null, "select 1 from organisations")).toEqual({ rows: 0 });
});

it("a function that runs as the owner stops at the wall, or says why not", async () => {
  const { rows } = await pool.query<{
    name: string;
    source: string;
  }>(`select p.proname as name, coalesce(p.prosrc, '') || coalesce(pg_get_function_sqlbody(p.oid), '') as source
    from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef and p.prorettype <> 'trigger'::regtype
    and has_function_privilege('luwte_tenant', p.oid, 'execute')`);
  const open = rows.filter(({ source }) => !source.includes("current_organisation()")).map(({ name }) => name);
  expect(open.filter((name) => !(name in PAST_THE_WALL))).toEqual([]);
});

it("who runs requests owns nothing, and cannot become somebody else", async () => {
  const { rows } = await pool.query(`select rolsuper, rolbypassrls, rolcreaterole, rolcanlogin,
    (select count(*)::int from pg_class where relowner = r.oid) as owns,
    (select count(*)::int from pg_auth_members where member = r.oid) as roles from pg_roles r where rolname = 'luwte_tenant'`);
  expect(rows).toEqual([
    { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcanlogin: false, owns: 0, roles: 0 },
  ]);
});
