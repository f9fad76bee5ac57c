/** Where the embedded database lives: normally all inside the data folder, elsewhere when the server could not get there. */
import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Account, canEnter, makePrivateFolder } from "./account.ts";

export type Folders = {
  /** The data folder itself. */
  home: string;
  /** The database files: `home/pg`, or where that link points. */
  cluster: string;
  /** Holds the socket. */
  run: string;
  log: string;
  lock: string;
};

/** Unix sockets have names of at most 103 (macOS) to 107 bytes. */
const LONGEST_SOCKET = 100;
const SOCKET = ".s.PGSQL.5432";
/** Outside a home folder that only root may enter, as /root is, where `nobody` could not reach its own files. */
const ELSEWHERE = "/var/lib/luwte/clusters";

export function foldersOf(dataDir: string, account: Account | undefined): Folders {
  mkdirSync(dataDir, { recursive: true });
  const home = realpathSync(dataDir);
  return {
    home,
    cluster: clusterFolder(home, account),
    run: runFolder(home, account),
    log: join(home, "postgres.log"),
    lock: join(home, "postgres.lock"),
  };
}

function clusterFolder(home: string, account: Account | undefined): string {
  const here = join(home, "pg");
  if (existsSync(here)) return realpathSync(here);
  return canEnter(account, home) ? here : join(ELSEWHERE, nameOf(home), "pg");
}

function runFolder(home: string, account: Account | undefined): string {
  const here = join(home, "run");
  const fits = Buffer.byteLength(join(here, SOCKET)) <= LONGEST_SOCKET && canEnter(account, home);
  const folder = fits ? here : join(realpathSync(tmpdir()), `luwte-${nameOf(home)}`);
  makePrivateFolder(folder, account);
  refuseForeign(folder, account?.uid ?? process.getuid?.());
  return folder;
}

/** In a shared temp folder somebody else may have made ours first, to put a socket of their own in it. */
function refuseForeign(folder: string, uid: number | undefined): void {
  const stat = lstatSync(folder);
  const ours = stat.isDirectory() && (uid === undefined || stat.uid === uid) && (stat.mode & 0o077) === 0;
  if (!ours) throw new Error(`${folder} belongs to somebody else or is open to others; remove it and try again.`);
}

function nameOf(home: string): string {
  return createHash("sha256").update(home).digest("hex").slice(0, 12);
}
