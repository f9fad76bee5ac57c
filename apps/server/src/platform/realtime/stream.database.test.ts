/** The stream, over a real connection: in order, without a hole, to those who may hear it; and honest when that cannot be. */
import { connect } from "node:net";
import type { Audience } from "@luwte/contract/events.ts";
import { newId, type OrganisationId, type TeamId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { listen, type TestStream } from "../../testing/stream.ts";
import { assemble } from "../assemble.ts";
import type { Actor } from "../work/work.ts";

const actor: Actor = { kind: "system", name: "test" };
let t: TestPlatform;
let ours: OrganisationId;
let agent: TestPerson;
const open: TestStream[] = [];

beforeAll(async () => {
  t = await testPlatform();
  ours = await t.organisation();
  agent = await t.person("agent");
});
afterEach(() => {
  for (const stream of open.splice(0)) stream.close();
});
afterAll(() => t.close());

async function listening(caller = agent, lastEventId?: string): Promise<TestStream> {
  const stream = await listen(t.url, caller, lastEventId);
  open.push(stream);
  await stream.until("hello");
  return stream;
}

const removed = (audience: Audience = null, organisationId = ours): Promise<TeamId> =>
  t.platform.work(organisationId, actor, async (work) => {
    const teamId = newId<TeamId>();
    work.record({ type: "team.removed", payload: { teamId }, audience });
    return teamId;
  });
const saidAll = async () => {
  const { rows } = await t.inside.pool.query("select max(xid)::text as last from events");
  return t.inside.realtime.reader.place().xid >= BigInt(rows[0].last);
};
const teamsIn = (stream: TestStream) =>
  stream.told.filter((each) => each.type === "team.removed").map((each) => each.payload.teamId);
const heard = (stream: TestStream, teamId: TeamId) =>
  stream.until("team.removed", (payload) => payload.teamId === teamId);

describe("a desk that listens", () => {
  it("is greeted with a position, then told what happens, in order", async () => {
    const stream = await listening();
    expect(stream.told[0]).toMatchObject({ type: "hello", payload: { organisationId: ours, version: "0.0.0-test" } });
    expect(stream.told[0]?.id).toBe(stream.told[0]?.payload.position);
    const ids: TeamId[] = [];
    for (let count = 0; count < 20; count++) ids.push(await removed());
    await heard(stream, ids.at(-1)!);
    expect(teamsIn(stream)).toEqual(ids);
  });

  it("hears many changes of one transaction in the order in which they were made, at once and after it was away", async () => {
    const stream = await listening();
    const ids = Array.from({ length: 120 }, () => newId<TeamId>());
    await t.platform.work(ours, actor, async (work) => {
      for (const teamId of ids) work.record({ type: "team.removed", payload: { teamId } });
    });
    await heard(stream, ids.at(-1)!);
    expect(teamsIn(stream)).toEqual(ids);
    const late = await listening(agent, stream.told[0]!.id!);
    await heard(late, ids.at(-1)!);
    expect(teamsIn(late)).toEqual(ids);
  });

  it("hears each of twenty changes, one by one, without asking", async () => {
    const stream = await listening();
    const made: TeamId[] = [];
    for (let count = 0; count < 20; count++) {
      made.push(await removed());
      await heard(stream, made.at(-1)!);
    }
    expect(teamsIn(stream)).toEqual(made);
  });

  it("hears what is for everyone, for the person, or for the right; never what is another organisation's", async () => {
    const stream = await listening();
    const colleague = await t.person("agent");
    const theirs = await t.organisation();
    await removed({ people: [colleague.id] });
    await removed({ right: "people.manage" });
    await removed(null, theirs);
    const mine = [await removed({ people: [agent.id] }), await removed({ right: "people.read" }), await removed()];
    await heard(stream, mine[2]!);
    expect(teamsIn(stream)).toEqual(mine);
  });

  it("that is not signed in, or an API key, hears nothing", async () => {
    expect((await fetch(`${t.url}/api/stream`)).status).toBe(401);
    const key = await t.key(["conversations.read"]);
    expect((await fetch(`${t.url}/api/stream`, { headers: key.headers })).status).toBe(403);
  });

  it("may listen in some tabs, not in hundreds", async () => {
    const person = await t.person("agent");
    const all = await Promise.allSettled(Array.from({ length: 20 }, () => listening(person)));
    const refused = all.filter((each) => each.status === "rejected");
    expect(refused.length).toBeGreaterThan(0);
    for (const { reason } of refused) expect(String(reason)).toContain("429");
  });
});

describe("a desk that was away", () => {
  it("is told what it missed, each thing once, and then what happens", async () => {
    const before = await listening();
    await removed();
    const last = await heard(before, await removed());
    before.close();
    const missed = [await removed(), await removed({ people: [agent.id] })];
    await removed({ people: [(await t.person("agent")).id] });
    const after = await listening(agent, last.id!);
    const next = await removed();
    await heard(after, next);
    expect(teamsIn(after)).toEqual([...missed, next]);
    expect(after.told[0]?.payload.position).toBe(last.id);
  });

  it("and saw nothing happen goes on without loading again", async () => {
    const before = await listening();
    const last = await heard(before, await removed());
    const after = await listening(agent, last.id!);
    const next = await removed();
    await heard(after, next);
    expect(after.told.map((each) => each.type)).toEqual(["hello", "team.removed"]);
  });

  it.each(["rubbish", "1.1", "1.1; drop table events", "-1.5", `${"9".repeat(30)}.1`])(
    "and comes back with «%s» is told to load afresh",
    async (id) => {
      const stream = await listening(agent, id);
      expect(await stream.until("resync")).toMatchObject({ payload: { reason: "gap" } });
    },
  );

  it("and comes back from a database that was put back is told so", async () => {
    const stream = await listening(agent, "999999999999.1");
    expect(await stream.until("resync")).toMatchObject({ payload: { reason: "restarted" } });
  });

  it("for so long that much was forgotten is told to load afresh", async () => {
    const before = await listening();
    const last = await heard(before, await removed());
    await heard(before, await removed());
    await sql`delete from events`.execute(t.platform.database);
    await removed();
    const stream = await listening(agent, last.id!);
    expect(await stream.until("resync")).toMatchObject({ payload: { reason: "gap" } });
  });
});

describe("the order", () => {
  it("is that of commits, also when a transaction that began first ends last", async () => {
    const stream = await listening();
    const early = newId<TeamId>();
    // What was said before this test may still come: it waits for whatever is written elsewhere in the cluster.
    const heardOf = (ids: readonly TeamId[]) => teamsIn(stream).filter((id) => ids.includes(id as TeamId));
    const late = await whileWriting(early, async () => {
      const late = await removed();
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(heardOf([early, late])).toEqual([]);
      return late;
    });
    await heard(stream, late);
    expect(heardOf([early, late])).toEqual([early, late]);
  });

  /** Its transaction ends whatever happens: left open it would hold up all that anybody on this server waits to hear. */
  async function whileWriting<Result>(teamId: TeamId, run: () => Promise<Result>): Promise<Result> {
    const client = await t.inside.pool.connect();
    try {
      await client.query("begin");
      await client.query("insert into events (organisation_id, type, payload) values ($1, 'team.removed', $2)", [
        ours,
        { teamId },
      ]);
      return await run();
    } finally {
      await client.query("commit");
      client.release();
    }
  }

  it("survives a broken line between the processes", async () => {
    const stream = await listening();
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'luwte listening' and datname = current_database()`.execute(
      t.platform.database,
    );
    await heard(stream, await removed());
  });
});

describe("a line", () => {
  it("that cannot keep up is told to load afresh and ended, never silently skipped", async () => {
    const person = await t.person("agent");
    const socket = connect(Number(new URL(t.url).port), "127.0.0.1");
    socket.write(`GET /api/stream HTTP/1.1\r\nhost: x\r\ncookie: ${person.headers.cookie}\r\n\r\n`);
    await new Promise((resolve) => socket.once("data", resolve));
    socket.pause();
    // More than the system keeps between two sockets.
    const big = "x".repeat(1_600_000);
    for (let count = 0; count < 10; count++)
      await t.platform.work(ours, actor, async (work) => {
        work.record({
          type: "team.removed",
          payload: { teamId: newId<TeamId>(), big } as never,
          audience: { people: [person.id] },
        });
      });
    // Read before all of it was said, it would fit after all.
    await expect.poll(saidAll, { timeout: 60_000 }).toBe(true);
    const rest = new Promise<string>((resolve) => {
      let text = "";
      socket.on("data", (chunk) => (text = (text + chunk).slice(-500)));
      socket.on("close", () => resolve(text));
    });
    socket.resume();
    const text = await rest;
    expect(text).toContain('"type":"resync"');
    expect(text).toContain('"reason":"too_slow"');
    await expect.poll(() => t.inside.realtime.hub.countOf(person.id)).toBe(0);
  });

  it("ends when its session does", async () => {
    const person = await t.person("agent");
    const stream = await listening(person);
    t.platform.forget({ sessionId: person.caller.sessionId! });
    await stream.ended;
  });
});

describe("two processes", () => {
  it("tell each other's desks what happens, what passes and who is forgotten", async () => {
    const other = await assemble({
      databaseUrl: t.inside.pool.options.connectionString!,
      settings: t.platform.settings,
      version: "0.0.0-other",
      log: t.platform.log,
      clock: t.platform.clock,
      modules: [],
      secretKeys: [Buffer.alloc(32)],
      authenticators: () => ({ session: async () => null, apiKey: async () => null }),
    });
    await other.start();
    const person = await t.person("agent");
    const stream = await listening(person);
    await other.platform.work(ours, actor, async (work) =>
      work.record({ type: "skill.removed", payload: { skillId: newId() } }),
    );
    await stream.until("skill.removed");
    other.platform.tell(ours, {
      type: "customer.typing",
      payload: { conversationId: newId(), typing: true },
    });
    expect((await stream.until("customer.typing")).id).toBe(null);
    other.platform.forget({ personId: person.id });
    await stream.ended;
    await other.stop();
  });
});
