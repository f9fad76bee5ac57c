/** What was written before, newest first, and what one version changed. */
import type { ArticleVersion } from "@luwte/contract/library.ts";
import type { ArticlePageView } from "@luwte/contract/views/library.ts";
import { Button, NativeSelect } from "@mantine/core";
import { useRef, useState } from "react";
import { Trouble } from "../look/Trouble.tsx";
import { When } from "../look/When.tsx";
import { usePeople } from "../people/usePeople.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Article.module.css";
import { HISTORY } from "./articleTexts.ts";
import { Differences } from "./Differences.tsx";
import { NotWritten } from "./NotWritten.tsx";
import type { Place } from "./place.ts";
import { useArticleWriting, wordsOf } from "./useArticleWriting.ts";
import { useOlderVersions } from "./useOlderVersions.ts";
import { useRowKeys } from "./useRowKeys.ts";

type Props = { page: ArticlePageView; place: Place };

export function ArticleHistory({ page, place }: Props) {
  const t = useText(HISTORY);
  const { versions, error, more, isLoading, loadMore } = useOlderVersions(page, place.language);
  const [chosen, setChosen] = useState<number | null>(null);
  const [against, setAgainst] = useState<number | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useRowKeys(list);
  if (error) return <Trouble error={error} />;
  const now = versions.find(({ number }) => number === chosen) ?? versions[0];
  if (!now) return isLoading ? null : <NotWritten place={place} />;
  const before = versions.find(({ number }) => number === (against ?? now.number - 1)) ?? null;
  return (
    <div className={classes["history"]}>
      <div>
        <ul ref={list} className={classes["versions"]} aria-label={t("versions")}>
          {versions.map((version) => (
            <Version
              key={version.id}
              version={version}
              isChosen={version === now}
              isPublished={page.article.texts.some(({ published }) => published?.id === version.id)}
              onChoose={() => {
                setChosen(version.number);
                setAgainst(null);
              }}
            />
          ))}
        </ul>
        {more ? (
          <Button variant="subtle" size="compact-sm" loading={isLoading} onClick={loadMore}>
            {t("older")}
          </Button>
        ) : null}
      </div>
      <section className={classes["differences"]} aria-label={t("differences")}>
        <Against versions={versions} now={now} before={before} onChoose={setAgainst} />
        <Differences before={before} after={now} />
        <GoOn page={page} place={place} version={now} />
      </section>
    </div>
  );
}

type VersionProps = { version: ArticleVersion; isChosen: boolean; isPublished: boolean; onChoose: () => void };

function Version({ version, isChosen, isPublished, onChoose }: VersionProps) {
  const t = useText(HISTORY);
  const { nameOf } = usePeople();
  return (
    <li>
      <button type="button" data-row-link aria-pressed={isChosen} className={classes["version"]} onClick={onChoose}>
        <strong>{t("version", { number: version.number })}</strong>
        {isPublished ? <span className={classes["tag"]}>{t("publishedOne")}</span> : null}
        <span className={classes["dim"]}>
          {nameOf(version.authorId ?? "")} <When at={version.at} long />
        </span>
      </button>
    </li>
  );
}

type AgainstProps = {
  versions: readonly ArticleVersion[];
  now: ArticleVersion;
  before: ArticleVersion | null;
  onChoose: (number: number) => void;
};

function Against({ versions, now, before, onChoose }: AgainstProps) {
  const t = useText(HISTORY);
  const others = versions.filter(({ number }) => number !== now.number);
  return (
    <NativeSelect
      size="xs"
      label={t("against")}
      value={String(before?.number ?? 0)}
      data={[
        ...others.map(({ number }) => ({ value: String(number), label: t("version", { number }) })),
        ...(now.number === 1 ? [{ value: "0", label: t("nothing") }] : []),
      ]}
      onChange={(event) => onChoose(Number(event.currentTarget.value))}
    />
  );
}

/** Nothing is turned back: what was right before is written anew, and stands in the list as well. */
function GoOn({ page, place, version }: Props & { version: ArticleVersion }) {
  const t = useText(HISTORY);
  const writing = useArticleWriting(page, place.language);
  const isNewest = page.newest.some(({ id }) => id === version.id);
  if (isNewest) return null;
  const goOn = () => {
    writing.change(wordsOf(version));
    place.go({ view: "edit" });
  };
  return (
    <div>
      <Button size="compact-sm" variant="default" onClick={goOn}>
        {t("again")}
      </Button>
    </div>
  );
}
