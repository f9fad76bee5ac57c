/** One of a few, all in sight, chosen with a click or the arrow keys. Enter goes to the form around it. */
import { type Ref, useId } from "react";
import classes from "./Chips.module.css";

export type Chip<Key extends string> = { key: Key; text: string };
type Props<Key extends string> = {
  label: string;
  /** Beside the label: where a proposal came from. */
  hint?: string | null;
  error?: string | null;
  chips: readonly Chip<Key>[];
  chosen: Key | null;
  onChoose: (key: Key) => void;
  frame?: Ref<HTMLFieldSetElement>;
};

export function Chips<Key extends string>({ label, hint, error, chips, chosen, onChoose, frame }: Props<Key>) {
  const id = useId();
  return (
    <fieldset ref={frame} className={classes["group"]} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>
        {label}
        {hint ? <span className={classes["hint"]}>{hint}</span> : null}
      </legend>
      <div className={classes["chips"]}>
        {chips.map(({ key, text }) => (
          <label key={key} className={classes["chip"]}>
            <input type="radio" name={id} value={key} checked={key === chosen} onChange={() => onChoose(key)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
      {error ? (
        <p id={`${id}-error`} className={classes["error"]} role="alert">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
