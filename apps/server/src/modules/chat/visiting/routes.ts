/** The widget's protocol over HTTP; its shapes and promises stand in `contract/widget/protocol.ts`. */
import { isRefusal } from "@luwte/contract/errors.ts";
import type { MessageId } from "@luwte/contract/ids.ts";
import { chooseLanguage } from "@luwte/contract/language.ts";
import * as parsers from "@luwte/contract/widget/parsers.ts";
import type { SessionReply } from "@luwte/contract/widget/protocol.ts";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { Refused } from "../../../platform/http/problems.ts";
import { addressKey } from "../../../platform/limits/addresses.ts";
import { hashOfToken } from "../../../platform/security/tokens.ts";
import { type Door, parsed, refused, tokenOf, visitorOf } from "../door/routes.ts";
import type { Lines } from "../stream/actions.ts";
import { openLine } from "../stream/routes.ts";
import * as visiting from "./actions.ts";

export type Visiting = visiting.Chat & { readonly door: Door; readonly lines: Lines };

export function addVisitorRoutes(scope: FastifyInstance, chat: Visiting): void {
  const { door, lines } = chat;
  scope.get("/config", async (request) => {
    const { language } = parsed(parsers.ConfigQuery, request.query, "query");
    return visiting.config(chat, request.chat!.widget, chooseLanguage(language ?? request.headers["accept-language"]));
  });
  scope.post("/session", (request) => session(chat, request));
  scope.get("/stream", async (request, reply) => {
    const visitor = await visitorOf(door, request);
    door.slow("stream", visitor.id);
    const { after = "" } = parsed(parsers.StreamQuery, request.query, "query");
    openLine(chat.platform, chat.needs, lines, { widget: request.chat!.widget, visitor, cursor: after }, reply);
  });
  scope.get("/messages", async (request) => {
    const visitor = await visitorOf(door, request);
    door.slow("small", visitor.id);
    const { before } = parsed(parsers.EarlierQuery, request.query, "query");
    return visiting.earlier(chat, visitor, before as MessageId);
  });
  scope.post("/messages", async (request) => {
    const visitor = await visitorOf(door, request);
    door.slow("message", visitor.id);
    const body = parsed(parsers.MessageBody, request.body, "body");
    const reply = given(await visiting.write(chat, request.chat!.widget, visitor, body));
    lines.wake(visitor.id);
    return reply;
  });
  addSmallRoutes(scope, chat);
  addThanks(scope, chat);
  addWait(scope, chat);
  addBot(scope, chat);
}

function addSmallRoutes(scope: FastifyInstance, chat: Visiting): void {
  const { door, lines, platform } = chat;
  scope.post("/typing", async (request, reply) => {
    const { conversationId, id, organisationId } = await visitorOf(door, request);
    door.slow("small", id);
    const { typing } = parsed(parsers.TypingBody, request.body, "body");
    if (conversationId) platform.tell(organisationId, { type: "customer.typing", payload: { conversationId, typing } });
    return reply.code(204).send();
  });
  scope.post("/read", async (request, reply) => {
    const visitor = await visitorOf(door, request);
    door.slow("small", visitor.id);
    const { upTo } = parsed(parsers.ReadBody, request.body, "body");
    given(await visiting.markRead(chat, visitor, upTo as MessageId));
    lines.wake(visitor.id);
    return reply.code(204).send();
  });
  scope.post("/address", async (request) => {
    const visitor = await visitorOf(door, request);
    door.slow("small", visitor.id);
    const body = parsed(parsers.AddressBody, request.body, "body");
    const reply = given(await visiting.address(chat, visitor, body));
    lines.wake(visitor.id);
    return reply;
  });
}

function addWait(scope: FastifyInstance, chat: Visiting): void {
  const { door, lines } = chat;
  scope.post("/wait", async (request) => {
    const visitor = await visitorOf(door, request);
    door.slow("small", visitor.id);
    const reply = given(await visiting.wait(chat, visitor, parsed(parsers.WaitBody, request.body, "body")));
    lines.wake(visitor.id);
    return reply;
  });
}

function addBot(scope: FastifyInstance, chat: Visiting): void {
  const { door, lines } = chat;
  scope.post("/bot", async (request) => {
    const visitor = await visitorOf(door, request);
    door.slow("message", visitor.id);
    const body = parsed(parsers.BotBody, request.body, "body");
    const reply = given(await visiting.pressBot(chat, request.chat!.widget, visitor, body));
    lines.wake(visitor.id);
    return reply;
  });
}

/** Asked of a neighbour, about the visitor's own conversation. */
function addThanks(scope: FastifyInstance, chat: Visiting): void {
  const { door, lines } = chat;
  scope.post("/thanks", async (request) => {
    const visitor = await visitorOf(door, request);
    door.slow("small", visitor.id);
    const body = parsed(parsers.ThanksBody, request.body, "body");
    const reply = given(await visiting.thank(chat, visitor, body));
    lines.wake(visitor.id);
    return reply;
  });
}

/** A token that is nobody's any more is no reason to refuse: whoever has it is a stranger, and gets a new one. */
async function session(chat: Visiting, request: FastifyRequest): Promise<SessionReply> {
  const { door } = chat;
  const { widget } = request.chat!;
  const body = parsed(parsers.SessionBody, request.body, "body");
  const token = body.visitorToken ?? tokenOf(request);
  const here = token ? await visiting.known(chat, widget, hashOfToken(token)) : null;
  const identity = body.identity ? visiting.identify(chat, widget, body.identity) : null;
  if (body.identity && !identity) throw refused("sign_in_failed");
  const { language, page } = body;
  const arriving = { widget, identity, here, token: here ? token : null, language, page };
  door.slow("session", here ? here.id : addressKey(request.ip));
  return visiting.begin(chat, arriving);
}

function given<Value>(value: Value): Exclude<Value, { readonly refused: string }> {
  if (isRefusal(value)) throw new Refused(value);
  return value as Exclude<Value, { readonly refused: string }>;
}
