/** One customer, whole: who, what is known, and every contact. */
import type { CustomerId } from "@luwte/contract/ids.ts";
import { ActionIcon } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { Trouble } from "../look/Trouble.tsx";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Customers.module.css";
import { CustomerWhole } from "./CustomerWhole.tsx";
import { PersonHead } from "./PersonHead.tsx";
import { PERSON } from "./texts.ts";
import { useCustomer } from "./useCustomer.ts";

export function CustomerPage() {
  const t = useText({ ...PERSON, ...COMMON });
  const { customerId } = useParams({ strict: false });
  const { view, error } = useCustomer(customerId as CustomerId);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <ActionIcon size={36} component={Link} to="/customers" aria-label={t("back")}>
          <IconArrowLeft size={20} stroke={1.75} />
        </ActionIcon>
        <h1 className="hidden-visually">{view?.customer.name ?? t("customer")}</h1>
        {view ? <PersonHead customer={view.customer} /> : null}
      </header>
      {error ? <Trouble error={error} /> : view ? <CustomerWhole view={view} /> : <p role="status">{t("loading")}</p>}
    </div>
  );
}
