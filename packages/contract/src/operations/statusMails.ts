/** The words in which customers hear that something changed on their status page. */
import { z } from "zod";
import { LANGUAGES } from "../language.ts";
import { operation } from "../operation.ts";
import { Approval } from "../promises.ts";

/** What may be filled in, as in `{number}`. */
export const STATUS_MAIL_PLACES = ["number", "organisation", "stage", "next", "link", "stop"] as const;

export const StatusMailTexts = z.record(
  z.enum(LANGUAGES),
  z.object({ subject: z.string().trim().min(1).max(200), text: z.string().trim().min(1).max(4_000) }),
);
export type StatusMailTexts = z.output<typeof StatusMailTexts>;

const Saved = z.object({ texts: StatusMailTexts, version: z.number().int() });

export const getStatusMailSettings = operation({
  id: "getStatusMailSettings",
  method: "GET",
  path: "/api/status-mail-settings",
  summary: "What a customer is mailed when something changes on the status page, for who asked for that",
  right: "conversations.read",
  reply: Saved.extend({ approval: Approval }),
});

export const saveStatusMailSettings = operation({
  id: "saveStatusMailSettings",
  method: "PUT",
  path: "/api/status-mail-settings",
  summary: "Change those texts; who saves a text approves it",
  right: "questions.manage",
  body: Saved,
  reply: Saved.extend({ approval: Approval }),
  refusals: ["changed_meanwhile", "invalid_request"],
});
