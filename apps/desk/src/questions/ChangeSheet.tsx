/** Another time for a question, or asking it again: of the same colleague or another. */
import type { QuestionEntry } from "@luwte/contract/questions.ts";
import { Button, Modal, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useText } from "../words/useText.tsx";
import classes from "./Questions.module.css";
import { questionSettingsQuery } from "./queries.ts";
import { addresseeOf, departmentIn, NOBODY, To, type Whom } from "./To.tsx";
import { ASKING } from "./texts.ts";
import { useQuestionDoings } from "./useQuestions.ts";
import { When } from "./When.tsx";

export type Changing = { kind: "move" | "again"; entry: QuestionEntry };

export function ChangeSheet({ changing, onClose }: { changing: Changing | null; onClose: () => void }) {
  const t = useText(ASKING);
  if (!changing) return null;
  const { kind, entry } = changing;
  return (
    <Modal opened onClose={onClose} title={t(kind)} size={560}>
      {kind === "move" ? <Move entry={entry} onClose={onClose} /> : <Again entry={entry} onClose={onClose} />}
    </Modal>
  );
}

type Form = { entry: QuestionEntry; onClose: () => void };

function Move({ entry, onClose }: Form) {
  const t = useText(ASKING);
  const { move } = useQuestionDoings();
  const [at, setAt] = useState<number | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (at === null) return;
    onClose();
    void move(entry, new Date(at).toISOString());
  };
  return (
    <form className={classes["form"]} onSubmit={submit}>
      <p>{entry.question.words}</p>
      <When departmentId={entry.question.departmentId} at={at} onChoose={setAt} />
      <div>
        <Button type="submit" disabled={at === null}>
          {t("move")}
        </Button>
      </div>
    </form>
  );
}

function Again({ entry, onClose }: Form) {
  const t = useText(ASKING);
  const { question } = entry;
  const { askAgain } = useQuestionDoings();
  const settings = useQuery(questionSettingsQuery).data?.settings;
  const [whom, setWhom] = useState<Whom>({ ...NOBODY, key: question.departmentId });
  const [words, setWords] = useState(question.words);
  const [at, setAt] = useState<number | null>(null);
  const to = addresseeOf(whom);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (at === null || words.trim() === "") return;
    onClose();
    void askAgain(entry, { ...(to ? { to } : {}), words: words.trim(), dueAt: new Date(at).toISOString() });
  };
  return (
    <form className={classes["form"]} onSubmit={submit}>
      {settings ? <To settings={settings} whom={whom} missing={false} onChange={setWhom} /> : null}
      <Textarea
        label={t("words")}
        autosize
        minRows={3}
        maxLength={2000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <When departmentId={departmentIn(whom)} at={at} onChoose={setAt} />
      <div>
        <Button type="submit" disabled={at === null || words.trim() === ""}>
          {t("ask")}
        </Button>
      </div>
    </form>
  );
}
