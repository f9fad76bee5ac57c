/** A table with the names of its columns, that is a list of blocks on a telephone. What stands in a cell may have a second, smaller line. */
import type { ReactNode } from "react";
import classes from "./Stacking.module.css";

type Props = { label: string; heads: readonly string[]; children: ReactNode };

/** The first of the heads is that of the rows' own names. */
export function StackingTable({ label, heads, children }: Props) {
  return (
    <table className={classes["table"]} aria-label={label}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** `head`: the name of its column, which stands before it where columns are not beside each other. */
export function StackingCell({ head, beside, children }: { head: string; beside?: ReactNode; children: ReactNode }) {
  return (
    <td data-head={head}>
      <div className={classes["cell"]}>
        <span className={classes["value"]}>{children}</span>
        {beside ? <span className={classes["beside"]}>{beside}</span> : null}
      </div>
    </td>
  );
}
