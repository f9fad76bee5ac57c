/**
 * An article as it reads, of HTML that the server made of Markdown. Built from a list of what may be shown, never put into the page as HTML: the server
 * cleaned it already, and this is the second wall.
 */
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import { Link } from "@tanstack/react-router";
import { createElement, Fragment, type ReactNode, useMemo } from "react";
import classes from "./Article.module.css";

const SHOWN = new Set(
  "p strong em del code pre blockquote ul ol li h2 h3 h4 h5 h6 hr table thead tbody tr th td".split(" "),
);
const ADDRESS = /^(https?:|mailto:|tel:)/i;
/** Of another article on the desk. */
const ARTICLE_PATH = /^\/library\/([0-9a-f-]{36})(?:\?language=(nl|fr|en))?$/;
/** Pictures are the library's own. */
const PICTURE = /^\/api\/library\/images\/[0-9a-f-]{36}$/;
const MAXIMUM_DEPTH = 70;

/** `prefer`: in which language other articles open, where they have it. Without one they open in another window, and what one does here stays. */
type How = { prefer: Language | undefined; depth: number };

const nodesOf = (parent: Node, how: How): ReactNode[] =>
  how.depth > MAXIMUM_DEPTH ? [parent.textContent] : [...parent.childNodes].map((node, at) => nodeOf(node, how, at));

function nodeOf(node: Node, how: How, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const tag = node.localName;
  if (tag === "br" || tag === "hr") return createElement(tag, { key });
  if (tag === "img") return pictureOf(node, key);
  const children = nodesOf(node, { ...how, depth: how.depth + 1 });
  if (tag === "a") return linkOf(node, children, how, key);
  if (tag === "input") return node.hasAttribute("checked") ? "☑ " : "☐ ";
  return SHOWN.has(tag) ? createElement(tag, { key }, ...children) : <Fragment key={key}>{children}</Fragment>;
}

function pictureOf(node: Element, key: number): ReactNode {
  const source = node.getAttribute("src") ?? "";
  const words = node.getAttribute("alt") ?? "";
  return PICTURE.test(source) ? <img key={key} src={source} alt={words} loading="lazy" /> : words;
}

function linkOf(node: Element, children: ReactNode[], { prefer }: How, key: number): ReactNode {
  const href = node.getAttribute("href") ?? "";
  const [, articleId, said] = ARTICLE_PATH.exec(href) ?? [];
  if (articleId && prefer) {
    const language = LANGUAGES.find((each) => each === said);
    return (
      <Link key={key} to="/library/$articleId" params={{ articleId }} search={language ? { language } : { prefer }}>
        {children}
      </Link>
    );
  }
  if (!articleId && !ADDRESS.test(href)) return <Fragment key={key}>{children}</Fragment>;
  return (
    <a key={key} href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

export function ArticleWords({ html, prefer }: { html: string; prefer?: Language }) {
  const nodes = useMemo(
    () => nodesOf(new DOMParser().parseFromString(html, "text/html").body, { prefer, depth: 0 }),
    [html, prefer],
  );
  return <div className={classes["words"]}>{nodes}</div>;
}
