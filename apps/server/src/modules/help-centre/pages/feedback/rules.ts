/** After "did this help?": thanks, and room for what was missing. Pure. */
import type { HelpFeedbackId } from "@luwte/contract/ids.ts";
import { html } from "../../../../platform/http/html.ts";
import { articlePath, queryOf, startPath } from "../../house/rules.ts";
import type { Listed, Place } from "../../shapes.ts";
import { say } from "../../words/rules.ts";
import { crumbs, frame, still } from "../frame/rules.ts";

export const LONGEST_WORDS = 1_000;

type Shown = {
  readonly id: HelpFeedbackId;
  readonly listed: Listed;
  readonly helped: boolean;
  /** Words were added. */
  readonly said: boolean;
};

export function feedbackPage(place: Place, { id, listed, helped, said }: Shown): string {
  const { house, language, trail } = place;
  const path = articlePath(house, listed);
  const words = said ? "said" : helped ? "thanksYes" : "thanksNo";
  const body = html`
${crumbs(place, [{ name: listed.title, href: path + queryOf(trail) }])}
<h1>${say(language, "thanks")}</h1>
<p role="status">${say(language, words)}</p>
${
  !said &&
  html`
<form method="post" action="${startPath(house, language)}/feedback/${id}${queryOf(trail)}" enctype="multipart/form-data">
<label for="words">${say(language, helped ? "whyYes" : "whyNot")}</label>
<textarea id="words" name="words" rows="4" maxlength="${LONGEST_WORDS}" aria-describedby="words-hint"></textarea>
<p class="hint" id="words-hint">${say(language, "whyHint")}</p>
<button>${say(language, "send")}</button>
</form>`
}
<p><a href="${path}${queryOf(trail)}">${say(language, "back")}</a></p>
${!helped && still(place, trail)}`;
  return frame(place, {
    kind: "feedback",
    title: say(language, "thanks"),
    description: "",
    path: () => path,
    others: [language],
    narrow: true,
    body,
  });
}
