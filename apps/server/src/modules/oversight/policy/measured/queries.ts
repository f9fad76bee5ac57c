/** What was found of every task and topic when somebody looked again. */
import type { Task } from "@luwte/contract/oversight.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../../platform/work/work.ts";
import type { Evidence } from "../../shapes.ts";
import { EVIDENCE, IS_EVIDENCE } from "../queries.ts";

/** `topic` null: the whole task. */
export type Found = Evidence & { readonly task: Task; readonly topic: string | null };

/** Topics that were judged; beyond these they are left out. */
const MOST_TOPICS = 2_000;

/** The same as asking `findEvidence` of each. */
export async function countEvidence(tx: OrganisationTransaction): Promise<Found[]> {
  const { rows } = await sql<Found>`
    with checked as (
      select s.task, s.topic, (r.judgement = 'right')::int as is_right,
        row_number() over (partition by s.task order by r.at desc) as in_task,
        row_number() over (partition by s.task, s.topic order by r.at desc) as in_topic
      from suggestion_rechecks r join suggestions s on s.id = r.suggestion_id where ${IS_EVIDENCE}
    )
    select task, null as topic, count(*)::int as "of", sum(is_right)::int as "right" from checked where in_task <= ${EVIDENCE} group by task
    union all
    (select task, topic, count(*)::int, sum(is_right)::int from checked where topic is not null and in_topic <= ${EVIDENCE}
      group by task, topic order by task, topic limit ${MOST_TOPICS})`.execute(tx);
  return rows;
}
