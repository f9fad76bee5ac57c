/** From a draft that colleagues made in a talk to an article of the library; the draft is gone then. */
import type { ArticleDraft } from "@luwte/contract/articleDrafts.ts";
import { type ArticleId, type ArticleVersionId, newId } from "@luwte/contract/ids.ts";
import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTrouble } from "../toasts/useTrouble.ts";
import { useText } from "../words/useText.tsx";
import { libraryApi } from "./api.ts";
import { GIVE } from "./giveTexts.ts";

export function TakeOver({ draft }: { draft: ArticleDraft }) {
  const t = useText(GIVE);
  const navigate = useNavigate();
  const trouble = useTrouble();
  const [ids] = useState(() => ({ articleId: newId<ArticleId>(), versionId: newId<ArticleVersionId>() }));
  const take = () => {
    const { articleId, versionId } = ids;
    libraryApi.takeOverDraft({ params: { articleId }, body: { articleDraftId: draft.id, versionId } }).then(() => {
      const search = { language: draft.language, view: "edit" as const };
      void navigate({ to: "/library/$articleId", params: { articleId }, search });
    }, trouble);
  };
  return (
    <Button size="compact-sm" onClick={take}>
      {t("make")}
    </Button>
  );
}
