/** Learning from what was solved, and finding an answer to a question like one of before. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { detectLanguage } from "@luwte/language/languages/detect.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { withoutPersonal } from "../../library/public.ts";
import type { Looking } from "../shapes.ts";
import * as queries from "./queries.ts";
import { pairsOf, ranked, termsOf } from "./rules.ts";
import type { Alike, AskedBefore } from "./shapes.ts";

/** What is solved is an example, until it is opened again; the lock keeps out who erases its customer. */
export async function learn(work: Work, { conversations }: Looking, id: ConversationId): Promise<void> {
  const conversation = await conversations.lock(work.tx, id);
  if (!conversation) return;
  const isExample = conversation.state.kind === "solved" && conversation.erasedAt === null;
  const pairs = isExample ? pairsOf(await queries.linesOf(work.tx, id)) : [];
  const usual = conversation.language ?? undefined;
  const learned = pairs.flatMap((pair) => {
    const { language } = detectLanguage(pair.answer.text, usual ? { usual } : {});
    if (language === "unknown") return [];
    const terms = termsOf(withoutPersonal(pair.question.text, [conversation.customer.name]), language);
    return terms.length > 0 ? [{ ...pair, terms, language }] : [];
  });
  await queries.keepLearned(work, id, learned);
}

/** For the demo: what it solved in its past. */
export async function learnAll(work: Work, needs: Looking): Promise<void> {
  for (const id of await queries.findSolved(work.tx)) await learn(work, needs, id);
}

const MOST = 8;
/** Best first; of other conversations than `except`. */
export async function findAlike(
  tx: OrganisationTransaction,
  { question, language }: AskedBefore,
  except: ConversationId,
): Promise<Alike[]> {
  const asked = await queries.countMet(tx, termsOf(question, language), language);
  const candidates = await queries.findAnswered(tx, asked, language, except);
  return ranked(candidates, asked, { question, language, most: MOST });
}
