/** Jobs on a real queue: with the transaction or not at all, again after a failure, and never before what they are about is there. */
import { newId, type OrganisationId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { createGate } from "../work/gate.ts";
import type { Actor } from "../work/work.ts";
import type { Job, JobContext } from "./job.ts";

type Ran = { name: string; data: Record<string, unknown>; attempt: number; last: boolean };
const ran: Ran[] = [];
const note = (name: string, data: object, job: JobContext) =>
  void ran.push({ name, data: data as Record<string, unknown>, attempt: job.attempt, last: job.isLastAttempt });
const actor: Actor = { kind: "system", name: "test" };

const jobs: Job[] = [
  {
    name: "test.count",
    async run(data, job) {
      const seen = await job.read(async (tx) => (await tx.selectFrom("teams").select("id").execute()).length);
      note("count", { ...(data as object), seen }, job);
    },
  },
  {
    name: "test.fails",
    attempts: 2,
    retrySeconds: 1,
    async run(data, job) {
      note("fails", data, job);
      throw new Error("about jan@voorbeeld.nl");
    },
  },
  {
    name: "test.hangs",
    attempts: 1,
    maxSeconds: 1,
    async run(data, job) {
      note("hangs", data, job);
      await new Promise((resolve) => job.signal.addEventListener("abort", resolve));
    },
  },
];

let t: TestPlatform;
let ours: OrganisationId;
beforeAll(async () => {
  t = await testPlatform({ modules: [{ name: "test", jobs }], work: true });
  ours = await t.organisation();
});
afterAll(() => t.close());

async function until(condition: () => boolean | Promise<boolean>, milliseconds = 60_000): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error("It did not happen in time.");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
const queued = async (key: string) => {
  const found = await sql<{
    n: number;
  }>`select count(*)::int as n from pgboss.job where singleton_key = ${key} and state = 'created'`.execute(
    t.platform.database,
  );
  return found.rows[0]?.n;
};

describe("a job", () => {
  it("runs after the commit that queued it, in its organisation", async () => {
    await t.platform.work(ours, actor, (work) => work.enqueue("test.count", { mark: "soon" }));
    await until(() => ran.some((each) => each.data.mark === "soon"));
    expect(ran.at(-1)).toMatchObject({ data: { organisationId: ours, seen: 0 }, attempt: 1, last: false });
  });

  it("does not exist when the work is undone", async () => {
    const failing = t.platform.work(ours, actor, async (work) => {
      await work.enqueue("test.count", { mark: "undone" });
      throw new Error("undone");
    });
    await expect(failing).rejects.toThrow("undone");
    await t.platform.work(ours, actor, (work) => work.enqueue("test.count", { mark: "after" }));
    await until(() => ran.some((each) => each.data.mark === "after"));
    expect(ran.some((each) => each.data.mark === "undone")).toBe(false);
  });

  it("waits once per key", async () => {
    const startAfter = new Date(Date.now() + 3_600_000);
    for (let count = 0; count < 3; count++)
      await t.platform.work(ours, actor, (work) =>
        work.enqueue("test.count", {}, { singletonKey: "once", startAfter }),
      );
    expect(await queued("once")).toBe(1);
  });

  it("is brought forward when it is wanted sooner", async () => {
    await t.platform.work(ours, actor, (work) =>
      work.enqueue(
        "test.count",
        { mark: "early" },
        { singletonKey: "early", startAfter: new Date(Date.now() + 3_600_000) },
      ),
    );
    await t.platform.work(ours, actor, (work) =>
      work.enqueue("test.count", { mark: "early" }, { singletonKey: "early" }),
    );
    await until(() => ran.some((each) => each.data.mark === "early"));
  });

  it("that waits already does not start before we have committed what it is about", async () => {
    const { open, mark, startAfter } = await heldJob();
    await until(() => Date.now() > startAfter.getTime());
    for (let count = 0; count < 5; count++) {
      t.inside.jobs.wake(["test.count"]);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    expect(ran.some((each) => each.data.mark === mark)).toBe(false);
    await open.commit([]);
    t.inside.jobs.wake(["test.count"]);
    await until(() => ran.some((each) => each.data.mark === mark));
    expect(ran.filter((each) => each.data.mark === mark).map((each) => each.data.seen)).toEqual([1]);
  });

  /** A transaction that wants a job which waits already; with more time on a machine on which that one had started before. */
  async function heldJob(waitMs = 200) {
    const mark = `held ${waitMs}`;
    const startAfter = new Date(Date.now() + waitMs);
    const options = { singletonKey: mark, startAfter };
    await t.platform.work(ours, actor, (work) => work.enqueue("test.count", { mark }, options));
    const open = await createGate(t.inside.pool, () => undefined).open(ours, "read write");
    await open.tx
      .insertInto("teams")
      .values({ id: newId(), organisation_id: ours, name: "New", colour: "#000000" })
      .execute();
    const again = { name: "test.count", data: { organisationId: ours, mark }, options };
    await t.inside.jobs.insert(open, [again], new Date());
    if (Date.now() < startAfter.getTime()) return { open, mark, startAfter };
    await open.rollback();
    await until(() => ran.some((each) => each.data.mark === mark));
    return heldJob(waitMs * 4);
  }

  it("for in a few seconds runs then, not at the next look", async () => {
    const startAfter = new Date(Date.now() + 400);
    await t.platform.work(ours, actor, (work) => work.enqueue("test.count", { mark: "later" }, { startAfter }));
    await until(() => ran.some((each) => each.data.mark === "later"));
    const late = Date.now() - startAfter.getTime();
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(1_000 + 2 * (await startingNow()));
  });

  /** Milliseconds that a job takes to start at this moment, on this machine. */
  async function startingNow(): Promise<number> {
    const begun = Date.now();
    await t.platform.work(ours, actor, (work) => work.enqueue("test.count", { mark: "now" }));
    await until(() => ran.some((each) => each.data.mark === "now"));
    return Date.now() - begun;
  }

  it("is tried again, then given up where an administrator sees it, without personal data", async () => {
    await t.platform.work(ours, actor, (work) => work.enqueue("test.fails", { mark: "bad" }));
    await until(async () => (await t.platform.jobs.deadLetters()).some((letter) => letter.job === "test.fails"));
    expect(ran.filter((each) => each.name === "fails").map(({ attempt, last }) => ({ attempt, last }))).toEqual([
      { attempt: 1, last: false },
      { attempt: 2, last: true },
    ]);
    const letter = (await t.platform.jobs.deadLetters()).find((each) => each.job === "test.fails");
    expect(letter?.organisationId).toBe(ours);
    expect(t.logged.join("")).not.toContain("jan@");
    expect(await t.platform.jobs.retry(letter!.id)).toBe(true);
    await until(() => ran.filter((each) => each.name === "fails").length > 2);
  });

  it("that takes too long is told to stop", async () => {
    await t.platform.work(ours, actor, (work) => work.enqueue("test.hangs", {}));
    await until(async () => (await t.platform.jobs.deadLetters()).some((each) => each.job === "test.hangs"));
  });
});
