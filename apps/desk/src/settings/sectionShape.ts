/** What a line of a settings screen says: its address, its group, the right it asks, its name and what it is for. */
import type { Right } from "@luwte/contract/rights.ts";
import type { Saying } from "../words/say.ts";

export const SECTION_GROUPS = ["own", "channels", "team", "work", "words", "house"] as const;
export type SectionGroup = (typeof SECTION_GROUPS)[number];
export type Section = { id: string; group: SectionGroup; right: Right; name: Saying; hint: Saying };

type Words = [nl: string, fr: string, en: string];
const saying = ([nl, fr, en]: Words): Saying => ({ nl, fr, en });
export const section = (id: string, group: SectionGroup, right: Right, name: Words, hint: Words): Section => ({
  id,
  group,
  right,
  name: saying(name),
  hint: saying(hint),
});
