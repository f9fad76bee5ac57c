/**
 * Clocked out is out: whatever is pushed to a colleague goes through `notify`, which asks their working time. These are all other ways there are to
 * reach one person; a new one is refused until it goes through the gate, or stands here with the reason why nothing is pushed by it.
 */
import { type Files, isTest, sourcesOf } from "./files.ts";

type Way = { what: string; pattern: RegExp; within: string; may: Readonly<Record<string, string>> };

const SERVER = "apps/server/src/modules/";
const WAYS: readonly Way[] = [
  {
    what: "an event for named people",
    pattern: /\baudience\b[\s\S]*\{ people: |\{ people: [\s\S]*\baudience\b/i,
    within: SERVER,
    may: {
      "notifications/actions.ts": "the gate itself",
      "conversations/drafts/actions.ts": "one's own half-written answer, at one's own desks",
      "conversations/presence/actions.ts": "nobody: other processes",
      "talks/reading/actions.ts": "how far one has read, at one's own desks",
      "swarms/asking/actions.ts":
        "what one was asked and answered, at one's own desks; who is asked is told with notify",
      "talks/rules.ts": "the screens of a closed channel follow; who is mentioned is told with notify",
      "filters/actions.ts": "one's own filters, at one's own desks",
      "proposals/wording/actions.ts": "other words for the reply that one just looked at, at one's own desks",
      "thanks/compliments/actions.ts":
        "one’s own list of thank-yous, where it is open; what there is to tell goes through notify",
    },
  },
  {
    what: "a row of notifications",
    pattern: /insertInto\("notifications"\)/,
    within: SERVER,
    may: { "notifications/queries.ts": "the gate's own table" },
  },
  {
    what: "a mail",
    pattern: /nodemailer\/lib\/smtp-connection/,
    within: SERVER,
    may: {
      "mail/delivery/sending/actions.ts": "to customers",
      "mail/servers/actions.ts": "opens the line that the others use",
      "mail/trial/actions.ts": "an administrator tries an account, and asked for it",
    },
  },
  {
    what: "a message of the browser or a sound",
    pattern: /\bnew Notification\(|\bnew Audio\(|\bPushManager\b|\bshowNotification\(|\bvibrate\(/,
    within: "apps/desk/src/",
    may: { "notifications/NotificationVoice.tsx": "says what came through the gate" },
  },
];

export function waysAroundTheGate(files: Files): string[] {
  return WAYS.flatMap(({ what, pattern, within, may }) =>
    sourcesOf(files).flatMap(([path, text]) => {
      if (!path.startsWith(within) || isTest(path) || path.slice(within.length) in may || !pattern.test(text))
        return [];
      return [
        `${path}: ${what} reaches a colleague past their working time; tell it with notify, or say in checks/gate.ts why nothing is pushed`,
      ];
    }),
  );
}
