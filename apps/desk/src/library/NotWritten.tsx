/** A language in which an article is not there yet, and the way to write it. */
import { Button } from "@mantine/core";
import { Lee } from "../look/Lee.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./Article.module.css";
import { ARTICLE } from "./articleTexts.ts";
import type { Place } from "./place.ts";
import { IN_LANGUAGE } from "./texts.ts";

export function NotWritten({ place }: { place: Place }) {
  const t = useText(ARTICLE);
  const names = useText(IN_LANGUAGE);
  const language = names(place.language);
  return (
    <div className={classes["missing"]}>
      <Lee />
      <p>{t("notWritten", { language })}</p>
      <Button variant="default" onClick={() => place.go({ view: "edit" })}>
        {t("begin", { language })}
      </Button>
    </div>
  );
}
