/** What every editor of ours can write, which is what a mail can carry; and the links in it. */
import type { Editor } from "@tiptap/core";
import { StarterKit } from "@tiptap/starter-kit";

export const LETTER = StarterKit.configure({
  heading: false,
  horizontalRule: false,
  codeBlock: false,
  link: {
    openOnClick: false,
    autolink: true,
    defaultProtocol: "https",
    protocols: ["http", "https", "mailto", "tel"],
  },
});

export const linkAt = (editor: Editor): string | null =>
  (editor.getAttributes("link")["href"] as string | undefined) ?? null;

/** Around what is chosen, or the whole link one stands in; where nothing is chosen, the address itself is written. */
export function putLink(editor: Editor, href: string | null): void {
  const chain = editor.chain().focus();
  if (href === null) chain.extendMarkRange("link").unsetLink().run();
  else if (!editor.state.selection.empty || linkAt(editor)) chain.extendMarkRange("link").setLink({ href }).run();
  else
    chain
      .insertContent([
        { type: "text", text: href.replace(/^(mailto|tel):/, ""), marks: [{ type: "link", attrs: { href } }] },
        { type: "text", text: " " },
      ])
      .run();
}
