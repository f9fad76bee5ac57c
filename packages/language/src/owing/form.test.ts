/** Whose it is by the form of a sentence: notes about a customer, verbs that come first, days behind a comma, things that have the name of a rule. */
import { describe, expect, it } from "vitest";
import { findMoments } from "../moments/find.ts";
import type { MomentLanguage } from "../moments/shapes.ts";
import { isKept, whoOwes } from "./owes.ts";

type Rows = Readonly<Record<MomentLanguage, { ours: readonly string[]; not: readonly string[] }>>;

const NOTES: Rows = {
  nl: {
    ours: [
      "Bel mevr. Claes dinsdag terug over de factuur.",
      "Klant krijgt donderdag een nieuw exemplaar.",
      "Gesproken met dhr. Peeters. Stuur vrijdag een nieuwe router op.",
      "Technieker ingeboekt voor do vm.",
      "Mevrouw Smets belt u morgen.",
    ],
    not: [
      "Klant stuurt morgen nog foto's door.",
      "Klant belt zelf vrijdag terug.",
      "Dhr. Willems haalt het dinsdag op.",
      "Bel ons dinsdag terug over de factuur.",
    ],
  },
  fr: {
    ours: [
      "Rappeler Mme Dupont mardi pour la facture.",
      "Le client recevra un nouvel exemplaire vendredi.",
      "La cliente sera rappelée lundi par Sophie.",
    ],
    not: [
      "Le client envoie encore des photos demain.",
      "La cliente rappelle elle-même vendredi.",
      "M. Willems passe le chercher mardi.",
    ],
  },
  en: {
    ours: [
      "Call Mrs Jones back on Tuesday about the invoice.",
      "Customer gets a new one on Thursday.",
      "Spoke to Mr Patel. Send out a new router Friday.",
      "Mr Patel will call you on Friday.",
    ],
    not: [
      "Customer is sending more photos tomorrow.",
      "Tenant to confirm on Monday.",
      "Mr Williams is picking it up on Tuesday.",
      "Send us a new router by Friday.",
    ],
  },
};

const CONDITIONS: Rows = {
  nl: {
    ours: [
      "Lukt dat niet, dan bel ik u dinsdag op.",
      "Wij storten het terug zodra de bank opent, dus maandag.",
      "Komt de koerier niet opdagen, dan staan we woensdag zelf voor de deur.",
    ],
    not: [
      "Betaalt u voor vrijdag, dan vervalt de boete.",
      "Wanneer u voor 15 maart opzegt, stopt het.",
      "Onder voorbehoud van goedkeuring volgt de uitbetaling vrijdag.",
    ],
  },
  fr: {
    ours: ["Si ça ne marche pas, je vous rappelle mardi."],
    not: [
      "Quand vous résiliez avant le 15 mars, cela s'arrête.",
      "Sous réserve d'accord, le paiement suivra vendredi.",
    ],
  },
  en: {
    ours: ["If that doesn't work, I'll call you on Tuesday.", "We'll pay it out when the bank opens, so on Monday."],
    not: ["When you cancel before 15 March it stops.", "Subject to approval, the payment follows on Friday."],
  },
};

const DAYS_BEHIND: Rows = {
  nl: {
    ours: ["Uw tickets voor de avondopenstelling mailen we een dag vooraf, dus op 5 november."],
    not: [
      "Gelieve uw standen door te geven tegen het einde van de maand, dus 30 april.",
      "Stuur ons uw keuze, liefst voor vrijdag.",
    ],
  },
  fr: {
    ours: ["Nous le livrons avant les fêtes, soit le 22 décembre."],
    not: [
      "Veuillez régler le solde six semaines avant, soit pour le 30 mai.",
      "Joyeuses fêtes et à la rentrée, le 4 janvier !",
      "Envoyez-nous votre choix, de préférence avant vendredi.",
    ],
  },
  en: {
    ours: ["We deliver before the holidays, so on 22 December."],
    not: ["Send us your choice, ideally before Friday.", "Please send your readings in time, so by 30 April."],
  },
};

const NAMES_OF_RULES: Rows = {
  nl: {
    ours: [
      "Binnen twee uur is uw kraan weer open.",
      "We leggen dinsdag de stoep open voor de nieuwe leiding.",
      "U krijgt morgen de nieuwe openingsuren per mail.",
      "Je garantiebewijs mailen we je vandaag nog.",
      "Per 1 maart is het verrekend.",
    ],
    not: [
      "Op maandag is ons magazijn dicht.",
      "Vrijdag is de winkel weer open.",
      "Doorgaans sturen wij u binnen 2 dagen een antwoord.",
      "Ik repareerde het toestel op 3 maart.",
    ],
  },
  fr: {
    ours: ["Vous recevrez nos nouveaux horaires demain.", "Votre bon de garantie vous sera envoyé demain."],
    not: [
      "Nos horaires changent lundi.",
      "En général, nous répondons dans les deux jours.",
      "L'appareil fonctionnait encore mardi.",
    ],
  },
  en: {
    ours: ["You'll have your policy documents by Thursday.", "You'll get your order before Friday."],
    not: [
      "Orders placed before Friday are sent first.",
      "Usually we send you an answer within two days.",
      "We checked the boiler on Friday.",
      "The engineer replaced the valve on Tuesday.",
    ],
  },
};

