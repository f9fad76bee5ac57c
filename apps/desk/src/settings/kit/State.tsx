/** How something stands, as a word with a sign; the colour only repeats it. */
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./Kit.module.css";

export type Tone = "good" | "soon" | "broken" | "calm";
const ICONS = { good: IconCircleCheck, soon: IconInfoCircle, broken: IconAlertTriangle, calm: IconCircleDashed };

export function State({ tone, children }: { tone: Tone; children: ReactNode }) {
  const Icon = ICONS[tone];
  return (
    <span className={classes["state"]} data-tone={tone}>
      <Icon size={16} stroke={1.75} aria-hidden="true" />
      <span>{children}</span>
    </span>
  );
}
