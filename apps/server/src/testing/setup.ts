/** Keeps the test server running for a whole run of vitest, instead of starting it for every file, and ends it after. The types follow the tables. */
import { writeSchemaIfStale } from "./schema.ts";
import { openTestServer } from "./server.ts";

export async function setup(): Promise<() => Promise<void>> {
  const server = await openTestServer();
  await writeSchemaIfStale();
  return () => server.stop();
}
