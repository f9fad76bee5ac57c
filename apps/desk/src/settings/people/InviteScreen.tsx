/** Somebody new: who, which role, and a link to hand over. */
import { newId, type PersonId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import { TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api } from "../../api/api.ts";
import { applyEvent } from "../../live/reactions.ts";
import { useSelf } from "../../shell/usePreferences.ts";
import { useText } from "../../words/useText.tsx";
import { Once } from "../kit/Copied.tsx";
import kit from "../kit/Kit.module.css";
import { Page } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { type Profile, ProfileFields } from "./ProfileFields.tsx";
import { PEOPLE } from "./texts.ts";

type Draft = Profile & { name: string; email: string };
type Invited = { name: string; url: string; id: PersonId };

export function InviteScreen() {
  const t = useText(PEOPLE);
  const navigate = useNavigate();
  const [invited, setInvited] = useState<Invited | null>(null);
  const form = useInvitation(setInvited);
  const back = { section: "people", name: t("title") };
  if (invited)
    return (
      <Page title={t("link", { name: invited.name })} back={back}>
        <Once
          title={t("link", { name: invited.name })}
          label={t("link", { name: invited.name })}
          note={t("linkNote", { name: invited.name })}
          text={invited.url}
          onKept={() => void navigate({ to: "/settings/$section", params: { section: "people" } })}
        />
      </Page>
    );
  return (
    <Page title={t("invite")} intro={t("inviteIntro")} back={back}>
      <SettingsForm form={form} action={t("makeLink")} always quiet>
        <TextInput className={kit["half"]} label={t("name")} {...form.text("name")} />
        <TextInput className={kit["half"]} label={t("email")} type="email" {...form.text("email")} />
        <ProfileFields form={form} />
      </SettingsForm>
    </Page>
  );
}

function useInvitation(onInvited: (invited: Invited) => void) {
  const client = useQueryClient();
  const { organisation } = useSelf();
  // Chosen here, so that pressing twice invites once.
  const [id] = useState(() => newId<PersonId>());
  const fresh: Draft = {
    name: "",
    email: "",
    role: "agent",
    language: organisation.language,
    speaks: [organisation.language],
    teamIds: [],
    skills: [],
  };
  return useForm({
    saved: fresh,
    send: (draft) => api.invitePerson({ body: { ...draft, id, language: draft.language as Language } }),
    after: ({ person, invitationUrl }) => {
      applyEvent(client, { type: "person.changed", payload: { person } });
      onInvited({ name: person.name, url: invitationUrl, id: person.id });
    },
    places: { already_exists: "/body/email" },
  });
}
