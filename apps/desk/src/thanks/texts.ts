/** Words of thank-yous, of the wall, and of what waits for a lead. */
import type { Sayings } from "../words/say.ts";

export const THANKS = {
  title: { nl: "Bedankjes", fr: "Remerciements", en: "Thank-yous" },
  mine: { nl: "Voor jou", fr: "Pour vous", en: "For you" },
  wall: { nl: "Aan de muur", fr: "Au mur", en: "On the wall" },
  held: { nl: "Eerst bekijken", fr: "À regarder d’abord", en: "To look at first" },
  parts: { nl: "Wat je wilt lezen", fr: "Ce que vous voulez lire", en: "What you want to read" },
  mineIntro: {
    nl: "Wat klanten tegen je zeiden. Alleen jij leest dit hier.",
    fr: "Ce que des clients vous ont dit. Vous êtes seul à le lire ici.",
    en: "What customers said to you. Only you read this here.",
  },
  mineEmpty: {
    nl: "Nog niets. Klanten kunnen je bedanken op hun statuspagina en in de chat; wat ze zeggen staat dan hier.",
    fr: "Rien encore. Les clients peuvent vous remercier sur leur page de suivi et dans le chat ; leurs mots seront ici.",
    en: "Nothing yet. Customers can thank you on their status page and in the chat; what they say is then here.",
  },
  hang: { nl: "Aan de muur hangen", fr: "Mettre au mur", en: "Put on the wall" },
  takeOff: { nl: "Van de muur halen", fr: "Retirer du mur", en: "Take off the wall" },
  hangs: { nl: "hangt aan de muur", fr: "est au mur", en: "hangs on the wall" },
  remark: { nl: "bij een antwoord", fr: "avec une réponse", en: "with an answer" },
  open: { nl: "Naar het gesprek", fr: "Voir la conversation", en: "To the conversation" },
  wallIntro: {
    nl: "Wat collega’s wilden delen, zonder de naam van de klant. Niemand wordt geteld.",
    fr: "Ce que des collègues ont voulu partager, sans le nom du client. Personne n’est compté.",
    en: "What colleagues wanted to share, without the customer’s name. Nobody is counted.",
  },
  wallEmpty: {
    nl: "De muur is nog leeg. Hang er een bedankje van jezelf aan, als je wilt.",
    fr: "Le mur est encore vide. Mettez-y un de vos remerciements, si vous voulez.",
    en: "The wall is still empty. Put a thank-you of yours on it, if you like.",
  },
  forName: { nl: "voor {name}", fr: "pour {name}", en: "for {name}" },
  forNobody: {
    nl: "voor niemand in het bijzonder",
    fr: "pour personne en particulier",
    en: "for nobody in particular",
  },
  heldIntro: {
    nl: "In deze woorden staat iets wat pijn kan doen. Laat ze door, of houd ze weg. Wie ze aangaat, ziet wat je weghoudt nooit.",
    fr: "Ces mots contiennent quelque chose qui peut blesser. Laissez passer, ou écartez. La personne visée ne verra jamais ce que vous écartez.",
    en: "Something in these words may hurt. Let them through, or keep them away. Whom they are about never sees what you keep away.",
  },
  heldEmpty: { nl: "Er wacht niets.", fr: "Rien n’attend.", en: "Nothing waits." },
  letThrough: { nl: "Doorlaten", fr: "Laisser passer", en: "Let through" },
  keepAway: { nl: "Weghouden", fr: "Écarter", en: "Keep away" },
  reason: { nl: "Waarom je dit weghoudt", fr: "Pourquoi vous l’écartez", en: "Why you keep this away" },
  cancel: { nl: "Toch niet", fr: "Annuler", en: "Cancel" },
  insult: { nl: "schelden", fr: "insulte", en: "insult" },
  sexual: { nl: "seksueel", fr: "à caractère sexuel", en: "sexual" },
  threat: { nl: "dreigen", fr: "menace", en: "threat" },
  discrimination: { nl: "discriminatie", fr: "discrimination", en: "discrimination" },
  advertising: { nl: "adres of nummer", fr: "adresse ou numéro", en: "address or number" },
  loading: { nl: "Even laden…", fr: "Chargement…", en: "Loading…" },
} as const satisfies Sayings;

export const SURVEY = {
  title: { nl: "Hoe klanten het vonden", fr: "Ce qu’en disent les clients", en: "How customers found it" },
  intro: {
    nl: "Antwoorden van {from} tot {until}: hele weken waarin niets meer verandert. Onder vijf antwoorden tonen we niets, en nooit iets per persoon.",
    fr: "Réponses du {from} au {until} : des semaines entières qui ne changent plus. En dessous de cinq réponses rien n’est montré, et jamais rien par personne.",
    en: "Answers from {from} until {until}: whole weeks that change no more. Below five answers nothing is shown, and never anything per person.",
  },
  asked: {
    nl: "{count} klanten werden gevraagd; {share} antwoordde.",
    fr: "{count} clients ont été interrogés ; {share} ont répondu.",
    en: "{count} customers were asked; {share} answered.",
  },
  askedFew: {
    nl: "{count} klanten werden gevraagd.",
    fr: "{count} clients ont été interrogés.",
    en: "{count} customers were asked.",
  },
  satisfied: { nl: "Tevreden (4 of 5)", fr: "Satisfaits (4 ou 5)", en: "Satisfied (4 or 5)" },
  easy: { nl: "Ging makkelijk (4 of 5)", fr: "C’était facile (4 ou 5)", en: "It was easy (4 or 5)" },
  solved: { nl: "Opgelost", fr: "Résolu", en: "Solved" },
  all: { nl: "Alles samen", fr: "Tout ensemble", en: "All together" },
  teams: { nl: "Per team", fr: "Par équipe", en: "By team" },
  reasons: { nl: "Per reden", fr: "Par motif", en: "By reason" },
  weeks: { nl: "Per week", fr: "Par semaine", en: "By week" },
  week: { nl: "Week van {day}", fr: "Semaine du {day}", en: "Week of {day}" },
  noTeam: { nl: "Zonder team", fr: "Sans équipe", en: "Without a team" },
  noReason: { nl: "Geen reden", fr: "Sans motif", en: "No reason" },
  tooFew: { nl: "te weinig", fr: "trop peu", en: "too few" },
  share: { nl: "{share} van {of}", fr: "{share} sur {of}", en: "{share} of {of}" },
  between: { nl: "{low} tot {high}", fr: "{low} à {high}", en: "{low} to {high}" },
  interval: {
    nl: "Tussen haakjes: waar het echte aandeel met 95 % zekerheid ligt. Overlappen twee, dan is het verschil misschien toeval.",
    fr: "Entre parenthèses : où se trouve la vraie part, avec 95 % de certitude. Si deux se recouvrent, la différence est peut-être due au hasard.",
    en: "In brackets: where the true share lies with 95 % certainty. Where two overlap, the difference may be chance.",
  },
  chart: {
    nl: "Tevreden klanten per week, met het interval; lege weken hebben te weinig antwoorden",
    fr: "Clients satisfaits par semaine, avec l’intervalle ; les semaines vides ont trop peu de réponses",
    en: "Satisfied customers per week, with the interval; empty weeks have too few answers",
  },
  empty: {
    nl: "Er zijn nog geen vijf antwoorden. Klanten worden gevraagd als hun vraag is opgelost.",
    fr: "Il n’y a pas encore cinq réponses. Les clients sont interrogés quand leur question est résolue.",
    en: "There are not five answers yet. Customers are asked when their question is solved.",
  },
} as const satisfies Sayings;
