/** What a letter touches on that is never handled without a person. It looks for too much rather than too little: the price is a question to a colleague. Pure. */
import type { TopicClass } from "@luwte/contract/oversight.ts";
import { wordsOf } from "@luwte/language/text/words.ts";
import type { Letter, TriageReason } from "../shapes.ts";

/** Folded, of all three languages at once: who writes French may quote a Dutch letter. A word counts from its beginning. */
const WORDS: Readonly<Partial<Record<TopicClass, string>>> = {
  complaint:
    "klacht, klagen, ontevreden, teleurgesteld, schandalig, onacceptabel, plainte, reclamation, mecontent, decu, inacceptable, scandaleux, complain, dissatisfied, disappointed, unacceptable, outrageous",
  cancellation:
    "annuleer, annuleren, annulering, opzeg, opgezegd, ontbind, herroep, annuler, annulation, resilier, resiliation, retractation, cancel, terminate my, withdraw from",
  money:
    "terugbetal, geld terug, vergoed, schadevergoeding, incasso, aanmaning, afgeschreven, te veel betaald, dubbel betaald, creditnota, korting, compensatie, rembours, indemni, dedommage, mise en demeure, debite, trop paye, note de credit, refund, money back, reimburse, compensat, overcharged, charged, debt",
  law: "advocaat, jurist, juridisch, rechtbank, rechter, dagvaard, ingebrekestelling, aansprakelijk, geschillencommissie, politie, aangifte, avocat, tribunal, juge, huissier, juridique, poursuites, police, lawyer, solicitor, attorney, court, legal, lawsuit, liable, ombuds",
  health:
    "ziekenhuis, gewond, letsel, allergi, vergiftig, arts, dokter, ziek geworden, zwanger, medicijn, hopital, blesse, medecin, malade, enceinte, medicament, empoisonn, hospital, injur, doctor, poison, pregnant, medicine, rash",
  identity:
    "identiteit, paspoort, rijbewijs, bsn, burgerservicenummer, rijksregisternummer, identiteitskaart, gehackt, ander rekeningnummer, persoonsgegevens, identite, passeport, registre national, pirate, donnees personnelles, identity, passport, social security, hacked, personal data, gdpr, avg verzoek, rgpd",
};
const LISTS = Object.entries(WORDS).map(([name, words]) => [name as TopicClass, words.split(", ")] as const);

const touches = (text: string): TopicClass[] => {
  const words = ` ${wordsOf(text).join(" ")}`;
  return LISTS.filter(([, keys]) => keys.some((key) => words.includes(` ${key}`))).map(([name]) => name);
};

/** Of the letter, and of the reason that is proposed: one that is called "Klacht" is a complaint, whatever the letter says. None: ordinary. */
export function classesOf(letter: Letter, reason: Pick<TriageReason, "names" | "words"> | null): TopicClass[] {
  const named = reason ? [...Object.values(reason.names), ...reason.words] : [];
  return [...new Set([`${letter.subject}\n${letter.text}`, ...named].flatMap(touches))];
}
