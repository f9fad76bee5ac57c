/** Screens about how conversations end and change hands, loaded as a desk does, for `verifyEvents`. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import * as handovers from "@luwte/contract/operations/handovers.ts";
import * as thanks from "@luwte/contract/operations/thanks.ts";
import * as wrapUps from "@luwte/contract/operations/wrapUps.ts";
import { applyToHandover, handoverView } from "@luwte/contract/views/handover.ts";
import { applyToCompliments } from "@luwte/contract/views/thanks.ts";
import {
  applyToContactReasons,
  applyToWrapUps,
  contactReasonsView,
  wrapUpsView,
} from "@luwte/contract/views/wrapUps.ts";
import type { TestCaller } from "./people.ts";
import type { TestPlatform } from "./platform.ts";
import { type WatchedView, watched } from "./verifyEvents.ts";

type Here = Pick<TestPlatform, "api">;

export const watchContactReasons = (t: Here, viewer: TestCaller): WatchedView =>
  watched({
    name: "contact reasons",
    viewer,
    load: async () => contactReasonsView(await t.api(viewer, wrapUps).listContactReasons()),
    apply: applyToContactReasons,
  });

export const watchWrapUps = (t: Here, viewer: TestCaller, conversationId: ConversationId): WatchedView =>
  watched({
    name: "wrap-ups",
    viewer,
    load: async () =>
      wrapUpsView(conversationId, (await t.api(viewer, wrapUps).listWrapUps({ params: { conversationId } })).wrapUps),
    apply: applyToWrapUps,
  });

export const watchHandover = (t: Here, viewer: TestCaller, conversationId: ConversationId): WatchedView =>
  watched({
    name: "handover",
    viewer,
    load: async () =>
      handoverView(conversationId, await t.api(viewer, handovers).getHandover({ params: { conversationId } })),
    apply: applyToHandover,
  });

export const watchCompliments = (t: Here, viewer: TestCaller): WatchedView =>
  watched({
    name: "compliments",
    viewer,
    load: () => t.api(viewer, thanks).listCompliments(),
    apply: applyToCompliments,
  });
