/** A summary in a form in which one writes about a conversation: folded, and read when it helps. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Summary.module.css";
import { SummaryLines } from "./SummaryLines.tsx";
import { SUMMARY } from "./texts.ts";
import { useSummary } from "./useSummary.ts";

export function SummaryDetails({ row, onJump }: { row: Conversation; onJump: () => void }) {
  const t = useText(SUMMARY);
  const { summary } = useSummary(row, true);
  if (!summary) return null;
  return (
    <details className={classes.folded}>
      <summary>{t("title")}</summary>
      <SummaryLines conversationId={row.id} lines={summary.lines} onJump={onJump} />
    </details>
  );
}
