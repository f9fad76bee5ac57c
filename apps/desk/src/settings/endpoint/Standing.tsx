/** Whether words leave now, where they go, and else what is in the way. */
import { levelOfTask } from "@luwte/contract/oversight.ts";
import { useQuery } from "@tanstack/react-query";
import { assistanceQuery } from "../../assistance/queries.ts";
import { When } from "../../look/When.tsx";
import { useText } from "../../words/useText.tsx";
import { State } from "../kit/State.tsx";
import type { Shown } from "./api.ts";
import { hostOf, standingOf } from "./rules.ts";
import { ENDPOINT, WHYS } from "./texts.ts";

export function Standing({ shown }: { shown: Shown }) {
  const t = useText(ENDPOINT);
  const { data } = useQuery(assistanceQuery);
  const standing = standingOf(shown, !data || levelOfTask(data.assistance, "reply") > 0);
  if (standing.kind === "off") return <State tone="calm">{t("isOff")}</State>;
  const on = t("isOn", { host: hostOf(shown.settings.address) ?? "" });
  if (standing.kind === "on") return <State tone="good">{on}</State>;
  return (
    <State tone="soon">
      {on}. <InTheWay standing={standing} />
    </State>
  );
}

function InTheWay({ standing }: { standing: ReturnType<typeof standingOf> }) {
  const t = useText(ENDPOINT);
  const whys = useText(WHYS);
  if (standing.kind === "stopped") return whys(standing.why);
  if (standing.kind !== "rests") return t("noTask");
  const { breaker } = standing;
  return (
    <>
      {whys(breaker.because)} {breaker.kind === "open" ? <Rests until={breaker.until} /> : t("tries")}
    </>
  );
}

function Rests({ until }: { until: string }) {
  const t = useText(ENDPOINT);
  const [before, after] = t("rests", { at: "\n" }).split("\n");
  return (
    <>
      {before}
      <When at={until} />
      {after}
    </>
  );
}
