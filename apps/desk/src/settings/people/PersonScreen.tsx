/** One colleague: who they are here, and whether they may come in. */
import type { Language } from "@luwte/contract/language.ts";
import type { Person } from "@luwte/contract/people.ts";
import { TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/api.ts";
import { peopleQuery } from "../../api/queries.ts";
import { applyEvent } from "../../live/reactions.ts";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { Missing, Page, Part } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { Access } from "./Access.tsx";
import { type Profile, ProfileFields } from "./ProfileFields.tsx";
import { PEOPLE } from "./texts.ts";

export function PersonScreen({ item }: { item: string }) {
  const t = useText(PEOPLE);
  const { data } = useQuery(peopleQuery);
  const back = { section: "people", name: t("title") };
  if (!data) return null;
  const person = data.people.find((each) => each.id === item);
  if (!person) return <Missing back={back} />;
  return (
    <Page title={person.name} intro={person.email} back={back}>
      <Part title={t("who")}>
        <PersonForm person={person} />
      </Part>
      <Part title={t("access")}>
        <Access person={person} />
      </Part>
    </Page>
  );
}

function PersonForm({ person }: { person: Person }) {
  const t = useText(PEOPLE);
  const client = useQueryClient();
  const { name, role, language, speaks, teamIds, skills } = person;
  const saved: Profile & { name: string } = { name, role, language, speaks, teamIds, skills };
  const form = useForm({
    saved,
    send: (draft) =>
      api.changePerson({
        params: { personId: person.id },
        body: { ...draft, language: draft.language as Language, version: person.version },
      }),
    after: (got) => applyEvent(client, { type: "person.changed", payload: { person: got.person } }),
    places: { last_administrator: "/body/role" },
  });
  return (
    <SettingsForm form={form}>
      <TextInput className={kit["half"]} label={t("name")} {...form.text("name")} />
      <ProfileFields form={form} />
    </SettingsForm>
  );
}
