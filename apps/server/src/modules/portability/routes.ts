/** Importing and exporting over the API. */
import { refuse } from "@luwte/contract/errors.ts";
import { newId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/portability.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import type { Platform } from "../../platform/platform.ts";
import { exportAll } from "./actions.ts";
import { findImport, insertImport, listImports } from "./queries.ts";

const MAXIMUM_BYTES = 100 * 1024 * 1024;

/** A spreadsheet's own format begins with these; saved as CSV it would not. */
const isText = (start: Buffer) => !start.includes(0) && start.toString("latin1", 0, 2) !== "PK";

export const portabilityRoutes = (platform: Platform): Implementation[] =>
  implement(operations, {
    startImport: async ({ query, body }, call) => {
      const blob = await platform.blobs.put(body.stream, MAXIMUM_BYTES);
      const content = await platform.blobs.bytes(blob.hash, MAXIMUM_BYTES);
      if (!content || content.length === 0 || !isText(content.subarray(0, 4096)))
        return refuse("unreadable_file", { name: query.name });
      const made = {
        id: query.id ?? newId<string>(),
        kind: query.kind,
        fileName: query.name,
        hash: blob.hash,
        by: call.personId,
      };
      const status = await call.work(async (work) => {
        const stored = await insertImport(work, made);
        if (stored.state === "waiting")
          await work.enqueue("portability.import", { importId: stored.id }, { singletonKey: stored.id });
        work.audit({
          action: "import.started",
          subject: { kind: "import", id: stored.id },
          details: { kind: query.kind },
        });
        return stored;
      });
      return { import: withoutHash(status) };
    },
    getImport: async ({ params }, call) => {
      const found = await call.read((tx) => findImport(tx, params.importId));
      return found ? { import: withoutHash(found) } : refuse("not_found");
    },
    listImports: async (_input, call) => ({ imports: await call.read(listImports) }),
    exportAll: async (_input, call) => {
      await call.work(async (work) => work.audit({ action: "data.exported" }));
      const day = call.now.toISOString().slice(0, 10);
      return { content: exportAll(call.read), type: "application/x-ndjson", name: `luwte-${day}.jsonl` };
    },
  });

function withoutHash<Status extends object>(status: Status): Omit<Status, "hash"> {
  const { hash: _, ...shown } = status as Status & { hash?: string };
  return shown as Omit<Status, "hash">;
}
