/** Markdown as HTML that can do nothing: no HTML of the writer's own, no script, no picture from elsewhere. Pure. */
import { Marked, type Tokens } from "marked";
import sanitize from "sanitize-html";
import { escaped } from "../../../platform/http/html.ts";
import { type ArticleLink, anchorOf, articleLinkIn } from "./links/rules.ts";

export type Rendering = {
  /** Where the picture of this id is shown from; null: it is not shown. */
  imageUrl(id: string): string | null;
  /** Where the reader finds the article; null: nowhere, and its words stand there without a link. */
  articleUrl(link: ArticleLink): string | null;
};

const IMAGE = /^image:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

const SHOWN: sanitize.IOptions = {
  allowedTags:
    "p br strong em del code pre blockquote ul ol li a h2 h3 h4 h5 h6 hr table thead tbody tr th td img input".split(
      " ",
    ),
  allowedAttributes: {
    a: ["href", "rel"],
    img: ["src", "alt", "loading"],
    ol: ["start"],
    th: ["align"],
    td: ["align"],
    input: ["type", "disabled", "checked"],
  },
  allowedSchemes: ["http", "https", "mailto", "tel"],
  allowProtocolRelative: false,
  nestingLimit: 60,
};

/** A page has one heading of the first rank, and that is the article's title. */
const rankOf = (depth: number): number => Math.min(6, depth + 1);

/** Elsewhere, in this page or to another article. A path means nothing where the text is read, and would lead into the dark. */
function urlOf(href: string, articleUrl: Rendering["articleUrl"]): string | null {
  if (/^(https?|mailto|tel):/i.test(href)) return href;
  if (href.startsWith("#")) return anchorOf(href) && `#${anchorOf(href)}`;
  const link = articleLinkIn(href);
  return link && articleUrl(link);
}

function markedFor({ imageUrl, articleUrl }: Rendering): Marked {
  return new Marked({
    gfm: true,
    async: false,
    renderer: {
      html: ({ text }: Tokens.HTML | Tokens.Tag) => escaped(text),
      heading({ tokens, depth }: Tokens.Heading) {
        return `<h${rankOf(depth)}>${this.parser.parseInline(tokens)}</h${rankOf(depth)}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        const url = urlOf(href, articleUrl);
        const words = this.parser.parseInline(tokens);
        const rel = /^[#/]/.test(url ?? "") ? "" : ' rel="noopener noreferrer nofollow"';
        return url ? `<a href="${escaped(url)}"${rel}>${words}</a>` : words;
      },
      image({ href, text }: Tokens.Image) {
        const id = IMAGE.exec(href)?.[1];
        const url = id ? imageUrl(id) : null;
        return url ? `<img src="${escaped(url)}" alt="${escaped(text)}" loading="lazy">` : escaped(text);
      },
    },
  });
}

/** Deeper than anybody reads; a parser that recurses must not be led to the end of its stack. */
const shallow = (markdown: string): string =>
  markdown
    .slice(0, 60_000)
    .replace(/^(?:[ \t]*(?:>|[-+*]|\d{1,4}[.)])[ \t]*){13,}/gm, "")
    .replace(/^[ \t]{25,}/gm, " ".repeat(24))
    .replace(/([[*_~(])\1{20,}/g, (run) => run.slice(0, 20));

/** Nobody writes as many in one paragraph; the parser compares each with all others, so thousands of them would keep the server busy for seconds. */
const MOST_MARKS = 500;
const withFewMarks = (markdown: string): string =>
  markdown
    .split(/(\n[ \t]*\n)/)
    .map((block) => ((block.match(/[*_~]/g)?.length ?? 0) > MOST_MARKS ? block.replace(/[*_~]/g, "\\$&") : block))
    .join("");

/** What cannot be read as Markdown is shown as it was written. */
export function renderMarkdown(markdown: string, rendering: Rendering): string {
  try {
    return sanitize(markedFor(rendering).parse(withFewMarks(shallow(markdown))) as string, SHOWN).trim();
  } catch {
    return `<p>${escaped(markdown)}</p>`;
  }
}

/** The ids of its pictures, each once. */
export const imagesIn = (markdown: string): string[] => [
  ...new Set([...markdown.matchAll(/\]\(image:([0-9a-f-]{36})\)/g)].map((found) => found[1]!)),
];
