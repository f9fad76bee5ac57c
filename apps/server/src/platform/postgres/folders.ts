/** Where the embedded database lives: normally all inside the data folder, elsewhere when the server could not get there. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Account, canEnter, makePrivateFolder, makeSharedFile } from "./account.ts";

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
  const home = homeOf(dataDir);
  return {
    home,
    cluster: clusterFolder(home, account),
    run: runFolder(home, account),
    log: makeSharedFile(join(home, "postgres.log"), account),
    lock: makeSharedFile(join(home, "postgres.lock"), account),
  };
}

export function homeOf(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true });
  return realpathSync(dataDir);
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
  return folder;
}

function nameOf(home: string): string {
  return createHash("sha256").update(home).digest("hex").slice(0, 12);
}
