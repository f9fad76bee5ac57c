/** What the customer said of our understanding, and whether they had to tell it again. */
import type { HandoverView } from "@luwte/contract/views/handover.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Handover.module.css";
import { HANDOVER } from "./texts.ts";

export function UnderstandingLine({ view }: { view: HandoverView }) {
  const t = useText(HANDOVER);
  const state = view.understandings[0]?.state;
  const byCustomer = view.repeats.some(({ saidBy }) => saidBy === "customer");
  if (!state && !byCustomer) return null;
  return (
    <p className={classes["said"]} role="status">
      {state ? t(state.kind, state.kind === "corrected" ? { words: state.words } : {}) : null}{" "}
      {byCustomer ? t("repeatedByCustomer") : null}
    </p>
  );
}
