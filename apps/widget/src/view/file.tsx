/** A file in a message: a picture is drawn, everything is a download. Drawn on a canvas, since a host's policy allows no pictures from memory. */
import type { WidgetFile } from "@luwte/contract/widget/protocol.ts";
import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "./icon.tsx";
import type { Parts } from "./parts.ts";
import { sizeText } from "./times.ts";

const DRAWN = /^image\/(png|jpeg|gif|webp)$/;
const WIDEST = 480;
const TALLEST = 480;

async function draw(blob: Blob, canvas: HTMLCanvasElement): Promise<void> {
  const picture = await createImageBitmap(blob);
  const scale = Math.min(1, WIDEST / picture.width, TALLEST / picture.height);
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
}

/** A link made and clicked by us, because the file comes with the visitor's token in a header. */
function hand(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export function FileView({ file, engine, say, context }: Parts & { file: WidgetFile }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  const [failed, setFailed] = useState(false);
  const isPicture = DRAWN.test(file.type);
  useEffect(() => {
    if (!isPicture) return;
    engine
      .download(file.id)
      .then((blob) => draw(blob, canvas.current!))
      .then(() => setDrawn(true))
      .catch(() => setDrawn(false));
  }, [file.id]);
  const size = sizeText(context.language, file.size);
  const fetch = () => {
    setFailed(false);
    engine.download(file.id).then(
      (blob) => hand(blob, file.name),
      () => setFailed(true),
    );
  };
  return (
    <button type="button" class="file" onClick={fetch}>
      {isPicture && <canvas ref={canvas} hidden={!drawn} />}
      {!drawn && <Icon name="file" />}
      <span class="file-name">{file.name}</span>
      <span class="file-size">{failed ? say("unreachable") : size}</span>
      <span class="hidden">{say("download")}</span>
    </button>
  );
}
