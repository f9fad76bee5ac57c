/** What an agent is told about, besides what is on the screen. */
import { z } from "zod";
import { Moment } from "./common.ts";
import { ConversationId, NotificationId, PersonId } from "./ids.ts";

export const NOTIFICATION_KINDS = [
  "assigned",
  "mentioned",
  "customer_replied",
  "delivery_failed",
  "escalated",
  "webhook_disabled",
  "promise_due",
  "promise_broken",
  "complimented",
  "compliment_held",
  "channel_mentioned",
  "help_asked",
  "question_answered",
  "question_returned",
  "question_overdue",
  "article_review_due",
  "article_not_helped",
] as const;

export const Notification = z.object({
  id: NotificationId,
  personId: PersonId,
  kind: z.enum(NOTIFICATION_KINDS),
  conversationId: ConversationId.nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  at: Moment,
  /** It waited for working time, and came at this moment; null: it came at once. */
  arrivedAt: Moment.nullable(),
  readAt: Moment.nullable(),
});
export type Notification = z.output<typeof Notification>;
