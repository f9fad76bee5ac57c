/** The choice on the status page, for who passed the address check. Pure. */
import type { Language, Texts } from "@luwte/contract/language.ts";
import { type Html, html } from "../../../platform/http/html.ts";
import type { Choice } from "../shapes.ts";

const TEXTS = {
  title: { nl: "Bericht bij nieuws", fr: "Être prévenu", en: "Hear of news" },
  why: {
    nl: "Hoogstens een paar mails per dag, alleen overdag. Stoppen kan in elke mail.",
    fr: "Quelques mails par jour au plus, seulement en journée. Chaque mail permet d’arrêter.",
    en: "A few mails a day at most, by day only. You can stop in every mail.",
  },
  legend: { nl: "Wanneer wilt u een mail?", fr: "Quand souhaitez-vous un mail ?", en: "When do you want a mail?" },
  all: { nl: "Als er iets verandert", fr: "À chaque changement", en: "When something changes" },
  needed: {
    nl: "Alleen als u iets moet doen",
    fr: "Seulement si vous devez agir",
    en: "Only when you have to do something",
  },
  none: { nl: "Niet", fr: "Jamais", en: "Never" },
  save: { nl: "Bewaar", fr: "Enregistrer", en: "Save" },
} as const satisfies Texts;

export type Chosen = Choice | "none";
export const CHOICES = ["all", "needed", "none"] as const satisfies readonly Chosen[];
export const chosenIn = (text: string | undefined): Chosen => CHOICES.find((each) => each === text) ?? "none";

type Facts = { readonly language: Language; readonly path: string; readonly chosen: Chosen };

export const choiceForm = ({ language, path, chosen }: Facts): Html => html`
<section aria-labelledby="notify">
<h2 id="notify">${TEXTS.title[language]}</h2>
<p class="dim">${TEXTS.why[language]}</p>
<form method="post" action="${path}/notify" enctype="multipart/form-data">
<fieldset>
<legend>${TEXTS.legend[language]}</legend>
${CHOICES.map(
  (each) =>
    html`<label class="choice"><input type="radio" name="choice" value="${each}"${each === chosen && html` checked`}> ${TEXTS[each][language]}</label>`,
)}
</fieldset>
<button class="quiet">${TEXTS.save[language]}</button>
</form>
</section>`;
