/** What is said after wrapping up, with a way back: the conversations are open again, the record of it stays. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { WrapUpChoice } from "@luwte/contract/wrapUps.ts";
import { api } from "../api/api.ts";
import { showToast } from "../toasts/toasts.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import { COMMON } from "../words/common.ts";
import { sayMoment } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import { comesBack } from "./choosing.ts";
import { WRAP_UP } from "./texts.ts";

export function useTell(rows: readonly Conversation[]): (choice: WrapUpChoice, refused: number) => void {
  const t = useText({ ...WRAP_UP, undo: COMMON.undo });
  const clock = useClock();
  const trouble = useTrouble();
  const reopen = () => {
    const body = { conversationIds: rows.map((row) => row.id), state: { kind: "open" as const } };
    api.changeManyConversations({ body }).catch(trouble);
  };
  return ({ followUp }, refused) => {
    const back = comesBack(followUp);
    const until = back === null ? t("done") : t("doneUntil", { when: sayMoment(back, clock) });
    const text = refused > 0 ? t("someRefused", { count: refused }) : until;
    showToast({ id: "state", text, action: { label: t("undo"), run: reopen } });
  };
}
