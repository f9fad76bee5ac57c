/** The declaration of an operation: what it refuses to say, and the types it gives to both sides. */
import { describe, expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import { type Input, operation, type ReplyGot, type Sent } from "./operation.ts";

const read = operation({
  id: "notes.get",
  method: "GET",
  path: "/api/notes/{noteId}",
  summary: "One note.",
  right: "conversations.read",
  params: z.object({ noteId: z.uuid() }),
  query: z.object({ limit: z.coerce.number().default(50) }),
  reply: z.object({ text: z.string() }),
});
const remove = operation({
  id: "notes.clear",
  method: "DELETE",
  path: "/api/notes",
  summary: "None left.",
  right: "signed_in",
});

describe("an operation", () => {
  it("has exactly the params that its path names", () => {
    const wrong = () => operation({ ...read, params: z.object({ note: z.uuid() }) });
    expect(wrong).toThrow("the path names {noteId}, its params {note}");
  });

  it("has no body when it only reads", () => {
    expect(() => operation({ ...read, body: z.object({}) })).toThrow("a GET has no body");
  });

  it("gives the server parsed parts, and undefined where nothing is declared", () => {
    expectTypeOf<Input<typeof read>["query"]>().toEqualTypeOf<{ limit: number }>();
    expectTypeOf<Input<typeof read>["body"]>().toEqualTypeOf<undefined>();
  });

  it("asks the client only for what it must send", () => {
    expectTypeOf<{ params: { noteId: string } }>().toExtend<Sent<typeof read>>();
    expectTypeOf<Record<never, never>>().not.toExtend<Sent<typeof read>>();
    expectTypeOf<Record<never, never>>().toExtend<Sent<typeof remove>>();
    expectTypeOf<ReplyGot<typeof remove>>().toEqualTypeOf<undefined>();
  });
});
