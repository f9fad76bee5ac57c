/** Pages of lists through the API, beside the same page asked for with bare SQL. */
import type { Bare } from "./bare.ts";
import { round, type Spread, spreadOf, timeEach } from "./figures.ts";
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
];

export type ListFigures = Record<string, { api: Spread; bare: Spread; ratio: number }>;

export async function measureLists(stage: Stage, db: Bare, each: number): Promise<ListFigures> {
  const figures: ListFigures = {};
  for (const list of LISTS) {
    const ask = async () => {
      const answer = await fetch(`${stage.url}/api/conversations?limit=50&${list.query(stage)}`, {
        headers: { authorization: `Bearer ${stage.key}` },
      });
      if (!answer.ok) throw new Error(`${list.name}: ${answer.status} ${await answer.text()}`);
      await answer.arrayBuffer();
    };
    const statement = {
      name: `list_${list.name}`,
      text: `select c.*, k.name from conversations c join customers k on k.id = c.customer_id
        where c.organisation_id = $1 and ${list.where(stage)} order by ${list.order} limit 51`,
      values: [stage.organisationId],
    };
    const askBare = async () => JSON.stringify((await db.query(statement)).rows);
    await timeEach(30, ask);
    await timeEach(30, askBare);
    const [api, plain] = [spreadOf(await timeEach(each, ask)), spreadOf(await timeEach(each, askBare))];
    figures[list.name] = { api, bare: plain, ratio: round(api.p50 / plain.p50) };
  }
  return figures;
}

export async function measureCounts(stage: Stage, each: number): Promise<Spread> {
  const ask = async () => {
    const answer = await fetch(`${stage.url}/api/conversations/counts`, {
      headers: { authorization: `Bearer ${stage.key}` },
    });
    if (!answer.ok) throw new Error(`counts: ${answer.status} ${await answer.text()}`);
    await answer.arrayBuffer();
  };
  await timeEach(10, ask);
  return spreadOf(await timeEach(each, ask));
}
