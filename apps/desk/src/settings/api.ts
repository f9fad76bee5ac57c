/** The operations that only settings screens need: loaded with them, so that the desk itself stays small. */
import { createClient } from "@luwte/contract/client.ts";
import * as chat from "@luwte/contract/operations/chat.ts";
import * as demo from "@luwte/contract/operations/demo.ts";
import * as mail from "@luwte/contract/operations/mail.ts";
import * as portability from "@luwte/contract/operations/portability.ts";
import * as serviceLevels from "@luwte/contract/operations/serviceLevels.ts";
import { CLIENT } from "../api/api.ts";

export const settingsApi = createClient({ ...chat, ...demo, ...mail, ...portability, ...serviceLevels }, CLIENT);
