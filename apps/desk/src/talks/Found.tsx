/** What was found in talks: each leads to its place. */
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Trouble } from "../look/Trouble.tsx";
import { When } from "../look/When.tsx";
import { usePeople } from "../people/usePeople.ts";
import { useText } from "../words/useText.tsx";
import { talksApi } from "./api.ts";
import classes from "./Talks.module.css";
import { TALKS } from "./texts.ts";
import { useTalkName } from "./useTalkName.ts";

const DEBOUNCE_MS = 150;

export function Found({ q }: { q: string }) {
  const t = useText(TALKS);
  const people = usePeople();
  const nameOf = useTalkName();
  const [asked] = useDebouncedValue(q, DEBOUNCE_MS);
  const { data, error } = useQuery({
    queryKey: ["talkSearch", asked],
    queryFn: ({ signal }) => talksApi.searchTalks({ query: { q: asked } }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
  if (error) return <Trouble error={error} />;
  const items = data?.items ?? [];
  return (
    <div className={classes.list}>
      <p className={classes.dim} role="status">
        {data ? (items.length > 0 ? t("found", { count: items.length }) : t("foundNone")) : ""}
      </p>
      <ul>
        {items.map(({ message, talk }) => (
          <li key={message.id}>
            <Link className={classes.hit} to="/talks/$talkId" params={{ talkId: talk.id }} search={{ at: message.id }}>
              <span className={classes.hitHead}>
                <strong>{people.nameOf(message.authorId ?? "") ?? t("somebody")}</strong>
                <span>{talk.kind === "case" ? t("discuss") : nameOf({ talk })}</span>
                <When at={message.at} />
              </span>
              <span className={classes.hitText}>{message.text}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
