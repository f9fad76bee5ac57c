/** What a customer chose on the page instead of waiting. */
import { isRefusal, type Refusal } from "@luwte/contract/errors.ts";
import type { Language } from "@luwte/contract/language.ts";
import { Refused } from "../../../platform/http/problems.ts";
import type { Work } from "../../../platform/work/work.ts";
import { CHOICE_KINDS, type ChoiceRefusal, type Wish } from "../../waiting/public.ts";
import type { Opened } from "../shapes.ts";
import type { Visiting } from "../visiting/actions.ts";

export type ChoiceDone = "chosen" | "unchosen";
export type ChoiceWrong = "slotTaken" | "wrongPhone" | "notWaiting";
type Done =
  | { readonly done: ChoiceDone; readonly wrong?: never }
  | { readonly wrong: ChoiceWrong; readonly done?: never };

const WRONG: Readonly<Partial<Record<ChoiceRefusal, ChoiceWrong>>> = {
  slot_taken: "slotTaken",
  phone_needed: "wrongPhone",
  not_waiting: "notWaiting",
};

/** A kind that there is not means: wait after all. */
export async function chooseInstead(
  { platform, needs }: Visiting,
  { organisationId, conversationId }: Opened,
  fields: ReadonlyMap<string, string>,
): Promise<Done> {
  const kind = CHOICE_KINDS.find((each) => each === fields.get("kind"));
  const at = new Date(fields.get("at") ?? "");
  const phone = (fields.get("phone") ?? "").slice(0, 60);
  const done = await platform.work(organisationId, { kind: "system", name: "status" }, async (work) => {
    if (!needs.waits) return undefined;
    if (!kind) return needs.waits.cancel(work, conversationId);
    const language = await languageIn(work, needs, conversationId);
    const wish: Wish = { kind, at: Number.isNaN(at.getTime()) ? null : at, phone, language };
    return needs.waits.choose(work, conversationId, wish);
  });
  if (!isRefusal(done)) return { done: kind ? "chosen" : "unchosen" };
  return wrongOf(done);
}

async function languageIn(
  { tx }: Work,
  { conversations }: Visiting["needs"],
  id: Opened["conversationId"],
): Promise<Language> {
  return (await conversations.find(tx, id))?.language ?? "nl";
}

function wrongOf(refusal: Refusal): Done {
  const wrong = WRONG[refusal.refused as ChoiceRefusal];
  if (!wrong) throw new Refused(refusal);
  return { wrong };
}
