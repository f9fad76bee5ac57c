/** Which language model elsewhere words proposals, as a desk has it. */
import type { WhoWords } from "../endpoint.ts";
import { applying } from "../views.ts";

export type WhoWordsView = { readonly words: WhoWords };
export const applyToWhoWords = applying<WhoWordsView>({
  "endpoint.changed": (view, { words }) => (words.version >= view.words.version ? { words } : view),
});
