/** From counts to what a lead reads. Pure. */
import { type Decided, type Judgement, TASKS, type Task } from "@luwte/contract/oversight.ts";
import type { AssistanceInsight, Outcomes } from "@luwte/contract/oversightFigures.ts";
import { shareOf } from "../policy/rules.ts";

/** So many suggestions that came to the same end. */
type Cell = {
  readonly decided: Decided | null;
  readonly undone: boolean;
  readonly judgement: Judgement | null;
  readonly count: number;
};
type Topical = Cell & { readonly task: Task; readonly topic: string | null };
type Weekly = Cell & { readonly week: string };

const MOST_DAYS = 400;
const DAY = 86_400_000;
export const isPeriod = (from: Date, until: Date): boolean =>
  until > from && until.getTime() - from.getTime() <= MOST_DAYS * DAY;

/** What is wrong with another one. */
export const NOT_A_PERIOD = {
  errors: [{ pointer: "/query/until", code: "not_a_period", detail: "after «from», and at most 400 days later" }],
};

const sum = (cells: readonly Cell[], isCounted: (cell: Cell) => boolean): number =>
  cells.reduce((total, cell) => total + (isCounted(cell) ? cell.count : 0), 0);

/** What a person did not decide on says nothing of whether people took it: `automatic` and `open` are left out of that share. */
export function outcomesOf(cells: readonly Cell[]): Outcomes {
  const ended = (kind: Decided | null) => sum(cells, ({ decided }) => decided === kind);
  const judged = (kind: Judgement) => sum(cells, ({ judgement }) => judgement === kind);
  const [accepted, edited, rejected, ignored] = [
    ended("accepted"),
    ended("edited"),
    ended("rejected"),
    ended("ignored"),
  ];
  const [right, wrong, unsure] = [judged("right"), judged("wrong"), judged("unsure")];
  return {
    proposed: sum(cells, () => true),
    accepted,
    edited,
    rejected,
    ignored,
    automatic: ended("automatic"),
    open: ended(null),
    undone: sum(cells, ({ undone }) => undone),
    right,
    wrong,
    unsure,
    taken: shareOf(accepted + edited, accepted + edited + rejected + ignored),
    foundWrong: shareOf(wrong, right + wrong + unsure),
  };
}

const MOST_TOPICS = 200;

function topicsOf(cells: readonly Topical[]): AssistanceInsight["topics"] {
  const groups = Map.groupBy(cells, ({ task, topic }) => `${task} ${topic ?? ""}`);
  const lines = [...groups.values()].map((of) => ({
    task: of[0]!.task,
    topic: of[0]!.topic,
    outcomes: outcomesOf(of),
  }));
  const nameOf = ({ task, topic }: (typeof lines)[number]) => `${task} ${topic ?? ""}`;
  const order = (a: (typeof lines)[number], b: (typeof lines)[number]) =>
    b.outcomes.proposed - a.outcomes.proposed || (nameOf(a) < nameOf(b) ? -1 : 1);
  return lines.toSorted(order).slice(0, MOST_TOPICS);
}

/** Tasks in the order of their list, never by how good they are. */
export function insightOf(topical: readonly Topical[], weekly: readonly Weekly[]): AssistanceInsight {
  const tasks = TASKS.map((task) => ({ task, outcomes: outcomesOf(topical.filter((cell) => cell.task === task)) }));
  const weeks = [...Map.groupBy(weekly, ({ week }) => week)].map(([week, of]) => ({ week, outcomes: outcomesOf(of) }));
  return {
    all: outcomesOf(topical),
    tasks: tasks.filter(({ outcomes }) => outcomes.proposed > 0),
    topics: topicsOf(topical),
    weeks: weeks.toSorted((a, b) => (a.week < b.week ? -1 : 1)),
  };
}
