/** The account the server runs as. PostgreSQL refuses to be root, so root hands it to `nobody`. */
import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, chmodSync, chownSync, existsSync, lstatSync, mkdirSync, statSync } from "node:fs";
import { userInfo } from "node:os";
import { dirname, join } from "node:path";

export type Account = { uid: number; gid: number };

/** Where root keeps what `nobody` must reach, for nobody can go into a folder such as /root. */
export const REACHABLE = "/var/lib/luwte";

/**
 * Undefined: the server runs as the person who starts it. Root runs it for whoever the data belongs to, so that one
 * look by an administrator does not take it away from its owner; data that is root's own goes to `nobody`.
 */
export function serverAccount(home: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return ownerOf(join(home, "pg")) ?? ownerOf(home) ?? { uid: idOfNobody("-u"), gid: idOfNobody("-g") };
}

function ownerOf(path: string): Account | undefined {
  const { uid, gid } = statSync(path, { throwIfNoEntry: false }) ?? { uid: 0, gid: 0 };
  return uid === 0 ? undefined : { uid, gid };
}

function idOfNobody(flag: "-u" | "-g"): number {
  return Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
}

/** Asks the system itself, by trying: access lists and mounts make any reading of permission bits a guess. */
export function canEnter(account: Account | undefined, folder: string): boolean {
  if (!account) return true;
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}

/**
 * A folder that only the server's account (and root) may open. One that is there already may have been put there, in a
 * temp folder that all share, by somebody who wants a socket of their own in it, or a link that root would follow.
 */
export function makePrivateFolder(folder: string, account: Account | undefined): void {
  mkdirSync(dirname(folder), { recursive: true });
  if (!lstatSync(folder, { throwIfNoEntry: false })) mkdirSync(folder, { mode: 0o700 });
  const found = lstatSync(folder);
  const wanted = account?.uid ?? process.getuid?.() ?? found.uid;
  const ours = found.uid === wanted || found.uid === process.getuid?.();
  if (!ours || !found.isDirectory() || (found.mode & 0o077) !== 0)
    throw new Error(`${folder} belongs to somebody else or is open to others; remove it and try again.`);
  if (account && found.uid !== wanted) chownSync(folder, account.uid, account.gid);
}

/** A file of the data folder that root may be the first to make, and its owner needs later. */
export function makeSharedFile(file: string, account: Account | undefined): string {
  if (!existsSync(file)) appendFileSync(file, "", { mode: 0o600 });
  if (account) chownSync(file, account.uid, account.gid);
  return file;
}

/** Folders that anybody may pass through, also when root's own habit (umask) is to share nothing. */
export function makePassage(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (let at = folder; at.startsWith(REACHABLE); at = dirname(at)) chmodSync(at, 0o755);
}

/** Who may sign in over the socket: the kernel tells the server who is asking, so there is no password to leak. */
export function mayConnect(account: Account | undefined): string[] {
  const owner = account ? execFileSync("id", ["-un", String(account.uid)], { encoding: "utf8" }).trim() : "root";
  return [...new Set([userInfo().username, owner, "root"])];
}
