/** A card that was read, as one line. */
import type { HandoverCard } from "@luwte/contract/handovers.ts";
import type { HandoverView } from "@luwte/contract/views/handover.ts";
import { IconChevronDown, IconTransfer } from "@tabler/icons-react";
import { useText } from "../words/useText.tsx";
import { useGave } from "./CardHead.tsx";
import classes from "./Handover.module.css";
import { HANDOVER } from "./texts.ts";

export function FoldedCard({ view, card, onOpen }: { view: HandoverView; card: HandoverCard; onOpen: () => void }) {
  const t = useText(HANDOVER);
  const gave = useGave(card);
  const state = view.understandings[0]?.state.kind;
  return (
    <button type="button" className={classes["folded"]} aria-expanded={false} onClick={onOpen}>
      <IconTransfer size={16} stroke={1.75} aria-hidden="true" />
      <strong>{t("card")}</strong>
      <span>
        {[gave, card.nextStep || card.question, state === "confirmed" ? "✓" : null].filter(Boolean).join(" · ")}
      </span>
      <IconChevronDown size={16} stroke={1.75} aria-hidden="true" />
    </button>
  );
}
