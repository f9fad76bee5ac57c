/** The same tap in the menu of a conversation that has no card. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { Menu } from "@mantine/core";
import { IconCheck, IconRepeat } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useText } from "../words/useText.tsx";
import { handoverQuery } from "./queries.ts";
import { HANDOVER } from "./texts.ts";
import { useRepeated } from "./useRepeated.ts";

export function RepeatedItem({ conversationId }: { conversationId: ConversationId }) {
  const t = useText(HANDOVER);
  const { data } = useQuery(handoverQuery(conversationId));
  const { repeated, turn } = useRepeated({ conversationId, repeats: data?.repeats ?? [] });
  return (
    <Menu.Item
      leftSection={<IconRepeat size={16} stroke={1.75} />}
      rightSection={repeated ? <IconCheck size={16} stroke={2} /> : null}
      aria-current={repeated}
      onClick={turn}
    >
      {t("repeated")}
    </Menu.Item>
  );
}
