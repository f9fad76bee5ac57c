/** A value that becomes a field when one clicks it, and a value again when one leaves it. Escape leaves it as it was. */
import { TextInput } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";
import classes from "./InPlace.module.css";

type Props = {
  label: string;
  value: string;
  empty: string;
  onKeep: (value: string) => void;
  type?: "text" | "number" | "date";
  maxLength?: number;
};

export function InPlace({ label, value, empty, onKeep, type = "text", maxLength = 120 }: Props) {
  const [text, setText] = useState<string | null>(null);
  const keep = () => {
    if (text !== null && text.trim() !== value) onKeep(text.trim());
    setText(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") keep();
    if (event.key === "Escape") {
      event.stopPropagation();
      setText(null);
    }
  };
  if (text === null)
    return (
      <button type="button" className={classes.value} data-empty={value === ""} onClick={() => setText(value)}>
        <span className="hidden-visually">{label}: </span>
        {value || empty}
      </button>
    );
  return (
    <TextInput
      size="xs"
      type={type}
      aria-label={label}
      value={text}
      maxLength={maxLength}
      autoFocus
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={onKeyDown}
    />
  );
}
