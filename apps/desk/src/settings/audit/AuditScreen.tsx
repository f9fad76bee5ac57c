/** Who did what, newest first. */

import type { ActorShape } from "@luwte/contract/common.ts";
import { NativeSelect } from "@mantine/core";
import { infiniteQueryOptions, useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/api.ts";
import { Trouble } from "../../look/Trouble.tsx";
import { When } from "../../look/When.tsx";
import { usePeople } from "../../people/usePeople.ts";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { More } from "../kit/More.tsx";
import { Page } from "../kit/Page.tsx";
import { Line, Rows } from "../kit/Rows.tsx";
import classes from "./Audit.module.css";
import { ACTIONS } from "./actionTexts.ts";
import { type Fact, factsOf } from "./facts.ts";
import { AUDIT } from "./texts.ts";

type Entry = Awaited<ReturnType<typeof api.listAudit>>["items"][number];
type Action = keyof typeof ACTIONS;

const auditQuery = (action: string) =>
  infiniteQueryOptions({
    queryKey: ["audit", action],
    staleTime: 0,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      api.listAudit({ query: { limit: 50, ...(after ? { after } : {}), ...(action ? { action } : {}) } }),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export function AuditScreen() {
  const t = useText(AUDIT);
  const said = useText(ACTIONS);
  const [action, setAction] = useState("");
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(auditQuery(action));
  const choices = (Object.keys(ACTIONS) as Action[])
    .map((value) => ({ value: value as string, label: said(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  return (
    <Page title={t("title")} intro={t("intro")}>
      <NativeSelect
        className={kit["half"]}
        label={t("filter")}
        value={action}
        data={[{ value: "", label: t("all") }, ...choices]}
        onChange={(event) => setAction(event.currentTarget.value)}
      />
      {error ? <Trouble error={error} /> : null}
      {data ? (
        <Rows label={t("title")} empty={t("empty")}>
          {data.pages.flatMap(({ items }) => items.map((entry) => <EntryLine key={entry.id} entry={entry} />))}
        </Rows>
      ) : null}
      {hasNextPage ? <More onMore={() => void fetchNextPage()} /> : null}
    </Page>
  );
}

function useNameOf(): (actor: ActorShape) => string {
  const t = useText(AUDIT);
  const { nameOf } = usePeople();
  return (actor) => {
    if (actor.kind === "person") return nameOf(actor.personId) ?? t("somebody");
    return t(actor.kind === "api_key" ? "program" : actor.kind);
  };
}

function EntryLine({ entry }: { entry: Entry }) {
  const said = useText(ACTIONS);
  const t = useText(AUDIT);
  const nameOf = useNameOf();
  const { nameOf: personName } = usePeople();
  const did = entry.action in ACTIONS ? said(entry.action as Action) : entry.action;
  const about = entry.subjectKind === "person" && entry.subjectId ? personName(entry.subjectId) : null;
  // Who could not sign in is nobody that we know.
  const who = entry.action === "sign_in.failed" ? t("stranger") : nameOf(entry.actor);
  const { name } = entry.details;
  return (
    <Line
      name={`${who} ${did}`}
      hint={
        <>
          {about === who ? null : (about ?? (typeof name === "string" ? name : null))}
          <Facts facts={factsOf(entry.details)} />
        </>
      }
    >
      <span className={kit["rowState"]}>
        <When at={entry.at} long />
      </span>
    </Line>
  );
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  const t = useText(AUDIT);
  if (facts.length === 0) return null;
  return (
    <details className={classes["facts"]}>
      <summary>{t("facts")}</summary>
      <dl>
        {facts.map(({ key, was, is }) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>
              {was === null ? null : <del>{was || t("nothing")}</del>} {is || t("nothing")}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
