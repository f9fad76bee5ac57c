/** Who owes it: truth tables of what colleagues write, in three languages. */
import { describe, expect, it } from "vitest";
import { findMoments } from "../moments/find.ts";
import type { MomentLanguage } from "../moments/shapes.ts";
import { isOurs, whoOwes } from "./owes.ts";
import type { Owner, Why } from "./shapes.ts";

type Row = readonly [text: string, owner: Owner, why: Why];
const last = (text: string, language: MomentLanguage) => findMoments(text, language).at(-1)!;

const DUTCH: readonly Row[] = [
  ["Wij bellen u vrijdag terug.", "ours", "promise"],
  ["Ik zoek het uit en laat het u morgen weten.", "ours", "promise"],
  ["U hoort uiterlijk donderdag van ons.", "ours", "promise"],
  ["Vrijdag krijgt u een nieuwe tas.", "ours", "promise"],
  ["De koerier staat morgen tussen 14 en 16 uur voor de deur.", "ours", "promise"],
  ["Het geld staat binnen drie werkdagen op uw rekening.", "ours", "promise"],
  ["Uiterlijk vrijdag is alles opgelost.", "ours", "promise"],
  ["Ik bel u graag vrijdag terug.", "ours", "promise"],
  ["Ik ga dat morgen voor u na.", "ours", "promise"],
  ["U kunt uw pakket vrijdag ophalen.", "ours", "promise"],
  ["U mag maandag een antwoord verwachten.", "ours", "promise"],
  ["Sorry dat het gisteren misging, we leveren morgen.", "ours", "promise"],
  ["De winkel is zondag dicht, maar wij mailen u maandag.", "ours", "promise"],
  ["Onze boekhouding betaalt het maandag terug.", "ours", "promise"],
  ["Ik kom er maandag op terug.", "ours", "promise"],
  ["Ik ben vrijdag bij u om het te plaatsen.", "ours", "promise"],
  ["Vrijdag in huis!", "unsaid", "none"],
  ["Donderdag bel ik u om elf uur, past dat?", "ours", "promise"],
  ["Vrijdag om tien uur, lukt dat?", "nobody", "question"],
  ["Zodra ik dinsdag terug ben bel ik u.", "ours", "promise"],
  ["Zodra ik dinsdag antwoord heb bel ik u.", "nobody", "condition"],
  ["Ik heb het gevraagd en mail u donderdag.", "ours", "promise"],
  ["Tegen vrijdag, daar zorg ik voor.", "ours", "promise"],
  ["Dat komt niet later dan vrijdag.", "ours", "promise"],
  ["Op zaterdag kunnen wij u niet bellen.", "nobody", "refusal"],
  ["U wilt het voor vrijdag hebben.", "theirs", "demand"],
  ["Kunt u vrijdag thuis zijn?", "nobody", "question"],
  ["Komt het morgen uit?", "nobody", "question"],
  ["Fijn weekend en tot maandag!", "nobody", "courtesy"],
  ["Tot morgen!", "nobody", "courtesy"],
  ["Als u de foto stuurt, bellen wij u vrijdag.", "nobody", "condition"],
  ["Wij bellen u vrijdag, mocht het pakket er dan niet zijn.", "nobody", "condition"],
  ["Zodra het binnen is, sturen we het de volgende dag op.", "nobody", "condition"],
  ["Het pakket had vrijdag geleverd moeten worden.", "nobody", "past"],
  ["De koerier zou vrijdag komen.", "nobody", "past"],
  ["Het pakket is vrijdag verzonden.", "nobody", "past"],
  ["Wij hebben u maandag een mail gestuurd.", "nobody", "past"],
  ["U belde ons maandag.", "nobody", "past"],
  ["Wij zijn open tot 18 uur.", "nobody", "hours"],
  ["Op vrijdag zijn wij gesloten.", "nobody", "hours"],
  ["De garantie loopt tot vrijdag.", "nobody", "custom"],
  ["Bestellingen voor 22 uur worden de volgende dag geleverd.", "nobody", "custom"],
  ["Pakketten komen meestal binnen twee dagen aan.", "nobody", "custom"],
  ["Bedenktijd heeft u tot vrijdag.", "nobody", "custom"],
  ["U kunt ons tot vrijdag de kleur laten weten.", "theirs", "choice"],
  ["Tot maandag mag u het terugbrengen.", "theirs", "choice"],
  ["Graag voor vrijdag de foto sturen.", "theirs", "demand"],
  ["Wilt u het formulier voor vrijdag invullen.", "theirs", "demand"],
  ["Wij horen graag voor donderdag van u.", "theirs", "demand"],
  ["Uw betaling moet voor vrijdag binnen zijn.", "theirs", "demand"],
  ["Stuur ons de bon uiterlijk maandag.", "theirs", "demand"],
  ["Gelieve ten laatste vrijdag te betalen.", "theirs", "demand"],
  ["Ik wil het voor vrijdag hebben.", "theirs", "demand"],
  ["We hebben het adres voor morgen nodig.", "theirs", "demand"],
  ["Ik ben tot maandag afwezig.", "nobody", "plan"],
  ["Vrijdag vertrekken we naar Spanje.", "nobody", "plan"],
];

