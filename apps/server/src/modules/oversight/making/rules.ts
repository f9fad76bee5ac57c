/** What may become of a suggestion, and which of them are looked at again. Pure. */
import { type Decided, TASK_RULES, type Task } from "@luwte/contract/oversight.ts";

/** Done: it stands where it was proposed, so it can be undone. */
const DONE: ReadonlySet<Decided> = new Set(["accepted", "edited", "automatic"]);

export type Next = "new" | "known" | "nothing_to_undo";

/** Decided on once; and undone once, when something was done. Asked again, it is what it was. */
export function next(before: Decided | null, wanted: Decided): Next {
  if (wanted === "undone")
    return before === "undone" ? "known" : before && DONE.has(before) ? "new" : "nothing_to_undo";
  return before === null ? "new" : "known";
}

/** The end of an id is chance, so it also decides which are looked at again: nobody chooses, and anybody can work it out afterwards. */
export function isSampled(task: Task, id: string): boolean {
  return Number.parseInt(id.replaceAll("-", "").slice(-8), 16) / 0x1_0000_0000 < TASK_RULES[task].sample;
}
