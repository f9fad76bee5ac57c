/** The operations of questions to other departments. */
import { createClient } from "@luwte/contract/client.ts";
import * as operations from "@luwte/contract/operations/questions.ts";
import { CLIENT } from "../api/api.ts";

export const questionsApi = createClient(operations, CLIENT);
