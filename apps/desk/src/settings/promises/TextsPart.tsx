/** The texts in our languages, with what they may have filled in. */
import { ApiProblem } from "@luwte/contract/client.ts";
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import { type PromiseSettings, TELLING_FIELDS, TELLINGS, type Telling } from "@luwte/contract/promises.ts";
import { Textarea } from "@mantine/core";
import { useText } from "../../words/useText.tsx";
import { InLanguages } from "../kit/InLanguages.tsx";
import kit from "../kit/Kit.module.css";
import { Part } from "../kit/Page.tsx";
import type { Form } from "../kit/useForm.ts";
import { PROMISING } from "./texts.ts";

const PLACES = TELLING_FIELDS.map((field) => `{{${field}}}`).join(", ");

export function TextsPart({ form }: { form: Form<PromiseSettings> }) {
  const t = useText(PROMISING);
  const { texts } = form.draft;
  const complete = Object.fromEntries(LANGUAGES.map((language) => [language, texts[language].early]));
  return (
    <Part title={t("texts")}>
      <p className={kit["said"]}>{t("textsHint", { places: PLACES })}</p>
      <InLanguages label={t("texts")} texts={complete}>
        {(language) =>
          TELLINGS.map((telling) => <One key={telling} form={form} language={language} telling={telling} />)
        }
      </InLanguages>
    </Part>
  );
}

type One = { form: Form<PromiseSettings>; language: Language; telling: Telling };

function One({ form, language, telling }: One) {
  const t = useText(PROMISING);
  const { texts } = form.draft;
  return (
    <Textarea
      label={t(telling)}
      lang={language}
      autosize
      minRows={5}
      maxLength={2000}
      value={texts[language][telling]}
      error={useMistake(form, language, telling)}
      onChange={(event) => {
        const text = { ...texts[language], [telling]: event.currentTarget.value };
        form.put({ texts: { ...texts, [language]: text } });
      }}
    />
  );
}

/** Of the two that the server finds, the one that says what to write. */
function useMistake(form: Form<PromiseSettings>, language: Language, telling: Telling): string | undefined {
  const t = useText(PROMISING);
  const pointer = `/body/settings/texts/${language}/${telling}`;
  const errors = form.error instanceof ApiProblem ? (form.error.problem.errors ?? []) : [];
  const found = errors.find((each) => each.pointer === pointer);
  if (found?.code === "unknown_field" || found?.code === "field_missing") return t(found.code);
  return form.at(pointer);
}
