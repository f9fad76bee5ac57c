/** Search over the API. */
import { refuse } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/inboxTools.ts";
import { isTooLong } from "../../platform/database/sqlState.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import { search } from "./actions.ts";
import { placeIn } from "./rules.ts";
import type { SearchNeeds } from "./shapes.ts";
import { createStemmer } from "./words/actions.ts";

const RETRY_AFTER = 5;

export function searchRoutes(needs: SearchNeeds): Implementation[] {
  const stemmer = createStemmer();
  return implement(operations, {
    search: async ({ query: { q, after: written, limit, ...filter } }, call) => {
      const after = written === undefined ? null : placeIn(written);
      if (written !== undefined && !after)
        return refuse("invalid_request", {
          errors: [{ pointer: "/query/after", code: "invalid_value", detail: written }],
        });
      const question = { q, filter, after, limit, now: call.now, organisationId: call.organisationId };
      try {
        return await call.read((tx) => search(tx, needs, stemmer, question));
      } catch (error) {
        if (isTooLong(error)) return refuse("busy", { retryAfterSeconds: RETRY_AFTER });
        throw error;
      }
    },
  });
}
