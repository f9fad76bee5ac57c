/**
 * Pages of lists. Each stretch of an index (a state, a team) gives at most one page in its own order, and the pages are merged: nothing is sorted
 * or read beyond that. What no index decides is tested on the way, up to a limit; then the page is shorter and the next one goes on from there.
 */
import type { LabelId } from "@luwte/contract/ids.ts";
import type { ConversationFilter, ListOrder, RowKey } from "@luwte/contract/lists.ts";
import { type RawBuilder, sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { ConversationRow } from "../rows/shapes.ts";
import type { Field, Path } from "./shapes.ts";

/** Rows tested for one page, per stretch. */
export const MAXIMUM_TESTED = 10_000;
/** What is asked for is rounded up to one of these, and stands in the question: the plan depends on it, and of each question few forms are kept. */
const SIZES = [11, 26, 51, 101, 201];
/** A label that fewer have is read by its own index, and sorted. */
const FEW = 1_000;

export type Wanted = { filter: ConversationFilter; order: ListOrder; after: RowKey | null; limit: number };
type Part = RawBuilder<unknown>;

const ORDER: Record<
  ListOrder,
  { by: Part; moment: Part; beyond: (key: RowKey) => Part; within: (key: RowKey) => Part }
> = {
  urgent: {
    by: sql`c.urgent_at, c.id`,
    moment: sql`c.urgent_at`,
    beyond: ({ moment, id }) => sql`(c.urgent_at, c.id) > (${moment}::timestamptz, ${id}::uuid)`,
    within: ({ moment, id }) => sql`(c.urgent_at, c.id) <= (${moment}::timestamptz, ${id}::uuid)`,
  },
  newest: {
    by: sql`c.last_activity_at desc, c.id desc`,
    moment: sql`c.last_activity_at`,
    beyond: ({ moment, id }) => sql`(c.last_activity_at, c.id) < (${moment}::timestamptz, ${id}::uuid)`,
    within: ({ moment, id }) => sql`(c.last_activity_at, c.id) >= (${moment}::timestamptz, ${id}::uuid)`,
  },
};

const most = (rows: number): Part => sql.lit(SIZES.find((size) => size >= rows) ?? rows);
const all = (parts: readonly Part[]): Part => (parts.length === 0 ? sql`true` : sql.join(parts, sql` and `));

/** A value that may be null: nobody's. */
const same = (column: Part, value: string | null | undefined): Part =>
  value == null ? sql`${column} is null` : sql`${column} = ${value}`;

const TEST: Record<Field, (filter: ConversationFilter) => Part> = {
  states: ({ states }) => sql`c.state = any(${states}::text[])`,
  assigneeId: ({ assigneeId }) => same(sql`c.assignee_id`, assigneeId),
  teamId: ({ teamId }) => same(sql`c.team_id`, teamId),
  teamIds: ({ teamIds }) => sql`c.team_id = any(${teamIds}::uuid[])`,
  channel: ({ channel }) => sql`c.channel = ${channel}`,
  inboxId: ({ inboxId }) => sql`c.inbox_id = ${inboxId}`,
  labelId: ({ labelId }) => sql`${labelId}::uuid = any(c.label_ids)`,
  groupId: ({ groupId }) => sql`(select group_id from customers where customers.id = c.customer_id) = ${groupId}`,
  customerId: ({ customerId }) => sql`c.customer_id = ${customerId}`,
  priority: ({ priority }) => sql`c.priority = ${priority}`,
  language: ({ language }) => sql`c.language = ${language}`,
  reasonId: ({ reasonId }) => sql`c.reason_id = ${reasonId}`,
  complexity: ({ complexity }) => sql`c.complexity = ${complexity}`,
  activeAfter: ({ activeAfter }) => sql`c.last_activity_at >= ${activeAfter}::timestamptz`,
  activeBefore: ({ activeBefore }) => sql`c.last_activity_at < ${activeBefore}::timestamptz`,
};

/** What makes a stretch: conditions that the index of the path begins with. `one` is the stretch, from `stretches`. */
const BEGINS: Record<Path["by"], (filter: ConversationFilter) => Part> = {
  customer: ({ customerId }) => sql`c.customer_id = ${customerId}`,
  assignee: ({ assigneeId }) => sql`c.assignee_id = ${assigneeId} and c.state = one.state`,
  team: () => sql`c.team_id = one.team_id and c.state = one.state`,
  unassigned: () => sql`c.state = 'open' and c.assignee_id is null`,
  state: () => sql`c.state = one.state`,
  all: () => sql`true`,
};

function stretches({ states, teamIds }: Path): Part {
  const byState = sql`select state from unnest(${states ?? ["-"]}::text[]) as state`;
  if (!teamIds) return sql`(${byState}) as one`;
  return sql`(select state, team_id from (${byState}) as states, unnest(${teamIds}::uuid[]) as team_id) as one`;
}

function along(path: Path, { filter, order, after }: Wanted): Part {
  const times = (["activeAfter", "activeBefore"] as const)
    .filter((field) => filter[field] !== undefined && order === "newest")
    .map((field) => TEST[field](filter));
  return all([BEGINS[path.by](filter), ...(after ? [ORDER[order].beyond(after)] : []), ...times]);
}

/** A stretch in its order, and of it what passes the tests. */
function stretch(path: Path, wanted: Wanted): Part {
  const { filter, order, limit } = wanted;
  const rows = sql`select c.* from conversations c where ${along(path, wanted)} order by ${ORDER[order].by}`;
  if (path.tested.length === 0) return sql`${rows} limit ${most(limit)}`;
  const tests = all(path.tested.map((field) => TEST[field](filter)));
  return sql`select c.* from (${rows} limit ${sql.lit(MAXIMUM_TESTED)}) as c where ${tests} limit ${most(limit)}`;
}

const named = (rows: Part): Part =>
  sql`select c.*, cu.name as customer_name, cu.group_id as customer_group_id from (${rows}) as c join customers cu on cu.id = c.customer_id`;

/** The question itself, for who wants to see how it is answered. */
export function questionAlong(path: Path, wanted: Wanted): RawBuilder<ConversationRow> {
  const { order, limit } = wanted;
  const merged = sql`select c.* from ${stretches(path)} cross join lateral (${stretch(path, wanted)}) as c order by ${ORDER[order].by} limit ${most(limit)}`;
  return sql<ConversationRow>`${named(merged)} order by ${ORDER[order].by}`;
}

/** Whatever its values are, a question along a path is answered by a stretch of its index. So the plan is made once and kept: making it took most of the time. */
export const keepPlans = (tx: OrganisationTransaction): Promise<unknown> =>
  sql`select set_config('plan_cache_mode', 'force_generic_plan', true)`.execute(tx);

export async function readAlong(tx: OrganisationTransaction, path: Path, wanted: Wanted): Promise<ConversationRow[]> {
  const [, found] = await Promise.all([keepPlans(tx), questionAlong(path, wanted).execute(tx)]);
  return found.rows.slice(0, wanted.limit);
}

/** Where the tests stopped before `until`, if anywhere: the first place of any stretch of which not all rows up to there were tested. */
export async function stoppedAt(
  tx: OrganisationTransaction,
  path: Path,
  wanted: Wanted,
  until: RowKey | null,
): Promise<RowKey | null> {
  const { by, moment, within } = ORDER[wanted.order];
  const stretch = all([along(path, wanted), ...(until ? [within(until)] : [])]);
  const last = sql`select ${moment} as moment, c.id, c.urgent_at, c.last_activity_at from conversations c
    where ${stretch} order by ${by} offset ${MAXIMUM_TESTED - 1} limit 1`;
  const found = await sql<{ moment: Date; id: string }>`
    select c.moment, c.id from ${stretches(path)} cross join lateral (${last}) as c order by ${by} limit 1`.execute(tx);
  const row = found.rows[0];
  return row ? { moment: row.moment.toISOString(), id: row.id } : null;
}

/** Null when too many have it to begin there. */
export async function fewWithLabel(tx: OrganisationTransaction, labelId: LabelId): Promise<string[] | null> {
  const found = await sql<{
    id: string;
  }>`select id from conversations_labelled(${labelId}::uuid, ${FEW + 1}) as id`.execute(tx);
  return found.rows.length > FEW ? null : found.rows.map((row) => row.id);
}

export async function readAmong(
  tx: OrganisationTransaction,
  ids: readonly string[],
  wanted: Wanted,
): Promise<ConversationRow[]> {
  const { filter, order, after, limit } = wanted;
  const fields = (Object.keys(filter) as Field[]).filter((field) => filter[field] !== undefined);
  const tests = all([...fields.map((field) => TEST[field](filter)), ...(after ? [ORDER[order].beyond(after)] : [])]);
  const rows = sql`select c.* from conversations c where c.id = any(${[...ids]}::uuid[]) and ${tests} order by ${ORDER[order].by} limit ${limit}`;
  return (await sql<ConversationRow>`${named(rows)} order by ${ORDER[order].by}`.execute(tx)).rows;
}

export type CountLine = { state: string; team_id: string | null; assignee_id: string | null; count: string };

/** With the position as of which they are right, exactly. */
export async function countAll(tx: OrganisationTransaction): Promise<{ before: string; lines: CountLine[] }> {
  type Line = Omit<CountLine, "state"> & { before_transaction: string; state: string | null };
  const { rows } = await sql<Line>`select * from count_at_position()`.execute(tx);
  const lines = rows.flatMap(({ before_transaction: _, ...line }) =>
    line.state === null ? [] : [{ ...line, state: line.state }],
  );
  return { before: rows[0]!.before_transaction, lines };
}
