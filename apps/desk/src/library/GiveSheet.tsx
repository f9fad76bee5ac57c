/** Finding an article while answering. The focus stays in the field: up and down choose, Enter puts it into the answer. */
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { Modal, SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { KeyboardEvent } from "react";
import type { Coming } from "../composer/useFiles.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Give.module.css";
import { GiveList, LIST } from "./GiveList.tsx";
import { GivePreview } from "./GivePreview.tsx";
import { GIVE } from "./giveTexts.ts";
import { readableQuery } from "./queries.ts";
import { useDoings } from "./useDoings.ts";
import { useGiveSearch } from "./useGiveSearch.ts";

type Props = {
  page: ConversationPageView;
  onGive: (html: string) => void;
  onBring: (coming: readonly Coming[]) => void;
  onClose: () => void;
};

export function GiveSheet({ page, onGive, onBring, onClose }: Props) {
  const t = useText(GIVE);
  const search = useGiveSearch(page);
  const { chosen } = search;
  const doings = useDoings({ page, onGive, onBring, onClose }, search);
  const { data } = useQuery({ ...readableQuery(chosen, search.language) });
  const text = data?.text ?? null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") search.step(1);
    else if (event.key === "ArrowUp") search.step(-1);
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) doings.read(text);
    else if (event.key === "Enter") doings.give(text, event.shiftKey);
    else return;
    event.preventDefault();
  };
  return (
    <Modal
      opened
      onClose={doings.leave}
      title={t("title")}
      size={960}
      yOffset="8vh"
      centered={false}
      transitionProps={{ duration: 0 }}
    >
      <div className={classes["head"]}>
        <input
          className={classes["field"]}
          role="combobox"
          aria-expanded="true"
          aria-controls={LIST}
          aria-activedescendant={chosen ? `${LIST}-${search.at}` : undefined}
          aria-label={t("ask")}
          placeholder={t("ask")}
          data-autofocus
          maxLength={300}
          value={search.text}
          onChange={(event) => search.type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <SegmentedControl
          role="radiogroup"
          size="xs"
          aria-label={t("language")}
          value={search.language}
          data={LANGUAGES.map((value) => ({ value, label: value.toUpperCase() }))}
          onChange={(language) => search.speak(language as Language)}
        />
      </div>
      <div className={classes["panes"]}>
        <GiveList search={search} />
        {text && chosen ? <GivePreview text={text} doings={doings} /> : null}
      </div>
    </Modal>
  );
}
