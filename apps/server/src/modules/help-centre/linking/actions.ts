/** Where an article stands in the help centre, for neighbours who name it as their source. */
import type { ArticleId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { articlePath, tailOf } from "../house/rules.ts";
import { findSettings } from "../settings/actions.ts";

/** Below our own address; null: the help centre is closed. */
export async function articlePathOf(
  tx: OrganisationTransaction,
  {
    articleId,
    language,
    title,
  }: { readonly articleId: ArticleId; readonly language: Language; readonly title: string },
): Promise<string | null> {
  const { settings } = await findSettings(tx);
  return settings.open ? articlePath({ settings }, { language, title, tail: tailOf(articleId) }) : null;
}
