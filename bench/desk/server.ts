/** Luwte itself, in a process of its own as in use, with limits on pace out of the way. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export type MeasuredServer = { url: string; startMs: number; pid: number; memoryMb(): number; stop(): Promise<void> };

const MAIN = join(import.meta.dirname, "../../apps/server/src/main.ts");
const UNLIMITED = "10000000";

export async function startLuwte(databaseUrl: string): Promise<MeasuredServer> {
  const [port, data] = [await freePort(), await mkdtemp(join(tmpdir(), "luwte-bench-data-"))];
  const url = `http://127.0.0.1:${port}`;
  const start = performance.now();
  const child = spawn(process.execPath, [MAIN, "--empty"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      LUWTE_DATA: data,
      PORT: String(port),
      LUWTE_LOG_LEVEL: "warn",
      LUWTE_KEY_REQUESTS_PER_MINUTE: UNLIMITED,
      LUWTE_REQUESTS_PER_MINUTE: UNLIMITED,
      LUWTE_STRANGER_REQUESTS_PER_MINUTE: UNLIMITED,
    },
  });
  await ready(url);
  return {
    url,
    startMs: Math.round(performance.now() - start),
    pid: child.pid!,
    memoryMb: () => residentMb(child.pid!),
    async stop() {
      child.kill("SIGTERM");
      await new Promise((resolve) => child.once("exit", resolve));
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function ready(url: string): Promise<void> {
  for (let attempt = 0; attempt < 3000; attempt++) {
    const answer = await fetch(`${url}/ready`).catch(() => null);
    if (answer?.ok) return;
    await sleep(20);
  }
  throw new Error("Luwte did not become ready.");
}

function residentMb(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Math.round(Number(line?.[1] ?? 0) / 1024);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
