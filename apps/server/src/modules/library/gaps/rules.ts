/** From questions without an answer to topics, so that one reads "parcel not delivered, 12 times" and not twelve questions. Pure. */
import { stemsOf } from "@luwte/language/search/words.ts";
import type { Missed, Topic } from "./shapes.ts";

type Asked = Pick<Missed, "language" | "question">;
type Question = Asked & { stems: ReadonlySet<string> };
type Group = { members: Question[]; stems: Set<string> };
type Weigh = (stem: string) => number;

/** So much of the shorter one's words, weighed by rarity, two questions share that are about one thing. */
const LEAST_SHARED = 0.5;
const MOST_EXAMPLES = 4;

/** A word of one question only cannot say what it shares with others, so it weighs little. */
const ALONE = 0.5;
/** Rarity among the questions themselves: a word that most of them have says nothing of their topic. */
function weighing(questions: readonly Question[]): Weigh {
  const counts = new Map<string, number>();
  for (const stem of questions.flatMap(({ stems }) => [...stems])) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => {
    const count = counts.get(stem) ?? 1;
    return count === 1 ? ALONE : Math.log(1 + questions.length / count);
  };
}

const weightOf = (stems: Iterable<string>, weigh: Weigh): number =>
  [...stems].reduce((sum, stem) => sum + weigh(stem), 0);

/** 1: the one says all of the other. */
function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: Weigh): number {
  const least = Math.min(weightOf(a, weigh), weightOf(b, weigh));
  return least === 0 ? 0 : weightOf(a.intersection(b), weigh) / least;
}

/** Most often first. Each question joins the group that it shares most with, in the order in which they were asked. */
export function topicsOf(asked: readonly Asked[], least: number, most: number): Topic[] {
  const groups = [...Map.groupBy(asked, ({ language }) => language).values()].flatMap(grouped);
  return groups
    .filter(({ topic }) => topic.count >= least)
    .toSorted((a, b) => b.topic.count - a.topic.count || (a.topic.question < b.topic.question ? -1 : 1))
    .slice(0, most)
    .map(({ topic }) => topic);
}

function grouped(asked: readonly Asked[]): { topic: Topic }[] {
  const questions = asked.map((each): Question => ({ ...each, stems: new Set(stemsOf(each.question, each.language)) }));
  const weigh = weighing(questions);
  const groups: Group[] = [];
  for (const question of questions) {
    const nearest = nearestOf(groups, question, weigh);
    if (nearest) nearest.members.push(question);
    else groups.push({ members: [question], stems: new Set(question.stems) });
  }
  return groups.map((group) => ({ topic: topicOf(group, weigh) }));
}

function nearestOf(groups: readonly Group[], { stems }: Question, weigh: Weigh): Group | null {
  const shares = groups.map((group) => ({ group, share: sharedBy(group.stems, stems, weigh) }));
  const best = shares.reduce((top, each) => (each.share > (top?.share ?? 0) ? each : top), shares[0]);
  return best && best.share >= LEAST_SHARED ? best.group : null;
}

/** Named by the question that shares most with the others; of equals by the shortest. */
function topicOf({ members }: Group, weigh: Weigh): Topic {
  const closeness = (one: Question) =>
    members.reduce((sum, other) => sum + weightOf(one.stems.intersection(other.stems), weigh), 0);
  const ranked = members.toSorted((a, b) => closeness(b) - closeness(a) || a.question.length - b.question.length);
  const [first] = ranked;
  const examples = [...new Set(ranked.map(({ question }) => question))].slice(1, 1 + MOST_EXAMPLES);
  return { question: first!.question, language: first!.language, count: members.length, examples };
}
