/** A summary kept as a note for colleagues: one takes out what is not right first. */
import { type MessageId, newId } from "@luwte/contract/ids.ts";
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { editRatio } from "@luwte/language/text/edits.ts";
import { Button, Checkbox, Modal } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api } from "../api/api.ts";
import { showMessage } from "../live/optimistic.ts";
import { Trouble } from "../look/Trouble.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./Summary.module.css";
import { noteOf, type SummaryLine } from "./summary.ts";
import { ROLE_TEXTS, SUMMARY } from "./texts.ts";
import type { Summary } from "./useSummary.ts";

type Props = { page: ConversationPageView; summary: Summary; onClose: () => void };

export function SummarySheet({ page, summary, onClose }: Props) {
  const t = useText(SUMMARY);
  const roles = useText(ROLE_TEXTS);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const kept = summary.lines.filter(({ role }) => !left.has(role));
  const keep = useKeep(page, summary, onClose);
  const turn = (role: string) => {
    const next = new Set(left);
    if (!next.delete(role)) next.add(role);
    setLeft(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!keep.isPending) keep.mutate(kept);
  };
  return (
    <Modal opened onClose={onClose} title={t("sheetTitle")} size={600} transitionProps={{ duration: 0 }}>
      <form className={classes.sheet} onSubmit={submit}>
        <p className={classes.hint}>{t("sheetHint")}</p>
        {summary.lines.map(({ role, words }) => (
          <Checkbox
            key={role}
            label={words}
            description={roles(role)}
            checked={!left.has(role)}
            onChange={() => turn(role)}
          />
        ))}
        {keep.error ? <Trouble error={keep.error} /> : null}
        <div>
          <Button type="submit" data-autofocus loading={keep.isPending} disabled={kept.length === 0}>
            {t("put")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

const textOf = (lines: readonly SummaryLine[]): string => lines.map(({ words }) => words).join("\n");

function useKeep({ conversation, messages }: ConversationPageView, summary: Summary, onClose: () => void) {
  const t = useText(SUMMARY);
  const roles = useText(ROLE_TEXTS);
  const client = useQueryClient();
  const [id] = useState(() => newId<MessageId>());
  return useMutation({
    mutationFn: (lines: readonly SummaryLine[]) => {
      const richText = noteOf(
        t("title"),
        lines.map(({ role, words }) => ({ name: roles(role), words })),
      );
      const body = { id, kind: "note" as const, richText, seenMessageId: messages.at(-1)?.id ?? null };
      return api.sendMessage({ params: { conversationId: conversation.id }, body });
    },
    onSuccess: ({ message }, lines) => {
      showMessage(client, message);
      onClose();
      const ratio = editRatio(textOf(summary.lines), textOf(lines));
      summary.decide(ratio === 0 ? "accepted" : "edited", ratio);
    },
  });
}
