/**
 * One declaration per operation. The server's route, the validation, the OpenAPI description and the typed client all read it, so
 * that they cannot disagree. What goes in the path, in the query and in the body are three shapes: a name in one never hides another.
 */
import type { z } from "zod";
import type { ErrorCode } from "./errors.ts";
import type { Right } from "./rights.ts";

export const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type Method = (typeof METHODS)[number];

/** `anyone`: no sign-in is asked (signing in itself, the widget). `signed_in`: any person or API key, whatever its rights. */
export type Access = Right | "anyone" | "signed_in";

type Fields = z.ZodObject;

export type Operation = {
  readonly id: string;
  readonly method: Method;
  /** Starts with `/api/`; `{name}` is a field of `params`. */
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly right: Access;
  readonly params?: Fields;
  readonly query?: Fields;
  readonly body?: z.ZodType;
  /** Absent: nothing comes back (204). */
  readonly reply?: z.ZodType;
  /** What can be refused besides the refusals every operation has (validation, rights, limits). */
  readonly refusals?: readonly ErrorCode[];
  readonly success?: 200 | 201 | 202;
  /** The body is a file: its bytes as they are, its type in `content-type`. */
  readonly upload?: { readonly maxBytes: number };
  /** What comes back is a file. */
  readonly download?: true;
  readonly maxBodyBytes?: number;
  /** `strict`: for what can be guessed or costs much (signing in, starting an import). */
  readonly pace?: "normal" | "strict";
  /** The same call again does nothing new, so the client may repeat it after a network failure. GET, PUT and bodies with an `id` are. */
  readonly repeatable?: true;
};

/** Checks the declaration when the program starts: a path whose places are not its params is a mistake of ours. */
export function operation<const Declared extends Operation>(declared: Declared): Declared {
  const places = placesIn(declared.path).sort().join();
  const params = Object.keys(declared.params?.shape ?? {})
    .sort()
    .join();
  if (places !== params)
    throw new Error(`Operation ${declared.id}: the path names {${places}}, its params {${params}}.`);
  if (declared.method === "GET" && (declared.body || declared.upload))
    throw new Error(`Operation ${declared.id}: a GET has no body.`);
  return declared;
}

export const placesIn = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);

/** A set of declarations, by any names: a record, or `import * as` of a file that exports them. */
export type Operations = Readonly<Record<string, unknown>>;
export type IdsOf<Set extends Operations> = {
  [Name in keyof Set]: Set[Name] extends Operation ? Set[Name]["id"] : never;
}[keyof Set];
export type OperationOf<Set extends Operations, Id extends string> = Extract<
  Set[keyof Set],
  Operation & { readonly id: Id }
>;

export function operationsIn(set: Operations): Operation[] {
  return Object.values(set).filter((value): value is Operation => isOperation(value));
}
const isOperation = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  "method" in value &&
  "path" in value &&
  "right" in value;

type Part<Declared extends Operation, Name extends "params" | "query" | "body"> = NonNullable<Declared[Name]>;

/** What the server gets, parsed. A part that is not declared is `undefined`. */
export type Input<Declared extends Operation> = {
  params: Declared extends { params: z.ZodType } ? z.output<Part<Declared, "params">> : undefined;
  query: Declared extends { query: z.ZodType } ? z.output<Part<Declared, "query">> : undefined;
  body: Declared extends { body: z.ZodType } ? z.output<Part<Declared, "body">> : undefined;
};
type SentPart<Declared extends Operation, Name extends "params" | "query" | "body"> = Declared extends {
  readonly [Key in Name]: z.ZodType;
}
  ? Record<never, never> extends z.input<Part<Declared, Name>>
    ? { readonly [Key in Name]?: z.input<Part<Declared, Name>> }
    : { readonly [Key in Name]: z.input<Part<Declared, Name>> }
  : unknown;
/** What a client sends. */
export type Sent<Declared extends Operation> = SentPart<Declared, "params"> &
  SentPart<Declared, "query"> &
  SentPart<Declared, "body"> &
  (Declared extends { upload: object } ? { readonly file: Blob } : unknown);

/** What the server's handler gives back, and what the client gets. */
export type ReplyGiven<Declared extends Operation> = Declared extends { reply: infer Reply extends z.ZodType }
  ? z.input<Reply>
  : undefined;
export type ReplyGot<Declared extends Operation> = Declared extends { download: true }
  ? Blob
  : Declared extends { reply: infer Reply extends z.ZodType }
    ? z.output<Reply>
    : undefined;
