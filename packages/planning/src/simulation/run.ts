/** One replication: from before the first day until after the last. */
import { arrive, giveAll, keepAgenda, openQueues } from "./arrivals.ts";
import { beginBreak, beginShift, endShift, momentOf, settle } from "./people.ts";
import { seedStreams, uniform } from "./random.ts";
import { BREAK_BEGINS, COUNTING_BEGINS, DAY_ENDS, INTERVAL_ENDS, SHIFT_BEGINS, SHIFT_ENDS } from "./schedule.ts";
import { first as firstContact, firstMoment as nextContact } from "./soonest.ts";
import { agendaPlayer, clearState, ILLNESS, STREAMS_A_QUEUE, type State, schedulePlayer } from "./state.ts";
import { clearTally, SENT_AWAY } from "./tally.ts";
import { emptyOut, leaveOver } from "./waiting.ts";
import { first, firstMoment, setMoment } from "./wheel.ts";

/** Leaves what happened in the state's tally. The same seed gives the same, whatever ran before. `watch` sees the state after everything that happens. */
export function runReplication(state: State, seed: number, watch?: (state: State) => void): void {
  clearState(state);
  seedStreams(state.streams, seed);
  drawIllness(state);
  openQueues(state);
  setMoment(state.soonest, schedulePlayer(state), state.schedule.at[0]!);
  live(state, watch);
  state.now = state.end;
  settleAll(state);
  leaveOver(state);
}

function live(state: State, watch?: (state: State) => void): void {
  const { soonest, contacts, agents, end } = state;
  for (;;) {
    const isContact = nextContact(contacts) < firstMoment(soonest);
    const now = isContact ? nextContact(contacts) : firstMoment(soonest);
    if (now > end) return;
    state.now = now;
    const player = first(soonest);
    if (isContact) arrive(state, firstContact(contacts));
    else if (player < agents) momentOf(state, player);
    else byTheClock(state, player);
    watch?.(state);
  }
}

function drawIllness(state: State): void {
  const { streams, ill } = state;
  const stream = state.queues * STREAMS_A_QUEUE + ILLNESS;
  for (let duty = 0; duty < ill.length; duty++)
    ill[duty] = Number(uniform(streams, stream) < state.sickness[state.schedule.dutyGroup[duty]!]!);
}

function byTheClock(state: State, player: number): void {
  if (player === agendaPlayer(state)) keepAgenda(state);
  else if (player === schedulePlayer(state)) keepSchedule(state);
  else giveAll(state);
}

function keepSchedule(state: State): void {
  const { schedule } = state;
  const line = state.next++;
  setMoment(state.soonest, schedulePlayer(state), schedule.at[state.next] ?? Infinity);
  const duty = schedule.duty[line]!;
  if (duty >= 0 && state.ill[duty] === 1) return;
  happen(state, schedule.kind[line]!, schedule.agent[line]!, schedule.seconds[line]!);
}

function happen(state: State, kind: number, agent: number, seconds: number): void {
  if (kind === SHIFT_BEGINS) beginShift(state, agent);
  else if (kind === SHIFT_ENDS) endShift(state, agent);
  else if (kind === BREAK_BEGINS) beginBreak(state, agent, seconds);
  else if (kind === INTERVAL_ENDS) nextInterval(state);
  else if (kind === COUNTING_BEGINS) beginCounting(state);
  else if (kind === DAY_ENDS) endDay(state);
}

function settleAll(state: State): void {
  for (let agent = 0; agent < state.agents; agent++) settle(state, agent);
}

function nextInterval(state: State): void {
  settleAll(state);
  state.interval++;
}

function beginCounting(state: State): void {
  settleAll(state);
  clearTally(state.tally);
}

/** Nobody is left to answer who is on the line; what may wait is there tomorrow. */
function endDay(state: State): void {
  for (let line = 0; line < state.lines; line++)
    if (state.live[state.queueOf[line]!] === 1) emptyOut(state, line, SENT_AWAY);
}
