/** Signing in and one's own account. */
import { refuse } from "@luwte/contract/errors.ts";
import { newId } from "@luwte/contract/ids.ts";
import type * as operations from "@luwte/contract/operations/self.ts";
import { rightsOf } from "@luwte/contract/rights.ts";
import type { Answers, Call } from "../answering.ts";
import type { Account } from "../world.ts";

function enter(call: Call, account: Account) {
  const token = newId<string>();
  call.world.sessions.set(token, account.person.id);
  call.setToken(token);
  return { person: account.person };
}

const byEmail = (call: Call, email: string) =>
  [...call.world.accounts.values()].find((account) => account.person.email === email);

export const selfAnswers: Answers<typeof operations> = {
  getDoor: (_input, { world }) => ({
    needsSetup: world.accounts.size === 0,
    version: "0.1.0",
    demo:
      world.organisation.demo && world.accounts.size > 0
        ? { people: [...world.accounts.values()].map(({ person, password }) => ({ ...person, password })) }
        : null,
  }),
  setUp: ({ body }, call) => {
    const { world } = call;
    if (world.accounts.size > 0) return refuse("already_set_up");
    if (body.setupCode !== world.setupCode) return refuse("forbidden");
    if (body.person.password.length < 10) return refuse("password_too_weak");
    world.organisation = { ...world.organisation, ...body.organisation, demo: false };
    const person = {
      id: newId<never>(),
      name: body.person.name,
      email: body.person.email,
      role: "administrator" as const,
      language: body.organisation.language,
      speaks: [body.organisation.language],
      teamIds: [],
      skills: [],
      active: true,
      hasSecondFactor: false,
      availability: { chosen: "available" as const, since: world.now().toISOString(), present: true },
      version: 1,
    };
    const account = { person, password: body.person.password, code: null, preferences: {} };
    world.accounts.set(person.id, account);
    return { ...enter(call, account), organisation: world.organisation };
  },
  signIn: ({ body }, call) => {
    const account = byEmail(call, body.email);
    if (!account || account.password !== body.password) return refuse("sign_in_failed");
    if (account.code && !body.code) return refuse("second_factor_needed");
    if (account.code && account.code !== body.code) return refuse("sign_in_failed");
    return enter(call, account);
  },
  signOut: (_input, call) => {
    call.world.sessions.delete(call.token);
    call.setToken(null);
    return undefined;
  },
  getSelf: (_input, { account, world }) => ({
    person: account.person,
    rights: rightsOf(account.person.role),
    preferences: account.preferences,
    organisation: world.organisation,
  }),
  changeSelf: ({ body }, { account, world }) => {
    if (body.name) account.person = { ...account.person, name: body.name };
    if (body.language) account.person = { ...account.person, language: body.language };
    account.preferences = { ...account.preferences, ...body.preferences };
    world.tell({ type: "person.changed", payload: { person: account.person } });
    return { person: account.person, preferences: account.preferences };
  },
  acceptInvitation: ({ body }, call) => {
    const personId = call.world.invitations.get(body.token);
    if (!personId) return refuse("link_expired");
    if (body.password.length < 10) return refuse("password_too_weak");
    call.world.invitations.delete(body.token);
    const account = call.world.accounts.get(personId)!;
    account.password = body.password;
    return enter(call, account);
  },
};
