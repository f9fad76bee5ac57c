/** Gives the demo one draft article, made of the thread that its colleagues talked in. */
import { type ArticleDraftId, newId, type TalkId, type TalkMessageId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { insertDraft } from "../queries.ts";

const WORDS = {
  title: "Hoe was je een merino trui?",
  question: "Op het label staat niets. Hoe wassen we een merino trui?",
  answer: "- Op **30 graden**, met wolwasmiddel\n- Niet wringen\n- Liggend drogen",
};

export async function seedArticle(
  work: Work,
  thread: { talkId: TalkId; ids: readonly TalkMessageId[] },
): Promise<void> {
  const sources = thread.ids.map((id) => ({ talkId: thread.talkId, talkMessageId: id, conversationId: null }));
  const id = newId<ArticleDraftId>(work.now.getTime());
  await insertDraft(work, { ...WORDS, id, teamId: null, language: "nl", sources, confirmed: [], version: 0 }, null);
}
