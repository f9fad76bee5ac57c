/** Who fits what is typed after an @. */
import { IconUsersGroup } from "@tabler/icons-react";
import { Face } from "../look/Face.tsx";
import { useText } from "../words/useText.tsx";
import type { Named } from "./mentions.ts";
import classes from "./Talks.module.css";
import { TALKS } from "./texts.ts";

type Props = { id: string; shown: readonly Named[]; active: number; onChoose: (name: string) => void };

export function MentionList({ id, shown, active, onChoose }: Props) {
  const t = useText(TALKS);
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t("suggestions")}
      className={classes.suggestions}
      hidden={shown.length === 0}
    >
      {shown.map(({ id: key, name, kind }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys.
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field; it says which one is active.
        <div
          key={key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className={classes.suggestion}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(name)}
        >
          {kind === "team" ? (
            <IconUsersGroup size={18} stroke={1.75} aria-hidden="true" />
          ) : (
            <Face name={name} size={20} />
          )}
          <span>{name}</span>
          {kind === "team" ? <small>{t("team")}</small> : null}
        </div>
      ))}
    </div>
  );
}
