/** Who gets what, as sentences. */
import type { Channel } from "@luwte/contract/conversations.ts";
import type { ConversationId, PersonId, SkillId, TeamId } from "@luwte/contract/ids.ts";
import type { RoutingSettings } from "@luwte/contract/routing.ts";
import { describe, expect, it } from "vitest";
import { DEFAULT_LOAD_SETTINGS } from "../load/public.ts";
import { planRouting } from "./rules.ts";
import type { Agent, Assignment, OpenConversation, Plan } from "./shapes.ts";

const NOW = new Date("2026-11-23T10:00:00Z");
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
const person = (name: string) => name as PersonId;
const [RETURNS, INVOICES] = ["returns" as SkillId, "invoices" as SkillId];
const [SERVICE, FINANCE] = ["service" as TeamId, "finance" as TeamId];

const SETTINGS: RoutingSettings = {
  automatic: true,
  absentAfterSeconds: 90,
  load: { ...DEFAULT_LOAD_SETTINGS, freshShare: 0.25 },
  capacity: { mail: 8, chat: 3 },
  offerSeconds: 30,
  missesBeforeBreak: 2,
  barredMinutes: 5,
  mailsLeaveWhenAway: false,
};

const conversation = (id: string, given: Partial<OpenConversation> = {}): OpenConversation => ({
  id: id as ConversationId,
  channel: "mail",
  heaviness: "normal",
  priority: "normal",
  waitingSince: ago(10),
  dueAt: null,
  teamId: null,
  language: null,
  skills: [],
  knows: { conversation: null, customer: null },
  barred: [],
  holder: null,
  ...given,
});
const chat = (id: string, given: Partial<OpenConversation> = {}) => conversation(id, { channel: "chat", ...given });

