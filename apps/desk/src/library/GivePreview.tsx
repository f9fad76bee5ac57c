/** What would go to the customer, what only colleagues read, and what one can do with it. */
import type { ReadableArticle } from "@luwte/contract/library.ts";
import { Button } from "@mantine/core";
import { useText } from "../words/useText.tsx";
import { ArticleWords } from "./ArticleWords.tsx";
import classes from "./Give.module.css";
import { GIVE } from "./giveTexts.ts";
import { Side } from "./Parts.tsx";
import type { Doings } from "./useDoings.ts";

type Props = { text: ReadableArticle; doings: Doings };

export function GivePreview({ text, doings }: Props) {
  const t = useText(GIVE);
  const { short, html, internalHtml, isPublished, language } = text;
  return (
    <div className={classes["preview"]}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable for who has no mouse. */}
      <div className={classes["reading"]} lang={language} tabIndex={0} role="document">
        <Side side="public">
          {short ? <p className={classes["short"]}>{short}</p> : null}
          <ArticleWords html={html} />
        </Side>
        {internalHtml ? (
          <Side side="internal">
            <ArticleWords html={internalHtml} />
          </Side>
        ) : null}
      </div>
      {isPublished ? null : <p className={classes["dim"]}>{t("notPublished")}</p>}
      {/<img/.test(html) ? <p className={classes["dim"]}>{t("pictures")}</p> : null}
      <div className={classes["doings"]}>
        {isPublished && short ? (
          <Button size="compact-sm" rightSection={<Key>↵</Key>} onClick={() => doings.give(text, false)}>
            {t("short")}
          </Button>
        ) : null}
        {isPublished ? (
          <Button
            size="compact-sm"
            variant={short ? "default" : "filled"}
            rightSection={<Key>{short ? "⇧ ↵" : "↵"}</Key>}
            onClick={() => doings.give(text, true)}
          >
            {t("whole")}
          </Button>
        ) : null}
        <Button size="compact-sm" variant="subtle" rightSection={<Key>Ctrl ↵</Key>} onClick={() => doings.read(text)}>
          {t("readIt")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={doings.missing}>
          {t("missing")}
        </Button>
      </div>
    </div>
  );
}

/** Not read aloud: who hears the button presses it. */
const Key = ({ children }: { children: string }) => (
  <span className={classes["key"]} aria-hidden="true">
    {children}
  </span>
);
