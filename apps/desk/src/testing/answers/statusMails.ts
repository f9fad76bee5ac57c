/** The words of mails about news, of the make-believe server. */
import type * as operations from "@luwte/contract/operations/statusMails.ts";
import type { StatusMailTexts } from "@luwte/contract/operations/statusMails.ts";
import type { Answers } from "../answering.ts";

const WORDS = { subject: "Nieuws over uw vraag {number}", text: "{stage} {next}\n{link}\n{stop}" };
const kept: { texts: StatusMailTexts; version: number } = { texts: { nl: WORDS, fr: WORDS, en: WORDS }, version: 0 };

export const statusMailsAnswers: Answers<typeof operations> = {
  getStatusMailSettings: () => ({ ...kept, approval: null }),
  saveStatusMailSettings: ({ body }) => {
    Object.assign(kept, { texts: body.texts, version: body.version + 1 });
    return { ...kept, approval: null };
  },
};
