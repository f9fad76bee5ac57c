/** The headings of an article's own HTML, in an order that can be listened to: below the title, and never two steps down at once (WCAG 1.3.1). Pure. */

const HEADING = /<(\/?)h([2-6])>/g;
const TITLE = 1;

/** Only of HTML that the library made: there headings have no attributes. */
export function inOrder(html: string): string {
  let written = TITLE;
  let above: { asked: number; given: number }[] = [];
  return html.replace(HEADING, (_tag, end: string, level: string) => {
    if (end) return `</h${written}>`;
    const asked = Number(level);
    // What stands above it in the writer's own order stays above it here.
    above = above.filter((each) => each.asked < asked);
    written = (above.at(-1)?.given ?? TITLE) + 1;
    above.push({ asked, given: written });
    return `<h${written}>`;
  });
}
