/** On top of a long conversation, for who takes it over or comes back to it: what it is about, in its own sentences. */
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { IconListDetails } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { handoverQuery } from "../handover/queries.ts";
import { CommandButton } from "../keyboard/CommandButton.tsx";
import { useSelf } from "../shell/usePreferences.ts";
import { useIgnored } from "../whole/useIgnored.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Summary.module.css";
import { SummaryLines } from "./SummaryLines.tsx";
import { SummarySheet } from "./SummarySheet.tsx";
import { isNeeded } from "./summary.ts";
import { SUMMARY } from "./texts.ts";
import { type Summary, useSummary } from "./useSummary.ts";

export function SummaryPart({ page }: { page: ConversationPageView }) {
  const t = useText(SUMMARY);
  const row = page.conversation;
  const { person } = useSelf();
  const { data } = useQuery(handoverQuery(row.id));
  const isWanted = data !== undefined && isNeeded(page, person.id, data.cards[0]?.at ?? null);
  const { summary, isSoon } = useSummary(row, isWanted);
  useIgnored(row.id, summary?.isOpen ? summary.suggestion.id : null);
  if (!summary && !isSoon) return null;
  return (
    <section className={classes.part} aria-label={t("title")} aria-busy={isSoon}>
      <header className={classes.head}>
        <IconListDetails size={16} stroke={1.75} aria-hidden="true" />
        <h2>{t("title")}</h2>
        <p>{t("hint")}</p>
      </header>
      {summary ? <Summed summary={summary} page={page} /> : <div className={classes.soon} />}
    </section>
  );
}

function Summed({ summary, page }: { summary: Summary; page: ConversationPageView }) {
  const t = useText(SUMMARY);
  const [keeping, setKeeping] = useState(false);
  const { id } = page.conversation;
  const right = () => summary.decide("accepted");
  return (
    <>
      <SummaryLines conversationId={id} lines={summary.lines} />
      <div className={classes.doings}>
        <CommandButton command="summaryYes" text={t(summary.isOpen ? "right" : "close")} onDo={right} />
        <CommandButton command="summaryNote" text={t("keep")} onDo={() => setKeeping(true)} />
        {summary.isOpen ? (
          <CommandButton command="summaryNo" text={t("wrong")} onDo={() => summary.decide("rejected")} />
        ) : null}
      </div>
      {keeping ? <SummarySheet page={page} summary={summary} onClose={() => setKeeping(false)} /> : null}
    </>
  );
}
