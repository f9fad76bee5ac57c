/** What becomes of a job that fails. */
import { expect, it } from "vitest";
import type { Job } from "./job.ts";
import { runBatch } from "./worker.ts";

const broken = (constraint: string) => Object.assign(new Error("insert"), { code: "23503", constraint });

it.each<[string, Error, string]>([
  [
    "of an organisation that was removed meanwhile is done",
    broken("triage_versions_organisation_id_fkey"),
    "completed",
  ],
  ["that names another row that is gone has failed", broken("triage_versions_reason_id_fkey"), "failed"],
  ["that throws anything else has failed", new Error("out of paper"), "failed"],
])("a job %s", async (_, thrown, status) => {
  const job: Job = { name: "test", run: () => Promise.reject(thrown) };
  const stored = { id: "1", data: { organisationId: null }, retryCount: 0, retryLimit: 2 };
  const platform = { log: { debug() {}, error() {} }, clock: () => new Date(0) };
  const running = { platform, stopping: new AbortController().signal };
  const results = await runBatch(job, [stored] as never, running as never);
  expect(results.map((each) => each.status)).toEqual([status]);
});
