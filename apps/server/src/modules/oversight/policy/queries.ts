/** Levels and switches as they were written, and what was found when somebody looked again. */
import type { Assistance, Level, PolicyLine, Switched, Task } from "@luwte/contract/oversight.ts";
import { LEVEL_THREE } from "@luwte/contract/oversightFigures.ts";
import { type Selectable, sql } from "kysely";
import type { AssistanceLines, AssistanceSwitches } from "../../../platform/database/schema.generated.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import type { Evidence } from "../shapes.ts";

/** Topics with a line of their own; more than this would be one for every question. */
const MOST_LINES = 2_000;
const MOST_HISTORY = 200;

export const lineOf = (row: Selectable<AssistanceLines>): PolicyLine => ({
  id: row.id as PolicyLine["id"],
  task: row.task as Task,
  topic: row.topic,
  level: row.level as Level | null,
  why: row.why as PolicyLine["why"],
  note: row.note,
  by: row.by as PolicyLine["by"],
  at: row.at.toISOString(),
});
const switchOf = (row: Selectable<AssistanceSwitches>): Switched => ({
  id: row.id as Switched["id"],
  task: row.task as Task | null,
  off: row.off,
  note: row.note,
  by: row.by as Switched["by"],
  at: row.at.toISOString(),
});

/** What holds now, for one task with one topic: little to read, so that every proposal can ask. */
export async function findPolicy(
  tx: OrganisationTransaction,
  task: Task,
  topic: string | null,
): Promise<Pick<Assistance, "lines" | "switches">> {
  const lines = await tx
    .selectFrom("assistance_lines")
    .distinctOn("topic")
    .selectAll()
    .where("task", "=", task)
    .where(({ or, eb }) => or([eb("topic", "is", null), eb("topic", "=", topic)]))
    .orderBy("topic")
    .orderBy("number", "desc")
    .execute();
  const switches = await tx
    .selectFrom("assistance_switches")
    .distinctOn("task")
    .selectAll()
    .where(({ or, eb }) => or([eb("task", "is", null), eb("task", "=", task)]))
    .orderBy("task")
    .orderBy("number", "desc")
    .execute();
  return { lines: lines.map(lineOf), switches: switches.map(switchOf) };
}

/** All that holds now. */
export async function findAssistance(tx: OrganisationTransaction): Promise<Assistance> {
  const lines = await tx
    .selectFrom("assistance_lines")
    .distinctOn(["task", "topic"])
    .selectAll()
    .orderBy("task")
    .orderBy("topic")
    .orderBy("number", "desc")
    .limit(MOST_LINES)
    .execute();
  const switches = await tx
    .selectFrom("assistance_switches")
    .distinctOn("task")
    .selectAll()
    .orderBy("task")
    .orderBy("number", "desc")
    .execute();
  return { lines: lines.map(lineOf), switches: switches.map(switchOf), version: await versionOf(tx) };
}

async function versionOf(tx: OrganisationTransaction): Promise<number> {
  const { rows } = await sql<{ version: number }>`select
    ((select count(*) from assistance_lines) + (select count(*) from assistance_switches))::int as version`.execute(tx);
  return rows[0]!.version;
}

/** Changes of one organisation come one after the other, so that each tells the whole of what holds. */
export async function lockPolicy({ tx, organisationId }: Work): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`assistance ${organisationId}`}, 0))`.execute(tx);
}

export async function insertLine({ tx, organisationId, now }: Work, line: Omit<PolicyLine, "at">): Promise<boolean> {
  const rows = await tx
    .insertInto("assistance_lines")
    .values({ ...line, organisation_id: organisationId, at: now })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .execute();
  return rows.length > 0;
}

export async function insertSwitch({ tx, organisationId, now }: Work, made: Omit<Switched, "at">): Promise<boolean> {
  const rows = await tx
    .insertInto("assistance_switches")
    .values({ ...made, organisation_id: organisationId, at: now })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .execute();
  return rows.length > 0;
}

/** So many of the newest are the evidence: what was right long ago opens nothing today. */
export const EVIDENCE = LEVEL_THREE.newest;

/** Of a suggestion `s` that was judged: it was decided on, and its article did not change since. */
export const IS_EVIDENCE = sql`exists (select from suggestion_decisions d where d.suggestion_id = s.id)
  and not exists (select from assistance_lines l where l.task = s.task and l.topic = s.topic and l.why = 'article_changed' and l.at > s.at)`;

/**
 * Of the newest that were decided on and looked at again, of a task and, unless `topic` is undefined, of that topic. What was proposed before its article
 * changed does not count. `until`: as it was known then.
 */
export async function findEvidence(
  tx: OrganisationTransaction,
  task: Task,
  topic: string | null | undefined,
  until: Date | null = null,
): Promise<Evidence> {
  const ofTopic = topic === undefined ? sql`true` : sql`s.topic is not distinct from ${topic}`;
  const { rows } = await sql<Evidence>`
    select count(*)::int as "of", (count(*) filter (where judgement = 'right'))::int as "right" from (
      select r.judgement from suggestion_rechecks r join suggestions s on s.id = r.suggestion_id
      where s.task = ${task} and ${ofTopic} and ${IS_EVIDENCE} and (${until}::timestamptz is null or r.at <= ${until})
      order by r.at desc limit ${EVIDENCE}) as newest`.execute(tx);
  return rows[0]!;
}

/** What was changed by somebody or by itself, newest first. */
export async function listHistory(tx: OrganisationTransaction): Promise<{ lines: PolicyLine[]; switches: Switched[] }> {
  const lines = await tx
    .selectFrom("assistance_lines")
    .selectAll()
    .orderBy("number", "desc")
    .limit(MOST_HISTORY)
    .execute();
  const switches = await tx
    .selectFrom("assistance_switches")
    .selectAll()
    .orderBy("number", "desc")
    .limit(MOST_HISTORY)
    .execute();
  return { lines: lines.map(lineOf), switches: switches.map(switchOf) };
}
