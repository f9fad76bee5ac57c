/** Where events are sent: the list, one of them with what was sent, or a new one. */
import { useQuery } from "@tanstack/react-query";
import type { api } from "../../api/api.ts";
import { useText } from "../../words/useText.tsx";
import { RowsPage } from "../kit/RowsPage.tsx";
import { State } from "../kit/State.tsx";
import { webhooksQuery } from "../queries.ts";
import type { ScreenProps } from "../screenProps.ts";
import { EVENTS, WEBHOOKS } from "./texts.ts";
import { WebhookScreen } from "./WebhookScreen.tsx";

type Webhook = Awaited<ReturnType<typeof api.listWebhooks>>["webhooks"][number];

export const WebhooksScreen = ({ item }: ScreenProps) => (item ? <WebhookScreen item={item} /> : <List />);

function List() {
  const t = useText(WEBHOOKS);
  const events = useText(EVENTS);
  const { data, error } = useQuery(webhooksQuery);
  const items = data?.webhooks.map((webhook) => ({
    id: webhook.id,
    name: webhook.url,
    hint: webhook.eventTypes.map((type) => events(type)).join(" · "),
    state: <Stands webhook={webhook} />,
  }));
  return <RowsPage section="webhooks" t={t} error={error} items={items} />;
}

function Stands({ webhook }: { webhook: Webhook }) {
  const t = useText(WEBHOOKS);
  if (webhook.active) return <State tone="good">{t("active")}</State>;
  if (webhook.disabledBecause) return <State tone="broken">{t("stopped")}</State>;
  return <State tone="calm">{t("off")}</State>;
}
