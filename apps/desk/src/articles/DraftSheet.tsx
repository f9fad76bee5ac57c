/** A draft article, to read over and keep: nothing is kept while something in it looks like a customer's and is not confirmed. */
import type { DraftWords, Personal } from "@luwte/contract/articleDrafts.ts";
import type { TeamId } from "@luwte/contract/ids.ts";
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import { Button, Checkbox, Modal, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { codeOf } from "../api/api.ts";
import { Begun } from "../look/Begun.tsx";
import { Trouble } from "../look/Trouble.tsx";
import { usePeople } from "../people/usePeople.ts";
import { useText } from "../words/useText.tsx";
import { useTyped } from "../words/useTyped.ts";
import classes from "./Articles.module.css";
import { isConfirmed, personalNow } from "./personal.ts";
import { ARTICLES, KIND_TEXTS } from "./texts.ts";
import { type DraftGiven, useSave } from "./useSave.ts";

const LANGUAGE_NAMES: Record<Language, string> = { nl: "Nederlands", fr: "Français", en: "English" };

type Props = {
  given: DraftGiven;
  /** Under what it is kept when it closes half-way; preset: by itself. */
  from?: string;
  onClose: () => void;
  /** Besides closing. */
  onSaved?: (() => void) | undefined;
};

export function DraftSheet({ given, from = `${given.id} ${given.version}`, onClose, onSaved }: Props) {
  const t = useText(ARTICLES);
  const typed = useTyped(`draft ${from}`, given);
  const { words: draft, put: setDraft } = typed;
  const [told, setTold] = useState<readonly Personal[]>([]);
  const save = useSave(draft, setTold, () => {
    typed.done();
    onClose();
    onSaved?.();
  });
  const words: DraftWords = draft;
  const found = personalNow(words, told);
  const waiting = found.filter((one) => !isConfirmed(draft.confirmed, one));
  const ready = waiting.length === 0 && [draft.title, draft.question, draft.answer].every((text) => text.trim());
  const set = (change: Partial<DraftGiven>) => setDraft({ ...draft, ...change });
  return (
    <Modal opened onClose={onClose} title={t("make")} size={720} transitionProps={{ duration: 0 }}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) save.mutate();
        }}
      >
        <Begun typed={typed} />
        <p className={classes.dim}>{t("review")}</p>
        <Words draft={draft} onChange={set} />
        <Where draft={draft} onChange={set} />
        <Confirming found={found} confirmed={draft.confirmed} onChange={(confirmed) => set({ confirmed })} />
        {save.error && codeOf(save.error) !== "personal_data_found" ? <Trouble error={save.error} /> : null}
        <div>
          <Button type="submit" disabled={!ready} loading={save.isPending}>
            {t("save")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

type Part = { draft: DraftGiven; onChange: (change: Partial<DraftGiven>) => void };

function Words({ draft, onChange }: Part) {
  const t = useText(ARTICLES);
  return (
    <>
      <TextInput
        data-autofocus
        label={t("title")}
        required
        maxLength={200}
        value={draft.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Textarea
        label={t("question")}
        required
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2000}
        value={draft.question}
        onChange={(event) => onChange({ question: event.currentTarget.value })}
      />
      <Textarea
        label={t("answer")}
        description={t("answerHint")}
        required
        autosize
        minRows={6}
        maxRows={16}
        maxLength={20_000}
        value={draft.answer}
        onChange={(event) => onChange({ answer: event.currentTarget.value })}
      />
    </>
  );
}

function Where({ draft, onChange }: Part) {
  const t = useText(ARTICLES);
  const { teams } = usePeople();
  const ofTeam = teams.map(({ id: value, name: label }) => ({ value: value as string, label }));
  return (
    <div className={classes.where}>
      <NativeSelect
        label={t("language")}
        value={draft.language}
        data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChange={(event) => onChange({ language: event.currentTarget.value as Language })}
      />
      <NativeSelect
        label={t("team")}
        value={draft.teamId ?? ""}
        data={[{ value: "", label: t("nobodys") }, ...ofTeam]}
        onChange={(event) => onChange({ teamId: (event.currentTarget.value || null) as TeamId | null })}
      />
    </div>
  );
}

type Confirm = {
  found: readonly Personal[];
  confirmed: readonly Personal[];
  onChange: (confirmed: Personal[]) => void;
};

function Confirming({ found, confirmed, onChange }: Confirm) {
  const t = useText(ARTICLES);
  const kinds = useText(KIND_TEXTS);
  if (found.length === 0) return null;
  const others = (one: Personal) => confirmed.filter((each) => !isConfirmed([one], each));
  return (
    <fieldset className={classes.personal}>
      <legend>{t("personal")}</legend>
      {found.map((one) => (
        <Checkbox
          key={`${one.kind} ${one.text}`}
          label={t("confirm", { text: one.text, kind: kinds(one.kind) })}
          checked={isConfirmed(confirmed, one)}
          onChange={(event) => onChange(event.currentTarget.checked ? [...others(one), one] : others(one))}
        />
      ))}
    </fieldset>
  );
}
