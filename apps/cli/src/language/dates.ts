/** `luwte language dates "TEXT" --now 2026-11-23T10:00 --lang nl`: which moments a text names, and what would be asked. The last line is JSON. */
import { parseArgs } from "node:util";
import { findMoments } from "@luwte/language/moments/find.ts";
import { resolveMoment } from "@luwte/language/moments/resolve.ts";
import type { MomentLanguage } from "@luwte/language/moments/shapes.ts";
import { said, TEXTS } from "./texts.ts";

const LANGUAGES: readonly MomentLanguage[] = ["nl", "fr", "en"];
const LOCAL_TIME = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d$/;
const OPTIONS = { now: { type: "string" }, lang: { type: "string", default: "nl" } } as const;

export async function datesCommand(args: string[]): Promise<number> {
  const typed = parse(args);
  if (!typed) {
    console.error(said(TEXTS.usageDates));
    return 2;
  }
  const found = findMoments(typed.text, typed.language).map((mention) => ({
    ...mention,
    moment: resolveMoment(mention, typed.now),
  }));
  if (found.length === 0) console.log(said(TEXTS.noMoment));
  for (const { text, moment } of found)
    console.log(`${text} -> ${moment?.due ?? "?"}${moment?.doubts.length ? ` (${moment.doubts.join(", ")})` : ""}`);
  console.log(JSON.stringify({ command: "language dates", now: typed.now, language: typed.language, found }));
  return 0;
}

function parse(args: string[]): { text: string; now: string; language: MomentLanguage } | null {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true });
    const language = LANGUAGES.find((known) => known === values.lang);
    const { now } = values;
    if (positionals.length !== 1 || !language || !now || !LOCAL_TIME.test(now)) return null;
    return { text: positionals[0]!, now, language };
  } catch {
    return null; // An option that does not exist.
  }
}
