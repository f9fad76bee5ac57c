/** The people of the demo: the team of the webshop Wol & Weer, and names from which its customers are made. */
import type { DemoPerson, TeamKey } from "../shapes.ts";

export const SHOP = { name: "Wol & Weer", domain: "wolenweer.example" };

export const TEAMS: readonly { key: TeamKey; name: string; colour: string }[] = [
  { key: "orders", name: "Bestellingen", colour: "#2f7d83" },
  { key: "returns", name: "Retouren en garantie", colour: "#8a6d3b" },
  { key: "advice", name: "Advies", colour: "#5b6fa8" },
];

export const SKILLS = {
  returns: "Retouren",
  payments: "Betalingen",
  products: "Productkennis",
  warranty: "Garantie",
  business: "Zakelijk",
} as const;

export const PEOPLE: readonly DemoPerson[] = [
  {
    key: "noor",
    name: "Noor Yilmaz",
    email: "noor@wolenweer.example",
    role: "administrator",
    language: "nl",
    speaks: ["nl", "en"],
    teams: [],
    skills: {},
  },
  {
    key: "daan",
    name: "Daan Visser",
    email: "daan@wolenweer.example",
    role: "lead",
    language: "nl",
    speaks: ["nl", "en"],
    teams: ["orders", "returns", "advice"],
    skills: { returns: 3, warranty: 3, payments: 2 },
  },
  {
    key: "elise",
    name: "Élise Lambert",
    email: "elise@wolenweer.example",
    role: "lead",
    language: "fr",
    speaks: ["fr", "nl"],
    teams: ["returns"],
    skills: { returns: 3, warranty: 3 },
  },
  {
    key: "sanne",
    name: "Sanne de Vries",
    email: "sanne@wolenweer.example",
    role: "agent",
    language: "nl",
    speaks: ["nl", "en"],
    teams: ["orders"],
    skills: { payments: 2, returns: 1 },
  },
  {
    key: "youssef",
    name: "Youssef El Amrani",
    email: "youssef@wolenweer.example",
    role: "agent",
    language: "nl",
    speaks: ["nl", "fr"],
    teams: ["orders", "returns"],
    skills: { returns: 2, payments: 3 },
  },
  {
    key: "lotte",
    name: "Lotte Janssens",
    email: "lotte@wolenweer.example",
    role: "agent",
    language: "nl",
    speaks: ["nl", "fr", "en"],
    teams: ["returns"],
    skills: { returns: 3, warranty: 2 },
  },
  {
    key: "pieter",
    name: "Pieter Bakker",
    email: "pieter@wolenweer.example",
    role: "agent",
    language: "nl",
    speaks: ["nl"],
    teams: ["advice"],
    skills: { products: 3, business: 1 },
  },
  {
    key: "amelie",
    name: "Amélie Dubois",
    email: "amelie@wolenweer.example",
    role: "agent",
    language: "fr",
    speaks: ["fr", "en"],
    teams: ["orders", "advice"],
    skills: { products: 2, payments: 1 },
  },
  {
    key: "bram",
    name: "Bram Hendriks",
    email: "bram@wolenweer.example",
    role: "agent",
    language: "nl",
    speaks: ["nl", "en"],
    teams: ["advice"],
    skills: { products: 3, business: 3 },
  },
  {
    key: "fatou",
    name: "Fatou Diallo",
    email: "fatou@wolenweer.example",
    role: "agent",
    language: "fr",
    speaks: ["fr", "nl", "en"],
    teams: ["returns", "orders"],
    skills: { warranty: 3, returns: 2, payments: 2 },
  },
];

