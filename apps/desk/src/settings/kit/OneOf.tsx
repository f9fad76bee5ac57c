/** One of a few, each with what it means: all in sight, so that nobody chooses blindly. */
import { useId } from "react";
import type { Choosable } from "./Choices.tsx";
import classes from "./Kit.module.css";

type Props<Key extends string> = {
  label: string;
  error?: string | undefined;
  choices: readonly Choosable<Key>[];
  chosen: Key;
  onChange: (chosen: Key) => void;
};

export function OneOf<Key extends string>({ label, error, choices, chosen, onChange }: Props<Key>) {
  const id = useId();
  return (
    <fieldset className={classes["group"]}>
      <legend>{label}</legend>
      {error ? <p className={classes["error"]}>{error}</p> : null}
      {choices.map(({ key, name, hint }) => (
        <label key={key} className={classes["radio"]}>
          <input type="radio" name={id} value={key} checked={key === chosen} onChange={() => onChange(key)} />
          <span>
            {name}
            {hint ? <span className={classes["radioHint"]}>{hint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
