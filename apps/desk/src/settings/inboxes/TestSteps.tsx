/** Every step of the test: what went well, what did not and what to do, and what the server said. */
import type { MailStepResult } from "@luwte/contract/mail.ts";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { State, type Tone } from "../kit/State.tsx";
import classes from "./TestSteps.module.css";
import { SERVER } from "./texts.ts";

const TONES: Record<MailStepResult["outcome"], Tone> = {
  good: "good",
  warning: "soon",
  bad: "broken",
  skipped: "calm",
};

export function TestSteps({ result }: { result: { works: boolean; steps: readonly MailStepResult[] } }) {
  const t = useText(SERVER);
  return (
    <section className={kit["stack"]} aria-label={t("test")}>
      <p className={classes["outcome"]} data-works={result.works}>
        {t(result.works ? "works" : "fails")}
      </p>
      <ol className={classes["steps"]}>
        {result.steps.map((step) => (
          <Step key={step.step} step={step} />
        ))}
      </ol>
    </section>
  );
}

function Step({ step }: { step: MailStepResult }) {
  const t = useText(SERVER);
  const said = `${step.what} ${step.todo}`.trim();
  return (
    <li data-outcome={step.outcome}>
      <State tone={TONES[step.outcome]}>
        {t(step.step)}
        <span className="hidden-visually">: {t(step.outcome)}</span>
      </State>
      {step.outcome === "good" || step.outcome === "skipped" || said === "" ? null : <p>{said}</p>}
      {step.words && step.outcome !== "good" ? (
        <p className={classes["words"]}>
          {t("serverSaid")} <code>{step.words}</code>
        </p>
      ) : null}
    </li>
  );
}
