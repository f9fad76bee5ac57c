/** The page that ends such mails. Opening it ends nothing: scanners of mail open links too. Pure. */
import { fill, type Language, type Texts } from "@luwte/contract/language.ts";
import { html } from "../../../platform/http/html.ts";
import { frame } from "../../../platform/http/keyedPages.ts";

const TEXTS = {
  ask: {
    nl: "Geen mail meer over uw vraag?",
    fr: "Plus de mail sur votre question ?",
    en: "No more mail about your question?",
  },
  why: {
    nl: "U krijgt dan geen mail meer als er iets verandert. Antwoorden krijgt u gewoon, en de pagina blijft.",
    fr: "Vous ne recevrez plus de mail en cas de changement. Vous recevrez toujours nos réponses, et la page reste.",
    en: "You then get no mail when something changes. You still get our answers, and the page stays.",
  },
  yes: { nl: "Stop deze mails", fr: "Arrêter ces mails", en: "Stop these mails" },
  done: {
    nl: "U krijgt deze mails niet meer",
    fr: "Vous ne recevrez plus ces mails",
    en: "You no longer get these mails",
  },
  gone: { nl: "Deze link werkt niet", fr: "Ce lien ne fonctionne pas", en: "This link does not work" },
} as const satisfies Texts;

const page = (language: Language, title: keyof typeof TEXTS, body: ReturnType<typeof html>): string =>
  frame({
    language,
    title: TEXTS[title][language],
    organisation: "",
    style: "/s/status.css",
    body: html`<h1>${fill(TEXTS[title][language])}</h1>${body}`,
  });

export const askToStop = (language: Language): string =>
  page(
    language,
    "ask",
    html`<p>${TEXTS.why[language]}</p><form method="post"><button>${TEXTS.yes[language]}</button></form>`,
  );
export const stopped = (language: Language): string => page(language, "done", html``);
export const noSuchLink = (language: Language): string => page(language, "gone", html``);
