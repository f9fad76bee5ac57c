/** The page on which a customer confirms or corrects what we understood: plain HTML in their language, no script, nothing from elsewhere. Pure. */
import type { Language, Text, Texts } from "@luwte/contract/language.ts";
import { escaped, linesAsHtml } from "../../../platform/http/html.ts";

export const MOST_CORRECTION = 2000;

export const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const TEXTS = {
  title: { nl: "Hebben we u goed begrepen?", fr: "Vous avons-nous bien compris ?", en: "Did we understand you?" },
  intro: {
    nl: "Dit weten we van uw vraag. U hoeft het niet opnieuw te vertellen.",
    fr: "Voici ce que nous savons de votre question. Inutile de tout raconter.",
    en: "This is what we know of your question. You need not tell it again.",
  },
  confirm: { nl: "Ja, dit klopt", fr: "Oui, c’est exact", en: "Yes, this is right" },
  correctTitle: { nl: "Klopt er iets niet?", fr: "Quelque chose à corriger ?", en: "Is something different?" },
  correction: { nl: "Wat moeten we weten?", fr: "Que devons-nous savoir ?", en: "What should we know?" },
  correctionHint: {
    nl: "Alleen wat anders is, is genoeg.",
    fr: "Seulement ce qui change suffit.",
    en: "Only what is different is enough.",
  },
  missing: {
    nl: "Schrijf wat er anders is, dan geven we het door.",
    fr: "Écrivez ce qui est différent, nous le transmettrons.",
    en: "Write what is different, and we pass it on.",
  },
  send: { nl: "Versturen", fr: "Envoyer", en: "Send" },
  repeated: {
    nl: "Ik heb dit al eerder verteld",
    fr: "J’ai déjà raconté cela",
    en: "I have told this before",
  },
  thanksConfirmed: {
    nl: "Dank u. We gaan ermee verder.",
    fr: "Merci. Nous continuons.",
    en: "Thank you. We go on with it.",
  },
  thanksCorrected: {
    nl: "Dank u. Uw verbetering is bij de collega die u helpt.",
    fr: "Merci. Votre correction est chez le collègue qui vous aide.",
    en: "Thank you. Your correction is with the colleague who helps you.",
  },
  gone: { nl: "Deze link werkt niet meer", fr: "Ce lien ne fonctionne plus", en: "This link no longer works" },
  goneTodo: {
    nl: "Hij is verlopen of al gebruikt. Antwoord op ons bericht als u nog iets wilt zeggen.",
    fr: "Il a expiré ou a déjà servi. Répondez à notre message si vous voulez encore dire quelque chose.",
    en: "It has expired or was used before. Answer our message if there is something you want to say.",
  },
  slow: { nl: "Even wachten", fr: "Un instant", en: "One moment" },
  slowTodo: {
    nl: "Er kwamen te veel verzoeken. Probeer het over een minuut opnieuw.",
    fr: "Il y a eu trop de demandes. Réessayez dans une minute.",
    en: "There were too many requests. Try again in a minute.",
  },
} as const satisfies Texts;

const say = (text: Text, language: Language): string => escaped(text[language]);

