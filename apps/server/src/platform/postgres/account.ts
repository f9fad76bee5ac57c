/** The account the server runs as. PostgreSQL refuses to be root, so root hands it to `nobody`. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync } from "node:fs";
import { userInfo } from "node:os";
import { dirname } from "node:path";

export type Account = { uid: number; gid: number };

/** Where root keeps what `nobody` must reach, for nobody can go into a folder such as /root. */
export const REACHABLE = "/var/lib/luwte";

/** Undefined: the server runs as the person who starts it. */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return { uid: idOfNobody("-u"), gid: idOfNobody("-g") };
}

function idOfNobody(flag: "-u" | "-g"): number {
  return Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
}

/** Asks the system itself, by trying: access lists and mounts make any reading of permission bits a guess. */
export function canEnter(account: Account | undefined, folder: string): boolean {
  if (!account) return true;
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}

/** A folder that only the server's account (and root) may open. */
export function makePrivateFolder(folder: string, account: Account | undefined): void {
  mkdirSync(dirname(folder), { recursive: true });
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
}

/** Folders that anybody may pass through, also when root's own habit (umask) is to share nothing. */
export function makePassage(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (let at = folder; at.startsWith(REACHABLE); at = dirname(at)) chmodSync(at, 0o755);
}

/** Who may sign in over the socket: the kernel tells the server who is asking, so there is no password to leak. */
export function mayConnect(): string[] {
  return [...new Set([userInfo().username, "root"])];
}
