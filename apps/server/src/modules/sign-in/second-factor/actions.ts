/** Setting up an authenticator app, and taking it off. */
import { randomBytes, randomInt } from "node:crypto";
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { SessionId } from "@luwte/contract/ids.ts";
import { toString as qrCode } from "qrcode";
import type { Call } from "../../../platform/http/call.ts";
import type { Work } from "../../../platform/work/work.ts";
import { proveSelf, totpPurpose } from "../accounts/actions.ts";
import { confirmSecret, offerSecret, removeSecret } from "../accounts/queries.ts";
import { endSessions } from "../sessions/actions.ts";
import type { Account, Entrance, Visitor } from "../shapes.ts";
import {
  acceptedStep,
  isPendingStill,
  RECOVERY_CODES,
  recoveryCode,
  recoveryHash,
  SECRET_BYTES,
  secretText,
  uriOf,
} from "./rules.ts";

type Offered = { secret: string; uri: string; qrSvg: string };

export async function startSecondFactor(
  entrance: Entrance,
  account: Account,
  password: string,
  call: Call,
  visitor: Visitor,
): Promise<Offered | Refusal<"sign_in_failed" | "too_many_requests">> {
  const refusal = await proveSelf(entrance, account, password, visitor);
  if (refusal) return refusal;
  const secret = randomBytes(SECRET_BYTES);
  const sealed = entrance.platform.secrets.seal(secret, totpPurpose(account.id));
  await call.work((work) => offerSecret(work.tx, account.id, sealed, call.now));
  const uri = uriOf(secret, account.email);
  return { secret: secretText(secret), uri, qrSvg: await qrCode(uri, { type: "svg", margin: 2 }) };
}

export async function confirmSecondFactor(
  entrance: Entrance,
  account: Account,
  code: string,
  call: Call,
): Promise<{ recoveryCodes: string[] } | Refusal<"second_factor_wrong">> {
  const { totpPending: sealed } = account;
  if (!sealed || !isPendingStill(account.totpPendingAt, call.now)) return refuse("second_factor_wrong");
  const secret = entrance.platform.secrets.open(sealed, totpPurpose(account.id));
  const step = acceptedStep(secret, code, call.now, 0);
  if (step === null) return refuse("second_factor_wrong");
  const recoveryCodes = Array.from({ length: RECOVERY_CODES }, () => recoveryCode(() => randomInt(256)));
  const confirmed = { sealed, step, recoveryHashes: recoveryCodes.map(recoveryHash) };
  const done = await call.work((work) => confirm(entrance, work, account, confirmed, call.caller.sessionId));
  if (isRefusal(done)) return done;
  entrance.platform.forget({ personId: account.id });
  return { recoveryCodes };
}

type Confirmed = Parameters<typeof confirmSecret>[2];

/** Sessions elsewhere were made with the password alone, so they end. */
async function confirm(
  entrance: Entrance,
  work: Work,
  account: Account,
  confirmed: Confirmed,
  here: SessionId | null,
): Promise<Refusal<"second_factor_wrong"> | undefined> {
  if (!(await confirmSecret(work.tx, account.id, confirmed))) return refuse("second_factor_wrong");
  await endSessions(work, account.id, here);
  work.audit({ action: "second_factor.set", subject: { kind: "person", id: account.id } });
  await entrance.people.changed(work, [account.id]);
  return undefined;
}

export async function removeSecondFactor(
  entrance: Entrance,
  account: Account,
  password: string,
  call: Call,
  visitor: Visitor,
): Promise<Refusal<"sign_in_failed" | "too_many_requests"> | undefined> {
  const refusal = await proveSelf(entrance, account, password, visitor);
  if (refusal) return refusal;
  await call.work((work) => takeOff(entrance, work, account));
  return undefined;
}

export async function takeOff(
  entrance: Entrance,
  work: Work,
  account: Pick<Account, "id" | "totpSecret">,
): Promise<void> {
  await removeSecret(work.tx, account.id);
  if (!account.totpSecret) return;
  work.audit({ action: "second_factor.removed", subject: { kind: "person", id: account.id } });
  await entrance.people.changed(work, [account.id]);
}
