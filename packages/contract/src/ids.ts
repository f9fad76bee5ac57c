/** Identifiers. Every kind has its own brand, so that a customer's id cannot be handed to a function that wants a conversation's. */
import { z } from "zod";

const id = <const Kind extends string>() => z.uuid().brand<Kind>();

export const OrganisationId = id<"organisation">();
export type OrganisationId = z.output<typeof OrganisationId>;
export const PersonId = id<"person">();
export type PersonId = z.output<typeof PersonId>;
export const SessionId = id<"session">();
export type SessionId = z.output<typeof SessionId>;
export const ApiKeyId = id<"api_key">();
export type ApiKeyId = z.output<typeof ApiKeyId>;
export const TeamId = id<"team">();
export type TeamId = z.output<typeof TeamId>;
export const SkillId = id<"skill">();
export type SkillId = z.output<typeof SkillId>;
export const CustomerId = id<"customer">();
export type CustomerId = z.output<typeof CustomerId>;
export const CustomerGroupId = id<"customer_group">();
export type CustomerGroupId = z.output<typeof CustomerGroupId>;
export const CustomerMergeId = id<"customer_merge">();
export type CustomerMergeId = z.output<typeof CustomerMergeId>;
export const CustomerNoteId = id<"customer_note">();
export type CustomerNoteId = z.output<typeof CustomerNoteId>;
export const AddressId = id<"address">();
export type AddressId = z.output<typeof AddressId>;
export const InboxId = id<"inbox">();
export type InboxId = z.output<typeof InboxId>;
export const WidgetId = id<"widget">();
export type WidgetId = z.output<typeof WidgetId>;
export const ConversationId = id<"conversation">();
export type ConversationId = z.output<typeof ConversationId>;
export const MessageId = id<"message">();
export type MessageId = z.output<typeof MessageId>;
export const OriginalId = id<"original">();
export type OriginalId = z.output<typeof OriginalId>;
export const PromiseId = id<"promise">();
export type PromiseId = z.output<typeof PromiseId>;
export const AssignmentId = id<"assignment">();
export type AssignmentId = z.output<typeof AssignmentId>;
export const ActivityId = id<"activity">();
export type ActivityId = z.output<typeof ActivityId>;
export const AttachmentId = id<"attachment">();
export type AttachmentId = z.output<typeof AttachmentId>;
export const LabelId = id<"label">();
export type LabelId = z.output<typeof LabelId>;
export const CannedReplyId = id<"canned_reply">();
export type CannedReplyId = z.output<typeof CannedReplyId>;
export const SavedFilterId = id<"saved_filter">();
export type SavedFilterId = z.output<typeof SavedFilterId>;
export const NotificationId = id<"notification">();
export type NotificationId = z.output<typeof NotificationId>;
export const ContactReasonId = id<"contact_reason">();
export type ContactReasonId = z.output<typeof ContactReasonId>;
export const WrapUpId = id<"wrap_up">();
export type WrapUpId = z.output<typeof WrapUpId>;
export const HandoverCardId = id<"handover_card">();
export type HandoverCardId = z.output<typeof HandoverCardId>;
export const ComplianceReportId = id<"compliance_report">();
export type ComplianceReportId = z.output<typeof ComplianceReportId>;
export const ComplimentId = id<"compliment">();
export type ComplimentId = z.output<typeof ComplimentId>;
export const UnderstandingId = id<"understanding">();
export type UnderstandingId = z.output<typeof UnderstandingId>;
export const TalkId = id<"talk">();
export type TalkId = z.output<typeof TalkId>;
export const TalkMessageId = id<"talk_message">();
export type TalkMessageId = z.output<typeof TalkMessageId>;
export const SwarmId = id<"swarm">();
export type SwarmId = z.output<typeof SwarmId>;
export const ArticleDraftId = id<"article_draft">();
export type ArticleDraftId = z.output<typeof ArticleDraftId>;
export const ArticleId = id<"article">();
export type ArticleId = z.output<typeof ArticleId>;
export const ArticleCategoryId = id<"article_category">();
export type ArticleCategoryId = z.output<typeof ArticleCategoryId>;
export const ArticleVersionId = id<"article_version">();
export type ArticleVersionId = z.output<typeof ArticleVersionId>;
export const ArticleMissId = id<"article_miss">();
export type ArticleMissId = z.output<typeof ArticleMissId>;
export const ArticleUseId = id<"article_use">();
export type ArticleUseId = z.output<typeof ArticleUseId>;
export const ArticleImageId = id<"article_image">();
export type ArticleImageId = z.output<typeof ArticleImageId>;
export const HelpFeedbackId = id<"help_feedback">();
export type HelpFeedbackId = z.output<typeof HelpFeedbackId>;
export const ErasureId = id<"erasure">();
export type ErasureId = z.output<typeof ErasureId>;
export const LegalHoldId = id<"legal_hold">();
export type LegalHoldId = z.output<typeof LegalHoldId>;
export const CustomerExportId = id<"customer_export">();
export type CustomerExportId = z.output<typeof CustomerExportId>;
export const TimeEntryId = id<"time_entry">();
export type TimeEntryId = z.output<typeof TimeEntryId>;
export const WorkingDayId = id<"working_day">();
export type WorkingDayId = z.output<typeof WorkingDayId>;
export const WorkingOverrideId = id<"working_override">();
export type WorkingOverrideId = z.output<typeof WorkingOverrideId>;
export const QuestionId = id<"question">();
export type QuestionId = z.output<typeof QuestionId>;
export const DepartmentId = id<"department">();
export type DepartmentId = z.output<typeof DepartmentId>;
export const SuggestionId = id<"suggestion">();
export type SuggestionId = z.output<typeof SuggestionId>;
export const PolicyLineId = id<"policy_line">();
export type PolicyLineId = z.output<typeof PolicyLineId>;
export const SwitchId = id<"switch">();
export type SwitchId = z.output<typeof SwitchId>;
export const TriageVersionId = id<"triage_version">();
export type TriageVersionId = z.output<typeof TriageVersionId>;
export const TriageChoiceId = id<"triage_choice">();
export type TriageChoiceId = z.output<typeof TriageChoiceId>;
export const WebhookId = id<"webhook">();
export type WebhookId = z.output<typeof WebhookId>;

/** Where in the stream of events something stands; comes from the server, opaque to clients. */
export const Position = z.string().max(64).brand<"position">();
export type Position = z.output<typeof Position>;

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

const MOST_IN_A_MOMENT = 0xfff;
/** The moment of the last id, and how many were made in it, counted from a chance beginning. */
let last = { at: Number.NaN, count: 0 };

/**
 * A new UUIDv7 (RFC 9562): sorts by time of making, so that indexes grow at their end, and what one program makes in one moment sorts in the order
 * of making. The type asked for is the brand it gets.
 */
export function newId<Id extends string>(at: number = Date.now()): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const beginning = (bytes[6]! & 0x07) * 256 + bytes[7]!;
  const next = last.at === at ? last.count + 1 : beginning;
  last = { at, count: next > MOST_IN_A_MOMENT ? beginning : next };
  for (let index = 0; index < 6; index++) bytes[index] = Math.floor(at / 2 ** (8 * (5 - index))) & 0xff;
  bytes[6] = 0x70 | (last.count >> 8);
  bytes[7] = last.count & 0xff;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  let hex = "";
  for (const byte of bytes) hex += HEX[byte];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id;
}
