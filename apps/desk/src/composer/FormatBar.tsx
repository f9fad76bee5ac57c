/** How the text looks. The same can be done by keys and by typing; this is for who looks for it. */
import { ActionIcon, Tooltip } from "@mantine/core";
import {
  IconBlockquote,
  IconBold,
  IconBook,
  IconItalic,
  IconList,
  IconListNumbers,
  IconMessage2Bolt,
} from "@tabler/icons-react";
import type { RefObject } from "react";
import { runCommand } from "../keyboard/registry.ts";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { GIVE } from "../library/giveTexts.ts";
import { LinkButton } from "../look/LinkButton.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./Composer.module.css";
import type { EditorHandle, Format } from "./Editor.tsx";
import { COMPOSER } from "./texts.ts";

const FORMATS: { format: Format; Icon: typeof IconBold }[] = [
  { format: "bold", Icon: IconBold },
  { format: "italic", Icon: IconItalic },
  { format: "bullets", Icon: IconList },
  { format: "numbers", Icon: IconListNumbers },
  { format: "quote", Icon: IconBlockquote },
];

export function FormatBar({ editor, chat }: { editor: RefObject<EditorHandle | null>; chat: boolean }) {
  const t = useText({ ...COMPOSER, library: GIVE.button });
  return (
    <div className={classes.formats} role="toolbar" aria-label={t("format")}>
      <Tooltip label={t("cannedHint")}>
        <ActionIcon aria-label={t("canned")} onClick={() => editor.current?.insert("/")}>
          <IconMessage2Bolt size={18} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={<LibraryHint />}>
        <ActionIcon aria-label={t("library")} onClick={() => runCommand("findArticle")}>
          <IconBook size={18} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      {chat ? null : (
        <>
          {FORMATS.map(({ format, Icon }) => (
            <Tooltip key={format} label={t(format)}>
              <ActionIcon aria-label={t(format)} onClick={() => editor.current?.format(format)}>
                <Icon size={18} stroke={1.75} />
              </ActionIcon>
            </Tooltip>
          ))}
          <LinkButton
            current={() => editor.current?.link() ?? null}
            onLink={(href) => editor.current?.putLink(href)}
            onLeave={() => editor.current?.resume()}
          />
        </>
      )}
    </div>
  );
}

function LibraryHint() {
  const t = useText(GIVE);
  return (
    <>
      {t("button")} <ShownKeys command="findArticle" /> <ShownKeys command="findArticleHere" />
    </>
  );
}
