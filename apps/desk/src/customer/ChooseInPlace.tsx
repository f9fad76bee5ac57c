/** One of a few values, chosen where it stands. The browser's own list: it works everywhere and on every phone. */
import classes from "./Person.module.css";

type Props = {
  label: string;
  value: string | null;
  choices: readonly { value: string; label: string }[];
  onChoose: (value: string | null) => void;
};

export function ChooseInPlace({ label, value, choices, onChoose }: Props) {
  return (
    <select
      className={classes.choose}
      aria-label={label}
      value={value ?? ""}
      data-empty={value === null}
      onChange={(event) => onChoose(event.currentTarget.value || null)}
    >
      <option value="">–</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
