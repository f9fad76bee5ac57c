/** Everybody; one of them; or somebody new. */
import { useQuery } from "@tanstack/react-query";
import { peopleQuery } from "../../api/queries.ts";
import { Face } from "../../look/Face.tsx";
import { usePeople } from "../../people/usePeople.ts";
import { useText } from "../../words/useText.tsx";
import { RowsPage } from "../kit/RowsPage.tsx";
import { State } from "../kit/State.tsx";
import { ROLE_NAMES } from "../kit/texts.ts";
import type { ScreenProps } from "../screenProps.ts";
import { InviteScreen } from "./InviteScreen.tsx";
import { PersonScreen } from "./PersonScreen.tsx";
import { PEOPLE } from "./texts.ts";

export function PeopleScreen({ item }: ScreenProps) {
  if (item === "new") return <InviteScreen />;
  return item ? <PersonScreen item={item} /> : <List />;
}

function List() {
  const t = useText(PEOPLE);
  const roles = useText(ROLE_NAMES);
  const { teamName } = usePeople();
  const { data, error } = useQuery(peopleQuery);
  const items = data?.people
    .toSorted((a, b) => Number(b.active) - Number(a.active) || a.name.localeCompare(b.name))
    .map(({ id, name, role, teamIds, active }) => ({
      id,
      name,
      icon: <Face name={name} size={28} />,
      hint: [roles(role), ...teamIds.map((team) => teamName(team)).filter(Boolean)].join(" · "),
      state: active ? null : <State tone="calm">{t("off")}</State>,
    }));
  return <RowsPage section="people" t={t} error={error} items={items} />;
}
