/** Beginning, recognising and ending sessions. */
import { newId, type PersonId, type SessionId } from "@luwte/contract/ids.ts";
import { rightsOf } from "@luwte/contract/rights.ts";
import type { Caller } from "../../../platform/http/caller.ts";
import type { Platform } from "../../../platform/platform.ts";
import { hashOfToken, newToken } from "../../../platform/security/tokens.ts";
import type { Work } from "../../../platform/work/work.ts";
import type { Visitor } from "../shapes.ts";
import * as queries from "./queries.ts";
import { expiryOf, lastMoment, MAXIMUM_SESSIONS, mustBeNoted } from "./rules.ts";

/** Who a token stands for. The platform remembers the answer for seconds; a revocation makes it forget everywhere. */
export async function authenticateSession(platform: Platform, token: string, now: Date): Promise<Caller | null> {
  const found = await queries.findSession(platform.database, hashOfToken(token), now);
  if (!found) return null;
  if (mustBeNoted(found.lastSeenAt, now))
    await queries.noteSeen(platform.database, found.id, now, expiryOf(found.createdAt, now));
  return {
    actor: { kind: "person", personId: found.personId },
    organisationId: found.organisationId,
    rights: new Set(rightsOf(found.role)),
    personId: found.personId,
    role: found.role,
    sessionId: found.id,
    language: found.language,
  };
}

export type SessionStarted = { readonly token: string; readonly expiresAt: Date };

/** The cookie may live as long as a session can; when it really ends is decided here. */
export async function startSession(
  work: Work,
  personId: PersonId,
  visitor: Visitor,
  secondFactorDone: boolean,
): Promise<SessionStarted> {
  const token = newToken();
  await queries.insertSession(work.tx, work.organisationId, {
    id: newId<SessionId>(visitor.now.getTime()),
    personId,
    tokenHash: hashOfToken(token),
    secondFactorDone,
    userAgent: visitor.userAgent,
    ip: visitor.ip,
    now: visitor.now,
    expiresAt: expiryOf(visitor.now, visitor.now),
  });
  await queries.deleteBeyond(work.tx, personId, MAXIMUM_SESSIONS);
  work.audit({ action: "session.started", subject: { kind: "person", id: personId }, details: { ip: visitor.ip } });
  return { token, expiresAt: lastMoment(visitor.now) };
}

export async function endSession(work: Work, personId: PersonId, id: SessionId): Promise<boolean> {
  if (!(await queries.deleteSession(work.tx, personId, id))) return false;
  work.audit({ action: "session.ended", subject: { kind: "person", id: personId } });
  return true;
}

/** All of somebody's sessions, or all but the one they are in. The caller makes the platform forget them after the commit. */
export async function endSessions(work: Work, personId: PersonId, except: SessionId | null = null): Promise<void> {
  const ended = await queries.deleteSessions(work.tx, personId, except);
  if (ended > 0)
    work.audit({ action: "sessions.ended", subject: { kind: "person", id: personId }, details: { count: ended } });
}
