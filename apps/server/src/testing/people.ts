/** People, keys and organisations for tests, and tokens that stand for them. */
import { randomBytes } from "node:crypto";
import { type ApiKeyId, newId, type OrganisationId, type PersonId, type SessionId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import { type Right, type Role, rightsOf } from "@luwte/contract/rights.ts";
import type { Authenticators, Caller } from "../platform/http/caller.ts";
import type { Platform } from "../platform/platform.ts";
import type { Actor } from "../platform/work/work.ts";

export type TestCaller = {
  readonly caller: Caller;
  readonly actor: Actor;
  readonly organisationId: OrganisationId;
  /** What a request of theirs carries. */
  readonly headers: Readonly<Record<string, string>>;
};
export type TestPerson = TestCaller & {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
};

export async function addOrganisation(
  platform: Platform,
  given: { id?: OrganisationId; name?: string; timeZone?: string; settings?: object },
): Promise<OrganisationId> {
  const id = given.id ?? newId<OrganisationId>();
  await platform.database
    .insertInto("organisations")
    .values({
      id,
      name: given.name ?? "De Test",
      time_zone: given.timeZone ?? "Europe/Amsterdam",
      settings: JSON.stringify(given.settings ?? {}),
    })
    .execute();
  return id;
}

type PersonGiven = {
  organisationId: OrganisationId;
  name?: string;
  email?: string;
  language?: string;
  /** Preset: always, so that a test about something else never waits. */
  works?: "always" | "as_written";
};
const ALWAYS = JSON.stringify(Array.from({ length: 7 }, () => [{ from: "00:00", to: "24:00" }]));

export async function addPerson(
  platform: Platform,
  callers: Map<string, TestCaller>,
  role: Role,
  given: PersonGiven,
): Promise<TestPerson> {
  const id = newId<PersonId>();
  const name = given.name ?? `${role} ${id.slice(-4)}`;
  const email = given.email ?? `${id}@luwte.test`;
  const language = (given.language ?? "nl") as Language;
  await platform.database
    .insertInto("people")
    .values({ id, organisation_id: given.organisationId, name, email, role, language })
    .execute();
  if (given.works !== "as_written")
    await platform.database
      .insertInto("working_patterns")
      .values({
        organisation_id: given.organisationId,
        person_id: id,
        from_day: "1970-01-01",
        week: ALWAYS,
        made_at: new Date(),
      })
      .execute();
  const caller: Caller = {
    actor: { kind: "person", personId: id },
    organisationId: given.organisationId,
    rights: new Set(rightsOf(role)),
    personId: id,
    role,
    sessionId: newId<SessionId>(),
    language,
  };
  return { ...addCaller(callers, caller, (token) => ({ cookie: `luwte=${token}` })), id, name, email, role };
}

export function addKey(
  callers: Map<string, TestCaller>,
  rights: readonly Right[],
  organisationId: OrganisationId,
): TestCaller {
  const caller: Caller = {
    actor: { kind: "api_key", apiKeyId: newId<ApiKeyId>() },
    organisationId,
    rights: new Set(rights),
    personId: null,
    role: null,
    sessionId: null,
    language: null,
  };
  return addCaller(callers, caller, (token) => ({ authorization: `Bearer ${token}` }));
}

function addCaller(
  callers: Map<string, TestCaller>,
  caller: Caller,
  headersOf: (token: string) => Record<string, string>,
): TestCaller {
  const token = randomBytes(24).toString("base64url");
  const made = { caller, actor: caller.actor, organisationId: caller.organisationId, headers: headersOf(token) };
  callers.set(token, made);
  return made;
}

export function tokenAuthenticators(callers: ReadonlyMap<string, TestCaller>): Authenticators {
  const find = async (token: string) => callers.get(token)?.caller ?? null;
  return { session: find, apiKey: find };
}
