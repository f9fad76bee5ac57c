/** A real NATS server for tests, on the loopback. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { connect } from "node:net";
import { freePort } from "../../testing/dovecot.ts";
import { eventually } from "./eventually.ts";

const BINARIES = ["/usr/sbin/nats-server", "/usr/bin/nats-server"];

export async function startNats(): Promise<{ readonly url: string; [Symbol.asyncDispose](): Promise<void> }> {
  const binary = BINARIES.find((path) => existsSync(path));
  if (!binary) throw new Error(`There is no nats-server at ${BINARIES.join(" or ")}.`);
  const port = await freePort();
  const child = spawn(binary, ["-a", "127.0.0.1", "-p", String(port)], { stdio: "ignore" });
  await eventually("an answer of NATS", () => answers(port));
  return {
    url: `nats://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      // One that has ended does not end again.
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const end = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}
