/** A connection that is kept, as a browser keeps its own, with a client on it that costs as little as it can: it shares the machine with what is measured. */
import { connect, type Socket } from "node:net";

export type Line = {
  /** The status of the answer, once all of it came. One question at a time. */
  get(path: string, headers?: string): Promise<number>;
  close(): void;
};

/** A server ends what was silent for long; then the next question opens it anew, as a browser does. */
export async function openLine(url: string): Promise<Line> {
  let open = await socketTo(url);
  return {
    async get(path, headers = "") {
      if (open.ended()) open = await socketTo(url);
      return open.get(`GET ${path} HTTP/1.1\r\nhost: localhost\r\n${headers}\r\n`);
    },
    close: () => open.close(),
  };
}

type Open = { get(question: string): Promise<number>; ended(): boolean; close(): void };

function socketTo(url: string): Promise<Open> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  return new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.once("connect", () => resolve(openOn(socket)));
  });
}

type Waiting = { readonly answered: (status: number) => void; readonly lost: (error: Error) => void };

function openOn(socket: Socket): Open {
  let waiting: Waiting | null = null;
  let ended = false;
  const end = () => {
    ended = true;
    waiting?.lost(new Error("The server ended the connection."));
  };
  socket.on(
    "data",
    readAnswers((status) => waiting?.answered(status)),
  );
  socket.on("error", () => {});
  socket.on("end", end);
  socket.on("close", end);
  return {
    get(question) {
      return new Promise((answered, lost) => {
        waiting = { answered, lost };
        socket.write(question);
      });
    },
    ended: () => ended,
    close: () => void socket.destroy(),
  };
}

/** Our answers say how long they are. */
function readAnswers(answered: (status: number) => void): (piece: Buffer) => void {
  let head = "";
  let left = -1;
  return (piece) => {
    if (left >= 0) left -= piece.length;
    else {
      head += piece.toString("latin1");
      const end = head.indexOf("\r\n\r\n");
      if (end < 0) return;
      left = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0) - (head.length - end - 4);
    }
    if (left > 0) return;
    const status = Number(head.slice(9, 12));
    head = "";
    left = -1;
    answered(status);
  };
}