const here = (kind: Agent["availability"]["kind"], since = 60) => ({
  kind,
  since: ago(since),
  because: "chosen" as const,
});
const agent = (name: string, given: Partial<Agent> = {}): Agent => ({
  id: person(name),
  teamIds: [SERVICE],
  skills: [],
  speaks: ["nl"],
  availability: here("available"),
  open: [],
  recent: [],
  capacity: SETTINGS.capacity,
  lastGivenAt: null,
  misses: 0,
  ...given,
});
const open = (count: number, channel: Channel = "mail", heaviness: "normal" | "heavy" = "normal"): Agent["open"] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${channel}-${index}` as ConversationId,
    channel,
    heaviness,
    quiet: false,
  }));

const plan = (conversations: OpenConversation[], agents: Agent[], settings: Partial<RoutingSettings> = {}): Plan =>
  planRouting(conversations, agents, { ...SETTINGS, ...settings }, NOW);
/** "a>Sanne" for an assignment, "a:nobody_available" for a wait, in the order of deciding. */
const outcome = (...given: Parameters<typeof plan>) =>
  plan(...given).decisions.map((line) =>
    line.kind === "assign" ? `${line.conversationId}>${line.personId}` : `${line.conversationId}:${line.because}`,
  );
const reason = (...given: Parameters<typeof plan>) => (plan(...given).decisions[0] as Assignment).because;

describe("who may be given work", () => {
  it.each([
    ["available", "a>Sanne"],
    ["busy", "a:nobody_available"],
    ["break", "a:nobody_available"],
    ["away", "a:nobody_available"],
  ] as const)("somebody who is %s: %s", (kind, expected) =>
    expect(outcome([conversation("a")], [agent("Sanne", { availability: here(kind) })])).toEqual([expected]),
  );

  it.each<[string, Partial<OpenConversation>, Partial<Agent>, string]>([
    ["a conversation without a team is for everybody", {}, { teamIds: [] }, "a>Sanne"],
    ["a conversation of a team is for that team", { teamId: FINANCE }, {}, "a:nobody_in_team"],
    ["a French mail needs French", { language: "fr" }, {}, "a:language_missing"],
    ["and goes to who speaks it", { language: "fr" }, { speaks: ["nl", "fr"] }, "a>Sanne"],
    ["a skill that nobody has", { skills: [{ skillId: RETURNS, level: 1 }] }, {}, "a:skill_missing"],
    [
      "a skill at a level that nobody has",
      { skills: [{ skillId: RETURNS, level: 3 }] },
      { skills: [{ skillId: RETURNS, level: 2 }] },
      "a:skill_missing",
    ],
    [
      "a higher level than needed",
      { skills: [{ skillId: RETURNS, level: 1 }] },
      { skills: [{ skillId: RETURNS, level: 2 }] },
      "a>Sanne",
    ],
    [
      "one of two skills is not enough",
      {
        skills: [
          { skillId: RETURNS, level: 1 },
          { skillId: INVOICES, level: 1 },
        ],
      },
      { skills: [{ skillId: RETURNS, level: 3 }] },
      "a:skill_missing",
    ],
    [
      "a skill that only an absent colleague has is nobody available, not a missing skill",
      { skills: [{ skillId: RETURNS, level: 1 }] },
      { skills: [{ skillId: RETURNS, level: 1 }], availability: here("away") },
      "a:nobody_available",
    ],
    [
      "who gave it back is not asked again for a while",
      { barred: [{ personId: person("Sanne"), until: ago(-1) }] },
      {},
      "a:all_declined",
    ],
    ["until that while is over", { barred: [{ personId: person("Sanne"), until: ago(0) }] }, {}, "a>Sanne"],
    ["eight mails are the capacity for mails", {}, { open: open(8) }, "a:no_capacity"],
    ["three chats are the capacity for chats", { channel: "chat" }, { open: open(3, "chat") }, "a:no_capacity"],
    [
      "a quiet chat still takes a place",
      { channel: "chat" },
      { open: open(3, "chat").map((item) => ({ ...item, quiet: true })) },
      "a:no_capacity",
    ],
    [
      "a mail that waits for the customer takes none",
      {},
      { open: open(8).map((item) => ({ ...item, quiet: true })) },
      "a>Sanne",
    ],
    ["heavy mails reach the ceiling before the capacity", {}, { open: open(5, "mail", "heavy") }, "a:all_at_ceiling"],
    [
      "a heavy mail needs more room than an ordinary one",
      { heaviness: "heavy" },
      { open: open(4, "mail", "heavy") },
      "a:all_at_ceiling",
    ],
    ["an ordinary one still fits there", {}, { open: open(4, "mail", "heavy") }, "a>Sanne"],
  ])("%s", (_name, given, who, expected) =>
    expect(outcome([conversation("a", given)], [agent("Sanne", who)])).toEqual([expected]),
  );

  it("without any agents it says that nobody is in the team", () =>
    expect(outcome([conversation("a")], [])).toEqual(["a:nobody_in_team"]));
});

describe("who is chosen", () => {
  it("who already knows this conversation, also with less room", () => {
    const known = conversation("a", { knows: { conversation: person("Bram"), customer: person("Sanne") } });
    const agents = [agent("Sanne"), agent("Bram", { open: open(4) })];
    expect(outcome([known], agents)).toEqual(["a>Bram"]);
    expect(reason([known], agents).decider).toBe("knows_conversation");
  });
  it("else who helped this customer last", () => {
    const known = conversation("a", { knows: { conversation: person("Bram"), customer: person("Sanne") } });
    const agents = [agent("Anna"), agent("Sanne", { open: open(1) }), agent("Bram", { availability: here("away") })];
    expect(outcome([known], agents)).toEqual(["a>Sanne"]);
    expect(reason([known], agents).decider).toBe("knows_customer");
  });
  it("never somebody away, however well they know it", () => {
    const known = conversation("a", { knows: { conversation: person("Bram"), customer: person("Bram") } });
    expect(outcome([known], [agent("Anna"), agent("Bram", { availability: here("away") })])).toEqual(["a>Anna"]);
  });
  it("nor somebody at the ceiling", () => {
    const known = conversation("a", { knows: { conversation: person("Bram"), customer: null } });
    expect(outcome([known], [agent("Anna"), agent("Bram", { open: open(5, "mail", "heavy") })])).toEqual(["a>Anna"]);
  });
  it("else who has the most room", () => {
    const agents = [
      agent("Anna", { open: open(2) }),
      agent("Sanne", { open: open(1) }),
      agent("Bram", { open: open(1, "chat") }),
    ];
    expect(outcome([conversation("a")], agents)).toEqual(["a>Sanne"]);
    expect(reason([conversation("a")], agents).decider).toBe("most_room");
  });
  it("what came in the last hour counts as less room", () => {
    const busyHour = { recent: [{ channel: "chat" as const, heaviness: "normal" as const, at: ago(5) }] };
    expect(outcome([conversation("a")], [agent("Anna", busyHour), agent("Sanne")])).toEqual(["a>Sanne"]);
  });
  it("among equals whose turn was longest ago", () => {
    const agents = [
      agent("Anna", { lastGivenAt: ago(1) }),
      agent("Bram", { lastGivenAt: ago(9) }),
      agent("Sanne", { lastGivenAt: ago(5) }),
    ];
    expect(outcome([conversation("a")], agents)).toEqual(["a>Bram"]);
    expect(reason([conversation("a")], agents).decider).toBe("longest_since");
  });
  it("and the same one every time, in whatever order they are named", () => {
    const agents = [agent("Anna"), agent("Bram"), agent("Sanne")];
    expect(outcome([conversation("a")], agents)).toEqual(outcome([conversation("a")], agents.toReversed()));
  });
  it("the only one who can is said to be so", () =>
    expect(reason([conversation("a")], [agent("Anna")]).decider).toBe("only_able"));
  it("a language is a reason only where not everybody speaks it", () => {
    const dutch = conversation("a", { language: "nl", skills: [{ skillId: RETURNS, level: 1 }] });
    const skilled = { skills: [{ skillId: RETURNS, level: 1 }] };
    expect(reason([dutch], [agent("Anna", skilled)])).toMatchObject({ language: null, skills: [RETURNS] });
    expect(reason([dutch], [agent("Anna", skilled), agent("Bram", { speaks: ["fr"] })])).toMatchObject({
      language: "nl",
    });
  });
});

describe("in which order", () => {
  const oneMail = [agent("Sanne", { open: open(7) })];
  it.each<[string, OpenConversation[], string]>([
    [
      "the one that waits longest",
      [conversation("late", { waitingSince: ago(5) }), conversation("early", { waitingSince: ago(50) })],
      "early",
    ],
    [
      "the one that is due first, though it came later",
      [
        conversation("old", { waitingSince: ago(50), dueAt: ago(-30) }),
        conversation("new", { waitingSince: ago(5), dueAt: ago(-20) }),
      ],
      "new",
    ],
    [
      "one without a target counts from when it waits",
      [conversation("due", { dueAt: ago(-30) }), conversation("none", { waitingSince: ago(10) })],
      "none",
    ],
    [
      "one that was marked urgent",
      [conversation("old", { waitingSince: ago(500) }), conversation("urgent", { priority: "high" })],
      "urgent",
    ],
    ["of two at the same moment the one with the first id", [conversation("b"), conversation("a")], "a"],
  ])("first %s", (_name, waiting, first) => expect(outcome(waiting, oneMail)[0]).toBe(`${first}>Sanne`));

  it("a chat never waits behind mails, however late they are", () => {
    const mails = Array.from({ length: 20 }, (_, index) =>
      conversation(`m${index}`, { priority: "high", dueAt: ago(600) }),
    );
    const result = outcome([...mails, chat("chat", { waitingSince: ago(0) })], [agent("Sanne")]);
    expect(result[0]).toBe("chat>Sanne");
  });
  it("fills everybody evenly and stops at the ceiling", () => {
    const mails = Array.from({ length: 20 }, (_, index) => conversation(`m${String(index).padStart(2, "0")}`));
    const result = outcome(mails, [agent("Anna"), agent("Bram")]);
    expect(result.slice(0, 4)).toEqual(["m00>Anna", "m01>Bram", "m02>Anna", "m03>Bram"]);
    expect(result.filter((line) => line.includes(">"))).toHaveLength(16);
    expect(result.at(-1)).toBe("m19:no_capacity");
  });
  it("who must wait does not hold up who needs something else", () => {
    const french = conversation("fr", { language: "fr", waitingSince: ago(100) });
    expect(outcome([french, conversation("nl")], [agent("Sanne")])).toEqual(["fr:language_missing", "nl>Sanne"]);
  });
});

describe("what somebody has", () => {
  const held = (channel: Channel, since: number, offered: number | null = null) =>
    conversation("a", {
      channel,
      waitingSince: ago(since),
      holder: { personId: person("Bram"), offeredUntil: offered === null ? null : ago(offered) },
    });
  const returns = (item: OpenConversation, bram: Partial<Agent>, settings: Partial<RoutingSettings> = {}) =>
    plan([item], [agent("Bram", bram)], settings).returns.map((line) => line.because);

  it.each<[string, OpenConversation, Partial<Agent>, string[]]>([
    ["a chat stays with who is available", held("chat", 5), {}, []],
    ["a chat stays with who is busy with it", held("chat", 5), { availability: here("busy") }, []],
    ["a chat leaves who takes a break", held("chat", 5), { availability: here("break", 1) }, ["went_away"]],
    ["a chat leaves who goes away", held("chat", 5), { availability: here("away", 1) }, ["went_away"]],
    ["a mail stays over a break", held("mail", 5), { availability: here("break", 10) }, []],
    ["a mail that waited already stays with who goes home", held("mail", 500), { availability: here("away", 10) }, []],
    [
      "a mail that comes back while they are away goes to others",
      held("mail", 5),
      { availability: here("away", 10) },
      ["went_away"],
    ],
    ["a chat that was not taken up in time goes on", held("chat", 5, 0), {}, ["missed"]],
    ["a chat that still may be taken up stays", held("chat", 5, -0.1), {}, []],
  ])("%s", (_name, item, bram, expected) => expect(returns(item, bram)).toEqual(expected));

  it("mails leave too where a team chose so", () =>
    expect(returns(held("mail", 500), { availability: here("away", 10) }, { mailsLeaveWhenAway: true })).toEqual([
      "went_away",
    ]));
  it("who is no longer an agent keeps nothing", () => {
    expect(plan([held("mail", 5)], []).returns).toEqual([{ conversationId: "a", from: "Bram", because: "went_away" }]);
  });
  it("what comes back is given to another in the same pass, and never to who just missed it", () => {
    const agents = [agent("Bram"), agent("Sanne", { open: open(4) })];
    expect(outcome([held("chat", 5, 1)], agents)).toEqual(["a>Sanne"]);
    expect(outcome([held("chat", 5, 1)], [agent("Bram")])).toEqual(["a:all_declined"]);
  });
  it("the place of a missed chat is free for another", () => {
    const full = agent("Bram", {
      open: [...open(2, "chat"), { id: "a" as ConversationId, channel: "chat", heaviness: "normal", quiet: false }],
    });
    const result = outcome([held("chat", 5, 1), chat("b", { waitingSince: ago(1) })], [full]);
    expect(result).toEqual(["a:all_declined", "b>Bram"]);
  });
  it("after the second miss in a row somebody is on a break and gets nothing more", () => {
    const result = plan([held("chat", 5, 1), chat("b")], [agent("Bram", { misses: 1 })]);
    expect(result.breaks).toEqual(["Bram"]);
    expect(result.decisions.every((line) => line.kind === "wait" && line.because === "nobody_available")).toBe(true);
  });
  it("and their other chats go on in the same pass", () => {
    const talking = { ...held("chat", 50), id: "talking" as ConversationId };
    expect(outcome([held("chat", 5, 1), talking], [agent("Bram", { misses: 1 }), agent("Sanne")])).toEqual([
      "talking>Sanne",
      "a>Sanne",
    ]);
  });
  it("who went away before the offer ran out missed nothing", () => {
    expect(returns(held("chat", 5, 1), { availability: here("away", 2) })).toEqual(["went_away"]);
  });
  it("two chats missed at the same moment are one miss", () => {
    const two = [held("chat", 5, 1), { ...held("chat", 5, 1), id: "b" as ConversationId }];
    expect(plan(two, [agent("Bram")]).breaks).toEqual([]);
  });
  it("a chat is offered for as long as the team chose, a mail is simply given", () => {
    const given = plan([chat("a"), conversation("b")], [agent("Sanne")], { offerSeconds: 45 })
      .decisions as Assignment[];
    expect(given.map((line) => line.offeredUntil)).toEqual([new Date(NOW.getTime() + 45_000), null]);
  });
});

it("where a team chose to give out by hand, everything stays where it is", () => {
  const offered = chat("b", { holder: { personId: person("Bram"), offeredUntil: ago(5) } });
  expect(plan([conversation("a"), offered], [agent("Sanne")], { automatic: false })).toEqual({
    returns: [],
    breaks: [],
    decisions: [{ kind: "wait", conversationId: "a", because: "not_automatic" }],
  });
});

it("one pass has a limit, and takes the most urgent", () => {
  const many = Array.from({ length: 1200 }, (_, index) => conversation(`m${index}`, { waitingSince: ago(index) }));
  const result = plan(many, [agent("Sanne")]);
  expect(result.decisions).toHaveLength(1000);
  expect(result.decisions[0]?.conversationId).toBe("m1199");
});
