/** The unit of work on a real database: all or nothing, one organisation only, and nothing of it leaks into the next. */
import { refuse } from "@luwte/contract/errors.ts";
import { newId, type OrganisationId, type TeamId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "../../testing/database.ts";
import { openPool } from "../database/pool.ts";
import { statementNames } from "../database/statements.ts";
import type { QueuedJob } from "./ledger.ts";
import { type Actor, createWorkGate, type OrganisationTransaction, type WorkGate } from "./work.ts";

const system: Actor = { kind: "system", name: "test" };
const ours = newId<OrganisationId>();
const theirs = newId<OrganisationId>();

let database: TestDatabase;
let pool: pg.Pool;
let gate: WorkGate;
let jobs: QueuedJob[] = [];
let commits = 0;

beforeAll(async () => {
  database = await testDatabase();
  pool = openPool({ url: database.url, connections: 4, name: "test", onError: () => {} });
  for (const id of [ours, theirs]) await pool.query("insert into organisations (id, name) values ($1, 'x')", [id]);
  gate = createWorkGate({
    database: { pool, names: statementNames() },
    clock: () => new Date("2026-03-02T09:00:00Z"),
    insertJobs: async (open, queued) => {
      await open.execute({ text: "select 1" });
      jobs.push(...queued);
    },
    committed: ({ events }) => {
      commits += Math.sign(events.length);
    },
  });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});
beforeEach(() => {
  jobs = [];
  commits = 0;
});

const addTeam = (tx: OrganisationTransaction, organisationId: string, name: string) =>
  tx
    .insertInto("teams")
    .values({ id: newId<TeamId>(), organisation_id: organisationId, name, colour: "#336699" })
    .execute();
const teamsOf = (organisationId: OrganisationId) =>
  gate.read(organisationId, async (tx) =>
    (await tx.selectFrom("teams").select("name").orderBy("name").execute()).map((row) => row.name),
  );
const removed = { type: "team.removed", payload: { teamId: newId<TeamId>() } } as const;

describe("a unit of work", () => {
  it("keeps rows, events, audit lines and jobs together", async () => {
    await gate.work(ours, system, async (work) => {
      await addTeam(work.tx, ours, "Sales");
      work.record(removed);
      work.audit({ action: "teams.add", details: { name: "Sales" } });
      await work.enqueue("teams.greet", { name: "Sales" });
    });
    expect(await teamsOf(ours)).toEqual(["Sales"]);
    const events = await pool.query("select type, payload, audience from events where organisation_id = $1", [ours]);
    expect(events.rows).toEqual([{ ...removed, audience: null }]);
    const audit = await pool.query("select action, actor, at from audit_log where organisation_id = $1", [ours]);
    expect(audit.rows).toEqual([{ action: "teams.add", actor: system, at: new Date("2026-03-02T09:00:00Z") }]);
    expect(jobs).toEqual([{ name: "teams.greet", data: { organisationId: ours, name: "Sales" }, options: {} }]);
    expect(commits).toBe(1);
  });

  it("leaves nothing behind when it is refused", async () => {
    const result = await gate.work(ours, system, async (work) => {
      await addTeam(work.tx, ours, "Refused");
      work.record(removed);
      return refuse("forbidden", { why: "test" });
    });
    expect(result).toEqual(refuse("forbidden", { why: "test" }));
    expect(await teamsOf(ours)).not.toContain("Refused");
    expect([jobs.length, commits]).toEqual([0, 0]);
  });

  it("leaves nothing behind when it throws, and the next one works", async () => {
    const failing = gate.work(ours, system, async (work) => {
      await addTeam(work.tx, ours, "Broken");
      throw new Error("our mistake");
    });
    await expect(failing).rejects.toThrow("our mistake");
    expect(await teamsOf(ours)).not.toContain("Broken");
  });

  it("does not pretend to have committed after an error that somebody caught", async () => {
    const failing = gate.work(ours, system, async (work) => {
      await addTeam(work.tx, ours, "Half");
      await sql`select 1 / 0`.execute(work.tx).catch(() => {});
    });
    await expect(failing).rejects.toThrow("had failed before its end");
    expect(await teamsOf(ours)).not.toContain("Half");
  });

  it("sees and changes rows of its own organisation only", async () => {
    await gate.work(theirs, system, (work) => addTeam(work.tx, theirs, "Theirs"));
    expect(await teamsOf(ours)).not.toContain("Theirs");
    const changed = await gate.work(ours, system, (work) =>
      work.tx.updateTable("teams").set({ name: "Stolen" }).execute(),
    );
    expect(changed[0]?.numUpdatedRows).toBe(1n);
    expect(await teamsOf(theirs)).toEqual(["Theirs"]);
    await expect(gate.work(ours, system, (work) => addTeam(work.tx, theirs, "Smuggled"))).rejects.toThrow(
      "row-level security",
    );
  });

  it("refuses an id that is not one before it reaches the database", async () => {
    const attack = "x'; drop table teams; --" as OrganisationId;
    await expect(gate.read(attack, async () => null)).rejects.toThrow("must be a UUID");
  });

  it("refuses questions that come after it has ended", async () => {
    let leaked: OrganisationTransaction | undefined;
    await gate.work(ours, system, async (work) => {
      leaked = work.tx;
    });
    await expect(leaked!.selectFrom("teams").selectAll().execute()).rejects.toThrow("after its unit of work had ended");
  });

  it("tries again after a deadlock, and both are done", async () => {
    const names = await teamsOf(ours);
    await gate.work(ours, system, (work) => addTeam(work.tx, ours, "Second"));
    const lockBoth = (first: string, second: string) =>
      gate.work(ours, system, async (work) => {
        for (const name of [first, second]) {
          await work.tx.updateTable("teams").set({ colour: "#000000" }).where("name", "=", name).execute();
          await new Promise((resolve) => setTimeout(resolve, 60));
        }
        return "done";
      });
    const both = Promise.all([lockBoth(names[0]!, "Second"), lockBoth("Second", names[0]!)]);
    expect(await both).toEqual(["done", "done"]);
  });

  it("cannot write when it only reads", async () => {
    await expect(gate.read(ours, (tx) => addTeam(tx, ours, "Sneaky"))).rejects.toThrow("read-only transaction");
  });

  it("keeps events of one unit in the order in which they were recorded", async () => {
    const ids = Array.from({ length: 50 }, () => newId<TeamId>());
    await gate.work(theirs, system, async (work) => {
      for (const teamId of ids) work.record({ type: "team.removed", payload: { teamId } });
    });
    const rows = await pool.query(
      "select payload->>'teamId' as id from events where organisation_id = $1 order by xid, seq",
      [theirs],
    );
    expect(rows.rows.map((row) => row.id)).toEqual(ids);
  });

  it("survives a connection that is cut in the middle", async () => {
    const cut = gate.work(ours, system, async (work) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(work.tx);
      await pool.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
      await addTeam(work.tx, ours, "Cut");
    });
    await expect(cut).rejects.toThrow();
    expect(await teamsOf(ours)).not.toContain("Cut");
  });
});
