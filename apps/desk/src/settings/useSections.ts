/** The screens that somebody may open, group by group. The demo's is there only in a demo. */
import { useMemo } from "react";
import { useSelf } from "../shell/usePreferences.ts";
import { SECTION_GROUPS, type Section, type SectionGroup } from "./sectionShape.ts";
import { SECTIONS } from "./sections.ts";

export type SectionsOfGroup = { group: SectionGroup; sections: readonly Section[] };

export function useSections(): readonly SectionsOfGroup[] {
  const { rights, organisation } = useSelf();
  return useMemo(() => {
    const open = SECTIONS.filter(({ id, right }) => rights.includes(right) && (id !== "demo" || organisation.demo));
    return SECTION_GROUPS.map((group) => ({ group, sections: open.filter((each) => each.group === group) })).filter(
      ({ sections }) => sections.length > 0,
    );
  }, [rights, organisation.demo]);
}
