/** Signing in, and proving who one is. What is answered, and how long it takes, is the same whether an address exists or not. */
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { PersonId } from "@luwte/contract/ids.ts";
import { addressKey } from "../../../platform/limits/addresses.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { Actor, Work } from "../../../platform/work/work.ts";
import { countAttempt, forgetAttempts, takeBack } from "../attempts/queries.ts";
import { attemptKeys } from "../attempts/rules.ts";
import { weaknessOf } from "../passwords/rules.ts";
import { startSession } from "../sessions/actions.ts";
import type { Account, Entrance, SignedIn, Visitor } from "../shapes.ts";
import * as queries from "./queries.ts";
import { type Proof, proofOf } from "./rules.ts";

export const totpPurpose = (id: PersonId): string => `people.totp ${id}`;
const actorOf = (account: Account): Actor => ({ kind: "person", personId: account.id });

type Given = { readonly email: string; readonly password: string; readonly code?: string | undefined };
type SignInRefusal = Refusal<"sign_in_failed" | "second_factor_needed" | "too_many_requests">;

export async function signIn(entrance: Entrance, given: Given, visitor: Visitor): Promise<SignedIn | SignInRefusal> {
  const { platform } = entrance;
  const attempt = await beginAttempt(platform, given.email, visitor);
  if (isRefusal(attempt)) return attempt;
  const account = await queries.findAccountByEmail(platform.database, given.email);
  const isRight = await platform.passwords.verify(given.password, account?.active ? account.passwordHash : null);
  if (!account || !isRight) return failed(platform, account, visitor, "password");
  const proof = proofFor(platform, account, given.code, visitor.now);
  if (proof.kind === "missing") return attempt.undecided();
  if (proof.kind === "wrong") return failed(platform, account, visitor, "code");
  const signedIn = await platform.work(account.organisationId, actorOf(account), async (work) => {
    await renewHash(platform, work, account, given.password);
    return enter(entrance, work, account, proof, visitor);
  });
  if (!isRefusal(signedIn)) await attempt.succeeded();
  return signedIn;
}

type Attempt = { undecided(): Promise<Refusal<"second_factor_needed">>; succeeded(): Promise<void> };

export async function beginAttempt(
  platform: Platform,
  email: string,
  visitor: Visitor,
): Promise<Attempt | Refusal<"too_many_requests">> {
  const keys = attemptKeys(email, addressKey(visitor.ip));
  const wait = await countAttempt(platform.database, keys, visitor.now);
  if (wait) return refuse("too_many_requests", wait);
  return {
    async undecided() {
      await takeBack(platform.database, keys);
      return refuse("second_factor_needed");
    },
    succeeded: () => forgetAttempts(platform.database, keys),
  };
}

export function proofFor(platform: Platform, account: Account, code: string | undefined, now: Date): Proof {
  const secret = account.totpSecret && platform.secrets.open(account.totpSecret, totpPurpose(account.id));
  return proofOf({ secret, lastStep: account.totpLastStep, recoveryHashes: account.recoveryHashes }, code, now);
}

/** Not waited for: a write that only happens for addresses that exist would be seen in the time that the answer takes. */
function failed(
  platform: Platform,
  account: Account | null,
  { ip }: Visitor,
  because: "password" | "code",
): Refusal<"sign_in_failed"> {
  if (account)
    platform
      .work(account.organisationId, { kind: "system", name: "sign-in" }, async (work) =>
        work.audit({
          action: "sign_in.failed",
          subject: { kind: "person", id: account.id },
          details: { ip, because },
        }),
      )
      .catch((error) => platform.log.error("sign_in.audit_failed", error));
  return refuse("sign_in_failed");
}

async function renewHash(platform: Platform, work: Work, account: Account, password: string): Promise<void> {
  if (account.passwordHash && platform.passwords.isOutdated(account.passwordHash))
    await queries.updatePassword(work.tx, account.id, await platform.passwords.hash(password));
}

/** The second factor is used up here, in the transaction that makes the session: the same code at the same moment opens one door. */
export async function enter(
  entrance: Entrance,
  work: Work,
  account: Account,
  proof: Proof,
  visitor: Visitor,
): Promise<SignedIn | Refusal<"sign_in_failed">> {
  if (!(await isUsedUp(work, account.id, proof))) return refuse("sign_in_failed");
  const started = await startSession(work, account.id, visitor, proof.kind !== "not_asked");
  const person = await entrance.people.find(work.tx, account.id, visitor.now);
  return { person: person!, ...started };
}

async function isUsedUp(work: Work, id: PersonId, proof: Proof): Promise<boolean> {
  if (proof.kind === "code") return queries.useStep(work.tx, id, proof.step);
  if (proof.kind !== "recovery_code") return true;
  work.audit({ action: "recovery_code.used", subject: { kind: "person", id } });
  return queries.useRecoveryCode(work.tx, id, proof.hash);
}

/** Somebody who is signed in shows that it is really them; guessing here is counted with guessing at the door. */
export async function proveSelf(
  { platform }: Entrance,
  account: Account,
  password: string,
  visitor: Visitor,
): Promise<Refusal<"sign_in_failed" | "too_many_requests"> | null> {
  const attempt = await beginAttempt(platform, account.email, visitor);
  if (isRefusal(attempt)) return attempt;
  if (!(await platform.passwords.verify(password, account.passwordHash)))
    return failed(platform, account, visitor, "password");
  await attempt.succeeded();
  return null;
}

/** Null: strong enough. */
export function refuseWeak(password: string, account: Pick<Account, "name" | "email" | "organisation">) {
  const because = weaknessOf(password, account);
  return because === null ? null : refuse("password_too_weak", { because });
}
