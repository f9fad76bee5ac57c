/** The draft articles, until the library takes them over. */
import type { ArticleDraft } from "@luwte/contract/articleDrafts.ts";
import type { TeamId } from "@luwte/contract/ids.ts";
import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Lee } from "../look/Lee.tsx";
import { Trouble } from "../look/Trouble.tsx";
import { usePeople } from "../people/usePeople.ts";
import { MenuButton } from "../shell/MenuButton.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./Articles.module.css";
import { DraftLine } from "./DraftLine.tsx";
import { DraftSheet } from "./DraftSheet.tsx";
import { articleDraftsQuery } from "./queries.ts";
import { ARTICLES } from "./texts.ts";

export function ArticlesPage() {
  const t = useText(ARTICLES);
  const { teams } = usePeople();
  const [teamId, setTeamId] = useState<TeamId | null>(null);
  const [editing, setEditing] = useState<ArticleDraft | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error } = useQuery(articleDraftsQuery(teamId));
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <MenuButton />
        <h1 ref={heading} tabIndex={-1}>
          {t("drafts")}
        </h1>
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
          <DraftLine
            key={draft.id}
            draft={draft}
            onEdit={() => setEditing(draft)}
            onRemoved={() => heading.current?.focus()}
          />
        ))}
      </ul>
      {editing ? <DraftSheet given={editing} onClose={() => setEditing(null)} /> : null}
    </div>
  );
}
