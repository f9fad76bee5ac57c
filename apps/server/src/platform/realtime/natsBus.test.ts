/** Calls over a real NATS server, where there is one: heard by the others, not by oneself, and a gap is told. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLog } from "../log/log.ts";
import type { Bus, Message } from "./bus.ts";
import { natsBus } from "./natsBus.ts";

const PROGRAM = ["nats-server", "/usr/sbin/nats-server"].find((name) => spawnSync(name, ["--version"]).status === 0);
const log = createLog({ level: "silent" });
let port = 0;
let server: ChildProcess | undefined;

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

async function start(): Promise<void> {
  server = spawn(PROGRAM!, ["-a", "127.0.0.1", "-p", String(port)], { stdio: "ignore" });
  await until(() =>
    natsBus(`nats://127.0.0.1:${port}`, "probe", log).then(
      (bus) => bus.close().then(() => true),
      () => false,
    ),
  );
}
async function stop(): Promise<void> {
  const ended = new Promise((resolve) => server!.once("exit", resolve));
  server!.kill("SIGKILL");
  await ended;
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 15_000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error("It did not happen in time.");
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

type Process = { bus: Bus; heard: Message[]; gaps: () => number };
async function join(installation: string): Promise<Process> {
  const bus = await natsBus(`nats://127.0.0.1:${port}`, installation, log);
  const heard: Message[] = [];
  let gaps = 0;
  await bus.listen({ heard: (message) => heard.push(message), gap: () => gaps++ });
  return { bus, heard, gaps: () => gaps };
}

describe.runIf(PROGRAM)("calls over NATS", () => {
  const processes: Process[] = [];
  beforeAll(async () => {
    port = await freePort();
    await start();
    for (const name of ["ours", "ours", "theirs"]) processes.push(await join(name));
  });
  afterAll(async () => {
    await Promise.all(processes.map(({ bus }) => bus.close()));
    await stop();
  });

  it("reach the other processes of the same Luwte, and nobody else", async () => {
    const [a, b, other] = processes;
    for (let count = 0; count < 10; count++) a!.bus.say({ topic: "wake", text: "" });
    a!.bus.say({ topic: "passing", text: "hello" });
    await until(() => b!.heard.length >= 2);
    expect(b!.heard).toEqual([
      { topic: "wake", text: "" },
      { topic: "passing", text: "hello" },
    ]);
    expect([a!.heard, other!.heard]).toEqual([[], []]);
  });

  it("tell of a gap when the server was away, and then go on", async () => {
    const [a, b] = processes;
    await stop();
    await start();
    await until(() => b!.gaps() > 0 && a!.gaps() > 0);
    a!.bus.say({ topic: "passing", text: "again" });
    await until(() => b!.heard.some((message) => message.text === "again"));
  });
});
