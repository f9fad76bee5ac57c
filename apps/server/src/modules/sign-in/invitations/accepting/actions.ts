/** Coming in with a link: a password is chosen, and the link is used up. */
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import { hashOfToken } from "../../../../platform/security/tokens.ts";
import type { Work } from "../../../../platform/work/work.ts";
import { beginAttempt, enter, proofFor, refuseWeak } from "../../accounts/actions.ts";
import * as accounts from "../../accounts/queries.ts";
import { endSessions } from "../../sessions/actions.ts";
import type { Account, Entrance, SignedIn, Visitor } from "../../shapes.ts";

type Accepted = { readonly token: string; readonly password: string; readonly code?: string | undefined };
type AcceptRefusal = Refusal<
  "link_expired" | "password_too_weak" | "second_factor_needed" | "sign_in_failed" | "too_many_requests"
>;

export async function acceptInvitation(
  entrance: Entrance,
  accepted: Accepted,
  visitor: Visitor,
): Promise<SignedIn | AcceptRefusal> {
  const { platform } = entrance;
  const tokenHash = hashOfToken(accepted.token);
  const account = await accounts.findAccountByInvitation(platform.database, tokenHash, visitor.now);
  if (!account) return refuse("link_expired");
  const weak = refuseWeak(accepted.password, account);
  if (weak) return weak;
  const code = await checkCode(entrance, account, accepted.code, visitor);
  if (isRefusal(code)) return code;
  const hash = await platform.passwords.hash(accepted.password);
  const signedIn = await platform.work(
    account.organisationId,
    { kind: "person", personId: account.id },
    async (work) =>
      (await accounts.takeInvitation(work.tx, account.id, tokenHash))
        ? comeIn(entrance, work, account, { hash, proof: code.proof }, visitor)
        : refuse("link_expired"),
  );
  if (!isRefusal(signedIn)) platform.forget({ personId: account.id });
  return signedIn;
}

/** A link replaces a forgotten password, not a second factor; guessing its code is counted as at the door. */
async function checkCode({ platform }: Entrance, account: Account, code: string | undefined, visitor: Visitor) {
  const attempt = await beginAttempt(platform, account.email, visitor);
  if (isRefusal(attempt)) return attempt;
  const proof = proofFor(platform, account, code, visitor.now);
  if (proof.kind === "wrong") return refuse("sign_in_failed");
  if (proof.kind === "missing") return attempt.undecided();
  await attempt.succeeded();
  return { proof };
}

type ComingIn = { readonly hash: string; readonly proof: Parameters<typeof enter>[3] };

async function comeIn(entrance: Entrance, work: Work, account: Account, { hash, proof }: ComingIn, visitor: Visitor) {
  await accounts.updatePassword(work.tx, account.id, hash);
  await endSessions(work, account.id);
  work.audit({ action: "link.used", subject: { kind: "person", id: account.id } });
  return enter(entrance, work, account, proof, visitor);
}
