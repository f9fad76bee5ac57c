/** Making and changing inboxes. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import { LANGUAGES } from "@luwte/contract/language.ts";
import type { Inbox } from "@luwte/contract/settings.ts";
import { cleanRichText } from "../../platform/richText.ts";
import type { Work } from "../../platform/work/work.ts";
import * as queries from "./queries.ts";

export async function saveInbox(
  work: Work,
  given: queries.SavedInbox,
): Promise<Inbox | Refusal<"already_exists" | "not_found">> {
  if (given.teamId && !(await queries.hasTeam(work.tx, given.teamId))) return refuse("not_found", { what: "team" });
  const same = await queries.findInboxOfAddress(work.tx, given.address);
  if (same && same.id !== given.id) return refuse("already_exists", { address: given.address });
  const signatures = cleaned(given.signatures);
  const inbox = await queries.saveInbox(work.tx, work.organisationId, { ...given, signatures });
  if (!inbox) return refuse("not_found");
  work.record({ type: "inbox.changed", payload: { inbox } });
  work.audit({
    action: "inbox.saved",
    subject: { kind: "inbox", id: inbox.id },
    details: { name: inbox.name, address: inbox.address, active: inbox.active },
  });
  return inbox;
}

/** An empty signature is none. */
function cleaned(signatures: Inbox["signatures"]): Inbox["signatures"] {
  const written = LANGUAGES.map((language) => [language, cleanRichText(signatures[language] ?? "")] as const);
  return Object.fromEntries(written.filter(([, text]) => text !== ""));
}
