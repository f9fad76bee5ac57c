/** What customers see of it now, whether it may be given word for word, and what a lead does about that. */
import type { Language } from "@luwte/contract/language.ts";
import type { ArticlePageView } from "@luwte/contract/views/library.ts";
import { Button } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useCommand } from "../keyboard/registry.ts";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { When } from "../look/When.tsx";
import { usePeople } from "../people/usePeople.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Article.module.css";
import { ARTICLE } from "./articleTexts.ts";
import { isWaiting } from "./StateMark.tsx";
import { useArticleChanges } from "./useArticleChanges.ts";

type Props = { page: ArticlePageView; language: Language };

export function Standing({ page, language }: Props) {
  const t = useText(ARTICLE);
  const { nameOf } = usePeople();
  const text = page.article.texts.find((each) => each.language === language);
  if (!text) return null;
  const { published, approved, newest } = text;
  if (page.article.state === "archived") return <p className={classes["standing"]}>{t("archivedIs")}</p>;
  return (
    <div className={classes["standing"]}>
      <p>
        {published ? (
          <>
            {t("publishedIs", { number: published.number })} <When at={published.at} long />.
          </>
        ) : (
          t("publishedNot")
        )}{" "}
        {isWaiting(text) ? t("newer", { number: newest.number }) : null}
      </p>
      {approved ? (
        <p className={classes["approved"]}>
          <IconCircleCheck size={16} stroke={2} aria-hidden="true" />
          {t("approvedBy", { name: nameOf(approved.by ?? "") ?? t("somebody") })}
        </p>
      ) : null}
      <Lead page={page} language={language} />
    </div>
  );
}

function Lead({ page, language }: Props) {
  const t = useText(ARTICLE);
  const { rights } = useSelf();
  const changes = useArticleChanges(page, language);
  const text = page.article.texts.find((each) => each.language === language)!;
  const publishes = rights.includes("library.publish") && text.published?.id !== text.newest.id;
  const approves = rights.includes("library.approve") && text.published !== null;
  useCommand("articlePublish", changes.publish, publishes);
  useCommand("articleApprove", () => changes.approve(!text.approved), approves);
  if (!publishes && !approves) return null;
  return (
    <div className={classes["doings"]}>
      {publishes ? (
        <Button size="compact-sm" rightSection={<ShownKeys command="articlePublish" />} onClick={changes.publish}>
          {t("publish")}
        </Button>
      ) : null}
      {approves ? (
        <Button
          size="compact-sm"
          variant="default"
          title={text.approved ? undefined : t("approveHint")}
          rightSection={<ShownKeys command="articleApprove" />}
          onClick={() => changes.approve(!text.approved)}
        >
          {text.approved
            ? t("unapprove")
            : publishes
              ? t("approveVersion", { number: text.published!.number })
              : t("approve")}
        </Button>
      ) : null}
    </div>
  );
}
