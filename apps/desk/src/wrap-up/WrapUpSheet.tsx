/** Wrapping up without typing: everything is filled in from what is known, and Enter accepts it. */
import { Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { LISTS } from "../lists/texts.ts";
import { SummaryDetails } from "../summary/SummaryDetails.tsx";
import { useSummary } from "../summary/useSummary.ts";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import type { Asked } from "./asking.ts";
import { proposalQuery } from "./queries.ts";
import { WRAP_UP } from "./texts.ts";
import { useFollowing } from "./useFollowing.ts";
import classes from "./WrapUp.module.css";
import { WrapUpForm } from "./WrapUpForm.tsx";

type Props = { asked: Asked; onClose: () => void };

export function WrapUpSheet({ asked, onClose }: Props) {
  const t = useText({ ...WRAP_UP, noSubject: LISTS.noSubject, loading: COMMON.loading });
  const { rows } = asked;
  const { data, isPending } = useQuery({ ...proposalQuery(rows[0]!.id), enabled: rows.length === 1, retry: false });
  const { following, isSoon } = useFollowing(rows);
  const summing = useSummary(rows[0]!, rows.length === 1);
  // What stands in the form moves nothing later.
  const waits = rows.length === 1 && (isPending || isSoon || summing.isSoon);
  const title = rows.length === 1 ? t("title") : t("many", { count: rows.length });
  return (
    <Modal data-wrap-up opened onClose={onClose} title={title} size={600} transitionProps={{ duration: 0 }}>
      {rows.length === 1 ? <p className={classes["subject"]}>{rows[0]!.subject || t("noSubject")}</p> : null}
      {summing.summary && !waits ? (
        <SummaryDetails conversationId={rows[0]!.id} summary={summing.summary} onJump={onClose} />
      ) : null}
      {waits ? (
        <p role="status">{t("loading")}</p>
      ) : (
        <WrapUpForm asked={asked} proposal={data?.proposal ?? null} following={following} onClose={onClose} />
      )}
    </Modal>
  );
}
