/** One webhook: where to, about what, its secret once, and what was sent. */
import { WEBHOOK_EVENT_TYPES } from "@luwte/contract/events.ts";
import { Switch, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api } from "../../api/api.ts";
import { useText } from "../../words/useText.tsx";
import { Certain } from "../kit/Certain.tsx";
import { Choices } from "../kit/Choices.tsx";
import { Once } from "../kit/Copied.tsx";
import kit from "../kit/Kit.module.css";
import { Missing, Page } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { webhooksQuery } from "../queries.ts";
import { Deliveries } from "./Deliveries.tsx";
import { EVENTS, WEBHOOKS } from "./texts.ts";

type Webhook = Awaited<ReturnType<typeof api.listWebhooks>>["webhooks"][number];
type Made = { id: string; secret: string | null };

export function WebhookScreen({ item }: { item: string }) {
  const t = useText(WEBHOOKS);
  const { data } = useQuery(webhooksQuery);
  const [made, setMade] = useState<Made | null>(null);
  const back = { section: "webhooks", name: t("title") };
  if (!data) return null;
  const webhook = data.webhooks.find((each) => each.id === (made?.id ?? item));
  if (!webhook && item !== "new") return <Missing back={back} />;
  return (
    <Page title={webhook?.url ?? t("new")} back={back}>
      {made?.secret ? (
        <Once
          title={t("secret")}
          label={t("secret")}
          text={made.secret}
          onKept={() => setMade({ ...made, secret: null })}
        />
      ) : null}
      {webhook?.disabledBecause ? (
        <p className={kit["said"]}>{t("stoppedBecause", { why: webhook.disabledBecause })}</p>
      ) : null}
      <WebhookForm webhook={webhook} onMade={setMade} />
      {webhook ? (
        <>
          <Deliveries webhookId={webhook.id} />
          <RemoveWebhook webhook={webhook} />
        </>
      ) : null}
    </Page>
  );
}

function useWebhookForm(webhook: Webhook | undefined, onMade: (made: Made) => void) {
  const client = useQueryClient();
  return useForm({
    saved: { url: webhook?.url ?? "", eventTypes: webhook?.eventTypes ?? [], active: webhook?.active ?? true },
    send: async ({ active, ...body }): Promise<{ webhook: Webhook; secret?: string }> =>
      webhook
        ? api.changeWebhook({ params: { webhookId: webhook.id }, body: { ...body, active } })
        : api.createWebhook({ body }),
    after: (got) => {
      client.setQueryData<{ webhooks: Webhook[] }>(webhooksQuery.queryKey, (before) => ({
        webhooks: [...(before?.webhooks ?? []).filter((each) => each.id !== got.webhook.id), got.webhook],
      }));
      if (got.secret) onMade({ id: got.webhook.id, secret: got.secret });
    },
    places: { url_refused: "/body/url" },
  });
}

function WebhookForm({ webhook, onMade }: { webhook: Webhook | undefined; onMade: (made: Made) => void }) {
  const t = useText(WEBHOOKS);
  const events = useText(EVENTS);
  const form = useWebhookForm(webhook, onMade);
  return (
    <SettingsForm form={form} always={!webhook}>
      <TextInput label={t("url")} description={t("urlHint")} type="url" placeholder="https://" {...form.text("url")} />
      <Choices
        label={t("events")}
        error={form.at("/body/eventTypes")}
        choices={WEBHOOK_EVENT_TYPES.map((key) => ({ key, name: events(key), hint: key }))}
        chosen={form.draft.eventTypes}
        onChange={(eventTypes) => form.put({ eventTypes })}
      />
      {webhook ? <Switch label={t("active")} {...form.flag("active")} /> : null}
    </SettingsForm>
  );
}

function RemoveWebhook({ webhook }: { webhook: Webhook }) {
  const t = useText(WEBHOOKS);
  const client = useQueryClient();
  const navigate = useNavigate();
  const gone = () => {
    void client.invalidateQueries(webhooksQuery);
    void navigate({ to: "/settings/$section", params: { section: "webhooks" } });
  };
  return (
    <Certain
      action={t("remove")}
      means={t("removeMeans", { url: webhook.url })}
      sure={t("removeSure")}
      run={() => api.removeWebhook({ params: { webhookId: webhook.id } })}
      after={gone}
    />
  );
}
