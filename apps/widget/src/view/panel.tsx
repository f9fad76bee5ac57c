/** The panel itself: a window beside the page, or the whole screen on a phone, where it is modal and follows the on-screen keyboard. */
import type { WidgetConfig } from "@luwte/contract/widget/protocol.ts";
import { useEffect, useRef, useState } from "preact/hooks";
import { Composer } from "./composer.tsx";
import { focusInside } from "./focus.ts";
import { Icon } from "./icon.tsx";
import { Log } from "./log.tsx";
import { isAway, type Parts } from "./parts.ts";
import { whenText } from "./times.ts";

const SMALL = "(max-width:480px),(max-height:480px)";
export const isSmall = (): boolean => matchMedia(SMALL).matches;

export type Shown = { readonly open: boolean; readonly focus: boolean };

function useSmall(): boolean {
  const [small, setSmall] = useState(isSmall);
  useEffect(() => {
    const query = matchMedia(SMALL);
    const changed = () => setSmall(query.matches);
    query.addEventListener("change", changed);
    return () => query.removeEventListener("change", changed);
  }, []);
  return small;
}

function show(dialog: HTMLDialogElement, small: boolean, { open, focus }: Shown): void {
  if (dialog.open) dialog.close();
  if (!open) return;
  if (small) dialog.showModal();
  else dialog.setAttribute("open", "");
  if (focus || small) focusInside(dialog);
}

/** The visible part of the screen shrinks when the keyboard comes up; only this API says so on every phone. */
function useKeyboardRoom(dialog: { current: HTMLDialogElement | null }, active: boolean): void {
  useEffect(() => {
    const view = window.visualViewport;
    if (!active || !view) return;
    const follow = () => {
      dialog.current?.style.setProperty("--height", `${view.height}px`);
      dialog.current?.style.setProperty("--top", `${view.offsetTop}px`);
    };
    follow();
    view.addEventListener("resize", follow);
    view.addEventListener("scroll", follow);
    return () => {
      view.removeEventListener("resize", follow);
      view.removeEventListener("scroll", follow);
    };
  }, [active]);
}

const hold = (event: Event): void => event.stopPropagation();

export function PanelView({ shown, close, ...parts }: Parts & { shown: Shown; close: () => void }) {
  const { say, context, draft, engine } = parts;
  const away = isAway(engine);
  const dialog = useRef<HTMLDialogElement>(null);
  const small = useSmall();
  const [over, setOver] = useState(false);
  useEffect(() => show(dialog.current!, small, shown), [shown, small]);
  useKeyboardRoom(dialog, small && shown.open);
  // What is typed here is nobody else's: a shop's own shortcuts and focus traps must not act on it.
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Escape" && !event.isComposing) close();
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    draft.add([...(event.dataTransfer?.files ?? [])]);
  };
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <dialog
      ref={dialog}
      class={`panel${small ? " small" : ""}${away ? " away" : ""}`}
      lang={context.language}
      dir="ltr"
      aria-labelledby="title"
      onKeyDown={onKeyDown}
      onKeyUp={hold}
      onKeyPress={hold}
      onFocusIn={(event) => {
        event.stopPropagation();
        engine.claim();
      }}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <div class="head">
        <div>
          <h2 id="title" tabIndex={-1} aria-label={say("title", { name: context.config.name })}>
            {context.config.name}
          </h2>
          <p>{subtitle(parts, context.config)}</p>
        </div>
        <button type="button" class="icon" aria-label={say("close")} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <Log {...parts} open={shown.open} />
      <Composer {...parts} away={away} />
      {over && <div class="drop">{say("drop")}</div>}
    </dialog>
  );
}

function subtitle({ engine, say }: Parts, { language }: WidgetConfig): string {
  const { conversation, availability } = engine.model;
  if (conversation?.answering && !conversation.solved) return say("answering", conversation.answering);
  if (availability.open) return say("here");
  if (!availability.changesAt) return say("away");
  return say("opens", { when: whenText(language, new Date(availability.changesAt), new Date()) });
}