const FRENCH: readonly Row[] = [
  ["On vous rappelle vendredi.", "ours", "promise"],
  ["Je vous appelle jeudi à dix heures, ça vous convient ?", "ours", "promise"],
  ["Jeudi à dix heures, ça vous convient ?", "nobody", "question"],
  ["Je vous préviens jeudi avant 10h si elle est là.", "ours", "promise"],
  ["Dès que je suis de retour mardi, je vous appelle.", "ours", "promise"],
  ["Nous payons dans un délai de dix jours.", "ours", "promise"],
  ["Je demande à l'atelier demain.", "ours", "promise"],
  ["Je demande un remboursement avant vendredi.", "theirs", "demand"],
  ["Nous ne pouvons pas vous appeler samedi.", "nobody", "refusal"],
  ["Pas plus tard que jeudi vous aurez le colis.", "ours", "promise"],
  ["Je vérifie et je vous tiens au courant demain.", "ours", "promise"],
  ["Vous recevrez une réponse au plus tard jeudi.", "ours", "promise"],
  ["Votre colis arrive demain.", "ours", "promise"],
  ["Le remboursement sera fait dans les trois jours.", "ours", "promise"],
  ["Vous pouvez récupérer votre colis vendredi.", "ours", "promise"],
  ["Un collègue vous appelle lundi matin.", "ours", "promise"],
  ["Je regarde demain si le colis est parti.", "ours", "promise"],
  ["Vous avez une réponse pour vendredi.", "ours", "promise"],
  ["La livraison est prévue vendredi.", "ours", "promise"],
  ["Pouvez-vous être là vendredi ?", "nobody", "question"],
  ["Bon week-end et à lundi !", "nobody", "courtesy"],
  ["À demain !", "nobody", "courtesy"],
  ["Si vous envoyez la photo, nous vous rappelons vendredi.", "nobody", "condition"],
  ["Dès que nous l'avons, il part le lendemain.", "nobody", "condition"],
  ["Le colis devait arriver vendredi.", "nobody", "past"],
  ["Nous avons envoyé un mail lundi.", "nobody", "past"],
  ["Votre commande a été expédiée vendredi.", "nobody", "past"],
  ["Nous sommes ouverts jusqu'à 18 heures.", "nobody", "hours"],
  ["Le magasin est fermé lundi.", "nobody", "hours"],
  ["Le délai de livraison court jusqu'à lundi.", "nobody", "custom"],
  ["Les commandes passées avant 16 heures partent le lendemain.", "nobody", "custom"],
  ["L'offre est valable jusqu'à lundi.", "nobody", "custom"],
  ["Vous pouvez choisir la couleur jusqu'à vendredi.", "theirs", "choice"],
  ["Merci de nous envoyer la photo avant vendredi.", "theirs", "demand"],
  ["Veuillez payer avant lundi.", "theirs", "demand"],
  ["Envoyez-nous le ticket avant lundi.", "theirs", "demand"],
  ["Il me le faut pour vendredi.", "theirs", "demand"],
  ["Nous attendons votre réponse avant jeudi.", "theirs", "demand"],
  ["Je suis en vacances jusqu'à lundi.", "nobody", "plan"],
  ["Nous déménageons le 12 mars.", "nobody", "plan"],
];

