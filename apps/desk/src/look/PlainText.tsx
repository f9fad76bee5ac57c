/** What somebody typed: its paragraphs and line breaks, and addresses as links. */
import { useMemo } from "react";
import { piecesOf } from "./linked.ts";
import classes from "./RichText.module.css";

export function PlainText({ text, className }: { text: string; className?: string | undefined }) {
  const paragraphs = useMemo(
    () =>
      text
        .trim()
        .split(/\n{2,}/)
        .map(piecesOf),
    [text],
  );
  return (
    <div className={[classes.rich, classes.plain, className].filter(Boolean).join(" ")}>
      {paragraphs.map((pieces, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text have no other name, and never move.
        <p key={index}>
          {pieces.map((piece, at) =>
            piece.href ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same holds for what a paragraph is made of.
              <a key={at} href={piece.href} target="_blank" rel="noopener noreferrer">
                {piece.text}
              </a>
            ) : (
              piece.text
            ),
          )}
        </p>
      ))}
    </div>
  );
}
