/** Who takes it over, found by letters of a name, and when they are there to read it. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { Ref } from "react";
import { useTaker } from "../conversation/AssignPicker.tsx";
import { FindField } from "../look/FindField.tsx";
import type { Findable } from "../look/firstFound.ts";
import { useText } from "../words/useText.tsx";
import { LaterNotice } from "../working/LaterNotice.tsx";
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
  const taker = useTaker(to);
  return (
    <>
      <FindField
        field={field}
        label={t("to")}
        placeholder={t("toFind")}
        error={missing && to === null ? t("toMissing") : null}
        lines={lines}
        chosen={to}
        onChoose={onChoose}
        searchValue={sought}
        onSearchChange={onSearch}
        nothingFoundMessage={t("toNone")}
      />
      <LaterNotice ids={taker} conversationId={row.id} />
    </>
  );
}
