/** Says what stays open, in one calm line: in the sheet, or afterwards where nobody is asked anything. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { questionsQuery } from "../questions/queries.ts";
import { ASKING } from "../questions/texts.ts";
import { showToast } from "../toasts/toasts.ts";
import { LOCALES } from "../words/say.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { questionsAbout, type StillOpen, stillOpenIn } from "./stillOpen.ts";
import { WRAP_UP } from "./texts.ts";

type Rows = readonly Conversation[];

function useSaying(): (open: StillOpen | null) => string | null {
  const t = useText({ ...WRAP_UP, stillOpen: ASKING.stillOpen });
  const { language } = useLanguage();
  return (open) => {
    if (!open) return null;
    if (open.kind === "many") return t("manyOpen", { count: open.count });
    const name = new Intl.ListFormat(LOCALES[language]).format(open.departments);
    return [
      open.departments.length > 0 && t("stillOpen", { name }),
      open.promise && t("promiseOpen"),
      open.customerWaits && t("customerWaits"),
    ]
      .filter(Boolean)
      .join(" ");
  };
}

export function useStillOpen(rows: Rows): string | null {
  const saying = useSaying();
  const { data } = useQuery(questionsQuery(questionsAbout(rows)));
  return saying(stillOpenIn(rows, data?.entries ?? []));
}

/** Only what is known when the questions cannot be asked for: closing went on already. */
export function useTellStillOpen(): (rows: Rows) => Promise<void> {
  const saying = useSaying();
  const client = useQueryClient();
  return async (rows) => {
    const known = await client.fetchQuery(questionsQuery(questionsAbout(rows))).catch(() => null);
    const text = saying(stillOpenIn(rows, known?.entries ?? []));
    if (text) showToast({ text });
  };
}
