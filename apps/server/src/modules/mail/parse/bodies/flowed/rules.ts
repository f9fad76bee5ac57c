/** format=flowed (RFC 3676): a line that ends in a space goes on in the next one. */

/** Joins what one program wrapped. Quote depth must agree, and `-- ` is a mark, not a wrapped line. */
export function unflow(text: string, deleteSpace: boolean): string {
  const out: string[] = [];
  let depth = -1;
  let pieces: string[] = [];
  const end = (): void => {
    if (pieces.length > 0) out.push(pieces.join(""));
    pieces = [];
  };
  for (const line of text.split("\n")) {
    const marks = /^>*/.exec(line)![0].length;
    const content = line.slice(marks).replace(/^ /, "");
    const flows = content.endsWith(" ") && content !== "-- ";
    if (pieces.length > 0 && marks !== depth) end();
    if (pieces.length === 0) pieces.push(marks > 0 ? `${">".repeat(Math.min(marks, 20))} ` : "");
    pieces.push(flows && deleteSpace ? content.slice(0, -1) : content);
    depth = marks;
    if (!flows) end();
  }
  end();
  return out.join("\n");
}
