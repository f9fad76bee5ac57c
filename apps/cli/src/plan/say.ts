/** Says what went wrong and what was repaired, in the language of the terminal. */
import type { Repair, SeriesProblem } from "@luwte/planning/forecast/problems.ts";
import { type Text, terminalLanguage } from "../terminal.ts";
import type { PlanArguments, WrongArgument } from "./arguments.ts";
import { PROBLEMS, REPAIRS, TEXTS } from "./forecastTexts.ts";
import type { Unreadable } from "./series.ts";

/** A text with its places filled. */
export function fill(text: Text, values: Record<string, string | number> = {}): string {
  return text[terminalLanguage()].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

export function sayProblem(found: SeriesProblem | Unreadable): void {
  if (found.kind === "unreadable") {
    console.error(fill(TEXTS.unreadable, { value: found.file }));
    return;
  }
  const line = found.line === undefined ? "" : fill(TEXTS.line, { line: found.line });
  console.error(line + fill(PROBLEMS[found.code], { value: found.value }));
}

export function sayRepairs(repairs: readonly Repair[]): void {
  if (repairs.length === 0) return;
  console.log(fill(TEXTS.repaired));
  for (const { code, times, first } of repairs) console.log(`  ${fill(REPAIRS[code], { times, first })}`);
}

/** True when the command can go on with what was typed. */
export function understood(typed: PlanArguments | WrongArgument | null, usage: Text): typed is PlanArguments {
  if (typed !== null && !("kind" in typed)) return true;
  console.error(
    typed === null ? fill(usage) : fill(TEXTS.wrong, { option: typed.option, value: typed.value, may: typed.may }),
  );
  return false;
}
