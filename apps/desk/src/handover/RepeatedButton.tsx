/** One tap: the customer had to tell again what we knew. The same tap takes it back. */
import type { HandoverView } from "@luwte/contract/views/handover.ts";
import { Button } from "@mantine/core";
import { IconRepeat } from "@tabler/icons-react";
import { useText } from "../words/useText.tsx";
import { HANDOVER } from "./texts.ts";
import { useRepeated } from "./useRepeated.ts";

export function RepeatedButton({ view }: { view: HandoverView }) {
  const t = useText(HANDOVER);
  const { repeated, turn } = useRepeated(view);
  return (
    <Button
      size="compact-md"
      variant={repeated ? "light" : "subtle"}
      aria-pressed={repeated}
      leftSection={<IconRepeat size={16} stroke={1.75} />}
      onClick={turn}
    >
      {t("repeated")}
    </Button>
  );
}
