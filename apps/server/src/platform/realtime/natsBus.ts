/** Calls between processes over NATS: for many processes, and to spare the database. */
import { randomUUID } from "node:crypto";
import { connect, type NatsConnection } from "@nats-io/transport-node";
import type { Log } from "../log/log.ts";
import { type Bus, type Listener, Outgoing, readBatch } from "./bus.ts";

/** `installation` keeps two Luwtes that share a NATS server apart. */
export async function natsBus(url: string, installation: string, log: Log): Promise<Bus> {
  const from = randomUUID();
  const subject = `luwte.${installation}`;
  const line = await connect({
    servers: url,
    name: "luwte",
    maxReconnectAttempts: -1,
    reconnectTimeWait: 500,
    waitOnFirstConnect: false,
  });
  const outgoing = new Outgoing((messages) => {
    if (!line.isClosed()) line.publish(subject, JSON.stringify({ from, messages }));
  });
  return {
    say: (message) => outgoing.add(message),
    async listen(listener) {
      line.subscribe(subject, { callback: (_error, message) => heard(listener, from, message.string()) });
      watchGaps(line, listener, log);
      await line.flush();
    },
    async close() {
      outgoing.flush();
      if (!line.isClosed()) await line.drain();
    },
  };
}

function heard(listener: Listener, from: string, text: string): void {
  const batch = readBatch(text);
  if (batch && batch.from !== from) for (const message of batch.messages) listener.heard(message);
}

function watchGaps(line: NatsConnection, listener: Listener, log: Log): void {
  const watch = async () => {
    for await (const status of line.status()) {
      if (status.type === "disconnect") log.warn("bus.line_lost", {});
      if (status.type === "reconnect") listener.gap();
    }
  };
  watch().catch((error) => log.error("bus.watch_failed", error));
}
