/** What the form holds, what is sent of it, and what a test found out. Pure. */
import {
  ENDPOINT_TASKS,
  type EndpointBreaker,
  type EndpointRung,
  type EndpointSettings,
  type EndpointTask,
  type EndpointUsage,
  type EndpointWhy,
} from "@luwte/contract/endpoint.ts";

export type Draft = Omit<EndpointSettings, "tasks"> & {
  tasks: readonly EndpointTask[];
  /** Only ever written: empty keeps what is there. */
  key: string;
  dropKey: boolean;
};

export const draftOf = ({ tasks, ...rest }: EndpointSettings): Draft => ({
  ...rest,
  tasks: ENDPOINT_TASKS.filter((task) => tasks[task]),
  key: "",
  dropKey: false,
});

export type Body = { settings: EndpointSettings; key?: string | null };

export function bodyOf({ tasks, key, dropKey, ...rest }: Draft): Body {
  const switches = Object.fromEntries(ENDPOINT_TASKS.map((task) => [task, tasks.includes(task)]));
  const settings = { ...rest, tasks: switches as EndpointSettings["tasks"] };
  if (key.trim() !== "") return { settings, key };
  return dropKey ? { settings, key: null } : { settings };
}

const urlOf = (address: string): URL | null => (URL.canParse(address.trim()) ? new URL(address.trim()) : null);

/** Where it goes, as a person says it; null: that is no address yet. */
export const hostOf = (address: string): string | null => urlOf(address)?.host || null;

/** The server drops a key that was given for another server. */
export const losesKey = (before: string, after: string): boolean =>
  urlOf(before) !== null && urlOf(before)?.origin !== urlOf(after)?.origin;

export type Standing =
  | { kind: "off" | "on" | "noTask" }
  | { kind: "stopped"; why: "assistance_off" | "budget" }
  | { kind: "rests"; breaker: Exclude<EndpointBreaker, { kind: "closed" }> };
type House = {
  readonly settings: EndpointSettings;
  readonly usage: Pick<EndpointUsage, "tokens">;
  readonly breaker: EndpointBreaker;
};
/** In tokens: what an answer and its repair can cost, and their instructions, are taken off before a question leaves. With less than this none does. */
const LEAST_OF_A_QUESTION = 2_400;

/** Read from the top: what is in the way first. `proposes`: whether anything is proposed that it may word. */
export function standingOf({ settings, usage, breaker }: House, proposes: boolean): Standing {
  if (!settings.enabled) return { kind: "off" };
  if (!ENDPOINT_TASKS.some((task) => settings.tasks[task])) return { kind: "noTask" };
  if (!proposes) return { kind: "stopped", why: "assistance_off" };
  if (usage.tokens + LEAST_OF_A_QUESTION > settings.monthlyTokens) return { kind: "stopped", why: "budget" };
  return breaker.kind === "closed" ? { kind: "on" } : { kind: "rests", breaker };
}

const STEPS = ["sent", "reached", "accepted", "usable"] as const;
export type Step = (typeof STEPS)[number];
export type Outcome = "good" | "warning" | "bad" | "skipped";

/** How far a question came that was not answered. */
const STOPPED_AT: Readonly<Record<EndpointWhy, Step>> = {
  off: "sent",
  assistance_off: "sent",
  task_off: "sent",
  budget: "sent",
  resting: "sent",
  busy: "sent",
  stopping: "sent",
  not_outside: "sent",
  slow: "reached",
  unreachable: "reached",
  key_refused: "accepted",
  too_many: "accepted",
  failed: "accepted",
  refused: "accepted",
  too_large: "usable",
  not_json: "usable",
  wrong_shape: "usable",
  invented: "usable",
};

type Tried = { works: true; rung: EndpointRung } | { works: false; why: EndpointWhy };

/** A model that cannot promise a form works, but some of its answers will fall away. */
export function stepsOf(tried: Tried): { step: Step; outcome: Outcome }[] {
  const stopped = tried.works ? STEPS.length : STEPS.indexOf(STOPPED_AT[tried.why]);
  const isLoose = tried.works && tried.rung !== "json_schema";
  return STEPS.map((step, at) => {
    if (at > stopped) return { step, outcome: "skipped" };
    if (at === stopped) return { step, outcome: "bad" };
    return { step, outcome: isLoose && step === "usable" ? "warning" : "good" };
  });
}

export type Piece = { text: string; isHidden: boolean };

/** What leaves, with the placeholders told apart; one that a person typed is an ordinary word. */
export function piecesOf(text: string, placeholders: readonly string[]): Piece[] {
  return text
    .split(/(\[[A-Z_]+_\d+\])/)
    .filter((piece) => piece !== "")
    .map((piece) => ({ text: piece, isHidden: placeholders.includes(piece) }));
}

export type Bar = EndpointUsage & { ofMost: number };

/** The longest is the budget or what was beyond it: both are drawn on one scale. */
export function barsOf(months: readonly EndpointUsage[], budget: number): { bars: Bar[]; budgetAt: number } {
  const most = Math.max(1, budget, ...months.map(({ tokens }) => tokens));
  return { bars: months.map((month) => ({ ...month, ofMost: month.tokens / most })), budgetAt: budget / most };
}
