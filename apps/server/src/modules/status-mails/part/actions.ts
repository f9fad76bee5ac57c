/** The choice as a part of the status page: what was chosen, and choosing. */
import type { StatusPart } from "../../status/public.ts";
import { gistOf } from "../actions.ts";
import { findWish, putWish, removeWish } from "../queries.ts";
import type { StatusMailNeeds } from "../shapes.ts";
import { choiceForm, chosenIn } from "./rules.ts";

/** Only for who passed the check: mails go to the address that they gave. */
export const statusMailPart = (needs: StatusMailNeeds): StatusPart => ({
  name: "notify",
  async show(tx, { conversation, language, path, isReader }) {
    if (!isReader) return null;
    const wish = await findWish(tx, conversation.id);
    return choiceForm({ language, path, chosen: wish?.choice ?? "none" });
  },
  async take(platform, { organisationId, conversationId }, { fields, language, address }) {
    if (address === null) return null;
    const choice = chosenIn(fields.get("choice"));
    const standing = await needs.standing(platform, { organisationId, conversationId }, language);
    if (!standing) return null;
    await platform.work(organisationId, { kind: "system", name: "status" }, async (work) => {
      if (choice === "none") return removeWish(work.tx, conversationId);
      const known = gistOf(standing);
      return putWish(work, conversationId, { choice, address, language: standing.language, known });
    });
    return null;
  },
});
