/** Whoever came from a search may say whether this was it: search learns from a yes, and a no says that something is missing. */
import type { ArticleId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import { useState } from "react";
import { useText } from "../words/useText.tsx";
import { GIVE } from "./giveTexts.ts";
import { useGiving } from "./useGiving.ts";
import { YesOrNo } from "./YesOrNo.tsx";

type Props = { articleId: ArticleId; language: Language; q: string };

export function SoughtThis({ articleId, language, q }: Props) {
  const t = useText(GIVE);
  const { used, missed } = useGiving();
  const [isSaid, setSaid] = useState(false);
  const about = { question: q, language, conversationId: null };
  const say = (isIt: boolean) => {
    setSaid(true);
    void (isIt ? used({ articleId, language }, "search", about) : missed("search", about));
  };
  return <YesOrNo question={t("soughtThis", { q })} isSaid={isSaid} onSay={say} />;
}
