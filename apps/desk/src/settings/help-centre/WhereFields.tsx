/** Where the help centre is, in which languages, and what it says first. */
import { type HelpCentreSettings, helpPath } from "@luwte/contract/helpCentre.ts";
import { LANGUAGES } from "@luwte/contract/language.ts";
import { Textarea, TextInput } from "@mantine/core";
import { useText } from "../../words/useText.tsx";
import { Choices } from "../kit/Choices.tsx";
import { InLanguages } from "../kit/InLanguages.tsx";
import kit from "../kit/Kit.module.css";
import { LANGUAGE_NAMES } from "../kit/texts.ts";
import type { Form } from "../kit/useForm.ts";
import { HELP } from "./texts.ts";

const AT = "/body/settings";

export function WhereFields({ form }: { form: Form<HelpCentreSettings> }) {
  const t = useText(HELP);
  const names = useText(LANGUAGE_NAMES);
  const { draft, put } = form;
  const url = location.origin + helpPath(draft.address || "…");
  return (
    <>
      <TextInput
        label={t("address")}
        description={t("addressHint", { url })}
        maxLength={40}
        autoComplete="off"
        spellCheck={false}
        {...form.text("address", `${AT}/address`)}
      />
      <Choices
        label={t("languages")}
        error={form.at(`${AT}/languages`)}
        choices={LANGUAGES.map((key) => ({ key, name: names(key) }))}
        chosen={draft.languages}
        onChange={(languages) => put({ languages: LANGUAGES.filter((each) => languages.includes(each)) })}
      />
    </>
  );
}

export function WordFields({ form: { draft, put } }: { form: Form<HelpCentreSettings> }) {
  const t = useText(HELP);
  const names = useText(LANGUAGE_NAMES);
  const intros = Object.fromEntries(LANGUAGES.map((language) => [language, draft.texts[language].intro]));
  return (
    <InLanguages label={t("words")} texts={intros} languages={draft.languages.length > 0 ? draft.languages : LANGUAGES}>
      {(language) => {
        const texts = draft.texts[language];
        const change = (part: Partial<typeof texts>) =>
          put({ texts: { ...draft.texts, [language]: { ...texts, ...part } } });
        return (
          <>
            <TextInput
              className={kit["half"]}
              label={`${t("name")} · ${names(language)}`}
              description={t("nameHint")}
              maxLength={80}
              value={texts.title}
              onChange={(event) => change({ title: event.currentTarget.value })}
            />
            <Textarea
              label={`${t("introText")} · ${names(language)}`}
              rows={2}
              maxLength={400}
              value={texts.intro}
              onChange={(event) => change({ intro: event.currentTarget.value })}
            />
          </>
        );
      }}
    </InLanguages>
  );
}
