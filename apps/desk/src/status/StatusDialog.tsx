/** The customer's status page: its address to pass on, a look at it, and taking it back. */
import { createClient } from "@luwte/contract/client.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/status.ts";
import { Button, Group, Loader, Modal, Stack } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { CLIENT } from "../api/api.ts";
import { Trouble } from "../look/Trouble.tsx";
import { Copied } from "../settings/kit/Copied.tsx";
import { useTrouble } from "../toasts/useTrouble.ts";
import { sayMoment } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";
import { useText } from "../words/useText.tsx";
import { STATUS } from "./texts.ts";

const api = createClient(operations, CLIENT);

/** A server that does not know its own address gives a path: it is ours then. */
const wholeAddress = (url: string): string => new URL(url, window.location.origin).href;

function useLink(conversationId: ConversationId) {
  const client = useQueryClient();
  const trouble = useTrouble();
  const params = { conversationId };
  const queryKey = ["status-link", conversationId];
  const query = useQuery({ queryKey, queryFn: () => api.getStatusLink({ params }) });
  const keep = (changed: Promise<{ link: operations.StatusLink }>) =>
    void changed.then((reply) => client.setQueryData(queryKey, reply), trouble);
  return {
    query,
    renew: () => keep(api.renewStatusLink({ params })),
    revoke: () => keep(api.revokeStatusLink({ params })),
  };
}

export function StatusDialog({ conversationId, onClose }: { conversationId: ConversationId; onClose: () => void }) {
  const t = useText(STATUS);
  const { query, renew, revoke } = useLink(conversationId);
  return (
    <Modal opened onClose={onClose} title={t("title")} size="lg">
      <Stack gap="md">
        <p>{t("why")}</p>
        {query.isPending ? <Loader size="sm" /> : null}
        {query.error ? <Trouble error={query.error} /> : null}
        {query.data ? <Link {...query.data.link} onRenew={renew} onRevoke={revoke} /> : null}
      </Stack>
    </Modal>
  );
}

type LinkProps = operations.StatusLink & { onRenew: () => void; onRevoke: () => void };

function Link({ url, expiresAt, onRenew, onRevoke }: LinkProps) {
  const t = useText(STATUS);
  const clock = useClock();
  if (url === null)
    return (
      <>
        <p role="status">{t("none")}</p>
        <Group>
          <Button onClick={onRenew}>{t("renew")}</Button>
        </Group>
      </>
    );
  return (
    <>
      <Copied label={t("link")} text={wholeAddress(url)} />
      <p>
        <a href={wholeAddress(url)} target="_blank" rel="noreferrer">
          {t("open")}
        </a>
        {" · "}
        {t("expires", { when: sayMoment(expiresAt, clock) })}
      </p>
      <Group>
        <Button variant="default" onClick={onRenew}>
          {t("renew")}
        </Button>
        <Button variant="default" onClick={onRevoke}>
          {t("revoke")}
        </Button>
        <span>{t("oldGone")}</span>
      </Group>
    </>
  );
}
