/**
 * A stranger's HTML, in a frame in which nothing can run: the sandbox allows no scripts and no forms. It shares our origin only so that its styles can be
 * set from here (the content policy allows no style in markup, also not in the frame) and its height measured.
 */
import { useLayoutEffect, useRef, useState } from "react";
import classes from "./Letter.module.css";

const PAPER = `
  :root { color-scheme: light; background: #fff; color: #25211c; }
  body { margin: 16px; font: 15px/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
  img { max-width: 100%; height: auto; }
  table { max-width: 100%; }
  a { color: #0b626a; }
`;

/** Pictures from outside come through our own server, when they were asked for; whatever slipped through stays here. */
function withoutRemotePictures(parsed: Document): void {
  for (const picture of parsed.querySelectorAll("[src], [srcset], [background]")) {
    picture.removeAttribute("srcset");
    picture.removeAttribute("background");
    if (/^(https?:)?\/\//i.test(picture.getAttribute("src")?.trim() ?? "")) picture.removeAttribute("src");
  }
}

/** Parsed where nothing loads and nothing runs; styles leave the markup and come back through the object model. */
function fill(frame: HTMLIFrameElement, html: string): void {
  const inside = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!inside || !view) return;
  const parsed = new DOMParser().parseFromString(html, "text/html");
  withoutRemotePictures(parsed);
  const sheets = [...parsed.querySelectorAll("style")].map((style) => {
    style.remove();
    return style.textContent;
  });
  const styled = [...parsed.querySelectorAll("[style]")].map((element) => {
    const css = element.getAttribute("style") ?? "";
    element.removeAttribute("style");
    return { element: element as HTMLElement, css };
  });
  const base = inside.createElement("base");
  base.target = "_blank";
  inside.head.replaceChildren(base);
  inside.body.replaceChildren(...[...parsed.body.childNodes].map((node) => inside.adoptNode(node)));
  inside.adoptedStyleSheets = [PAPER, ...sheets].map((css) => sheetOf(view, css));
  for (const { element, css } of styled) element.style.cssText = css;
}

function sheetOf(view: Window & typeof globalThis, css: string): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

type Props = { html: string; title: string };

export function LetterFrame({ html, title }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(120);
  useLayoutEffect(() => {
    const element = frame.current!;
    fill(element, html);
    const inside = element.contentDocument;
    if (!inside) return;
    const measure = () => setHeight(Math.min(20_000, inside.documentElement.offsetHeight));
    const watch = new ResizeObserver(measure);
    watch.observe(inside.documentElement);
    measure();
    return () => watch.disconnect();
  }, [html]);
  return (
    <iframe
      ref={frame}
      title={title}
      className={classes.frame}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      style={{ height }}
    />
  );
}
