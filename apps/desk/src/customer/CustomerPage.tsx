/** One customer, whole: who, what is known, and every contact. */
import type { CustomerId } from "@luwte/contract/ids.ts";
import type { CustomerPageView } from "@luwte/contract/views/customerPage.ts";
import { ActionIcon } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { Trouble } from "../look/Trouble.tsx";
import { CustomerPromises } from "../promises/CustomerPromises.tsx";
import { RightsForLeads } from "../rights/RightsForLeads.tsx";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Customers.module.css";
import { Duplicates } from "./Duplicates.tsx";
import { History } from "./History.tsx";
import { Known } from "./Known.tsx";
import { Merges } from "./Merges.tsx";
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
      {error ? <Trouble error={error} /> : view ? <Whole view={view} /> : <p role="status">{t("loading")}</p>}
    </div>
  );
}

function Whole({ view }: { view: CustomerPageView }) {
  const t = useText(PERSON);
  if (view.mergedInto)
    return (
      <p className={classes.quiet}>
        {t("mergedInto")}{" "}
        <Link to="/customers/$customerId" params={{ customerId: view.mergedInto }}>
          {t("goThere")}
        </Link>
      </p>
    );
  if (view.gone) return <p className={classes.quiet}>{t("gone")}</p>;
  return (
    <div className={classes.whole}>
      <div className={classes.known}>
        <Duplicates customer={view.customer} />
        <CustomerPromises customer={view.customer} />
        <Known view={view} />
        <Merges merges={view.merges} />
        <RightsForLeads customerId={view.customer.id} />
      </div>
      <History customer={view.customer} />
    </div>
  );
}
