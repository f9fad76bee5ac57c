/** The files that go along with the message being written: how far each is, or what is wrong with it. */
import { WIDGET_LIMITS } from "@luwte/contract/widget/protocol.ts";
import type { Attachment } from "../core/draft.ts";
import { leave } from "./focus.ts";
import { Icon } from "./icon.tsx";
import type { Parts } from "./parts.ts";
import type { TextKey } from "./say.ts";
import { sizeText } from "./times.ts";

const WORDS = new Set<string>(["too_large", "file_type_refused"]);

export function Attachments(parts: Parts) {
  const { attachments } = parts.draft;
  if (attachments.length === 0) return null;
  return (
    <ul class="attachments">
      {attachments.map((attachment) => (
        <AttachmentLine key={attachment.key} attachment={attachment} {...parts} />
      ))}
    </ul>
  );
}

function AttachmentLine({ attachment, ...parts }: Parts & { attachment: Attachment }) {
  const { say, draft } = parts;
  const { name, state } = attachment;
  const remove = (event: Event) => {
    leave(event);
    draft.remove(attachment.key);
  };
  const share = state.kind === "loading" ? Math.round(state.share * 100) : 0;
  return (
    <li>
      <Icon name="file" />
      <span class="file-name">{name}</span>
      {state.kind === "loading" && <progress max={100} value={share} aria-label={name} />}
      {state.kind === "failed" && <Failure attachment={attachment} {...parts} />}
      <button type="button" class="icon" aria-label={say("remove", { name })} onClick={remove}>
        <Icon name="close" />
      </button>
    </li>
  );
}

function Failure({ attachment, draft, say, context }: Parts & { attachment: Attachment }) {
  const code = attachment.state.kind === "failed" ? attachment.state.code : "";
  const retry = (event: Event) => {
    leave(event);
    draft.retry(attachment);
  };
  const key = (WORDS.has(code) ? code : "unreachable") as TextKey;
  return (
    <span class="problem" role="alert">
      {say(key, { size: sizeText(context.language, WIDGET_LIMITS.fileBytes) })}{" "}
      {!WORDS.has(code) && (
        <button type="button" class="plain" onClick={retry}>
          {say("tryNow")}
        </button>
      )}
    </span>
  );
}
