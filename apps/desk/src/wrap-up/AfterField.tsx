/** What follows: nothing, it comes back at a moment, or something is promised by then. */
import { newId, type PromiseId } from "@luwte/contract/ids.ts";
import type { FollowUp } from "@luwte/contract/wrapUps.ts";
import { TextInput } from "@mantine/core";
import { useEffect, useMemo, useRef, useState } from "react";
import { snoozeChoices } from "../conversation/snoozing.ts";
import { Chips } from "../look/Chips.tsx";
import { say } from "../words/say.ts";
import { sayDue } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import { followUpOf } from "./choosing.ts";
import { FollowingOffer } from "./FollowingOffer.tsx";
import { WRAP_UP } from "./texts.ts";
import type { Following } from "./useFollowing.ts";

const HOUR = "hour";
const NONE = "none";
/** What was proposed, once it was taken. */
const TAKEN = "taken";

/** A promise is made in one conversation, so of many at once it is not offered. */
type Props = { one: boolean; following: Following | null; onChoose: (followUp: FollowUp) => void };

export function AfterField({ one, following, onChoose }: Props) {
  const t = useText(WRAP_UP);
  const clock = useClock();
  // What was chosen stays what it was while time goes on.
  const [usual] = useState(() => snoozeChoices(clock).filter(({ key }) => key !== HOUR));
  const [taken, setTaken] = useState<number | null>(null);
  const moments: { key: string; until: number; said: string }[] = [
    ...(taken === null ? [] : [{ key: TAKEN, until: taken, said: sayDue(taken, clock).said }]),
    ...usual.map(({ key, until, text }) => ({ key, until, said: say(text, clock.language) })),
  ];
  const promiseId = useMemo(() => newId<PromiseId>(), []);
  const [chosen, setChosen] = useState(NONE);
  const [words, setWords] = useState("");
  const put = (key: string, said: string) => {
    setChosen(key);
    setWords(said);
    onChoose(followUpOf(moments.find((each) => each.key === key)?.until ?? null, said, promiseId));
  };
  const take = ({ until, words: proposed }: Following) => {
    setTaken(until);
    setChosen(TAKEN);
    setWords(proposed);
    onChoose(followUpOf(until, proposed, promiseId));
  };
  // Filled in once, when the form opens: what one chooses after it stays.
  const filled = useRef(following?.isFilledIn ? following : null);
  useEffect(() => {
    if (filled.current) take(filled.current);
    filled.current = null;
  });
  return (
    <>
      <Chips
        label={t("after")}
        chips={[{ key: NONE, text: t("nothing") }, ...moments.map(({ key, said }) => ({ key, text: said }))]}
        chosen={chosen}
        onChoose={(key) => put(key, key === NONE ? "" : words)}
      />
      {following && chosen === NONE ? <FollowingOffer following={following} onTake={() => take(following)} /> : null}
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
