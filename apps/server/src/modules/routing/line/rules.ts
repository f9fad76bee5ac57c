/** Who stands where in the line. Pure. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { compareUrgency, couldServe } from "../rules.ts";
import type { Colleague, InLine, Line, Place } from "./shapes.ts";

/** What needs the same is served by the same people. `alike`: the kinds that share somebody with it, itself among them. */
type Kind = { key: string; needs: InLine; able: ReadonlySet<Colleague>; serving: number; waiting: number };

const kindOf = ({ teamId, language, skills }: InLine): string =>
  JSON.stringify([teamId, language, skills.map(({ skillId, level }) => `${skillId} ${level}`).toSorted()]);

/** Everybody's place by the router's own order, counted once through the line. */
export function placesIn(line: readonly InLine[], colleagues: readonly Colleague[]): Line {
  const kinds = new Map<string, Kind>();
  for (const one of line) {
    const key = kindOf(one);
    if (!kinds.has(key)) kinds.set(key, openKind(key, one, colleagues));
  }
  const rivals = rivalsOf([...kinds.values()]);
  const places = new Map<ConversationId, Place>();
  for (const one of line.toSorted(compareUrgency)) {
    const kind = kinds.get(kindOf(one))!;
    const ahead = rivals.get(kind.key)!.reduce((sum, { waiting }) => sum + waiting, 0);
    places.set(one.id, { ...one, ahead, serving: kind.serving });
    kind.waiting++;
  }
  return places;
}

function openKind(key: string, needs: InLine, colleagues: readonly Colleague[]): Kind {
  const able = new Set(colleagues.filter((colleague) => couldServe(colleague, needs)));
  const serving = [...able].filter(({ serves }) => serves).length;
  return { key, needs, able, serving, waiting: 0 };
}

function rivalsOf(kinds: readonly Kind[]): ReadonlyMap<string, readonly Kind[]> {
  return new Map(kinds.map((kind) => [kind.key, kinds.filter((other) => other === kind || share(kind, other))]));
}

const share = (one: Kind, other: Kind): boolean => !one.able.isDisjointFrom(other.able);
