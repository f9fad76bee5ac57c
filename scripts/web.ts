/** The built desk and widget: made when their sources changed, and put in place only when they are whole. */
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "../apps/server/src/platform/postgres/lock.ts";
import { runQuietly } from "./run.ts";
import { say, TEXTS } from "./texts.ts";

/** Each has a `vite.config.ts`, or a `src/build.ts` that takes the folder to fill. */
const APPS = ["apps/desk", "apps/widget"];
/** What both are made from besides their own files. */
const SHARED = ["package-lock.json", "tsconfig.base.json", "packages/{contract,language,planning}/src/**/*.ts"];
const STAMP = ".made-from";
const PATIENCE = 10 * 60_000;

/** Nothing to do takes milliseconds; two starts at once build once. `meanwhile` is what else can be done then. */
export async function ensureWeb(root: string, meanwhile: () => Promise<void> = async () => {}): Promise<void> {
  if (staleApps(root).length === 0) return;
  mkdirSync(join(root, ".cache"), { recursive: true });
  await withLock(join(root, ".cache/web.lock"), PATIENCE, async () => {
    const stale = staleApps(root);
    if (stale.length > 0) await Promise.all([buildAll(root, stale), meanwhile().catch(() => {})]);
  });
}

export function staleApps(root: string): string[] {
  return APPS.filter((app) => existsSync(join(root, app, "package.json")) && recipeOf(root, app)).filter(
    (app) => stampOf(root, app) !== hashOfSources(root, app),
  );
}

async function buildAll(root: string, apps: string[]): Promise<void> {
  console.log(say(TEXTS.building));
  const began = Date.now();
  // All of them to the end, also when one fails: the lock is ours only while nothing of ours still writes.
  const outcomes = await Promise.allSettled(apps.map((app) => build(root, app)));
  for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
  console.log(`  ${say(TEXTS.done)} ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

/** The hash is taken before the build: a file that is saved meanwhile makes it stale again, never wrongly fresh. */
async function build(root: string, app: string): Promise<void> {
  const hash = hashOfSources(root, app);
  const made = join(root, app, "dist.new");
  rmSync(made, { recursive: true, force: true });
  // Also when a test asks, whose own surroundings would make the slow React that warns, for everybody who starts afterwards.
  const surroundings = { cwd: join(root, app), env: { ...process.env, NODE_ENV: "production" } };
  const { code, output } = await runQuietly(process.execPath, recipeOf(root, app)!(made), surroundings);
  if (code !== 0) throw new Error(`${say(TEXTS.buildFailed)} ${app}\n${output}`);
  writeFileSync(join(made, STAMP), hash);
  putInPlace(made, join(root, app, "dist"));
}

/** A kill between the two moves leaves no `dist`, which the next start sees as stale. */
function putInPlace(made: string, place: string): void {
  const old = `${place}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(made, place);
  rmSync(old, { recursive: true, force: true });
}

function recipeOf(root: string, app: string): ((folder: string) => string[]) | undefined {
  if (existsSync(join(root, app, "src/build.ts"))) return (folder) => ["src/build.ts", folder];
  if (!existsSync(join(root, app, "vite.config.ts"))) return undefined;
  const vite = join(root, "node_modules/vite/bin/vite.js");
  return (folder) => [vite, "build", "--outDir", folder, "--emptyOutDir", "--logLevel", "warn"];
}

function stampOf(root: string, app: string): string {
  const file = join(root, app, "dist", STAMP);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function hashOfSources(root: string, app: string): string {
  const hash = createHash("sha256");
  const own = globSync(`${app}/**/*`, {
    cwd: root,
    exclude: (name) => /^(node_modules|dist.*|testing)$|\.test\.tsx?$/.test(name),
  });
  const files = [...own, ...globSync(SHARED, { cwd: root })].toSorted();
  for (const file of files)
    hash
      .update(file)
      .update("\0")
      .update(contentOf(join(root, file)));
  return hash.digest("hex");
}

function contentOf(file: string): Buffer | string {
  try {
    return readFileSync(file);
  } catch {
    return ""; // a folder, or gone since it was listed
  }
}
