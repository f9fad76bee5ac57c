/** The operations of what is proposed while somebody answers and closes. */
import { createClient } from "@luwte/contract/client.ts";
import * as endpoint from "@luwte/contract/operations/endpoint.ts";
import * as proposals from "@luwte/contract/operations/proposals.ts";
import { CLIENT } from "../api/api.ts";

export const proposalsApi = createClient(proposals, CLIENT);
export const wordsApi = createClient({ getWhoWords: endpoint.getWhoWords }, CLIENT);
