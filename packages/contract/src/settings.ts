/** The organisation and what it decides for itself. */
import { z } from "zod";
import { Name } from "./common.ts";
import { InboxId, OrganisationId, TeamId } from "./ids.ts";
import { Language } from "./language.ts";

export const OrganisationSettings = z.object({
  /** How agents address customers in Dutch. */
  customerPronoun: z.enum(["u", "je"]).default("u"),
  /** Seconds in which a sent message can be taken back. */
  undoSeconds: z.number().int().min(0).max(60).default(10),
  /** Days without an answer after which a conversation that waits for the customer is solved; 0: never. */
  solveAfterDays: z.number().int().min(0).max(365).default(0),
});
export type OrganisationSettings = z.output<typeof OrganisationSettings>;

export const Organisation = z.object({
  id: OrganisationId,
  name: Name,
  language: Language,
  timeZone: z.string().max(64),
  country: z.enum(["NL", "BE"]),
  settings: OrganisationSettings,
  demo: z.boolean(),
  version: z.number().int(),
});
export type Organisation = z.output<typeof Organisation>;

export const Inbox = z.object({
  id: InboxId,
  name: Name,
  address: z.string().max(254),
  teamId: TeamId.nullable(),
  language: Language,
  signatures: z.partialRecord(Language, z.string().max(20_000)),
  active: z.boolean(),
  demo: z.boolean(),
  version: z.number().int(),
});
export type Inbox = z.output<typeof Inbox>;

export const CannedReplyBodies = z.partialRecord(Language, z.string().max(50_000));
