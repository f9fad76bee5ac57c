/** Every operation that is declared anywhere, so that a new one is in every test that walks them. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Operation, type Operations, operationsIn } from "@luwte/contract/operation.ts";
import type { TestPlatform } from "../platform.ts";

const FOLDER = join(import.meta.dirname, "../../../../../packages/contract/src/operations");

export async function declaredOperations(): Promise<Operation[]> {
  const files = readdirSync(FOLDER).filter((name) => /^[a-zA-Z]+\.ts$/.test(name));
  const sets = await Promise.all(files.map((name) => import(join(FOLDER, name)) as Promise<Operations>));
  return sets.flatMap(operationsIn).sort((a, b) => a.id.localeCompare(b.id));
}

/** The ids of what the modules of this server do. */
export function implementedIn({ inside }: TestPlatform): Set<string> {
  const routes = inside.modules.flatMap(({ routes = [] }) =>
    typeof routes === "function" ? routes(inside.platform) : routes,
  );
  return new Set(routes.map(({ operation }) => operation.id));
}

/** What comes back, as far as a wall is interested in it. */
export type Answer = { readonly status: number; readonly code: string | null; readonly text: string };

export type Asked = {
  readonly operation: Operation;
  readonly headers: Readonly<Record<string, string>>;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
};

export async function ask(url: string, { operation, headers, params = {}, query = "", body }: Asked): Promise<Answer> {
  const path = operation.path.replace(/\{(\w+)\}/g, (_place, name: string) => encodeURIComponent(params[name] ?? "x"));
  const sends = body !== undefined;
  const answer = await fetch(`${url}${path}${query && `?${query}`}`, {
    method: operation.method,
    headers: { "x-luwte-client": "1", ...headers, ...(sends ? { "content-type": "application/json" } : {}) },
    ...(sends ? { body: operation.upload ? "a;b\n1;2\n" : JSON.stringify(body) } : {}),
  });
  const text = await answer.text();
  const isProblem = answer.headers.get("content-type")?.includes("problem") ?? false;
  return { status: answer.status, code: isProblem ? JSON.parse(text).code : null, text };
}
