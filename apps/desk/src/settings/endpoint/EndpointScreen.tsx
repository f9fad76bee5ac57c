/** The language model elsewhere: how it stands, where it goes and what for, what it used, a try, and what leaves. */
import { useQuery } from "@tanstack/react-query";
import { Trouble } from "../../look/Trouble.tsx";
import { When } from "../../look/When.tsx";
import { useText } from "../../words/useText.tsx";
import { Page } from "../kit/Page.tsx";
import { State } from "../kit/State.tsx";
import { endpointQuery, type Shown } from "./api.ts";
import { EndpointForm } from "./EndpointForm.tsx";
import { LeavingPart } from "./LeavingPart.tsx";
import { hostOf } from "./rules.ts";
import { ENDPOINT, WHYS } from "./texts.ts";
import { UsagePart } from "./UsagePart.tsx";

export function EndpointScreen() {
  const t = useText(ENDPOINT);
  const { data, error } = useQuery(endpointQuery);
  return (
    <Page title={t("title")} intro={t("intro")}>
      {error ? <Trouble error={error} /> : null}
      {data ? (
        <>
          <Standing shown={data} />
          <EndpointForm shown={data} />
          <UsagePart shown={data} />
          <LeavingPart />
        </>
      ) : null}
    </Page>
  );
}

function Standing({ shown: { settings, breaker } }: { shown: Shown }) {
  const t = useText(ENDPOINT);
  const whys = useText(WHYS);
  const host = hostOf(settings.address) ?? "";
  if (!settings.enabled) return <State tone="calm">{t("isOff")}</State>;
  if (breaker.kind === "closed") return <State tone="good">{t("isOn", { host })}</State>;
  return (
    <State tone="soon">
      {t("isOn", { host })}. {whys(breaker.because)}{" "}
      {breaker.kind === "open" ? <Rests until={breaker.until} /> : t("tries")}
    </State>
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
