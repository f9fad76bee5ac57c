/** What is said to whoever started Luwte, in the language of their terminal. */
import { LANGUAGES, type Language, type Text } from "@luwte/contract/language.ts";

const wanted = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "").slice(0, 2);
const language: Language = LANGUAGES.find((each) => each === wanted) ?? "en";

export const say = (text: Text): string => text[language];
