/** What was set in motion for a later moment and concerns no agent: a call-back is accepted, somebody calls again. A heap; these are rare. */

export type Agenda = {
  at: Float64Array;
  kind: Int32Array;
  /** A line or a queue, as the kind says. */
  where: Int32Array;
  /** The place in that line, or the interval that it counts for. */
  which: Int32Array;
  length: number;
};

export const [LEAVES, CALLS_AGAIN] = [0, 1];
const FIRST_LENGTH = 256;

const emptyAgenda = (length: number): Agenda => ({
  at: new Float64Array(length),
  kind: new Int32Array(length),
  where: new Int32Array(length),
  which: new Int32Array(length),
  length: 0,
});
export const agendaOf = (): Agenda => emptyAgenda(FIRST_LENGTH);

export function clearAgenda(agenda: Agenda): void {
  agenda.length = 0;
}

export const soonestIn = (agenda: Agenda): number => (agenda.length === 0 ? Infinity : agenda.at[0]!);

export function plan(agenda: Agenda, at: number, kind: number, where: number, which: number): void {
  if (agenda.length === agenda.at.length) grow(agenda);
  let place = agenda.length++;
  while (place > 0 && agenda.at[(place - 1) >> 1]! > at) {
    move(agenda, (place - 1) >> 1, place);
    place = (place - 1) >> 1;
  }
  put(agenda, place, at, kind, where, which);
}

/** Takes the first out; read it before. */
export function dropFirst(agenda: Agenda): void {
  const last = --agenda.length;
  if (last === 0) return;
  const at = agenda.at[last]!;
  let place = 0;
  for (let child = 1; child < last; child = 2 * place + 1) {
    if (child + 1 < last && agenda.at[child + 1]! < agenda.at[child]!) child++;
    if (agenda.at[child]! >= at) break;
    move(agenda, child, place);
    place = child;
  }
  put(agenda, place, at, agenda.kind[last]!, agenda.where[last]!, agenda.which[last]!);
}

const move = (agenda: Agenda, from: number, to: number): void =>
  put(agenda, to, agenda.at[from]!, agenda.kind[from]!, agenda.where[from]!, agenda.which[from]!);

function put(agenda: Agenda, place: number, at: number, kind: number, where: number, which: number): void {
  agenda.at[place] = at;
  agenda.kind[place] = kind;
  agenda.where[place] = where;
  agenda.which[place] = which;
}

function grow(agenda: Agenda): void {
  const larger = emptyAgenda(2 * agenda.length);
  for (const row of ["at", "kind", "where", "which"] as const) larger[row].set(agenda[row]);
  Object.assign(agenda, larger, { length: agenda.length });
}
