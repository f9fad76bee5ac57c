/** What happened in a customer's newest conversations, in order, a few lines each: made of records, so that nobody writes an essay. */
import type { CustomerId } from "@luwte/contract/ids.ts";
import type { Story, StoryLine } from "@luwte/contract/stories.ts";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { api } from "../api/api.ts";
import { Talk } from "../customer/Earlier.tsx";
import { Section } from "../customer/Section.tsx";
import { Trouble } from "../look/Trouble.tsx";
import { When } from "../look/When.tsx";
import { COMMON } from "../words/common.ts";
import type { Saying } from "../words/say.ts";
import { useText } from "../words/useText.tsx";
import { OUTCOME_TEXTS } from "../wrap-up/texts.ts";
import classes from "./Story.module.css";
import { KIND_TEXTS, PROMISE_TEXTS, STORY } from "./texts.ts";

/** Asked afresh whenever one comes here: it is made of everything that happened. */
const storiesQuery = (customerId: CustomerId) =>
  queryOptions({
    queryKey: ["stories", customerId],
    queryFn: () => api.listStories({ params: { customerId } }),
    staleTime: 0,
  });

export function Stories({ customerId }: { customerId: CustomerId }) {
  const t = useText({ ...STORY, loading: COMMON.loading });
  const { data, error } = useQuery(storiesQuery(customerId));
  return (
    <Section title={t("title")}>
      {error ? <Trouble error={error} /> : null}
      {!data && !error ? <p role="status">{t("loading")}</p> : null}
      {data?.stories.length === 0 ? <p className={classes["dim"]}>{t("empty")}</p> : null}
      <ul className={classes["stories"]}>
        {data?.stories.map((story) => (
          <li key={story.conversation.id}>
            <Told story={story} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** So many stand before what was left out. */
const BEGINNING = 3;

function Told({ story: { conversation, lines, skipped } }: { story: Story }) {
  const t = useText(STORY);
  return (
    <>
      <Talk row={conversation} />
      <ol className={classes["lines"]}>
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the story.
          <li key={at} className={classes["line"]} data-kind={line.kind}>
            {skipped > 0 && at === BEGINNING ? (
              <p className={classes["dim"]}>… {t("skipped", { count: skipped })}</p>
            ) : null}
            <Line line={line} />
          </li>
        ))}
      </ol>
    </>
  );
}

const CODE_TEXTS: Readonly<Record<string, Saying>> = { ...OUTCOME_TEXTS, ...PROMISE_TEXTS };

function Line({ line: { kind, at, who, text, code } }: { line: StoryLine }) {
  const kinds = useText(KIND_TEXTS);
  const codes = useText(CODE_TEXTS);
  const said = [code !== null && code in CODE_TEXTS ? codes(code) : null, text].filter(Boolean);
  return (
    <>
      <p className={classes["head"]}>
        <span>{kinds(kind)}</span> {who} <When at={at} />
      </p>
      <p>{said.join(" · ")}</p>
    </>
  );
}
