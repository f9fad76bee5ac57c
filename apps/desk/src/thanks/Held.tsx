/** For leads: words that may hurt, before they reach anybody. Letting through is one press; keeping away asks why. */
import type { HeldCompliment } from "@luwte/contract/thanks.ts";
import { Button, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Trouble } from "../look/Trouble.tsx";
import { When } from "../look/When.tsx";
import { useText } from "../words/useText.tsx";
import { thanksApi } from "./api.ts";
import { heldQuery } from "./queries.ts";
import classes from "./Thanks.module.css";
import { THANKS } from "./texts.ts";

export function Held() {
  const t = useText(THANKS);
  const { data, error } = useQuery(heldQuery);
  if (error) return <Trouble error={error} />;
  if (!data) return <p role="status">{t("loading")}</p>;
  if (data.held.length === 0) return <p className={classes["dim"]}>{t("heldEmpty")}</p>;
  return (
    <>
      <p className={classes["dim"]}>{t("heldIntro")}</p>
      <ul className={classes["notes"]}>
        {data.held.map((held) => (
          <Waiting key={held.id} held={held} />
        ))}
      </ul>
    </>
  );
}

function Waiting({ held: { id, words, customer, at, forName, because } }: { held: HeldCompliment }) {
  const t = useText(THANKS);
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: { kind: "let_through" } | { kind: "kept_away"; reason: string }) =>
      thanksApi.judgeCompliment({ params: { complimentId: id }, body }),
    onSuccess: (got) => client.setQueryData(heldQuery.queryKey, got),
  });
  return (
    <li className={classes["note"]}>
      <blockquote>{words}</blockquote>
      <p className={classes["dim"]}>
        {customer} · <When at={at} /> · {forName === "" ? t("forNobody") : t("forName", { name: forName })}
        {because.map((each) => ` · ${t(each)}`)}
      </p>
      {asking ? (
        <WhyForm
          busy={isPending}
          onSend={(reason) => mutate({ kind: "kept_away", reason })}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <div className={classes["doings"]}>
          <Button
            variant="default"
            size="compact-sm"
            loading={isPending}
            onClick={() => mutate({ kind: "let_through" })}
          >
            {t("letThrough")}
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => setAsking(true)}>
            {t("keepAway")}
          </Button>
        </div>
      )}
      {error ? <Trouble error={error} /> : null}
    </li>
  );
}

type WhyProps = { busy: boolean; onSend: (reason: string) => void; onCancel: () => void };

function WhyForm({ busy, onSend, onCancel }: WhyProps) {
  const t = useText(THANKS);
  const [reason, setReason] = useState("");
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== "") onSend(reason);
  };
  return (
    <form className={classes["doings"]} onSubmit={send}>
      <TextInput
        label={t("reason")}
        autoFocus
        required
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" size="compact-sm" loading={busy}>
        {t("keepAway")}
      </Button>
      <Button variant="default" size="compact-sm" onClick={onCancel}>
        {t("cancel")}
      </Button>
    </form>
  );
}
