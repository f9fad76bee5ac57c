/** Several of a short list: all of them in sight, each with a box to tick. */
import { Checkbox } from "@mantine/core";
import { useId } from "react";
import classes from "./Kit.module.css";

export type Choosable<Key extends string> = { key: Key; name: string; hint?: string };
type Props<Key extends string> = {
  label: string;
  /** A heading above says it already. */
  labelHidden?: boolean;
  hint?: string;
  error?: string | undefined;
  choices: readonly Choosable<Key>[];
  chosen: readonly Key[];
  onChange: (chosen: Key[]) => void;
};

export function Choices<Key extends string>({
  label,
  labelHidden = false,
  hint,
  error,
  choices,
  chosen,
  onChange,
}: Props<Key>) {
  const id = useId();
  const turn = (key: Key, on: boolean) => onChange(on ? [...chosen, key] : chosen.filter((each) => each !== key));
  return (
    <fieldset className={classes["group"]} aria-describedby={hint || error ? id : undefined}>
      <legend className={labelHidden ? "hidden-visually" : undefined}>{label}</legend>
      {hint || error ? (
        <p id={id} className={classes["groupHint"]} data-error={error ? true : undefined}>
          {error ?? hint}
        </p>
      ) : null}
      {choices.map(({ key, name, hint: more }) => (
        <Checkbox
          key={key}
          label={name}
          description={more}
          checked={chosen.includes(key)}
          aria-invalid={error ? true : undefined}
          onChange={(event) => turn(key, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}
