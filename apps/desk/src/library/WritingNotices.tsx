/** What a writer must know before going on: somebody kept another version, or the words were made of a conversation. */
import { findPersonal } from "@luwte/language/personal/personal.ts";
import { Button } from "@mantine/core";
import { usePeople } from "../people/usePeople.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Article.module.css";
import { ARTICLE } from "./articleTexts.ts";
import { hasNamelessPicture } from "./marking.ts";
import type { Place } from "./place.ts";
import type { ArticleWriting } from "./useArticleWriting.ts";

type Props = { writing: ArticleWriting; place: Place };

export function WritingNotices({ writing, place }: Props) {
  const t = useText(ARTICLE);
  const personal = personalIn(writing.words);
  return (
    <>
      <Overtaken writing={writing} place={place} />
      {writing.isMade ? (
        <p className={classes["notice"]} role="status">
          {t("newFrom")}
        </p>
      ) : null}
      {personal.length > 0 ? (
        <p className={classes["notice"]} role="status">
          {t("looksPersonal", { found: personal.join(", ") })}
        </p>
      ) : null}
      {hasNamelessPicture(`${writing.words.body}\n${writing.words.internal}`) ? (
        <p className={classes["notice"]} role="status">
          {t("pictureNameless")}
        </p>
      ) : null}
    </>
  );
}

const MOST_NAMED = 6;
/** The house's own address or number may well stand there: it is said, not refused. */
const personalIn = ({ title, short, body, internal }: ArticleWriting["words"]): string[] =>
  [...new Set(findPersonal([title, short, body, internal].join("\n")).map(({ text }) => text))].slice(0, MOST_NAMED);

function Overtaken({ writing, place }: Props) {
  const t = useText(ARTICLE);
  const { nameOf } = usePeople();
  const theirs = writing.overtakenBy;
  if (!theirs) return null;
  const name = nameOf(theirs.authorId ?? "") ?? t("somebody");
  return (
    <div className={classes["notice"]} role="alert">
      <p>{t("overtaken", { name, number: theirs.number })}</p>
      <div className={classes["doings"]}>
        <Button size="compact-sm" variant="default" onClick={() => place.go({ view: "history" })}>
          {t("seeTheirs")}
        </Button>
        <Button size="compact-sm" variant="default" onClick={writing.goOn}>
          {t("mineOver")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={writing.discard}>
          {t("takeTheirs")}
        </Button>
      </div>
    </div>
  );
}
