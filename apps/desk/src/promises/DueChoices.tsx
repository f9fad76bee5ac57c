/** By when, chosen from the usual moments or from one's own. */
import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayMoment } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import { fromLocalInput, localInput } from "../words/zoned.ts";
import { type Days, type DueChoice, dueChoices } from "./due.ts";
import classes from "./Promises.module.css";
import { serviceDaysQuery } from "./promisesQuery.ts";
import { PROMISES } from "./texts.ts";

const NO_DAYS: Days = [];
export const useServiceDays = (): Days => useQuery(serviceDaysQuery).data?.days ?? NO_DAYS;

export type Option = { key: DueChoice["key"] | "typed"; at: number };

/** Before the others: what the line says, or may say. */
export function useDueOptions(typed: number | null): Option[] {
  const days = useServiceDays();
  const clock = useClock();
  const usual = dueChoices(days, clock);
  return typed === null ? usual : [{ key: "typed", at: typed }, ...usual.filter((choice) => choice.at !== typed)];
}

/** The next or previous of the options; from none to the first or the last. */
export function stepped(options: readonly Option[], at: number | null, step: 1 | -1): number | null {
  const here = options.findIndex((option) => option.at === at);
  const next = here < 0 ? (step === 1 ? 0 : options.length - 1) : (here + step + options.length) % options.length;
  return options[next]?.at ?? null;
}

type Props = { options: readonly Option[]; at: number | null; asks?: boolean; onChoose: (at: number | null) => void };

export function DueChoices({ options, at, asks = false, onChoose }: Props) {
  const t = useText(PROMISES);
  const clock = useClock();
  const [own, setOwn] = useState(false);
  return (
    <fieldset className={classes.choices} aria-label={t("when")}>
      {options.map((option) => (
        <button
          key={option.key}
          type="button"
          className={classes.choice}
          aria-pressed={option.at === at}
          onClick={() => {
            setOwn(false);
            onChoose(option.at);
          }}
        >
          {t(option.key === "typed" && asks ? "meant" : option.key)} <small>{sayMoment(option.at, clock)}</small>
        </button>
      ))}
      <button type="button" className={classes.choice} aria-pressed={own} onClick={() => setOwn(true)}>
        {t("other")}
      </button>
      {own ? <OwnMoment at={at} onChoose={onChoose} /> : null}
    </fieldset>
  );
}

function OwnMoment({ at, onChoose }: Pick<Props, "at" | "onChoose">) {
  const t = useText(PROMISES);
  const clock = useClock();
  const [text, setText] = useState(() => localInput(at ?? clock.now, clock.timeZone));
  return (
    <TextInput
      size="xs"
      type="datetime-local"
      aria-label={t("other")}
      autoFocus
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        const chosen = fromLocalInput(event.currentTarget.value, clock.timeZone);
        onChoose(chosen !== null && chosen > clock.now ? chosen : null);
      }}
    />
  );
}
