/** From codes with parameters to a sentence in the language of the terminal. */
import { kindOf } from "@luwte/planning/rosters/law/kinds.ts";
import type { Reason } from "@luwte/planning/rosters/living/shapes.ts";
import type { Violation } from "@luwte/planning/rosters/roster.ts";
import type { Language, Text } from "../terminal.ts";
import { REASON_TEXTS } from "./reasonTexts.ts";
import { RULE_TEXTS, type Unit } from "./ruleTexts.ts";

type Values = Readonly<Record<string, string | number>>;

/** Places without a value stay as they are: a test would see them. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

const HOURS: Text = { nl: "u", fr: "h", en: "h" };
const DAYS: Text = { nl: "dagen", fr: "jours", en: "days" };

/** 630 is "10 u 30 min" in Dutch. */
export function durationText(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const parts = [
    ...(hours > 0 ? [`${hours} ${HOURS[language]}`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest} min`] : []),
  ];
  return (minutes < 0 ? "-" : "") + parts.join(" ");
}

function inUnit(value: number, unit: Unit, language: Language): string {
  if (unit === "minutes") return durationText(value, language);
  return unit === "days" ? `${value} ${DAYS[language]}` : String(value);
}

const withArticle = (sentence: string, article: string): string =>
  article === "" ? sentence : `${sentence} [${article}]`;

export function violationText(violation: Violation, language: Language): string {
  const key = kindOf(violation.rule) ?? violation.rule;
  const known = Object.hasOwn(RULE_TEXTS, key) ? RULE_TEXTS[key as keyof typeof RULE_TEXTS] : undefined;
  if (!known) return withArticle(`${violation.rule} ${violation.agent} ${violation.from}`, violation.article);
  const measured = inUnit(violation.measured, known.unit, language);
  const limit = inUnit(violation.limit, known.unit, language);
  return withArticle(fill(known.says[language], { ...violation, measured, limit }), violation.article);
}

export function reasonText({ code, params, article }: Reason, language: Language): string {
  const { minutes } = params;
  const values = typeof minutes === "number" ? { ...params, minutes: durationText(minutes, language) } : params;
  return withArticle(fill(REASON_TEXTS[code][language], values), article);
}
