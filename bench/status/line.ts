/** A connection that is kept, as a browser keeps its own, with a client on it that costs as little as it can: it shares the machine with what is measured. */
import { connect, type Socket } from "node:net";

export type Line = {
  /** The status of the answer, once all of it came. One question at a time. */
  get(path: string, headers?: string): Promise<number>;
  close(): void;
};

export function openLine(url: string): Promise<Line> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  return new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.once("connect", () => resolve(lineOn(socket)));
  });
}

type Waiting = { readonly answered: (status: number) => void; readonly lost: (error: Error) => void };

function lineOn(socket: Socket): Line {
  let waiting: Waiting | null = null;
  socket.on(
    "data",
    readAnswers((status) => waiting?.answered(status)),
  );
  socket.on("error", () => {});
  socket.on("close", () => waiting?.lost(new Error("The server ended the connection.")));
  return {
    get(path, headers = "") {
      return new Promise((answered, lost) => {
        waiting = { answered, lost };
        socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\n${headers}\r\n`);
      });
    },
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
