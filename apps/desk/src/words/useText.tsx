/** Which language the reader reads, and the hook that reads a table in it. */
import { chooseLanguage, type Language, type TextParams } from "@luwte/contract/language.ts";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { type Sayings, say } from "./say.ts";

type Reading = { language: Language; setLanguage: (language: Language) => void };
const ReadingContext = createContext<Reading>({ language: "nl", setLanguage: () => undefined });

const KEPT = "luwte.language";
/** Before anyone is signed in: what was chosen here last, else what the browser asks for. */
function firstLanguage(): Language {
  return chooseLanguage(localStorage.getItem(KEPT) ?? navigator.languages.join(","));
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(KEPT, language);
  }, [language]);
  const reading = useMemo(() => ({ language, setLanguage }), [language]);
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}

export const useLanguage = (): Reading => useContext(ReadingContext);

export type Say<Table extends Sayings> = (key: keyof Table & string, params?: TextParams) => string;

export function useText<const Table extends Sayings>(table: Table): Say<Table> {
  const { language } = useLanguage();
  return useMemo(() => (key, params) => say(table[key]!, language, params), [table, language]);
}
