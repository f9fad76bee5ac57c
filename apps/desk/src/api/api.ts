/** The one client of the desk, made of the contract's declarations. */
import { ApiProblem, createClient } from "@luwte/contract/client.ts";
import * as administration from "@luwte/contract/operations/administration.ts";
import * as availability from "@luwte/contract/operations/availability.ts";
import * as conversations from "@luwte/contract/operations/conversations.ts";
import * as customers from "@luwte/contract/operations/customers.ts";
import * as inboxTools from "@luwte/contract/operations/inboxTools.ts";
import * as people from "@luwte/contract/operations/people.ts";
import * as routing from "@luwte/contract/operations/routing.ts";
import * as self from "@luwte/contract/operations/self.ts";
import { announceSignedOut } from "./session.ts";
import { STORY_OPERATIONS } from "./storyOperations.ts";

/** Any answer may be the one that says that the session is over; the page stays, and signing in is asked on top of it. */
const watched: typeof fetch = async (address, request) => {
  const answer = await fetch(address, request);
  if (answer.status === 401 && (await codeIn(answer.clone())) === "not_signed_in") announceSignedOut();
  return answer;
};
const codeIn = (answer: Response): Promise<unknown> =>
  answer.json().then(
    (problem: { code?: unknown }) => problem.code,
    () => null,
  );

/** Also for the clients of parts that are loaded later: one door, one language, one way to notice that the session is over. */
export const CLIENT = {
  baseUrl: "",
  fetch: watched,
  headers: () => ({ "accept-language": document.documentElement.lang }),
};

export const api = createClient(
  {
    ...self,
    ...conversations,
    ...customers,
    ...inboxTools,
    ...people,
    ...administration,
    ...availability,
    ...routing,
    ...STORY_OPERATIONS,
  },
  CLIENT,
);

/** The code of a refusal, or null when it was something else that went wrong. */
export const codeOf = (error: unknown): string | null => (error instanceof ApiProblem ? error.code : null);
