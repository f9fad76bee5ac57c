/** Everybody; one of them; or somebody new. */
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { peopleQuery } from "../../api/queries.ts";
import { Face } from "../../look/Face.tsx";
import { Trouble } from "../../look/Trouble.tsx";
import { usePeople } from "../../people/usePeople.ts";
import { useText } from "../../words/useText.tsx";
import { Page } from "../kit/Page.tsx";
import { Row, Rows } from "../kit/Rows.tsx";
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
  const add = (
    <Button component={Link} to={"/settings/people/new" as "/"}>
      {t("add")}
    </Button>
  );
  const people = (data?.people ?? []).toSorted(
    (a, b) => Number(b.active) - Number(a.active) || a.name.localeCompare(b.name),
  );
  return (
    <Page title={t("title")} intro={t("intro")} action={add}>
      {error ? <Trouble error={error} /> : null}
      <Rows label={t("title")} empty={t("empty")}>
        {people.map((person) => (
          <Row
            key={person.id}
            section="people"
            item={person.id}
            icon={<Face name={person.name} size={28} />}
            name={person.name}
            hint={[roles(person.role), ...person.teamIds.map((id) => teamName(id)).filter(Boolean)].join(" · ")}
            state={person.active ? null : <State tone="calm">{t("off")}</State>}
          />
        ))}
      </Rows>
    </Page>
  );
}
