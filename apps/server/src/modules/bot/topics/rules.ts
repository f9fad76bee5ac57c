/**
 * What a question touches on that is never answered without a person: a complaint, cancellation, money, law, health, identity, a promise, a date. By words at
 * their beginning, in three languages at once. It errs to the side of a person. Pure.
 */
import type { TopicClass } from "@luwte/contract/oversight.ts";
import { folded } from "@luwte/language/text/fold.ts";
import { spoken } from "../hearing/rules.ts";

/** Folded. A word counts from its beginning ("klacht" is in "klachtenformulier"); one that ends with "." stands alone. */
const WORDS: Readonly<Record<Exclude<TopicClass, "ordinary">, string>> = {
  complaint:
    "klacht, klagen, schandalig, belachelijk, onacceptabel, ontevreden, teleurgesteld, oplichter, oplichting, woedend, boos., beu., schande, waardeloos, slechte service, nog steeds niet, nog altijd niet, al drie keer, al twee keer, weer niet, plainte, reclamation, scandaleux, inacceptable, inadmissible, mecontent, decu, arnaque, honteux, toujours pas, furieux, complaint, complain, unacceptable, disgrace, ridiculous, disappointed, scam, furious, angry, still not, worst",
  cancellation:
    "annuleer, annuler, annulatie, opzeg, zeg op, zeg mijn, stopzet, beeindig, herroep, resilier, resiliation, retracter, retractation, desabonner, cancel, terminate, unsubscribe, withdraw from",
  money:
    "terugbetal, terugstort, geld terug, vergoed, schadevergoed, compensatie, dubbel betaald, dubbel afgeschreven, te veel betaald, teveel betaald, incasso, aanmaning, deurwaarder, betalingsregeling, afbetal, schuld, rembours, indemni, dedommag, debite deux, prelev, mise en demeure, huissier, dette, echelonn, refund, reimburs, compensat, charged twice, overcharg, money back, debt, payment plan, bailiff",
  law: "advocaat, juridisch, rechtbank, rechtszaak, aangifte, politie, ombudsman, wettelijk, recht op, avg, gdpr, rgpd, privacywet, aansprakelijk, avocat, juridique, tribunal, justice, police, mediateur, legal, illegal, loi., lawyer, attorney, court case, in court, to court, sue., lawsuit, liable, law.",
  health:
    "allergi, ziek., ziekenhuis, arts., dokter, gewond, verwond, verbrand, brandwond, giftig, zwanger, uitslag, eczeem, medicijn, medisch, malade, hopital, medecin, blesse, brule, toxique, enceinte, eczema, eruption, medical, injur, hospital, doctor, burned, poison, pregnant, rash., sick., ill.",
  identity:
    "paspoort, identiteit, identiteitskaart, rijksregister, bsn, geboortedatum, wachtwoord, gehackt, ingelogd, mijn account, mijn gegevens, persoonsgegevens, iban, rekeningnummer, naamswijzig, passeport, carte d'identite, identite, date de naissance, mot de passe, pirate., mon compte, mes donnees, numero de compte, passport, identity, date of birth, password, hacked, my account, my data, personal data, account number",
  promise:
    "beloofd, beloof, beloofde, toegezegd, afgesproken, zou bellen, zouden bellen, zou worden, garandeer, promis., promesse, promettre, convenu, garantissez, promised, promise, agreed, guarantee that, would call",
  date: "wanneer, welke dag, hoe laat, hoelang duurt, waar blijft, waar is mijn, vandaag, morgen, overmorgen, gisteren, deze week, volgende week, uiterlijk, quand, quel jour, a quelle heure, ou est ma, ou est mon, ou en est, aujourd'hui, demain, cette semaine, semaine prochaine, when, which day, what time, where is my, today, tomorrow, yesterday, this week, next week",
};

type Sought = { topic: Exclude<TopicClass, "ordinary">; phrases: readonly string[] };
const SOUGHT: readonly Sought[] = Object.entries(WORDS).map(([topic, words]) => ({
  topic: topic as Sought["topic"],
  phrases: words.split(", ").map((word) => (word.endsWith(".") ? ` ${word.slice(0, -1)} ` : ` ${word}`)),
}));

const LONGEST = 4_000;

/** In the order of the list; `ordinary` alone where nothing is touched on. */
export function classesOf(text: string): TopicClass[] {
  const said = spoken(text.slice(0, LONGEST));
  const found = SOUGHT.filter(({ phrases }) => phrases.some((phrase) => said.includes(phrase)));
  return found.length > 0 ? found.map(({ topic }) => topic) : ["ordinary"];
}

/** An approved answer may tell how long something takes; what it may not is to promise something to this customer, or to name a day. */
const OF_ANSWERS: ReadonlySet<TopicClass> = new Set(["law", "health", "identity"]);
const PROMISES =
  / (?:wij|we) (?:bellen|mailen|contacteren) u | nous vous (?:appelons|rappelons|appellerons|rappellerons) | we (?:will )?call you | we'll call you /;
const A_DAY =
  /\b\d{1,2}(?:er)?[ /.-](?:\d{1,2}[/.-]\d{2,4}|jan|feb|fev|mrt|maart|mar|apr|avr|mei|mai|may|jun|juin|jul|juil|aug|aout|sep|okt|oct|nov|dec)/;

export function classesOfAnswer(text: string): TopicClass[] {
  const said = spoken(text.slice(0, LONGEST));
  return [
    ...classesOf(text).filter((each) => OF_ANSWERS.has(each)),
    ...(PROMISES.test(said) ? (["promise"] as const) : []),
    ...(A_DAY.test(folded(text.slice(0, LONGEST))) ? (["date"] as const) : []),
  ];
}
