/** A button with its keys on it, and the keys themselves. */
import { Button } from "@mantine/core";
import type { CommandId } from "./commands.ts";
import { useCommand } from "./registry.ts";
import { ShownKeys } from "./ShownKeys.tsx";

export function CommandButton({ command, text, onDo }: { command: CommandId; text: string; onDo: () => void }) {
  useCommand(command, onDo);
  return (
    <Button size="compact-sm" variant="default" rightSection={<ShownKeys command={command} />} onClick={onDo}>
      {text}
    </Button>
  );
}
