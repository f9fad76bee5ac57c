/** From whom a card comes, to whom, when, and how it was made. */
import type { HandoverCard } from "@luwte/contract/handovers.ts";
import { When } from "../look/When.tsx";
import { usePeople } from "../people/usePeople.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Handover.module.css";
import { HANDOVER } from "./texts.ts";

export function useGave(card: HandoverCard): string {
  const people = usePeople();
  const giver = card.fromId ? people.nameOf(card.fromId) : null;
  const taker = card.toId ? people.nameOf(card.toId) : people.teamName(card.toTeamId);
  return [giver, taker].filter(Boolean).join(" → ");
}

export function CardHead({ card }: { card: HandoverCard }) {
  const t = useText(HANDOVER);
  const people = usePeople();
  const made = { person: null, records: t("madeRecords"), customer: t("madeCustomer") }[card.made];
  const read = card.read ? t("readBy", { name: people.nameOf(card.read.personId) ?? "" }) : null;
  const said = [useGave(card), made, card.number > 1 ? t("version", { number: card.number }) : null, read];
  return (
    <header className={classes["head"]}>
      <h2 id="handover-card">{t("card")}</h2>
      <p>
        {said.filter(Boolean).join(" · ")} <When at={card.at} long />
      </p>
    </header>
  );
}
