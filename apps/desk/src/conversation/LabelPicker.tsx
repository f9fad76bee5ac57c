/** Labels, several at once. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { LabelId } from "@luwte/contract/ids.ts";
import { ActionIcon, Tooltip } from "@mantine/core";
import { IconTag } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { labelsQuery } from "../api/queries.ts";
import { useCommand } from "../keyboard/registry.ts";
import { Picker, type PickerHandle } from "../look/Picker.tsx";
import { useText } from "../words/useText.tsx";
import { TALK } from "./texts.ts";
import type { Changes } from "./useChanges.ts";

export function LabelPicker({ row, changes }: { row: Conversation; changes: Changes }) {
  const t = useText(TALK);
  const { data: labels = [] } = useQuery(labelsQuery);
  const handle = useRef<PickerHandle>(null);
  useCommand("label", () => handle.current?.open());
  const choose = (key: string) => {
    const id = key as LabelId;
    changes.setLabels(row.labelIds.includes(id) ? row.labelIds.filter((each) => each !== id) : [...row.labelIds, id]);
  };
  return (
    <Picker
      many
      handle={handle}
      label={t("labels")}
      empty={t("noLabels")}
      {...(labels.length > 8 ? { find: t("labels") } : {})}
      choices={labels
        .toSorted((a, b) => a.name.localeCompare(b.name))
        .map((label) => ({ key: label.id, text: label.name, chosen: row.labelIds.includes(label.id) }))}
      onChoose={choose}
      target={(open) => (
        <Tooltip label={t("labels")}>
          <ActionIcon aria-label={t("labels")} onClick={open}>
            <IconTag size={18} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      )}
    />
  );
}
