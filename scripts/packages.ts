/** The packages of npm: installed when they are missing or not the ones of the lock file, and never half. */
import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "../apps/server/src/platform/postgres/lock.ts";
import { say, TEXTS } from "./texts.ts";

type Locked = { version?: string; integrity?: string; link?: boolean; optional?: boolean; peer?: boolean };
export type LockFile = { packages: Record<string, Locked> };

const PATIENCE = 30 * 60_000;
/** Here while npm is at work; found at a start, it says that npm was killed. */
const UNDER_WAY = "node_modules/.luwte-installing";

/** Two starts at once: one installs, the other waits and finds it done. */
export async function ensurePackages(root: string): Promise<void> {
  if (isComplete(root)) return;
  mkdirSync(join(root, ".cache"), { recursive: true });
  await withLock(join(root, ".cache/packages.lock"), PATIENCE, async () => {
    if (!isComplete(root)) install(root);
  });
}

/** npm writes its own list as the last step of every installation, so a list that fits means a whole one. */
function isComplete(root: string): boolean {
  const installed = readLock(join(root, "node_modules/.package-lock.json"));
  const wanted = readLock(join(root, "package-lock.json"));
  if (!installed || !wanted || existsSync(join(root, UNDER_WAY))) return false;
  const present = Object.keys(installed.packages).every((path) => existsSync(join(root, path)));
  return present && missingPackages(wanted, installed).length === 0;
}

/** What the lock file asks for and was not installed. Optional packages are those of other systems. */
export function missingPackages(wanted: LockFile, installed: LockFile): string[] {
  return Object.entries(wanted.packages)
    .filter(([path, locked]) => path.includes("node_modules/") && !isInstalled(locked, installed.packages[path]))
    .map(([path]) => path);
}

function isInstalled(wanted: Locked, found: Locked | undefined): boolean {
  if (!found) return wanted.optional === true;
  return wanted.link === true || (found.version === wanted.version && found.integrity === wanted.integrity);
}

function readLock(file: string): LockFile | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as LockFile;
  } catch {
    return undefined;
  }
}

function install(root: string): void {
  console.log(say(TEXTS.installing));
  const began = Date.now();
  // A package that was being unpacked when its installation was killed looks installed to npm: start from nothing.
  if (existsSync(join(root, UNDER_WAY))) removePackages(root);
  mkdirSync(join(root, "node_modules"), { recursive: true });
  writeFileSync(join(root, UNDER_WAY), "");
  runNpm(root);
  rmSync(join(root, UNDER_WAY), { force: true });
  console.log(`  ${say(TEXTS.done)} ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

function removePackages(root: string): void {
  for (const folder of globSync(["node_modules", "{apps,packages}/*/node_modules"], { cwd: root }))
    rmSync(join(root, folder), { recursive: true, force: true });
}

/**
 * `install` instead of `ci`: it takes the versions of the lock file just the same, and `ci` refuses to begin when an
 * optional package of another system is missing from it, as it is when it was made where that one could not be had.
 */
function runNpm(root: string): void {
  const [npm = "npm", ...before] = JSON.parse(process.env.LUWTE_NPM ?? "null") ?? npmCommand();
  // Said in full, because a machine set to production or without optional packages would leave out what runs Luwte.
  const all = ["--ignore-scripts", "--include=dev", "--include=optional", "--no-save", "--prefer-offline"];
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  const done = spawnSync(npm, [...before, "install", ...all, ...quiet], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (done.error) fail(TEXTS.noNpm);
  if (done.status !== 0) fail(TEXTS.installFailed);
}

/** When npm started us it says where it is; otherwise it is on the path. */
function npmCommand(): string[] {
  const script = process.env.npm_execpath;
  return script?.endsWith("npm-cli.js") ? [process.execPath, script] : ["npm"];
}

function fail(text: (typeof TEXTS)["noNpm"]): never {
  console.error(say(text));
  process.exit(1);
}
