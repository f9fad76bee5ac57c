/** One search, from what was typed to what is shown. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { Customer } from "@luwte/contract/customers.ts";
import type { ConversationId, MessageId } from "@luwte/contract/ids.ts";
import type { ConversationFilter } from "@luwte/contract/lists.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import { understand } from "./asking/actions.ts";
import { findPage } from "./finding/actions.ts";
import { findByNumber, limitTime, passing, readTexts } from "./finding/queries.ts";
import type { Asked, Hit, Place, SearchNeeds } from "./shapes.ts";
import { type IsFound, recogniser } from "./snippets/actions.ts";
import { snippetOf } from "./snippets/rules.ts";
import type { Stemmer } from "./words/actions.ts";

const MOST_CUSTOMERS = 5;

export type Question = {
  readonly q: string;
  readonly filter: ConversationFilter;
  readonly after: Place | null;
  readonly limit: number;
  readonly now: Date;
  readonly organisationId: string;
};
type Shown = { conversation: Conversation; messageId: MessageId | null; snippet: string; at: string };
export type Answer = { items: Shown[]; next: string | null; customers: Customer[]; readAs: Record<string, string[]> };

export async function search(
  tx: OrganisationTransaction,
  needs: SearchNeeds,
  stemmer: Stemmer,
  question: Question,
): Promise<Answer> {
  await limitTime(tx);
  const asked = await understand({ tx, stemmer }, question.q);
  const first = question.after === null;
  const numbered = first && asked.number !== null ? await numberedHit(tx, asked.number, question.filter) : null;
  const page = await findPage(tx, { ...question, asked });
  const others = page.hits.filter(({ conversationId }) => conversationId !== numbered);
  return {
    items: await show(tx, needs, stemmer, asked, numbered, others),
    next: page.next,
    customers: first ? await needs.findCustomers(tx, question.q, MOST_CUSTOMERS) : [],
    readAs: Object.fromEntries(Object.entries(asked.readAs).map(([word, words]) => [word, [...words]])),
  };
}

async function numberedHit(
  tx: OrganisationTransaction,
  number: number,
  filter: ConversationFilter,
): Promise<ConversationId | null> {
  const id = await findByNumber(tx, number);
  return id && (await passing(tx, [id], filter)).has(id) ? id : null;
}

async function show(
  tx: OrganisationTransaction,
  needs: SearchNeeds,
  stemmer: Stemmer,
  asked: Asked,
  numbered: ConversationId | null,
  hits: readonly Hit[],
): Promise<Shown[]> {
  const ids = [...(numbered ? [numbered] : []), ...hits.map(({ conversationId }) => conversationId)];
  const conversations = new Map((await needs.findConversations(tx, ids)).map((each) => [each.id, each]));
  const texts = await readTexts(
    tx,
    hits.map(({ messageId }) => messageId),
  );
  const written = [...texts.values()].flatMap(({ text, fullText }) => [text, fullText ?? ""]);
  const isFound = await recogniser(tx, stemmer, asked, written);
  const top = numbered && conversations.get(numbered);
  return [
    ...(top
      ? [
          {
            conversation: top,
            messageId: null,
            snippet: top.lastMessage?.preview ?? top.subject,
            at: top.lastActivityAt,
          },
        ]
      : []),
    ...hits.flatMap((hit) => {
      const conversation = conversations.get(hit.conversationId);
      const text = texts.get(hit.messageId);
      return conversation && text
        ? [{ conversation, messageId: hit.messageId, snippet: best(text, isFound), at: hit.at.toISOString() }]
        : [];
    }),
  ];
}

type Text = { readonly text: string; readonly fullText: string | null };

/** What was written, unless the words are only in what was quoted or forwarded. */
function best({ text, fullText }: Text, isFound: IsFound): string {
  const written = snippetOf(text, isFound);
  if (written.includes("«") || fullText === null) return written;
  const whole = snippetOf(fullText, isFound);
  return whole.includes("«") ? whole : written;
}
