/** A table that may be wider than a telephone: it scrolls by itself, by keyboard too. */
import type { ReactNode } from "react";
import classes from "../../time/Time.module.css";

export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={classes["scroll"]} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
