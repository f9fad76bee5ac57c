/** What a customer may ask of us, on their page: for who has the right to answer it. */
import type { CustomerId } from "@luwte/contract/ids.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Section } from "../customer/Section.tsx";
import { Trouble } from "../look/Trouble.tsx";
import { useSelf } from "../shell/usePreferences.ts";
import { useText } from "../words/useText.tsx";
import { rightsQuery } from "./api.ts";
import { Erase } from "./Erase.tsx";
import { HandOver } from "./HandOver.tsx";
import { Holds } from "./Holds.tsx";
import classes from "./Rights.module.css";
import { RIGHTS } from "./texts.ts";

export function CustomerRights({ customerId }: { customerId: CustomerId }) {
  const t = useText(RIGHTS);
  const { rights } = useSelf();
  const { data, error } = useQuery(rightsQuery(customerId));
  return (
    <Section title={t("title")}>
      {error ? <Trouble error={error} /> : null}
      {data ? (
        <div className={classes["parts"]}>
          <HandOver customerId={customerId} rights={data} />
          <Holds of={{ customerId }} holds={data.holds} />
          <Erase customerId={customerId} rights={data} />
          {rights.includes("access_log.read") ? (
            <Link to="/settings/$section/$item" params={{ section: "access", item: customerId }}>
              {t("seen")}
            </Link>
          ) : null}
        </div>
      ) : null}
    </Section>
  );
}
