/** One draft in the list: what it says, whose it is, and what one does with it. */
import type { ArticleDraft } from "@luwte/contract/articleDrafts.ts";
import { plainWords } from "@luwte/language/text/markdown.ts";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { TakeOver } from "../library/TakeOver.tsx";
import { When } from "../look/When.tsx";
import { usePeople } from "../people/usePeople.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Articles.module.css";
import { articlesApi } from "./api.ts";
import { ARTICLES } from "./texts.ts";

/** `onRemoved`: its button goes with it. */
type Props = { draft: ArticleDraft; onEdit: () => void; onRemoved: () => void };

export function DraftLine({ draft, onEdit, onRemoved }: Props) {
  const t = useText(ARTICLES);
  const { nameOf } = usePeople();
  const { person, rights } = useSelf();
  const trouble = useTrouble();
  const mayRemove = draft.authorId === person.id || rights.includes("talks.manage");
  const by = nameOf(draft.authorId ?? "");
  const [source] = draft.sources;
  return (
    <li className={classes.draft} aria-label={draft.title}>
      <h2>{draft.title}</h2>
      <p className={classes.text}>{plainWords(draft.answer)}</p>
      <p className={classes.dim}>
        {draft.language.toUpperCase()} · {by ? `${t("by", { name: by })} · ` : null}
        <When at={draft.at} long />
        {source ? (
          <>
            {" · "}
            <Link to="/talks/$talkId" params={{ talkId: source.talkId }} search={{ at: source.talkMessageId }}>
              {t("sources", { count: draft.sources.length })}
            </Link>
          </>
        ) : null}
      </p>
      <div className={classes.row}>
        <TakeOver draft={draft} />
        <Button size="compact-sm" variant="default" onClick={onEdit}>
          {t("edit")}
        </Button>
        {mayRemove ? (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              articlesApi.removeArticleDraft({ params: { articleDraftId: draft.id } }).then(onRemoved, trouble);
            }}
          >
            {t("remove")}
          </Button>
        ) : null}
      </div>
    </li>
  );
}
