/** What a code that comes with a sign-in proves. Pure. */
import type { StrangerCall } from "../../../platform/http/call.ts";
import { acceptedStep, recoveryHash } from "../second-factor/rules.ts";
import type { Visitor } from "../shapes.ts";

export type Proof =
  | { readonly kind: "not_asked" }
  | { readonly kind: "missing" }
  | { readonly kind: "wrong" }
  | { readonly kind: "code"; readonly step: number }
  | { readonly kind: "recovery_code"; readonly hash: string };

type Factor = { readonly secret: Buffer | null; readonly lastStep: number; readonly recoveryHashes: readonly string[] };

export function proofOf(factor: Factor, code: string | undefined, now: Date): Proof {
  if (!factor.secret) return { kind: "not_asked" };
  if (code === undefined || code === "") return { kind: "missing" };
  const step = acceptedStep(factor.secret, code, now, factor.lastStep);
  if (step !== null) return { kind: "code", step };
  const hash = recoveryHash(code);
  return factor.recoveryHashes.includes(hash) ? { kind: "recovery_code", hash } : { kind: "wrong" };
}

export const visitorOf = ({ request, now }: StrangerCall): Visitor => ({
  ip: request.ip,
  userAgent: request.userAgent,
  now,
});
