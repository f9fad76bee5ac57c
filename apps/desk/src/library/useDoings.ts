/** What one does with an article that was found while answering. */
import type { ReadableArticle } from "@luwte/contract/library.ts";
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import type { Coming } from "../composer/useFiles.ts";
import { showToast } from "../toasts/toasts.ts";
import { useText } from "../words/useText.tsx";
import { asParagraphs, forLetter } from "./forLetter.ts";
import { GIVE } from "./giveTexts.ts";
import { isLittleSure } from "./sure.ts";
import type { GiveSearch } from "./useGiveSearch.ts";
import { useGiving } from "./useGiving.ts";
import { usePictures } from "./usePictures.ts";

type Props = {
  page: ConversationPageView;
  onGive: (html: string) => void;
  onBring: (coming: readonly Coming[]) => void;
  onClose: () => void;
};

export type Doings = ReturnType<typeof useDoings>;

export function useDoings({ page, onGive, onBring, onClose }: Props, search: GiveSearch) {
  const t = useText(GIVE);
  const { used, missed } = useGiving();
  const bring = usePictures(onBring);
  const { question, language, isTyped, isLoaded, found } = search;
  const about = { question, language, conversationId: page.conversation.id };
  return {
    /** The short answer where there is one, unless the whole text is asked for. */
    give(text: ReadableArticle | null, isWhole: boolean) {
      if (!text?.isPublished) return;
      const isShort = text.short !== "" && !isWhole;
      const { html, pictures } = forLetter(text.html, text.language);
      onGive(isShort ? asParagraphs(text.short) : html);
      if (!isShort) bring(pictures);
      void used(text, "composer", about);
      showToast({ text: t("given", { title: text.title }) });
      onClose();
    },
    read(text: ReadableArticle | null) {
      if (!text) return;
      void used(text, "search", about);
      onClose();
    },
    missing() {
      void missed("composer", about);
      showToast({ text: t("missingSaid") });
      onClose();
    },
    /** Who typed a question that no article knows and goes, found nothing: nobody has to say so. */
    leave() {
      if (isTyped && isLoaded && found.every(({ confidence }) => isLittleSure(confidence, question)))
        void missed("composer", about);
      onClose();
    },
  };
}
