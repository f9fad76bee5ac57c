/** What can be done with all that is ticked. */
import type { NextState } from "@luwte/contract/operations/conversations.ts";
import { ActionIcon, Tooltip } from "@mantine/core";
import { IconCheck, IconUserShare, IconX } from "@tabler/icons-react";
import { assignTo, useAssignChoices } from "../conversation/AssignPicker.tsx";
import { SnoozeMenu } from "../conversation/SnoozeMenu.tsx";
import { TALK } from "../conversation/texts.ts";
import { useCommand } from "../keyboard/registry.ts";
import { Picker } from "../look/Picker.tsx";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import { useSolving } from "../wrap-up/asking.ts";
import { BulkLabels } from "./BulkLabels.tsx";
import classes from "./ListPane.module.css";
import { LISTS } from "./texts.ts";
import { useBulk } from "./useBulk.ts";
import type { Selection } from "./useSelection.ts";

export function BulkBar({ name, selection }: { name: string; selection: Selection }) {
  const t = useText({ ...LISTS, ...TALK, ...COMMON });
  const bulk = useBulk(selection);
  const count = selection.ids.size;
  const choices = useAssignChoices(null);
  const setState = (next: NextState) => bulk({ state: next });
  const solving = useSolving();
  const solve = () =>
    solving({ rows: selection.rows, skip: () => setState({ kind: "solved" }), done: () => selection.clear() });
  useCommand("solve", solve);
  return (
    <header className={classes.bulk}>
      <h1 id="list-name" className="hidden-visually">
        {name}
      </h1>
      <p role="status">
        <span className="hidden-visually">{t("selected", { count })}</span>
        <span aria-hidden="true">{t("selectedShort", { count })}</span>
      </p>
      <Tooltip label={t("solve")}>
        <ActionIcon aria-label={t("solve")} onClick={solve}>
          <IconCheck size={18} stroke={2} />
        </ActionIcon>
      </Tooltip>
      <SnoozeMenu changes={{ setState }} />
      <Picker
        label={t("assign")}
        find={t("find")}
        empty={t("find")}
        choices={choices}
        onChoose={(key) => {
          const to = assignTo(key);
          bulk("personId" in to ? { assigneeId: to.personId } : { teamId: to.teamId });
        }}
        target={(open) => (
          <Tooltip label={t("assign")}>
            <ActionIcon aria-label={t("assign")} onClick={open}>
              <IconUserShare size={18} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        )}
      />
      <BulkLabels bulk={bulk} />
      <ActionIcon aria-label={t("cancel")} onClick={selection.clear}>
        <IconX size={18} stroke={1.75} />
      </ActionIcon>
    </header>
  );
}
