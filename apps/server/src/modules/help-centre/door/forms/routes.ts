/** What readers send: whether an article helped, and a question. */
import type { FastifyInstance, FastifyReply } from "fastify";
import { MOST_FILE_BYTES, readForm } from "../../../../platform/http/forms.ts";
import { Refused } from "../../../../platform/http/problems.ts";
import { addWords, giveFeedback } from "../../feedback/actions.ts";
import { queryOf, startPath, trailIn } from "../../house/rules.ts";
import { sentPage } from "../../pages/contact/rules.ts";
import { LONGEST_WORDS } from "../../pages/feedback/rules.ts";
import { answersOf, type Door, type Pace } from "../actions.ts";
import { answerOnce, nothingHere, onTo, type Show, turnAway, type Visit, visited } from "../answering/actions.ts";
import { listedIn } from "../articles/actions.ts";
import { comesFromPage, numberIn } from "../rules.ts";
import { answerContact, takeQuestion } from "./actions.ts";
import { isFeedbackId, showFeedback } from "./thanking/actions.ts";

const CONTACT = ["/contact", "/contact/about/*"] as const;

export function addForms(scope: FastifyInstance, door: Door): void {
  const answerFor = answersOf(door.platform.clock);
  const limit = { bodyLimit: MOST_FILE_BYTES + 200_000 };
  const take = (path: string, pace: Pace, show: Show) =>
    scope.post(`/help/:address/:language${path}`, limit, async (request, reply) =>
      comesFromPage(request.headers["sec-fetch-site"])
        ? visited(door, pace, show)(request, reply)
        : turnAway(door, request, reply, "gone"),
    );
  take("/articles/:name/feedback", "answer", (visit) => takeAnswer(door, visit, answerFor));
  take("/feedback/:id", "answer", (visit) => takeWords(door, visit));
  for (const path of CONTACT) take(path, "question", (visit) => takeQuestion(door, visit));
  scope.get(
    "/help/:address/:language/feedback/:id",
    visited(door, "page", (visit) => showFeedback(door, visit)),
  );
  for (const path of CONTACT)
    scope.get(
      `/help/:address/:language${path}`,
      visited(door, "page", (visit) => answerContact(door, visit)),
    );
  scope.get(
    "/help/:address/:language/contact/sent",
    visited(door, "page", async ({ request, reply, entered: { place } }) =>
      answerOnce(door, reply, sentPage(place, numberIn((request.query as { number?: unknown }).number))),
    ),
  );
}

async function takeAnswer(
  door: Door,
  { request, reply, entered: { place } }: Visit,
  answerFor: ReturnType<typeof answersOf>,
): Promise<FastifyReply> {
  const listed = listedIn(place, (request.params as { name: string }).name);
  if (!listed) return nothingHere(door, reply, place);
  const { fields } = await readForm(door.platform, request);
  const { searched } = trailIn({ q: fields.get("q") });
  const said = fields.get("helped");
  if (said !== "yes" && said !== "no") return nothingHere(door, reply, place);
  const { house, language } = place;
  const id = answerFor(request.ip, listed.articleId);
  const refusal = await giveFeedback(door.platform, house, { id, listed, helped: said === "yes", searched });
  if (refusal) throw new Refused(refusal);
  return onTo(reply, `${startPath(house, language)}/feedback/${id}${queryOf({ searched, read: [listed.tail] })}`);
}

async function takeWords(door: Door, { request, reply, entered: { place } }: Visit): Promise<FastifyReply> {
  const { id } = request.params as { id: string };
  if (!isFeedbackId(id)) return nothingHere(door, reply, place);
  const { fields } = await readForm(door.platform, request);
  const words = (fields.get("words") ?? "").slice(0, LONGEST_WORDS).trim();
  const refusal = words ? await addWords(door.platform, place.house, id, words) : undefined;
  if (refusal) return nothingHere(door, reply, place);
  const { house, language, trail } = place;
  return onTo(reply, `${startPath(house, language)}/feedback/${id}${queryOf(trail)}`);
}
