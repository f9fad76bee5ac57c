/** The reactions to a message: a picture, how many, and in words who. */
import { EMOJI, type EmojiName, type TalkMessage } from "@luwte/contract/talks.ts";
import { Tooltip } from "@mantine/core";
import { usePeople } from "../people/usePeople.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { say } from "../words/say.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import classes from "./Talks.module.css";
import { EMOJI_TEXTS, TALKS } from "./texts.ts";

export function Reactions({ message, onReact }: { message: TalkMessage; onReact: (emoji: EmojiName) => void }) {
  const t = useText(TALKS);
  const { language } = useLanguage();
  const people = usePeople();
  const { person } = useSelf();
  if (message.reactions.length === 0) return null;
  return (
    <div className={classes.reactions}>
      {message.reactions.map(({ emoji, personIds }) => {
        const names = personIds.map((id) => people.nameOf(id) ?? "?").join(", ");
        const said = t("whoReacted", { emoji: say(EMOJI_TEXTS[emoji], language), names });
        return (
          <Tooltip key={emoji} label={said}>
            <button type="button" aria-pressed={personIds.includes(person.id)} onClick={() => onReact(emoji)}>
              <span aria-hidden="true">
                {EMOJI[emoji]} {personIds.length}
              </span>
              <span className="hidden-visually">{said}</span>
            </button>
          </Tooltip>
        );
      })}
    </div>
  );
}
