/** Who wrote, to whom, and when. */
import type { Message } from "@luwte/contract/conversations.ts";
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { Face } from "../look/Face.tsx";
import { When } from "../look/When.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./Letter.module.css";
import { LetterMenu } from "./LetterMenu.tsx";
import { LETTER } from "./texts.ts";
import { useAuthor } from "./useAuthor.ts";

type Props = { message: Message; page: ConversationPageView; onFold: () => void };

export function LetterHead({ message, page, onFold }: Props) {
  const t = useText(LETTER);
  const author = useAuthor(message);
  return (
    <header className={classes.head}>
      <Face name={message.author.name} size={28} />
      <p className={classes.names}>
        <span className={classes.author}>{author}</span>
        <Addresses message={message} />
        {message.author.kind === "bot" ? <span className={classes.dim}>{t("bot")}</span> : null}
        {message.mail?.automatic ? <span className={classes.dim}>{t("automatic")}</span> : null}
      </p>
      <LetterMenu message={message} page={page} onFold={onFold} />
      <When at={message.at} long className={classes.when} />
    </header>
  );
}

const named = (addresses: readonly { name: string; address: string }[]): string =>
  addresses.map(({ name, address }) => name || address).join(", ");

function Addresses({ message: { mail, direction } }: { message: Message }) {
  const t = useText(LETTER);
  if (!mail) return null;
  const cc = mail.cc.length > 0 ? `, ${t("cc", { names: named(mail.cc) })}` : "";
  const line = direction === "in" ? mail.from.address : t("to", { names: named(mail.to) });
  const all = [mail.from, ...mail.to, ...mail.cc].map(({ name, address }) => `${name} <${address}>`).join("\n");
  return (
    <span className={classes.dim} title={all}>
      {line}
      {cc}
    </span>
  );
}
