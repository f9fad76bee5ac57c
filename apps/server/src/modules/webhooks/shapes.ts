/** Webhooks, their deliveries, and what came of an attempt. */
import type { OrganisationId, WebhookId } from "@luwte/contract/ids.ts";

/** What is needed to send: the secret is sealed. */
export type Receiver = {
  readonly id: WebhookId;
  readonly organisationId: OrganisationId;
  readonly url: string;
  readonly secret: Buffer;
  readonly active: boolean;
  readonly failingSince: Date | null;
};

/** One event on its way to one webhook. */
export type Parcel = {
  readonly id: string;
  readonly type: string;
  readonly payload: unknown;
  readonly attempts: number;
  readonly createdAt: Date;
};

export type Outcome =
  | { readonly kind: "delivered"; readonly status: number }
  /** The receiver says that it does not want anything any more (410). */
  | { readonly kind: "gone"; readonly status: number }
  | { readonly kind: "failed"; readonly status: number | null; readonly error: string };

export type NextStep =
  | { readonly state: "delivered" }
  | { readonly state: "failed" }
  | { readonly state: "pending"; readonly at: Date };

export type DisabledBecause = "failing" | "gone" | "too_many_waiting";
