/** The list above the caret. The focus stays in the text; which line is meant is told to screen readers through the text field. */
import { Portal } from "@mantine/core";
import { useEffect, useSyncExternalStore } from "react";
import { useText } from "../words/useText.tsx";
import classes from "./Editor.module.css";
import type { SuggestionStore } from "./suggestions.ts";
import { COMPOSER } from "./texts.ts";

const LIST_ID = "suggestions";
const optionId = (index: number) => `${LIST_ID}-${index}`;

export function SuggestionList({ store }: { store: SuggestionStore }) {
  const t = useText(COMPOSER);
  const offer = useSyncExternalStore(store.subscribe, store.now);
  const index = offer?.index ?? null;
  useEffect(() => {
    const field = document.activeElement;
    if (index === null || !field) return;
    field.setAttribute("aria-controls", LIST_ID);
    field.setAttribute("aria-activedescendant", optionId(index));
    return () => {
      field.removeAttribute("aria-controls");
      field.removeAttribute("aria-activedescendant");
    };
  }, [index]);
  if (!offer?.place) return null;
  return (
    <Portal>
      <div
        id={LIST_ID}
        role="listbox"
        aria-label={t(offer.char === "/" ? "canned" : "note")}
        className={classes.suggestions}
        style={{ left: Math.min(offer.place.left, window.innerWidth - 336), bottom: offer.place.bottom }}
      >
        {offer.items.map((item, at) => (
          <div
            key={item.key}
            id={optionId(at)}
            role="option"
            tabIndex={-1}
            aria-selected={at === offer.index}
            className={classes.suggestion}
            // Before the text loses the focus.
            onMouseDown={(event) => {
              event.preventDefault();
              store.choose(at);
            }}
          >
            <span>{item.title}</span>
            <span className={classes.hint}>{item.hint}</span>
          </div>
        ))}
      </div>
    </Portal>
  );
}
