/** What a lead reads before choosing a level. */
import type { Measured } from "@luwte/contract/oversightFigures.ts";
import type { OrganisationTransaction } from "../../../../platform/work/work.ts";
import { findAssistance } from "../queries.ts";
import { countEvidence } from "./queries.ts";
import { allMeasured } from "./rules.ts";

export async function listMeasured(tx: OrganisationTransaction): Promise<Measured[]> {
  const { lines } = await findAssistance(tx);
  return allMeasured(await countEvidence(tx), lines);
}
