/** Conversations created through the API by four clients, beside bare SQL writing the same rows over four connections. */
import { type Bare, createBare } from "./bare.ts";
import { rate, round } from "./figures.ts";
import type { Stage } from "./stage.ts";

const CLIENTS = 4;

export type CreateFigures = { perSecond: number; barePerSecond: number; ratio: number };

export async function measureCreate(stage: Stage, db: Bare, seconds: number): Promise<CreateFigures> {
  let index = 0;
  const create = async () => {
    const number = index++;
    const answer = await fetch(`${stage.url}/api/conversations`, {
      method: "POST",
      headers: { authorization: `Bearer ${stage.key}`, "content-type": "application/json" },
      body: JSON.stringify({
        customer: { email: `klant${number}.${stage.run}@post.example`, name: "Anna Jansen" },
        subject: `Waar blijft bestelling WW-${number}?`,
        text: `Waar blijft mijn pakket? Bestelling WW-${number}. `.repeat(6),
      }),
    });
    if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
    await answer.arrayBuffer();
  };
  await rate(CLIENTS, 1, create);
  const perSecond = await rate(CLIENTS, seconds, create);
  await rate(CLIENTS, 0.5, () => createBare(db, stage.organisationId, index++));
  const barePerSecond = await rate(CLIENTS, seconds, () => createBare(db, stage.organisationId, index++));
  return {
    perSecond: round(perSecond, 0),
    barePerSecond: round(barePerSecond, 0),
    ratio: round(barePerSecond / perSecond),
  };
}
