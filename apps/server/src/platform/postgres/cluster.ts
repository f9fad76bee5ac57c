/** The database files: made once and whole, or not at all; and who may sign in to them. */
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  globSync,
  openSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Account, makePassage, makePrivateFolder, mayConnect, REACHABLE } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import type { Folders } from "./folders.ts";
import type { Site } from "./site.ts";

export const SUPERUSER = "luwte";

/** The caller holds the lock. */
export async function ensureCluster(site: Site, binaries: Binaries): Promise<void> {
  removeHalves(site.folders.cluster);
  if (!existsSync(site.folders.cluster)) await makeFiles(site, binaries);
  linkFromHome(site.folders);
  letIn(site.folders.cluster, site.account);
}

/**
 * Filled under another name, synced, then renamed: a cluster that has its name is whole, whatever was killed or lost
 * its power. The other name is new every time, for an `initdb` whose parent was killed goes on writing for a while.
 */
async function makeFiles({ folders: { cluster }, account, durability }: Site, binaries: Binaries): Promise<void> {
  const half = `${cluster}.half-${randomBytes(4).toString("hex")}`;
  if (cluster.startsWith(REACHABLE)) makePassage(dirname(cluster));
  makePrivateFolder(half, account);
  await initialise(half, binaries, account);
  // Syncing once at the end is seconds quicker than syncing every file as it is made.
  if (durability === "durable") await run(binaries.initdb, ["--sync-only", "-D", half], account);
  renameSync(half, cluster);
  syncFolder(dirname(cluster));
}

/** What cannot be removed now, because an orphan still writes in it, is removed by a later start. */
function removeHalves(cluster: string): void {
  for (const half of globSync(`${cluster}.half-*`))
    try {
      rmSync(half, { recursive: true, force: true });
    } catch {}
}

/** Builtin C.UTF-8: the same order on every machine, so an upgrade of the system cannot corrupt an index. */
async function initialise(folder: string, binaries: Binaries, account: Account | undefined): Promise<void> {
  const words = ["--locale=C.UTF-8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--encoding=UTF8"];
  const rest = ["--username", SUPERUSER, "--auth=peer", "--no-sync", "--no-instructions"];
  await run(binaries.initdb, ["-D", folder, ...words, ...rest], account);
}

async function run(program: string, args: string[], account: Account | undefined): Promise<void> {
  try {
    // "/" because the server's account may not be able to stand where we stand.
    await promisify(execFile)(program, args, { ...account, cwd: "/" });
  } catch (error) {
    throw new Error(`The database could not be made: ${(error as { stderr?: string }).stderr?.trim() || error}`);
  }
}

/** Whoever opens the data folder finds the cluster, also when it had to be put elsewhere. */
function linkFromHome(folders: Folders): void {
  const here = join(folders.home, "pg");
  if (here !== folders.cluster && !existsSync(here)) symlinkSync(folders.cluster, here);
}

/** Written at every start: a restored or moved cluster then belongs to who runs it now. */
function letIn(cluster: string, account: Account | undefined): void {
  const people = mayConnect(account).map((name) => `luwte "${name}" ${SUPERUSER}`);
  writeFor(account, join(cluster, "pg_ident.conf"), `${people.join("\n")}\n`);
  writeFor(account, join(cluster, "pg_hba.conf"), "local all all peer map=luwte\n");
}

function writeFor(account: Account | undefined, file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  if (account) chownSync(`${file}.new`, account.uid, account.gid);
  renameSync(`${file}.new`, file);
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, "r");
  fsyncSync(handle);
  closeSync(handle);
}
