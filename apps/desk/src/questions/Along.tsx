/** What of the conversation goes along with a question: nothing, unless it is ticked. */
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import type { ContextChoice } from "@luwte/contract/questions.ts";
import { Checkbox } from "@mantine/core";
import { useCustomerName } from "../words/useCustomerName.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Questions.module.css";
import { ASKING } from "./texts.ts";

const SHOWN = 5;
const LENGTH = 90;
const gist = ({ author, text }: Message): string =>
  `${author.name}: ${text.replace(/\s+/g, " ").trim().slice(0, LENGTH).toWellFormed()}`;

export const NOTHING: ContextChoice = { customerName: false, subject: false, messageIds: [], attachmentIds: [] };

const turned = <Id extends string>(ids: readonly Id[], id: Id): Id[] =>
  ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];

type Props = {
  row: Conversation;
  messages: readonly Message[];
  choice: ContextChoice;
  onChange: (choice: ContextChoice) => void;
};

export function Along({ row, messages, choice, onChange }: Props) {
  const t = useText(ASKING);
  const name = useCustomerName(row.customer);
  const turnMessage = ({ id, attachments }: Message) => {
    const messageIds = turned(choice.messageIds, id);
    const gone = messageIds.includes(id) ? [] : attachments.map((file) => file.id);
    onChange({ ...choice, messageIds, attachmentIds: choice.attachmentIds.filter((file) => !gone.includes(file)) });
  };
  return (
    <fieldset className={classes["along"]}>
      <legend>{t("along")}</legend>
      <p className={classes["hint"]}>{t("alongHint")}</p>
      <Checkbox
        label={t("customerName", { name })}
        checked={choice.customerName}
        onChange={() => onChange({ ...choice, customerName: !choice.customerName })}
      />
      <Checkbox
        label={t("subject", { subject: row.subject })}
        checked={choice.subject}
        onChange={() => onChange({ ...choice, subject: !choice.subject })}
      />
      {messages
        .slice(-SHOWN)
        .toReversed()
        .map((message) => (
          <div key={message.id} className={classes["along"]}>
            <Checkbox
              label={gist(message)}
              checked={choice.messageIds.includes(message.id)}
              onChange={() => turnMessage(message)}
            />
            {choice.messageIds.includes(message.id)
              ? message.attachments.map((file) => (
                  <Checkbox
                    key={file.id}
                    ml={28}
                    label={t("file", { name: file.name })}
                    checked={choice.attachmentIds.includes(file.id)}
                    onChange={() => onChange({ ...choice, attachmentIds: turned(choice.attachmentIds, file.id) })}
                  />
                ))
              : null}
          </div>
        ))}
    </fieldset>
  );
}
