/** The parts of a wrap-up, filled in; what is touched is a choice, what is not stays as proposed. */
import type { WrapUpProposal } from "@luwte/contract/wrapUps.ts";
import { OUTCOMES, WHY_NOTS } from "@luwte/contract/wrapUps.ts";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Chips } from "../look/Chips.tsx";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import { AfterField } from "./AfterField.tsx";
import type { Asked } from "./asking.ts";
import { chosen, type Missing, missingIn, type Touched } from "./choosing.ts";
import { ReasonField } from "./ReasonField.tsx";
import { OUTCOME_TEXTS, SOURCE_TEXTS, WHY_NOT_TEXTS, WRAP_UP } from "./texts.ts";
import { useFinding } from "./useFinding.ts";
import type { Following } from "./useFollowing.ts";
import { useWrapUp } from "./useWrapUp.ts";
import classes from "./WrapUp.module.css";
import { WrapUpFoot } from "./WrapUpFoot.tsx";

type Field = keyof WrapUpProposal;

/** Where a proposal came from, until somebody touches it. */
function useHints(proposal: WrapUpProposal | null, touched: Touched): (field: Field) => string | null {
  const t = useText(WRAP_UP);
  const said = useText(SOURCE_TEXTS);
  return (field) => {
    const proposed = proposal?.[field];
    return proposed && touched[field] === undefined ? t("from", { source: said(proposed.source) }) : null;
  };
}

type Props = { asked: Asked; onClose: () => void; proposal: WrapUpProposal | null; following: Following | null };

export function WrapUpForm({ asked, proposal, following, onClose }: Props) {
  const t = useText({ ...WRAP_UP, ...COMMON });
  const outcomes = useText(OUTCOME_TEXTS);
  const whys = useText(WHY_NOT_TEXTS);
  const [touched, setTouched] = useState<Touched>({});
  const [missing, setMissing] = useState<Missing>(null);
  const keep = useWrapUp(asked, onClose);
  const sought = useRef("");
  const find = useFinding();
  const places = usePlaces(proposal?.reasonId != null);
  const choice = chosen(proposal, touched);
  const hint = useHints(proposal, touched);
  const touch = (part: Touched) => {
    setTouched({ ...touched, ...part });
    setMissing(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = choice.reasonId === null ? find(sought.current) : null;
    if (found) return touch({ reasonId: found });
    const lacks = missingIn(choice);
    setMissing(lacks);
    if (lacks) return places.go(lacks);
    keep(choice, proposal);
    following?.closedWith(choice.followUp);
  };
  return (
    <form className={classes["form"]} onSubmit={submit}>
      <ReasonField
        field={places.reason}
        reasonId={choice.reasonId}
        hint={hint("reasonId")}
        missing={missing === "reasonId"}
        onSearch={(text) => {
          sought.current = text;
        }}
        onChoose={(reasonId) => touch({ reasonId })}
      />
      <Chips
        label={t("outcome")}
        hint={hint("outcome")}
        chips={OUTCOMES.map((key) => ({ key, text: outcomes(key) }))}
        chosen={choice.outcome}
        onChoose={(outcome) => touch({ outcome })}
      />
      <Chips
        label={t("atOnce")}
        hint={hint("atOnce")}
        chips={(["yes", "no"] as const).map((key) => ({ key, text: t(key) }))}
        chosen={choice.atOnce ? "yes" : "no"}
        onChoose={(key) => touch({ atOnce: key === "yes" })}
      />
      {choice.atOnce ? null : (
        <Chips
          frame={places.why}
          label={t("whyNot")}
          hint={hint("whyNot")}
          error={missing === "whyNot" ? t("whyNotMissing") : null}
          chips={WHY_NOTS.map((key) => ({ key, text: whys(key) }))}
          chosen={choice.whyNot}
          onChoose={(whyNot) => touch({ whyNot })}
        />
      )}
      <AfterField one={asked.rows.length === 1} following={following} onChoose={(followUp) => touch({ followUp })} />
      <WrapUpFoot asked={asked} accept={places.accept} onClose={onClose} />
    </form>
  );
}

/** Where the cursor stands: on accepting when there is nothing left to choose, else on what is missing. */
function usePlaces(complete: boolean) {
  const reason = useRef<HTMLInputElement>(null);
  const why = useRef<HTMLFieldSetElement>(null);
  const accept = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // After the dialog has taken the focus itself.
    const frame = requestAnimationFrame(() => (complete ? accept.current : reason.current)?.focus());
    return () => cancelAnimationFrame(frame);
  }, [complete]);
  const go = (missing: NonNullable<Missing>) =>
    (missing === "reasonId" ? reason.current : why.current?.querySelector("input"))?.focus();
  return { reason, why, accept, go };
}
