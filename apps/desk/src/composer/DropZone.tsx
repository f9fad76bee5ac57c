/** Files that are dropped here are attached. The button beside it does the same for who does not drag. */
import { type DragEvent, type ReactNode, useState } from "react";
import { useText } from "../words/useText.tsx";
import classes from "./Composer.module.css";
import { COMPOSER } from "./texts.ts";

const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");

export function DropZone({ children, onFiles }: { children: ReactNode; onFiles: (files: Iterable<File>) => void }) {
  const t = useText(COMPOSER);
  const [over, setOver] = useState(false);
  const onDragOver = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(false);
    onFiles(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way of three; the button and pasting are the others.
    <div className={classes.paper} onDragOver={onDragOver} onDragLeave={() => setOver(false)} onDrop={onDrop}>
      {children}
      {over ? <p className={classes.drop}>{t("drop")}</p> : null}
    </div>
  );
}
