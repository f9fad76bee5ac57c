/** Whether a colleague may come in: a new password by link, access stopped, access given again. */
import type { Person } from "@luwte/contract/people.ts";
import { Button, Checkbox } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/api.ts";
import { applyEvent } from "../../live/reactions.ts";
import { Trouble } from "../../look/Trouble.tsx";
import { useText } from "../../words/useText.tsx";
import { Certain } from "../kit/Certain.tsx";
import { Once } from "../kit/Copied.tsx";
import { State } from "../kit/State.tsx";
import { PEOPLE } from "./texts.ts";

type Props = { person: Person };

function useActive({ person }: Props): (active: boolean) => Promise<void> {
  const client = useQueryClient();
  return async (active) => {
    const got = await api.changePerson({ params: { personId: person.id }, body: { active } });
    applyEvent(client, { type: "person.changed", payload: { person: got.person } });
  };
}

export function Access({ person }: Props) {
  const t = useText(PEOPLE);
  if (!person.active) return <Inactive person={person} />;
  return (
    <>
      <State tone={person.hasSecondFactor ? "good" : "calm"}>
        {t(person.hasSecondFactor ? "withSecond" : "withoutSecond")}
      </State>
      <Reset person={person} />
      <Deactivate person={person} />
    </>
  );
}

function Inactive({ person }: Props) {
  const t = useText(PEOPLE);
  const setActive = useActive({ person });
  const back = useMutation({ mutationFn: () => setActive(true) });
  return (
    <>
      <State tone="calm">{t("inactive")}</State>
      {back.error ? <Trouble error={back.error} /> : null}
      <div>
        <Button variant="default" loading={back.isPending} onClick={() => back.mutate()}>
          {t("activate")}
        </Button>
      </div>
    </>
  );
}

function Deactivate({ person }: Props) {
  const t = useText(PEOPLE);
  const setActive = useActive({ person });
  return (
    <Certain
      action={t("deactivate")}
      means={t("deactivateMeans", { name: person.name })}
      sure={t("deactivateSure")}
      run={() => setActive(false)}
    />
  );
}

function Reset({ person }: Props) {
  const t = useText(PEOPLE);
  const { name } = person;
  const [secondFactor, setSecondFactor] = useState(false);
  const [url, setUrl] = useState<string | null>(null);
  if (url) {
    const title = t("link", { name });
    return <Once title={title} label={title} note={t("linkNote", { name })} text={url} onKept={() => setUrl(null)} />;
  }
  const means = (
    <>
      {t("resetMeans", { name })}
      {person.hasSecondFactor ? (
        <Checkbox
          mt={12}
          label={t("alsoSecond")}
          checked={secondFactor}
          onChange={(event) => setSecondFactor(event.currentTarget.checked)}
        />
      ) : null}
    </>
  );
  return (
    <Certain
      danger={false}
      action={t("reset")}
      means={means}
      sure={t("resetSure")}
      run={() =>
        api
          .resetPerson({ params: { personId: person.id }, body: { secondFactor } })
          .then(({ invitationUrl }) => setUrl(invitationUrl))
      }
    />
  );
}
