/** Asking for a version, using another one, and having the one that is used at hand. */
import { setImmediate as othersFirst } from "node:timers/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import { newId, type OrganisationId, type TriageChoiceId, type TriageVersionId } from "@luwte/contract/ids.ts";
import type { TriageModels, TriageVersion } from "@luwte/contract/triage.ts";
import { restoring } from "@luwte/language/classify/serialise.ts";
import type { Classifier } from "@luwte/language/classify/train.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { countClosed } from "../training/queries.ts";
import * as queries from "./queries.ts";

export const TRAIN = "triage.train";

/** While one goes on, no other begins. */
export async function askVersion(
  work: Work,
  { id, why }: { id: TriageVersionId; why: TriageVersion["why"] },
): Promise<TriageModels> {
  if (await queries.insertVersion(work, { id, why, of: await countClosed(work.tx) })) {
    await work.enqueue(TRAIN, { triageVersionId: id }, { singletonKey: id });
    if (why === "asked") work.audit({ action: "triage.trained", subject: { kind: "triage_version", id } });
  }
  return queries.findModels(work.tx);
}

/** What a person chooses is used until something is found to be better. Null: words alone. */
export async function chooseVersion(
  work: Work,
  { id, triageVersionId }: { id: TriageChoiceId; triageVersionId: TriageVersionId | null },
): Promise<TriageModels | Refusal<"not_found" | "version_emptied">> {
  const version = triageVersionId && (await queries.findVersion(work.tx, triageVersionId));
  if (triageVersionId && !version) return refuse("not_found");
  if (version && version.bytes === null) return refuse("version_emptied");
  await queries.insertChoice(work, { id, versionId: triageVersionId, why: "chosen" });
  const subject = triageVersionId && { kind: "triage_version", id: triageVersionId };
  work.audit({ action: "triage.version_chosen", ...(subject ? { subject } : {}) });
  return queries.findModels(work.tx);
}

export type InUse = { readonly number: number; readonly classifier: Classifier };
/** What an organisation uses, read once and kept while it is used. */
export type ModelsInUse = {
  find(work: Work): Promise<InUse | null>;
};

/** Each is some tens of megabytes; an organisation that was not heard of for longest is read again. */
const MOST_IN_MEMORY = 8;

export function createModelsInUse(): ModelsInUse {
  const kept = new Map<OrganisationId, InUse & { readonly id: TriageVersionId }>();
  return {
    async find(work) {
      const { tx, organisationId } = work;
      const running = await queries.findRunning(tx);
      const known = kept.get(organisationId);
      kept.delete(organisationId);
      if (!running) return null;
      const classifier = known?.id === running.id ? known.classifier : await readModel(tx, running.id);
      if (!classifier) {
        await learnAnew(work, running.id);
        return null;
      }
      const inUse = { ...running, classifier };
      kept.set(organisationId, inUse);
      if (kept.size > MOST_IN_MEMORY) kept.delete(kept.keys().next().value!);
      return inUse;
    },
  };
}

/** As text; null where its weights are gone. */
export async function modelText(tx: OrganisationTransaction, id: TriageVersionId): Promise<string | null> {
  const weights = await queries.findWeights(tx, id);
  return weights && (await promisify(gunzip)(weights)).toString("utf8");
}

/** Some megabytes: in steps, so that the server answers others between them. */
async function readModel(tx: OrganisationTransaction, id: TriageVersionId): Promise<Classifier | null> {
  const text = await modelText(tx, id);
  if (text === null) return null;
  const steps = restoring(text);
  let step = steps.next();
  while (!step.done) {
    await othersFirst();
    step = steps.next();
  }
  return step.value;
}

/** Weights that cannot be read, such as those of an earlier format, go: then the list is true, words propose meanwhile, and it is asked for once. */
async function learnAnew(work: Work, unread: TriageVersionId): Promise<void> {
  await queries.emptyVersion(work.tx, unread);
  await askVersion(work, { id: newId<TriageVersionId>(work.now.getTime()), why: "nightly" });
}
