/** Saying something in the conversation, as a program and under its name. */
import { type MessageId, newId } from "@luwte/contract/ids.ts";
import type { Words } from "../../../conversations/public.ts";
import { SILENCE } from "../../rules.ts";
import type { Scene } from "../../shapes.ts";

export async function speak(scene: Scene, text: string, turn: Words["turn"]): Promise<void> {
  const { work, needs, conversation, settings } = scene;
  const id = newId<MessageId>(work.now.getTime() + 1);
  await needs.conversations.speak(work, { id, conversationId: conversation.id, name: settings.name, text, turn });
}

/** Should the job that reads silence not come, the conversation wakes by itself: nobody is held for long. */
const MARGIN = 60_000;

/** It asks something, so nobody is given the conversation for as long as an answer may take. The customer waits all the same. */
export const askOf = (scene: Scene, text: string, state: "greeted" | "choosing"): Promise<void> =>
  speak(scene, text, { heldUntil: new Date(scene.work.now.getTime() + SILENCE[state]! + MARGIN) });
