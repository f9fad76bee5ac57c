/** Every other contact of this customer, whatever the channel. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { Customer } from "@luwte/contract/customers.ts";
import { IconMail, IconMessageCircle } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listQuery } from "../api/listQuery.ts";
import { LISTS } from "../lists/texts.ts";
import { When } from "../look/When.tsx";
import { useText } from "../words/useText.tsx";
import { Section } from "./Section.tsx";
import classes from "./Talks.module.css";
import { PERSON } from "./texts.ts";

/** Beside a conversation the newest are enough; all of them stand on the customer's page. */
const SHOWN = 6;

export function Earlier({ customer, exceptId }: { customer: Customer; exceptId?: string }) {
  const t = useText(PERSON);
  const { data } = useQuery(listQuery({ filter: { customerId: customer.id }, order: "newest" }));
  const others = (data?.rows ?? []).filter((row) => row.id !== exceptId);
  const shown = exceptId ? others.slice(0, SHOWN) : others;
  return (
    <Section title={t(exceptId ? "earlier" : "allTalks")}>
      {data && others.length === 0 ? <p className={classes.dim}>{t(exceptId ? "noEarlier" : "noTalks")}</p> : null}
      <ul className={classes.talks}>
        {shown.map((row) => (
          <li key={row.id}>
            <Talk row={row} />
          </li>
        ))}
      </ul>
      {shown.length < others.length ? (
        <Link className={classes.allTalks} to="/customers/$customerId" params={{ customerId: customer.id }}>
          {t("allTalks")}
        </Link>
      ) : null}
    </Section>
  );
}

export function Talk({ row }: { row: Conversation }) {
  const t = useText(LISTS);
  const Channel = row.channel === "chat" ? IconMessageCircle : IconMail;
  return (
    <Link
      className={classes.talk}
      to="/inbox/$list/$conversationId"
      params={{ list: "all", conversationId: row.id }}
      data-open={row.state.kind !== "solved"}
    >
      <Channel size={15} stroke={1.75} role="img" aria-label={t(row.channel)} />
      <span>{row.subject || t(row.erasedAt ? "erased" : "noSubject")}</span>
      <When at={row.lastActivityAt} />
    </Link>
  );
}
