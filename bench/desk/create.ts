/** Conversations created through the API by four clients, beside bare SQL writing the same rows over four connections. */
import { type Bare, createBare } from "./bare.ts";
import { type Cpu, cpuEach } from "./cpu.ts";
import { rate, round } from "./figures.ts";
import type { Stage } from "./stage.ts";

const CLIENTS = 4;

/** `cpuMs`: for each conversation. */
export type CreateFigures = {
  perSecond: number;
  barePerSecond: number;
  ratio: number;
  cpuMs: { api: Cpu; bare: Cpu };
};

export async function measureCreate(
  stage: Stage,
  db: Bare,
  serverPid: number,
  seconds: number,
): Promise<CreateFigures> {
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
  const api = await measured(db, serverPid, seconds, create);
  const bare = await measured(db, serverPid, seconds, () => createBare(db, stage.organisationId, index++));
  return {
    perSecond: round(api.perSecond, 0),
    barePerSecond: round(bare.perSecond, 0),
    ratio: round(bare.perSecond / api.perSecond),
    cpuMs: { api: api.cpu, bare: bare.cpu },
  };
}

async function measured(
  db: Bare,
  serverPid: number,
  seconds: number,
  create: () => Promise<void>,
): Promise<{ perSecond: number; cpu: Cpu }> {
  await rate(CLIENTS, seconds / 10, create);
  let perSecond = 0;
  const cpu = await cpuEach(serverPid, db, async () => {
    perSecond = await rate(CLIENTS, seconds, create);
    return perSecond * seconds;
  });
  return { perSecond, cpu };
}
