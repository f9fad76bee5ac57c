/** A reason of the organisation's own list, found by words of it or of what it stands under. */
import { ContactReasonId } from "@luwte/contract/ids.ts";
import { useQuery } from "@tanstack/react-query";
import type { Ref } from "react";
import { FindField } from "../look/FindField.tsx";
import { useLanguage, useText } from "../words/useText.tsx";
import { useAsks } from "./asking.ts";
import { reasonLines } from "./choosing.ts";
import { contactReasonsQuery } from "./queries.ts";
import { WRAP_UP } from "./texts.ts";

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
  return (
    <FindField
      field={field}
      label={t("reason")}
      description={hint}
      placeholder={t("reasonFind")}
      error={missing ? t(asks === "needed" ? "reasonNeeded" : "reasonMissing") : null}
      lines={reasonLines(data?.reasons ?? [], language)}
      chosen={reasonId}
      onChoose={(value) => onChoose(value === null ? null : ContactReasonId.parse(value))}
      onSearchChange={onSearch}
      nothingFoundMessage={t("reasonNone")}
    />
  );
}
