/** After a card was made: it is on the screen, the sheet is gone, and it is said. */
import type { HandoverCard } from "@luwte/contract/handovers.ts";
import { useQueryClient } from "@tanstack/react-query";
import { applyEvent } from "../live/reactions.ts";
import { showToast } from "../toasts/toasts.ts";
import { useText } from "../words/useText.tsx";
import { HANDOVER } from "./texts.ts";

export function useGiven(onClose: () => void): (card: HandoverCard) => void {
  const t = useText(HANDOVER);
  const client = useQueryClient();
  return (card) => {
    applyEvent(client, { type: "handover_card.changed", payload: { card } }, ["handover"]);
    onClose();
    if (card.because !== "edited") showToast({ id: "handover", text: t("given") });
  };
}
