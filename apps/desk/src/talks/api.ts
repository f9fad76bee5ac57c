/** The operations of talking with colleagues. */
import { createClient } from "@luwte/contract/client.ts";
import * as talks from "@luwte/contract/operations/talks.ts";
import { CLIENT } from "../api/api.ts";

export const talksApi = createClient(talks, CLIENT);