const TOLD: Rows = {
  nl: {
    ours: [
      "Wij hopen u vrijdag te kunnen leveren.",
      "Je hoort vrijdag of je erbij bent.",
      "Beloofd dat hij morgen antwoord heeft.",
      "We maken er werk van: dinsdag is alles hersteld.",
      "De brief gaat morgen op de post.",
    ],
    not: [
      "Ik wou weten of u dinsdag thuis bent.",
      "Dank voor uw bezoek van vrijdag.",
      "Het is jammer dat u tot donderdag moest wachten.",
      "De vorige huurder vertrok op 1 september.",
      "Zijn er vrijdag nog vragen, bel ons dan.",
      "Denkt u eraan om maandag de sleutel mee te brengen.",
      "U vroeg of het vrijdag kan.",
      "Op zondag rijden er geen bussen.",
      "Het dossier dateert van 3 maart.",
      "Wij hielden het voor u opzij tot vrijdag.",
      "De bibliotheek sluit om 18 uur op vrijdag.",
    ],
  },
  fr: {
    ours: [
      "J'espère vous répondre vendredi.",
      "Normalement vous l'avez jeudi.",
      "Nous faisons tout pour que vous ayez de l'eau chaude d'ici dimanche.",
      "Nous réglons ça aujourd'hui avant la fermeture.",
    ],
    not: [
      "Je voulais savoir si vous êtes là mardi.",
      "C'est dommage que vous ayez dû attendre jusqu'à jeudi.",
      "Vous avez indiqué que vous déménagez mardi.",
      "La facture est à payer avant le 15 mai.",
      "Votre rendez-vous de vendredi est annulé.",
      "Pendant les vacances du 24 décembre au 4 janvier, nous sommes fermés.",
    ],
  },
  en: {
    ours: [
      "I hope to get back to you by Friday.",
      "You can be sure it will be done by Friday.",
      "It won't be until Thursday, but then it'll be done properly.",
    ],
    not: [
      "I wanted to know whether you're in on Tuesday.",
      "Thanks for your visit on Friday.",
      "There are no buses on Sunday.",
      "We held it for you until Friday.",
      "Your appointment on Friday has been cancelled.",
      "Anyone who signs up before Friday gets a discount.",
      "We hope to welcome you in our shop on Saturday.",
    ],
  },
};

/** What has the form of something else and is promised all the same. */
const ALL_THE_SAME: Rows = {
  nl: {
    ours: [
      "Laat u morgen iets weten.",
      "Neem maandag contact met u op.",
      "Mevrouw Jansen, uw bril is vrijdag klaar.",
      "De verhuurder neemt morgen contact met u op.",
      "Het loket is zaterdag speciaal voor u open.",
      "Bedankt voor uw geduld, vrijdag is het zover.",
      "We wilden u melden dat de monteur dinsdag komt.",
    ],
    not: ["Laat ons morgen iets weten.", "Neem maandag contact op met de fabrikant."],
  },
  fr: {
    ours: [
      "Madame Dupont, vos lunettes seront prêtes vendredi.",
      "Le client que vous citez aura sa réponse vendredi.",
      "Vous aviez raison, on corrige vendredi.",
      "Vous passez en priorité demain matin.",
    ],
    not: ["Madame Dupont passe demain matin."],
  },
  en: {
    ours: [
      "The customer you mentioned gets an answer on Friday.",
      "The tenant upstairs will get a letter from us tomorrow.",
      "Everyone affected gets their money back by Friday.",
      "The warranty team will look at it on Monday.",
      "Thanks for waiting, we'll have news tomorrow.",
    ],
    not: ["Everyone who signs up before Friday gets a discount."],
  },
};

const FORMS = { ALL_THE_SAME, TOLD, NOTES, CONDITIONS, DAYS_BEHIND, NAMES_OF_RULES };
const LANGUAGES = ["nl", "fr", "en"] as const;
const cases = Object.values(FORMS).flatMap((rows) =>
  LANGUAGES.flatMap((language) => [
    ...rows[language].ours.map((text) => [language, text, true] as const),
    ...rows[language].not.map((text) => [language, text, false] as const),
  ]),
);

describe("by the form of the sentence", () => {
  it.each(cases)("in %s: %s (ours: %s)", (language, text, ours) =>
    expect(isKept(whoOwes(text, findMoments(text, language).at(-1)!, { language }))).toBe(ours),
  );
});
