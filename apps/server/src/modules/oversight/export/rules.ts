/** What stands in an export besides its lines. Pure. */

export type FileMade = { readonly name: string; readonly lines: number; readonly sha256: string };
export type Asked = { readonly from: Date; readonly until: Date; readonly isPersonal: boolean };

/** No moment of making is in it: made again it is the same, to the byte. */
export const manifestOf = (organisationId: string, { from, until, isPersonal }: Asked, files: readonly FileMade[]) =>
  `${JSON.stringify({ format: 1, organisation: organisationId, from: from.toISOString(), until: until.toISOString(), personal: isPersonal, files }, null, 2)}\n`;

/** As `sha256sum -c` reads it. */
export const sumsOf = (files: readonly Pick<FileMade, "name" | "sha256">[]): string =>
  files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("");

export const nameOf = ({ from, until }: Asked): string =>
  `assistance-${from.toISOString().slice(0, 10)}-${until.toISOString().slice(0, 10)}.zip`;
