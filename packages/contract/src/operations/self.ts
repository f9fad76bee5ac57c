/** Signing in, the first run, and one's own account. */
import { z } from "zod";
import { EmailAddress, Moment, Name } from "../common.ts";
import { SessionId } from "../ids.ts";
import { Language } from "../language.ts";
import { operation } from "../operation.ts";
import { Person } from "../people.ts";
import { RightName } from "../rights.ts";
import { Organisation } from "../settings.ts";

const Password = z.string().min(1).max(200);
const Code = z.string().trim().max(20);

/** What a desk needs before it shows anything. `needsSetup`: nobody can sign in yet, the first-run page is shown. */
export const getDoor = operation({
  id: "getDoor",
  method: "GET",
  path: "/api/door",
  summary: "Whether this Luwte is set up, and whether it shows a demo",
  right: "anyone",
  reply: z.object({
    needsSetup: z.boolean(),
    version: z.string(),
    /** Only in a demo: with whom one can sign in. */
    demo: z
      .object({
        people: z.array(z.object({ name: Name, email: EmailAddress, role: z.string(), password: z.string() })),
      })
      .nullable(),
  }),
});

export const setUp = operation({
  id: "setUp",
  method: "POST",
  path: "/api/setup",
  summary: "Make the organisation and its first administrator; once",
  right: "anyone",
  pace: "strict",
  body: z.object({
    organisation: z.object({
      name: Name,
      language: Language.default("nl"),
      timeZone: z.string().max(64).default("Europe/Amsterdam"),
      country: z.enum(["NL", "BE"]).default("NL"),
    }),
    person: z.object({ name: Name, email: EmailAddress, password: Password }),
    /** Printed by the launcher, so that only who started Luwte can set it up. */
    setupCode: z.string().max(100),
  }),
  reply: z.object({ person: Person, organisation: Organisation }),
  refusals: ["already_set_up", "password_too_weak", "forbidden"],
  success: 201,
});

export const signIn = operation({
  id: "signIn",
  method: "POST",
  path: "/api/session",
  summary: "Sign in with address and password, and a code where a second factor is set",
  right: "anyone",
  pace: "strict",
  body: z.object({ email: EmailAddress, password: Password, code: Code.optional() }),
  reply: z.object({ person: Person }),
  refusals: ["sign_in_failed", "second_factor_needed", "too_many_requests"],
  success: 201,
});

export const signOut = operation({
  id: "signOut",
  method: "DELETE",
  path: "/api/session",
  summary: "Sign out here",
  right: "signed_in",
});

/** Who I am and what I may: the first thing a desk asks. */
export const getSelf = operation({
  id: "getSelf",
  method: "GET",
  path: "/api/self",
  summary: "Who is signed in, with rights, preferences and organisation",
  right: "signed_in",
  reply: z.object({
    person: Person,
    rights: z.array(RightName),
    preferences: z.record(z.string(), z.unknown()),
    organisation: Organisation,
  }),
});

export const changeSelf = operation({
  id: "changeSelf",
  method: "PATCH",
  path: "/api/self",
  summary: "Change one's name, language or preferences (shortcuts, theme, notifications)",
  right: "self.manage",
  body: z.object({
    name: Name.optional(),
    language: Language.optional(),
    preferences: z.record(z.string().max(60), z.unknown()).optional(),
  }),
  reply: z.object({ person: Person, preferences: z.record(z.string(), z.unknown()) }),
});

export const changePassword = operation({
  id: "changePassword",
  method: "PUT",
  path: "/api/self/password",
  summary: "Choose a new password; other sessions end",
  right: "self.manage",
  pace: "strict",
  body: z.object({ current: Password, next: Password }),
  refusals: ["sign_in_failed", "password_too_weak"],
});

export const listSessions = operation({
  id: "listSessions",
  method: "GET",
  path: "/api/self/sessions",
  summary: "Where one is signed in",
  right: "self.manage",
  reply: z.object({
    sessions: z.array(
      z.object({
        id: SessionId,
        current: z.boolean(),
        userAgent: z.string(),
        ip: z.string(),
        createdAt: Moment,
        lastSeenAt: Moment,
      }),
    ),
  }),
});

export const endSession = operation({
  id: "endSession",
  method: "DELETE",
  path: "/api/self/sessions/{sessionId}",
  summary: "Sign out somewhere else",
  right: "self.manage",
  params: z.object({ sessionId: SessionId }),
  refusals: ["not_found"],
});

export const startSecondFactor = operation({
  id: "startSecondFactor",
  method: "POST",
  path: "/api/self/second-factor",
  summary: "Get the secret for an authenticator app; it counts once confirmed with a code",
  right: "self.manage",
  pace: "strict",
  body: z.object({ password: Password }),
  reply: z.object({ secret: z.string(), uri: z.string(), qrSvg: z.string() }),
  refusals: ["sign_in_failed"],
});

export const confirmSecondFactor = operation({
  id: "confirmSecondFactor",
  method: "PUT",
  path: "/api/self/second-factor",
  summary: "Confirm the authenticator app; answers with recovery codes, shown once",
  right: "self.manage",
  pace: "strict",
  body: z.object({ code: Code }),
  reply: z.object({ recoveryCodes: z.array(z.string()) }),
  refusals: ["second_factor_wrong"],
});

export const removeSecondFactor = operation({
  id: "removeSecondFactor",
  method: "DELETE",
  path: "/api/self/second-factor",
  summary: "Sign in without a code again",
  right: "self.manage",
  pace: "strict",
  body: z.object({ password: Password }),
  refusals: ["sign_in_failed"],
});

export const acceptInvitation = operation({
  id: "acceptInvitation",
  method: "POST",
  path: "/api/invitations/accepted",
  summary: "Choose a password with the link from an invitation or a reset, and be signed in",
  right: "anyone",
  pace: "strict",
  /** `code`: of who has a second factor; the link replaces a password, nothing else. */
  body: z.object({ token: z.string().max(200), password: Password, code: Code.optional() }),
  reply: z.object({ person: Person }),
  refusals: ["link_expired", "password_too_weak", "second_factor_needed", "sign_in_failed"],
  success: 201,
});
