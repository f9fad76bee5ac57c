/** From a conversation to an article: its question and answers without personal data, to read over and keep. */
import { type ArticleId, type ConversationId, newId } from "@luwte/contract/ids.ts";
import { Menu } from "@mantine/core";
import { IconBook } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useCommand } from "../keyboard/registry.ts";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { useSelf } from "../shell/usePreferences.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import { useText } from "../words/useText.tsx";
import { libraryApi } from "./api.ts";
import { GIVE } from "./giveTexts.ts";
import { keepWords } from "./kept.ts";

export function useMakeArticle(conversationId: ConversationId): () => void {
  const { person, organisation } = useSelf();
  const navigate = useNavigate();
  const trouble = useTrouble();
  return () => {
    const articleId = newId<ArticleId>();
    libraryApi.proposeArticleOfConversation({ params: { conversationId } }).then((proposal) => {
      const language = proposal.language ?? organisation.language;
      // Nothing is kept on the server before somebody has read it.
      keepWords(
        { personId: person.id, articleId, language },
        { words: proposal.words, after: 0, from: "conversation" },
      );
      void navigate({
        to: "/library/$articleId",
        params: { articleId },
        search: { language, view: "edit", fresh: true },
      });
    }, trouble);
  };
}

export function MakeArticleItem({ conversationId }: { conversationId: ConversationId }) {
  const t = useText(GIVE);
  const make = useMakeArticle(conversationId);
  return (
    <Menu.Item
      leftSection={<IconBook size={16} stroke={1.75} />}
      rightSection={<ShownKeys command="makeArticle" />}
      onClick={make}
    >
      {t("make")}
    </Menu.Item>
  );
}

/** Not in the menu, which is not there while it is closed. */
export function MakeArticleKey({ conversationId }: { conversationId: ConversationId }) {
  useCommand("makeArticle", useMakeArticle(conversationId));
  return null;
}
