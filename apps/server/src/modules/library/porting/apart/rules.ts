/** For whoever sends a large folder in parts: the texts that make one article, the pictures they show and the texts they link to. Pure. */
import { lettersIn } from "../decoding/rules.ts";
import { aimsIn } from "../linking/rules.ts";
import { filesByArticle, folderOf, idIn, placeOf, type Read, readFile, withPictures } from "../rules.ts";
import type { GivenFile } from "../shapes.ts";

/** All by their paths; `links` with the id in the head of the file, where it has one. */
export type Apart = { texts: string[]; pictures: string[]; links: [path: string, id: string | null][] };

export function articlesApart(files: readonly GivenFile[]): Apart[] {
  const read = files.flatMap((file) => {
    const place = placeOf(file.path);
    const letters = place && lettersIn(file.bytes);
    return letters ? [readFile(file, letters, place, "nl")] : [];
  });
  const articles = filesByArticle(read);
  const byKey = new Map<string, [string, string | null]>();
  for (const of of articles) {
    const id = of.map(idIn).find((each) => each !== null) ?? null;
    for (const { place, path } of of) if (!byKey.has(place.key)) byKey.set(place.key, [path, id]);
  }
  return articles.map((of) => ({
    texts: of.map(({ path }) => path),
    pictures: [...new Set(of.flatMap(picturesOf))],
    links: [...new Set(of.flatMap(({ body, path }) => aimsIn(body, path)).flatMap(linkedBy(byKey)))],
  }));
}

const linkedBy =
  (byKey: ReadonlyMap<string, [string, string | null]>) =>
  (aim: ReturnType<typeof aimsIn>[number]): [string, string | null][] => {
    const key = "keys" in aim ? aim.keys.find((each) => byKey.has(each)) : undefined;
    return key === undefined ? [] : [byKey.get(key)!];
  };

function picturesOf({ path, body }: Read): string[] {
  const shown: string[] = [];
  withPictures(body, folderOf(path), (at) => {
    shown.push(at);
    return null;
  });
  return shown;
}
