/** Answers of one's own account beyond signing in; and of texts, groups and routing that leads arrange. */
import { refuse } from "@luwte/contract/errors.ts";
import { newId } from "@luwte/contract/ids.ts";
import type * as customers from "@luwte/contract/operations/customers.ts";
import type * as inboxTools from "@luwte/contract/operations/inboxTools.ts";
import type * as routing from "@luwte/contract/operations/routing.ts";
import type * as self from "@luwte/contract/operations/self.ts";
import { type Answers, found } from "../answering.ts";
import { houseOf } from "../house.ts";

const QR =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 21 21"><path d="M0 0h7v7H0zM14 0h7v7h-7zM0 14h7v7H0zM9 9h3v3H9zM15 15h2v2h-2z"/></svg>';
const AGENTS = [
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36",
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1",
];

export const selfMoreAnswers: Answers<typeof self> = {
  changePassword: ({ body }, { account }) => {
    if (account.password !== body.current) return refuse("sign_in_failed");
    if (body.next.length < 10) return refuse("password_too_weak");
    account.password = body.next;
    return undefined;
  },
  listSessions: (_input, { world, person, token }) => {
    const own = [...world.sessions].filter(([, id]) => id === person.id);
    if (own.length === 1) world.sessions.set(newId<string>(), person.id);
    const now = world.now().toISOString();
    return {
      sessions: [...world.sessions]
        .filter(([, id]) => id === person.id)
        .map(([id], at) => ({
          id: id as never,
          current: id === token,
          userAgent: AGENTS[at % 2]!,
          ip: `192.0.2.${14 + at}`,
          createdAt: now,
          lastSeenAt: now,
        })),
    };
  },
  endSession: ({ params }, { world }) => {
    world.sessions.delete(params.sessionId);
    return undefined;
  },
  startSecondFactor: ({ body }, { account }) =>
    account.password === body.password
      ? { secret: "JBSWY3DPEHPK3PXP", uri: "otpauth://totp/luwte", qrSvg: QR }
      : refuse("sign_in_failed"),
  confirmSecondFactor: ({ body }, { account }) => {
    if (body.code !== "123456") return refuse("second_factor_wrong");
    account.code = body.code;
    account.person = { ...account.person, hasSecondFactor: true };
    return { recoveryCodes: ["k4t7-92mq", "x8pd-31vn", "w2rj-66fz", "b9hc-05ty"] };
  },
  removeSecondFactor: ({ body }, { account }) => {
    if (account.password !== body.password) return refuse("sign_in_failed");
    account.code = null;
    account.person = { ...account.person, hasSecondFactor: false };
    return undefined;
  },
};

export const textsAnswers: Answers<typeof inboxTools> = {
  saveCannedReply: ({ params, body }, { world }) => {
    if (world.cannedReplies.some((each) => each.shortcut === body.shortcut && each.id !== params.cannedReplyId))
      return refuse("already_exists");
    const before = world.cannedReplies.find((each) => each.id === params.cannedReplyId);
    const cannedReply = { ...body, id: params.cannedReplyId, version: (before?.version ?? 0) + 1 };
    world.cannedReplies = [...world.cannedReplies.filter((each) => each.id !== cannedReply.id), cannedReply];
    world.tell({ type: "canned_reply.changed", payload: { cannedReply } });
    return { cannedReply };
  },
  removeCannedReply: ({ params }, { world }) => {
    found(world.cannedReplies.find((each) => each.id === params.cannedReplyId));
    world.cannedReplies = world.cannedReplies.filter((each) => each.id !== params.cannedReplyId);
    world.tell({ type: "canned_reply.removed", payload: { cannedReplyId: params.cannedReplyId } });
    return undefined;
  },
};

export const groupsAnswers: Answers<typeof customers> = {
  saveCustomerGroup: ({ params, body }, { world }) => {
    const before = world.groups.find((each) => each.id === params.groupId);
    const group = { id: params.groupId, name: body.name, version: (before?.version ?? 0) + 1 };
    world.groups = [...world.groups.filter((each) => each.id !== group.id), group];
    world.tell({ type: "customer_group.changed", payload: { group } });
    return { group };
  },
  saveCustomerFields: ({ body }, { world }) => {
    world.fields = body.fields;
    world.tell({ type: "customer_fields.changed", payload: { fields: body.fields } });
    return { fields: body.fields };
  },
};

export const routingMoreAnswers: Answers<typeof routing> = {
  getRoutingSettings: (_input, { world }) => houseOf(world).routing,
  saveRoutingSettings: ({ body }, { world }) => {
    const house = houseOf(world);
    if (body.version !== house.routing.version) return refuse("changed_meanwhile");
    if (body.settings.load.ceiling < 4.4)
      return refuse("ceiling_too_low", { least: 4.4, ceiling: body.settings.load.ceiling });
    house.routing = { settings: body.settings, version: body.version + 1 };
    return house.routing;
  },
};
