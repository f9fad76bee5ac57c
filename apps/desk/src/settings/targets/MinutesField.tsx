/** A span of time in minutes or hours. Empty is no promise. */
import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../words/useText.tsx";
import { minutesOf, type Unit, type Written, writtenOf } from "./minutes.ts";
import classes from "./Targets.module.css";
import { TARGETS } from "./texts.ts";

type Props = { label: string; minutes: number | null; onChange: (minutes: number | null) => void };

export function MinutesField({ label, minutes, onChange }: Props) {
  const t = useText(TARGETS);
  const [written, setWritten] = useState<Written>(() => writtenOf(minutes));
  // Somebody else changed it, or another line took this place.
  const shown = minutesOf(written) === minutes ? written : writtenOf(minutes);
  const write = (next: Written) => {
    setWritten(next);
    onChange(minutesOf(next));
  };
  return (
    <div className={classes["span"]}>
      <TextInput
        label={label}
        inputMode="decimal"
        placeholder={t("noPromise")}
        value={shown.amount}
        onChange={(event) => write({ ...shown, amount: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={t("unit", { what: label })}
        value={shown.unit}
        data={(["minutes", "hours"] as const).map((value) => ({ value, label: t(value) }))}
        onChange={(event) => write({ ...shown, unit: event.currentTarget.value as Unit })}
      />
    </div>
  );
}
