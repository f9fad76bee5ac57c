/** What is known of a part, beside its empty field: one key takes it, one key says no. */
import type { CardPart, CardProposal, CardWords } from "@luwte/contract/handovers.ts";
import type { Proposal } from "@luwte/contract/proposals.ts";
import { Button } from "@mantine/core";
import { IconBulb } from "@tabler/icons-react";
import { useState } from "react";
import { useCommand } from "../keyboard/registry.ts";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { PROPOSALS } from "../proposals/texts.ts";
import { useText } from "../words/useText.tsx";
import { SOURCE_TEXTS } from "../wrap-up/texts.ts";
import classes from "./Handover.module.css";
import { madeOf, offeredParts } from "./offers.ts";
import { HANDOVER } from "./texts.ts";

type Doings = { take(): void; leave(): void };
export type PartOffers = {
  /** Null: nothing is offered for this part. `hasKeys`: the keys are for this one. */
  of(part: CardPart): (Doings & { made: Proposal<string>; hasKeys: boolean }) | null;
  onFocus(part: CardPart): void;
};

/** The keys are for the field one is in, else for the first that is offered; not while one still chooses to whom, for the list lies over the fields. */
export function usePartOffers(
  proposal: CardProposal | null,
  words: CardWords,
  put: (part: CardPart, text: string) => void,
): PartOffers {
  const [left, setLeft] = useState<ReadonlySet<CardPart>>(new Set());
  const [focused, setFocused] = useState<CardPart | null>(null);
  const offered = offeredParts(proposal, words, left);
  const [first = null] = offered;
  const current = focused === null || offered.includes(focused) ? focused : first;
  const doingsOf = (part: CardPart): Doings => ({
    take: () => put(part, madeOf(proposal, part)!.value),
    leave: () => setLeft(new Set([...left, part])),
  });
  // Held here all the same, so that they do nothing behind the sheet.
  useCommand("proposalTake", () => current && doingsOf(current).take(), proposal !== null);
  useCommand("proposalLeave", () => current && doingsOf(current).leave(), proposal !== null);
  return {
    of: (part) =>
      offered.includes(part) ? { ...doingsOf(part), made: madeOf(proposal, part)!, hasKeys: part === current } : null,
    onFocus: setFocused,
  };
}

export function PartOffer({ offer }: { offer: ReturnType<PartOffers["of"]> }) {
  const t = useText({ ...HANDOVER, leave: PROPOSALS.leave });
  const sources = useText(SOURCE_TEXTS);
  if (!offer) return null;
  const keys = (command: "proposalTake" | "proposalLeave") => (offer.hasKeys ? <ShownKeys command={command} /> : null);
  return (
    <div className={classes["offer"]}>
      <p>
        <IconBulb size={16} stroke={1.75} aria-hidden="true" /> {offer.made.value}{" "}
        <small>{t("from", { source: sources(offer.made.source) })}</small>
      </p>
      <Button size="compact-sm" variant="default" rightSection={keys("proposalTake")} onClick={offer.take}>
        {t("takeOver")}
      </Button>
      <Button size="compact-sm" variant="default" rightSection={keys("proposalLeave")} onClick={offer.leave}>
        {t("leave")}
      </Button>
    </div>
  );
}
