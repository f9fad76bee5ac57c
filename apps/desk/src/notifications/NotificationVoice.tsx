/** Raises its voice on the desktop: when one asked for it, is not looking, and not more than now and then. */

import type { Notification as Told } from "@luwte/contract/notifications.ts";
import { lineText, type NotificationLine, speak, type Voice } from "@luwte/contract/notificationTexts.ts";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { notificationsQuery } from "../api/queries.ts";
import { onEvent } from "../live/live.ts";
import { usePreferences, useSelf } from "../shell/usePreferences.ts";
import { useLanguage } from "../words/useText.tsx";

/** Who opens the desk reads it anyway: the first minute nothing is said. `speak` leaves its own pause after `lastSpokeAt`. */
const SETTLING_MS = 60_000;
const PAUSE_OF_VOICE_MS = 20_000;

const isLooking = (): boolean => document.visibilityState === "visible" && document.hasFocus();

export function NotificationVoice() {
  useTitle();
  useVoice();
  return null;
}

/** How many are unread stands in the title of the window, and nowhere louder. */
function useTitle(): void {
  const { organisation } = useSelf();
  const unread = useQuery(notificationsQuery).data?.unread ?? 0;
  useEffect(() => {
    document.title = `${unread > 0 ? `(${unread}) ` : ""}${organisation.name} · Luwte`;
  }, [unread, organisation.name]);
}

function useVoice(): void {
  const { desktopNotifications } = usePreferences();
  const { person } = useSelf();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const voice = useRef<Voice>({ lastSpokeAt: Date.now() + SETTLING_MS - PAUSE_OF_VOICE_MS, waiting: [] });
  useEffect(() => {
    if (!desktopNotifications || !("Notification" in window)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const open = ({ kind, conversationId, params }: Told) => {
      window.focus();
      if (params.talkId) void navigate({ to: "/talks/$talkId", params: { talkId: String(params.talkId) } });
      if (kind === "article_not_helped")
        void navigate({ to: "/insights/help-centre", search: { article: String(params.articleId) } });
      if (conversationId)
        void navigate({ to: "/inbox/$list/$conversationId", params: { list: "mine", conversationId } });
    };
    const consider = (came: readonly Told[]) => {
      const { voice: after, say, nextAt } = speak(voice.current, came, Date.now());
      voice.current = after;
      clearTimeout(timer);
      if (nextAt !== null) timer = setTimeout(() => consider([]), nextAt - Date.now());
      if (say.length > 0 && !isLooking()) show(say, (line) => lineText(line, language), open);
    };
    const stop = onEvent((event) => {
      // What waited for working time is one message, however much it is.
      if (event.type === "notifications.arrived" && event.payload.personId === person.id && !isLooking())
        consider(event.payload.notifications);
      if (event.type !== "notification.added") return;
      const { notification } = event.payload;
      if (notification.personId === person.id && !isLooking()) consider([notification]);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [desktopNotifications, person.id, language, navigate]);
}

/** All lines in one message, and always the same one: the next replaces it. */
function show(
  lines: readonly NotificationLine[],
  text: (line: NotificationLine) => string,
  open: (of: Told) => void,
): void {
  if (Notification.permission !== "granted") return;
  const [first] = lines;
  const shown = new Notification(text(first!), { body: lines.slice(1).map(text).join("\n"), tag: "luwte" });
  shown.onclick = () => {
    shown.close();
    open(first!.kind === "one" ? first!.notification : first!.newest);
  };
}
