/** What follows on a merge, and on taking it back: everything that shows either customer is asked again. */
import type { CustomerMerge } from "@luwte/contract/customers.ts";
import { useQueryClient } from "@tanstack/react-query";
import { api } from "../api/api.ts";
import { showToast } from "../toasts/toasts.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import { PERSON } from "./texts.ts";

export function useUndoMerge(): (merge: CustomerMerge) => void {
  const t = useText(PERSON);
  const client = useQueryClient();
  const trouble = useTrouble();
  return (merge) =>
    void api.undoMerge({ params: { mergeId: merge.id } }).then(() => {
      void client.invalidateQueries({ queryKey: ["duplicates"] });
      void client.invalidateQueries({ queryKey: ["customer"] });
      showToast({ id: "merge", text: t("unmerged") });
    }, trouble);
}

export function useMerged(): (merge: CustomerMerge) => void {
  const t = useText({ ...PERSON, undo: COMMON.undo });
  const client = useQueryClient();
  const undo = useUndoMerge();
  return (merge) => {
    void client.invalidateQueries({ queryKey: ["duplicates"] });
    void client.invalidateQueries({ queryKey: ["customer"] });
    showToast({ id: "merge", text: t("merged"), action: { label: t("undo"), run: () => undo(merge) } });
  };
}
