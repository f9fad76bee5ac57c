/** Reactions: each event at least once and in order, by one process of all, and one bad event does not stop the others. */
import { newId, type OrganisationId, type TeamId } from "@luwte/contract/ids.ts";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { settled } from "../../testing/settled.ts";
import type { Reaction } from "../module.ts";
import type { Happened } from "./listening.ts";
import { createReactions, grouped, type Reactions } from "./reactions.ts";

let t: TestPlatform;
let ours: OrganisationId;
const running: Reactions[] = [];

beforeAll(async () => {
  t = await testPlatform();
  ours = await t.organisation();
});
afterEach(() => Promise.all([...running].map(stop)));
afterAll(() => t.close());

const run = (reaction: Reaction, writeIdleMs?: number): Reactions => {
  const url = t.inside.pool.options.connectionString!;
  const reactions = createReactions({
    reactions: [reaction],
    platform: t.platform,
    pool: t.inside.pool,
    url,
    log: t.platform.log,
    firstWaitMs: 2,
    ...(writeIdleMs === undefined ? {} : { writeIdleMs }),
  });
  running.push(reactions);
  return reactions;
};
/** From its first place on it hears what happens; what came before it was there it never does. */
const isThere = (name: string) =>
  until(async () => {
    const found = await t.inside.pool.query("select 1 from reaction_positions where name = $1", [name]);
    return found.rowCount === 1;
  });
const stop = async (reactions: Reactions) => {
  await reactions.stop();
  running.splice(running.indexOf(reactions), 1);
};
/** Until all can see it too: that waits for whatever is written elsewhere in the cluster. */
const happen = async (count: number): Promise<string[]> => {
  const ids = Array.from({ length: count }, () => newId<TeamId>());
  for (const teamId of ids)
    await t.platform.work(ours, { kind: "system", name: "test" }, async (work) =>
      work.record({ type: "team.removed", payload: { teamId } }),
    );
  await settled(t.inside.pool);
  return ids;
};
const idOf = (happened: Happened) => (happened.type === "team.removed" ? happened.payload.teamId : "");

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 60_000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error("It did not happen in time.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe("a reaction", () => {
  it("to what happened in an organisation that was removed meanwhile goes on, once", async () => {
    const heard: string[] = [];
    const gone = Object.assign(new Error("insert"), { code: "23503", constraint: "teams_organisation_id_fkey" });
    const reaction: Reaction = {
      name: "test.removed",
      to: ["team.removed"],
      async react(all) {
        heard.push(...all.map(idOf));
        if (heard.length === 1) throw gone;
      },
    };
    const running = run(reaction);
    await isThere("test.removed");
    const ids: string[] = [];
    for (let count = 1; count <= 2; count++) {
      ids.push(...(await happen(1)));
      running.wake();
      await until(() => heard.length >= count);
    }
    await stop(running);
    expect(heard).toEqual(ids);
  });

  it("hears what happens from its first start on, in order, and goes on where it was", async () => {
    const heard: string[] = [];
    const reaction: Reaction = {
      name: "test.order",
      to: ["team.removed"],
      react: async (all) => void heard.push(...all.map(idOf)),
    };
    await happen(3);
    const first = run(reaction);
    await isThere("test.order");
    const now = await happen(5);
    first.wake();
    await until(() => heard.length >= 5);
    await stop(first);
    const away = await happen(4);
    const second = run(reaction);
    await until(() => heard.length >= 9);
    expect(heard).toEqual([...now, ...away]);
    await stop(second);
  });

  it("hears again what it failed at, and passes over what never works", async () => {
    const heard: string[] = [];
    let poison = "";
    let failures = 0;
    const reaction: Reaction = {
      name: "test.poison",
      to: ["team.removed"],
      async react(all) {
        if (all.some((each) => idOf(each) === poison)) {
          failures++;
          throw new Error("never works");
        }
        heard.push(...all.map(idOf));
      },
    };
    const reactions = run(reaction);
    await isThere("test.poison");
    await stop(reactions);
    const ids = await happen(4);
    poison = ids[1]!;
    run(reaction);
    await until(() => heard.length >= 3);
    expect(heard).toEqual([ids[0], ids[2], ids[3]]);
    expect(failures).toBeGreaterThanOrEqual(8);
    expect(t.logged.join("")).toContain("reactions.event_failed");
  });

  it("that nothing is for moves on all the same, so that what all have heard can be forgotten", async () => {
    const heard: Happened[] = [];
    const react: Reaction["react"] = async (all) => void heard.push(...all);
    const reactions = run({ name: "test.idle", to: ["skill.removed"], react }, 0);
    await happen(3);
    const { rows } = await t.inside.pool.query("select max(xid)::text as last from events");
    const moved = async () =>
      (
        await t.inside.pool.query(
          "select xid > $1::text::xid8 as moved from reaction_positions where name = 'test.idle'",
          [rows[0].last],
        )
      ).rows[0]?.moved === true;
    await until(async () => {
      reactions.wake(new Set(["skill.removed"]));
      return moved();
    });
    expect(heard).toEqual([]);
    await stop(reactions);
  });

  it("is done by one process of all, and taken over when that one ends", async () => {
    const heard: [string, string][] = [];
    const reactionOf = (process: string): Reaction => ({
      name: "test.one",
      to: ["team.removed"],
      react: async (all) => void heard.push(...all.map((each): [string, string] => [process, idOf(each)])),
    });
    const [a, b] = [run(reactionOf("a")), run(reactionOf("b"))];
    await isThere("test.one");
    const first = await happen(2);
    a.wake();
    b.wake();
    await until(() => heard.length >= 2);
    const leader = heard[0]![0];
    await stop(leader === "a" ? a : b);
    const second = await happen(2);
    await until(() => heard.length >= 4);
    expect(heard.map(([, id]) => id)).toEqual([...first, ...second]);
    expect(new Set(heard.slice(2).map(([process]) => process))).toEqual(new Set([leader === "a" ? "b" : "a"]));
  });
});

it("neighbours of one organisation are given together", () => {
  const row = (organisation_id: string) =>
    ({ organisation_id, type: "team.removed", payload: "{}" }) as Parameters<typeof grouped>[0][number];
  expect(grouped(["a", "a", "b", "a"].map(row)).map((group) => group.length)).toEqual([2, 1, 1]);
});
