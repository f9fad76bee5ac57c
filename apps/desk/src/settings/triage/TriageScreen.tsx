/** Triage: what it learned and how good that is, learning again, going back to another version, and where questions go. */
import { newId, type TriageChoiceId, type TriageVersionId } from "@luwte/contract/ids.ts";
import type { TriageModels, TriageVersion } from "@luwte/contract/triage.ts";
import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type RefObject, useRef } from "react";
import { percent } from "../../insight/percent.ts";
import { Trouble } from "../../look/Trouble.tsx";
import { useTrouble } from "../../toasts/useTrouble.ts";
import { splitQuery, triageApi, triageQuery } from "../../triage/api.ts";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { Page, Part } from "../kit/Page.tsx";
import { State } from "../kit/State.tsx";
import { Split } from "./Split.tsx";
import classes from "./TriageSettings.module.css";
import { TRIAGE_SETTINGS } from "./texts.ts";
import { VersionTable } from "./VersionTable.tsx";

export function TriageScreen() {
  const t = useText(TRIAGE_SETTINGS);
  const models = useQuery(triageQuery);
  const split = useQuery(splitQuery);
  const error = models.error ?? split.error;
  return (
    <Page title={t("title")} intro={t("intro")}>
      {error ? <Trouble error={error} /> : null}
      <Part title={t("learned")} intro={t("learnedIntro")}>
        {models.data ? <Learned models={models.data} /> : <Loading gone={models.isError} />}
      </Part>
      <Part title={t("split")} intro={t("splitIntro")}>
        {split.data ? <Split shown={split.data} /> : <Loading gone={split.isError} />}
      </Part>
    </Page>
  );
}

/** What it is about stands there already; what failed is said above. */
function Loading({ gone }: { gone: boolean }) {
  const t = useText(TRIAGE_SETTINGS);
  return gone ? null : (
    <p role="status" className={kit["dim"]}>
      {t("loading")}
    </p>
  );
}

/** `said`: what was pressed goes when it is done, and whoever used keys must not begin at the top again. */
function useDoings(said: RefObject<HTMLElement | null>) {
  const client = useQueryClient();
  const trouble = useTrouble();
  const keep = (asked: Promise<TriageModels>) =>
    asked.then((models) => client.setQueryData(triageQuery.queryKey, models), trouble);
  return {
    train: () => void keep(triageApi.trainTriage({ body: { id: newId<TriageVersionId>() } })),
    use: (triageVersionId: TriageVersionId | null) =>
      void keep(triageApi.chooseTriageVersion({ body: { id: newId<TriageChoiceId>(), triageVersionId } })).then(() =>
        said.current?.focus(),
      ),
  };
}

function Learned({ models: { versions, running } }: { models: TriageModels }) {
  const t = useText(TRIAGE_SETTINGS);
  const said = useRef<HTMLDivElement>(null);
  const { train, use } = useDoings(said);
  const going = versions.find(({ endedAt }) => endedAt === null);
  return (
    <>
      <div ref={said} tabIndex={-1}>
        <InUse version={versions.find(({ id }) => id === running) ?? null} />
      </div>
      <div className={classes["doings"]}>
        <Button
          variant="default"
          aria-disabled={going !== undefined}
          data-disabled={going !== undefined}
          onClick={() => {
            if (!going) train();
          }}
        >
          {t("train")}
        </Button>
        {running === null ? null : (
          <Button variant="default" onClick={() => use(null)}>
            {t("useWords")}
          </Button>
        )}
        <Progress version={going ?? null} />
      </div>
      {versions.length === 0 ? (
        <p className={kit["dim"]}>{t("none")}</p>
      ) : (
        <VersionTable versions={versions} running={running} onUse={use} />
      )}
    </>
  );
}

function InUse({ version }: { version: TriageVersion | null }) {
  const t = useText(TRIAGE_SETTINGS);
  if (!version?.figures) return <State tone="calm">{t("usesWords")}</State>;
  const { accuracy, words } = version.figures;
  const said = {
    number: version.number,
    share: percent(accuracy.count / accuracy.of),
    low: percent(accuracy.low ?? 0),
    high: percent(accuracy.high ?? 1),
    of: accuracy.of,
    words: percent(words / accuracy.of),
  };
  return <State tone="good">{t("uses", said)}</State>;
}

/** Its place is there before it is needed, so that nothing moves. */
function Progress({ version }: { version: TriageVersion | null }) {
  const t = useText(TRIAGE_SETTINGS);
  const isReading = version?.stage === "reading";
  const said = !version ? "" : isReading ? t("reading", { read: version.read, of: version.of }) : t("learning");
  return (
    <span className={classes["progress"]} role="status">
      {version ? (
        <progress aria-label={said} max={Math.max(1, version.of)} {...(isReading ? { value: version.read } : {})} />
      ) : null}
      {said}
    </span>
  );
}
