/** What can be done to Markdown, for who does not write its signs. */
import type { Language } from "@luwte/contract/language.ts";
import { ActionIcon, FileButton, Tooltip } from "@mantine/core";
import { IconBold, IconHeading, IconItalic, IconLink, IconList, IconPhoto } from "@tabler/icons-react";
import { useText } from "../words/useText.tsx";
import classes from "./Article.module.css";
import { ArticleLink } from "./ArticleLink.tsx";
import { ARTICLE } from "./articleTexts.ts";
import type { Linked, Marking } from "./marking.ts";

const TOOLS = [
  ["bold", IconBold],
  ["italic", IconItalic],
  ["heading", IconHeading],
  ["bullets", IconList],
  ["link", IconLink],
] as const;

type Props = {
  lang: Language;
  onMark: (marking: Marking) => void;
  onLink: (article: Linked) => void;
  onPicture: (files: Iterable<File>) => boolean;
};

export function MarkdownTools({ lang, onMark, onLink, onPicture }: Props) {
  const t = useText(ARTICLE);
  return (
    <div className={classes["tools"]} role="toolbar" aria-label={t("tools")}>
      {TOOLS.map(([marking, Icon]) => (
        <Tooltip key={marking} label={t(marking)}>
          <ActionIcon aria-label={t(marking)} onClick={() => onMark(marking)}>
            <Icon size={18} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      ))}
      <ArticleLink lang={lang} onLink={onLink} />
      <FileButton accept="image/png,image/jpeg,image/gif,image/webp" onChange={(file) => file && onPicture([file])}>
        {(props) => (
          <Tooltip label={t("picture")}>
            <ActionIcon aria-label={t("picture")} {...props}>
              <IconPhoto size={18} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        )}
      </FileButton>
    </div>
  );
}
