/** A text in our languages, one at a time. Which ones are filled in can be seen without opening them. */
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import { SegmentedControl } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useText } from "../../words/useText.tsx";
import classes from "./Kit.module.css";
import { LANGUAGE_NAMES } from "./texts.ts";

export type LanguageTexts = Partial<Record<Language, string>>;
type Props = {
  label: string;
  texts: LanguageTexts;
  languages?: readonly Language[];
  /** `name` says the label with the language. */
  children: (language: Language, name: string) => ReactNode;
};

export function InLanguages({ label, texts, languages = LANGUAGES, children }: Props) {
  const t = useText(LANGUAGE_NAMES);
  const [chosen, setChosen] = useState<Language>(languages[0]!);
  const shown = languages.includes(chosen) ? chosen : languages[0]!;
  return (
    <div className={classes["stack"]}>
      {languages.length > 1 ? (
        <div>
          <SegmentedControl
            aria-label={label}
            value={shown}
            data={languages.map((value) => ({ value, label: texts[value] ? `${t(value)} ✓` : t(value) }))}
            onChange={(value) => setChosen(value as Language)}
          />
        </div>
      ) : null}
      {children(shown, `${label} · ${t(shown)}`)}
    </div>
  );
}

/** Without the empty ones: an empty text is no text. */
export const filledIn = (texts: LanguageTexts): LanguageTexts =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
