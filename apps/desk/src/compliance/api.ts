/** The operations of the compliance clock. */
import { createClient } from "@luwte/contract/client.ts";
import * as compliance from "@luwte/contract/operations/compliance.ts";
import { CLIENT } from "../api/api.ts";

export const complianceApi = createClient(compliance, CLIENT);