const ENGLISH: readonly Row[] = [
  ["We'll call you back on Friday.", "ours", "promise"],
  ["I'll ring you on Thursday at ten, is that fine?", "ours", "promise"],
  ["Thursday at ten, is that fine?", "nobody", "question"],
  ["As soon as I'm back on Tuesday I'll call you.", "ours", "promise"],
  ["As soon as it is in on Tuesday I'll call you.", "nobody", "condition"],
  ["We can't call you on Saturday.", "nobody", "refusal"],
  ["It won't be later than Friday.", "ours", "promise"],
  ["You wanted it before Friday.", "theirs", "demand"],
  ["Our desk is here Tuesday to Saturday, 8 am to 4.30 pm.", "nobody", "hours"],
  ["You'll hear from us by Thursday.", "ours", "promise"],
  ["I'll check this and get back to you tomorrow.", "ours", "promise"],
  ["Your parcel will be delivered on Monday.", "ours", "promise"],
  ["It should be with you by Friday.", "ours", "promise"],
  ["You can collect it on Friday.", "ours", "promise"],
  ["A colleague is calling you this afternoon.", "ours", "promise"],
  ["I'll see tomorrow if we can speed it up.", "ours", "promise"],
  ["The refund is paid within three days.", "ours", "promise"],
  ["You should receive it by Friday.", "ours", "promise"],
  ["Could you be home on Friday?", "nobody", "question"],
  ["Have a nice Friday!", "nobody", "courtesy"],
  ["If it is not there on Friday, we will send another.", "nobody", "condition"],
  ["Once we have it, it leaves the next day.", "nobody", "condition"],
  ["It was supposed to arrive on Friday.", "nobody", "past"],
  ["It should have been there on Friday.", "nobody", "past"],
  ["We sent you an email on Monday.", "nobody", "past"],
  ["We have shipped it on Monday.", "nobody", "past"],
  ["We are open until 6 pm.", "nobody", "hours"],
  ["Orders placed before 4 pm leave the same day.", "nobody", "custom"],
  ["The warranty ends on Friday.", "nobody", "custom"],
  ["The offer is valid until Friday.", "nobody", "custom"],
  ["You can change the address until Friday.", "theirs", "choice"],
  ["Please send the photo before Friday.", "theirs", "demand"],
  ["Let us know by Monday.", "theirs", "demand"],
  ["We need your address by tomorrow.", "theirs", "demand"],
  ["Your payment must be in by Friday.", "theirs", "demand"],
  ["I need it by Friday.", "theirs", "demand"],
  ["I'm away until Monday.", "nobody", "plan"],
  ["My birthday is on Friday.", "nobody", "plan"],
];

describe.each([
  ["nl", DUTCH],
  ["fr", FRENCH],
  ["en", ENGLISH],
] as const)("in %s", (language, rows) => {
  it.each(rows)("%s is %s (%s)", (text, owner, why) =>
    expect(whoOwes(text, last(text, language), { language })).toMatchObject({ owner, why }),
  );
});

it("each moment of a text has an owner of its own", () => {
  const text = "Stuur ons voor donderdag de foto. Dan bellen wij u vrijdag.";
  const owners = findMoments(text, "nl").map((mention) => whoOwes(text, mention, { language: "nl" }).owner);
  expect(owners).toEqual(["theirs", "ours"]);
});

it("what a customer writes is never ours", () => {
  const text = "Ik bel u vrijdag terug.";
  const written = { language: "nl", by: "customer" } as const;
  expect(whoOwes(text, last(text, "nl"), written)).toMatchObject({ owner: "theirs", why: "customer_writes" });
  expect(isOurs(text, last(text, "nl"), written)).toBe(false);
});

it.each([
  ["Wij bellen u vrijdag.", true],
  ["Vrijdag in huis!", true],
  ["Graag voor vrijdag.", false],
  ["Wij zijn open tot vrijdag.", false],
])("%s is proposed: %s", (text, ours) => expect(isOurs(text, last(text, "nl"), { language: "nl" })).toBe(ours));

it.each(["a , ", "als u ", "had ", "ge", "zou de ", "si ", "you have "])("%s, thousands of times, ends", (piece) => {
  const text = `${piece.repeat(4_000).slice(0, 7_900)} vrijdag friday vendredi`;
  for (const language of ["nl", "fr", "en"] as const)
    for (const mention of findMoments(text, language)) expect(whoOwes(text, mention, { language })).toBeDefined();
});
