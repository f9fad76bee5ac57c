/** The operations of asking help. */
import { createClient } from "@luwte/contract/client.ts";
import * as swarms from "@luwte/contract/operations/swarms.ts";
import { CLIENT } from "../api/api.ts";

export const swarmsApi = createClient(swarms, CLIENT);
