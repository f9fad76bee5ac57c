/** The headings of an article's own HTML, in an order that can be listened to: below the title, and never two steps down at once (WCAG 1.3.1). Pure. */
import { anchorOf } from "../../../library/public.ts";

const HEADING = /<h([2-6])>(.*?)<\/h\1>/gs;
const TITLE = 1;

/** Only of HTML that the library made: there headings have no attributes. Each is called after its words, so that links can lead to it. */
export function inOrder(html: string): string {
  let above: { asked: number; given: number }[] = [];
  const taken = new Set<string>([""]);
  return html.replace(HEADING, (_all, level: string, words: string) => {
    const asked = Number(level);
    // What stands above it in the writer's own order stays above it here.
    above = above.filter((each) => each.asked < asked);
    const given = (above.at(-1)?.given ?? TITLE) + 1;
    above.push({ asked, given });
    const id = anchorOf(words.replace(/<[^>]*>|&[#\w]+;/g, " "));
    const isFirst = !taken.has(id);
    taken.add(id);
    return `<h${given}${isFirst ? ` id="${id}"` : ""}>${words}</h${given}>`;
  });
}
