/** Promising while one writes: the field when it is asked for, and what will be promised when the answer is sent. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { MOST_IN_ONE_ANSWER } from "@luwte/contract/newPromises.ts";
import { useState } from "react";
import type { WritingState } from "../composer/useWriting.ts";
import { isSendable } from "../composer/writing.ts";
import { useCommand } from "../keyboard/registry.ts";
import { useClock } from "../words/useClock.ts";
import { useServiceDays } from "./DueChoices.tsx";
import { sentenceToPromise } from "./due.ts";
import { Pending } from "./Pending.tsx";
import { PromiseField } from "./PromiseField.tsx";
import { useMake } from "./useMake.ts";

type Props = { row: Conversation; state: WritingState; onDone: () => void };

const plain = (richText: string): string =>
  new DOMParser().parseFromString(richText.replace(/<\/(p|li|h\d)>|<br>/g, "$&\n"), "text/html").body.textContent ?? "";

export function Promising({ row, state, onDone }: Props) {
  const clock = useClock();
  const [initial, setInitial] = useState<string | null>(null);
  const make = useMake(row, state);
  // Known before they are asked for, so that two keys are enough at once.
  useServiceDays();
  const open = () =>
    setInitial(
      document.getSelection()?.toString().trim().slice(0, 300) ||
        sentenceToPromise(plain(state.writing.richText), clock),
    );
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
            close();
          }}
        />
      )}
      <Pending state={state} />
    </>
  );
}
