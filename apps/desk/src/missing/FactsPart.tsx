/** Beside a conversation: what is needed to answer it, what of it is known, and where that was said. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { NeededFact } from "@luwte/contract/operations/conversationProposals.ts";
import { IconCheck, IconCircleDashed } from "@tabler/icons-react";
import { FACTS } from "../bot/texts.ts";
import { jumpTo } from "../conversation/jumping.ts";
import { Section } from "../customer/Section.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./Missing.module.css";
import { useMissing } from "./queries.ts";
import { MISSING } from "./texts.ts";

/** `onJump`: closes what lies over the conversation; null: nothing does. */
type Props = { row: Conversation; onJump: (() => void) | null };

export function FactsPart({ row, onJump }: Props) {
  const t = useText(MISSING);
  const needed = useMissing(row)?.needed ?? [];
  if (needed.length === 0) return null;
  return (
    <Section title={t("title")}>
      <ul className={classes.facts}>
        {needed.map((each) => (
          <Fact key={each.fact} row={row} onJump={onJump} needed={each} />
        ))}
      </ul>
    </Section>
  );
}

function Fact({ row, onJump, needed: { fact, known } }: Props & { needed: NeededFact }) {
  const t = useText(MISSING);
  const facts = useText(FACTS);
  const Icon = known ? IconCheck : IconCircleDashed;
  return (
    <li data-known={known !== null}>
      <Icon size={16} stroke={1.75} aria-hidden="true" />
      <span>{facts(fact)}</span>
      {known ? <Value row={row} onJump={onJump} known={known} /> : <em>{t("unknown")}</em>}
    </li>
  );
}

function Value({ row, onJump, known: { value, source } }: Props & { known: NonNullable<NeededFact["known"]> }) {
  const t = useText(MISSING);
  if (source.kind !== "message")
    return (
      <span>
        {value} <small>{t(source.kind === "conversation" ? "fromSubject" : "fromPage")}</small>
      </span>
    );
  return (
    <button
      type="button"
      title={t("jump")}
      onClick={() => {
        onJump?.();
        void jumpTo(row.id, source.id);
      }}
    >
      {value}
    </button>
  );
}
