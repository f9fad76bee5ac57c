/** Jobs that look after a due time: each finds its own moment when it runs. */
import type { Work } from "../../../../platform/work/work.ts";
import type { Kept, Step } from "../../shapes.ts";

export const REMIND = "questions.remind";
const STEPS: readonly Step[] = ["soon", "due", "overdue"];

export async function lookAfter(work: Work, { id, dueAt }: Pick<Kept, "id" | "dueAt">): Promise<void> {
  for (const step of STEPS) await work.enqueue(REMIND, { questionId: id, dueAt, step });
}
