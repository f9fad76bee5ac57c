/** What follows: nothing, or it comes back at a moment. */
import type { FollowUp } from "@luwte/contract/wrapUps.ts";
import { useMemo } from "react";
import { snoozeChoices } from "../conversation/snoozing.ts";
import { Chips } from "../look/Chips.tsx";
import { say } from "../words/say.ts";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import { WRAP_UP } from "./texts.ts";

const HOUR = "hour";

export function AfterField({ followUp, onChoose }: { followUp: FollowUp; onChoose: (followUp: FollowUp) => void }) {
  const t = useText(WRAP_UP);
  const clock = useClock();
  // What was chosen stays what it was while time goes on.
  const moments = useMemo(() => snoozeChoices(clock).filter(({ key }) => key !== HOUR), [clock]);
  const chosen = moments.find(
    ({ until }) => followUp.kind === "snoozed" && Math.abs(Date.parse(followUp.until) - until) < 60_000,
  );
  return (
    <Chips
      label={t("after")}
      chips={[
        { key: "none", text: t("nothing") },
        ...moments.map(({ key, text }) => ({ key, text: say(text, clock.language) })),
      ]}
      chosen={followUp.kind === "none" ? "none" : (chosen?.key ?? null)}
      onChoose={(key) => {
        const moment = moments.find((each) => each.key === key);
        onChoose(moment ? { kind: "snoozed", until: new Date(moment.until).toISOString() } : { kind: "none" });
      }}
    />
  );
}
