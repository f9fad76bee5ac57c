/** The line as it is at this moment. */
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { findAvailabilities } from "../../availability/public.ts";
import { findPeople } from "../queries.ts";
import { availabilityOf } from "../seats/rules.ts";
import { findInLine } from "./queries.ts";
import { placesIn } from "./rules.ts";
import type { Line } from "./shapes.ts";

/** Who is busy finishes what they have and takes part again; who is on a break or away does not. */
const SERVES = ["available", "busy"];

export async function lineNow(tx: OrganisationTransaction, now: Date): Promise<Line> {
  const [people, known, line] = [await findPeople(tx), await findAvailabilities(tx, now), await findInLine(tx)];
  const colleagues = people
    .filter(({ active }) => active)
    .map((person) => ({ ...person, serves: SERVES.includes(availabilityOf(person.id, known).kind) }));
  return placesIn(line, colleagues);
}
