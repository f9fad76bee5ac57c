/** An SMTP server in this process that does as it is told: takes mail, refuses it, forgets to answer, or hangs up at any step. */
import { SMTPServer, type SMTPServerSession } from "smtp-server";

export type Step = "connect" | "auth" | "mail" | "rcpt" | "data";

/** What it does instead of its work. `hang-up-after-dot`: it took the mail, and the client will never hear so. */
export type Trouble =
  | { readonly at: Step; readonly answer: number; readonly words?: string; readonly only?: string }
  | { readonly at: "hang-up"; readonly when: Step | "before-dot" | "after-dot" }
  | { readonly at: "silence" };

export type TakenMail = { readonly from: string; readonly to: readonly string[]; readonly bytes: Buffer };

export type TestSmtp = {
  readonly port: number;
  readonly taken: readonly TakenMail[];
  /** The next mails meet this, in order; afterwards all is well again. */
  trouble(...troubles: (Trouble | null)[]): void;
  /** Called with each mail before it is acknowledged. */
  onTaken(handle: (mail: TakenMail) => Promise<void>): void;
  [Symbol.asyncDispose](): Promise<void>;
};

export const SMTP_USER = { user: "support@shop.example", password: "geheim-1234" };

type State = {
  readonly taken: TakenMail[];
  readonly waiting: (Trouble | null)[];
  /** One trouble is of one connection. */
  readonly ofSession: Map<string, Trouble | null>;
  handle: (mail: TakenMail) => Promise<void>;
};

export async function startSmtp(): Promise<TestSmtp> {
  const state: State = { taken: [], waiting: [], ofSession: new Map(), handle: async () => {} };
  const server = createSmtp(state);
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    port: address.port,
    taken: state.taken,
    trouble: (...troubles) => {
      state.waiting.push(...troubles);
    },
    onTaken(handle) {
      state.handle = handle;
    },
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

type Done = (error?: Error | null) => void;

function createSmtp(state: State): SMTPServer {
  const meet = meetTrouble(state, (session) => hangUp(server, session));
  const server: SMTPServer = new SMTPServer({
    authOptional: false,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onConnect(session, next) {
      state.ofSession.set(session.id, state.waiting.shift() ?? null);
      meet("connect", session, next);
    },
    onAuth({ username, password }, session, next) {
      const known = username === SMTP_USER.user && password === SMTP_USER.password;
      const refused = known ? null : answer(535, "Authentication failed");
      meet("auth", session, (error) => next(error ?? refused, error || refused ? undefined : { user: username }));
    },
    onMailFrom: (_address, session, next) => meet("mail", session, next),
    onRcptTo: (address, session, next) => meet("rcpt", session, next, address.address),
    onData(stream, session, next) {
      if (hangsUp(state, session, "before-dot")) {
        hangUp(server, session);
        return;
      }
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => meet("data", session, (error) => (error ? next(error) : take(session, chunks, next))));
    },
  });
  const take = (session: SMTPServerSession, chunks: Buffer[], next: Done): void => {
    const mail = takenMail(session, chunks);
    state.taken.push(mail);
    const after = () => (hangsUp(state, session, "after-dot") ? hangUp(server, session) : next());
    state.handle(mail).then(after, (error: Error) => next(answer(451, error.message)));
  };
  return server;
}

/** Does what this session was told, or goes on. */
function meetTrouble(state: State, hangUpOn: (session: SMTPServerSession) => void) {
  return (step: Step, session: SMTPServerSession, next: Done, who = ""): void => {
    const trouble = state.ofSession.get(session.id);
    const answers = trouble?.at === step && (trouble.only === undefined || who.includes(trouble.only));
    if (trouble?.at === "silence") return;
    if (hangsUp(state, session, step)) hangUpOn(session);
    else next(answers ? answer(trouble.answer, trouble.words) : null);
  };
}

function hangsUp(state: State, session: SMTPServerSession, when: string): boolean {
  const trouble = state.ofSession.get(session.id);
  return trouble?.at === "hang-up" && trouble.when === when;
}

const takenMail = ({ envelope: { mailFrom, rcptTo } }: SMTPServerSession, chunks: Buffer[]): TakenMail => ({
  from: mailFrom ? mailFrom.address : "",
  to: rcptTo.map(({ address }) => address),
  bytes: Buffer.concat(chunks),
});

const answer = (code: number, words = "Told to"): Error => Object.assign(new Error(words), { responseCode: code });

/** The library keeps its sockets to itself; only a test may reach in. */
function hangUp(server: SMTPServer, session: SMTPServerSession): void {
  const connections = (server as unknown as { connections: Set<{ id: string; _socket: { destroy(): void } }> })
    .connections;
  for (const connection of connections) if (connection.id === session.id) connection._socket.destroy();
}
