/** Colleagues and teams by id. */
import type { Person, Team } from "@luwte/contract/people.ts";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { peopleQuery } from "../api/queries.ts";

export type People = {
  all: readonly Person[];
  teams: readonly Team[];
  person(id: string | null): Person | null;
  nameOf(id: string): string | null;
  teamName(id: string | null): string | null;
};

export function usePeople(): People {
  const { data } = useQuery(peopleQuery);
  return useMemo(() => {
    const people = new Map((data?.people ?? []).map((person) => [person.id as string, person]));
    const teams = new Map((data?.teams ?? []).map((team) => [team.id as string, team]));
    return {
      all: (data?.people ?? []).filter((person) => person.active).toSorted((a, b) => a.name.localeCompare(b.name)),
      teams: (data?.teams ?? []).toSorted((a, b) => a.name.localeCompare(b.name)),
      person: (id) => (id ? (people.get(id) ?? null) : null),
      nameOf: (id) => people.get(id)?.name ?? null,
      teamName: (id) => (id ? (teams.get(id)?.name ?? null) : null),
    };
  }, [data]);
}
