/** What signing in works with: an account behind an address, a visitor at the door, and what comes of it. */
import type { OrganisationId, PersonId } from "@luwte/contract/ids.ts";
import type { Input, ReplyGiven } from "@luwte/contract/operation.ts";
import type { getDoor, setUp } from "@luwte/contract/operations/self.ts";
import type { Person } from "@luwte/contract/people.ts";
import type { Organisation } from "@luwte/contract/settings.ts";
import type { Platform } from "../../platform/platform.ts";
import type { People } from "../people/public.ts";

/** What is kept of how somebody signs in. Never leaves the server. */
export type Account = {
  readonly id: PersonId;
  readonly organisationId: OrganisationId;
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly active: boolean;
  readonly passwordHash: string | null;
  /** Sealed. */
  readonly totpSecret: Buffer | null;
  readonly totpLastStep: number;
  /** Sealed; offered, not yet confirmed. */
  readonly totpPending: Buffer | null;
  readonly totpPendingAt: Date | null;
  readonly recoveryHashes: readonly string[];
};

export type Visitor = { readonly ip: string; readonly userAgent: string; readonly now: Date };

export type SignedIn = { readonly person: Person; readonly token: string; readonly expiresAt: Date };

/** What the first-run page sends, and what comes of it. */
export type FirstRun = Input<typeof setUp>["body"];
export type SetUp = SignedIn & { readonly organisation: Organisation };

/** With whom one can sign in while a demo runs; null when none does. */
export type DemoDoor = (platform: Platform) => Promise<ReplyGiven<typeof getDoor>["demo"]>;

/** What `main.ts` hands in. */
export type SignInNeeds = { readonly people: People; readonly demo: DemoDoor };

/** The needs, with the platform under them: what every action of signing in stands on. */
export type Entrance = SignInNeeds & { readonly platform: Platform };
