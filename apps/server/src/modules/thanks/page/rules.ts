/** The two forms on the status page: saying thank you, and saying how it went. Plain HTML that works without scripts. */
import type { Language, Text, Texts } from "@luwte/contract/language.ts";
import { MOST_THANKS } from "@luwte/contract/thanks.ts";
import { type Html, html } from "../../../platform/http/html.ts";
import { publicName } from "../../chat/public.ts";
import type { Helper, Kept } from "../shapes.ts";

export const TEXTS = {
  thank: { nl: "Iemand bedanken", fr: "Remercier quelqu’un", en: "Say thank you" },
  thankWhy: {
    nl: "Deed iemand het goed? Wij geven het door.",
    fr: "Quelqu’un vous a bien aidé ? Nous le lui transmettons.",
    en: "Did somebody do well? We pass it on.",
  },
  forWhom: { nl: "Voor wie?", fr: "Pour qui ?", en: "For whom?" },
  helper: { nl: "Wie mij hielp", fr: "La personne qui m’a aidé", en: "Who helped me" },
  thankWords: { nl: "Uw woorden", fr: "Vos mots", en: "Your words" },
  thankSend: { nl: "Geef het door", fr: "Transmettre", en: "Pass it on" },
  thanked: {
    nl: "Dank u wel. Wij geven uw woorden door.",
    fr: "Merci beaucoup. Nous transmettons vos mots.",
    en: "Thank you very much. We pass your words on.",
  },
  answer: { nl: "Hoe ging het?", fr: "Comment cela s’est-il passé ?", en: "How did it go?" },
  answerWhy: {
    nl: "Drie korte vragen. Niets is verplicht.",
    fr: "Trois questions courtes. Rien n’est obligatoire.",
    en: "Three short questions. None has to be answered.",
  },
  answerFigures: {
    nl: "Uw cijfers tellen wij met die van anderen; nooit per medewerker.",
    fr: "Vos notes sont comptées avec d’autres ; jamais par conseiller.",
    en: "Your grades are counted with those of others; never per colleague.",
  },
  solved: { nl: "Is uw vraag opgelost?", fr: "Votre question est-elle résolue ?", en: "Is your question solved?" },
  yes: { nl: "Ja", fr: "Oui", en: "Yes" },
  no: { nl: "Nee", fr: "Non", en: "No" },
  reopen: {
    nl: "Nog niet opgelost: zet mijn vraag weer open. U hoeft niets opnieuw te vertellen.",
    fr: "Pas encore résolu : rouvrez ma question. Inutile de tout raconter de nouveau.",
    en: "Not solved yet: open my question again. You need not tell anything twice.",
  },
  csat: { nl: "Hoe tevreden bent u?", fr: "Êtes-vous satisfait ?", en: "How satisfied are you?" },
  csatEnds: {
    nl: "1 is helemaal niet, 5 is heel tevreden",
    fr: "1 : pas du tout, 5 : très satisfait",
    en: "1 is not at all, 5 is very satisfied",
  },
  ces: {
    nl: "Hoe makkelijk ging het?",
    fr: "Était-ce facile ?",
    en: "How easy was it?",
  },
  cesEnds: {
    nl: "1 is heel moeilijk, 5 is heel makkelijk",
    fr: "1 : très difficile, 5 : très facile",
    en: "1 is very hard, 5 is very easy",
  },
  words: {
    nl: "Wilt u er iets bij zeggen? (mag leeg)",
    fr: "Souhaitez-vous ajouter quelque chose ? (facultatif)",
    en: "Is there something to add? (optional)",
  },
  never: { nl: "Vraag mij dit niet meer", fr: "Ne plus me poser ces questions", en: "Do not ask me this again" },
  send: { nl: "Verstuur", fr: "Envoyer", en: "Send" },
  change: { nl: "Verander mijn antwoord", fr: "Modifier ma réponse", en: "Change my answer" },
  answered: {
    nl: "Dank u, uw antwoord is er. U kunt het een week lang veranderen.",
    fr: "Merci, votre réponse est bien arrivée. Vous pouvez la modifier pendant une semaine.",
    en: "Thank you, your answer is here. You can change it for a week.",
  },
  fixed: {
    nl: "Dank u voor uw antwoord.",
    fr: "Merci pour votre réponse.",
    en: "Thank you for your answer.",
  },
  reopened: {
    nl: "Uw vraag staat weer open. Wij gaan verder in dit gesprek.",
    fr: "Votre question est rouverte. Nous continuons dans cette conversation.",
    en: "Your question is open again. We go on in this conversation.",
  },
  noThanks: { nl: "Liever niet", fr: "Plutôt pas", en: "Rather not" },
  failed: {
    nl: "Versturen lukte niet. Probeer het nog eens.",
    fr: "L’envoi a échoué. Réessayez.",
    en: "Sending did not work. Please try again.",
  },
} as const satisfies Texts;

export const WRONG = {
  emptyThanks: {
    nl: "Schrijf iets, dan geven we het door.",
    fr: "Écrivez quelques mots, nous les transmettrons.",
    en: "Write something, and we pass it on.",
  },
  emptyAnswer: {
    nl: "Beantwoord een van de vragen, of laat het zo.",
    fr: "Répondez à une des questions, ou laissez tel quel.",
    en: "Answer one of the questions, or leave it so.",
  },
  nobody: {
    nl: "Er heeft nog niemand geantwoord. Kom straks gerust terug.",
    fr: "Personne n’a encore répondu. Revenez un peu plus tard.",
    en: "Nobody has answered yet. Do come back later.",
  },
  closed: {
    nl: "Dit kan nu niet meer. Schrijf ons gerust een bericht.",
    fr: "Ce n’est plus possible maintenant. Écrivez-nous un message.",
    en: "This is no longer possible. Do write us a message.",
  },
} as const satisfies Texts;
export type WrongKey = keyof typeof WRONG;

