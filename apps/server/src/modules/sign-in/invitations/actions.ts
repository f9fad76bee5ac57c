/** Inviting somebody, and letting somebody choose a password anew. */
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import { newId, type PersonId } from "@luwte/contract/ids.ts";
import type { Input } from "@luwte/contract/operation.ts";
import type { invitePerson as invitePersonOperation } from "@luwte/contract/operations/people.ts";
import type { Person } from "@luwte/contract/people.ts";
import { hashOfToken, newToken } from "../../../platform/security/tokens.ts";
import type { Work } from "../../../platform/work/work.ts";
import * as accounts from "../accounts/queries.ts";
import { takeOff } from "../second-factor/actions.ts";
import { endSessions } from "../sessions/actions.ts";
import type { Entrance } from "../shapes.ts";
import { goodUntil, invitationUrl } from "./rules.ts";

type Invitation = Input<typeof invitePersonOperation>["body"];

export async function invitePerson(
  entrance: Entrance,
  work: Work,
  { teamIds, skills, ...invited }: Invitation,
): Promise<{ person: Person; invitationUrl: string } | Refusal<"already_exists" | "not_found">> {
  const id = invited.id ?? newId<PersonId>(work.now.getTime());
  const person = await entrance.people.add(work, { ...invited, id }, { teamIds, skills });
  if (isRefusal(person)) return person;
  const account = await accounts.findAccount(work.tx, id);
  // Repeated for somebody who has come in since: a link would let who invited choose their password.
  if (account?.passwordHash) return refuse("already_exists", { email: invited.email });
  return { person, invitationUrl: await link(entrance, work, id) };
}

async function link(entrance: Entrance, work: Work, id: PersonId): Promise<string> {
  const token = newToken();
  await accounts.saveInvitation(work.tx, id, hashOfToken(token), goodUntil(work.now));
  work.audit({ action: "link.made", subject: { kind: "person", id } });
  return invitationUrl(entrance.platform.settings.publicUrl, token);
}

/** Until the link is used the old password still works, but every session ends. */
export async function resetPerson(
  entrance: Entrance,
  work: Work,
  id: PersonId,
  { secondFactor }: { secondFactor: boolean },
): Promise<{ invitationUrl: string } | Refusal<"not_found">> {
  const account = await accounts.findAccount(work.tx, id);
  if (!account) return refuse("not_found");
  if (secondFactor) await takeOff(entrance, work, account);
  await endSessions(work, id);
  return { invitationUrl: await link(entrance, work, id) };
}
