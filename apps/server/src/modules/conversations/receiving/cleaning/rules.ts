/** What comes in was read from somebody else's bytes: whatever it holds, it must be possible to keep it and to show it. */
import type { MailAddress, Participant } from "@luwte/contract/conversations.ts";
import { normaliseAddress } from "../../../customers/public.ts";
import type { Incoming, Sender } from "../../shapes.ts";
import { storable } from "../../writing/rules.ts";
import { cut } from "../../writing/shapes.ts";

const MAXIMUM_ADDRESS = 254;
const MAXIMUM_NAME = 200;
const MAXIMUM_RECEIVERS = 200;
const MAXIMUM_HEADER = 998;

/** Texts anywhere in it; moments and ids are left alone. */
export function cleanIncoming(incoming: Incoming): Incoming {
  const clean = allStorable(incoming) as Incoming;
  return {
    ...clean,
    from: cleanSender(clean.from),
    participants: (clean.participants ?? []).flatMap(cleanParticipant),
    ...(clean.mail ? { mail: cleanMail(clean.mail) } : {}),
    ...(clean.messageIdHeader ? { messageIdHeader: cut(clean.messageIdHeader, MAXIMUM_HEADER) } : {}),
  };
}

function allStorable(value: unknown): unknown {
  if (typeof value === "string") return storable(value);
  if (Array.isArray(value)) return value.map(allStorable);
  if (value === null || typeof value !== "object" || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, allStorable(each)]));
}

/** What is no address, a machine's name for instance, is kept as it is written: it still tells one sender from another. */
const addressOf = (value: string): string =>
  normaliseAddress("email", value, "NL") ?? cut(value.trim().toLowerCase(), MAXIMUM_ADDRESS);

function cleanSender(from: Sender): Sender {
  if (from.kind === "anonymous") return from;
  if (from.kind === "customer") return from.address ? { ...from, address: addressOf(from.address) } : from;
  const replyTo = from.replyTo ? { replyTo: addressOf(from.replyTo) } : {};
  const value = from.kind === "email" ? addressOf(from.value) : cut(from.value, MAXIMUM_ADDRESS);
  return value === "" ? { kind: "anonymous", name: from.name } : { ...from, ...replyTo, value };
}

function cleanParticipant({ address, name, kind }: Participant): Participant[] {
  const clean = addressOf(address);
  return clean === "" ? [] : [{ address: clean, name: cut(name, MAXIMUM_NAME), kind }];
}

type Mail = NonNullable<Incoming["mail"]>;
const cleanMail = ({ from, to, cc, subject }: Mail): Mail => ({
  from: cleanAddress(from),
  to: to.slice(0, MAXIMUM_RECEIVERS).map(cleanAddress),
  cc: cc.slice(0, MAXIMUM_RECEIVERS).map(cleanAddress),
  subject: cut(subject, MAXIMUM_HEADER),
});

const cleanAddress = ({ name, address }: MailAddress): MailAddress => ({
  name: cut(name, MAXIMUM_NAME),
  address: cut(address, MAXIMUM_ADDRESS),
});
