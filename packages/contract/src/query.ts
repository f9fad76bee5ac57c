/**
 * How the fields of a query travel in an address, both ways. Lists repeat the name, objects travel as JSON, `null` is the word null where
 * the field allows it. Read from the schema, so that client and server need no second description.
 */
import type { z } from "zod";

type Kind = "text" | "number" | "boolean" | "list" | "json";
type Field = { kind: Kind; items: Kind; nullable: boolean };

type Definition = {
  type: string;
  innerType?: { def: Definition };
  element?: { def: Definition };
  in?: { def: Definition };
  coerce?: boolean;
};

const WRAPPERS = new Set(["optional", "default", "prefault", "nullable", "readonly", "catch", "nonoptional"]);
const KINDS: Readonly<Record<string, Kind>> = {
  number: "number",
  int: "number",
  boolean: "boolean",
  array: "list",
  object: "json",
  record: "json",
  union: "text",
};

const MAXIMUM_DEPTH = 12;

function unwrap(definition: Definition, nullable = false, depth = 0): { definition: Definition; nullable: boolean } {
  if (depth > MAXIMUM_DEPTH) return { definition, nullable };
  const inner = WRAPPERS.has(definition.type)
    ? definition.innerType
    : definition.type === "pipe"
      ? definition.in
      : undefined;
  return inner ? unwrap(inner.def, nullable || definition.type === "nullable", depth + 1) : { definition, nullable };
}

function fieldOf(schema: z.ZodType): Field {
  const { definition, nullable } = unwrap((schema as unknown as { def: Definition }).def);
  const items = definition.element ? (KINDS[unwrap(definition.element.def).definition.type] ?? "text") : "text";
  return { kind: KINDS[definition.type] ?? "text", items, nullable };
}

export type QueryFields = ReadonlyMap<string, Field>;
export const queryFields = (schema: z.ZodObject): QueryFields =>
  new Map(Object.entries(schema.shape).map(([name, field]) => [name, fieldOf(field as z.ZodType)]));

const written = (value: unknown): string =>
  typeof value === "object" && value !== null && !(value instanceof Date)
    ? JSON.stringify(value)
    : value instanceof Date
      ? value.toISOString()
      : String(value);

export function encodeQuery(values: Readonly<Record<string, unknown>>): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) pairs.append(name, written(item));
  }
  return pairs.toString();
}

const READ: Record<Kind, (text: string) => unknown> = {
  text: (text) => text,
  list: (text) => text,
  number: (text) => (text.trim() === "" ? text : Number(text)),
  boolean: (text) => (text === "true" ? true : text === "false" ? false : text),
  json: (text) => parsed(text),
};

/** What is not JSON stays text, and then fails validation with a pointer to this field. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function decodeField(field: Field, raw: string | readonly string[]): unknown {
  if (field.kind === "list") return (typeof raw === "string" ? [raw] : raw).map((item) => READ[field.items](item));
  const text = typeof raw === "string" ? raw : raw[raw.length - 1]!;
  return field.nullable && text === "null" ? null : READ[field.kind](text);
}

/** Fields that are not declared stay as they came: whether they are allowed is the schema's decision. */
export function decodeQuery(
  fields: QueryFields,
  raw: Readonly<Record<string, string | string[]>>,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(raw)) {
    const field = fields.get(name);
    values[name] = field ? decodeField(field, value) : value;
  }
  return values;
}
