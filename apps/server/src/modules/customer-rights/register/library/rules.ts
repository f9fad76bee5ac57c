/** The library is of the organisation. For which question an article was given goes with its customer, though what looked personal in it was taken out. */
import type { Register } from "../../shapes.ts";
import { ofConversation } from "../conversations/rules.ts";

const OWN = { of: "colleague", purpose: "working", kept: "account" } as const;
const HOUSE = { of: "nobody" } as const;

export const LIBRARY: Register = {
  article_categories: { ...HOUSE, rest: "id organisation_id names position version" },
  articles: {
    ...OWN,
    holds: "owner_id",
    rest: "id organisation_id category_id review_on review_told_for state created_at changed_at version",
  },
  article_versions: {
    ...OWN,
    holds: "author_id",
    rest: "id organisation_id article_id language number title short body internal at",
  },
  article_texts: {
    ...OWN,
    holds: "approved_by",
    rest: `organisation_id article_id language newest_id published_id published_at approved_at title_plain public_title_plain terms public_terms found_by`,
  },
  article_uses: {
    of: "customer",
    purpose: "answering",
    kept: "contact",
    ways: ofConversation(),
    goes: "question",
    rest: "id organisation_id article_id language conversation_id place solved at",
  },
  help_centres: { ...HOUSE, rest: "organisation_id settings version" },
  help_addresses: { ...HOUSE, rest: "address organisation_id at" },
  // What looked personal was taken out, and nothing tells whose words these are.
  help_feedback: { ...HOUSE, rest: "id organisation_id article_id language helped words at told_at" },
  article_misses: {
    of: "customer",
    purpose: "answering",
    kept: "contact",
    ways: ofConversation(),
    goes: "question",
    rest: "id organisation_id language conversation_id place at",
  },
  article_images: { ...HOUSE, file: "hash", rest: "id organisation_id hash type size name at" },
};
