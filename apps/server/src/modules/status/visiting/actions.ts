/** What a customer does on the page. Each is what the same thing would be in a mail or a chat. */
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { MessageId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Platform } from "../../../platform/platform.ts";
import { hashOfToken, newToken } from "../../../platform/security/tokens.ts";
import type { Actor, Work } from "../../../platform/work/work.ts";
import type { IncomingFile } from "../../conversations/public.ts";
import { belongs, findReader, insertReader } from "../links/queries.ts";
import { normalisedAddress, readerExpiry } from "../rules.ts";
import type { Opened, Reader, StatusNeeds } from "../shapes.ts";
import { say } from "../words/rules.ts";

const VISITOR: Actor = { kind: "system", name: "status" };

export type Visiting = { readonly platform: Platform; readonly needs: StatusNeeds };

export function readerOf({ platform }: Visiting, opened: Opened, token: string | null): Promise<Reader | null> {
  if (!token) return Promise.resolve(null);
  const { organisationId, conversationId, generation } = opened;
  return platform.read(organisationId, (tx) =>
    findReader(tx, hashOfToken(token), conversationId, generation, platform.clock()),
  );
}

/** What the browser is to carry from now on; null: the address belongs to somebody else. */
export function checkAddress({ platform, needs }: Visiting, opened: Opened, given: string): Promise<string | null> {
  const address = normalisedAddress(given);
  return platform.work(opened.organisationId, VISITOR, async (work) => {
    const left = (await needs.addressesLeftIn?.(work.tx, opened.conversationId)) ?? [];
    if (!left.includes(address) && !(await belongs(work.tx, opened.conversationId, address))) return null;
    const token = newToken();
    await insertReader(work.tx, { ...opened, address, hash: hashOfToken(token), expiresAt: readerExpiry(work.now) });
    return token;
  });
}

export type Writing = { readonly id: MessageId; readonly text: string; readonly files: readonly IncomingFile[] };

/** The answer goes to the address that was given here. */
export const write = (visiting: Visiting, opened: Opened, reader: Reader, writing: Writing) =>
  asCustomer(visiting, opened, async (work) => {
    const conversation = await visiting.needs.conversations.find(work.tx, opened.conversationId);
    if (!conversation) return refuse("not_found");
    const received = await visiting.needs.conversations.receiveMessage(work, {
      id: writing.id,
      conversationId: conversation.id,
      channel: "mail",
      inboxId: conversation.inboxId,
      from: { kind: "customer", customerId: conversation.customer.id, address: reader.address },
      subject: conversation.subject,
      text: writing.text,
      attachments: writing.files,
      at: work.now,
    });
    return isRefusal(received) ? received : undefined;
  });

const WISHES = { phone: "callMe", mail: "mailMe" } as const;
export type Wish = keyof typeof WISHES;

/** Said in the customer's own name and language, so that whoever reads the conversation meets it where it belongs. */
export const wish = (
  visiting: Visiting,
  opened: Opened,
  reader: Reader,
  { id, how, detail, language }: { id: MessageId; how: Wish; detail: string; language: Language },
) => write(visiting, opened, reader, { id, text: say(language, WISHES[how], { detail }).trim(), files: [] });

export const solve = (visiting: Visiting, opened: Opened) =>
  asCustomer(visiting, opened, async (work) => {
    const conversation = await visiting.needs.conversations.find(work.tx, opened.conversationId);
    if (!conversation) return refuse("not_found");
    if (conversation.state.kind === "solved") return undefined;
    await visiting.needs.conversations.addActivity(work, conversation.id, { code: "customer_solved", params: {} });
    const changed = await visiting.needs.conversations.setState(work, conversation.id, { kind: "solved" });
    return isRefusal(changed) ? changed : undefined;
  });

const asCustomer = <Code extends Refusal>(
  { platform }: Visiting,
  { organisationId }: Opened,
  run: (work: Work) => Promise<Code | undefined>,
): Promise<Code | undefined> => platform.work(organisationId, VISITOR, run);
