/** Where events are sent: the list, one of them with what was sent, or a new one. */
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { api } from "../../api/api.ts";
import { Trouble } from "../../look/Trouble.tsx";
import { useText } from "../../words/useText.tsx";
import { Page } from "../kit/Page.tsx";
import { Row, Rows } from "../kit/Rows.tsx";
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
  const add = (
    <Button component={Link} to={"/settings/webhooks/new" as "/"}>
      {t("add")}
    </Button>
  );
  return (
    <Page title={t("title")} intro={t("intro")} action={add}>
      {error ? <Trouble error={error} /> : null}
      {data ? (
        <Rows label={t("title")} empty={t("empty")}>
          {data.webhooks.map((webhook) => (
            <Row
              key={webhook.id}
              section="webhooks"
              item={webhook.id}
              name={webhook.url}
              hint={webhook.eventTypes.map((type) => events(type)).join(" · ")}
              state={<Stands webhook={webhook} />}
            />
          ))}
        </Rows>
      ) : null}
    </Page>
  );
}

function Stands({ webhook }: { webhook: Webhook }) {
  const t = useText(WEBHOOKS);
  if (webhook.active) return <State tone="good">{t("active")}</State>;
  if (webhook.disabledBecause) return <State tone="broken">{t("stopped")}</State>;
  return <State tone="calm">{t("off")}</State>;
}
