/** Choosing another password. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { SessionId } from "@luwte/contract/ids.ts";
import type { Call } from "../../../platform/http/call.ts";
import type { Passwords } from "../../../platform/security/passwords.ts";
import type { Work } from "../../../platform/work/work.ts";
import { proveSelf, refuseWeak } from "../accounts/actions.ts";
import { updatePassword } from "../accounts/queries.ts";
import { endSessions } from "../sessions/actions.ts";
import type { Account, Entrance, Visitor } from "../shapes.ts";

export type PasswordChange = { readonly current: string; readonly next: string };

/** Who knew the old one is signed out everywhere else. */
export async function changePassword(
  entrance: Entrance,
  account: Account,
  change: PasswordChange,
  call: Call,
  visitor: Visitor,
): Promise<Refusal<"sign_in_failed" | "password_too_weak" | "too_many_requests"> | undefined> {
  const refusal = (await proveSelf(entrance, account, change.current, visitor)) ?? refuseWeak(change.next, account);
  if (refusal) return refusal;
  if (change.next === change.current) return refuse("password_too_weak", { because: "same_as_before" });
  const hash = await entrance.platform.passwords.hash(change.next);
  await call.work((work) => savePassword(work, account, hash, call.caller.sessionId));
  entrance.platform.forget({ personId: account.id });
  return undefined;
}

async function savePassword(work: Work, account: Account, hash: string, here: SessionId | null): Promise<void> {
  await updatePassword(work.tx, account.id, hash);
  await endSessions(work, account.id, here);
  work.audit({ action: "password.changed", subject: { kind: "person", id: account.id } });
}

/** For who makes people in bulk (the demo): no questions asked. */
export async function givePassword(
  work: Work,
  passwords: Passwords,
  personId: Account["id"],
  password: string,
): Promise<void> {
  await updatePassword(work.tx, personId, await passwords.hash(password));
}
