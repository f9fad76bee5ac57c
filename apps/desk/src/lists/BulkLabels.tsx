/** A label on all that is ticked. */
import type { LabelId } from "@luwte/contract/ids.ts";
import { ActionIcon, Tooltip } from "@mantine/core";
import { IconTag } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { labelsQuery } from "../api/queries.ts";
import { TALK } from "../conversation/texts.ts";
import { Picker } from "../look/Picker.tsx";
import { useText } from "../words/useText.tsx";
import type { Bulk } from "./useBulk.ts";

export function BulkLabels({ bulk }: { bulk: Bulk }) {
  const t = useText(TALK);
  const { data: labels = [] } = useQuery(labelsQuery);
  return (
    <Picker
      label={t("labels")}
      empty={t("noLabels")}
      choices={labels.toSorted((a, b) => a.name.localeCompare(b.name)).map(({ id, name }) => ({ key: id, text: name }))}
      onChoose={(key) => bulk({ addLabelIds: [key as LabelId] })}
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
