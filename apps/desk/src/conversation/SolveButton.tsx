/** Done, or not done after all. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { Button, Tooltip } from "@mantine/core";
import { IconCheck, IconRotate2 } from "@tabler/icons-react";
import { useCommand } from "../keyboard/registry.ts";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { useText } from "../words/useText.tsx";
import { useSolving } from "../wrap-up/asking.ts";
import classes from "./ConversationHead.module.css";
import { TALK } from "./texts.ts";
import type { Changes } from "./useChanges.ts";

export function SolveButton({ row, changes }: { row: Conversation; changes: Changes }) {
  const t = useText(TALK);
  const solved = row.state.kind === "solved";
  const solving = useSolving();
  const solve = () => solving({ rows: [row], skip: () => changes.setState({ kind: "solved" }) });
  const reopen = () => changes.setState({ kind: "open" });
  useCommand("solve", solve, !solved);
  useCommand("reopen", reopen, row.state.kind !== "open");
  return (
    <Tooltip label={<ShownKeys command={solved ? "reopen" : "solve"} />}>
      <Button
        className={classes.solve}
        variant="default"
        size="compact-md"
        leftSection={solved ? <IconRotate2 size={16} stroke={1.75} /> : <IconCheck size={16} stroke={2} />}
        onClick={solved ? reopen : solve}
      >
        {t(solved ? "reopen" : "solve")}
      </Button>
    </Tooltip>
  );
}
