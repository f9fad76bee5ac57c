/** The operations of the library. */
import { createClient } from "@luwte/contract/client.ts";
import * as library from "@luwte/contract/operations/library.ts";
import * as gaps from "@luwte/contract/operations/libraryGaps.ts";
import * as porting from "@luwte/contract/operations/libraryPorting.ts";
import { CLIENT } from "../api/api.ts";

export const libraryApi = createClient({ ...library, ...gaps, ...porting }, CLIENT);
