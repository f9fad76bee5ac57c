/** Proposing a reply to the question that is open, from the library and from what colleagues answered before. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { isRefusal, type Refusal } from "@luwte/contract/errors.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Suggestion } from "@luwte/contract/oversight.ts";
import { detectLanguage } from "@luwte/language/languages/detect.ts";
import { isOnlyThanks } from "@luwte/language/sentences/thanks.ts";
import { plainWords } from "@luwte/language/text/markdown.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { unhelpfulArticles } from "../../bot/public.ts";
import { publishedAmong, searchPublished } from "../../library/public.ts";
import { lockFor, keep as store } from "../keeping/actions.ts";
import { idFrom } from "../keeping/rules.ts";
import { findAlike } from "../past/actions.ts";
import type { ProposalNeeds } from "../shapes.ts";
import * as queries from "./queries.ts";
import { replyFrom } from "./rules.ts";
import type { Grounds, Open, Reply } from "./shapes.ts";

/** Another version when the rules change, so that figures of before and after are told apart. */
const ENGINE = { name: "proposals.reply", version: "3" } as const;

type Answer = { suggestion: Suggestion | null };

/** The same question with the same answer is one suggestion, however often it is looked at. */
export async function proposeReply(
  work: Work,
  needs: ProposalNeeds,
  id: ConversationId,
): Promise<Answer | Refusal<"not_found">> {
  const conversation = await lockFor(work, needs, id, "reply");
  if (!conversation) return { suggestion: null };
  if (isRefusal(conversation)) return conversation;
  const open = await openQuestion(work.tx, conversation);
  const reply = open && replyFrom(await groundsOf(work.tx, open, id));
  return { suggestion: open && reply ? await keep(work, id, open, reply) : null };
}

/** Null: nobody waits for an answer, as who only says thanks. */
export async function openQuestion(tx: OrganisationTransaction, conversation: Conversation): Promise<Open | null> {
  const said = await queries.findSaid(tx, conversation.id);
  const [newest] = said;
  if (newest?.direction !== "in" || conversation.erasedAt !== null || newest.text.trim() === "") return null;
  if (isOnlyThanks(newest.text)) return null;
  const usual = conversation.language ?? undefined;
  const { language } = detectLanguage(newest.text, usual ? { usual } : {});
  return {
    messageId: newest.id,
    question: `${conversation.subject}\n${newest.text}`,
    language: language === "unknown" ? (usual ?? "nl") : language,
    customerName: conversation.customer.name,
    said: [conversation.subject, conversation.customer.name, ...said.map(({ text }) => text)],
    turns: said.toReversed(),
  };
}

/** An article that the customer read here without being helped is not given again, nor its sentences by way of an answer of before. */
async function groundsOf(tx: OrganisationTransaction, open: Open, id: ConversationId): Promise<Grounds> {
  const { question, language } = open;
  const unhelpful = await unhelpfulArticles(tx, id);
  const found = await searchPublished(tx, { question, language, most: 1 + unhelpful.length });
  const best = found.find(({ articleId }) => !unhelpful.includes(articleId));
  const read = await publishedAmong(tx, language, unhelpful);
  return {
    open,
    article: best ? { ...best, plain: plainWords(best.body) } : null,
    past: await findAlike(tx, { question, language }, id),
    inVain: read.map(({ short, body }) => `${short}\n${plainWords(body)}`),
  };
}

async function keep(work: Work, conversationId: ConversationId, open: Open, reply: Reply): Promise<Suggestion | null> {
  const { parts, sources, confidence, topic, articleId } = reply;
  return store(work, {
    id: idFrom("reply", open.messageId, parts, sources),
    task: "reply",
    topic,
    about: { conversationId, articleId },
    value: { parts },
    sources,
    confidence,
    engine: ENGINE,
  });
}
