/** What happened with a customer: the newest conversations told in a few lines, and all of them as a list. */
import type { Customer } from "@luwte/contract/customers.ts";
import { Stories } from "../story/Stories.tsx";
import classes from "./Customers.module.css";
import { Earlier } from "./Earlier.tsx";

export function History({ customer }: { customer: Customer }) {
  return (
    <div className={classes.known}>
      <Stories customerId={customer.id} />
      <Earlier customer={customer} />
    </div>
  );
}
