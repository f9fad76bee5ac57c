/** The description of the API: valid for a public validator, complete, and in the words of the declarations. */
import { globSync } from "node:fs";
import { join } from "node:path";
import { type Operation, operationsIn } from "@luwte/contract/operation.ts";
import { Validator } from "@seriousme/openapi-schema-validator";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { openApi } from "./openapi.ts";

const FOLDER = join(import.meta.dirname, "../../../../../packages/contract/src");

type Described = {
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: string;
        parameters: { name: string; in: string; required: boolean }[];
        responses: Record<string, unknown>;
      }
    >
  >;
  components: { schemas: Record<string, unknown> };
};
let operations: Operation[] = [];
let description: Described;

beforeAll(async () => {
  const files = globSync("operations/*.ts", { cwd: FOLDER }).filter((file) => !file.endsWith(".test.ts"));
  const sets = await Promise.all(files.map((file) => import(join(FOLDER, file))));
  const shapes = await Promise.all(
    ["conversations.ts", "customers.ts", "people.ts"].map((file) => import(join(FOLDER, file))),
  );
  operations = sets.flatMap((set) => operationsIn(set));
  description = openApi({
    operations,
    version: "1.2.3",
    cookie: "__Host-luwte",
    shapes: Object.assign({}, ...shapes),
  }) as Described;
});

describe("the description of the API", () => {
  it("is valid OpenAPI 3.1", async () => {
    const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(description)));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  it("says before the first call how to come in, and by which cookie a person does", () => {
    const { info, components } = description as unknown as {
      info: { description: string };
      components: { securitySchemes: { session: { name: string } } };
    };
    expect(info.description).toMatch(/Authorization: Bearer[\s\S]+application\/problem\+json[\s\S]+retry-after/);
    expect(components.securitySchemes.session.name).toBe("__Host-luwte");
  });

  it("has every operation, under its path and method", () => {
    const described = Object.values(description.paths).flatMap((path) =>
      Object.values(path).map((each) => each.operationId),
    );
    expect(described.toSorted()).toEqual(operations.map((each) => each.id).toSorted());
    expect(new Set(described).size).toBe(described.length);
  });

  it("names shared shapes once, and leaves no reference hanging", () => {
    const text = JSON.stringify(description);
    const names = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map((match) => match[1]!);
    expect(names).toContain("Conversation");
    expect(names.filter((name) => !(name in description.components.schemas))).toEqual([]);
    expect(text).not.toContain("$defs");
  });

  it("keeps what is in the path, the query and the body apart, also under one name", () => {
    const shape = z.object({ name: z.string() });
    const declared = {
      id: "x",
      method: "POST",
      path: "/api/x/{name}",
      summary: "",
      right: "signed_in",
      params: shape,
      query: shape,
      body: shape,
    } as const;
    const { paths } = openApi({ operations: [declared], version: "1", cookie: "luwte", shapes: {} }) as Described;
    expect(paths["/api/x/{name}"]!.post!.parameters.map((each) => [each.in, each.name, each.required])).toEqual([
      ["path", "name", true],
      ["query", "name", true],
    ]);
  });

  it("says which refusals mean which status", () => {
    const declared = {
      id: "x",
      method: "GET",
      path: "/api/x",
      summary: "",
      right: "signed_in",
      refusals: ["not_found"],
    } as const;
    const { paths } = openApi({ operations: [declared], version: "1", cookie: "luwte", shapes: {} }) as Described;
    expect(Object.keys(paths["/api/x"]!.get!.responses)).toEqual([
      "204",
      "400",
      "401",
      "403",
      "404",
      "413",
      "422",
      "429",
      "500",
      "503",
    ]);
  });
});
