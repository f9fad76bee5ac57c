/** What is taken along for an audit, a page at a time. Who decided or judged is not read. */
import type { SuggestionId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { PolicyLine, SuggestionLine } from "./shapes.ts";

export type Period = { readonly from: Date; readonly until: Date };
export type Place = { readonly at: Date; readonly id: SuggestionId };
export type Line = Place & { readonly line: SuggestionLine };

const PAGE = 1_000;

/** In one order for everybody, with what became of each before the end of the period. */
export async function findSuggestions(
  tx: OrganisationTransaction,
  { from, until }: Period,
  isPersonal: boolean,
  after: Place | null,
): Promise<Line[]> {
  const personal = isPersonal
    ? sql`, 'conversationId', s.conversation_id, 'customerId', s.customer_id, 'value', s.value, 'sources', s.sources, 'counted', s.counted`
    : sql`, 'sources', (select coalesce(jsonb_agg(source - 'quote' order by place), '[]') from jsonb_array_elements(s.sources) with ordinality as each (source, place))`;
  const replaced = isPersonal ? sql`, 'replaced', d.replaced` : sql``;
  const { rows } = await sql<Line>`
    select s.at, s.id, jsonb_build_object('id', s.id, 'at', ${utc("s.at")}, 'task', s.task, 'topic', s.topic, 'articleId', s.article_id,
      'confidence', s.confidence, 'risk', s.risk, 'engine', s.engine, 'engineVersion', s.engine_version, 'level', s.level, 'rule', s.rule,
      'lineId', s.line_id, 'sampled', s.sampled,
      'decisions', (select coalesce(jsonb_agg(jsonb_build_object('decided', d.decided, 'editRatio', d.edit_ratio, 'reason', d.reason,
        'at', ${utc("d.at")} ${replaced}) order by d.decided = 'undone'), '[]') from suggestion_decisions d where d.suggestion_id = s.id and d.at < ${until}),
      'recheck', (select jsonb_build_object('judgement', r.judgement, 'at', ${utc("r.at")}) from suggestion_rechecks r
        where r.suggestion_id = s.id and r.at < ${until}) ${personal}) as line
    from suggestions s where s.at >= ${from} and s.at < ${until}
      and (${after?.at ?? null}::timestamptz is null or (s.at, s.id) > (${after?.at ?? null}, ${after?.id ?? null}::uuid))
    order by s.at, s.id limit ${PAGE}`.execute(tx);
  return rows;
}

/** The same text wherever the server and its sessions are. */
const utc = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** All levels and switches until then, oldest first; who chose them belongs to it. */
export async function findPolicyUntil(tx: OrganisationTransaction, until: Date): Promise<PolicyLine[]> {
  const { rows } = await sql<{ line: PolicyLine }>`
    select line from (
      select at, number, 1 as kind, jsonb_build_object('kind', 'level', 'id', id, 'at', ${utc("at")}, 'task', task, 'topic', topic, 'level', level,
        'why', why, 'note', note, 'by', by) as line from assistance_lines where at < ${until}
      union all
      select at, number, 2, jsonb_build_object('kind', 'switch', 'id', id, 'at', ${utc("at")}, 'task', task, 'off', off, 'note', note, 'by', by)
        from assistance_switches where at < ${until}
    ) all_of_it order by at, kind, number`.execute(tx);
  return rows.map(({ line }) => line);
}
