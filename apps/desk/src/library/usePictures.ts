/** The pictures of an article as files to send: they lie under the answer like any other file, to be looked at and left out. */
import type { ArticleImageId } from "@luwte/contract/ids.ts";
import type { Coming } from "../composer/useFiles.ts";
import { showToast } from "../toasts/toasts.ts";
import { useText } from "../words/useText.tsx";
import { libraryApi } from "./api.ts";
import type { LetterPicture } from "./forLetter.ts";
import { GIVE } from "./giveTexts.ts";

const ENDINGS: Record<string, string> = { "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp" };

async function load({ id, name }: LetterPicture) {
  const file = await libraryApi.downloadArticleImage({ params: { imageId: id as ArticleImageId } });
  return { name: `${name}.${ENDINGS[file.type] ?? "png"}`, file };
}

/** One that cannot come is said by name, because the text speaks of it. */
export function usePictures(onBring: (coming: readonly Coming[]) => void) {
  const t = useText(GIVE);
  return (pictures: readonly LetterPicture[]): void =>
    onBring(
      pictures.map((picture) => ({
        name: picture.name,
        load: () => load(picture),
        lost: () => showToast({ tone: "trouble", text: t("pictureLost", { name: picture.name }) }),
      })),
    );
}
