/** Where Luwte listens, and the message server that it may use. */
import { connect as connectTo, createServer } from "node:net";
import { type Finding, found, type Outcome } from "./finding.ts";

const PATIENCE = 3_000;

const PORT = {
  free: {
    state: "good",
    what: { nl: "Poort {port} is vrij.", fr: "Le port {port} est libre.", en: "Port {port} is free." },
  },
  ours: {
    state: "good",
    what: {
      nl: "Luwte draait op poort {port}.",
      fr: "Luwte tourne sur le port {port}.",
      en: "Luwte is running on port {port}.",
    },
  },
  taken: {
    state: "bad",
    what: {
      nl: "Een ander programma gebruikt poort {port} ({reason}).",
      fr: "Un autre programme utilise le port {port} ({reason}).",
      en: "Another program uses port {port} ({reason}).",
    },
    mend: {
      nl: "Stop dat programma, of kies een andere poort met PORT.",
      fr: "Arrêtez ce programme, ou choisissez un autre port avec PORT.",
      en: "Stop that program, or choose another port with PORT.",
    },
  },
} satisfies Record<string, Outcome>;

export async function lookAtPort(host: string, port: number): Promise<Finding> {
  const reason = await reasonNotToListen(host, port);
  if (!reason) return found(PORT.free, { port });
  return found((await isLuwte(host, port)) ? PORT.ours : PORT.taken, { port, reason });
}

function reasonNotToListen(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}

async function isLuwte(host: string, port: number): Promise<boolean> {
  const name = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  try {
    const answer = await fetch(`http://${name}:${port}/health`, { signal: AbortSignal.timeout(PATIENCE) });
    return ((await answer.json()) as { version?: string }).version !== undefined;
  } catch {
    return false;
  }
}

const MESSAGES = {
  good: {
    state: "good",
    what: { nl: "De NATS-server antwoordt.", fr: "Le serveur NATS répond.", en: "The NATS server answers." },
  },
  away: {
    state: "bad",
    what: {
      nl: "De NATS-server op {host} antwoordt niet: {reason}",
      fr: "Le serveur NATS sur {host} ne répond pas : {reason}",
      en: "The NATS server at {host} does not answer: {reason}",
    },
    mend: {
      nl: "Controleer NATS_URL en of die server draait. Met één proces kan NATS_URL weg.",
      fr: "Vérifiez NATS_URL et que ce serveur tourne. Avec un seul processus, NATS_URL est inutile.",
      en: "Check NATS_URL and whether that server runs. With one process NATS_URL can go.",
    },
  },
} satisfies Record<string, Outcome>;

export async function lookAtMessages(url: string): Promise<Finding> {
  const { hostname, port } = new URL(url);
  const reason = await reasonNotToConnect(hostname, Number(port || 4222));
  return reason ? found(MESSAGES.away, { host: hostname, reason }) : found(MESSAGES.good);
}

export function reasonNotToConnect(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connectTo({ host, port, timeout: PATIENCE });
    const end = (reason?: string) => {
      socket.destroy();
      resolve(reason);
    };
    socket.once("connect", () => end());
    socket.once("timeout", () => end("timeout"));
    socket.once("error", (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
  });
}
