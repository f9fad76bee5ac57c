/** Pages of lists and the counts beside them through the API, beside the same asked for with bare SQL. */
import { ask } from "./asking.ts";
import type { Bare } from "./bare.ts";
import { type Beside, beside } from "./figures.ts";
import type { Stage } from "./stage.ts";

type List = { name: string; query: (stage: Stage) => string; where: (stage: Stage) => string; order: string };
const URGENT = "urgent_at, c.id";
const NEWEST = "last_activity_at desc, c.id desc";

const LISTS: readonly List[] = [
  { name: "all", query: () => "order=newest", where: () => "true", order: NEWEST },
  {
    name: "unassigned",
    query: () => "order=urgent&states=open&assigneeId=null",
    where: () => "state = 'open' and assignee_id is null",
    order: URGENT,
  },
  {
    name: "mine",
    query: (stage) => `order=urgent&states=open&assigneeId=${stage.personId}`,
    where: (stage) => `state = 'open' and assignee_id = '${stage.personId}'`,
    order: URGENT,
  },
  {
    name: "team",
    query: (stage) => `order=urgent&states=open&teamIds=${stage.teamId}`,
    where: (stage) => `state = 'open' and team_id = '${stage.teamId}'`,
    order: URGENT,
  },
  { name: "solved", query: () => "order=newest&states=solved", where: () => "state = 'solved'", order: NEWEST },
  {
    name: "empty",
    query: (stage) => `order=urgent&states=open&assigneeId=${stage.idlePersonId}`,
    where: (stage) => `state = 'open' and assignee_id = '${stage.idlePersonId}'`,
    order: URGENT,
  },
];

export type ListFigures = Record<string, Beside>;

export async function measureLists(stage: Stage, db: Bare, each: number): Promise<ListFigures> {
  const figures: ListFigures = {};
  for (const list of LISTS) {
    const statement = {
      name: `list_${list.name}`,
      text: `select c.*, k.name from conversations c join customers k on k.id = c.customer_id
        where c.organisation_id = $1 and ${list.where(stage)} order by ${list.order} limit 51`,
      values: [stage.organisationId],
    };
    figures[list.name] = await beside(
      each,
      () => ask(stage, `/api/conversations?limit=50&${list.query(stage)}`),
      async () => JSON.stringify((await db.query(statement)).rows),
    );
  }
  return figures;
}

const COUNT = {
  name: "counts",
  text: "select state, team_id, assignee_id, count(*) from conversations where organisation_id = $1 group by 1, 2, 3",
};

/** After the ledger was summed, which happens each minute. */
export async function measureCounts(stage: Stage, db: Bare, each: number, budgetMs: number): Promise<Beside> {
  await db.query("select fold_conversation_counts()");
  await db.query("vacuum conversation_counts");
  const bare = () => db.query({ ...COUNT, values: [stage.organisationId] });
  return beside(each, () => ask(stage, "/api/conversations/counts"), bare, budgetMs);
}
