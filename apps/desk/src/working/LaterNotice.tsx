/** Before one sends: who does not work now and when it will arrive, and the way out for an emergency, which asks a reason and is listed. */
import { type ConversationId, newId, type PersonId, type WorkingOverrideId } from "@luwte/contract/ids.ts";
import { OVERRIDE_REASONS, type OverrideReason, type Reach } from "@luwte/contract/workingTime.ts";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { IconMoon } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Trouble } from "../look/Trouble.tsx";
import { When } from "../look/When.tsx";
import { usePeople } from "../people/usePeople.ts";
import { useText } from "../words/useText.tsx";
import { reachQuery, workingApi } from "./api.ts";
import { WORKING } from "./texts.ts";
import classes from "./Working.module.css";

type Props = { ids: readonly PersonId[]; conversationId: ConversationId | null };

export function LaterNotice({ ids, conversationId }: Props) {
  const { data } = useQuery(reachQuery([...new Set(ids)]));
  const off = ids.length === 0 ? [] : (data?.people.filter(({ works }) => !works) ?? []);
  return off.map((reach) => <Later key={reach.personId} reach={reach} conversationId={conversationId} />);
}

function Later({ reach, conversationId }: { reach: Reach; conversationId: ConversationId | null }) {
  const t = useText(WORKING);
  const name = usePeople().nameOf(reach.personId) ?? "";
  const [asking, setAsking] = useState(false);
  const [passed, setPassed] = useState(false);
  return (
    <section className={classes["notice"]} aria-label={name}>
      <div className={classes["line"]} role="status">
        <IconMoon size={18} stroke={1.75} aria-hidden="true" />
        {passed ? <p>{t("passed", { name })}</p> : <Arrival name={name} reach={reach} />}
        {passed || asking ? null : (
          <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
            {t("emergency")}
          </Button>
        )}
      </div>
      {asking && !passed ? (
        <WhyNow
          name={name}
          personId={reach.personId}
          conversationId={conversationId}
          onPassed={() => setPassed(true)}
        />
      ) : null}
    </section>
  );
}

function Arrival({ name, reach }: { name: string; reach: Reach }) {
  const t = useText(WORKING);
  if (reach.nextStart === null) return <p>{t("arrivesBack", { name })}</p>;
  return (
    <p>
      {t("arrives", { name })} <When at={reach.nextStart} long />
    </p>
  );
}

type WhyProps = { name: string; personId: PersonId; conversationId: ConversationId | null; onPassed: () => void };

function WhyNow({ name, personId, conversationId, onPassed }: WhyProps) {
  const t = useText(WORKING);
  const [id] = useState(() => newId<WorkingOverrideId>());
  const [reason, setReason] = useState<OverrideReason>("safety");
  const [words, setWords] = useState("");
  const pass = useMutation({
    mutationFn: () => workingApi.letThrough({ body: { id, personId, conversationId, reason, words } }),
    onSuccess: onPassed,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // It may stand in a form of its own: sending that one is another decision.
    event.stopPropagation();
    if (words.trim().length >= 3) pass.mutate();
  };
  return (
    <fieldset className={classes["form"]} aria-label={t("why")}>
      <NativeSelect
        label={t("why")}
        value={reason}
        data={OVERRIDE_REASONS.map((value) => ({ value, label: t(value) }))}
        onChange={(event) => setReason(event.currentTarget.value as OverrideReason)}
      />
      <TextInput
        label={t("words")}
        value={words}
        maxLength={300}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Enter" && submit(event)}
      />
      <Button variant="default" loading={pass.isPending} disabled={words.trim().length < 3} onClick={submit}>
        {t("pass")}
      </Button>
      <p>{t("seen", { name })}</p>
      {pass.error ? <Trouble error={pass.error} /> : null}
    </fieldset>
  );
}