type Shown = { readonly language: Language; readonly path: string; readonly wrong: string | null };
const t = (language: Language, text: Text): string => text[language];

const wrongLine = ({ wrong, language }: Shown): Html | null =>
  wrong !== null && wrong in WRONG
    ? html`<p class="notice wrong" role="alert">${t(language, WRONG[wrong as WrongKey])}</p>`
    : null;

type Thanking = Shown & { readonly helpers: readonly Helper[]; readonly named: boolean; readonly thanked: boolean };

/** Folded away: nobody is asked for praise. Names only for who passed the check. */
export function thankForm({ helpers, named, thanked, ...shown }: Thanking): Html {
  const { language, path, wrong } = shown;
  if (thanked)
    return html`<section id="thanks"><p class="notice" role="status">${t(language, TEXTS.thanked)}</p></section>`;
  return html`
<section id="thanks">
<details${wrong === null ? "" : " open"}><summary>${t(language, TEXTS.thank)}</summary>
<p>${t(language, TEXTS.thankWhy)}</p>
${wrongLine(shown)}
<form method="post" action="${path}/thanks" enctype="multipart/form-data">
${named && helpers.length > 1 && whomChoice(language, helpers)}
<label for="thank-words">${t(language, TEXTS.thankWords)}</label>
<textarea id="thank-words" name="words" rows="3" maxlength="${MOST_THANKS}" required></textarea>
<button class="quiet">${t(language, TEXTS.thankSend)}</button>
</form>
</details>
</section>`;
}

const whomChoice = (language: Language, helpers: readonly Helper[]): Html => html`
<fieldset><legend>${t(language, TEXTS.forWhom)}</legend>
${helpers.map(({ id, name }, index) => html`<label class="choice"><input type="radio" name="to" value="${id}"${index === 0 ? " checked" : ""}> ${publicName(name)}</label>`)}
</fieldset>`;

/** The form that was sent is no longer there: its sender is told, where it was. */
export const closedAnswer = (shown: Shown): Html => html`<section id="answer">${wrongLine(shown)}</section>`;

type Asking = Shown & { readonly key: string; readonly kept: Kept | null; readonly mayChange: boolean };

export function answerForm({ kept, mayChange, key, ...shown }: Asking): Html {
  const { language, wrong } = shown;
  const title = html`<h2 id="answer-title">${t(language, TEXTS.answer)}</h2>`;
  if (kept && !mayChange)
    return html`<section id="answer" aria-labelledby="answer-title">${title}${wrongLine(shown)}<p>${t(language, TEXTS.fixed)}</p></section>`;
  const form = questions(shown, key, kept);
  const inside = kept
    ? html`<p class="notice" role="status">${t(language, TEXTS.answered)}</p><details${wrong === null ? "" : " open"}><summary>${t(language, TEXTS.change)}</summary>${form}</details>`
    : html`<p>${t(language, TEXTS.answerWhy)}</p>${form}`;
  return html`
<section id="answer" aria-labelledby="answer-title">
${title}
${inside}
</section>`;
}

const questions = (shown: Shown, key: string, kept: Kept | null): Html => {
  const { language, path } = shown;
  return html`
${wrongLine(shown)}
<form method="post" action="${path}/answer" enctype="multipart/form-data">
<input type="hidden" name="key" value="${key}">
<fieldset class="scale"><legend>${t(language, TEXTS.solved)}</legend><div>
${yesOrNo(language, "yes", kept?.solved === true)}${yesOrNo(language, "no", kept?.solved === false)}
</div></fieldset>
<label class="choice"><input type="checkbox" name="reopen" value="yes"> ${t(language, TEXTS.reopen)}</label>
${scale(language, "csat", kept?.csat ?? null)}
${scale(language, "ces", kept?.ces ?? null)}
<label for="answer-words">${t(language, TEXTS.words)}</label>
<textarea id="answer-words" name="words" rows="3" maxlength="${MOST_THANKS}"></textarea>
<label class="choice"><input type="checkbox" name="never" value="yes"> ${t(language, TEXTS.never)}</label>
<p class="dim">${t(language, TEXTS.answerFigures)}</p>
<button>${t(language, TEXTS.send)}</button>
</form>`;
};

const mark = (checked: boolean): string => (checked ? " checked" : "");

const yesOrNo = (language: Language, value: "yes" | "no", checked: boolean): Html =>
  html`<label><input type="radio" name="solved" value="${value}"${mark(checked)}> ${t(language, TEXTS[value])}</label>`;

const GRADES = [1, 2, 3, 4, 5];
const scale = (language: Language, name: "csat" | "ces", chosen: number | null): Html => html`
<fieldset class="scale" aria-describedby="${name}-ends"><legend>${t(language, TEXTS[name])}</legend>
<span class="dim" id="${name}-ends">${t(language, TEXTS[`${name}Ends`])}</span><div>
${GRADES.map((grade) => html`<label><input type="radio" name="${name}" value="${grade}"${mark(grade === chosen)}> ${grade}</label>`)}
</div></fieldset>`;
