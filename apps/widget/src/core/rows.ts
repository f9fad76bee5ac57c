/** The conversation as it is shown: messages that arrived and letters on their way as one list, with day separators and groups. Pure. */
import type { WidgetAuthor, WidgetFile, WidgetMessage } from "@luwte/contract/widget/protocol.ts";
import type { Model } from "./model.ts";
import type { Letter } from "./outbox.ts";

export type Status = "sending" | "waiting" | "failed" | "sent" | "read" | null;

export type Row = {
  readonly id: string;
  readonly author: WidgetAuthor;
  readonly text: string;
  readonly files: readonly WidgetFile[];
  readonly at: Date;
  readonly letter: Letter | null;
  readonly status: Status;
  /** A day begins here; the first of what one person said in a row; the last of it. */
  readonly newDay: boolean;
  readonly first: boolean;
  readonly last: boolean;
};

const TOGETHER = 5 * 60_000;

type Bare = Omit<Row, "newDay" | "first" | "last">;

const ofMessage = ({ id, author, text, files, at }: WidgetMessage, status: Status): Bare => ({
  id,
  author,
  text,
  files,
  at: new Date(at),
  letter: null,
  status,
});

const ofLetter = (letter: Letter, lost: boolean): Bare => ({
  id: letter.id,
  author: { kind: "visitor" },
  text: letter.text,
  files: letter.files,
  at: new Date(letter.at),
  letter,
  status: letter.failed ? "failed" : lost ? "waiting" : "sending",
});

/** Only the newest message that arrived says how far it came: more would be noise. */
function statuses({ messages, conversation }: Pick<Model, "messages" | "conversation">): Bare[] {
  const newest = messages.findLast(({ author }) => author.kind === "visitor");
  const read = newest && (conversation?.agentReadUpTo ?? "") >= newest.at;
  return messages.map((message) => ofMessage(message, message === newest ? (read ? "read" : "sent") : null));
}

const authorKey = (author: WidgetAuthor): string => author.kind + ("name" in author ? author.name : "");

const together = (one: Bare | undefined, other: Bare | undefined): boolean =>
  !!one &&
  !!other &&
  authorKey(one.author) === authorKey(other.author) &&
  one.author.kind !== "system" &&
  Math.abs(other.at.getTime() - one.at.getTime()) < TOGETHER;

export function rowsOf(
  model: Pick<Model, "messages" | "conversation">,
  letters: readonly Letter[],
  lost: boolean,
): Row[] {
  const arrived = new Set(model.messages.map(({ id }) => id));
  const waiting = letters.filter(({ id }) => !arrived.has(id)).map((letter) => ofLetter(letter, lost));
  const bare = [...statuses(model), ...waiting];
  return bare.map((row, index) => {
    const newDay = bare[index - 1]?.at.toDateString() !== row.at.toDateString();
    return {
      ...row,
      newDay,
      first: newDay || !together(bare[index - 1], row),
      last: bare[index + 1]?.at.toDateString() !== row.at.toDateString() || !together(row, bare[index + 1]),
    };
  });
}
