/** Makes the words by which a text is found anew, after the rules for them changed. Nothing that anybody sees changes, so nobody is told. */
import type { Work } from "../../../platform/work/work.ts";
import { findArticle, findVersion, lockArticle } from "../queries.ts";
import { findableBy, findableForCustomers } from "../rules.ts";
import type { OneText } from "../shapes.ts";
import { acceptedOf } from "../uses/queries.ts";
import { setFindable } from "./queries.ts";

export async function findAnew(work: Work, of: OneText): Promise<void> {
  if (!(await lockArticle(work.tx, of.articleId))) return;
  const text = (await findArticle(work.tx, of.articleId))?.texts.find(({ language }) => language === of.language);
  if (!text) return;
  const accepted = await acceptedOf(work.tx, of);
  const { version: newest } = (await findVersion(work.tx, text.newest.id))!;
  const published = text.published && (await findVersion(work.tx, text.published.id))!.version;
  await setFindable(
    work,
    of,
    findableBy(newest, of.language, accepted),
    published && findableForCustomers(published, of.language, accepted),
  );
}
