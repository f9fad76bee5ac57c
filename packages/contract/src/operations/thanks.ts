/** Thank-yous of customers, and what they answer when asked how it went. */
import { z } from "zod";
import { PageQuery, page } from "../common.ts";
import { ComplimentId } from "../ids.ts";
import { operation } from "../operation.ts";
import { Compliment, HeldCompliment, SurveyInsight, ThanksSettings, WallNote } from "../thanks.ts";

const params = z.object({ complimentId: ComplimentId });
const Reason = z.string().trim().min(1).max(500);

export const listCompliments = operation({
  id: "listCompliments",
  method: "GET",
  path: "/api/compliments",
  summary: "What customers said to you, newest first",
  right: "self.manage",
  query: PageQuery,
  reply: page(Compliment),
});

export const setOnWall = operation({
  id: "setOnWall",
  method: "PUT",
  path: "/api/compliments/{complimentId}/wall",
  summary: "Hang a thank-you of yours on the team's wall, or take it off",
  right: "self.manage",
  params,
  body: z.object({ onWall: z.boolean() }),
  reply: z.object({ compliment: Compliment }),
  refusals: ["not_found"],
});

export const listWall = operation({
  id: "listWall",
  method: "GET",
  path: "/api/compliments/wall",
  summary: "The thank-yous that colleagues chose to share, newest first",
  right: "conversations.read",
  reply: z.object({ on: z.boolean(), notes: z.array(WallNote) }),
});

export const listHeldCompliments = operation({
  id: "listHeldCompliments",
  method: "GET",
  path: "/api/compliments/held",
  summary: "What waits for a lead because of its words, oldest first",
  right: "compliments.judge",
  reply: z.object({ held: z.array(HeldCompliment) }),
});

export const judgeCompliment = operation({
  id: "judgeCompliment",
  method: "POST",
  path: "/api/compliments/{complimentId}/judgement",
  summary: "Let words of a customer through to the colleague they are for, or keep them away with a reason",
  right: "compliments.judge",
  params,
  body: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("let_through") }),
    z.object({ kind: z.literal("kept_away"), reason: Reason }),
  ]),
  reply: z.object({ held: z.array(HeldCompliment) }),
  refusals: ["not_found"],
});

/** Of teams, reasons and weeks, never of a person. */
export const getSurveyInsight = operation({
  id: "getSurveyInsight",
  method: "GET",
  path: "/api/insights/surveys",
  summary: "What customers answered when asked how it went, as shares with their intervals",
  right: "surveys.read",
  reply: SurveyInsight,
});

export const getThanksSettings = operation({
  id: "getThanksSettings",
  method: "GET",
  path: "/api/surveys/settings",
  summary: "When customers are asked how it went, and with which text",
  right: "surveys.manage",
  reply: z.object({ settings: ThanksSettings, version: z.number().int() }),
});

export const saveThanksSettings = operation({
  id: "saveThanksSettings",
  method: "PUT",
  path: "/api/surveys/settings",
  summary: "Decide when customers are asked how it went, and approve the text",
  right: "surveys.manage",
  body: z.object({ settings: ThanksSettings, version: z.number().int() }),
  reply: z.object({ settings: ThanksSettings, version: z.number().int() }),
  refusals: ["changed_meanwhile"],
});
