/** From the composer to the library and back: by a key, also while one types. What is chosen comes where the cursor is, and nothing typed goes. */
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { lazy, Suspense, useState } from "react";
import type { EditorHandle } from "../composer/Editor.tsx";
import type { Coming } from "../composer/useFiles.ts";
import { useCommand } from "../keyboard/registry.ts";

const GiveSheet = lazy(async () => ({ default: (await import("./GiveSheet.tsx")).GiveSheet }));

type Props = {
  page: ConversationPageView;
  editor: React.RefObject<EditorHandle | null>;
  onBring: (coming: readonly Coming[]) => void;
};

export function Giving({ page, editor, onBring }: Props) {
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  useCommand("findArticle", open);
  useCommand("findArticleHere", open);
  if (!isOpen) return null;
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => editor.current?.resume());
  };
  return (
    <Suspense>
      <GiveSheet page={page} onGive={(html) => editor.current?.insertBlocks(html)} onBring={onBring} onClose={close} />
    </Suspense>
  );
}
