/**
 * Rich text as our editor makes it. Built from a list of what may be shown, never put into the page as HTML: the server cleaned it already, and
 * this is the second wall.
 */
import { createElement, Fragment, type ReactNode, useMemo } from "react";
import classes from "./RichText.module.css";

const SHOWN = new Set([
  "p",
  "br",
  "strong",
  "b",
  "em",
  "i",
  "u",
  "s",
  "ul",
  "ol",
  "li",
  "blockquote",
  "code",
  "pre",
  "h3",
  "span",
]);
const ADDRESS = /^(https?:|mailto:|tel:)/i;
/** Deeper than this nobody writes. */
const MAXIMUM_DEPTH = 40;

function nodesOf(parent: Node, depth: number): ReactNode[] {
  if (depth > MAXIMUM_DEPTH) return [parent.textContent];
  return [...parent.childNodes].map((node, index) => nodeOf(node, depth, index));
}

function nodeOf(node: Node, depth: number, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const tag = node.localName;
  if (tag === "br") return <br key={key} />;
  const children = nodesOf(node, depth + 1);
  const href = node.getAttribute("href") ?? "";
  if (tag === "a" && ADDRESS.test(href))
    return (
      <a key={key} href={href} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    );
  if (!SHOWN.has(tag)) return <Fragment key={key}>{children}</Fragment>;
  const isMention = tag === "span" && node.getAttribute("data-type") === "mention";
  return createElement(tag, { key, ...(isMention ? { className: classes.mention } : {}) }, ...children);
}

export function RichText({ html, className }: { html: string; className?: string | undefined }) {
  const nodes = useMemo(() => nodesOf(new DOMParser().parseFromString(html, "text/html").body, 0), [html]);
  return <div className={[classes.rich, className].filter(Boolean).join(" ")}>{nodes}</div>;
}
