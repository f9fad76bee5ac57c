/** Making and changing channels; every team has one from the first time that anybody looks. */
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import { newId, type TalkId } from "@luwte/contract/ids.ts";
import type { ChannelSettings, Talk } from "@luwte/contract/talks.ts";
import type { Work } from "../../../platform/work/work.ts";
import { readerOf } from "../opening/actions.ts";
import * as queries from "../queries.ts";
import { audienceOf, mayRead } from "../rules.ts";

/** Organisations of any age have them, and a new team gets its own. */
export async function addDefaults(work: Work): Promise<void> {
  for (const { id: teamId, name } of await queries.teamsWithoutChannel(work.tx)) {
    const id = newId<TalkId>(work.now.getTime());
    const talk = await queries.insertChannel(work, { id, teamId, isDefault: true, name, purpose: "", closed: false });
    if (talk) work.record({ type: "talk.changed", payload: { talk } });
  }
}

/** Who may no longer read it hears that too: their list is loaded afresh and leaves it out. */
export async function saveChannel(
  work: Work,
  id: TalkId,
  settings: ChannelSettings,
): Promise<{ talk: Talk } | Refusal<"not_found" | "forbidden">> {
  const { teamId } = settings;
  if (teamId && (await queries.knownTeams(work.tx, [teamId])).length === 0)
    return refuse("not_found", { what: "team" });
  const before = await queries.findTalk(work.tx, id);
  const talk = before ? await change(work, before, settings) : await make(work, id, settings);
  if (!talk) return refuse("not_found");
  if (isRefusal(talk)) return talk;
  const wasOpen = before !== null && !before.closed;
  const members = await queries.listMembers(
    work.tx,
    [talk.teamId, before?.teamId].flatMap((one) => one ?? []),
  );
  const audience = wasOpen ? null : audienceOf({ ...talk, closed: talk.closed }, members);
  work.record({ type: "talk.changed", payload: { talk }, audience });
  work.audit({
    action: "channel.saved",
    subject: { kind: "talk", id },
    details: { name: talk.name, closed: talk.closed },
  });
  return { talk };
}

const make = (work: Work, id: TalkId, settings: ChannelSettings): Promise<Talk | null> =>
  queries.insertChannel(work, { ...settings, id, isDefault: false });

/** What somebody may not read they cannot open either, whatever they lead. */
async function change(work: Work, before: Talk, settings: ChannelSettings) {
  if (before.kind !== "channel" || !mayRead(before, await readerOf(work))) return null;
  // The channel of a team stays the team's, open and there: it is where help is asked.
  const moved = settings.teamId !== before.teamId || settings.closed || settings.archived;
  if (before.isDefault && moved) return refuse("forbidden", { because: "team_channel" });
  return queries.updateChannel(work, before.id, settings);
}
