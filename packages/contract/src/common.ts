/** Small shapes that many resources share: moments, pages, who did it. */
import { z } from "zod";
import { ApiKeyId, PersonId } from "./ids.ts";

/** A moment, ISO 8601 in UTC. */
export const Moment = z.iso.datetime({ offset: true });
export const Colour = z.string().regex(/^#[0-9a-f]{6}$/);
export const Name = z.string().trim().min(1).max(120);
export const EmailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());
/** A calendar day in the organisation's time zone. */
export const Day = z.iso.date();

/** Who did something. `system` names the part of Luwte (routing, mail, clock). */
export const Actor = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("person"), personId: PersonId }),
  z.object({ kind: z.literal("api_key"), apiKeyId: ApiKeyId }),
  z.object({ kind: z.literal("customer"), customerId: z.uuid() }),
  z.object({ kind: z.literal("system"), name: z.string() }),
]);
export type ActorShape = z.output<typeof Actor>;

/** Keyset page: ask the next one with `after`; null means that this was the last. */
export const page = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() });

export const PageQuery = z.object({
  after: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
