/** The stream of events as the contract describes it: `hello` first, then what happens, what was missed replayed when it is still known. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Audience } from "@luwte/contract/events.ts";
import type { PersonId } from "@luwte/contract/ids.ts";
import type { Happening, World } from "./world.ts";

const mayHear = (audience: Audience | undefined, personId: PersonId): boolean =>
  !audience || !("people" in audience) || audience.people.includes(personId);

const frame = (type: string, data: unknown, id: string | null): string =>
  `${id ? `id: ${id}\n` : ""}data: ${JSON.stringify({ type, payload: data })}\n\n`;

export function streamTo(world: World, personId: PersonId, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  const hello = { position: world.position(), version: "0.1.0", organisationId: world.organisation.id };
  response.write(frame("hello", hello, null));
  const last = request.headers["last-event-id"];
  const from = last ? world.told.findIndex((each) => each.position === last) + 1 : world.told.length;
  for (const { position, event } of world.told.slice(from))
    if (mayHear(event.audience, personId)) response.write(frame(event.type, event.payload, position));
  const listen = ({ position, event }: Happening) => {
    if (mayHear(event.audience, personId)) response.write(frame(event.type, event.payload, position));
  };
  world.listeners.add(listen);
  const beat = setInterval(() => response.write(": beat\n\n"), 5_000);
  response.on("close", () => {
    world.listeners.delete(listen);
    clearInterval(beat);
  });
}
