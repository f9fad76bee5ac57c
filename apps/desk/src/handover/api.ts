/** The operations of handing over. */
import { createClient } from "@luwte/contract/client.ts";
import * as handovers from "@luwte/contract/operations/handovers.ts";
import { CLIENT } from "../api/api.ts";

export const handoverApi = createClient(handovers, CLIENT);
