/** The lists one can stand in: the standard ones, and the filters one kept. The address names them. */
import { type ConversationList, STANDARD_LISTS, type StandardList, standardList } from "@luwte/contract/lists.ts";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { filtersQuery } from "../api/queries.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { useText } from "../words/useText.tsx";
import { LIST_NAMES } from "./texts.ts";

export type NamedList = ConversationList & { key: string; name: string; empty: StandardList | "filter" };

export function useStandardLists(): NamedList[] {
  const { person } = useSelf();
  const t = useText(LIST_NAMES);
  return useMemo(() => {
    const viewer = { personId: person.id, teamIds: person.teamIds };
    // Without a team, "my team" would ask for no team in particular, and that is everything.
    return STANDARD_LISTS.filter((name) => name !== "team" || person.teamIds.length > 0).map((name) => ({
      key: name,
      name: t(name),
      empty: name,
      ...standardList(name, viewer),
    }));
  }, [person.id, person.teamIds, t]);
}

export function useFilterLists(): { lists: NamedList[]; loaded: boolean } {
  const filters = useQuery(filtersQuery);
  const lists = useMemo(
    () =>
      (filters.data ?? [])
        .map(({ id, name, filter, order }) => ({ key: id, name, filter, order, empty: "filter" as const }))
        .toSorted((a, b) => a.name.localeCompare(b.name)),
    [filters.data],
  );
  return { lists, loaded: filters.data !== undefined };
}

/** Null while it is not known yet, or not there any more. */
export function useNamedList(key: string): { list: NamedList | null; gone: boolean } {
  const standard = useStandardLists();
  const filters = useFilterLists();
  const list = [...standard, ...filters.lists].find((each) => each.key === key) ?? null;
  return { list, gone: list === null && filters.loaded };
}
