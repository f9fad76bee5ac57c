/** What goes along. Pictures show themselves, small, so that one sees what leaves. */
import type { Attachment } from "@luwte/contract/conversations.ts";
import { IconPaperclip, IconX } from "@tabler/icons-react";
import { sayBytes } from "../words/bytes.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import classes from "./Composer.module.css";
import { COMPOSER } from "./texts.ts";
import type { Uploading } from "./useFiles.ts";
import type { WritingState } from "./useWriting.ts";

const PICTURE = /^image\/(png|jpeg|gif|webp|avif)$/;
const addressOf = ({ id }: Attachment) => `/api/attachments/${id}?inline=yes`;

export function ComposerFiles({ state, uploading }: { state: WritingState; uploading: readonly Uploading[] }) {
  const t = useText(COMPOSER);
  const { language } = useLanguage();
  const { attachments } = state.writing;
  if (attachments.length + uploading.length === 0) return null;
  const remove = (id: string) => state.change({ attachments: attachments.filter((each) => each.id !== id) });
  return (
    <ul className={classes.files}>
      {attachments.map((file) => (
        <li key={file.id}>
          {PICTURE.test(file.type) ? (
            <a href={addressOf(file)} target="_blank" rel="noopener" aria-label={t("lookAtFile", { name: file.name })}>
              <img src={addressOf(file)} alt="" width={28} height={28} />
            </a>
          ) : (
            <IconPaperclip size={14} stroke={1.75} aria-hidden="true" />
          )}
          <span>{file.name}</span>
          <span className={classes.dim}>{sayBytes(file.size, language)}</span>
          <button type="button" aria-label={t("removeFile", { name: file.name })} onClick={() => remove(file.id)}>
            <IconX size={14} stroke={2} aria-hidden="true" />
          </button>
        </li>
      ))}
      {uploading.map((file) => (
        <li key={file.id} className={classes.dim} role="status">
          {t("uploading", { name: file.name })}
        </li>
      ))}
    </ul>
  );
}
