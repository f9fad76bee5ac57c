/** What one was told, newest first. Being here is having read it. */

import type { Notification } from "@luwte/contract/notifications.ts";
import { notificationText } from "@luwte/contract/notificationTexts.ts";
import {
  IconAlertTriangle,
  IconAt,
  IconBook,
  IconClockExclamation,
  IconEyeCheck,
  IconFlag,
  IconHeart,
  IconHeartBroken,
  IconHeartHandshake,
  IconHelpHexagon,
  IconMailOpened,
  IconMailQuestion,
  IconMessageReply,
  IconMessages,
  IconMoodPuzzled,
  IconPlugConnectedX,
  IconUserCheck,
} from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { api } from "../api/api.ts";
import { notificationsQuery } from "../api/queries.ts";
import { Lee } from "../look/Lee.tsx";
import { Trouble } from "../look/Trouble.tsx";
import { When } from "../look/When.tsx";
import { MenuButton } from "../shell/MenuButton.tsx";
import { SHELL } from "../shell/texts.ts";
import type { Sayings } from "../words/say.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { Meanwhile, OffHours } from "../working/OffHours.tsx";
import classes from "./Notifications.module.css";

const TEXTS = {
  title: SHELL.notifications,
  none: {
    nl: "Niemand heeft je nu nodig. Hier komt te staan wat je anders zou missen.",
    fr: "Personne n’a besoin de vous. Ce que vous pourriez manquer apparaîtra ici.",
    en: "Nobody needs you now. What you might miss will be here.",
  },
  fresh: { nl: "Nieuw", fr: "Nouveau", en: "New" },
} as const satisfies Sayings;

const ICONS: Record<Notification["kind"], typeof IconAt> = {
  assigned: IconUserCheck,
  mentioned: IconAt,
  customer_replied: IconMessageReply,
  delivery_failed: IconAlertTriangle,
  escalated: IconFlag,
  webhook_disabled: IconPlugConnectedX,
  promise_due: IconHeartHandshake,
  promise_broken: IconHeartBroken,
  channel_mentioned: IconMessages,
  help_asked: IconHelpHexagon,
  question_answered: IconMailOpened,
  question_returned: IconMailQuestion,
  question_overdue: IconClockExclamation,
  article_review_due: IconBook,
  article_not_helped: IconMoodPuzzled,
  complimented: IconHeart,
  compliment_held: IconEyeCheck,
};

export function NotificationsPage() {
  const t = useText(TEXTS);
  const { data, error } = useQuery(notificationsQuery);
  const unread = data?.unread ?? 0;
  const newest = data?.items[0]?.at;
  useEffect(() => {
    if (unread > 0 && newest) void api.readNotifications({ body: { until: newest } }).catch(() => undefined);
  }, [unread, newest]);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <MenuButton />
        <h1>{t("title")}</h1>
      </header>
      {error ? <Trouble error={error} /> : null}
      <OffHours />
      {data ? <Meanwhile items={data.items} /> : null}
      {data?.items.length === 0 ? (
        <div className={classes.quiet}>
          <Lee />
          <p>{t("none")}</p>
        </div>
      ) : (
        <ul className={classes.list}>
          {(data?.items ?? []).map((notification) => (
            <Line key={notification.id} notification={notification} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Line({ notification }: { notification: Notification }) {
  const t = useText(TEXTS);
  const { language } = useLanguage();
  // What was unread when one came here stays marked as new until one leaves.
  const [fresh] = useState(notification.readAt === null);
  const Icon = ICONS[notification.kind];
  const content = (
    <>
      <Icon size={18} stroke={1.75} aria-hidden="true" />
      <span className={classes.text}>{notificationText(notification, language)}</span>
      {fresh ? <span className={classes.fresh}>{t("fresh")}</span> : null}
      <When at={notification.at} long />
    </>
  );
  const { conversationId, kind } = notification;
  const { talkId, articleId } = notification.params;
  return (
    <li>
      {conversationId ? (
        <Link className={classes.line} to="/inbox/$list/$conversationId" params={{ list: "all", conversationId }}>
          {content}
        </Link>
      ) : talkId ? (
        <Link className={classes.line} to="/talks/$talkId" params={{ talkId: String(talkId) }}>
          {content}
        </Link>
      ) : articleId && kind === "article_not_helped" ? (
        <Link className={classes.line} to="/insights/help-centre" search={{ article: String(articleId) }}>
          {content}
        </Link>
      ) : articleId ? (
        <Link className={classes.line} to="/library/$articleId" params={{ articleId: String(articleId) }}>
          {content}
        </Link>
      ) : (
        <span className={classes.line}>{content}</span>
      )}
    </li>
  );
}
