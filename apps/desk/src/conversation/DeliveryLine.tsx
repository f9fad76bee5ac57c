/** How far an answer came. What went wrong is said on the answer itself, with what one can do about it. */
import type { Message } from "@luwte/contract/conversations.ts";
import { Button } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconChecks, IconClock, IconHelpCircle } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { api } from "../api/api.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import { sayMoment } from "../words/time.ts";
import { useClock } from "../words/useClock.ts";
import { useNow } from "../words/useNow.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Letter.module.css";
import { LETTER } from "./texts.ts";

const look = { size: 14, stroke: 2, "aria-hidden": true } as const;

export function DeliveryLine({ message }: { message: Message }) {
  const t = useText(LETTER);
  const clock = useClock();
  const { delivery } = message;
  if (message.direction !== "out" || delivery.kind === "none") return null;
  if (delivery.kind === "failed" || delivery.kind === "in_doubt") return <Trouble message={message} />;
  if (delivery.kind === "queued") return <Queued sendAt={delivery.sendAt} />;
  return (
    <p className={classes.delivery}>
      {delivery.kind === "sending" ? <IconClock {...look} /> : null}
      {delivery.kind === "sent" ? <IconCheck {...look} /> : null}
      {delivery.kind === "seen" ? <IconChecks {...look} /> : null}
      {delivery.kind === "seen" ? t("seen", { when: sayMoment(delivery.at, clock) }) : t(delivery.kind)}
    </p>
  );
}

function Queued({ sendAt }: { sendAt: string }) {
  const t = useText(LETTER);
  const seconds = Math.ceil((Date.parse(sendAt) - useNow(1_000)) / 1000);
  return (
    <p className={classes.delivery}>
      <IconClock {...look} />
      <span className="tabular">{seconds > 0 ? t("queued", { seconds }) : t("sending")}</span>
    </p>
  );
}

function Trouble({ message }: { message: Message }) {
  const t = useText(LETTER);
  const trouble = useTrouble();
  const decide = useMutation({
    mutationFn: (decision: "send_again" | "was_sent") =>
      api.retryMessage({ params: { messageId: message.id }, body: { decision } }),
    onError: trouble,
  });
  const { delivery } = message;
  const doubt = delivery.kind === "in_doubt";
  const Icon = doubt ? IconHelpCircle : IconAlertTriangle;
  return (
    <div className={classes.undelivered} data-doubt={doubt}>
      <Icon size={18} stroke={1.75} aria-hidden="true" />
      <div>
        <p>
          {delivery.kind === "failed" ? (
            <>
              <strong>{t(delivery.bounced ? "bounced" : "failed")}</strong> {t("reason", { reason: delivery.reason })}
            </>
          ) : (
            t("inDoubt")
          )}
        </p>
        <p className={classes.decisions}>
          <Button size="compact-sm" variant="default" onClick={() => decide.mutate("send_again")}>
            {t("again")}
          </Button>
          {doubt ? (
            <Button size="compact-sm" variant="default" onClick={() => decide.mutate("was_sent")}>
              {t("wasSent")}
            </Button>
          ) : null}
        </p>
      </div>
    </div>
  );
}
