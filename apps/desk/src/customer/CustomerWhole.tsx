/** All of one customer, or what became of them: merged into another, gone, or erased. */
import type { CustomerPageView } from "@luwte/contract/views/customerPage.ts";
import { Link } from "@tanstack/react-router";
import { CustomerPromises } from "../promises/CustomerPromises.tsx";
import { ErasedPart } from "../rights/ErasedPart.tsx";
import { RightsForLeads } from "../rights/RightsForLeads.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./Customers.module.css";
import { Duplicates } from "./Duplicates.tsx";
import { History } from "./History.tsx";
import { Known } from "./Known.tsx";
import { Merges } from "./Merges.tsx";
import { PERSON } from "./texts.ts";

export function CustomerWhole({ view }: { view: CustomerPageView }) {
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
  if (view.customer.erasedAt) return <ErasedPart of={{ customerId: view.customer.id }} />;
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
