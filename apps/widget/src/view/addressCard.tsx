/** Asks for an e-mail address, once somebody has written, so that the answer reaches them after they leave. One "no" is enough. */
import { useState } from "preact/hooks";
import { EmailField, emailIn } from "./emailField.tsx";
import type { Parts } from "./parts.ts";

const DECLINED = "no-address";

export function AddressCard({ engine, say, context }: Parts) {
  const { visitor, conversation, messages } = engine.model;
  const [problem, setProblem] = useState<"emailWrong" | "addressFailed" | null>(null);
  const [declined, setDeclined] = useState(context.store.get(DECLINED) === conversation?.id);
  if (!conversation || !messages.some(({ author }) => author.kind === "visitor")) return null;
  if (visitor.email) return <p class="notice">{say("mailKnown", { email: visitor.email })}</p>;
  if (!context.config.askAddress || declined) return null;
  const decline = () => {
    context.store.set(DECLINED, conversation.id);
    setDeclined(true);
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const email = emailIn(event.target as HTMLFormElement);
    if (!email) return setProblem("emailWrong");
    const reply = await engine.giveAddress({ email, name: visitor.name });
    if (reply.kind !== "ok") setProblem(reply.kind === "refused" ? "emailWrong" : "addressFailed");
  };
  return (
    <form class="card" noValidate onSubmit={(event) => void submit(event)}>
      <strong>{say("byMail")}</strong>
      <p>{say("byMailWhy")}</p>
      <EmailField say={say} problem={problem} />
      <div class="buttons">
        <button type="submit" class="main">
          {say("save")}
        </button>
        <button type="button" class="plain" onClick={decline}>
          {say("noThanks")}
        </button>
      </div>
    </form>
  );
}
