/** Offers to answer by mail, once somebody has written, so that the answer reaches them after they leave. One line until asked; one "no" is enough. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { EmailField, emailIn } from "./emailField.tsx";
import { focusInside, leave } from "./focus.ts";
import { Icon } from "./icon.tsx";
import type { Parts } from "./parts.ts";

const DECLINED = "no-address";

export function AddressCard(parts: Parts) {
  const { engine, say, context } = parts;
  const { visitor, conversation, messages } = engine.model;
  const [asked, setAsked] = useState(false);
  const [declined, setDeclined] = useState(context.store.get(DECLINED) === conversation?.id);
  if (!conversation || !messages.some(({ author }) => author.kind === "visitor")) return null;
  if (visitor.email) return <p class="notice">{say("mailKnown", { email: visitor.email })}</p>;
  if (!context.config.askAddress || declined) return null;
  const decline = (event: Event) => {
    leave(event);
    context.store.set(DECLINED, conversation.id);
    setDeclined(true);
  };
  if (asked) return <AddressForm {...parts} />;
  return (
    <p class="offer">
      <button type="button" class="plain" onClick={() => setAsked(true)}>
        {say("byMail")}
      </button>
      <button type="button" class="icon" aria-label={say("noThanks")} onClick={decline}>
        <Icon name="close" />
      </button>
    </p>
  );
}

function AddressForm({ engine, say }: Parts) {
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<"emailWrong" | "addressFailed" | null>(null);
  useLayoutEffect(() => form.current!.querySelector("input")!.focus(), []);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const email = emailIn(form.current!);
    if (!email) return setProblem("emailWrong");
    const dialog = form.current!.closest("dialog")!;
    const reply = await engine.giveAddress({ email, name: engine.model.visitor.name });
    if (reply.kind === "ok") focusInside(dialog);
    else setProblem(reply.kind === "refused" ? "emailWrong" : "addressFailed");
  };
  return (
    <form class="card" ref={form} noValidate onSubmit={(event) => void submit(event)}>
      <p>{say("byMailWhy")}</p>
      <EmailField say={say} problem={problem} />
      <button type="submit" class="main">
        {say("save")}
      </button>
    </form>
  );
}
