/** The server that is measured, in this process: what it closed, letters that come in, and its jobs, done one by one. */
import type { ContactReasonId, ConversationId, OrganisationId } from "@luwte/contract/ids.ts";
import { createModules } from "../../apps/server/src/modules.ts";
import { contextOf } from "../../apps/server/src/platform/jobs/worker.ts";
import type { Module } from "../../apps/server/src/platform/module.ts";
import { conversationsOf } from "../../apps/server/src/testing/inbox.ts";
import type { TestPerson } from "../../apps/server/src/testing/people.ts";
import { type TestPlatform, testPlatform } from "../../apps/server/src/testing/platform.ts";
import type { Bare } from "../desk/bare.ts";
import { cpuEach } from "../desk/cpu.ts";
import { timeEach } from "../desk/figures.ts";
import { type Chance, letterBy } from "./letters.ts";
import { addClosed, addReasons } from "./organisation.ts";

export type Shop = { t: TestPlatform; db: Bare; home: OrganisationId; lead: TestPerson; reasons: ContactReasonId[] };

export async function setUp(chance: Chance, closed: number): Promise<Shop> {
  const t = await testPlatform({ modules: createModules() });
  const home = await t.organisation();
  const lead = await t.person("lead", { organisationId: home });
  const { pool } = t.inside;
  const db: Bare = { pool, query: pool.query.bind(pool), end: async () => {} };
  const reasons = await addReasons(db, home);
  await addClosed(db, { organisationId: home, reasons, chance }, closed);
  return { t, db, home, lead, reasons };
}

/** Does a job as the queue would, with what it was given. */
export async function runJob({ t, home }: Shop, modules: readonly Module[], name: string, data: object): Promise<void> {
  const job = modules.flatMap(({ jobs = [] }) => jobs).find((each) => each.name === name)!;
  const stored = { data: { ...data, organisationId: home }, retryCount: 0, retryLimit: 0 };
  await job.run(stored.data as never, contextOf(job, stored, t.platform, new AbortController().signal));
}

/** These modules keep in mind which version they have read. */
export const looking = (shop: Shop, modules: readonly Module[]) => (conversationId: ConversationId) =>
  runJob(shop, modules, "triage.look", { conversationId });

/** Through the door of conversations, each of another customer. */
export function arrivals({ t, home }: Shop, chance: Chance): () => Promise<ConversationId> {
  const { receive } = conversationsOf(t);
  return async () => {
    const { subject, text } = letterBy(chance);
    const value = `klant.${chance.below(1e9)}@post.example`;
    const { conversation } = await receive(home, {
      subject,
      text,
      from: { kind: "email", value, name: "Klant", verified: true },
    });
    return conversation.id;
  };
}

/** Adds what so many take together: milliseconds by the clock of each, and of processors. */
export async function spentOn(
  { db }: Shop,
  spent: { times: number[]; server: number; database: number },
  count: number,
  act: (index: number) => Promise<unknown>,
): Promise<void> {
  const cpu = await cpuEach(process.pid, db, async () => {
    spent.times.push(...(await timeEach(count, act, BUDGET_MS)));
    return 1;
  });
  spent.server += cpu?.server ?? Number.NaN;
  spent.database += cpu?.database ?? Number.NaN;
}
/** A turn of a few that takes longer than this has met something else. */
const BUDGET_MS = 60_000;
