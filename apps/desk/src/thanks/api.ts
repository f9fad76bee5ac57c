/** The operations of thank-yous and of what customers answered. */
import { createClient } from "@luwte/contract/client.ts";
import * as thanks from "@luwte/contract/operations/thanks.ts";
import { CLIENT } from "../api/api.ts";

export const thanksApi = createClient(thanks, CLIENT);
