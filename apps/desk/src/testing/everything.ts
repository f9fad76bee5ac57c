/** All operations the double answers, and their answers. */
import * as administration from "@luwte/contract/operations/administration.ts";
import * as articles from "@luwte/contract/operations/articleDrafts.ts";
import * as availability from "@luwte/contract/operations/availability.ts";
import * as bot from "@luwte/contract/operations/bot.ts";
import * as compliance from "@luwte/contract/operations/compliance.ts";
import * as conversationProposals from "@luwte/contract/operations/conversationProposals.ts";
import * as conversations from "@luwte/contract/operations/conversations.ts";
import * as customers from "@luwte/contract/operations/customers.ts";
import * as handovers from "@luwte/contract/operations/handovers.ts";
import * as helpCentre from "@luwte/contract/operations/helpCentre.ts";
import * as inboxTools from "@luwte/contract/operations/inboxTools.ts";
import * as library from "@luwte/contract/operations/library.ts";
import * as libraryGaps from "@luwte/contract/operations/libraryGaps.ts";
import * as libraryPorting from "@luwte/contract/operations/libraryPorting.ts";
import * as oversight from "@luwte/contract/operations/oversight.ts";
import * as oversightFigures from "@luwte/contract/operations/oversightFigures.ts";
import * as people from "@luwte/contract/operations/people.ts";
import * as promises from "@luwte/contract/operations/promises.ts";
import * as proposals from "@luwte/contract/operations/proposals.ts";
import * as questions from "@luwte/contract/operations/questions.ts";
import * as routing from "@luwte/contract/operations/routing.ts";
import * as self from "@luwte/contract/operations/self.ts";
import * as status from "@luwte/contract/operations/status.ts";
import * as statusMails from "@luwte/contract/operations/statusMails.ts";
import * as stories from "@luwte/contract/operations/stories.ts";
import * as swarms from "@luwte/contract/operations/swarms.ts";
import * as talks from "@luwte/contract/operations/talks.ts";
import * as thanks from "@luwte/contract/operations/thanks.ts";
import * as timeLedger from "@luwte/contract/operations/timeLedger.ts";
import * as triage from "@luwte/contract/operations/triage.ts";
import * as waiting from "@luwte/contract/operations/waiting.ts";
import * as workingTime from "@luwte/contract/operations/workingTime.ts";
import * as wrapUps from "@luwte/contract/operations/wrapUps.ts";

import type { Call } from "./answering.ts";
import { assistanceAnswers } from "./answers/assistance.ts";
import { availabilityAnswers, routingAnswers } from "./answers/availability.ts";
import { botAnswers } from "./answers/bot.ts";
import { complianceAnswers } from "./answers/compliance.ts";
import { conversationProposalsAnswers } from "./answers/conversationProposals.ts";
import { conversationAnswers } from "./answers/conversations.ts";
import { customersAnswers } from "./answers/customers.ts";
import { handoversAnswers } from "./answers/handovers.ts";
import { helpCentreAnswers, topicAnswers } from "./answers/helpCentre.ts";
import { inboxToolsAnswers } from "./answers/inboxTools.ts";
import { libraryAnswers, libraryGapsAnswers, libraryPortingAnswers } from "./answers/library.ts";
import { tellingAnswers } from "./answers/messages.ts";
import { administrationAnswers, peopleAnswers } from "./answers/people.ts";
import { promiseAnswers } from "./answers/promises.ts";
import { proposalsAnswers } from "./answers/proposals.ts";
import { questionsAnswers } from "./answers/questions.ts";
import { selfAnswers } from "./answers/self.ts";
import { statusAnswers } from "./answers/status.ts";
import { statusMailsAnswers } from "./answers/statusMails.ts";
import { articleAnswers, swarmsAnswers } from "./answers/swarms.ts";
import { talksAnswers } from "./answers/talks.ts";
import { thanksAnswers } from "./answers/thanks.ts";
import { timeLedgerAnswers } from "./answers/timeLedger.ts";
import { triageAnswers } from "./answers/triage.ts";
import { waitingAnswers } from "./answers/waiting.ts";
import { workingTimeAnswers } from "./answers/workingTime.ts";
import { storiesAnswers, wrapUpsAnswers } from "./answers/wrapUps.ts";

import { SETTINGS_ANSWERS, SETTINGS_OPERATIONS } from "./settings.ts";

export const OPERATIONS = {
  ...self,
  ...conversations,
  ...customers,
  ...inboxTools,
  ...people,
  ...administration,
  ...availability,
  ...routing,
  ...stories,
  ...talks,
  ...swarms,
  ...articles,
  ...handovers,
  ...wrapUps,
  ...thanks,
  ...compliance,
  ...oversight,
  ...bot,
  ...triage,
  ...library,
  ...helpCentre,
  ...oversightFigures,
  ...proposals,
  ...conversationProposals,
  ...libraryGaps,
  ...libraryPorting,
  ...waiting,
  ...workingTime,
  ...timeLedger,
  ...status,
  ...promises,
  ...questions,
  ...statusMails,
  ...SETTINGS_OPERATIONS,
};

type Handler = (input: unknown, call: Call) => unknown;
/** Each table is checked against the contract where it is written; here they only meet. */
export const ANSWERS = {
  ...SETTINGS_ANSWERS,
  ...selfAnswers,
  ...conversationAnswers,
  ...customersAnswers,
  ...inboxToolsAnswers,
  ...peopleAnswers,
  ...administrationAnswers,
  ...availabilityAnswers,
  ...routingAnswers,
  ...storiesAnswers,
  ...talksAnswers,
  ...swarmsAnswers,
  ...articleAnswers,
  ...handoversAnswers,
  ...wrapUpsAnswers,
  ...thanksAnswers,
  ...complianceAnswers,
  ...assistanceAnswers,
  ...botAnswers,
  ...triageAnswers,
  ...libraryAnswers,
  ...helpCentreAnswers,
  ...topicAnswers,
  ...proposalsAnswers,
  ...conversationProposalsAnswers,
  ...libraryGapsAnswers,
  ...libraryPortingAnswers,
  ...waitingAnswers,
  ...workingTimeAnswers,
  ...timeLedgerAnswers,
  ...statusAnswers,
  ...promiseAnswers,
  ...questionsAnswers,
  ...statusMailsAnswers,
  ...tellingAnswers,
} as unknown as Readonly<Record<string, Handler | undefined>>;
