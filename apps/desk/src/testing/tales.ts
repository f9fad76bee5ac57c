/** What customers of the make-believe webshop wrote, and what was answered. Minutes are counted back from now. */
import type { Language } from "@luwte/contract/language.ts";

export type Outsider = {
  key: string;
  name: string;
  email: string | null;
  phone?: string;
  company?: string;
  language: Language;
  group?: number;
  number: string;
};

export const OUTSIDERS: Outsider[] = [
  {
    key: "marieke",
    name: "Marieke van den Berg",
    email: "marieke.vandenberg@post.example",
    phone: "+31612345678",
    language: "nl",
    group: 0,
    number: "K-10482",
  },
  { key: "marieke2", name: "M. van den Berg", email: "mvdberg@werk.example", language: "nl", number: "K-11920" },
  { key: "joost", name: "Joost Hendriks", email: "joost@hendriks.example", language: "nl", number: "K-10077" },
  {
    key: "claire",
    name: "Claire Lambert",
    email: "claire.lambert@courrier.example",
    language: "fr",
    number: "K-11034",
  },
  { key: "fatima", name: "Fatima Benali", email: "f.benali@post.example", language: "nl", number: "K-11502" },
  {
    key: "willem",
    name: "Willem de Groot",
    email: "willem@bergsport-degroot.example",
    company: "Bergsport De Groot",
    language: "nl",
    group: 1,
    number: "K-10003",
  },
  {
    key: "els",
    name: "Els Janssens",
    email: "els.janssens@thuis.example",
    language: "nl",
    group: 0,
    number: "K-10855",
  },
  { key: "tom", name: "Tom Whitfield", email: "tom.whitfield@mail.example", language: "en", number: "K-11777" },
  { key: "nadia", name: "Nadia Verbeke", email: "nadia.verbeke@post.example", language: "nl", number: "K-11340" },
  { key: "visitor", name: "Bezoeker van de site", email: null, language: "nl", number: "" },
  { key: "henk", name: "Henk Mulder", email: "h.mulder@thuis.example", language: "nl", number: "K-10210" },
  { key: "sofie", name: "Sofie Claes", email: "sofie.claes@post.example", language: "nl", group: 0, number: "K-10671" },
];

export type Turn = {
  who: "in" | "out" | "note";
  ago: number;
  text: string;
  by?: string;
  html?: string;
  more?: string;
  files?: [string, string, number][];
  delivery?: "failed" | "in_doubt";
};
export type Tale = {
  customer: string;
  subject: string;
  channel: "mail" | "chat";
  state: "open" | "waiting_customer" | "snoozed" | "solved";
  assignee: string | null;
  team: number;
  due?: number;
  labels?: number[];
  high?: true;
  turns: Turn[];
};

const DAY = 1440;

