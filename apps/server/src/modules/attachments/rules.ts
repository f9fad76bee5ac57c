/** Which files an agent may send. */

/** What mail servers refuse as an attachment, so that the answer itself would not arrive. */
const PROGRAMS = new Set(
  "ade adp app appx bat cab chm cmd com cpl dll exe hta ins isp jar js jse lnk mde msc msi msix msp mst nsh pif ps1 scr sct shb sys vb vbe vbs vxd wsc wsf wsh".split(
    " ",
  ),
);

/** By the last ending: `rekening.pdf.exe` is a program. */
export const isProgram = (name: string): boolean =>
  PROGRAMS.has(/\.([a-z0-9]+)[.\s]*$/i.exec(name)?.[1]?.toLowerCase() ?? "");

/** A name from elsewhere can hold a path or a line break. */
export const fileNameOf = (given: string): string =>
  given
    .toWellFormed()
    .replace(/^.*[/\\]/, "")
    .replace(/\p{Cc}/gu, "")
    .trim()
    .slice(0, 255) || "bestand";
