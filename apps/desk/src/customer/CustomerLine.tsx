/** A customer in a list. */
import type { Customer } from "@luwte/contract/customers.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { groupsQuery } from "../api/queries.ts";
import { Face } from "../look/Face.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./Customers.module.css";
import { PERSON } from "./texts.ts";

export function CustomerLine({ customer }: { customer: Customer }) {
  const t = useText(PERSON);
  const { data } = useQuery(groupsQuery);
  const group = data?.groups.find((each) => each.id === customer.groupId);
  return (
    <li>
      <Link className={classes.line} to="/customers/$customerId" params={{ customerId: customer.id }}>
        <Face name={customer.name || "?"} size={28} />
        <span className={classes.name}>{customer.name || t("unnamed")}</span>
        <span className={classes.company}>{customer.company}</span>
        <span className={classes.address}>{customer.addresses[0]?.value}</span>
        <span className={classes.group}>{group?.name}</span>
      </Link>
    </li>
  );
}
