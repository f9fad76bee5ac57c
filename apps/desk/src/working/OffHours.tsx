/** On the page of notifications: that one is off and how much waits, calmly; and what came while one was off, in one line. */
import type { Notification } from "@luwte/contract/notifications.ts";
import { lineText, notificationLines } from "@luwte/contract/notificationTexts.ts";
import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { When } from "../look/When.tsx";
import { useSelf } from "../shell/usePreferences.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { waitingQuery, workingApi, workingTimeQuery } from "./api.ts";
import { WORKING } from "./texts.ts";
import classes from "./Working.module.css";
import { WorkNow } from "./WorkNow.tsx";

export function OffHours() {
  const t = useText(WORKING);
  const { person } = useSelf();
  const reach = useQuery(workingTimeQuery(person.id)).data?.workingTime.reach;
  const waiting = useQuery(waitingQuery).data?.waiting ?? 0;
  const client = useQueryClient();
  const trouble = useTrouble();
  if (!reach || reach.works) return null;
  const look = async () => {
    await workingApi.takeWaiting().catch(trouble);
    await client.invalidateQueries({ queryKey: waitingQuery.queryKey });
  };
  return (
    <section className={classes["calm"]} aria-label={t("off")}>
      <p>
        {reach.nextStart ? (
          <>
            {t("offUntil")} <When at={reach.nextStart} long />.
          </>
        ) : (
          t("off")
        )}{" "}
        {waiting > 0 ? t("waiting", { count: waiting }) : t("quiet")}
      </p>
      {waiting > 0 ? (
        <Button variant="default" size="xs" onClick={() => void look()}>
          {t("look")}
        </Button>
      ) : null}
      <WorkNow working={false} />
    </section>
  );
}

/** One line, however much came. It stays until one leaves the page. */
export function Meanwhile({ items }: { items: readonly Notification[] }) {
  const t = useText(WORKING);
  const { language } = useLanguage();
  const [fresh] = useState(() => items.filter(({ arrivedAt, readAt }) => arrivedAt !== null && readAt === null));
  if (fresh.length < 2) return null;
  const lines = notificationLines(fresh).map((line) => lineText(line, language));
  return (
    <section className={classes["calm"]} aria-label={t("meanwhile")}>
      <p>
        <strong>{t("meanwhile")}</strong>: {lines.join(" · ")}
      </p>
    </section>
  );
}
