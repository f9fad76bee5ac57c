/** The test of a mail account, before it is put into words. */
import type { MailStep, MailTrouble } from "@luwte/contract/mail.ts";

export type Tried = {
  readonly step: MailStep;
  readonly outcome: "good" | "warning" | "bad" | "skipped";
  readonly trouble: MailTrouble | null;
  readonly words: string;
  readonly milliseconds: number;
};
