/** Who takes it over, found by letters of a name, and when they are there to read it. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { Select } from "@mantine/core";
import type { Ref } from "react";
import { useTaker } from "../conversation/AssignPicker.tsx";
import type { Findable } from "../look/firstFound.ts";
import { useClosingList } from "../look/useClosingList.ts";
import { useText } from "../words/useText.tsx";
import { LaterNotice } from "../working/LaterNotice.tsx";
import classes from "./Handover.module.css";
import { HANDOVER } from "./texts.ts";

type Props = {
  row: Conversation;
  field: Ref<HTMLInputElement>;
  lines: Findable[];
  to: string | null;
  missing: boolean;
  sought: string;
  onSearch: (sought: string) => void;
  onChoose: (to: string | null) => void;
};

export function TakerField({ row, field, lines, to, missing, sought, onSearch, onChoose }: Props) {
  const t = useText(HANDOVER);
  const list = useClosingList(to);
  const taker = useTaker(to);
  return (
    <>
      <Select
        ref={field}
        label={t("to")}
        placeholder={t("toFind")}
        error={missing && to === null ? t("toMissing") : null}
        data={lines}
        value={to}
        onChange={onChoose}
        searchable
        {...list}
        searchValue={sought}
        onSearchChange={onSearch}
        selectFirstOptionOnChange
        nothingFoundMessage={t("toNone")}
        withScrollArea={false}
        maxDropdownHeight={280}
        classNames={{ options: classes["options"] ?? "" }}
      />
      <LaterNotice ids={taker} conversationId={row.id} />
    </>
  );
}
