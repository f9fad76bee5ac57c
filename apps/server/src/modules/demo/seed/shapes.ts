/** The rows of the demo, and what stands before the history begins. */
import type { Insertable } from "kysely";
import type {
  Conversations,
  CustomerAddresses,
  Customers,
  Messages,
} from "../../../platform/database/schema.generated.ts";
import type { TeamKey } from "../shapes.ts";

/** What is in the database before the history: who answers, and from where. */
export type Stage = {
  organisationId: string;
  teamIds: Record<TeamKey, string>;
  skillIds: Record<string, string>;
  inboxId: string;
  inboxAddress: string;
  people: Record<string, { id: string; name: string }>;
};

export type ShopRows = {
  customers: Insertable<Customers>[];
  addresses: Insertable<CustomerAddresses>[];
  conversations: Insertable<Conversations>[];
  messages: Insertable<Messages>[];
};

export type StageRows = {
  stage: Stage;
  people: readonly {
    id: string;
    name: string;
    email: string;
    role: string;
    language: string;
    speaks: string[];
    teamIds: string[];
    skills: { skillId: string; level: number }[];
  }[];
  teams: readonly { id: string; name: string; colour: string }[];
  skills: readonly { id: string; name: string }[];
  cannedReplies: readonly { id: string; shortcut: string; title: string; bodies: Record<string, string> }[];
  passwordHash: string;
  signatures: Record<string, string>;
};
