/** The first run: an organisation and its first administrator, once. */
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import { newId, type OrganisationId, type PersonId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { addOrganisation, isTimeZone } from "../../organisations/public.ts";
import { refuseWeak } from "../accounts/actions.ts";
import { updatePassword } from "../accounts/queries.ts";
import { startSession } from "../sessions/actions.ts";
import type { Entrance, FirstRun, SetUp, Visitor } from "../shapes.ts";
import { isRightCode } from "./code/actions.ts";
import { isSetUp, lockSetUp } from "./queries.ts";

type SetUpRefusal = Refusal<"already_set_up" | "forbidden" | "password_too_weak" | "invalid_request">;

export async function setUp(entrance: Entrance, given: FirstRun, visitor: Visitor): Promise<SetUp | SetUpRefusal> {
  const { platform } = entrance;
  const refusal = await refuseSetUp(entrance, given);
  if (refusal) return refusal;
  const hash = await platform.passwords.hash(given.person.password);
  const id = newId<OrganisationId>(visitor.now.getTime());
  return platform.work(id, { kind: "system", name: "set-up" }, (work) => make(entrance, work, given, hash, visitor));
}

async function refuseSetUp({ platform }: Entrance, given: FirstRun): Promise<SetUpRefusal | null> {
  if (await isSetUp(platform.database)) return refuse("already_set_up");
  if (!(await isRightCode(platform.settings, given.setupCode))) return refuse("forbidden");
  if (!isTimeZone(given.organisation.timeZone))
    return refuse("invalid_request", {
      errors: [{ pointer: "/body/organisation/timeZone", code: "unknown_time_zone", detail: "Europe/Amsterdam" }],
    });
  return refuseWeak(given.person.password, { ...given.person, organisation: given.organisation.name });
}

async function make(
  entrance: Entrance,
  work: Work,
  given: FirstRun,
  hash: string,
  visitor: Visitor,
): Promise<SetUp | SetUpRefusal> {
  await lockSetUp(work.tx);
  if (await isSetUp(work.tx)) return refuse("already_set_up");
  const organisation = await addOrganisation(work, { ...given.organisation, id: work.organisationId });
  const personId = newId<PersonId>(visitor.now.getTime());
  const { name, email } = given.person;
  const { language } = given.organisation;
  const person = await entrance.people.add(work, {
    id: personId,
    name,
    email,
    role: "administrator",
    language,
    speaks: [language],
  });
  if (isRefusal(person)) throw new Error("The first administrator of a new Luwte cannot be there already.");
  await updatePassword(work.tx, personId, hash);
  return { person, organisation, ...(await startSession(work, personId, visitor, false)) };
}
