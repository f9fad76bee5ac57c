/** The description of the API (OpenAPI 3.1), made from the declarations that the server itself is made from. */
import { ERRORS } from "@luwte/contract/errors.ts";
import type { Operation } from "@luwte/contract/operation.ts";
import { PROBLEM_TYPE, Problem } from "@luwte/contract/problem.ts";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { COMMON_REFUSALS } from "./operations.ts";

type Json = { [key: string]: unknown };
type Direction = "input" | "output";

export type OpenApiOptions = {
  readonly operations: readonly Operation[];
  readonly version: string;
  /** Of the session, which differs with and without https. */
  readonly cookie: string;
  /** Shapes that get a name of their own in the description. */
  readonly shapes: Readonly<Record<string, unknown>>;
};

/** What one must know before the first call. */
const INTRODUCTION = `Everything that the desk does, a program may do too, with the rights that its key has.

**A key** is made under *Settings, API keys* by somebody who may, and shown once. Send it with each call: \`Authorization: Bearer luwte_…\`.

**A refusal** is a problem (RFC 9457, \`${PROBLEM_TYPE}\`): \`code\` is for programs and never changes its meaning, \`title\` says what happened and \`detail\` what to do, in the language of \`accept-language\`; \`errors\` points at each mistake of the input (RFC 6901).

**Limits.** Each key has so many requests a minute. Past it the answer is 429, and \`retry-after\` says how many seconds to wait.

**Safe twice.** Ids are chosen by who creates: the same call with the same id again changes nothing and gives the same answer, so after a cut connection repeat it.

**Moments** are ISO 8601 in UTC. Lists in a query repeat their name.`;

/** Collects the named shapes while the rest is written. */
class Components {
  readonly schemas: Json = {};
  readonly #registry = z.registry<{ id: string }>();

  constructor(shapes: Readonly<Record<string, unknown>>) {
    for (const [name, shape] of Object.entries({ ...shapes, Problem }))
      if (shape instanceof z.ZodObject) this.#registry.add(shape, { id: name });
  }

  schemaOf(shape: z.ZodType, io: Direction): Json {
    const written = z.toJSONSchema(shape, {
      io,
      target: "draft-2020-12",
      metadata: this.#registry,
      unrepresentable: "any",
      reused: "inline",
    }) as Json;
    const { $schema, $defs, ...schema } = written;
    for (const [name, definition] of Object.entries(($defs ?? {}) as Json)) this.#keep(name, definition as Json, io);
    return this.#pointed(schema, io) as Json;
  }

  /** A shape that is not the same on its way in (where presets may be left out) has two names. */
  #nameOf = (name: string, io: Direction): string => (io === "input" ? `${name}Given` : name);

  #keep(name: string, definition: Json, io: Direction): void {
    const { id, $schema, ...schema } = definition;
    this.schemas[this.#nameOf(name, io)] ??= this.#pointed(schema, io);
  }

  #pointed(value: unknown, io: Direction): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#pointed(item, io));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === "$ref" ? this.#reference(String(inner), io) : this.#pointed(inner, io),
      ]),
    );
  }

  #reference(reference: string, io: Direction): string {
    return `#/components/schemas/${this.#nameOf(reference.replace("#/$defs/", ""), io)}`;
  }
}

export function openApi({ operations, version, cookie, shapes }: OpenApiOptions): Json {
  const components = new Components(shapes);
  components.schemas.Problem = components.schemaOf(Problem.clone(), "output");
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    paths[operation.path] ??= {};
    paths[operation.path]![operation.method.toLowerCase()] = described(operation, components);
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Luwte",
      version,
      description: INTRODUCTION,
      license: { name: "AGPL-3.0-only", identifier: "AGPL-3.0-only" },
    },
    servers: [{ url: "/" }],
    security: [{ apiKey: [] }, { session: [] }],
    paths,
    components: { schemas: components.schemas, securitySchemes: securityWith(cookie) },
  };
}

const securityWith = (cookie: string): Json => ({
  apiKey: { type: "http", scheme: "bearer", description: "An API key." },
  session: {
    type: "apiKey",
    in: "cookie",
    name: cookie,
    description: "A person who signed in. Writes also carry the header `x-luwte-client`.",
  },
});

function described(operation: Operation, components: Components): Json {
  const body = bodyOf(operation, components);
  return {
    operationId: operation.id,
    summary: operation.summary,
    tags: [operation.path.split("/")[2]],
    ...(operation.right === "anyone" ? { security: [] } : {}),
    "x-luwte-right": operation.right,
    parameters: [...parametersOf(operation, "params", components), ...parametersOf(operation, "query", components)],
    ...(body ? { requestBody: { required: true, content: body } } : {}),
    responses: { ...successOf(operation, components), ...refusalsOf(operation) },
  };
}

function parametersOf(operation: Operation, part: "params" | "query", components: Components): Json[] {
  const shape = operation[part];
  if (!shape) return [];
  const schema = components.schemaOf(shape, "input") as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(schema.properties ?? {}).map(([name, each]) => ({
    name,
    in: part === "params" ? "path" : "query",
    required: part === "params" || (schema.required ?? []).includes(name),
    ...(isStructured(each) ? { content: { "application/json": { schema: each } } } : { schema: each }),
  }));
}

/** Objects travel in a query as JSON. */
const isStructured = (schema: Json): boolean => schema.type === "object";

function bodyOf(operation: Operation, components: Components): Json | null {
  if (operation.upload)
    return { "application/octet-stream": { schema: { type: "string", contentMediaType: "application/octet-stream" } } };
  return operation.body ? { "application/json": { schema: components.schemaOf(operation.body, "input") } } : null;
}

function successOf(operation: Operation, components: Components): Json {
  if (operation.download)
    return { 200: { description: "The file.", content: { "*/*": { schema: { type: "string" } } } } };
  if (!operation.reply) return { 204: { description: "Done." } };
  const content = { "application/json": { schema: components.schemaOf(operation.reply, "output") } };
  return { [operation.success ?? 200]: { description: "Done.", content } };
}

/** Per status, the codes that it can mean. */
function refusalsOf(operation: Operation): Json {
  const codes = [...new Set([...(operation.refusals ?? []), ...COMMON_REFUSALS])];
  const statuses = Map.groupBy(codes, (code) => ERRORS[code].status);
  return Object.fromEntries(
    [...statuses].map(([status, each]) => [
      status,
      {
        description: each.map((code) => `\`${code}\`: ${ERRORS[code].title.en}`).join(" "),
        content: { [PROBLEM_TYPE]: { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    ]),
  );
}

export function addOpenApi(app: FastifyInstance, options: OpenApiOptions): void {
  let text: string | null = null;
  app.get("/api/openapi.json", (_request, reply) => {
    text ??= JSON.stringify(openApi(options));
    return reply.headers({ "content-type": "application/json; charset=utf-8", "cache-control": "no-cache" }).send(text);
  });
}
