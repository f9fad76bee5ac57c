/** The looks at one customer, newest first, narrowed by what was done and when. */

import type { ActorShape } from "@luwte/contract/common.ts";
import { ACCESS_KINDS, type AccessLine } from "@luwte/contract/customerRights.ts";
import type { CustomerId } from "@luwte/contract/ids.ts";
import { NativeSelect, TextInput } from "@mantine/core";
import { infiniteQueryOptions, useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Trouble } from "../../look/Trouble.tsx";
import { When } from "../../look/When.tsx";
import { usePeople } from "../../people/usePeople.ts";
import { rightsApi } from "../../rights/api.ts";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { More } from "../kit/More.tsx";
import { Line, Rows } from "../kit/Rows.tsx";
import { ACCESS } from "./texts.ts";

type Kind = (typeof ACCESS_KINDS)[number];
type Filter = { kind: Kind | ""; from: string; until: string };
const DAY = 86_400_000;

const looksQuery = (customerId: CustomerId, { kind, from, until }: Filter) =>
  infiniteQueryOptions({
    queryKey: ["access", customerId, kind, from, until],
    staleTime: 0,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      rightsApi.listAccess({
        query: {
          customerId,
          limit: 50,
          ...(after ? { after } : {}),
          ...(kind ? { kind } : {}),
          ...(from ? { from: new Date(from).toISOString() } : {}),
          // The day itself belongs to it.
          ...(until ? { until: new Date(Date.parse(until) + DAY).toISOString() } : {}),
        },
      }),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export function Looks({ customerId }: { customerId: CustomerId }) {
  const t = useText(ACCESS);
  const [filter, setFilter] = useState<Filter>({ kind: "", from: "", until: "" });
  const put = (part: Partial<Filter>) => setFilter((now) => ({ ...now, ...part }));
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(looksQuery(customerId, filter));
  return (
    <>
      <NativeSelect
        className={kit["half"]}
        label={t("kind")}
        value={filter.kind}
        data={[{ value: "", label: t("all") }, ...ACCESS_KINDS.map((value) => ({ value, label: t(value) }))]}
        onChange={(event) => put({ kind: event.currentTarget.value as Kind | "" })}
      />
      <TextInput
        className={kit["half"]}
        type="date"
        label={t("from")}
        value={filter.from}
        onChange={(event) => put({ from: event.currentTarget.value })}
      />
      <TextInput
        className={kit["half"]}
        type="date"
        label={t("until")}
        value={filter.until}
        onChange={(event) => put({ until: event.currentTarget.value })}
      />
      {error ? <Trouble error={error} /> : null}
      {data ? (
        <Rows label={t("title")} empty={t("empty")}>
          {data.pages.flatMap(({ items }) => items.map((line) => <Look key={line.id} line={line} />))}
        </Rows>
      ) : null}
      {hasNextPage ? <More onMore={() => void fetchNextPage()} /> : null}
    </>
  );
}

function useNameOf(): (actor: ActorShape) => string {
  const t = useText(ACCESS);
  const { nameOf } = usePeople();
  return (actor) => {
    if (actor.kind === "person") return nameOf(actor.personId) ?? t("somebody");
    return t(actor.kind === "api_key" ? "program" : actor.kind);
  };
}

function Look({ line }: { line: AccessLine }) {
  const t = useText(ACCESS);
  const nameOf = useNameOf();
  const where = line.conversationId ? ` ${t("atConversation")}` : "";
  return (
    <Line name={`${nameOf(line.by)} ${t(line.kind)}${where}`} hint={line.operation}>
      <span className={kit["rowState"]}>
        <When at={line.at} long />
      </span>
    </Line>
  );
}
