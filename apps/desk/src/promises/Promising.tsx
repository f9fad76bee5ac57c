/** Promising while one writes: the field when it is asked for, and what will be promised when the answer is sent. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { MOST_IN_ONE_ANSWER } from "@luwte/contract/newPromises.ts";
import { useEffect, useState } from "react";
import { plainOf } from "../composer/plain.ts";
import type { WritingState } from "../composer/useWriting.ts";
import { isSendable } from "../composer/writing.ts";
import { useCommand } from "../keyboard/registry.ts";
import type { Changing } from "../proposals/usePromiseOffers.ts";
import { useClock } from "../words/useClock.ts";
import { useServiceDays } from "./DueChoices.tsx";
import { sentenceToPromise } from "./due.ts";
import { Pending } from "./Pending.tsx";
import { PromiseField } from "./PromiseField.tsx";
import { useMake } from "./useMake.ts";

type Props = {
  row: Conversation;
  state: WritingState;
  /** What was found in the text and is to be changed before it is promised. */
  changing: Changing | null;
  onDone: () => void;
};

export function Promising({ row, state, changing, onDone }: Props) {
  const clock = useClock();
  const [initial, setInitial] = useState<string | null>(null);
  const make = useMake(row, state);
  // Known before they are asked for, so that two keys are enough at once.
  useServiceDays();
  const open = () =>
    setInitial(
      document.getSelection()?.toString().trim().slice(0, 300) ||
        sentenceToPromise(plainOf(state.writing.richText), clock),
    );
  useEffect(() => {
    if (changing) setInitial(changing.sentence);
  }, [changing]);
  useCommand("promise", open);
  useCommand("promiseHere", open);
  const close = () => {
    setInitial(null);
    onDone();
  };
  return (
    <>
      {initial === null ? null : (
        <PromiseField
          initial={initial}
          answering={isSendable(state.writing) && state.writing.promises.length < MOST_IN_ONE_ANSWER}
          onClose={close}
          onMake={(made, how) => {
            make(made, how);
            changing?.made(made);
            close();
          }}
        />
      )}
      <Pending state={state} />
    </>
  );
}
