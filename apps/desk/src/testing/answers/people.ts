/** Colleagues, inboxes, labels: what a desk has whole. */
import type * as administration from "@luwte/contract/operations/administration.ts";
import type * as operations from "@luwte/contract/operations/people.ts";
import type { Answers } from "../answering.ts";

export const peopleAnswers: Answers<typeof operations> = {
  listPeople: (_input, { world }) => ({
    people: [...world.accounts.values()].map((account) => account.person),
    teams: world.teams,
    skills: world.skills,
    position: world.position(),
  }),
};

export const administrationAnswers: Answers<typeof administration> = {
  listInboxes: (_input, { world }) => ({ inboxes: world.inboxes }),
};
