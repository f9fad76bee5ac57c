/** To a message of the conversation that is open, wherever it stands: earlier ones are loaded first, and a folded letter is opened. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { loadEarlier } from "../api/conversationQuery.ts";

const MOST_PAGES = 10;
const SHOWN_MS = 1_500;

const letterOf = (messageId: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`article[data-message="${CSS.escape(messageId)}"]`);
const drawn = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

export async function jumpTo(conversationId: ConversationId, messageId: string): Promise<void> {
  for (let page = 0; page < MOST_PAGES && !letterOf(messageId); page++) {
    await loadEarlier(conversationId);
    await drawn();
  }
  letterOf(messageId)?.querySelector<HTMLElement>(":scope > button[aria-expanded='false']")?.click();
  await drawn();
  const letter = letterOf(messageId);
  if (!letter) return;
  letter.tabIndex = -1;
  letter.focus({ preventScroll: true });
  letter.scrollIntoView({ block: "start" });
  letter.dataset["found"] = "true";
  setTimeout(() => delete letter.dataset["found"], SHOWN_MS);
}
