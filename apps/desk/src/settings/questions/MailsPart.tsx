/** The mails in our languages, with what they may have filled in. */
import { ApiProblem } from "@luwte/contract/client.ts";
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import {
  QUESTION_MAILS,
  QUESTION_PLACES,
  type QuestionMailKind,
  type QuestionSettings,
} from "@luwte/contract/questions.ts";
import { Textarea } from "@mantine/core";
import { useText } from "../../words/useText.tsx";
import { InLanguages } from "../kit/InLanguages.tsx";
import kit from "../kit/Kit.module.css";
import { Part } from "../kit/Page.tsx";
import type { Form } from "../kit/useForm.ts";
import { DEPARTMENTS } from "./texts.ts";

const PLACES = QUESTION_PLACES.map((place) => `{${place}}`).join(", ");
const NAMES = { ask: "ask", remind: "remindText", moved: "moved", withdrawn: "withdrawn" } as const;

export function MailsPart({ form }: { form: Form<QuestionSettings> }) {
  const t = useText(DEPARTMENTS);
  const { texts } = form.draft;
  const complete = Object.fromEntries(LANGUAGES.map((language) => [language, texts[language].ask]));
  return (
    <Part title={t("texts")}>
      <p className={kit["said"]}>{t("textsHint", { places: PLACES })}</p>
      <InLanguages label={t("texts")} texts={complete}>
        {(language) => QUESTION_MAILS.map((kind) => <One key={kind} form={form} language={language} kind={kind} />)}
      </InLanguages>
    </Part>
  );
}

type One = { form: Form<QuestionSettings>; language: Language; kind: QuestionMailKind };

function One({ form, language, kind }: One) {
  const t = useText(DEPARTMENTS);
  const { texts } = form.draft;
  return (
    <Textarea
      label={t(NAMES[kind])}
      lang={language}
      autosize
      minRows={4}
      maxLength={4000}
      value={texts[language][kind]}
      error={useMistake(form, `/body/settings/texts/${language}/${kind}`)}
      onChange={(event) =>
        form.put({ texts: { ...texts, [language]: { ...texts[language], [kind]: event.currentTarget.value } } })
      }
    />
  );
}

/** Of the two that the server finds, the one that says what to write. */
function useMistake(form: Form<QuestionSettings>, pointer: string): string | undefined {
  const t = useText(DEPARTMENTS);
  const errors = form.error instanceof ApiProblem ? (form.error.problem.errors ?? []) : [];
  const found = errors.find((each) => each.pointer === pointer);
  if (found?.code === "unknown_field" || found?.code === "field_missing") return t(found.code);
  return form.at(pointer);
}
