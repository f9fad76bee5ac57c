/** A summary in a form in which one writes about a conversation: folded, and read when it helps. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Summary.module.css";
import { SummaryLines } from "./SummaryLines.tsx";
import { SUMMARY } from "./texts.ts";
import type { Summary } from "./useSummary.ts";

type Props = { conversationId: ConversationId; summary: Summary; onJump: () => void };

export function SummaryDetails({ conversationId, summary, onJump }: Props) {
  const t = useText(SUMMARY);
  return (
    <details className={classes.folded}>
      <summary>{t("title")}</summary>
      <SummaryLines conversationId={conversationId} lines={summary.lines} onJump={onJump} />
    </details>
  );
}
