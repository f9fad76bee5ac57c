/** One line of the way around. */
import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import classes from "./Sidebar.module.css";

type Props = {
  to: LinkProps["to"];
  params?: { list: string };
  icon: ReactNode;
  name: string;
  count?: string;
  /** Read aloud in the place of the bare number. */
  countSaid?: string;
};

export function NavItem({ to, params, icon, name, count, countSaid }: Props) {
  return (
    <li>
      <Link className={classes.item} to={to as "/"} {...(params ? { params } : {})} activeOptions={{ exact: false }}>
        <span className={classes.icon} aria-hidden="true">
          {icon}
        </span>
        <span className={classes.name}>{name}</span>
        {count === undefined ? null : (
          <span className={classes.count}>
            <span aria-hidden="true">{count}</span>
            <span className="hidden-visually">{countSaid ?? count}</span>
          </span>
        )}
      </Link>
    </li>
  );
}
