/** What the double answers to settings screens. */
import * as accessLog from "@luwte/contract/operations/accessLog.ts";
import * as chat from "@luwte/contract/operations/chat.ts";
import * as customerRights from "@luwte/contract/operations/customerRights.ts";
import * as demo from "@luwte/contract/operations/demo.ts";
import * as endpoint from "@luwte/contract/operations/endpoint.ts";
import * as mail from "@luwte/contract/operations/mail.ts";
import * as portability from "@luwte/contract/operations/portability.ts";
import * as retention from "@luwte/contract/operations/retention.ts";
import * as serviceLevels from "@luwte/contract/operations/serviceLevels.ts";
import { groupsAnswers, routingMoreAnswers, selfMoreAnswers, textsAnswers } from "./answers/account.ts";
import { administrationMoreAnswers, peopleMoreAnswers } from "./answers/administration.ts";
import { endpointAnswers } from "./answers/endpoint.ts";
import { chatAnswers, demoAnswers, mailAnswers, portabilityAnswers, serviceLevelsAnswers } from "./answers/house.ts";
import { accessAnswers, retentionAnswers, rightsAnswers } from "./answers/rights.ts";

export const SETTINGS_OPERATIONS = {
  ...chat,
  ...demo,
  ...endpoint,
  ...mail,
  ...portability,
  ...serviceLevels,
  ...customerRights,
  ...retention,
  ...accessLog,
};

export const SETTINGS_ANSWERS = {
  ...administrationMoreAnswers,
  ...peopleMoreAnswers,
  ...selfMoreAnswers,
  ...textsAnswers,
  ...groupsAnswers,
  ...routingMoreAnswers,
  ...chatAnswers,
  ...demoAnswers,
  ...endpointAnswers,
  ...mailAnswers,
  ...portabilityAnswers,
  ...serviceLevelsAnswers,
  ...rightsAnswers,
  ...retentionAnswers,
  ...accessAnswers,
};
