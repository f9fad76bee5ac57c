/** What the editor can do: what a mail can carry, canned replies after a slash, colleagues after an at sign. */
import { type AnyExtension, type Editor, Extension, mergeAttributes, Node } from "@tiptap/core";
import { Placeholder } from "@tiptap/extension-placeholder";
import { PluginKey } from "@tiptap/pm/state";
import { Suggestion } from "@tiptap/suggestion";
import type { RefObject } from "react";
import { LETTER } from "../look/letterEditor.ts";
import { renderInto, type Suggested, type SuggestionStore } from "./suggestions.ts";

type Latest = RefObject<{ onSend: () => void; placeholder: string; chat: boolean }>;

/** A colleague in the text. Whole or not at all: half a name would still be a mention. */
const Mention = Node.create({
  name: "mention",
  group: "inline",
  inline: true,
  atom: true,
  selectable: false,
  addAttributes: () => ({
    id: { parseHTML: (element) => element.getAttribute("data-id"), renderHTML: ({ id }) => ({ "data-id": id }) },
    label: {
      parseHTML: (element) => element.getAttribute("data-label"),
      renderHTML: ({ label }) => ({ "data-label": label }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-type="mention"]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    "span",
    mergeAttributes({ "data-type": "mention" }, HTMLAttributes),
    `@${node.attrs["label"]}`,
  ],
  renderText: ({ node }) => `@${node.attrs["label"]}`,
});

function suggesting(name: string, char: string, store: SuggestionStore): AnyExtension {
  return Extension.create({
    name,
    addProseMirrorPlugins() {
      return [
        Suggestion<Suggested, Suggested>({
          editor: this.editor,
          pluginKey: new PluginKey(name),
          char,
          allowedPrefixes: [" "],
          items: ({ query }) => store.find(char, query),
          command: ({ editor, range, props }) =>
            void editor.chain().focus().deleteRange(range).insertContent(props.content).run(),
          render: () => renderInto(store, char),
        }),
      ];
    },
  });
}

/** In a chat Enter sends, and Shift+Enter is a new line; in a letter it is the other way round. */
function sendingKeys(latest: Latest, store: SuggestionStore): AnyExtension {
  const send = () => {
    latest.current.onSend();
    return true;
  };
  const enter = () => latest.current.chat && !store.isOpen() && send();
  // Out of the field, so that the keys of the desk work again.
  const leave = ({ editor }: { editor: Editor }) => {
    if (store.isOpen()) return false;
    editor.view.dom.blur();
    return true;
  };
  const keys = Object.fromEntries([
    ["Mod-Enter", send],
    ["Enter", enter],
    ["Escape", leave],
  ]);
  return Extension.create({ name: "sendingKeys", addKeyboardShortcuts: () => keys });
}

export function extensionsFor(store: SuggestionStore, latest: Latest): AnyExtension[] {
  return [
    LETTER,
    Placeholder.configure({ placeholder: () => latest.current.placeholder }),
    Mention,
    suggesting("cannedReplies", "/", store),
    suggesting("mentions", "@", store),
    sendingKeys(latest, store),
  ];
}
