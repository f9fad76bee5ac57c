/** What the commands of `luwte language` say. */
import { type Text, terminalLanguage } from "../terminal.ts";

export const TEXTS = {
  usageDates: {
    nl: 'Gebruik: luwte language dates "TEKST" --now 2026-11-23T10:00 --lang nl',
    fr: 'Utilisation : luwte language dates "TEXTE" --now 2026-11-23T10:00 --lang fr',
    en: 'Usage: luwte language dates "TEXT" --now 2026-11-23T10:00 --lang en',
  },
  usageEvaluate: {
    nl: "Gebruik: luwte language evaluate intents --train A.csv --test B.csv [--unlabelled U.csv] [--outside C.csv] [--per-label 10] | search --faq F.json | dates --specs MAP | languages --faq F.jsonl",
    fr: "Utilisation : luwte language evaluate intents --train A.csv --test B.csv [--unlabelled U.csv] [--outside C.csv] [--per-label 10] | search --faq F.json | dates --specs DOSSIER | languages --faq F.jsonl",
    en: "Usage: luwte language evaluate intents --train A.csv --test B.csv [--unlabelled U.csv] [--outside C.csv] [--per-label 10] | search --faq F.json | dates --specs FOLDER | languages --faq F.jsonl",
  },
  noMoment: {
    nl: "Hier staat niet wanneer.",
    fr: "Ceci ne dit pas quand.",
    en: "This does not say when.",
  },
  unreadable: {
    nl: "Hier valt niets in te lezen: {value}",
    fr: "Rien à lire ici : {value}",
    en: "There is nothing to read here: {value}",
  },
} satisfies Record<string, Text>;

/** A text with its place filled, in the language of the terminal. */
export const said = (text: Text, value = ""): string => text[terminalLanguage()].replace("{value}", value);
