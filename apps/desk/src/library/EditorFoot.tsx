/** Keeping what was written as a version, showing it to customers, or throwing it away. */
import type { ArticleVersion } from "@luwte/contract/library.ts";
import { Button } from "@mantine/core";
import { useCommand } from "../keyboard/registry.ts";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { Trouble } from "../look/Trouble.tsx";
import { useSelf } from "../shell/usePreferences.ts";
import { showToast } from "../toasts/toasts.ts";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Article.module.css";
import { ARTICLE } from "./articleTexts.ts";
import type { Place } from "./place.ts";
import type { ArticleWriting } from "./useArticleWriting.ts";

export function EditorFoot({ writing, place }: { writing: ArticleWriting; place: Place }) {
  const t = useText(ARTICLE);
  const { rights } = useSelf();
  const { isChanged, isSaving, overtakenBy, words } = writing;
  const isReady = isChanged && !isSaving && overtakenBy === null && words.title.trim() !== "";
  const kept = (publish: boolean) => (written: ArticleVersion) => {
    showToast({ text: publish ? t("published") : t("kept", { number: written.number }) });
    place.go({ view: "read", fresh: false });
  };
  const save = (publish: boolean) => () => {
    if (isReady) writing.save(publish, kept(publish));
  };
  const publishes = rights.includes("library.publish");
  useCommand("articleSave", save(false));
  useCommand("articlePublish", save(true), publishes);
  return (
    <div className={classes["foot"]}>
      {writing.error ? <Trouble error={writing.error} /> : null}
      <p className={classes["dim"]} role="status">
        {isChanged ? t(words.title.trim() === "" ? "titleNeeded" : "unsaved") : null}
      </p>
      <Button
        variant={publishes ? "default" : "filled"}
        disabled={!isReady}
        rightSection={<ShownKeys command="articleSave" />}
        onClick={save(false)}
      >
        {t("keep")}
      </Button>
      {publishes ? (
        <Button disabled={!isReady} rightSection={<ShownKeys command="articlePublish" />} onClick={save(true)}>
          {t("publish")}
        </Button>
      ) : null}
      {isChanged ? <Discard writing={writing} /> : null}
    </div>
  );
}

function Discard({ writing }: { writing: ArticleWriting }) {
  const t = useText({ ...ARTICLE, undo: COMMON.undo });
  const { words, change, discard } = writing;
  const away = () => {
    discard();
    showToast({ text: t("discarded"), action: { label: t("undo"), run: () => change(words) } });
  };
  return (
    <Button variant="subtle" onClick={away}>
      {t("discard")}
    </Button>
  );
}
