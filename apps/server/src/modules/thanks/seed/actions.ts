/** Gives the demo answers and thank-yous of its past, so that there is something to read on the first day. */
import { type ComplimentId, newId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { landingOf } from "../compliments/rules.ts";
import { type Ended, findEnded, insertPast, insertSaid } from "./queries.ts";

/** Every so many of those who were asked answered. */
const ANSWERED = 2;
const EVERY = 5;
const GRADES = [5, 4, 5, 3, 5, 4, 2, 5, 4, 5];
const SAID = [
  "Zo snel en zo vriendelijk geholpen, daar word ik vrolijk van. Dank je wel!",
  "Eindelijk iemand die echt luisterde. De trui past nu perfect.",
  "Merci pour votre patience, tout est clair maintenant.",
  "Jullie klantenservice is een verademing. Geef dit door aan je baas.",
  "Hallo schoonheid, mag ik je nummer geven aan mijn broer?",
  "Thank you for calling back exactly when you said you would.",
  "Top geholpen, en nog met een grapje ook.",
];

export async function seedThanks(work: Work): Promise<void> {
  const ended = await findEnded(work.tx);
  for (const [index, each] of ended.entries()) {
    const grade = GRADES[index % GRADES.length]!;
    const answer = { csat: grade, ces: Math.max(1, grade - (index % 3 === 0 ? 1 : 0)), solved: grade > 2 };
    await insertPast(work, each, index % ANSWERED === 0 ? answer : null);
  }
  for (const [index, words] of SAID.entries()) {
    const to = ended[index * EVERY];
    if (to) await say(work, to, words, index);
  }
}

async function say(work: Work, to: Ended, words: string, index: number): Promise<void> {
  const { state, because } = landingOf({ words, toId: to.toId });
  const onWall = state === "delivered" && index % 2 === 0;
  await insertSaid(work, to, { id: newId<ComplimentId>(to.at.getTime()), words, state, because: [...because], onWall });
}
