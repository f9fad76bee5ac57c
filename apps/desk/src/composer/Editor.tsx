/** The editor itself. Loaded apart from the desk: it is the heaviest part, and nobody writes in the first second. */
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { EditorContent, useEditor } from "@tiptap/react";
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from "react";
import { linkAt, putLink } from "../look/letterEditor.ts";
import { useCustomerName } from "../words/useCustomerName.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Editor.module.css";
import { extensionsFor } from "./editorExtensions.ts";
import { SuggestionList } from "./SuggestionList.tsx";
import { SuggestionStore } from "./suggestions.ts";
import { COMPOSER } from "./texts.ts";
import { useSuggested } from "./useSuggested.ts";
import type { WritingState } from "./useWriting.ts";

export type Format = "bold" | "italic" | "bullets" | "numbers" | "quote";
export type EditorHandle = {
  /** At the end of what is written. */
  focus(): void;
  /** Where one was. */
  resume(): void;
  format(format: Format): void;
  /** Of the link one stands in. */
  link(): string | null;
  putLink(href: string | null): void;
  /** At the cursor, which comes along. */
  insert(text: string): void;
  /** Paragraphs after what is chosen: nothing that was typed goes. */
  insertBlocks(html: string): void;
  /** As plain text, after what is chosen. */
  insertParagraphs(paragraphs: readonly string[]): void;
};

type Props = {
  handle: Ref<EditorHandle>;
  page: ConversationPageView;
  state: WritingState;
  /** It stands in the page and can take the cursor. */
  onReady: () => void;
  onWrite: () => void;
  onFiles: (files: Iterable<File>) => void;
  onSend: () => void;
};

export function Editor({ handle, page, state, onReady, onWrite, onFiles, onSend }: Props) {
  const t = useText(COMPOSER);
  const { kind } = state.writing;
  const label = t(kind === "note" ? "noteLabel" : "replyLabel");
  const name = useCustomerName(page.conversation.customer);
  const placeholder = kind === "note" ? t("noteTo") : t("replyTo", { name });
  const store = useRef<SuggestionStore>(null);
  store.current ??= new SuggestionStore();
  store.current.source = useSuggested(page.conversation, kind);
  const latest = useRef({ onFiles, onSend, onWrite, state, placeholder, chat: page.conversation.channel === "chat" });
  latest.current = { onFiles, onSend, onWrite, state, placeholder, chat: page.conversation.channel === "chat" };
  const [extensions] = useState(() => extensionsFor(store.current!, latest));
  const editor = useEditor(
    {
      extensions,
      content: state.writing.richText,
      // Its style element would break the content policy; what it says stands in our own sheet.
      injectCSS: false,
      editorProps: {
        attributes: { role: "textbox", "aria-multiline": "true" },
        handlePaste: (_view, event) => takeFiles(event.clipboardData?.files, latest.current.onFiles),
      },
      onUpdate: ({ editor: changed }) => {
        latest.current.state.change({ richText: changed.isEmpty ? "" : changed.getHTML() });
        latest.current.onWrite();
      },
    },
    [],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what comes from outside is put in; what is typed here is there already.
  useEffect(() => {
    // An editor that waited too long for its place in the page is thrown away and made anew.
    if (editor.isDestroyed) return;
    if (editor.getHTML() !== state.writing.richText)
      editor.commands.setContent(state.writing.richText, { emitUpdate: false });
  }, [editor, state.revision]);
  useEffect(() => {
    if (editor.isDestroyed) return;
    editor.view.dom.setAttribute("aria-label", label);
    // The placeholder is a decoration; it is drawn again when something is dispatched.
    editor.view.dispatch(editor.state.tr);
  }, [editor, label]);

  useEffect(() => {
    if (!editor.isDestroyed) onReady();
  }, [editor, onReady]);

  useImperativeHandle(handle, () => ({
    focus: () => void editor.commands.focus("end"),
    resume: () => void editor.commands.focus(),
    insert: (text) => void editor.chain().focus().insertContent({ type: "text", text }).run(),
    insertBlocks: (html) => {
      const { to } = editor.state.selection;
      editor.chain().focus().setTextSelection(to).insertContent(html).run();
    },
    insertParagraphs: (paragraphs) => {
      const { to } = editor.state.selection;
      editor.chain().focus().setTextSelection(to).insertContent(paragraphs.map(paragraphOf)).run();
    },
    format: (format) => applyFormat(editor, format),
    link: () => linkAt(editor),
    putLink: (href) => putLink(editor, href),
  }));
  return (
    <>
      <EditorContent editor={editor} className={classes.editor} />
      <SuggestionList store={store.current} />
    </>
  );
}

const paragraphOf = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });

function takeFiles(files: FileList | undefined, onFiles: (files: Iterable<File>) => void): boolean {
  if (!files || files.length === 0) return false;
  onFiles(files);
  return true;
}

function applyFormat(editor: NonNullable<ReturnType<typeof useEditor>>, format: Format): void {
  const chain = editor.chain().focus();
  const APPLY: Record<Format, () => unknown> = {
    bold: () => chain.toggleBold().run(),
    italic: () => chain.toggleItalic().run(),
    bullets: () => chain.toggleBulletList().run(),
    numbers: () => chain.toggleOrderedList().run(),
    quote: () => chain.toggleBlockquote().run(),
  };
  APPLY[format]();
}
