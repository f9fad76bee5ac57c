/** A reason of the organisation's own list, found by words of it or of what it stands under. */
import { ContactReasonId } from "@luwte/contract/ids.ts";
import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Ref } from "react";
import { useClosingList } from "../look/useClosingList.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { useAsks } from "./asking.ts";
import { reasonLines } from "./choosing.ts";
import { contactReasonsQuery } from "./queries.ts";
import { WRAP_UP } from "./texts.ts";
import classes from "./WrapUp.module.css";

type Props = {
  field: Ref<HTMLInputElement>;
  reasonId: ContactReasonId | null;
  hint: string | null;
  missing: boolean;
  /** What was typed to find one. */
  onSearch: (sought: string) => void;
  onChoose: (reasonId: ContactReasonId | null) => void;
};

export function ReasonField({ field, reasonId, hint, missing, onSearch, onChoose }: Props) {
  const t = useText(WRAP_UP);
  const { language } = useLanguage();
  const asks = useAsks();
  const { data } = useQuery(contactReasonsQuery);
  const list = useClosingList(reasonId);
  return (
    <Select
      ref={field}
      label={t("reason")}
      description={hint}
      placeholder={t("reasonFind")}
      error={missing ? t(asks === "needed" ? "reasonNeeded" : "reasonMissing") : null}
      data={reasonLines(data?.reasons ?? [], language)}
      value={reasonId}
      onChange={(value) => onChoose(value === null ? null : ContactReasonId.parse(value))}
      searchable
      {...list}
      onSearchChange={onSearch}
      selectFirstOptionOnChange
      nothingFoundMessage={t("reasonNone")}
      withScrollArea={false}
      maxDropdownHeight={280}
      classNames={{ options: classes["options"] ?? "" }}
    />
  );
}
