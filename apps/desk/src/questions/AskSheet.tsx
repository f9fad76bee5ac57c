/** Asking another department: to whom, the question, by when, and what goes along. */
import { newId, type QuestionId } from "@luwte/contract/ids.ts";
import type { QuestionSettings } from "@luwte/contract/questions.ts";
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { Button, Modal, Textarea } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { applyEvent } from "../live/reactions.ts";
import { Trouble } from "../look/Trouble.tsx";
import { showToast } from "../toasts/toasts.ts";
import { useText } from "../words/useText.tsx";
import { Along, NOTHING } from "./Along.tsx";
import { questionsApi } from "./api.ts";
import classes from "./Questions.module.css";
import { questionSettingsQuery } from "./queries.ts";
import { addresseeOf, departmentIn, NOBODY, To, type Whom } from "./To.tsx";
import { ASKING } from "./texts.ts";
import { useProposedDue, When } from "./When.tsx";

type Props = { page: ConversationPageView; onClose: () => void };

export function AskSheet({ page, onClose }: Props) {
  const t = useText(ASKING);
  const { data, error } = useQuery(questionSettingsQuery);
  return (
    <Modal opened onClose={onClose} title={t("title")} size={640} transitionProps={{ duration: 0 }}>
      {error ? <Trouble error={error} /> : null}
      {data ? <AskForm page={page} settings={data.settings} onClose={onClose} /> : null}
    </Modal>
  );
}

function useAsking({ page, onClose }: Props) {
  const t = useText(ASKING);
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Parameters<typeof questionsApi.askQuestion>[0]["body"]) =>
      questionsApi.askQuestion({ params: { conversationId: page.conversation.id }, body }),
    onSuccess: (entry) => {
      applyEvent(client, { type: "question.changed", payload: entry }, ["questions"]);
      showToast({ text: t("asked", { name: entry.question.name }) });
      onClose();
    },
  });
}

function AskForm({ page, settings, onClose }: Props & { settings: QuestionSettings }) {
  const t = useText(ASKING);
  const [id] = useState(() => newId<QuestionId>());
  const [whom, setWhom] = useState<Whom>({ ...NOBODY, key: settings.departments[0]?.id ?? null });
  const [words, setWords] = useState("");
  const [context, setContext] = useState(NOTHING);
  const [chosen, setAt] = useState<number | null>(null);
  const [tried, setTried] = useState(false);
  const proposed = useProposedDue(departmentIn(whom));
  const at = chosen ?? proposed;
  const to = addresseeOf(whom);
  const asking = useAsking({ page, onClose });
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    setTried(true);
    if (!to || at === null || words.trim() === "" || asking.isPending) return;
    asking.mutate({ id, to, words: words.trim(), context, dueAt: new Date(at).toISOString() });
  };
  return (
    <form
      className={classes["form"]}
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && submit(event)}
    >
      <To settings={settings} whom={whom} missing={tried && !to} onChange={setWhom} />
      <Textarea
        label={t("words")}
        description={t("wordsHint")}
        autosize
        minRows={3}
        maxLength={2000}
        required
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <When departmentId={departmentIn(whom)} at={at} onChoose={setAt} />
      <Along row={page.conversation} messages={page.messages} choice={context} onChange={setContext} />
      {asking.error ? <Trouble error={asking.error} /> : null}
      <div>
        <Button type="submit" loading={asking.isPending}>
          {t("ask")}
        </Button>
      </div>
    </form>
  );
}
