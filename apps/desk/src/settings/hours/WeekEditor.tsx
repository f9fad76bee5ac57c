/** The hours of a week: a line per day, open or closed, with as many stretches as a day has. */
import { ActionIcon, Button, Checkbox } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../words/useText.tsx";
import { DAYS, HOURS } from "./texts.ts";
import classes from "./Week.module.css";
import { clockIn, type Interval, mistakeIn, nextInterval, USUAL, type Week } from "./week.ts";

const DAY_KEYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** `words`: of whom it is the week, where it is not the hours at which we are open. */
type Props = { week: Week; onChange: (week: Week) => void; words?: DayWords };
/** A day without hours, and the box that gives it some. */
export type DayWords = { off: string; on: (day: string) => string };

export function WeekEditor({ week, onChange, words }: Props) {
  const t = useText(DAYS);
  const said = useText(HOURS);
  const day: DayWords = words ?? { off: said("closed"), on: (name) => said("open", { day: name }) };
  return (
    <div className={classes["week"]}>
      {DAY_KEYS.map((key, at) => (
        <DayLine
          key={key}
          name={t(key)}
          words={day}
          day={week[at] ?? []}
          onChange={(hours) => onChange(week.with(at, hours))}
        />
      ))}
      <div>
        <Button
          variant="subtle"
          size="xs"
          onClick={() => onChange(week.map((hours, at) => (at < 5 ? (week[0] ?? []) : hours)))}
        >
          {said("asMonday")}
        </Button>
      </div>
    </div>
  );
}

type DayProps = { name: string; day: Interval[]; onChange: (day: Interval[]) => void };

function DayLine({ name, day, words, onChange }: DayProps & { words: DayWords }) {
  const t = useText(HOURS);
  const mistake = mistakeIn(day);
  return (
    <fieldset className={classes["day"]}>
      <legend className="hidden-visually">{name}</legend>
      <Checkbox
        className={classes["name"]!}
        label={name}
        aria-label={words.on(name)}
        checked={day.length > 0}
        onChange={(event) => onChange(event.currentTarget.checked ? [USUAL] : [])}
      />
      {day.length === 0 ? (
        <p className={classes["closed"]}>{words.off}</p>
      ) : (
        <Stretches name={name} day={day} onChange={onChange} />
      )}
      {mistake ? (
        <p className={classes["mistake"]} role="alert">
          {t(mistake)}
        </p>
      ) : null}
    </fieldset>
  );
}

export function Stretches({ name, day, onChange }: DayProps) {
  const t = useText(HOURS);
  return (
    <ul className={classes["stretches"]}>
      {day.map((interval, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no name of their own; their place is what they are.
        <li key={at} className={classes["stretch"]}>
          <Clock
            label={t("from", { day: name })}
            value={interval.from}
            onChange={(from) => onChange(day.with(at, { ...interval, from }))}
          />
          <span aria-hidden="true">–</span>
          <Clock
            label={t("to", { day: name })}
            value={interval.to}
            onChange={(to) => onChange(day.with(at, { ...interval, to }))}
          />
          {day.length > 1 ? (
            <ActionIcon aria-label={t("less", { day: name })} onClick={() => onChange(day.toSpliced(at, 1))}>
              <IconX size={16} stroke={1.75} />
            </ActionIcon>
          ) : null}
          {at === day.length - 1 && day.length < 4 ? (
            <ActionIcon aria-label={t("more", { day: name })} onClick={() => onChange([...day, nextInterval(day)])}>
              <IconPlus size={16} stroke={1.75} />
            </ActionIcon>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Not a browser's own field for times: that one follows the browser's language, may say AM and PM, and knows no 24:00. */
function Clock({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const [text, setText] = useState<string | null>(null);
  const leave = () => {
    if (text !== null) onChange(clockIn(text) ?? "");
    setText(null);
  };
  return (
    <input
      type="text"
      inputMode="numeric"
      autoComplete="off"
      maxLength={8}
      className={classes["clock"]}
      aria-label={label}
      aria-invalid={value === "" ? true : undefined}
      value={text ?? value}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={(event) => event.key === "Enter" && leave()}
    />
  );
}
