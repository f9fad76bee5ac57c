/** The databases that are measured: the one Luwte brings, and Debian's where it is installed. Each in a folder of its own, durable as in use. */
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { openPostgres } from "../../apps/server/src/platform/postgres/postgres.ts";

export type MeasuredDatabase = { name: string; url: string; stop(): Promise<void> };

export async function embedded(): Promise<MeasuredDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), "luwte-bench-"));
  // Else the files would stand where the user of the database can reach them, and stay there.
  chmodSync(dataDir, 0o755);
  const postgres = await openPostgres({ dataDir });
  return {
    name: "embedded",
    url: postgres.url,
    async stop() {
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const DEBIAN = "/usr/lib/postgresql";
const newest = (): string | undefined => (existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted().at(-1) : undefined);

/** Null where there is none. As root it runs as `nobody`, since PostgreSQL refuses to be root. */
export async function debian(): Promise<MeasuredDatabase | null> {
  const version = newest();
  const bin = join(DEBIAN, version ?? "", "bin");
  if (!version || !existsSync(join(bin, "postgres"))) return null;
  const folder = mkdtempSync(join(tmpdir(), "luwte-pg-"));
  const owner = ownerOf(folder);
  const data = join(folder, "data");
  execFileSync(join(bin, "initdb"), ["-D", data, "-U", "luwte", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"], {
    ...owner,
    cwd: "/",
    stdio: "pipe",
  });
  const args = ["-D", data, "-k", folder, "-c", "listen_addresses=", "-c", "max_wal_size=2GB"];
  const server = spawn(join(bin, "postgres"), args, { ...owner, cwd: "/", stdio: "ignore" });
  const url = `postgres://luwte@localhost/luwte?host=${encodeURIComponent(folder)}`;
  await created(url);
  return {
    name: `debian ${version}`,
    url,
    async stop() {
      server.kill("SIGINT");
      await new Promise((resolve) => server.once("exit", resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function ownerOf(folder: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ["-u", "-g"].map((flag) => Number(execFileSync("id", [flag, "nobody"]).toString()));
  execFileSync("chown", [`${uid}:${gid}`, folder]);
  chmodSync(folder, 0o755);
  return { uid: uid!, gid: gid! };
}

async function created(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const client = new pg.Client({ connectionString: url.replace("/luwte?", "/postgres?") });
    try {
      await client.connect();
      await client.query("create database luwte");
      return;
    } catch {
      await sleep(50);
    } finally {
      await client.end().catch(() => {});
    }
  }
  throw new Error("PostgreSQL did not start.");
}
