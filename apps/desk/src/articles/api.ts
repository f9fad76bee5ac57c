/** The operations of draft articles. */
import { createClient } from "@luwte/contract/client.ts";
import * as articles from "@luwte/contract/operations/articleDrafts.ts";
import { CLIENT } from "../api/api.ts";

export const articlesApi = createClient(articles, CLIENT);
