/** What a proposal says in words, and what a person may choose in its place. */
import { type AnyValue, type Suggestion, type Task, VALUES } from "@luwte/contract/oversight.ts";
import { useQuery } from "@tanstack/react-query";
import { VALUE_WORDS } from "../assistance/texts.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { reasonLines, wholeName } from "../wrap-up/choosing.ts";
import { contactReasonsQuery } from "../wrap-up/queries.ts";
import { TRIAGE } from "./texts.ts";

type Spoken = "nl" | "fr" | "en" | "simple" | "complex" | "ordinary" | "urgent";
const [LANGUAGES, KINDS] = [
  ["nl", "fr", "en"],
  ["simple", "complex"],
] as const;

export function useWhat(): (suggestion: Pick<Suggestion, "task" | "value">) => string {
  const t = useText({ ...VALUE_WORDS, openToo: TRIAGE.openToo });
  const { language } = useLanguage();
  const reasons = useQuery(contactReasonsQuery).data?.reasons ?? [];
  return ({ task, value }) => {
    const read = VALUES[task].safeParse(value);
    if (!read.success) return "";
    const said = read.data as AnyValue;
    if ("reasonId" in said) return wholeName(said.reasonId, reasons, language) ?? t("noReason");
    const [key] = Object.values(said) as Spoken[];
    return task === "duplicate" ? t("openToo") : t(key!);
  };
}

export type OtherChoice = { readonly key: string; readonly text: string; readonly value: AnyValue };

/** Without what is proposed itself: that is what «yes» is for. */
export function useOthers({ task, value }: Suggestion): OtherChoice[] {
  const t = useText(VALUE_WORDS);
  const { language } = useLanguage();
  const reasons = useQuery(contactReasonsQuery).data?.reasons ?? [];
  const CHOICES: Partial<Record<Task, () => OtherChoice[]>> = {
    language: () => LANGUAGES.map((key) => ({ key, text: t(key), value: { language: key } })),
    complexity: () => KINDS.map((key) => ({ key, text: t(key), value: { complexity: key } })),
    reason: () =>
      reasonLines(reasons, language).map(({ value: key, label }) => ({
        key,
        text: label,
        value: { reasonId: key as never },
      })),
  };
  const proposed = JSON.stringify(value);
  return (CHOICES[task]?.() ?? []).filter((each) => JSON.stringify(each.value) !== proposed);
}
