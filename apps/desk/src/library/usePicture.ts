/** Putting a picture into an article: kept by the library first, then named in the text. */
import { type ArticleImageId, newId } from "@luwte/contract/ids.ts";
import { useState } from "react";
import { useTrouble } from "../toasts/useTrouble.ts";
import { useText } from "../words/useText.tsx";
import { libraryApi } from "./api.ts";
import { ARTICLE } from "./articleTexts.ts";

export function usePicture(put: (markdown: string) => void) {
  const t = useText(ARTICLE);
  const trouble = useTrouble();
  const [busy, setBusy] = useState(0);
  const keep = async (file: File) => {
    setBusy((count) => count + 1);
    try {
      const query = { name: file.name || "picture", id: newId<ArticleImageId>() };
      const { image } = await libraryApi.uploadArticleImage({ query, file });
      put(`![${t("pictureWords")}](image:${image.id})`);
    } catch (error) {
      trouble(error);
    } finally {
      setBusy((count) => count - 1);
    }
  };
  return {
    isBusy: busy > 0,
    /** True when there was a picture among them. */
    take(files: Iterable<File>): boolean {
      const pictures = [...files].filter(({ type }) => type.startsWith("image/"));
      for (const picture of pictures) void keep(picture);
      return pictures.length > 0;
    },
  };
}
