/** A card, opened: what was asked, done, promised, what matters to the customer, and what comes next. */
import { CARD_PARTS, type HandoverCard } from "@luwte/contract/handovers.ts";
import type { HandoverView } from "@luwte/contract/views/handover.ts";
import { Button } from "@mantine/core";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { PlainText } from "../look/PlainText.tsx";
import { useText } from "../words/useText.tsx";
import { CardHead } from "./CardHead.tsx";
import { Earlier } from "./Earlier.tsx";
import classes from "./Handover.module.css";
import { RepeatedButton } from "./RepeatedButton.tsx";
import { HANDOVER, PART_TEXTS } from "./texts.ts";
import { UnderstandingLine } from "./UnderstandingLine.tsx";

type Props = { view: HandoverView; card: HandoverCard; onFold: () => void; onEdit: () => void; onShow: () => void };

export function Card({ view, card, onFold, onEdit, onShow }: Props) {
  const t = useText(HANDOVER);
  return (
    <section className={classes["card"]} aria-labelledby="handover-card">
      <CardHead card={card} />
      <Parts card={card} />
      <UnderstandingLine view={view} />
      <div className={classes["actions"]}>
        <Button size="compact-md" onClick={onFold} rightSection={<ShownKeys command="card" />}>
          {t("fold")}
        </Button>
        <Button size="compact-md" variant="default" onClick={onShow}>
          {t("show")}
        </Button>
        <Button size="compact-md" variant="subtle" onClick={onEdit}>
          {t("edit")}
        </Button>
        <RepeatedButton view={view} />
      </div>
      <Earlier cards={view.cards.slice(1)} />
    </section>
  );
}

export function Parts({ card }: { card: HandoverCard }) {
  const parts = useText(PART_TEXTS);
  return (
    <dl className={classes["parts"]}>
      {CARD_PARTS.filter((part) => card[part] !== "").map((part) => (
        <div key={part} data-part={part}>
          <dt>{parts(part)}</dt>
          <dd>
            <PlainText text={card[part]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
