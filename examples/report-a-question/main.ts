/** Starts a conversation as a form on a site would: what a customer asks goes in, the case number comes out. */
import { newId } from "@luwte/contract/ids.ts";

const { LUWTE_URL = "http://localhost:4100", LUWTE_KEY } = process.env;
const [email, text] = process.argv.slice(2);
if (!LUWTE_KEY || !email || !text) throw new Error("Usage: LUWTE_KEY=... node main.ts <email> <question>");

const question = { id: newId(), customer: { email }, subject: text.slice(0, 80), text };

async function report(attempts = 3): Promise<number> {
  const answer = await fetch(`${LUWTE_URL}/api/conversations`, {
    method: "POST",
    headers: { authorization: `Bearer ${LUWTE_KEY}`, "content-type": "application/json" },
    body: JSON.stringify(question),
  }).catch((error: Error) => error);
  if (answer instanceof Error) {
    if (attempts > 1) return report(attempts - 1);
    throw answer;
  }
  const reply = (await answer.json()) as { title?: string; detail?: string; conversation: { number: number } };
  if (!answer.ok) throw new Error(`${reply.title} ${reply.detail ?? ""}`);
  return reply.conversation.number;
}

console.log(`Case number ${await report()}`);
