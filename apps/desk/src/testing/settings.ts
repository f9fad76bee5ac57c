/** What the double answers to settings screens. */
import * as chat from "@luwte/contract/operations/chat.ts";
import * as demo from "@luwte/contract/operations/demo.ts";
import * as mail from "@luwte/contract/operations/mail.ts";
import * as portability from "@luwte/contract/operations/portability.ts";
import * as serviceLevels from "@luwte/contract/operations/serviceLevels.ts";
import { groupsAnswers, routingMoreAnswers, selfMoreAnswers, textsAnswers } from "./answers/account.ts";
import { administrationMoreAnswers, peopleMoreAnswers } from "./answers/administration.ts";
import { chatAnswers, demoAnswers, mailAnswers, portabilityAnswers, serviceLevelsAnswers } from "./answers/house.ts";

export const SETTINGS_OPERATIONS = { ...chat, ...demo, ...mail, ...portability, ...serviceLevels };

export const SETTINGS_ANSWERS = {
  ...administrationMoreAnswers,
  ...peopleMoreAnswers,
  ...selfMoreAnswers,
  ...textsAnswers,
  ...groupsAnswers,
  ...routingMoreAnswers,
  ...chatAnswers,
  ...demoAnswers,
  ...mailAnswers,
  ...portabilityAnswers,
  ...serviceLevelsAnswers,
};
