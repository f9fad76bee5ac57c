/** The pages under `/s/`: plain HTML, forms that are sent as forms, one small style sheet and script. */
import multipart from "@fastify/multipart";
import type { Refusal } from "@luwte/contract/errors.ts";
import { type AttachmentId, type MessageId, newId } from "@luwte/contract/ids.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendFile } from "../../../platform/http/files.ts";
import { FORM_LIMITS, type Form, keyIn, MOST_FILE_BYTES, readForm } from "../../../platform/http/forms.ts";
import { Refused, refused } from "../../../platform/http/problems.ts";
import { type ChoiceDone, type ChoiceWrong, chooseInstead } from "../choosing/actions.ts";
import { STATUS_SCRIPT, STATUS_STYLE } from "../look/rules.ts";
import { findFile, newsAt } from "../reading/actions.ts";
import { READER_DAYS } from "../rules.ts";
import { checkAddress, solve, type Wish, wish, write } from "../visiting/actions.ts";
import {
  answerPage,
  back,
  type Entered,
  enter,
  enterAsReader,
  type House,
  isIn,
  languageOf,
  mustBeIn,
  mustBeSlowEnough,
  openHouse,
} from "./actions.ts";
import { cookieText } from "./rules.ts";

type Params = { token: string };

export function addStatusPages(app: FastifyInstance, house: House): void {
  app.get("/s/status.css", (_request, reply) => asset(reply, "text/css; charset=utf-8", STATUS_STYLE));
  app.get("/s/status.js", (_request, reply) => asset(reply, "text/javascript; charset=utf-8", STATUS_SCRIPT));
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    await scope.register(multipart, { limits: { ...FORM_LIMITS, fileSize: MOST_FILE_BYTES + 1 } });
    addPages(scope, house);
    addForms(scope, house);
    addParts(scope, house);
  });
}
export { openHouse };

const asset = (reply: FastifyReply, type: string, text: string) =>
  reply.header("cache-control", "public, max-age=3600").type(type).send(text);

function addPages(scope: FastifyInstance, house: House): void {
  scope.get<{ Params: Params; Querystring: { done?: string } }>("/s/:token", async (request, reply) => {
    const entered = await enter(house, request, "page");
    return answerPage(house, request, reply, entered, { done: request.query.done });
  });
  scope.get<{ Params: Params }>("/s/:token/state", async (request, reply) => {
    mustBeSlowEnough(house, request);
    const { token } = request.params;
    const heard = await house.versions.of(token, () => newsAt(house.platform, house.needs, token, languageOf(request)));
    if (heard === null) throw refused("not_found");
    return reply.send(heard.news);
  });
  scope.get<{ Params: Params & { id: string } }>("/s/:token/files/:id", async (request, reply) => {
    const { opened } = mustBeIn(await enterAsReader(house, request));
    const file = await findFile(house.platform, house.needs, opened, request.params.id as AttachmentId);
    const blob = file && (await house.platform.blobs.open(file.hash));
    if (!file || !blob) throw refused("not_found");
    return sendFile(reply, { content: blob.stream, size: blob.size, type: file.type, name: file.name });
  });
}

function addForms(scope: FastifyInstance, house: House): void {
  const limit = { bodyLimit: MOST_FILE_BYTES + 200_000 };
  scope.post<{ Params: Params }>("/s/:token/check", limit, async (request, reply) => {
    const entered = await enter(house, request, "guess");
    if (!isIn(entered)) return answerPage(house, request, reply, entered);
    return check(house, request, reply, entered, await readForm(house.platform, request));
  });
  const asReader = (path: string, act: (entered: Entered, form: Form, request: FastifyRequest) => Promise<Done>) =>
    scope.post<{ Params: Params }>(`/s/:token/${path}`, limit, async (request, reply) => {
      const entered = await enterAsReader(house, request);
      if (!isIn(entered)) return answerPage(house, request, reply, entered);
      const form = await readForm(house.platform, request);
      const done = await act(entered, form, request);
      if (done.wrong)
        return answerPage(house, request, reply, entered, { wrong: done.wrong, text: form.fields.get("text") });
      return back(reply, entered, done.done);
    });
  asReader("wait", ({ opened }, { fields }) => chooseInstead(house, opened, fields));
  asReader("messages", (entered, form) => say(house, entered, form));
  asReader("solved", async ({ opened }) => {
    assertTaken(await solve(house, opened));
    return { done: "solved" };
  });
  asReader("contact", async ({ opened, reader }, form, request) => {
    const { fields } = form;
    const how: Wish = fields.get("how") === "mail" ? "mail" : "phone";
    const detail = (fields.get("detail") ?? "").slice(0, 200);
    const asked = { id: idIn(form), how, detail, language: languageOf(request) };
    assertTaken(await wish(house, opened, reader!, asked));
    return { done: "asked" };
  });
}

/** With the link alone: what a part takes tells nothing to who sends it. */
function addParts(scope: FastifyInstance, house: House): void {
  for (const part of house.needs.parts ?? [])
    scope.post<{ Params: Params }>(`/s/:token/${part.name}`, async (request, reply) => {
      const entered = await enter(house, request, "write");
      if (!isIn(entered)) return answerPage(house, request, reply, entered);
      const form = await readForm(house.platform, request);
      const sent = { fields: form.fields, key: idIn(form), language: languageOf(request) };
      const address = entered.reader?.address ?? null;
      const why = await part.take(house.platform, entered.opened, { ...sent, address });
      if (why === null) return back(reply, entered, null, `#${part.name}`);
      return answerPage(house, request, reply, entered, { partWrong: { part: part.name, why } });
    });
}

type Done =
  | { readonly done: "received" | "solved" | "asked" | ChoiceDone; readonly wrong?: never }
  | { readonly wrong: "empty" | "tooLarge" | "fileType" | ChoiceWrong; readonly done?: never };

async function check(house: House, request: FastifyRequest, reply: FastifyReply, entered: Entered, form: Form) {
  const token = await checkAddress(house, entered.opened, form.fields.get("email") ?? "");
  if (!token) return answerPage(house, request, reply, entered, { wrong: "wrongEmail" });
  const secure = house.platform.settings.publicUrl?.startsWith("https:") ?? false;
  reply.header("set-cookie", cookieText(entered.path, token, READER_DAYS, secure));
  return back(reply, entered, null);
}

async function say(house: House, { opened, reader }: Entered, form: Form): Promise<Done> {
  if (form.refused) return { wrong: form.refused };
  const text = (form.fields.get("text") ?? "").trim().slice(0, 10_000);
  if (!text && !form.file) return { wrong: "empty" };
  assertTaken(await write(house, opened, reader!, { id: idIn(form), text, files: form.file ? [form.file] : [] }));
  return { done: "received" };
}

/** Nothing is said to have arrived that did not. */
function assertTaken(refusal: Refusal | undefined): void {
  if (refusal) throw new Refused(refusal);
}

const idIn = (form: Form): MessageId => (keyIn(form) as MessageId | null) ?? newId<MessageId>();
