/** A promise on the board: what, to whom, by when, whose; and what one can do about it. */
import type { PromiseEntry } from "@luwte/contract/promises.ts";
import { Link } from "@tanstack/react-router";
import { useCustomerName } from "../words/useCustomerName.ts";
import { useText } from "../words/useText.tsx";
import { Doings } from "./Doings.tsx";
import { Mark, PromisedBy } from "./Mark.tsx";
import { Owner } from "./OpenPromises.tsx";
import type { Asking } from "./PromiseDialog.tsx";
import classes from "./Promises.module.css";
import { PROMISES } from "./texts.ts";

export function BoardRow({ entry, onAsk }: { entry: PromiseEntry; onAsk: (asking: Asking) => void }) {
  const t = useText(PROMISES);
  const { promise, conversation } = entry;
  const name = useCustomerName(conversation.customer);
  return (
    <li className={classes.row} data-promise={promise.id} data-line={promise.id}>
      <Mark promise={promise} size={18} />
      <Link
        className={classes.open}
        to="/inbox/$list/$conversationId"
        params={{ list: "all", conversationId: conversation.id }}
      >
        <strong>{promise.words}</strong>
        <span>
          {name} · {conversation.subject}
          {promise.toldAt ? ` · ${t("toldAgo")}` : ""}
        </span>
      </Link>
      <Owner entry={entry} />
      <PromisedBy promise={promise} />
      <Doings entry={entry} onAsk={onAsk} keys />
    </li>
  );
}
