/** Where one writes: text, files by button, drop and paste, and outside opening hours the address to answer to. */
import { WIDGET_FILE_TYPES, WIDGET_LIMITS, type WidgetAddress } from "@luwte/contract/widget/protocol.ts";
import { useRef, useState } from "preact/hooks";
import { Attachments } from "./attachments.tsx";
import { EmailField, emailIn } from "./emailField.tsx";
import { isTouch } from "./focus.ts";
import { Icon } from "./icon.tsx";
import { isLost, type Parts } from "./parts.ts";
import type { TextKey } from "./say.ts";
import { whenText } from "./times.ts";

type Problem = { readonly key: TextKey; readonly params?: Record<string, string | number> } | null;

export function Composer({ away, ...parts }: Parts & { away: boolean }) {
  const { draft, say } = parts;
  const [problem, setProblem] = useState<Problem>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    setProblem(sendFrom(event.target as HTMLFormElement, parts, away));
  };
  const add = (files: readonly File[]) => {
    const fits = draft.add(files);
    setProblem(fits ? null : { key: "tooManyFiles", params: { n: WIDGET_LIMITS.filesPerMessage } });
  };
  return (
    <form class="composer" noValidate onSubmit={submit}>
      <Strip {...parts} away={away} />
      {away && <AwayFields {...parts} problem={problem?.key === "emailWrong" ? problem.key : null} />}
      <Attachments {...parts} />
      <p class="problem" role="alert" id="problem">
        {problem && problem.key !== "emailWrong" && say(problem.key, problem.params)}
      </p>
      <div class="line">
        <WritingField {...parts} onFiles={add} />
        <FileButton say={say} onFiles={add} />
        <button type="submit" class="icon send" aria-label={say("send")} aria-disabled={draft.loading}>
          <Icon name="send" />
        </button>
      </div>
    </form>
  );
}
/** What stands in the way, or null when the message is on its way. */
function sendFrom(form: HTMLFormElement, { engine, draft }: Parts, needsAddress: boolean): Problem {
  const text = draft.text.trim();
  if (draft.loading) return null;
  if (text.length > WIDGET_LIMITS.text) return { key: "tooLong", params: { over: text.length - WIDGET_LIMITS.text } };
  const address = needsAddress ? addressIn(form) : null;
  if (needsAddress && !address) return { key: "emailWrong" };
  if (!text && draft.files.length === 0) return needsAddress ? { key: "messageMissing" } : null;
  if (!engine.send(text, draft.files, address)) return { key: "tooMany" };
  draft.clear();
  return null;
}

function addressIn(form: HTMLFormElement): WidgetAddress | null {
  const email = emailIn(form);
  const name = (form.elements.namedItem("name") as HTMLInputElement).value.trim();
  return email ? { email, name: name || null } : null;
}

const AwayFields = ({ say, problem }: Parts & { problem: TextKey | null }) => (
  <div class="fields">
    <EmailField say={say} problem={problem} />
    <label>
      {say("name")}
      <input name="name" autoComplete="name" maxLength={WIDGET_LIMITS.name} />
    </label>
  </div>
);

/** The one line above the writing field that says what is out of the ordinary. */
function Strip({ engine, say, context, away }: Parts & { away: boolean }) {
  const { availability, conversation } = engine.model;
  const lost = isLost(engine);
  const closed = !lost && !away && !availability.open && availability.changesAt && conversation;
  return (
    <div role="status" class="strip">
      {lost && (
        <p>
          {say("lost")}{" "}
          <button type="button" class="plain" onClick={() => engine.claim()}>
            {say("tryNow")}
          </button>
        </p>
      )}
      {closed && (
        <p>{say("closedNow", { when: whenText(context.language, new Date(availability.changesAt), new Date()) })}</p>
      )}
    </div>
  );
}

function FileButton({ say, onFiles }: Pick<Parts, "say"> & { onFiles: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const chosen = () => {
    onFiles([...(input.current!.files ?? [])]);
    input.current!.value = "";
  };
  return (
    <>
      <button type="button" class="icon" aria-label={say("attach")} onClick={() => input.current!.click()}>
        <Icon name="attach" />
      </button>
      <input ref={input} type="file" hidden multiple accept={WIDGET_FILE_TYPES.join()} onChange={chosen} />
    </>
  );
}

/** Enter sends on a keyboard; on a touch screen, where there is no Shift and Enter, it makes a new line. */
function WritingField({ engine, draft, say, onFiles }: Parts & { onFiles: (files: readonly File[]) => void }) {
  const onKeyDown = (event: KeyboardEvent) => {
    const sends = event.key === "Enter" && !event.shiftKey && !event.isComposing && !isTouch();
    if (!sends) return;
    event.preventDefault();
    (event.currentTarget as HTMLTextAreaElement).form!.requestSubmit();
  };
  const onPaste = (event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  };
  return (
    <>
      <textarea
        rows={1}
        dir="auto"
        value={draft.text}
        placeholder={say("write")}
        aria-label={say("write")}
        aria-describedby="enter problem"
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={() => engine.typing(false)}
        onInput={(event) => {
          draft.write(event.currentTarget.value);
          engine.typing(draft.text !== "");
        }}
      />
      <span id="enter" class="hidden">
        {say("enter")}
      </span>
    </>
  );
}
