/** In which language something was said. Pure. */
import type { Language } from "@luwte/contract/language.ts";
import { detectLanguage } from "@luwte/language/languages/detect.ts";

/** `usual`: the language of the customer. */
export function languageOf(text: string, usual: Language | null): Language {
  const { language } = detectLanguage(text, usual ? { usual } : {});
  return language === "unknown" ? (usual ?? "nl") : language;
}
