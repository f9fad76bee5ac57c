/** Making and opening the link that a colleague answers with. */
import type { OrganisationId, QuestionId } from "@luwte/contract/ids.ts";
import type { Platform } from "../../../platform/platform.ts";
import { isGenuine, linkText, readLink } from "../../../platform/security/links.ts";
import { opensUntil } from "../rules.ts";
import type { House, Kept, Opened } from "../shapes.ts";
import { findStanding } from "./queries.ts";

const PURPOSE = "question link";

/** Where a colleague answers; on a machine of one's own that is the machine. */
export function urlOf({ secrets, settings }: House, { id, times }: Pick<Kept, "id" | "times">): string {
  const address = settings.publicUrl ?? `http://localhost:${settings.port}`;
  return `${address.replace(/\/+$/, "")}/q/${linkText(secrets, { id, generation: times }, PURPOSE)}`;
}

/** Null for everything that opens nothing: never given out, asked again since, withdrawn, or too old. A stranger cannot tell which. */
export async function openLink({ database, secrets, clock }: Platform, text: string): Promise<Opened | null> {
  const link = readLink<QuestionId>(text);
  const standing = link && (await findStanding(database, link.id));
  const until = standing && opensUntil(standing);
  if (!link || !standing || !until || until <= clock()) return null;
  if (!isGenuine(secrets, link, standing.times, PURPOSE)) return null;
  return { organisationId: standing.organisationId as OrganisationId, questionId: link.id };
}
