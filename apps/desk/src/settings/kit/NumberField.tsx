/** A number as people type it: with a comma or a dot, half-written while they do. */
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useLanguage } from "../../words/useText.tsx";
import classes from "./Kit.module.css";

type Props = {
  label: string;
  hint?: string;
  value: number;
  error?: string | undefined;
  /** What stands after it: "minuten". */
  unit?: string;
  onChange: (value: number) => void;
};

export const numberIn = (text: string): number => (text.trim() === "" ? Number.NaN : Number(text.replace(",", ".")));

export function NumberField({ label, hint, value, error, unit, onChange }: Props) {
  const { language } = useLanguage();
  const written = language === "en" ? String(value) : String(value).replace(".", ",");
  const [text, setText] = useState(written);
  const shown = numberIn(text) === value || Number.isNaN(value) ? text : written;
  return (
    <TextInput
      label={label}
      description={hint}
      error={error}
      inputMode="decimal"
      autoComplete="off"
      value={shown}
      {...(unit ? { rightSection: <span className={classes["unit"]}>{unit}</span>, rightSectionWidth: 88 } : {})}
      onChange={(event) => {
        setText(event.currentTarget.value);
        onChange(numberIn(event.currentTarget.value));
      }}
    />
  );
}
