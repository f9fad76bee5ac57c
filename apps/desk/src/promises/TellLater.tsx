/** It will not be met: a new time, the exact text that the customer gets, and one key that sends it. */
import { ApiProblem } from "@luwte/contract/client.ts";
import { type MessageId, newId } from "@luwte/contract/ids.ts";
import type { PromiseEntry } from "@luwte/contract/promises.ts";
import { Button, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { api, codeOf } from "../api/api.ts";
import { showMessage, showRow } from "../live/optimistic.ts";
import { applyEvent } from "../live/reactions.ts";
import { Trouble } from "../look/Trouble.tsx";
import { showToast } from "../toasts/toasts.ts";
import { useText } from "../words/useText.tsx";
import { DueChoices, useDueOptions } from "./DueChoices.tsx";
import classes from "./Promises.module.css";
import { PROMISES } from "./texts.ts";

/** What is on the screen, or comes instead of it when it changed meanwhile. */
function useTellingText({ promise }: PromiseEntry, at: number | null) {
  const newDueAt = at === null ? null : new Date(at).toISOString();
  const { data, error, refetch } = useQuery({
    queryKey: ["telling", promise.id, promise.version, newDueAt],
    queryFn: () => api.previewTelling({ params: { promiseId: promise.id }, query: { newDueAt: newDueAt! } }),
    enabled: newDueAt !== null,
    staleTime: 60_000,
  });
  return { newDueAt, text: data?.text ?? null, error, refetch };
}

export function TellLater({ entry, onDone }: { entry: PromiseEntry; onDone: () => void }) {
  const t = useText(PROMISES);
  const client = useQueryClient();
  const options = useDueOptions(null);
  const [chosen, setAt] = useState<number | null>(null);
  // The next working day before noon is what most people can promise anew.
  const at = chosen ?? options.find(({ key }) => key === "beforeNoon")?.at ?? null;
  const [reason, setReason] = useState(t("usualReason"));
  const [failed, setFailed] = useState<unknown>(null);
  const id = useRef(newId<MessageId>());
  const { newDueAt, text, error, refetch } = useTellingText(entry, at);
  const { conversation, promise } = entry;
  const send = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (text !== null) send.current?.focus();
  }, [text]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!newDueAt || text === null) return;
    const seenMessageId = conversation.lastMessage?.id ?? null;
    const body = { id: id.current, newDueAt, reason: reason.trim() || t("usualReason"), text, seenMessageId };
    try {
      const told = await api.tellNewDue({ params: { promiseId: promise.id }, body });
      showMessage(client, told.message);
      showRow(client, told.conversation);
      applyEvent(client, { type: "promise.changed", payload: told }, ["promises"]);
      showToast({ text: t("told") });
      onDone();
    } catch (problem) {
      setFailed(problem);
      if (codeOf(problem) === "changed_meanwhile") void refetch();
    }
  };
  return (
    <form className={classes.dialog} onSubmit={(event) => void submit(event)}>
      <p>{promise.words}</p>
      <DueChoices options={options} at={at} onChoose={setAt} />
      <NewestIn entry={entry} />
      <section aria-label={t("exactText")} aria-live="polite">
        <p className={classes.dim}>{t("exactText")}</p>
        <div className={classes.letter}>{text ?? "…"}</div>
      </section>
      <TextInput
        label={t("reason")}
        description={t("reasonHint")}
        value={reason}
        maxLength={300}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Problem error={failed ?? error} />
      <div className={classes.make}>
        <Button ref={send} type="submit" disabled={text === null}>
          {t("send")}
        </Button>
      </div>
    </form>
  );
}

/** Nobody tells a customer something over what they just said. */
function NewestIn({ entry }: { entry: PromiseEntry }) {
  const t = useText(PROMISES);
  const last = entry.conversation.lastMessage;
  if (last?.direction !== "in") return null;
  return (
    <p className={classes.dim}>
      {t("newestIn")} {last.preview}
    </p>
  );
}

function Problem({ error }: { error: unknown }) {
  const t = useText(PROMISES);
  if (!error) return null;
  if (error instanceof ApiProblem && error.code === "changed_meanwhile")
    return (
      <p className={classes.asked} role="alert">
        {t("textChanged")}
      </p>
    );
  return <Trouble error={error} />;
}
