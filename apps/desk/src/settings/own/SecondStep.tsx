/** The second step of signing in: the password first, then the code to scan, a code back, and recovery codes that are shown once. */
import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { selfQuery } from "../../api/queries.ts";
import type { SelfView } from "../../live/reactions.ts";
import { useSelf } from "../../shell/usePreferences.ts";
import { useText } from "../../words/useText.tsx";
import { Once } from "../kit/Copied.tsx";
import kit from "../kit/Kit.module.css";
import { Part } from "../kit/Page.tsx";
import { State } from "../kit/State.tsx";
import { FACTOR } from "./accountTexts.ts";
import { AskPassword, ScanAndConfirm, type Started } from "./SecondStepForms.tsx";

type Stage =
  | { kind: "rest" }
  | { kind: "ask" }
  | { kind: "scan"; started: Started }
  | { kind: "codes"; codes: string[] }
  | { kind: "remove" };
const REST: Stage = { kind: "rest" };

function useTold(): (hasSecondFactor: boolean) => void {
  const client = useQueryClient();
  return (hasSecondFactor) =>
    void client.setQueryData<SelfView>(selfQuery.queryKey, (self) =>
      self ? { ...self, person: { ...self.person, hasSecondFactor } } : self,
    );
}

export function SecondStep() {
  const t = useText(FACTOR);
  const { hasSecondFactor } = useSelf().person;
  const [stage, setStage] = useState<Stage>(REST);
  return (
    <Part title={t("title")} intro={t("intro")}>
      <State tone={hasSecondFactor ? "good" : "calm"}>{t(hasSecondFactor ? "isOn" : "isOff")}</State>
      {stage.kind === "rest" ? (
        <div>
          <Button variant="default" onClick={() => setStage({ kind: hasSecondFactor ? "remove" : "ask" })}>
            {t(hasSecondFactor ? "remove" : "set")}
          </Button>
        </div>
      ) : (
        <Staged stage={stage} go={setStage} />
      )}
    </Part>
  );
}

function Staged({ stage, go }: { stage: Stage; go: (stage: Stage) => void }) {
  const t = useText(FACTOR);
  const told = useTold();
  const rest = () => go(REST);
  if (stage.kind === "ask")
    return <AskPassword kind="start" onCancel={rest} onDone={(started) => go({ kind: "scan", started: started! })} />;
  if (stage.kind === "scan") {
    const confirmed = (codes: string[]) => {
      told(true);
      go({ kind: "codes", codes });
    };
    return <ScanAndConfirm started={stage.started} onCancel={rest} onDone={confirmed} />;
  }
  if (stage.kind === "codes")
    return (
      <Once
        title={t("codes")}
        label={t("codes")}
        note={t("codesNote")}
        text={stage.codes.join("\n")}
        lines
        onKept={rest}
      />
    );
  const removed = () => {
    told(false);
    rest();
  };
  return (
    <div className={kit["stack"]}>
      <p>{t("removeIntro")}</p>
      <AskPassword kind="remove" onCancel={rest} onDone={removed} />
    </div>
  );
}
