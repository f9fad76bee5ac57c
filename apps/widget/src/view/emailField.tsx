/** The field for an e-mail address, with its error tied to it, and what counts as one: the server has the last word. */
import { WIDGET_LIMITS } from "@luwte/contract/widget/protocol.ts";
import type { Say, TextKey } from "./say.ts";

const LOOKS_RIGHT = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/;

/** The address in a form, or null after putting the focus where it has to be mended. */
export function emailIn(form: HTMLFormElement): string | null {
  const field = form.elements.namedItem("email") as HTMLInputElement;
  const email = field.value.trim();
  if (LOOKS_RIGHT.test(email)) return email;
  field.focus();
  return null;
}

export const EmailField = ({ say, problem }: { say: Say; problem: TextKey | null }) => (
  <label>
    {say("email")}
    <input
      name="email"
      type="email"
      autoComplete="email"
      inputMode="email"
      maxLength={WIDGET_LIMITS.email}
      aria-invalid={problem !== null}
      aria-describedby="email-problem"
    />
    <span id="email-problem" class="problem" role="alert">
      {problem && say(problem)}
    </span>
  </label>
);
