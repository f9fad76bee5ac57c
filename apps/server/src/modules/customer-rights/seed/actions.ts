/** Gives the demo a customer whose file is ready for them, and a conversation that is held. */
import { type CustomerExportId, type LegalHoldId, newId } from "@luwte/contract/ids.ts";
import { chooseLanguage } from "@luwte/contract/language.ts";
import type { Work } from "../../../platform/work/work.ts";
import { askExport, release } from "../handing/actions.ts";
import { placeHold } from "../holds/actions.ts";
import { customersAtRest, firstLead } from "./queries.ts";

const QUARTER_MS = 91 * 86_400_000;
const REASON = "Geschil over een retour: bewaren tot de geschillencommissie uitspraak heeft gedaan";

/** In the name of a lead, as it would be done; the file itself is made by its own job. */
export async function seedRights(work: Work): Promise<void> {
  const personId = await firstLead(work.tx);
  const [asker, held] = await customersAtRest(work.tx, 2);
  if (!personId || !asker || !held) return;
  const theirs: Work = { ...work, actor: { kind: "person", personId } };
  const id = newId<CustomerExportId>();
  await askExport(theirs, asker.customerId, { id, language: chooseLanguage(asker.language) });
  await release(theirs, id);
  await placeHold(theirs, {
    id: newId<LegalHoldId>(),
    customerId: null,
    conversationId: held.conversationId,
    reason: REASON,
    reviewOn: new Date(work.now.getTime() + QUARTER_MS).toISOString().slice(0, 10),
  });
}