export const TALES: Tale[] = [
  {
    customer: "marieke",
    subject: "Jas maat 42 valt te klein uit",
    channel: "mail",
    state: "open",
    assignee: "Sanne",
    team: 0,
    due: 20,
    labels: [1, 2],
    turns: [
      {
        who: "in",
        ago: 2 * DAY + 75,
        text: "Goedemiddag,\n\nVorige week kreeg ik de Noorderwind in maat 42, maar hij spant bij de schouders. Normaal heb ik altijd 42. Kan ik hem ruilen voor een 44, en valt die dan ook lang uit? Ik ben 1 meter 78.\n\nDe kaartjes zitten er nog aan.",
        more: "Goedemiddag,\n\nVorige week kreeg ik de Noorderwind in maat 42, maar hij spant bij de schouders. Normaal heb ik altijd 42. Kan ik hem ruilen voor een 44, en valt die dan ook lang uit? Ik ben 1 meter 78.\n\nDe kaartjes zitten er nog aan.\n\nMet vriendelijke groet,\nMarieke van den Berg\n\n> Op 14 november schreef Wol & Weer:\n> Uw bestelling 20418 is onderweg.",
        files: [
          ["schouders-voor.jpg", "image/jpeg", 412_000],
          ["maatlabel.jpg", "image/jpeg", 188_000],
        ],
      },
      {
        who: "out",
        by: "Sanne",
        ago: DAY + 310,
        text: "Beste mevrouw Van den Berg,\n\nWat fijn dat u zo precies schrijft, daar kunnen we iets mee. De Noorderwind valt bij de schouders inderdaad klein. Maat 44 is in de romp 3 cm langer; met 1 meter 78 komt hij net over de heup.\n\nZal ik een 44 voor u opzij leggen? Dan sturen we hem mee met het retourlabel.",
      },
      {
        who: "note",
        by: "Lotte",
        ago: DAY + 290,
        text: "Er liggen nog twee in 44 in Gent. Ik heb er één gereserveerd tot vrijdag.",
      },
      {
        who: "in",
        ago: 38,
        text: "Dag Sanne,\n\nGraag! Wel zou ik hem voor het weekend willen hebben, want we gaan zaterdag naar de Ardennen. Lukt dat nog?\n\nGroet, Marieke",
        html: "<p>Dag Sanne,</p><p>Graag! Wel zou ik hem <b>voor het weekend</b> willen hebben, want we gaan zaterdag naar de Ardennen. Lukt dat nog?</p><p>Groet, Marieke</p><p style='color:#888;font-size:12px'>Verstuurd vanaf mijn telefoon</p><blockquote style='border-left:2px solid #ccc;padding-left:12px'>Op 22 november schreef Wol &amp; Weer:<br>Zal ik een 44 voor u opzij leggen?</blockquote>",
      },
    ],
  },
  {
    customer: "visitor",
    subject: "Kan ik vandaag nog ophalen in Utrecht?",
    channel: "chat",
    state: "open",
    assignee: "Sanne",
    team: 0,
    due: 3,
    turns: [
      { who: "in", ago: 6, text: "hoi, kan ik mijn bestelling vandaag nog ophalen in de winkel in utrecht?" },
      { who: "in", ago: 5, text: "bestelnummer 20533" },
      { who: "out", by: "Sanne", ago: 4, text: "Dag! Ik kijk even voor u na of het pakket al in Utrecht is." },
      { who: "in", ago: 2, text: "top, ik ben tot 17 uur in de buurt" },
    ],
  },
  {
    customer: "willem",
    subject: "Offerte 24 paar sokken voor onze wandelgroep",
    channel: "mail",
    state: "open",
    assignee: "Sanne",
    team: 0,
    due: 170,
    labels: [4],
    turns: [
      {
        who: "in",
        ago: 200,
        text: "Beste mensen,\n\nVoor onze wandelgroep zoeken we 24 paar Merino-sokken, gemengde maten. Kunnen jullie een offerte maken met en zonder borduring? Graag voor donderdag, dan heb ik overleg met de groep.\n\nWillem de Groot\nBergsport De Groot",
      },
    ],
  },
  {
    customer: "fatima",
    subject: "Pakket staat op bezorgd maar is er niet",
    channel: "mail",
    state: "open",
    assignee: "Sanne",
    team: 0,
    due: -25,
    labels: [0, 3],
    high: true,
    turns: [
      {
        who: "in",
        ago: 2 * DAY,
        text: "Mijn pakket (20391) staat sinds gisteren op bezorgd, maar ik heb niets gekregen. De buren weten ook van niets.",
      },
      {
        who: "out",
        by: "Sanne",
        ago: DAY + 500,
        text: "Beste mevrouw Benali,\n\nWat vervelend. Ik heb PostNL gevraagd waar het is gebleven. Morgen voor 12 uur hoort u van mij.",
      },
      {
        who: "in",
        ago: 260,
        text: "Het is nu al na twaalven en ik heb nog niets gehoord. Het was een cadeau voor vanavond.",
      },
    ],
  },
  {
    customer: "claire",
    subject: "Remboursement pas encore reçu",
    channel: "mail",
    state: "open",
    assignee: "Sanne",
    team: 1,
    due: 1500,
    labels: [1],
    turns: [
      {
        who: "in",
        ago: 410,
        text: "Bonjour,\n\nJ’ai renvoyé un bonnet le 6 novembre (commande 20310) et je n’ai toujours pas vu le remboursement sur mon compte. Pouvez-vous vérifier ?\n\nMerci d’avance,\nClaire Lambert",
      },
    ],
  },
  {
    customer: "tom",
    subject: "Do you ship to Ireland?",
    channel: "chat",
    state: "open",
    assignee: null,
    team: 0,
    due: 12,
    turns: [{ who: "in", ago: 3, text: "Hi there, do you ship to Ireland, and how long would it take?" }],
  },
  {
    customer: "nadia",
    subject: "Rits van de slaapzak is kapot",
    channel: "mail",
    state: "open",
    assignee: null,
    team: 1,
    due: 95,
    labels: [1],
    turns: [
      {
        who: "in",
        ago: 55,
        text: "Hallo,\n\nNa één nacht is de rits van de slaapzak (Dons 300) losgegaan. Ik stuur een foto mee. Kan hij gerepareerd worden of krijg ik een andere?\n\nNadia Verbeke",
        files: [["rits.jpg", "image/jpeg", 640_000]],
      },
    ],
  },
  {
    customer: "henk",
    subject: "Factuur van september opnieuw",
    channel: "mail",
    state: "open",
    assignee: null,
    team: 0,
    due: 400,
    turns: [
      {
        who: "in",
        ago: 120,
        text: "Kunt u mij de factuur van september nog eens sturen? Ik kan hem niet meer vinden.\n\nH. Mulder",
      },
    ],
  },
  {
    customer: "els",
    subject: "Complimenten voor het ingepakte cadeau",
    channel: "mail",
    state: "open",
    assignee: "Lotte",
    team: 1,
    turns: [
      {
        who: "in",
        ago: 300,
        text: "Mijn zus was er zo blij mee, en dat kaartje met de hand geschreven! Dank jullie wel.\n\nEls",
      },
    ],
  },
  {
    customer: "sofie",
    subject: "Welke binnenzool past in de Veluwe 2?",
    channel: "mail",
    state: "waiting_customer",
    assignee: "Sanne",
    team: 0,
    labels: [2],
    turns: [
      { who: "in", ago: DAY + 30, text: "Dag, welke binnenzool past in de Veluwe 2? Ik heb een vrij holle voet." },
      {
        who: "out",
        by: "Sanne",
        ago: DAY,
        text: "Beste mevrouw Claes,\n\nDaar past de Steun 3 goed in. Welke schoenmaat heeft u? Dan kijk ik of hij op voorraad is.",
      },
    ],
  },
  {
    customer: "joost",
    subject: "Tent lekt bij de naad",
    channel: "mail",
    state: "snoozed",
    assignee: "Sanne",
    team: 1,
    labels: [1, 3],
    turns: [
      {
        who: "in",
        ago: 3 * DAY,
        text: "De tent lekt bij de naad boven de ingang, al bij de tweede bui. Hij is vier maanden oud.",
      },
      {
        who: "out",
        by: "Sanne",
        ago: 3 * DAY - 120,
        delivery: "failed",
        text: "Beste meneer Hendriks,\n\nDat hoort niet. Onze naaister kijkt er donderdag naar; vrijdag laat ik u weten of we hem dichten of vervangen.",
      },
      {
        who: "note",
        by: "Sanne",
        ago: 3 * DAY - 115,
        text: "@Youssef El Amrani wil jij donderdag even bij het atelier vragen?",
      },
    ],
  },
  {
    customer: "joost",
    subject: "Haringen vergeten in de doos",
    channel: "mail",
    state: "solved",
    assignee: "Lotte",
    team: 0,
    turns: [
      { who: "in", ago: 118 * DAY, text: "In de doos van de tent zaten geen haringen." },
      { who: "out", by: "Lotte", ago: 117 * DAY, text: "Dat spijt ons. We sturen ze vandaag na, zonder kosten." },
    ],
  },
  {
    customer: "marieke",
    subject: "Wasvoorschrift trui Zuiderzee",
    channel: "chat",
    state: "solved",
    assignee: "Amélie",
    team: 0,
    turns: [
      { who: "in", ago: 60 * DAY, text: "Mag de Zuiderzee-trui in de machine?" },
      { who: "out", by: "Amélie", ago: 60 * DAY - 2, text: "Ja, op 30 graden wolprogramma, en liggend drogen." },
      { who: "in", ago: 60 * DAY - 3, text: "Dank u!" },
    ],
  },
  {
    customer: "marieke",
    subject: "Bestelling 19877 deels geleverd",
    channel: "mail",
    state: "solved",
    assignee: "Sanne",
    team: 0,
    labels: [0],
    turns: [
      { who: "in", ago: 200 * DAY, text: "Ik mis de handschoenen uit bestelling 19877." },
      { who: "out", by: "Sanne", ago: 199 * DAY, text: "Die liggen in een tweede pakket, dat komt morgen." },
    ],
  },
];
