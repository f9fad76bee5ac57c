/** The operations of what is proposed about a whole conversation. */
import { createClient } from "@luwte/contract/client.ts";
import * as proposals from "@luwte/contract/operations/conversationProposals.ts";
import { CLIENT } from "../api/api.ts";

export const wholeApi = createClient(proposals, CLIENT);
