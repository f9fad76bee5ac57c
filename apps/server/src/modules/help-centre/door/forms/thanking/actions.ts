/** What is shown after somebody said whether an article helped. */
import type { HelpFeedbackId } from "@luwte/contract/ids.ts";
import type { FastifyReply } from "fastify";
import { findFeedback } from "../../../feedback/actions.ts";
import { tailOf } from "../../../house/rules.ts";
import { feedbackPage } from "../../../pages/feedback/rules.ts";
import type { Door } from "../../actions.ts";
import { answerOnce, nothingHere, type Visit } from "../../answering/actions.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const isFeedbackId = (id: string): id is HelpFeedbackId => UUID.test(id);

export async function showFeedback(door: Door, { request, reply, entered: { place } }: Visit): Promise<FastifyReply> {
  const { id } = request.params as { id: string };
  const known = isFeedbackId(id) ? await findFeedback(door.platform, place.house, id) : null;
  const texts = known ? (place.house.byTail.get(tailOf(known.articleId)) ?? []) : [];
  const listed = texts.find(({ language }) => language === place.language);
  if (!known || !listed) return nothingHere(door, reply, place);
  const { helped, hasWords } = known;
  return answerOnce(door, reply, feedbackPage(place, { id: known.id, listed, helped, said: hasWords }));
}
