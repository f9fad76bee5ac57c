/** Routing and load over the API. */

import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import { explain, nameOf } from "@luwte/contract/explanations.ts";
import type { ConversationId, PersonId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import * as operations from "@luwte/contract/operations/routing.ts";
import type { Assignment, Load } from "@luwte/contract/routing.ts";
import type { Call } from "../../platform/http/call.ts";
import { type Handlers, type Implementation, implement } from "../../platform/http/operations.ts";
import { currentPosition } from "../../platform/realtime/queries.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import { findWork, loadOf } from "../load/public.ts";
import { whyWaiting } from "./actions.ts";
import { give, giveBack, take } from "./assignments/actions.ts";
import { listAssignments } from "./assignments/queries.ts";
import type { AssignmentRow } from "./assignments/shapes.ts";
import { findPeople } from "./queries.ts";
import { findRoutingSettings, saveRoutingSettings } from "./settings/actions.ts";
import type { RoutingNeeds } from "./shapes.ts";

type HandlersOf = Handlers<typeof operations>;

export const routingRoutes = (needs: RoutingNeeds): Implementation[] =>
  implement(operations, { ...assignmentRoutes(needs), ...settingsRoutes });

const assignmentRoutes = (needs: RoutingNeeds): HandlersOf => ({
  getRouting: async ({ params }, call) => {
    const { conversationId } = params;
    return call.read(async (tx) => {
      if (!(await needs.conversations.find(tx, conversationId))) return refuse("not_found");
      return showRouting(tx, conversationId, call);
    });
  },

  assignConversation: async ({ params, body }, call) => {
    const mayReassignOthers = call.may("conversations.reassign_others");
    return call.work((work) => give(work, params.conversationId, body, mayReassignOthers, needs));
  },

  takeConversation: async ({ params }, call) => {
    const self = selfOf(call);
    return isRefusal(self) ? self : call.work((work) => take(work, params.conversationId, self, needs));
  },

  giveBackConversation: async ({ params, body }, call) => {
    const self = selfOf(call);
    if (isRefusal(self)) return self;
    return call.work((work) => giveBack(work, params.conversationId, self, body.reason ?? null, needs));
  },
});

const settingsRoutes: HandlersOf = {
  getLoad: async (_input, call) => call.read((tx) => showLoad(tx, call)),

  getRoutingSettings: async (_input, call) => call.read(findRoutingSettings),

  saveRoutingSettings: async ({ body }, call) => call.work((work) => saveRoutingSettings(work, body)),
};

/** A key gives and assigns, but has no work of its own. */
const selfOf = ({ personId }: Call): PersonId | Refusal<"forbidden"> => personId ?? refuse("forbidden");

async function showRouting(tx: OrganisationTransaction, id: ConversationId, { now, language }: Call) {
  const position = await currentPosition(tx);
  const rows = await listAssignments(tx, id);
  const why = await whyWaiting(tx, id, now);
  return {
    position,
    assignments: rows.map((row) => shown(row, language)),
    waits: why && { explanation: why, sentence: explain(why, language) },
  };
}

function shown({ names, ...row }: AssignmentRow, language: Language): Assignment {
  return {
    ...row,
    at: row.at.toISOString(),
    sentence: explain(row.explanation, language, { person: names.person, by: names.by ?? nameOf(row.by, language) }),
    offeredUntil: row.offeredUntil?.toISOString() ?? null,
    ended: row.ended && { ...row.ended, at: row.ended.at.toISOString() },
  };
}

/** Everybody's only to who has to divide work, in the order of names: it is no ranking. */
async function showLoad(tx: OrganisationTransaction, call: Call) {
  const position = await currentPosition(tx);
  const { settings } = await findRoutingSettings(tx);
  const all = call.may("routing.manage")
    ? (await findPeople(tx)).filter(({ active }) => active).map(({ id }) => id)
    : [];
  const asked = [...new Set([...all, ...(call.personId ? [call.personId] : [])])];
  const work = await findWork(tx, asked, settings.load.quietShare.mail > 0, call.now);
  const load = (id: PersonId | null): Load =>
    loadOf((id && work.get(id)) ?? { open: [], recent: [] }, settings.load, call.now);
  return { position, own: load(call.personId), people: all.map((personId) => ({ personId, load: load(personId) })) };
}
