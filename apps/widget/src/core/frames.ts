/** Server-sent events out of a fetched body. Not `EventSource`, because that would put the visitor's token into the address. */
import type { WidgetEvent } from "@luwte/contract/widget/protocol.ts";

export type Frame = { readonly id: string | null; readonly event: WidgetEvent };

/** A frame larger than this is not ours; the connection is dropped and begun anew. */
const LARGEST = 1_000_000;

/** One block of lines between two empty lines. A comment (keep-alive) or a block cut short gives nothing. */
function frameOf(block: string): Frame | null {
  let id: string | null = null;
  let type = "";
  let data = "";
  for (const line of block.split("\n")) {
    const [field, value] = [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trimStart()];
    if (field === "id") id = value;
    if (field === "event") type = value;
    if (field === "data") data += value;
  }
  return type && data ? { id, event: { type, ...JSON.parse(data) } } : null;
}

/** Feeds whole frames only: what stands after the last empty line waits, and is forgotten with the connection. */
export function frameReader(onFrame: (frame: Frame) => void): (chunk: string) => void {
  let rest = "";
  return (chunk) => {
    const blocks = (rest + chunk).replaceAll("\r\n", "\n").split("\n\n");
    rest = blocks.pop() ?? "";
    if (rest.length > LARGEST) throw new RangeError("frame too large");
    for (const block of blocks) {
      const frame = frameOf(block);
      if (frame) onFrame(frame);
    }
  };
}
