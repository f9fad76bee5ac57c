/** At the end of a conversation that was solved: how it was wrapped up, or that it was not. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { WrapUp } from "@luwte/contract/wrapUps.ts";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { When } from "../look/When.tsx";
import { usePeople } from "../people/usePeople.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { askWrapUp } from "./asking.ts";
import { wholeName } from "./choosing.ts";
import { contactReasonsQuery, wrapUpsQuery } from "./queries.ts";
import { OUTCOME_TEXTS, WHY_NOT_TEXTS, WRAP_UP } from "./texts.ts";
import classes from "./WrapUp.module.css";

export function WrapUpEnd({ row }: { row: Conversation }) {
  const { data } = useQuery(wrapUpsQuery(row.id));
  if (row.state.kind !== "solved" || !data) return null;
  const newest = data.wrapUps[0];
  const since = row.state.since;
  return newest && newest.at >= since ? <Said wrapUp={newest} /> : <Without row={row} />;
}

function Said({ wrapUp }: { wrapUp: WrapUp }) {
  const t = useText(WRAP_UP);
  const { language } = useLanguage();
  const outcomes = useText(OUTCOME_TEXTS);
  const whys = useText(WHY_NOT_TEXTS);
  const people = usePeople();
  const { data } = useQuery(contactReasonsQuery);
  const reason = wholeName(wrapUp.reasonId, data?.reasons ?? [], language);
  const how = wrapUp.whyNot ? whys(wrapUp.whyNot) : t("atOnceSaid");
  return (
    <p className={classes["end"]}>
      <strong>{t("line")}:</strong> {[reason, outcomes(wrapUp.outcome), how].filter(Boolean).join(" · ")}{" "}
      <span className={classes["who"]}>
        {wrapUp.by ? people.nameOf(wrapUp.by) : null} <When at={wrapUp.at} long />
      </span>
    </p>
  );
}

function Without({ row }: { row: Conversation }) {
  const t = useText(WRAP_UP);
  return (
    <p className={classes["end"]}>
      {t("without")}{" "}
      <Button variant="subtle" size="compact-sm" onClick={() => askWrapUp({ rows: [row], skip: () => undefined })}>
        {t("stillTo")}
      </Button>
    </p>
  );
}
