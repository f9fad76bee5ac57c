/** What was found of a task when somebody looked again, and what level 3 still needs, in words and figures. */
import { LEVEL_THREE, type Measured } from "@luwte/contract/oversightFigures.ts";
import { Link } from "@tanstack/react-router";
import { whyThree } from "../../assistance/level.ts";
import { nearly, percent } from "../../insight/percent.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import { Part } from "../kit/Page.tsx";
import { State } from "../kit/State.tsx";
import { MEASURED } from "./texts.ts";

const TONES = { customers: "calm", inward: "calm", few: "calm", low: "soon", open: "good" } as const;

export function useMeasuredSaid(): (measured: Measured) => string {
  const t = useText(MEASURED);
  return ({ right: { count, of, low, high } }) =>
    of === 0
      ? t("nothing")
      : t("found", { count, of, share: percent(count / of), low: percent(low ?? 0), high: percent(high ?? 1) });
}

export function MeasuredPart({ measured }: { measured: Measured }) {
  const t = useText(MEASURED);
  const { language } = useLanguage();
  const said = useMeasuredSaid();
  const why = whyThree(measured);
  const { leastChecked: least, opensAt, closesUnder, newest } = LEVEL_THREE;
  const figures = {
    of: measured.right.of,
    least,
    low: nearly(measured.right.low ?? 0, language),
    opens: percent(opensAt),
    closes: percent(closesUnder),
    count: measured.missing ?? 0,
    newest,
  };
  const canOpen = measured.missing !== null;
  return (
    <Part title={t("title")} intro={t("intro", figures)}>
      <p>{said(measured)}</p>
      <State tone={TONES[why]}>{t(why, figures)}</State>
      {canOpen && measured.missing ? <p>{t("missing", figures)}</p> : null}
      {canOpen ? <p>{t("never", figures)}</p> : null}
      <p>
        <Link to="/recheck">{t("recheck")}</Link>
      </p>
    </Part>
  );
}
