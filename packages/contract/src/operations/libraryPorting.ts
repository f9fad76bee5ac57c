/** Bringing articles in from a folder of Markdown or HTML, and taking them out as one. */
import { z } from "zod";
import { Language } from "../language.ts";
import { ImportReport } from "../library.ts";
import { operation } from "../operation.ts";

/**
 * A zip, or one file. The same folder again changes what changed and makes nothing twice. `language`: of files that do not say theirs.
 * `publish`: except what says of itself that it is a draft. `trial`: says what would happen and changes nothing.
 */
export const importArticles = operation({
  id: "importArticles",
  method: "POST",
  path: "/api/library/import",
  summary: "Import articles from a zip of Markdown or HTML files with their pictures, or from one such file",
  right: "library.publish",
  query: z.object({
    name: z.string().min(1).max(255),
    language: Language,
    publish: z.enum(["yes", "no"]).default("no"),
    trial: z.enum(["yes", "no"]).default("no"),
  }),
  upload: { maxBytes: 30 * 1024 * 1024 },
  reply: z.object({ report: ImportReport }),
  refusals: ["too_large", "import_unreadable"],
  repeatable: true,
});

/** A file for each text, another for what is for colleagues only, so that nobody publishes that by mistake. */
export const exportArticles = operation({
  id: "exportArticles",
  method: "GET",
  path: "/api/library/export",
  summary: "All articles that are not archived, as a zip of Markdown files with their pictures",
  right: "library.publish",
  download: true,
});
