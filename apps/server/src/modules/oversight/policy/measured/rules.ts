/** What each task and topic still needs before it may act by itself. Pure. */
import { type PolicyLine, TASK_RULES, TASKS, type Task } from "@luwte/contract/oversight.ts";
import type { Measured } from "@luwte/contract/oversightFigures.ts";
import type { Evidence } from "../../shapes.ts";
import { missing, shareOf } from "../rules.ts";

type Found = Evidence & { readonly task: Task; readonly topic: string | null };

const NOTHING: Evidence = { right: 0, of: 0 };

function measuredOf(task: Task, topic: string | null, { right, of }: Evidence): Measured {
  return { task, topic, right: shareOf(right, of), missing: TASK_RULES[task].top < 3 ? null : missing({ right, of }) };
}

/** Every task, and each topic that was judged or has a level of its own; in the order of tasks, then of topics. */
export function allMeasured(found: readonly Found[], lines: readonly PolicyLine[]): Measured[] {
  return TASKS.flatMap((task) => {
    const ofTask = found.filter((each) => each.task === task);
    const written = lines.filter((line) => line.task === task && line.level !== null).map(({ topic }) => topic);
    const topics = new Set([...ofTask.map(({ topic }) => topic), ...written].filter((topic) => topic !== null));
    const evidence = (topic: string | null) => ofTask.find((each) => each.topic === topic) ?? NOTHING;
    return [null, ...[...topics].toSorted()].map((topic) => measuredOf(task, topic, evidence(topic)));
  });
}
