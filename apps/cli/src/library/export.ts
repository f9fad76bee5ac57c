/** `luwte library export FOLDER`: the library as a folder of Markdown and pictures. What was not written by an export is never touched. */
import { exportArguments } from "./arguments.ts";
import { serverAt, troubleWith } from "./server.ts";
import { said, TEXTS } from "./texts.ts";
import { Broken, unpacked } from "./unpack.ts";
import { mayWriteTo, writeExport } from "./write.ts";

export async function exportCommand(args: string[]): Promise<number> {
  const typed = exportArguments(args);
  if (!typed) {
    console.error(said(TEXTS.usageExport));
    return 2;
  }
  const { folder, replace } = typed;
  const server = serverAt(typed.server);
  if (!server) return 1;
  if (!(await mayWriteTo(folder, replace))) return failed(said(TEXTS.notEmpty, { value: folder }));
  try {
    const zip = await server.api.exportArticles();
    const files = await unpacked(Buffer.from(await zip.arrayBuffer()));
    await writeExport(folder, files);
    console.log(said(TEXTS.exported, { count: files.size, value: folder }));
    return 0;
  } catch (error) {
    const why = reasonOf(error) ?? troubleWith(server, error);
    if (why) return failed(why);
    throw error;
  }
}

function failed(why: string): number {
  console.error(why);
  return 1;
}

function reasonOf(error: unknown): string | null {
  if (error instanceof Broken) return said(TEXTS.broken, { value: error.message });
  const isOfDisk = error instanceof Error && "code" in error && "path" in error;
  return isOfDisk ? said(TEXTS.notWritten, { value: `${String(error.path)} (${String(error.code)})` }) : null;
}
