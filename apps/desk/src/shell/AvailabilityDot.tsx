/** Availability as a shape; colour only repeats what the shape and the word beside it say. */
import type { Availability } from "@luwte/contract/people.ts";
import { IconCircleCheckFilled, IconCircleDashed, IconCircleMinus, IconCoffee } from "@tabler/icons-react";
import classes from "./Sidebar.module.css";

const ICONS: Record<Availability, typeof IconCoffee> = {
  available: IconCircleCheckFilled,
  busy: IconCircleMinus,
  break: IconCoffee,
  away: IconCircleDashed,
};

export function AvailabilityDot({ kind, size = 14 }: { kind: Availability; size?: number }) {
  const Icon = ICONS[kind];
  return <Icon size={size} stroke={2} className={classes.dot} data-kind={kind} aria-hidden="true" />;
}
