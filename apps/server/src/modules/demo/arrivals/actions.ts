/** Lets customers of the demo write, through the same door as real ones. */
import type { OrganisationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Work } from "../../../platform/work/work.ts";
import { type DemoInbox, demoInbox, someCustomer } from "../queries.ts";
import type { ArrivalNeeds, Chance, DemoIncoming } from "../shapes.ts";
import { answerBack, arrivalFor, asDemoCustomer } from "./rules.ts";

type Channel = "mail" | "chat";

/** False: there is no demo here, or nobody in it. */
export async function arrive(
  work: Work,
  needs: ArrivalNeeds,
  channel: Channel | null,
  chance: Chance,
): Promise<boolean> {
  const [known, inbox] = [await someCustomer(work.tx, chance()), await demoInbox(work.tx)];
  if (!known || !inbox) return false;
  const customer = asDemoCustomer(known);
  const { story, subject, text } = arrivalFor(customer, channel, chance);
  const team = inbox.teams.find((each) => each.key === story.team);
  await needs.receive(work, {
    ...incoming(inbox, story.channel, { name: customer.name, email: customer.email }, work.now),
    teamId: team?.id ?? null,
    subject,
    text,
    language: story.language,
  });
  return true;
}

type Who = { name: string; email: string };

const incoming = (inbox: DemoInbox, channel: Channel, who: Who, at: Date): Omit<DemoIncoming, "subject" | "text"> => ({
  channel,
  inboxId: inbox.id,
  from: { kind: "email", value: who.email, name: who.name, verified: true },
  mail:
    channel === "mail"
      ? {
          from: { name: who.name, address: who.email },
          to: [{ name: inbox.name, address: inbox.address }],
          cc: [],
          subject: "",
        }
      : null,
  demo: true,
  at,
});

export type Answered = {
  organisationId: OrganisationId;
  conversationId: string;
  channel: Channel;
  language: Language;
  customer: Who;
};

/** The customer of a demo conversation says something back to an answer. */
export async function sayBack(work: Work, needs: ArrivalNeeds, answered: Answered, chance: Chance): Promise<void> {
  const inbox = await demoInbox(work.tx);
  if (!inbox) return;
  const { channel, customer, language, conversationId } = answered;
  await needs.receive(work, {
    ...incoming(inbox, channel, customer, work.now),
    conversationId: conversationId as NonNullable<DemoIncoming["conversationId"]>,
    subject: "",
    text: answerBack(language, channel, customer.name, chance),
    language,
  });
}
