/** What was looked for in vain. */
import type { ArticleMissId, ConversationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { MissPlace } from "@luwte/contract/library.ts";

export type Missed = {
  id: ArticleMissId;
  language: Language;
  question: string;
  conversationId: ConversationId | null;
  place: MissPlace;
};

export type Topic = { question: string; language: Language; count: number; examples: string[] };
export type Period = { from: Date; until: Date };
