/** Just enough LMTP to hand a mail to a server, and a wait for its greeting. */
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const PATIENCE_MS = 30_000;

export async function waitForGreeting(port: number): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    if (await greets(port)) return;
    await sleep(25);
  }
  throw new Error(`Nothing answers on port ${port}.`);
}

function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2000, () => end(false));
    socket.once("data", () => end(true));
    socket.once("error", () => end(false));
    socket.once("close", () => end(false));
  });
}

export async function lmtpDeliver(port: number, from: string, to: string, mail: string | Buffer): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  const say = conversation(socket);
  try {
    await say(null, "220");
    await say("LHLO test\r\n", "250");
    await say(`MAIL FROM:<${from}>\r\n`, "250");
    await say(`RCPT TO:<${to}>\r\n`, "250");
    await say("DATA\r\n", "354");
    const dotted = mail.toString("latin1").replace(/\r?\n/g, "\r\n").replace(/^\./gm, "..");
    await say(Buffer.from(`${dotted}\r\n.\r\n`, "latin1"), "250");
  } finally {
    socket.destroy();
  }
}

/** Sends, waits for the last line of the answer, and checks how it begins. */
function conversation(socket: Socket): (words: string | Buffer | null, expected: string) => Promise<void> {
  let heard = "";
  let wake: (() => void) | undefined;
  let failed: Error | undefined;
  socket.on("data", (data) => {
    heard += data.toString("latin1");
    wake?.();
  });
  socket.on("error", (error) => {
    failed = error;
    wake?.();
  });
  socket.on("close", () => {
    failed ??= new Error("The server hung up.");
    wake?.();
  });
  return async (words, expected) => {
    if (words !== null) socket.write(words);
    for (;;) {
      const line = /^(\d{3}) .*\r\n/m.exec(heard);
      if (line) {
        heard = heard.slice(line.index + line[0].length);
        if (line[1] !== expected) throw new Error(`The server said ${line[0].trim()}`);
        return;
      }
      if (failed) throw failed;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
}
