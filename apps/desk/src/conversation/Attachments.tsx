/** Files that came along. Pictures show themselves, small; the rest says what it is and how big. */
import type { Attachment } from "@luwte/contract/conversations.ts";
import { IconFile, IconFileTypePdf, IconPhoto } from "@tabler/icons-react";
import { sayBytes } from "../words/bytes.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import classes from "./Letter.module.css";
import { LETTER } from "./texts.ts";

const PICTURE = /^image\/(png|jpeg|gif|webp|avif)$/;
const addressOf = ({ id }: Attachment, inline: "yes" | "no") => `/api/attachments/${id}?inline=${inline}`;

export function Attachments({ attachments }: { attachments: readonly Attachment[] }) {
  const t = useText(LETTER);
  const shown = attachments.filter((attachment) => !attachment.inline);
  if (shown.length === 0) return null;
  return (
    <ul className={classes.files} aria-label={t("attachments")}>
      {shown.map((attachment) => (
        <li key={attachment.id}>
          <File attachment={attachment} />
        </li>
      ))}
    </ul>
  );
}

function File({ attachment }: { attachment: Attachment }) {
  const { language } = useLanguage();
  const picture = PICTURE.test(attachment.type);
  const Icon = picture ? IconPhoto : attachment.type === "application/pdf" ? IconFileTypePdf : IconFile;
  return (
    <a
      className={classes.file}
      href={addressOf(attachment, picture || attachment.type === "application/pdf" ? "yes" : "no")}
      target="_blank"
      rel="noopener"
    >
      {picture ? (
        <img src={addressOf(attachment, "yes")} alt="" loading="lazy" width={40} height={40} />
      ) : (
        <Icon size={20} stroke={1.5} aria-hidden="true" />
      )}
      <span>
        <span className={classes.fileName}>{attachment.name}</span>
        <span className={classes.dim}>{sayBytes(attachment.size, language)}</span>
      </span>
    </a>
  );
}
