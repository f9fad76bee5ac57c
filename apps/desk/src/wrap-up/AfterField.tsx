/** What follows: nothing, it comes back at a moment, or something is promised by then. */
import { newId, type PromiseId } from "@luwte/contract/ids.ts";
import type { FollowUp } from "@luwte/contract/wrapUps.ts";
import { TextInput } from "@mantine/core";
import { useMemo, useState } from "react";
import { snoozeChoices } from "../conversation/snoozing.ts";
import { Chips } from "../look/Chips.tsx";
import { say } from "../words/say.ts";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import { followUpOf } from "./choosing.ts";
import { WRAP_UP } from "./texts.ts";

const HOUR = "hour";
const NONE = "none";

/** A promise is made in one conversation, so of many at once it is not offered. */
export function AfterField({ one, onChoose }: { one: boolean; onChoose: (followUp: FollowUp) => void }) {
  const t = useText(WRAP_UP);
  const clock = useClock();
  // What was chosen stays what it was while time goes on.
  const [moments] = useState(() => snoozeChoices(clock).filter(({ key }) => key !== HOUR));
  const promiseId = useMemo(() => newId<PromiseId>(), []);
  const [chosen, setChosen] = useState(NONE);
  const [words, setWords] = useState("");
  const put = (key: string, said: string) => {
    setChosen(key);
    setWords(said);
    onChoose(followUpOf(moments.find((each) => each.key === key)?.until ?? null, said, promiseId));
  };
  return (
    <>
      <Chips
        label={t("after")}
        chips={[
          { key: NONE, text: t("nothing") },
          ...moments.map(({ key, text }) => ({ key, text: say(text, clock.language) })),
        ]}
        chosen={chosen}
        onChoose={(key) => put(key, key === NONE ? "" : words)}
      />
      {one && chosen !== NONE ? (
        <TextInput
          label={t("promise")}
          description={t("promiseHint")}
          maxLength={300}
          value={words}
          onChange={(event) => put(chosen, event.currentTarget.value)}
        />
      ) : null}
    </>
  );
}
