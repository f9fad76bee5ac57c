/** What one can do with a message, by mouse and by key. At once on the screen; a "no" puts it back and says why. */
import { EDIT_WITHIN_MINUTES, EMOJI_NAMES, type EmojiName, type TalkMessage } from "@luwte/contract/talks.ts";
import { useQueryClient } from "@tanstack/react-query";
import { applyEvent } from "../live/reactions.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { showToast } from "../toasts/toasts.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import { useText } from "../words/useText.tsx";
import { talksApi } from "./api.ts";
import { TALKS } from "./texts.ts";

export type LineDoings = {
  /** One's own, and not too long ago. */
  readonly mayChange: boolean;
  reply(): void;
  edit(): void;
  remove(): void;
  react(emoji: EmojiName): void;
  readonly keys: Readonly<Record<string, () => void>>;
};
type Given = { onReply: (message: TalkMessage) => void; onEdit: () => void };

export function useLine(message: TalkMessage, { onReply, onEdit }: Given): LineDoings {
  const client = useQueryClient();
  const trouble = useTrouble();
  const t = useText(TALKS);
  const { id: personId } = useSelf().person;
  const params = { talkMessageId: message.id };
  const show = (after: TalkMessage) =>
    applyEvent(client, { type: "talk_message.changed", payload: { message: after } }, ["talk"]);
  const mayChange =
    message.authorId === personId && Date.now() - new Date(message.at).getTime() < EDIT_WITHIN_MINUTES * 60_000;
  const react = (emoji: EmojiName) => {
    const on = !message.reactions.find((each) => each.emoji === emoji)?.personIds.includes(personId);
    show(withReaction(message, emoji, personId, on));
    talksApi.reactToTalkMessage({ params: { ...params, emoji }, body: { on } }).then(
      ({ message: after }) => show(after),
      (error: unknown) => {
        show(message);
        trouble(error);
      },
    );
  };
  const remove = () =>
    void talksApi.removeTalkMessage({ params }).then(({ message: after }) => {
      show(after);
      showToast({ text: t("removedSaid") });
    }, trouble);
  const changing = mayChange ? { e: onEdit, delete: remove } : {};
  const reactions = EMOJI_NAMES.map((emoji, index) => [String(index + 1), () => react(emoji)] as const);
  const reply = () => onReply(message);
  const keys = message.removedAt ? {} : { r: reply, ...changing, ...Object.fromEntries(reactions) };
  return { mayChange, reply, edit: onEdit, remove, react, keys };
}

/** The same version as what is shown: the real one, which is higher, wins whenever it comes. */
function withReaction(message: TalkMessage, emoji: EmojiName, personId: string, on: boolean): TalkMessage {
  const others =
    message.reactions.find((each) => each.emoji === emoji)?.personIds.filter((id) => id !== personId) ?? [];
  const personIds = on ? [...others, personId as (typeof others)[number]] : others;
  const rest = message.reactions.filter((each) => each.emoji !== emoji);
  return { ...message, reactions: personIds.length > 0 ? [...rest, { emoji, personIds }] : rest };
}
