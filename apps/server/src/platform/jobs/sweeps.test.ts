/** A sweep goes through all organisations, whatever happens in one. */
import type { OrganisationId } from "@luwte/contract/ids.ts";
import { expect, it } from "vitest";
import { sweepOnce } from "./sweeps.ts";

const broken = (constraint: string, code = "23503") =>
  Object.assign(new Error("insert or update"), { code, constraint });

it.each<[string, unknown, boolean]>([
  ["something else is wrong", new Error("out of paper"), true],
  ["its organisation was removed meanwhile", broken("wait_announcements_organisation_id_fkey"), false],
  ["another row that it names is gone", broken("wait_announcements_conversation_id_fkey"), true],
  ["two of the same are made for it", broken("waits_organisation_id_fkey", "23505"), true],
  ["what is thrown is no error", "paper", true],
])("where %s the others are swept all the same", async (_, thrown, isLogged) => {
  const logged: unknown[] = [];
  const swept: string[] = [];
  await sweepOnce({
    name: "test",
    everyMs: 1,
    log: { error: (_happening: string, error: unknown) => logged.push(error) } as never,
    organisations: async () => ["a", "b"] as OrganisationId[],
    sweep: async (id) => {
      swept.push(id);
      if (id === "a") throw thrown;
    },
  });
  expect({ swept, logged }).toEqual({ swept: ["a", "b"], logged: isLogged ? [thrown] : [] });
});