function frame(language: Language, organisation: string, title: Text, inside: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${say(title, language)}${organisation ? ` – ${escaped(organisation)}` : ""}</title>
<link rel="stylesheet" href="/u/page.css">
</head>
<body>
<main>
${organisation ? `<p class="who">${escaped(organisation)}</p>\n` : ""}<h1>${say(title, language)}</h1>
${inside}
</main>
</body>
</html>
`;
}

const box = (language: Language, id: string): string =>
  `<label class="tick" for="${id}"><input id="${id}" type="checkbox" name="repeated" value="yes"> ${say(TEXTS.repeated, language)}</label>`;

type Asking = { language: Language; organisation: string; words: string; missing?: boolean };

/** Two forms, so that Enter in one never sends the other. */
export function askPage({ language, organisation, words, missing = false }: Asking): string {
  const error = missing ? `<p class="error" id="error">${say(TEXTS.missing, language)}</p>` : "";
  const inside = `<p>${say(TEXTS.intro, language)}</p>
<blockquote>${linesAsHtml(words)}</blockquote>
<form method="post">
${box(language, "repeated-1")}
<button name="answer" value="confirm">${say(TEXTS.confirm, language)}</button>
</form>
<form method="post">
<h2>${say(TEXTS.correctTitle, language)}</h2>
<label for="correction">${say(TEXTS.correction, language)}</label>
<p class="hint" id="hint">${say(TEXTS.correctionHint, language)}</p>
${error}
<textarea id="correction" name="correction" rows="5" maxlength="${MOST_CORRECTION}" aria-describedby="hint${missing ? " error" : ""}"${missing ? ' aria-invalid="true"' : ""}></textarea>
${box(language, "repeated-2")}
<button class="second" name="answer" value="correct">${say(TEXTS.send, language)}</button>
</form>`;
  return frame(language, organisation, TEXTS.title, inside);
}

export function thanksPage(language: Language, organisation: string, corrected: boolean): string {
  const title = corrected ? TEXTS.thanksCorrected : TEXTS.thanksConfirmed;
  return frame(language, organisation, title, "");
}

export const gonePage = (language: Language): string =>
  frame(language, "", TEXTS.gone, `<p>${say(TEXTS.goneTodo, language)}</p>`);

export const slowPage = (language: Language): string =>
  frame(language, "", TEXTS.slow, `<p>${say(TEXTS.slowTodo, language)}</p>`);

/** 43 letters of base64url: anything else is not a key of ours, and the database is not asked. */
export const isKey = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);

export type Form =
  | { kind: "confirm"; repeated: boolean }
  | { kind: "correct"; words: string; repeated: boolean }
  | null;

/** Null: no answer of this page. What cannot be stored is taken out. */
export function readForm(body: string): Form {
  const fields = new URLSearchParams(body);
  const repeated = fields.get("repeated") === "yes";
  const words = (fields.get("correction") ?? "").replaceAll("\0", "").toWellFormed().replaceAll("\r\n", "\n").trim();
  if (fields.get("answer") === "confirm") return { kind: "confirm", repeated };
  return fields.get("answer") === "correct"
    ? { kind: "correct", words: words.slice(0, MOST_CORRECTION), repeated }
    : null;
}

export const PAGE_STYLE = `:root { color-scheme: light dark; --ink: light-dark(#25211c, #ece8e1); --paper: light-dark(#f5f3ef, #161513); --card: light-dark(#ffffff, #262421); --line: light-dark(#8b8377, #7f786d); --dim: light-dark(#635c52, #aaa398); --accent: light-dark(#0d6f78, #58bcc4); --on: light-dark(#ffffff, #082124); --bad: light-dark(#b32318, #f3978e); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 system-ui, sans-serif; }
main { max-width: 620px; margin: 0 auto; padding: 32px 20px 64px; }
.who { margin: 0 0 4px; color: var(--dim); }
h1 { margin: 0 0 16px; font-size: 26px; line-height: 1.25; }
h2 { margin: 0 0 12px; font-size: 19px; }
blockquote { margin: 16px 0 24px; padding: 16px 20px; background: var(--card); border-left: 4px solid var(--accent); border-radius: 0 8px 8px 0; overflow-wrap: anywhere; }
form + form { margin-top: 32px; padding-top: 24px; border-top: 1px solid var(--line); }
label { display: block; font-weight: 600; }
.hint { margin: 0 0 8px; color: var(--dim); }
.error { margin: 0 0 8px; color: var(--bad); font-weight: 600; }
.tick { display: flex; gap: 10px; align-items: center; min-height: 44px; font-weight: 400; }
.tick input { width: 22px; height: 22px; accent-color: var(--accent); }
textarea { width: 100%; padding: 12px; border: 1px solid var(--line); border-radius: 8px; background: var(--card); color: inherit; font: inherit; }
button { width: 100%; min-height: 52px; padding: 12px 20px; border: 2px solid var(--accent); border-radius: 8px; background: var(--accent); color: var(--on); font: inherit; font-weight: 600; cursor: pointer; }
button.second { background: var(--card); color: var(--ink); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;
