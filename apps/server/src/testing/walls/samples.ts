/** Something that a schema takes, made from the schema: every field filled, every id asked for by the name of its field. */
import { z } from "zod";

type Schema = {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
};

/** The id that a field of this name should hold; undefined leaves the field out. */
export type IdFor = (name: string) => string | undefined;

export function sampleOf(schema: z.ZodType, idFor: IdFor): unknown {
  const described = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Schema;
  return make(described, "", { idFor, definitions: described.$defs ?? {} });
}

type Making = { readonly idFor: IdFor; readonly definitions: Readonly<Record<string, Schema>> };

function make(schema: Schema, name: string, making: Making): unknown {
  if (schema.$ref) return make(making.definitions[schema.$ref.split("/").at(-1)!] ?? {}, name, making);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return make(choices.find(({ type }) => type !== "null") ?? choices[0]!, name, making);
  if (schema.allOf) return make(schema.allOf[0]!, name, making);
  return MAKERS[[schema.type ?? "nothing"].flat()[0]!]?.(schema, name, making);
}

const MAKERS: Record<string, (schema: Schema, name: string, making: Making) => unknown> = {
  object: ({ properties = {} }, _name, making) =>
    Object.fromEntries(
      Object.entries(properties)
        .map(([field, inner]) => [field, make(inner, field, making)] as const)
        .filter(([, value]) => value !== undefined),
    ),
  array: ({ items = {} }, name, making) => {
    const item = make(items, name, making);
    return item === undefined ? [] : [item];
  },
  string: (schema, name, { idFor }) => (schema.format === "uuid" ? idFor(name) : textFor(schema)),
  number: ({ minimum = 1 }) => Math.max(1, minimum),
  integer: ({ minimum = 1 }) => Math.max(1, minimum),
  boolean: () => true,
};

const FORMATS: Record<string, string> = {
  email: "iemand@voorbeeld.nl",
  "date-time": "2026-03-02T09:00:00Z",
  date: "2026-03-02",
  uri: "https://example.com/",
};
const TEXTS = ["hallo", "hallo-1", "#336699", "nl", "09:00", "2026-03-02", "Europe/Amsterdam", "x", "123456", "1.2"];

function textFor({ format, pattern, minLength = 0 }: Schema): string {
  if (format && format in FORMATS) return FORMATS[format]!;
  const fits = pattern ? TEXTS.find((text) => new RegExp(pattern, "u").test(text)) : TEXTS[0];
  return (fits ?? "hallo").padEnd(minLength, "o");
}