export const FIRST_NAMES = {
  nl: "Anna Jan Fleur Willem Hanna Koen Marijke Thijs Saskia Ruben Ingrid Bas Maud Joris Karin Sem Esther Niels Wilma Jeroen Femke Mohamed Priya Wouter Tess Arjan Meral Sjoerd Roos Pim".split(
    " ",
  ),
  fr: "Camille Luc Sophie Benoît Inès Olivier Nadia Thomas Claire Mehdi Julie Antoine Chloé Pascal".split(" "),
  en: "Emily James Aisha Robert Grace Daniel Olivia Tom Hannah Peter".split(" "),
} as const;
export const LAST_NAMES = {
  nl: "Jansen;de Boer;Mulder;van Dijk;Smit;Kuipers;Vermeulen;Peeters;Dekker;van den Berg;Willems;Postma;Hofman;Claes;Maas;Brouwer;Scholten;Verhoeven;Kaya;Hoekstra;van Leeuwen;Wouters;Prins;Groen".split(
    ";",
  ),
  fr: "Martin;Leroy;Dupont;Moreau;Lefèvre;Girard;Simon;Laurent;Benali;Fontaine;Collard;Renard".split(";"),
  en: "Taylor;Walker;Hughes;Patel;Morgan;Reed;Clarke;Bennett;Osei;Fisher".split(";"),
} as const;
export const CITIES = {
  nl: "Utrecht Zwolle Haarlem Groningen Breda Leiden Gent Mechelen Antwerpen Deventer Middelburg Arnhem Alkmaar Roermond".split(
    " ",
  ),
  fr: "Namur Liège Bruxelles Mons Charleroi Louvain-la-Neuve Tournai".split(" "),
  en: "Amsterdam;Den Haag;Eindhoven;Brussel;Rotterdam".split(";"),
} as const;
export const COMPANIES =
  "Groenbeheer Noord;Havenbedrijf De Lier;Boomverzorging Van Loon;Stichting Wandelnet;Bouwgroep Maasland;Zeilschool Friesland;Thuiszorg De Brug".split(
    ";",
  );
export const PRODUCTS = {
  nl: "regenjas Skuur;softshell Bries;wollen trui Heide;wandelbroek Kei;parka Noordzee;regenbroek Plas;muts Merel;donsjas Rijp;poncho Dreef;sjaal Wad".split(
    ";",
  ),
  fr: "la veste Skuur;le pull Heide;la parka Noordzee;le pantalon Kei;la doudoune Rijp".split(";"),
  en: "the Skuur rain jacket;the Heide wool jumper;the Noordzee parka;the Rijp down jacket".split(";"),
} as const;

export const CANNED_REPLIES = [
  {
    shortcut: "zoek",
    title: "Zoekverzoek bij de bezorger",
    bodies: {
      nl: "<p>Dag {{customer.firstName}},</p><p>Wat vervelend dat uw pakket stilligt. Ik heb een zoekverzoek ingediend; de bezorger antwoordt binnen twee werkdagen. Uw zaaknummer is {{conversation.number}}.</p>",
      fr: "<p>Bonjour {{customer.firstName}},</p><p>J’ai ouvert une recherche auprès du transporteur, qui répond sous deux jours ouvrables. Votre numéro de dossier est {{conversation.number}}.</p>",
      en: "<p>Dear {{customer.firstName}},</p><p>I have asked the carrier to look for your parcel; they answer within two working days. Your case number is {{conversation.number}}.</p>",
    },
  },
  {
    shortcut: "ruil",
    title: "Ruilen voor een andere maat",
    bodies: {
      nl: "<p>Dag {{customer.firstName}},</p><p>Dat kan zeker. Het retourlabel zit bij uw bevestiging; schrijf de gewenste maat op het formulier. De nieuwe gaat de deur uit op de dag dat we de oude binnen hebben.</p>",
      fr: "<p>Bonjour {{customer.firstName}},</p><p>C’est tout à fait possible. L’étiquette de retour est jointe à votre confirmation ; indiquez la taille souhaitée sur le formulaire.</p>",
      en: "<p>Dear {{customer.firstName}},</p><p>Certainly. The return label came with your confirmation; write the size you want on the form.</p>",
    },
  },
  {
    shortcut: "terug",
    title: "Geld is overgemaakt",
    bodies: {
      nl: "<p>Dag {{customer.firstName}},</p><p>Het bedrag is vandaag overgemaakt en staat binnen twee werkdagen op uw rekening.</p>",
      fr: "<p>Bonjour {{customer.firstName}},</p><p>Le montant a été remboursé aujourd’hui ; il sera sur votre compte sous deux jours ouvrables.</p>",
      en: "<p>Dear {{customer.firstName}},</p><p>The amount was refunded today and will be on your account within two working days.</p>",
    },
  },
  {
    shortcut: "was",
    title: "Wol wassen",
    bodies: {
      nl: "<p>Wol wast u op 30 graden met het wolprogramma en droogt u plat op een handdoek. Niet in de droger: van warmte en beweging samen krimpt wol.</p>",
      fr: "<p>La laine se lave à 30 degrés, programme laine, et sèche à plat sur une serviette. Pas de sèche-linge.</p>",
      en: "<p>Wash wool at 30 degrees on the wool programme and dry it flat on a towel. Not in the dryer.</p>",
    },
  },
] as const;
