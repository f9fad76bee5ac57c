/** Making, recognising and revoking keys. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import { type ApiKeyId, newId, type PersonId } from "@luwte/contract/ids.ts";
import { RIGHTS, type Right } from "@luwte/contract/rights.ts";
import type { Caller } from "../../platform/http/caller.ts";
import type { Platform } from "../../platform/platform.ts";
import { hashOfToken, newToken } from "../../platform/security/tokens.ts";
import type { Work } from "../../platform/work/work.ts";
import * as queries from "./queries.ts";
import { beyond, keyOf, mustBeNoted, prefixOf } from "./rules.ts";

type Wanted = { readonly name: string; readonly rights: readonly Right[]; readonly expiresAt: string | null };
type Maker = { readonly personId: PersonId | null; readonly rights: ReadonlySet<Right> };

export async function createApiKey(
  work: Work,
  wanted: Wanted,
  maker: Maker,
): Promise<{ apiKey: queries.ApiKey; key: string } | Refusal<"forbidden">> {
  const rights = [...new Set(wanted.rights)];
  const tooMuch = beyond(rights, maker.rights);
  if (tooMuch.length > 0) return refuse("forbidden", { rights: tooMuch });
  const key = keyOf(newToken());
  const apiKey = await queries.insertApiKey(work.tx, work.organisationId, {
    ...wanted,
    rights,
    id: newId<ApiKeyId>(work.now.getTime()),
    prefix: prefixOf(key),
    hash: hashOfToken(key),
    createdBy: maker.personId,
    createdAt: work.now,
  });
  work.audit({
    action: "api_key.made",
    subject: { kind: "api_key", id: apiKey.id },
    details: { name: wanted.name, rights },
  });
  return { apiKey, key };
}

export async function revokeApiKey(work: Work, id: ApiKeyId): Promise<Refusal<"not_found"> | undefined> {
  if (!(await queries.revokeApiKey(work.tx, id, work.now))) return refuse("not_found");
  work.audit({ action: "api_key.revoked", subject: { kind: "api_key", id } });
  return undefined;
}

/** Who a key stands for. The platform remembers the answer for seconds; a revocation makes it forget everywhere. */
export async function authenticateApiKey(platform: Platform, key: string, now: Date): Promise<Caller | null> {
  const found = await queries.findApiKey(platform.database, hashOfToken(key), now);
  if (!found) return null;
  if (mustBeNoted(found.lastUsedAt, now)) await queries.noteUsed(platform.database, found.id, now);
  return {
    actor: { kind: "api_key", apiKeyId: found.id },
    organisationId: found.organisationId,
    // A right that a newer Luwte took away means nothing any more.
    rights: new Set(found.rights.filter((right) => right in RIGHTS)),
    personId: null,
    role: null,
    sessionId: null,
    language: null,
  };
}
