/** What was promised to this customer: what is open first, then how it went. */
import type { Customer } from "@luwte/contract/customers.ts";
import type { PromiseEntry } from "@luwte/contract/promises.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Section } from "../customer/Section.tsx";
import { When } from "../look/When.tsx";
import { useText } from "../words/useText.tsx";
import { Mark, PromisedBy } from "./Mark.tsx";
import classes from "./Promises.module.css";
import { promisesQuery } from "./promisesQuery.ts";
import { PROMISES } from "./texts.ts";

const SHOWN = 6;
const isOpen = ({ promise }: PromiseEntry): boolean => promise.state.kind === "open";

export function CustomerPromises({ customer }: { customer: Customer }) {
  const t = useText(PROMISES);
  const { data } = useQuery(promisesQuery({ filter: { customerId: customer.id }, order: "newest" }));
  const entries = data?.entries ?? [];
  const shown = [...entries.filter(isOpen).toReversed(), ...entries.filter((entry) => !isOpen(entry))].slice(0, SHOWN);
  return (
    <Section title={t("promises")}>
      {data && entries.length === 0 ? <p className={classes.dim}>{t("none")}</p> : null}
      <ul className={classes.customers}>
        {shown.map((entry) => (
          <li key={entry.promise.id} data-open={isOpen(entry)}>
            <One entry={entry} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function One({ entry }: { entry: PromiseEntry }) {
  const { promise, conversation } = entry;
  return (
    <Link to="/inbox/$list/$conversationId" params={{ list: "all", conversationId: conversation.id }}>
      {isOpen(entry) ? <Mark promise={promise} /> : null}
      <span className={classes.grow}>{promise.words}</span>
      {isOpen(entry) ? <PromisedBy promise={promise} /> : <Outcome entry={entry} />}
    </Link>
  );
}

function Outcome({ entry: { promise } }: { entry: PromiseEntry }) {
  const t = useText(PROMISES);
  const { state, firstDueAt } = promise;
  if (state.kind === "open") return null;
  const isLate = state.kind === "kept" && state.at > firstDueAt;
  return (
    <span className={classes.dim}>
      {t(state.kind === "released" ? "stateReleased" : isLate ? "stateLate" : "stateKept")} <When at={state.at} />
    </span>
  );
}
