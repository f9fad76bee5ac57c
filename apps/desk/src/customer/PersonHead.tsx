/** The name, and the company when there is one. A click makes it a field. */
import type { Customer } from "@luwte/contract/customers.ts";
import { ActionIcon, Tooltip } from "@mantine/core";
import { IconExternalLink } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { Face } from "../look/Face.tsx";
import { InPlace } from "../look/InPlace.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./Person.module.css";
import { PERSON } from "./texts.ts";
import { useChangeCustomer } from "./useCustomer.ts";

export function PersonHead({ customer, link = false }: { customer: Customer; link?: boolean }) {
  const t = useText(PERSON);
  const change = useChangeCustomer(customer);
  return (
    <header className={classes.head}>
      <Face name={customer.name || "?"} size={36} />
      <div className={classes.names}>
        <h2>
          <InPlace label={t("name")} value={customer.name} empty={t("unnamed")} onKeep={(name) => change({ name })} />
        </h2>
        {customer.company ? <p className={classes.dim}>{customer.company}</p> : null}
      </div>
      {link ? (
        <Tooltip label={t("open")}>
          <ActionIcon
            component={Link}
            to="/customers/$customerId"
            params={{ customerId: customer.id } as never}
            aria-label={t("open")}
          >
            <IconExternalLink size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      ) : null}
    </header>
  );
}
