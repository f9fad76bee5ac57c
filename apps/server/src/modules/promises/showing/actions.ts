/** A few promises for the demo, made by who has the conversation; through the door that people use. */
import { newId, type PromiseId } from "@luwte/contract/ids.ts";
import type { Text } from "@luwte/contract/language.ts";
import type { Work } from "../../../platform/work/work.ts";
import { makePromise } from "../making/actions.ts";
import type { PromiseNeeds } from "../shapes.ts";
import { busyConversations } from "./queries.ts";

const MINUTE = 60_000;

/** Minutes from now, so that they look the same at any hour of the day. */
const SHOWN: readonly { minutes: number; words: Text }[] = [
  {
    minutes: 25,
    words: {
      nl: "bellen met de bezorger en het antwoord doorgeven",
      fr: "appeler le livreur et transmettre la réponse",
      en: "call the carrier and pass on the answer",
    },
  },
  {
    minutes: 6 * 60,
    words: { nl: "een nieuw retourlabel mailen", fr: "envoyer une nouvelle étiquette", en: "mail a new return label" },
  },
  {
    minutes: 27 * 60,
    words: {
      nl: "navragen of de andere maat nog komt",
      fr: "demander si l’autre taille arrive",
      en: "ask whether the other size still comes",
    },
  },
  {
    minutes: 52 * 60,
    words: { nl: "het bedrag terugstorten", fr: "rembourser le montant", en: "refund the amount" },
  },
];

export async function showPromises(work: Work, needs: PromiseNeeds): Promise<void> {
  const busy = await busyConversations(work.tx, SHOWN.length);
  for (const [index, { id, assigneeId, language }] of busy.entries()) {
    const { minutes, words } = SHOWN[index]!;
    const by: Work = { ...work, actor: { kind: "person", personId: assigneeId } };
    const dueAt = new Date(work.now.getTime() + minutes * MINUTE).toISOString();
    const given = { id: newId<PromiseId>(work.now.getTime()), words: words[language], dueAt, provenance: null };
    await makePromise(by, needs, { conversationId: id, messageId: null, given });
  }
}
