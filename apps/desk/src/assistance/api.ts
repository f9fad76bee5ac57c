/** The operations of oversight of assistance. */
import { createClient } from "@luwte/contract/client.ts";
import * as oversight from "@luwte/contract/operations/oversight.ts";
import * as figures from "@luwte/contract/operations/oversightFigures.ts";
import { CLIENT } from "../api/api.ts";

export const assistanceApi = createClient({ ...oversight, ...figures }, CLIENT);
