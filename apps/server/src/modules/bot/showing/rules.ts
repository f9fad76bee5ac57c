/** What stands beside the conversation, in words. Pure. */

import type { Language } from "@luwte/contract/language.ts";
import type { WidgetBot } from "@luwte/contract/widget/protocol.ts";
import type { Kept } from "../shapes.ts";
import { say } from "../words/rules.ts";

/** An offer with its words as they are approved now, and the path of the whole article. */
export type Shown = {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly url: string | null;
};

const LINES = { greeted: null, shown: "shown", choosing: null, answered: "answered" } as const;
type Active = keyof typeof LINES;
const isActive = (state: Kept["state"]): state is Active => state in LINES;

/** Null: there is nothing to show any more. */
export function boxOf(
  { state }: Pick<Kept, "state">,
  shown: readonly Shown[],
  { name, language }: { name: string; language: Language },
): WidgetBot | null {
  if (!isActive(state) || (state !== "greeted" && state !== "answered" && shown.length === 0)) return null;
  const line = LINES[state];
  return {
    name,
    intro: say(language, "intro", { name }),
    line: line && say(language, line),
    offers: state === "shown" ? shown.map((each) => offerOf(each, language)) : [],
    choices: state === "choosing" ? shown.map(({ id, title }) => ({ id, title })) : [],
    link: state === "answered" ? (shown[0]?.url ?? null) : null,
    asksHelped: state === "answered",
    words: {
      person: say(language, "person"),
      helped: say(language, "helped"),
      notHelped: say(language, "notHelped"),
      none: say(language, "none"),
      readAll: say(language, "readAll"),
      failed: say(language, "failed"),
    },
  };
}

const offerOf = ({ id, title, short, url }: Shown, language: Language) => ({
  id,
  title,
  text: short,
  source: say(language, "source", { title }),
  url,
});
