/** A fixed question to what is saved: how far it came, and what to do where it stopped. */
import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Trouble } from "../../look/Trouble.tsx";
import { LOCALES } from "../../words/say.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { Part } from "../kit/Page.tsx";
import { State, type Tone } from "../kit/State.tsx";
import { endpointApi, endpointQuery, type Trial } from "./api.ts";
import classes from "./Endpoint.module.css";
import { type Outcome, stepsOf } from "./rules.ts";
import { ENDPOINT, RUNGS, WHYS } from "./texts.ts";
import { useNumber } from "./useNumber.ts";

export function TrialPart({ isSaved, model }: { isSaved: boolean; model: string }) {
  const t = useText(ENDPOINT);
  const client = useQueryClient();
  const trial = useMutation({
    mutationFn: () => endpointApi.testEndpoint(),
    onSettled: () => client.invalidateQueries(endpointQuery),
  });
  return (
    <Part title={t("trial")} intro={t("trialIntro")}>
      <div className={kit["foot"]}>
        <Button variant="default" disabled={!isSaved} loading={trial.isPending} onClick={() => trial.mutate()}>
          {t("trialNow")}
        </Button>
        {isSaved ? null : <p className={kit["dim"]}>{t("trialUnsaved")}</p>}
      </div>
      {trial.error ? <Trouble error={trial.error} /> : null}
      <div role="status">{trial.data ? <Outcomes trial={trial.data} model={model} /> : null}</div>
    </Part>
  );
}

const TONES: Record<Outcome, Tone> = { good: "good", warning: "soon", bad: "broken", skipped: "calm" };

function Outcomes({ trial, model }: { trial: Trial; model: string }) {
  const t = useText(ENDPOINT);
  const rungs = useText(RUNGS);
  const whys = useText(WHYS);
  return (
    <div className={kit["stack"]}>
      <p className={classes["outcome"]}>{trial.works ? <Worked trial={trial} model={model} /> : t("worksNot")}</p>
      <ol className={classes["steps"]}>
        {stepsOf(trial).map(({ step, outcome }) => (
          <li key={step} data-outcome={outcome}>
            <State tone={TONES[outcome]}>
              {t(step)}
              <span className="hidden-visually">: {t(outcome)}</span>
            </State>
            {outcome === "bad" && !trial.works ? <p className={classes["means"]}>{whys(trial.why)}</p> : null}
            {step === "usable" && trial.works ? <p className={classes["means"]}>{rungs(trial.rung)}</p> : null}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Worked({ trial, model }: { trial: Trial & { works: true }; model: string }) {
  const t = useText(ENDPOINT);
  const { language } = useLanguage();
  const { say } = useNumber();
  const seconds = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 }).format(
    trial.milliseconds / 1_000,
  );
  return t("works", { model, seconds, tokens: say(trial.tokens) });
}
