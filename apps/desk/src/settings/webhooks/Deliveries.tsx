/** What was sent to a webhook and how it went, with a way to send it again. */

import type { WebhookId } from "@luwte/contract/ids.ts";
import { Button } from "@mantine/core";
import { infiniteQueryOptions, useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/api.ts";
import { Trouble } from "../../look/Trouble.tsx";
import { When } from "../../look/When.tsx";
import { useTrouble } from "../../toasts/useTrouble.ts";
import { sayMoment } from "../../words/time.ts";
import { useClock } from "../../words/useClock.ts";
import { useText } from "../../words/useText.tsx";
import { More } from "../kit/More.tsx";
import { Part } from "../kit/Page.tsx";
import { Line, Rows } from "../kit/Rows.tsx";
import { State, type Tone } from "../kit/State.tsx";
import { EVENTS, WEBHOOKS } from "./texts.ts";

type Delivery = Awaited<ReturnType<typeof api.listWebhookDeliveries>>["items"][number];
const TONES: Record<Delivery["state"], Tone> = { delivered: "good", pending: "calm", failed: "broken" };

const deliveriesQuery = (webhookId: WebhookId) =>
  infiniteQueryOptions({
    queryKey: ["webhookDeliveries", webhookId],
    staleTime: 0,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      api.listWebhookDeliveries({ params: { webhookId }, query: { limit: 20, ...(after ? { after } : {}) } }),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export function Deliveries({ webhookId }: { webhookId: WebhookId }) {
  const t = useText(WEBHOOKS);
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(deliveriesQuery(webhookId));
  return (
    <Part title={t("deliveries")}>
      {error ? <Trouble error={error} /> : null}
      {data ? (
        <Rows label={t("deliveries")} empty={t("noDeliveries")}>
          {data.pages.flatMap(({ items }) =>
            items.map((delivery) => <DeliveryLine key={delivery.id} delivery={delivery} webhookId={webhookId} />),
          )}
        </Rows>
      ) : null}
      {hasNextPage ? <More onMore={() => void fetchNextPage()} /> : null}
    </Part>
  );
}

function DeliveryLine({ delivery, webhookId }: { delivery: Delivery; webhookId: WebhookId }) {
  const t = useText(WEBHOOKS);
  const events = useText(EVENTS);
  const clock = useClock();
  const client = useQueryClient();
  const again = useMutation({
    mutationFn: () => api.redeliverWebhook({ params: { deliveryId: delivery.id } }),
    onSuccess: () => client.invalidateQueries(deliveriesQuery(webhookId)),
    onError: useTrouble(),
  });
  const what = delivery.type in EVENTS ? events(delivery.type as keyof typeof EVENTS) : delivery.type;
  const answer = [delivery.lastStatus, delivery.lastError].filter((each) => each !== null).join(" ");
  const hint = (
    <>
      <When at={delivery.createdAt} long /> · {t("attempts", { count: delivery.attempts })}
      {answer ? ` · ${answer}` : ""}
    </>
  );
  return (
    <Line name={what} hint={hint}>
      <State tone={TONES[delivery.state]}>{t(delivery.state)}</State>
      <Button
        size="xs"
        variant={delivery.state === "failed" ? "default" : "subtle"}
        loading={again.isPending}
        aria-label={t("againNamed", { what, when: sayMoment(delivery.createdAt, clock) })}
        onClick={() => again.mutate()}
      >
        {t("again")}
      </Button>
    </Line>
  );
}
