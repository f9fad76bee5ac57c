/** The customers and conversations that were found. */
import { IconMail, IconMessageCircle } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { CustomerLine } from "../customer/CustomerLine.tsx";
import { LISTS } from "../lists/texts.ts";
import { When } from "../look/When.tsx";
import { LOCALES } from "../words/say.ts";
import { useCustomerName } from "../words/useCustomerName.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { markedPieces } from "./marked.ts";
import classes from "./Search.module.css";
import { SEARCH } from "./texts.ts";
import type { FoundThings, Hit } from "./useFound.ts";

export function Found({ found }: { found: FoundThings }) {
  const t = useText(SEARCH);
  return (
    <>
      <ReadAs readAs={found.readAs} />
      {found.customers.length > 0 ? (
        <section>
          <h2>{t("customers")}</h2>
          <ul>
            {found.customers.map((customer) => (
              <CustomerLine key={customer.id} customer={customer} />
            ))}
          </ul>
        </section>
      ) : null}
      {found.hits && found.hits.length > 0 ? (
        <section>
          <h2>{t("conversations")}</h2>
          <ul>
            {found.hits.map((hit) => (
              <FoundConversation key={`${hit.conversation.id} ${hit.messageId}`} hit={hit} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function ReadAs({ readAs }: { readAs: FoundThings["readAs"] }) {
  const t = useText(SEARCH);
  const { language } = useLanguage();
  const list = new Intl.ListFormat(LOCALES[language], { type: "disjunction" });
  return Object.entries(readAs).map(([word, words]) => (
    <p key={word} className={classes.readAs} role="status">
      {t("readAs", { word, words: list.format(words.map((each) => `“${each}”`)) })}
    </p>
  ));
}

function FoundConversation({ hit }: { hit: Hit }) {
  const t = useText(LISTS);
  const { conversation: row } = hit;
  const name = useCustomerName(row.customer);
  const Channel = row.channel === "chat" ? IconMessageCircle : IconMail;
  return (
    <li>
      <Link className={classes.hit} to="/inbox/$list/$conversationId" params={{ list: "all", conversationId: row.id }}>
        <Channel size={16} stroke={1.75} role="img" aria-label={t(row.channel)} />
        <span className={classes.hitHead}>
          <span className={classes.subject}>{row.subject || t("noSubject")}</span>
          <span className={classes.who}>{name}</span>
          <When at={hit.at} />
        </span>
        <span className={classes.snippet}>
          {markedPieces(hit.snippet).map((piece, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a snippet have no other name, and never move.
            piece.found ? <mark key={index}>{piece.text}</mark> : piece.text,
          )}
        </span>
      </Link>
    </li>
  );
}
