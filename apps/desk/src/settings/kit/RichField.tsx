/** A field for text with some form: signatures, canned replies. What a mail can carry, no more. */
import { ActionIcon } from "@mantine/core";
import { IconBold, IconItalic, IconList, IconListNumbers } from "@tabler/icons-react";
import { type Editor, EditorContent, useEditor } from "@tiptap/react";
import { useId } from "react";
import { COMPOSER } from "../../composer/texts.ts";
import { LinkButton } from "../../look/LinkButton.tsx";
import { LETTER, linkAt, putLink } from "../../look/letterEditor.ts";
import { useText } from "../../words/useText.tsx";
import classes from "./RichField.module.css";

const EXTENSIONS = [LETTER];

type Props = { label: string; hint?: string | undefined; value: string; onChange: (html: string) => void };

/** Made anew for another text: give it a key. */
export function RichField({ label, hint, value, onChange }: Props) {
  const id = useId();
  const editor = useEditor({
    extensions: EXTENSIONS,
    content: value,
    // Its style element would break the content policy; what it says stands in our own sheet.
    injectCSS: false,
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-labelledby": id,
        ...(hint ? { "aria-describedby": `${id}-hint` } : {}),
      },
    },
    onUpdate: ({ editor: changed }) => onChange(changed.isEmpty ? "" : changed.getHTML()),
  });
  return (
    <div className={classes["field"]}>
      <p id={id} className={classes["label"]}>
        {label}
      </p>
      {hint ? (
        <p id={`${id}-hint`} className={classes["hint"]}>
          {hint}
        </p>
      ) : null}
      <div className={classes["box"]}>
        <Bar editor={editor} label={label} />
        <EditorContent editor={editor} className={classes["text"]} />
      </div>
    </div>
  );
}

const FORMATS = [
  { format: "bold", Icon: IconBold, run: (editor: Editor) => editor.chain().focus().toggleBold().run() },
  { format: "italic", Icon: IconItalic, run: (editor: Editor) => editor.chain().focus().toggleItalic().run() },
  { format: "bullets", Icon: IconList, run: (editor: Editor) => editor.chain().focus().toggleBulletList().run() },
  {
    format: "numbers",
    Icon: IconListNumbers,
    run: (editor: Editor) => editor.chain().focus().toggleOrderedList().run(),
  },
] as const;

function Bar({ editor, label }: { editor: Editor; label: string }) {
  const t = useText(COMPOSER);
  return (
    <div className={classes["bar"]} role="toolbar" aria-label={`${t("format")}: ${label}`}>
      {FORMATS.map(({ format, Icon, run }) => (
        <ActionIcon key={format} aria-label={t(format)} onClick={() => run(editor)}>
          <Icon size={18} stroke={1.75} />
        </ActionIcon>
      ))}
      <LinkButton
        current={() => linkAt(editor)}
        onLink={(href) => putLink(editor, href)}
        onLeave={() => void editor.commands.focus()}
      />
    </div>
  );
}
