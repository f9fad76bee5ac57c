/** Takes a canned reply away, with a way back: the same text under the same name. */
import type { CannedReply } from "@luwte/contract/cannedReplies.ts";
import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { api } from "../../api/api.ts";
import { applyEvent } from "../../live/reactions.ts";
import { showToast } from "../../toasts/toasts.ts";
import { useTrouble } from "../../toasts/useTrouble.ts";
import { COMMON } from "../../words/common.ts";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { REPLIES } from "./texts.ts";

export function RemoveReply({ reply }: { reply: CannedReply }) {
  const t = useText(REPLIES);
  const common = useText(COMMON);
  const client = useQueryClient();
  const navigate = useNavigate();
  const trouble = useTrouble();
  const params = { cannedReplyId: reply.id };
  const putBack = async () => {
    const { shortcut, title, bodies, teamId } = reply;
    const { cannedReply } = await api.saveCannedReply({ params, body: { shortcut, title, bodies, teamId } });
    applyEvent(client, { type: "canned_reply.changed", payload: { cannedReply } });
  };
  const remove = async () => {
    await api.removeCannedReply({ params });
    await navigate({ to: "/settings/$section", params: { section: "canned-replies" } });
    applyEvent(client, { type: "canned_reply.removed", payload: params });
    const action = { label: common("undo"), run: () => void putBack().catch(trouble) };
    showToast({ text: t("removed", { name: reply.title }), until: Date.now() + 10_000, action });
  };
  return (
    <Button
      variant="subtle"
      color="broken"
      className={kit["quietButton"]!}
      onClick={() => void remove().catch(trouble)}
    >
      {t("remove")}
    </Button>
  );
}
