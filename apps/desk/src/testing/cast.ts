/** Who works in the make-believe webshop and what it has arranged. */
import type { CannedReply } from "@luwte/contract/cannedReplies.ts";
import type { Label } from "@luwte/contract/conversations.ts";
import type { CustomerField, CustomerGroup } from "@luwte/contract/customers.ts";
import { newId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Availability, Skill, Team } from "@luwte/contract/people.ts";
import type { Role } from "@luwte/contract/rights.ts";
import type { Inbox, Organisation } from "@luwte/contract/settings.ts";
import type { World } from "./world.ts";

export const PASSWORD = "luwte-demo";

const team = (name: string, colour: string): Team => ({ id: newId(), name, colour, version: 1 });
const label = (name: string): Label => ({ id: newId(), name, version: 1 });
const skill = (name: string): Skill => ({ id: newId(), name, version: 1 });
const group = (name: string): CustomerGroup => ({ id: newId(), name, version: 1 });

type Colleague = {
  name: string;
  role: Role;
  speaks: Language[];
  teams: number[];
  chosen: Availability;
  present: boolean;
};
const COLLEAGUES: Colleague[] = [
  { name: "Sanne Bakker", role: "agent", speaks: ["nl", "en"], teams: [0], chosen: "available", present: true },
  { name: "Youssef El Amrani", role: "lead", speaks: ["nl", "fr", "en"], teams: [0, 1], chosen: "busy", present: true },
  { name: "Lotte Vermeulen", role: "agent", speaks: ["nl", "fr"], teams: [1], chosen: "available", present: true },
  { name: "Amélie Dubois", role: "agent", speaks: ["fr", "en"], teams: [0, 1], chosen: "break", present: true },
  { name: "Pieter de Vries", role: "administrator", speaks: ["nl"], teams: [0], chosen: "away", present: false },
];

const FIELDS: CustomerField[] = [
  { key: "customer_number", label: "Klantnummer", kind: "text", choices: [] },
  { key: "newsletter", label: "Nieuwsbrief", kind: "yes_no", choices: [] },
  { key: "shoe_size", label: "Schoenmaat", kind: "number", choices: [] },
  { key: "delivery", label: "Bezorging", kind: "choice", choices: ["Thuis", "Afhaalpunt", "Winkel"] },
];

const reply = (shortcut: string, title: string, nl: string, fr: string, en: string): CannedReply => ({
  id: newId(),
  shortcut,
  title,
  bodies: { nl, fr, en },
  teamId: null,
  version: 1,
});
const CANNED = () => [
  reply(
    "retour",
    "Zo werkt retourneren",
    "<p>Beste {{customer.firstName}},</p><p>U kunt uw bestelling binnen 30 dagen gratis terugsturen. Plak het label uit de doos op het pakket en breng het naar een PostNL-punt. Zodra het bij ons binnen is, staat het geld binnen drie werkdagen op uw rekening.</p>",
    "<p>Bonjour {{customer.firstName}},</p><p>Vous pouvez renvoyer votre commande gratuitement dans les 30 jours.</p>",
    "<p>Dear {{customer.firstName}},</p><p>You can return your order free of charge within 30 days.</p>",
  ),
  reply(
    "onderweg",
    "Uw pakket is onderweg",
    "<p>Beste {{customer.firstName}},</p><p>Uw pakket is vandaag aan PostNL meegegeven. Meestal wordt het de volgende werkdag bezorgd.</p>",
    "<p>Bonjour {{customer.firstName}},</p><p>Votre colis a été remis au transporteur aujourd’hui.</p>",
    "<p>Dear {{customer.firstName}},</p><p>Your parcel was handed to the carrier today.</p>",
  ),
  reply(
    "wassen",
    "Wol wassen",
    "<p>Was wol op 30 graden met een wolwasmiddel, zonder te wringen, en laat het liggend drogen.</p>",
    "<p>Lavez la laine à 30 degrés avec une lessive spéciale et faites-la sécher à plat.</p>",
    "<p>Wash wool at 30 degrees with a wool detergent and dry it flat.</p>",
  ),
];

const organisation = (): Organisation => ({
  id: newId(),
  name: "Wol & Weer",
  language: "nl",
  timeZone: "Europe/Amsterdam",
  country: "NL",
  settings: { customerPronoun: "u", undoSeconds: 10, solveAfterDays: 0 },
  demo: true,
  version: 1,
});

const inbox = (name: string, address: string): Inbox => ({
  id: newId(),
  name,
  address,
  teamId: null,
  language: "nl",
  signatures: {
    nl: "<p>Met vriendelijke groet,<br>{{agent.firstName}} · Wol &amp; Weer</p>",
    fr: "<p>Bien à vous,<br>{{agent.firstName}} · Wol &amp; Weer</p>",
    en: "<p>Kind regards,<br>{{agent.firstName}} · Wol &amp; Weer</p>",
  },
  active: true,
  demo: true,
  version: 1,
});

function hire(world: World, colleague: Colleague): void {
  const email = `${colleague.name.split(" ")[0]!.normalize("NFD").replace(/\W/g, "").toLowerCase()}@wolenweer.example`;
  const person = {
    id: newId<never>(),
    name: colleague.name,
    email,
    role: colleague.role,
    language: "nl" as const,
    speaks: colleague.speaks,
    teamIds: colleague.teams.map((index) => world.teams[index]!.id),
    skills: [],
    active: true,
    hasSecondFactor: false,
    availability: { chosen: colleague.chosen, since: world.now().toISOString(), present: colleague.present },
    version: 1,
  };
  world.accounts.set(person.id, { person, password: PASSWORD, code: null, preferences: {} });
}

export function castInto(world: World): void {
  world.organisation = organisation();
  world.teams = [team("Bestellingen", "#0d6f78"), team("Retour en garantie", "#855200")];
  world.skills = [skill("Techniek"), skill("Zakelijk")];
  world.labels = [label("Levering"), label("Retour"), label("Maatadvies"), label("Klacht"), label("Zakelijk")];
  world.groups = [group("Vaste klant"), group("Zakelijk")];
  world.fields = FIELDS;
  world.inboxes = [inbox("Klantenservice", "hallo@wolenweer.example"), inbox("Retour", "retour@wolenweer.example")];
  world.cannedReplies = CANNED();
  for (const colleague of COLLEAGUES) hire(world, colleague);
}
