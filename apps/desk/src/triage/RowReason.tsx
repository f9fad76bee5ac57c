/** In a list: why a customer writes and whether that is simple, where somebody decided it. Of what is solved, wrapping up says it. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { useQuery } from "@tanstack/react-query";
import { VALUE_WORDS } from "../assistance/texts.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { wholeName } from "../wrap-up/choosing.ts";
import { contactReasonsQuery } from "../wrap-up/queries.ts";
import classes from "./RowReason.module.css";

export function RowReason({ row }: { row: Pick<Conversation, "reasonId" | "complexity" | "state"> }) {
  const isShown = row.state.kind !== "solved" && (row.reasonId !== null || row.complexity !== null);
  return isShown ? <Said {...row} /> : null;
}

function Said({ reasonId, complexity }: Pick<Conversation, "reasonId" | "complexity">) {
  const t = useText(VALUE_WORDS);
  const { language } = useLanguage();
  const { data } = useQuery(contactReasonsQuery);
  const whole = wholeName(reasonId, data?.reasons ?? [], language);
  const reason = whole?.split(" › ").at(-1);
  return (
    <span className={classes["said"]} title={whole ?? undefined}>
      {reason ? <span>{reason}</span> : null}
      {reason && complexity ? " · " : null}
      {complexity ? t(complexity) : null}
    </span>
  );
}
