/** The mark of a colleague that a customer had to repeat themselves: at once on the screen, put back when it is refused. */
import type { Repeat } from "@luwte/contract/handovers.ts";
import type { HandoverView } from "@luwte/contract/views/handover.ts";
import { useQueryClient } from "@tanstack/react-query";
import { applyEvent } from "../live/reactions.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import { handoverApi } from "./api.ts";

export function useRepeated({ conversationId, repeats }: Pick<HandoverView, "conversationId" | "repeats">) {
  const client = useQueryClient();
  const trouble = useTrouble();
  const repeated = repeats.some(({ saidBy }) => saidBy === "colleague");
  const show = (next: readonly Repeat[]) =>
    applyEvent(client, { type: "repeats.changed", payload: { conversationId, repeats: [...next] } }, ["handover"]);
  const turn = () => {
    const mark: Repeat = { saidBy: "colleague", at: new Date().toISOString() };
    const others = repeats.filter(({ saidBy }) => saidBy !== "colleague");
    show(repeated ? others : [...others, mark]);
    handoverApi.setRepeated({ params: { conversationId }, body: { repeated: !repeated } }).then(
      (got) => show(got.repeats),
      (error: unknown) => {
        show(repeats);
        trouble(error);
      },
    );
  };
  return { repeated, turn };
}
