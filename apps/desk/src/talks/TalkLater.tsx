/** Before one sends: which of the named colleagues does not work now, and when they will hear it. */
import type { Talk } from "@luwte/contract/talks.ts";
import { LaterNotice } from "../working/LaterNotice.tsx";
import { mentionedIn } from "./mentions.ts";
import { useNamed } from "./useNamed.ts";

export function TalkLater({ talk, text }: { talk: Talk; text: string }) {
  const { personIds } = mentionedIn(text, useNamed());
  return <LaterNotice ids={personIds} conversationId={talk.conversationId} />;
}
