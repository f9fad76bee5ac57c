/** A server with an inbox for tests: conversations, customers and their neighbours, and a channel that only notes what it was given. */
import { type InboxId, newId, type OrganisationId, type TeamId } from "@luwte/contract/ids.ts";
import { attachmentsModule } from "../modules/attachments/public.ts";
import {
  type ConversationNeeds,
  type Conversations,
  conversationBelongings,
  conversationsModule,
  createConversations,
  type Incoming,
  type Outgoing,
  type Received,
} from "../modules/conversations/public.ts";
import { customersModule } from "../modules/customers/public.ts";
import { labelsModule } from "../modules/labels/public.ts";
import { notificationsModule } from "../modules/notifications/public.ts";
import type { Actor, Work } from "../platform/work/work.ts";
import { type TestPlatform, type TestPlatformOptions, testPlatform } from "./platform.ts";

export type TestInbox = TestPlatform & {
  readonly conversations: Conversations;
  /** What was given to the channels, in order. */
  readonly delivered: Outgoing[];
  /** As the system, in one transaction. */
  as<Result>(organisationId: OrganisationId, run: (work: Work) => Promise<Result>): Promise<Result>;
  /** A mail from outside; preset: a proven address and the present moment. */
  receive(organisationId: OrganisationId, incoming?: Partial<Incoming>): Promise<Received>;
  inbox(organisationId: OrganisationId, given?: { name?: string; address?: string; teamId?: TeamId }): Promise<InboxId>;
  team(organisationId: OrganisationId, name?: string): Promise<TeamId>;
};

const SYSTEM: Actor = { kind: "system", name: "test" };

export async function testInbox(
  given: Partial<ConversationNeeds> = {},
  options: TestPlatformOptions = {},
): Promise<TestInbox> {
  const delivered: Outgoing[] = [];
  const deliver: ConversationNeeds["channels"]["deliver"] = async (_work, outgoing) => void delivered.push(outgoing);
  const needs: ConversationNeeds = { channels: { deliver }, ...given };
  const conversations = createConversations(needs);
  const modules = [
    conversationsModule(needs),
    customersModule({ belongings: conversationBelongings(needs) }),
    attachmentsModule,
    labelsModule,
    notificationsModule,
  ];
  const t = await testPlatform({ ...options, modules: [...modules, ...(options.modules ?? [])] });
  return { ...t, delivered, ...conversationsOf(t, conversations) };
}

type Doings = Pick<TestInbox, "conversations" | "as" | "receive" | "inbox" | "team">;

/** For a server that has the modules already: what a test does to its conversations from outside. */
export function conversationsOf(
  t: TestPlatform,
  conversations = createConversations({ channels: { deliver: async () => {} } }),
): Doings {
  const as: TestInbox["as"] = (organisationId, run) => t.platform.work(organisationId, SYSTEM, run);
  return { conversations, as, ...doings(t, conversations, as) };
}

function doings(
  t: TestPlatform,
  conversations: Conversations,
  as: TestInbox["as"],
): Pick<TestInbox, "receive" | "inbox" | "team"> {
  return {
    async receive(organisationId, incoming = {}) {
      // The clock of a test stands still; two messages at one moment would stand in any order.
      t.clock.advance(1_000);
      const whole: Incoming = {
        channel: "mail",
        from: { kind: "email", value: "jan@example.nl", name: "Jan Jansen", verified: true },
        subject: "Waar blijft mijn pakket?",
        text: "Goedemorgen, waar blijft mijn pakket?",
        at: t.clock.now(),
        ...incoming,
      };
      const received = await as(organisationId, (work) => conversations.receiveMessage(work, whole));
      if ("refused" in received) throw new Error(`It was refused: ${received.refused}.`);
      return received;
    },
    async inbox(organisationId, { name = "Klantenservice", address, teamId } = {}) {
      const id = newId<InboxId>();
      const row = {
        id,
        organisation_id: organisationId,
        name,
        address: address ?? `${id}@luwte.test`,
        team_id: teamId ?? null,
      };
      await t.platform.database.insertInto("inboxes").values(row).execute();
      return id;
    },
    async team(organisationId, name = "Retouren") {
      const id = newId<TeamId>();
      await t.platform.database
        .insertInto("teams")
        .values({ id, organisation_id: organisationId, name, colour: "#336699" })
        .execute();
      return id;
    },
  };
}
