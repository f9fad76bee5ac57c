/**
 * An article as it reads, of HTML that the server made of Markdown. Built from a list of what may be shown, never put into the page as HTML: the server
 * cleaned it already, and this is the second wall.
 */
import { createElement, Fragment, type ReactNode, useMemo } from "react";
import classes from "./Article.module.css";

const SHOWN = new Set(
  "p strong em del code pre blockquote ul ol li h2 h3 h4 h5 h6 hr table thead tbody tr th td".split(" "),
);
const ADDRESS = /^(https?:|mailto:|tel:)/i;
/** Pictures are the library's own. */
const PICTURE = /^\/api\/library\/images\/[0-9a-f-]{36}$/;
const MAXIMUM_DEPTH = 70;

const nodesOf = (parent: Node, depth: number): ReactNode[] =>
  depth > MAXIMUM_DEPTH ? [parent.textContent] : [...parent.childNodes].map((node, at) => nodeOf(node, depth, at));

function nodeOf(node: Node, depth: number, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const tag = node.localName;
  if (tag === "br" || tag === "hr") return createElement(tag, { key });
  if (tag === "img") return pictureOf(node, key);
  const children = nodesOf(node, depth + 1);
  if (tag === "a") return linkOf(node, children, key);
  if (tag === "input") return node.hasAttribute("checked") ? "☑ " : "☐ ";
  return SHOWN.has(tag) ? createElement(tag, { key }, ...children) : <Fragment key={key}>{children}</Fragment>;
}

function pictureOf(node: Element, key: number): ReactNode {
  const source = node.getAttribute("src") ?? "";
  const words = node.getAttribute("alt") ?? "";
  return PICTURE.test(source) ? <img key={key} src={source} alt={words} loading="lazy" /> : words;
}

function linkOf(node: Element, children: ReactNode[], key: number): ReactNode {
  const href = node.getAttribute("href") ?? "";
  if (!ADDRESS.test(href)) return <Fragment key={key}>{children}</Fragment>;
  return (
    <a key={key} href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

export function ArticleWords({ html }: { html: string }) {
  const nodes = useMemo(() => nodesOf(new DOMParser().parseFromString(html, "text/html").body, 0), [html]);
  return <div className={classes["words"]}>{nodes}</div>;
}
