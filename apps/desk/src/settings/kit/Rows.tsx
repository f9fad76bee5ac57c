/** A list of things one made: each line leads to its own screen. An empty list says something kind and true. */
import { IconChevronRight } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import classes from "./Kit.module.css";

export type RowProps = {
  section: string;
  item: string;
  name: string;
  hint?: ReactNode;
  state?: ReactNode;
  icon?: ReactNode;
};

export function Rows({ label, empty, children }: { label: string; empty: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return <p className={classes["empty"]}>{empty}</p>;
  return (
    <ul className={classes["rows"]} aria-label={label}>
      {children}
    </ul>
  );
}

export function Row({ section, item, name, hint, state, icon }: RowProps) {
  return (
    <li>
      <Link className={classes["row"]} to="/settings/$section/$item" params={{ section, item }}>
        {icon}
        <span className={classes["rowWords"]}>
          <span className={classes["rowName"]}>{name}</span>
          {hint ? <span className={classes["rowHint"]}>{hint}</span> : null}
        </span>
        {state ? <span className={classes["rowState"]}>{state}</span> : null}
        <IconChevronRight size={16} stroke={1.75} aria-hidden="true" className={classes["chevron"]} />
      </Link>
    </li>
  );
}

/** A line that leads nowhere: what can be done with it stands on it. */
export function Line({ name, hint, children }: { name: ReactNode; hint?: ReactNode; children?: ReactNode }) {
  return (
    <li className={classes["line"]}>
      <span className={classes["rowWords"]}>
        <span className={classes["rowName"]}>{name}</span>
        {hint ? <span className={classes["rowHint"]}>{hint}</span> : null}
      </span>
      {children ? <span className={classes["lineActions"]}>{children}</span> : null}
    </li>
  );
}
