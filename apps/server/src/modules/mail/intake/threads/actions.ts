/** Looks up what a mail may belong to, and lets the rules decide. */
import type { ConversationId, MessageId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction } from "../../../../platform/work/work.ts";
import { ownMessageId } from "../../compose/rules.ts";
import type { NormalisedMail } from "../../parse/shapes.ts";
import { caseNumbersIn } from "../../subjects/rules.ts";
import { type Candidate, lookupsOf, type Threading, threadingOf, type Way } from "../../threading/rules.ts";
import {
  addressesIn,
  type FoundThread,
  threadsOfMessageIds,
  threadsOfNumbers,
  threadsOfOwnMessages,
  threadsOfTokens,
} from "./queries.ts";

export type Thread = Threading<ConversationId> & { readonly found: readonly FoundThread[] };

export async function threadOf(tx: OrganisationTransaction, mail: NormalisedMail, sender: string): Promise<Thread> {
  const found = await findThreads(tx, mail);
  const addresses = await addressesIn(tx, [...new Set(found.map(({ thread }) => thread.conversationId))]);
  const candidates = found.map(
    ({ way, thread }): Candidate<ConversationId> => ({
      way,
      conversationId: thread.conversationId,
      closed: thread.state === "solved",
      subject: thread.subject,
      participants: addresses.get(thread.conversationId) ?? [],
    }),
  );
  return { ...threadingOf({ sender, subject: mail.subject, candidates }), found: found.map(({ thread }) => thread) };
}

type Found = { readonly way: Way; readonly thread: FoundThread };

async function findThreads(tx: OrganisationTransaction, mail: NormalisedMail): Promise<Found[]> {
  const { inReplyTo, references, tokens } = lookupsOf(mail);
  const numbers = await threadsOfNumbers(tx, caseNumbersIn(mail.subject));
  return [
    ...ways("in-reply-to", await threadsOfHeaders(tx, inReplyTo)),
    ...ways("references", await threadsOfHeaders(tx, references)),
    ...ways("reply-token", await threadsOfTokens(tx, tokens)),
    ...ways("subject-token", numbers),
  ];
}

const ways = (way: Way, threads: readonly FoundThread[]): Found[] => threads.map((thread) => ({ way, thread }));

/** In the order of the headers, the nearest first. */
async function threadsOfHeaders(tx: OrganisationTransaction, headers: readonly string[]): Promise<FoundThread[]> {
  const own = new Map(headers.flatMap((header) => (ownMessageId(header) ? [[ownMessageId(header)!, header]] : [])));
  const byHeader = await threadsOfMessageIds(tx, headers);
  const byId = await threadsOfOwnMessages(tx, [...own.keys()] as MessageId[]);
  const all = [...byHeader, ...byId.map((thread) => ({ ...thread, by: own.get(thread.by) ?? thread.by }))];
  return all.toSorted((a, b) => headers.indexOf(a.by) - headers.indexOf(b.by));
}
