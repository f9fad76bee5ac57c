/** One message: who, what, files, and for the visitor's own how far it came. */
import { piecesOf } from "../core/links.ts";
import type { Row } from "../core/rows.ts";
import { FileView } from "./file.tsx";
import { leave } from "./focus.ts";
import type { Parts } from "./parts.ts";
import { clock, dayName } from "./times.ts";

export function MessageRow({ row, ...parts }: Parts & { row: Row }) {
  const { say, context } = parts;
  const { language } = context;
  return (
    <div class={`row ${row.author.kind}${row.first ? " first" : ""}`}>
      {row.newDay && <p class="day">{dayName(language, say, row.at, new Date())}</p>}
      {row.author.kind === "system" ? (
        <p class="notice">{row.text}</p>
      ) : (
        <>
          <p class={row.first && row.author.kind !== "visitor" ? "who" : "hidden"}>{nameOf(row, parts)}</p>
          <Bubble row={row} {...parts} />
          {(row.last || row.status) && (
            <p class="under">
              <time dateTime={row.at.toISOString()}>{clock(language, row.at)}</time>
              <Progress row={row} {...parts} />
            </p>
          )}
        </>
      )}
    </div>
  );
}

function nameOf({ author }: Row, { say }: Parts): string {
  if (author.kind === "bot") return `${author.name} (${say("automatic")})`;
  return author.kind === "agent" ? author.name : say("you");
}

const Bubble = ({ row, ...parts }: Parts & { row: Row }) => (
  <>
    {row.text && (
      <div class="bubble" dir="auto">
        {piecesOf(row.text).map(({ text, href }) =>
          href ? (
            <a href={href} target="_blank" rel="noopener noreferrer nofollow ugc">
              {text}
            </a>
          ) : (
            text
          ),
        )}
      </div>
    )}
    {row.files.map((file) => (
      <FileView key={file.id} file={file} {...parts} />
    ))}
  </>
);

function Progress({ row: { status, letter }, engine, say }: Parts & { row: Row }) {
  if (!status) return null;
  if (status !== "failed") return <span> · {say(status)}</span>;
  const act = (event: Event, move: () => void) => {
    leave(event);
    move();
  };
  return (
    <span class="failed">
      {" · "}
      {say("notSent")}{" "}
      <button type="button" class="plain" onClick={(event) => act(event, () => engine.retry(letter!))}>
        {say("retry")}
      </button>
      <button type="button" class="plain" onClick={(event) => act(event, () => engine.discard(letter!))}>
        {say("discard")}
      </button>
    </span>
  );
}
