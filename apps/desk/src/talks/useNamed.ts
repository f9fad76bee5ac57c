/** Everybody who can be mentioned. */
import { useMemo } from "react";
import { usePeople } from "../people/usePeople.ts";
import type { Named } from "./mentions.ts";

export function useNamed(): readonly Named[] {
  const { all, teams } = usePeople();
  return useMemo(
    () => [
      ...all.map(({ id, name }): Named => ({ id, name, kind: "person" })),
      ...teams.map(({ id, name }): Named => ({ id, name, kind: "team" })),
    ],
    [all, teams],
  );
}
