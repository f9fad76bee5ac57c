/** What was erased, when and why, and what is still counted. Said calmly: nothing went wrong here. */
import type { Erased } from "@luwte/contract/customerRights.ts";
import { useQuery } from "@tanstack/react-query";
import { Trouble } from "../look/Trouble.tsx";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import { type ErasedOne, erasedQuery } from "./api.ts";
import { Counts, type Numbers } from "./Counts.tsx";
import { sayDay } from "./day.ts";
import classes from "./Rights.module.css";
import { ERASED } from "./texts.ts";

/** What happened to what was open belongs to asking for it, not to looking back. */
const gone = ({ conversations, messages, attachments, notes, addresses, merged }: Numbers): Numbers =>
  ({ conversations, messages, attachments, notes, addresses, merged }) as Numbers;

export function ErasedNote({ of }: { of: ErasedOne }) {
  const t = useText(ERASED);
  const { data, error } = useQuery(erasedQuery(of));
  return (
    <section className={classes["erased"]} aria-labelledby="erased">
      <h2 id="erased">{t("customerId" in of ? "customer" : "conversation")}</h2>
      {error ? <Trouble error={error} /> : null}
      {data ? <Told erased={data.erased} isCustomer={"customerId" in of} /> : null}
    </section>
  );
}

function Told({ erased: { at, why, went, stays }, isCustomer }: { erased: Erased; isCustomer: boolean }) {
  const t = useText(ERASED);
  const clock = useClock();
  return (
    <>
      <p>{t(why, { day: sayDay(at, clock) })}</p>
      <h3>{t("went")}</h3>
      <p>{t("wentAll")}</p>
      {went ? <Counts counts={gone(went)} /> : null}
      <h3>{t("stays")}</h3>
      <p>{t("staysWhy")}</p>
      <Counts counts={isCustomer ? stays : { messages: stays.messages }} />
    </>
  );
}
