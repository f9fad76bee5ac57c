/** The cards before this one, as they were. */
import type { HandoverCard } from "@luwte/contract/handovers.ts";
import { When } from "../look/When.tsx";
import { useText } from "../words/useText.tsx";
import { useGave } from "./CardHead.tsx";
import classes from "./Handover.module.css";
import { HANDOVER, PART_TEXTS } from "./texts.ts";

export function Earlier({ cards }: { cards: readonly HandoverCard[] }) {
  const t = useText(HANDOVER);
  if (cards.length === 0) return null;
  return (
    <details className={classes["earlier"]}>
      <summary>{t("earlier", { count: cards.length })}</summary>
      <ol>
        {cards.map((card) => (
          <li key={card.id}>
            <Before card={card} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Before({ card }: { card: HandoverCard }) {
  const parts = useText(PART_TEXTS);
  const gave = useGave(card);
  const said = (["question", "done", "promised", "strong", "nextStep"] as const).filter((part) => card[part] !== "");
  return (
    <>
      <p>
        {gave} <When at={card.at} long />
      </p>
      <p>{said.map((part) => `${parts(part)}: ${card[part]}`).join(" · ")}</p>
    </>
  );
}
