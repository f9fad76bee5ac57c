/** A level by its name, and what it means. */
import type { Level, Task } from "@luwte/contract/oversight.ts";
import { say } from "../words/say.ts";
import { useLanguage } from "../words/useText.tsx";
import { hintOf, LEVEL_NAMES } from "./taskTexts.ts";

export function useLevelText(): { name(level: Level): string; hint(level: Level, task: Task): string } {
  const { language } = useLanguage();
  return {
    name: (level) => say(LEVEL_NAMES[level], language),
    hint: (level, task) => say(hintOf(level, task), language),
  };
}
