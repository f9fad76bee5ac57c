/** The draft articles, until the library takes them over. */
import type { ArticleDraft } from "@luwte/contract/articleDrafts.ts";
import type { TeamId } from "@luwte/contract/ids.ts";
import { Button, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Lee } from "../look/Lee.tsx";
import { Trouble } from "../look/Trouble.tsx";
import { When } from "../look/When.tsx";
import { usePeople } from "../people/usePeople.ts";
import { MenuButton } from "../shell/MenuButton.tsx";
import { useSelf } from "../shell/usePreferences.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Articles.module.css";
import { articlesApi } from "./api.ts";
import { DraftSheet } from "./DraftSheet.tsx";
import { articleDraftsQuery } from "./queries.ts";
import { ARTICLES } from "./texts.ts";

export function ArticlesPage() {
  const t = useText(ARTICLES);
  const { teams } = usePeople();
  const [teamId, setTeamId] = useState<TeamId | null>(null);
  const [editing, setEditing] = useState<ArticleDraft | null>(null);
  const { data, error } = useQuery(articleDraftsQuery(teamId));
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <MenuButton />
        <h1>{t("drafts")}</h1>
        <NativeSelect
          aria-label={t("team")}
          value={teamId ?? ""}
          data={[
            { value: "", label: t("allTeams") },
            ...teams.map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
          onChange={(event) => setTeamId((event.currentTarget.value || null) as TeamId | null)}
        />
      </header>
      {error ? <Trouble error={error} /> : null}
      {data?.drafts.length === 0 ? (
        <div className={classes.none}>
          <Lee />
          <p>{t("none")}</p>
        </div>
      ) : null}
      <ul className={classes.list}>
        {(data?.drafts ?? []).map((draft) => (
          <DraftLine key={draft.id} draft={draft} onEdit={() => setEditing(draft)} />
        ))}
      </ul>
      {editing ? <DraftSheet given={editing} onClose={() => setEditing(null)} /> : null}
    </div>
  );
}

function DraftLine({ draft, onEdit }: { draft: ArticleDraft; onEdit: () => void }) {
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
      <p className={classes.text}>{draft.answer}</p>
      <p className={classes.dim}>
        {draft.language.toUpperCase()} · {by ? t("by", { name: by }) : null} · <When at={draft.at} long />
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
        <Button size="compact-sm" variant="default" onClick={onEdit}>
          {t("edit")}
        </Button>
        {mayRemove ? (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              articlesApi.removeArticleDraft({ params: { articleDraftId: draft.id } }).catch(trouble);
            }}
          >
            {t("remove")}
          </Button>
        ) : null}
      </div>
    </li>
  );
}
