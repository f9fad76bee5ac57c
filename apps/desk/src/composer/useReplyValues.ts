/** What fills the places in canned replies and signatures. */
import type { ReplyField } from "@luwte/contract/cannedReplies.ts";
import type { Conversation } from "@luwte/contract/conversations.ts";
import { useMemo } from "react";
import { useSelf } from "../shell/usePreferences.ts";

const firstOf = (name: string): string => name.trim().split(/\s+/)[0] ?? "";

export function useReplyValues({ customer, number, subject }: Conversation): Partial<Record<ReplyField, string>> {
  const { person, organisation } = useSelf();
  return useMemo(
    () => ({
      "customer.name": customer.name,
      "customer.firstName": firstOf(customer.name),
      "conversation.number": String(number),
      "conversation.subject": subject,
      "agent.name": person.name,
      "agent.firstName": firstOf(person.name),
      "organisation.name": organisation.name,
    }),
    [customer.name, number, subject, person.name, organisation.name],
  );
}
