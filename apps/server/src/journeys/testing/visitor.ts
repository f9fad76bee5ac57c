/** A visitor of a site with the chat on it, who speaks the widget's protocol as the widget does: what was not acknowledged is said again with the same id. */
import { randomUUID } from "node:crypto";
import type { SessionReply, WidgetMessage } from "@luwte/contract/widget/protocol.ts";
import { eventually } from "./eventually.ts";

export type Visitor = {
  /** Asks how things stand, as a page does when it opens. */
  session(): Promise<SessionReply>;
  /** Resolves when it was stored. */
  say(text: string, id?: string): Promise<WidgetMessage>;
  /** Says it once; what came of it is unknown when this throws. */
  sayOnce(text: string, id: string): Promise<WidgetMessage>;
  /** The words of what people said, in order; the demo's bot may have said something between. */
  heard(): Promise<string[]>;
};

/** The key of the widget stands in the page that shows it. */
export async function widgetOn(page: string): Promise<string> {
  const html = await (await fetch(page)).text();
  const key = /data-widget="([^"]+)"/.exec(html)?.[1];
  if (!key) throw new Error(`There is no widget on ${page}.`);
  return decodeURIComponent(key);
}

export function visitor(url: string, key: string, identity?: string): Visitor {
  let token: string | undefined;
  const call = async <Reply>(path: string, body: object): Promise<Reply> => {
    const headers = { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) };
    const answer = await fetch(`${url}/widget/api/${key}${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as Reply;
  };
  const session = async () => {
    const page = { url: "https://shop.example/", title: "Shop" };
    const reply = await call<SessionReply>("/session", {
      ...(token ? { visitorToken: token } : {}),
      ...(identity ? { identity } : {}),
      language: "nl",
      page,
    });
    token = reply.visitorToken;
    return reply;
  };
  const sayOnce = async (text: string, id: string) => {
    if (!token) await session();
    return (await call<{ message: WidgetMessage }>("/messages", { id, text, fileIds: [] })).message;
  };
  return {
    session,
    sayOnce,
    say: (text, id = randomUUID()) => eventually("a message that was taken", () => sayOnce(text, id)),
    heard: async () => (await session()).messages.filter(({ author }) => author.kind !== "bot").map(({ text }) => text),
  };
}
