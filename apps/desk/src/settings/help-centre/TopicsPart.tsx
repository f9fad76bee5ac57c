/** The topics: the library's categories, in their order, named in each language. */
import type { Language } from "@luwte/contract/language.ts";
import type { ArticleCategory } from "@luwte/contract/library.ts";
import { ActionIcon, Button } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { categoryName } from "../../library/categoryName.ts";
import { InPlace } from "../../look/InPlace.tsx";
import { useTrouble } from "../../toasts/useTrouble.ts";
import { COMMON } from "../../words/common.ts";
import { useText } from "../../words/useText.tsx";
import { InLanguages } from "../kit/InLanguages.tsx";
import kit from "../kit/Kit.module.css";
import { type Later, useLater } from "../kit/later.ts";
import { Part } from "../kit/Page.tsx";
import { Line } from "../kit/Rows.tsx";
import { NewTopic } from "./NewTopic.tsx";
import { HELP } from "./texts.ts";
import { categoriesQuery, useTopics } from "./useTopics.ts";

export function TopicsPart() {
  const t = useText(HELP);
  const { data } = useQuery(categoriesQuery);
  if (!data) return null;
  return (
    <Part title={t("topics")} intro={t("topicsIntro")}>
      <InLanguages label={t("topicsLanguage")} texts={{}}>
        {(language) => <Topics topics={data} language={language} />}
      </InLanguages>
    </Part>
  );
}

type Props = { topics: readonly ArticleCategory[]; language: Language };

function Topics({ topics, language }: Props) {
  const t = useText(HELP);
  const later = useLater();
  const shown = topics.filter(({ id }) => !later.hidden.has(id));
  return (
    <>
      {shown.length === 0 ? (
        <p className={kit["empty"]}>{t("topicsEmpty")}</p>
      ) : (
        <ul className={kit["rows"]} aria-label={t("topics")}>
          {shown.map((topic) => (
            <TopicLine key={topic.id} topic={topic} topics={topics} language={language} later={later} />
          ))}
        </ul>
      )}
      <NewTopic topics={topics} language={language} />
    </>
  );
}

function TopicLine({ topic, topics, language, later }: Props & { topic: ArticleCategory; later: Later }) {
  const t = useText({ ...HELP, remove: COMMON.remove });
  const trouble = useTrouble();
  const { rename, move, remove } = useTopics(topics);
  const name = categoryName(topic.names, language);
  const field = (
    <InPlace
      label={t("topicRename", { name })}
      value={topic.names[language] ?? ""}
      empty={t("topicUnnamed", { name })}
      maxLength={80}
      onKeep={(wanted) => wanted !== "" && void rename(topic, wanted, language).catch(trouble)}
    />
  );
  return (
    <Line name={field}>
      <ActionIcon aria-label={t("up", { name })} onClick={() => void move(topic.id, -1).catch(trouble)}>
        <IconArrowUp size={16} stroke={1.75} />
      </ActionIcon>
      <ActionIcon aria-label={t("down", { name })} onClick={() => void move(topic.id, 1).catch(trouble)}>
        <IconArrowDown size={16} stroke={1.75} />
      </ActionIcon>
      <Button
        variant="subtle"
        size="xs"
        aria-label={`${t("remove")}: ${name}`}
        onClick={() => later.remove(topic.id, t("topicRemoved", { name }), () => remove(topic.id))}
      >
        {t("remove")}
      </Button>
    </Line>
  );
}
