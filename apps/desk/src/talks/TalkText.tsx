/** The words of a message: names and case numbers stand out, addresses are links. */
import type { TalkMessage } from "@luwte/contract/talks.ts";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { piecesOf } from "../look/linked.ts";
import { type Span, spansOf } from "./mentions.ts";
import classes from "./Talks.module.css";
import { useNamed } from "./useNamed.ts";

export function TalkText({ message }: { message: TalkMessage }) {
  const named = useNamed();
  const pieces = useMemo(
    () =>
      piecesOf(message.text).map((piece) => ({
        href: piece.href,
        text: piece.text,
        spans: piece.href ? [] : spansOf(piece.text, named),
      })),
    [message.text, named],
  );
  return (
    <p className={classes.text}>
      {pieces.map((piece, index) =>
        piece.href ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name, and never move.
          <a key={index} href={piece.href} target="_blank" rel="noopener noreferrer">
            {piece.text}
          </a>
        ) : (
          piece.spans.map((span, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same holds for what a piece is made of.
            <SpanText key={`${index} ${at}`} span={span} message={message} />
          ))
        ),
      )}
    </p>
  );
}

function SpanText({ span, message }: { span: Span; message: TalkMessage }) {
  if (span.kind === "text") return span.text;
  if (span.kind === "mention") return <span className={classes.mention}>{span.text}</span>;
  const found = message.cases.find(({ number }) => `#${number}` === span.text);
  if (!found) return span.text;
  return (
    <Link to="/inbox/$list/$conversationId" params={{ list: "all", conversationId: found.conversationId }}>
      {span.text}
    </Link>
  );
}
