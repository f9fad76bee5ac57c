/** Imports: what is known of one, and in words what is wrong with a line. */
import { z } from "zod";
import { Moment } from "./common.ts";
import type { Texts } from "./language.ts";

export const IMPORT_KINDS = ["customers", "conversations"] as const;

/** `{value}` is what stood there. A line with a problem is left out; the others go in. */
export const IMPORT_PROBLEMS = {
  no_address: {
    nl: "Er staat geen e-mailadres of telefoonnummer in deze regel.",
    fr: "Cette ligne ne contient ni adresse e-mail ni numéro de téléphone.",
    en: "This line has no e-mail address or telephone number.",
  },
  bad_email: {
    nl: "“{value}” is geen e-mailadres.",
    fr: "« {value} » n’est pas une adresse e-mail.",
    en: "“{value}” is not an e-mail address.",
  },
  bad_language: {
    nl: "“{value}” is geen taal die we kennen. Gebruik nl, fr of en.",
    fr: "« {value} » n’est pas une langue connue. Utilisez nl, fr ou en.",
    en: "“{value}” is not a language we know. Use nl, fr or en.",
  },
  bad_date: {
    nl: "“{value}” is geen datum. Gebruik 2026-11-23T10:00:00Z of 2026-11-23 10:00.",
    fr: "« {value} » n’est pas une date. Utilisez 2026-11-23T10:00:00Z ou 2026-11-23 10:00.",
    en: "“{value}” is not a date. Use 2026-11-23T10:00:00Z or 2026-11-23 10:00.",
  },
  bad_direction: {
    nl: "“{value}” zegt niet wie er schreef. Gebruik in, out of note.",
    fr: "« {value} » ne dit pas qui a écrit. Utilisez in, out ou note.",
    en: "“{value}” does not say who wrote. Use in, out or note.",
  },
  no_key: {
    nl: "De kolom conversation is leeg; zonder kenmerk weten we niet welke berichten bij elkaar horen.",
    fr: "La colonne conversation est vide ; sans identifiant, nous ne savons pas quels messages vont ensemble.",
    en: "The column conversation is empty; without a key we do not know which messages belong together.",
  },
  other_customer: {
    nl: "Dit adres hoort al bij een andere klant dan het eerste adres van deze regel: {value}.",
    fr: "Cette adresse appartient déjà à un autre client que la première adresse de cette ligne : {value}.",
    en: "This address already belongs to another customer than the first address of this line: {value}.",
  },
  wrong_columns: {
    nl: "Deze regel heeft meer of minder kolommen dan de eerste regel.",
    fr: "Cette ligne n’a pas le même nombre de colonnes que la première.",
    en: "This line has more or fewer columns than the first.",
  },
} as const satisfies Texts;
export type ImportProblemCode = keyof typeof IMPORT_PROBLEMS;

export const ImportProblem = z.object({
  line: z.number().int(),
  code: z.enum(Object.keys(IMPORT_PROBLEMS) as [ImportProblemCode, ...ImportProblemCode[]]),
  value: z.string().max(100),
});
export type ImportProblem = z.output<typeof ImportProblem>;

export const ImportStatus = z.object({
  id: z.uuid(),
  kind: z.enum(IMPORT_KINDS),
  fileName: z.string(),
  state: z.enum(["waiting", "running", "done", "failed"]),
  total: z.number().int().nullable(),
  done: z.number().int(),
  created: z.number().int(),
  changed: z.number().int(),
  skipped: z.number().int(),
  /** The first hundred; `skipped` counts all. */
  problems: z.array(ImportProblem).max(100),
  createdAt: Moment,
  finishedAt: Moment.nullable(),
});
export type ImportStatus = z.output<typeof ImportStatus>;
