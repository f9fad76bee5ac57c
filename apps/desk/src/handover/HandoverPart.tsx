/** What a conversation carries with it, on top of it: the newest card, until who has it has read it; one line after that. H gives it on. */
import type { HandoverCard } from "@luwte/contract/handovers.ts";
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useCommand } from "../keyboard/registry.ts";
import { applyEvent } from "../live/reactions.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { handoverApi } from "./api.ts";
import { Card } from "./Card.tsx";
import { EditSheet } from "./EditSheet.tsx";
import { FoldedCard } from "./FoldedCard.tsx";
import { HandOverSheet } from "./HandOverSheet.tsx";
import { handoverQuery } from "./queries.ts";
import { ShowSheet } from "./ShowSheet.tsx";
import { opensAtFirst } from "./words.ts";

type Open = "give" | "edit" | "show" | null;

export function HandoverPart({ page }: { page: ConversationPageView }) {
  const row = page.conversation;
  const { data } = useQuery(handoverQuery(row.id));
  const [open, setOpen] = useState<Open>(null);
  const card = data?.cards[0] ?? null;
  const folding = useFolding(card, row.assigneeId);
  const close = () => setOpen(null);
  useCommand("handOver", () => setOpen("give"), row.state.kind !== "solved");
  useCommand("card", folding.turn, card !== null);
  return (
    <>
      {card && data ? (
        folding.isOpen ? (
          <Card
            view={data}
            card={card}
            onFold={folding.turn}
            onEdit={() => setOpen("edit")}
            onShow={() => setOpen("show")}
          />
        ) : (
          <FoldedCard view={data} card={card} onOpen={folding.turn} />
        )
      ) : null}
      {open === "give" ? <HandOverSheet row={row} before={card} onClose={close} /> : null}
      {open === "edit" && card ? <EditSheet card={card} onClose={close} /> : null}
      {open === "show" && card ? (
        <ShowSheet card={card} seenMessageId={page.messages.at(-1)?.id ?? null} onClose={close} />
      ) : null}
    </>
  );
}

/** Folding one's own unread card says that it was read. */
function useFolding(card: HandoverCard | null, assigneeId: string | null) {
  const { person } = useSelf();
  const client = useQueryClient();
  const [turned, setTurned] = useState<{ id: string; open: boolean } | null>(null);
  const isOpen = card !== null && (turned?.id === card.id ? turned.open : opensAtFirst(card, assigneeId, person.id));
  const turn = () => {
    if (!card) return;
    setTurned({ id: card.id, open: !isOpen });
    if (!isOpen || card.read || assigneeId !== person.id) return;
    handoverApi.readHandover({ params: { cardId: card.id } }).then(
      (got) => applyEvent(client, { type: "handover_card.changed", payload: got }, ["handover"]),
      // It is folded all the same, and stands open again when one comes back.
      () => undefined,
    );
  };
  return { isOpen, turn };
}
