/** The teams; one of them; or a new one. */
import { newId, type TeamId } from "@luwte/contract/ids.ts";
import type { Team } from "@luwte/contract/people.ts";
import { TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api } from "../../api/api.ts";
import { peopleQuery } from "../../api/queries.ts";
import { applyEvent } from "../../live/reactions.ts";
import { useText } from "../../words/useText.tsx";
import { Certain } from "../kit/Certain.tsx";
import { Choices } from "../kit/Choices.tsx";
import kit from "../kit/Kit.module.css";
import { Missing, Page, Part } from "../kit/Page.tsx";
import { RowsPage } from "../kit/RowsPage.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { TEAMS } from "../people/texts.ts";
import type { ScreenProps } from "../screenProps.ts";

export const TeamsScreen = ({ item }: ScreenProps) => (item ? <TeamScreen item={item} /> : <List />);

function List() {
  const t = useText(TEAMS);
  const { data, error } = useQuery(peopleQuery);
  const count = (id: TeamId) =>
    data?.people.filter((person) => person.active && person.teamIds.includes(id)).length ?? 0;
  const items = data?.teams
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map(({ id, name }) => ({ id, name, hint: t("people", { count: count(id) }) }));
  return <RowsPage section="teams" t={t} error={error} items={items} />;
}

function TeamScreen({ item }: { item: string }) {
  const t = useText(TEAMS);
  const { data } = useQuery(peopleQuery);
  const [made] = useState(() => newId<TeamId>());
  const back = { section: "teams", name: t("title") };
  if (!data) return null;
  const team = data.teams.find((each) => each.id === item);
  if (!team && item !== "new") return <Missing back={back} />;
  return (
    <Page title={team?.name ?? t("new")} back={back}>
      <TeamForm id={team?.id ?? made} team={team} />
      {team ? <RemoveTeam team={team} /> : null}
    </Page>
  );
}

function TeamForm({ id, team }: { id: TeamId; team: Team | undefined }) {
  const t = useText(TEAMS);
  const client = useQueryClient();
  const navigate = useNavigate();
  const people = (useQuery(peopleQuery).data?.people ?? []).filter((person) => person.active);
  const form = useForm({
    saved: {
      name: team?.name ?? "",
      colour: team?.colour ?? "#0d6f78",
      memberIds: people.filter((person) => person.teamIds.includes(id)).map((person) => person.id),
    },
    send: (body) => api.saveTeam({ params: { teamId: id }, body }),
    after: async (got) => {
      applyEvent(client, { type: "team.changed", payload: { team: got.team } });
      await client.invalidateQueries(peopleQuery);
      if (!team) void navigate({ to: "/settings/$section", params: { section: "teams" } });
    },
  });
  const choices = people
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map((each) => ({ key: each.id, name: each.name }));
  return (
    <SettingsForm form={form} always={!team}>
      <TextInput className={kit["half"]} label={t("name")} {...form.text("name")} />
      <Choices
        label={t("members")}
        choices={choices}
        chosen={form.draft.memberIds}
        onChange={(chosen) =>
          form.put({ memberIds: choices.map(({ key }) => key).filter((key) => chosen.includes(key)) })
        }
      />
    </SettingsForm>
  );
}

function RemoveTeam({ team }: { team: Team }) {
  const t = useText(TEAMS);
  const client = useQueryClient();
  const navigate = useNavigate();
  const gone = () => {
    void navigate({ to: "/settings/$section", params: { section: "teams" } });
    applyEvent(client, { type: "team.removed", payload: { teamId: team.id } });
  };
  return (
    <Part title={t("remove")}>
      <Certain
        action={t("remove")}
        means={t("removeMeans")}
        sure={t("removeSure")}
        run={() => api.removeTeam({ params: { teamId: team.id } })}
        after={gone}
      />
    </Part>
  );
}
