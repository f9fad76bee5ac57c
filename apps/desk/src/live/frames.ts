/** Server-sent events out of bytes that come in any pieces. Comments keep the line alive and say nothing. */
export type Frame = { id: string | null; data: string };

/** One event of ours is at most some tens of kilobytes; a line that never ends is not one. */
const MAXIMUM_BUFFER = 4_000_000;

export function frameReader(onFrame: (frame: Frame) => void): (text: string) => void {
  let buffer = "";
  return (text) => {
    buffer += text;
    if (buffer.length > MAXIMUM_BUFFER) throw new Error("The stream sends something that is no event.");
    const blocks = buffer.split(/\r?\n\r?\n/);
    buffer = blocks.pop()!;
    for (const block of blocks) {
      const frame = frameIn(block);
      if (frame) onFrame(frame);
    }
  };
}

function frameIn(block: string): Frame | null {
  const lines = block.split(/\r?\n/);
  const valuesOf = (name: string) =>
    lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).replace(/^ /, ""));
  const data = valuesOf("data").join("\n");
  return data === "" ? null : { id: valuesOf("id").at(-1) ?? null, data };
}
