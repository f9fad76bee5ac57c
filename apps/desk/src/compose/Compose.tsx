/** Beginning a conversation: a first mail to a customer, or what a customer said at the counter. */
import { type ConversationId, type InboxId, newId } from "@luwte/contract/ids.ts";
import { Button, Modal, NativeSelect, SegmentedControl, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { api } from "../api/api.ts";
import { inboxesQuery } from "../api/queries.ts";
import { Trouble } from "../look/Trouble.tsx";
import { useSelf } from "../shell/usePreferences.ts";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Compose.module.css";
import { COMPOSE } from "./texts.ts";
import { type Whom, WhomField } from "./WhomField.tsx";

type Given = { whom: Whom | null; direction: "out" | "in"; subject: string; text: string; inboxId: string };

/** The same id however often it is tried: one conversation. */
function useBegin(onDone: () => void) {
  const navigate = useNavigate();
  const { person } = useSelf();
  const [id] = useState(() => newId<ConversationId>());
  return useMutation({
    mutationFn: ({ whom, direction, subject, text, inboxId }: Given) =>
      api.createConversation({
        body: {
          id,
          customer: whom!.kind === "customer" ? { id: whom!.id } : { email: whom!.email },
          direction,
          subject,
          text,
          inboxId: inboxId === "" ? null : (inboxId as InboxId),
          assigneeId: person.id,
        },
      }),
    onSuccess: ({ conversation }) => {
      onDone();
      const params = { list: "mine", conversationId: conversation.id };
      void navigate({ to: "/inbox/$list/$conversationId", params });
    },
  });
}

export function Compose({ onClose }: { onClose: () => void }) {
  const t = useText({ ...COMPOSE, ...COMMON });
  const { data: inboxes = [] } = useQuery(inboxesQuery);
  const active = inboxes.filter((inbox) => inbox.active).toSorted((a, b) => a.name.localeCompare(b.name));
  const [given, setGiven] = useState<Given>({ whom: null, direction: "out", subject: "", text: "", inboxId: "" });
  const set = (part: Partial<Given>) => setGiven({ ...given, ...part });
  const begin = useBegin(onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    begin.mutate({ ...given, inboxId: given.inboxId || (active[0]?.id ?? "") });
  };
  return (
    <Modal opened onClose={onClose} title={t("title")} size={640} closeOnClickOutside={given.text === ""}>
      <form className={classes.form} onSubmit={submit}>
        {begin.error ? <Trouble error={begin.error} /> : null}
        <SegmentedControl
          role="radiogroup"
          aria-label={t("kind")}
          value={given.direction}
          onChange={(direction) => set({ direction: direction as Given["direction"] })}
          data={(["out", "in"] as const).map((value) => ({ value, label: t(value) }))}
        />
        <WhomField whom={given.whom} onChoose={(whom) => set({ whom })} />
        {active.length > 1 && given.direction === "out" ? (
          <NativeSelect
            label={t("from")}
            value={given.inboxId}
            data={active.map((inbox) => ({ value: inbox.id, label: `${inbox.name} (${inbox.address})` }))}
            onChange={(event) => set({ inboxId: event.currentTarget.value })}
          />
        ) : null}
        <TextInput
          label={t("subject")}
          maxLength={300}
          value={given.subject}
          onChange={(event) => set({ subject: event.currentTarget.value })}
        />
        <Textarea
          label={t("text")}
          autosize
          minRows={6}
          maxRows={16}
          value={given.text}
          onChange={(event) => set({ text: event.currentTarget.value })}
        />
        <Button type="submit" disabled={!given.whom || given.text.trim() === ""} loading={begin.isPending}>
          {t(given.direction === "out" ? "send" : "keep")}
        </Button>
      </form>
    </Modal>
  );
}
