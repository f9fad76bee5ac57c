/** A level by its name, and what it means. */
import type { Level } from "@luwte/contract/oversight.ts";
import { say } from "../words/say.ts";
import { useLanguage } from "../words/useText.tsx";
import { LEVEL_HINTS, LEVEL_NAMES } from "./taskTexts.ts";

export function useLevelText(): { name(level: Level): string; hint(level: Level): string } {
  const { language } = useLanguage();
  return {
    name: (level) => say(LEVEL_NAMES[level], language),
    hint: (level) => say(LEVEL_HINTS[level], language),
  };
}
