/** Bringing customers and conversations in from elsewhere, and taking everything out. */
import { z } from "zod";
import { IMPORT_KINDS, ImportStatus } from "../imports.ts";
import { operation } from "../operation.ts";

/** The body is a CSV file whose first line names the columns; `docs/subsystems/portability.md` lists them. */
export const startImport = operation({
  id: "startImport",
  method: "POST",
  path: "/api/imports",
  summary: "Import customers or conversations from a CSV file",
  right: "data.import",
  pace: "strict",
  query: z.object({ kind: z.enum(IMPORT_KINDS), name: z.string().min(1).max(255), id: z.uuid().optional() }),
  upload: { maxBytes: 100 * 1024 * 1024 },
  reply: z.object({ import: ImportStatus }),
  refusals: ["unreadable_file", "too_large"],
  success: 202,
});

export const getImport = operation({
  id: "getImport",
  method: "GET",
  path: "/api/imports/{importId}",
  summary: "How far an import is",
  right: "data.import",
  params: z.object({ importId: z.uuid() }),
  reply: z.object({ import: ImportStatus }),
  refusals: ["not_found"],
});

export const listImports = operation({
  id: "listImports",
  method: "GET",
  path: "/api/imports",
  summary: "The latest imports",
  right: "data.import",
  reply: z.object({ imports: z.array(ImportStatus) }),
});

/** One JSON object per line with a `kind`; read as it is made, so it may be large. Secrets are never in it. */
export const exportAll = operation({
  id: "exportAll",
  method: "GET",
  path: "/api/export",
  summary: "Everything of this organisation as JSON lines",
  right: "data.export",
  pace: "strict",
  download: true,
});
