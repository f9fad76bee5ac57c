/** The modules of this server, and what they hand each other. Where two need each other, the lower one says what it needs, and gets it here. */

import type { PersonId } from "@luwte/contract/ids.ts";
import { WidgetSettings } from "@luwte/contract/widget/widget.ts";
import { apiKeysModule, authenticateApiKey } from "./modules/api-keys/public.ts";
import { type ArticleNeeds, articleDraftsModule, seedArticle } from "./modules/article-drafts/public.ts";
import { attachmentsModule } from "./modules/attachments/public.ts";
import { auditModule } from "./modules/audit/public.ts";
import { availabilityModule, availabilitySource } from "./modules/availability/public.ts";
import { type BotNeeds, botModule, botPart, createBot, hearColleague, seedBot } from "./modules/bot/public.ts";
import { cannedRepliesModule } from "./modules/canned-replies/public.ts";
import { addressesLeftIn, addWidget, chatModule, deliverToVisitor } from "./modules/chat/public.ts";
import { complianceModule, seedCompliance } from "./modules/compliance/public.ts";
import {
  type ConversationChange,
  type ConversationNeeds,
  type Conversations,
  conversationBelongings,
  conversationsModule,
  createConversations,
} from "./modules/conversations/public.ts";
import { customerRightsModule, seedRights } from "./modules/customer-rights/public.ts";
import { customers, customersModule, searchCustomers } from "./modules/customers/public.ts";
import { type DemoNeeds, demoDoor, demoModule, librarySeed } from "./modules/demo/public.ts";
import { createEndpoint, type Endpoint, type EndpointNeeds } from "./modules/endpoint/public.ts";
import { filtersModule } from "./modules/filters/public.ts";
import {
  cardFromRecords,
  carry,
  giveCard,
  type HandoverNeeds,
  handoverLines,
  handoverModule,
  seedHandovers,
  understoodIn,
} from "./modules/handover/public.ts";
import { articlePathOf, helpCentreModule, seedHelpCentre } from "./modules/help-centre/public.ts";
import { inboxesModule, listInboxes } from "./modules/inboxes/public.ts";
import { labelsModule } from "./modules/labels/public.ts";
import { libraryModule, seedLibrary, seedUses } from "./modules/library/public.ts";
import { deliverMail, mailModule, postNotice, saveMailbox, showHtml, takeMail } from "./modules/mail/public.ts";
import { arrive, notificationsModule } from "./modules/notifications/public.ts";
import { organisationsModule } from "./modules/organisations/public.ts";
import { articleChanged, levelOf, oversightModule, seedAssistance } from "./modules/oversight/public.ts";
import { createPeople, peopleModule } from "./modules/people/public.ts";
import { portabilityModule } from "./modules/portability/public.ts";
import {
  follow,
  openPromises,
  promiseLines,
  promisesModule,
  promisingWith,
  showPromises,
} from "./modules/promises/public.ts";
import { learnAll as learnAnswers, proposalsModule } from "./modules/proposals/public.ts";
import {
  bring,
  openWith,
  type QuestionNeeds,
  questionLines,
  questionsModule,
  seedQuestions,
} from "./modules/questions/public.ts";
import { assigningWith, findHelpers, keepHistory, routingModule } from "./modules/routing/public.ts";
import { searchModule } from "./modules/search/public.ts";
import { dueTimes, expectDue, recount, serviceLevelsModule } from "./modules/service-levels/public.ts";
import { authenticateSession, endAccess, greetFirst, signInModule } from "./modules/sign-in/public.ts";
import { statusModule, statusUrlOf } from "./modules/status/public.ts";
import { statusMailPart, statusMailsModule } from "./modules/status-mails/public.ts";
import { storiesModule } from "./modules/stories/public.ts";
import { type SwarmNeeds, seedSwarm, swarmsModule } from "./modules/swarms/public.ts";
import {
  followTalk,
  messagesNamed,
  openTalk,
  readerFor,
  seedTalks,
  talksModule,
  tellTeam,
} from "./modules/talks/public.ts";
import { seedThanks, statusParts, type ThanksNeeds, thanksModule } from "./modules/thanks/public.ts";
import { seedTimeLedger, timeLedgerModule } from "./modules/time-ledger/public.ts";
import { learnFromDemo, seedTriaged, type TriageNeeds, triageModule, triageUndoing } from "./modules/triage/public.ts";
import { createWaits, seedWaits, waitingModule } from "./modules/waiting/public.ts";
import { webhooksModule } from "./modules/webhooks/public.ts";
import { seedWorkingTime, workingTimeModule } from "./modules/working-time/public.ts";
import {
  isReason,
  listReasons,
  refuseToSolve,
  seedWrapUps,
  wrapUpLines,
  wrapUpModule,
} from "./modules/wrap-up/public.ts";
import { answersTo, askedIn, besideChat, erasingWith, mailingWith, owedIn, waitingWith } from "./neighbours.ts";
import type { PlatformOptions } from "./platform/assemble.ts";
import type { Module } from "./platform/module.ts";
import { say } from "./platform/terminal.ts";
import { upkeep } from "./platform/upkeep.ts";
import type { Work } from "./platform/work/work.ts";
import { wrappingUp } from "./wrappingUp.ts";

/** Those that ask nothing of others. */
const ALONE: readonly Module[] = [
  inboxesModule,
  apiKeysModule,
  webhooksModule,
  auditModule,
  attachmentsModule,
  labelsModule,
  filtersModule,
  cannedRepliesModule,
];

export function createModules(): readonly Module[] {
  const people = createPeople({ availability: availabilitySource });
  const tellPeople = async (work: Work, ids: readonly PersonId[]) => void (await people.changed(work, ids));
  const needs: ConversationNeeds = {
    channels: { deliver: (work, outgoing) => deliver(work, outgoing) },
    dueTimes,
    expectDue,
    assigning: (work, id, change) => assigning(work, id, change),
    changed: (work, change) => tellNeighbours(work, change, { promising, handing, botting }),
    promising: promisingLater(() => promising),
    showHtml,
    refuseToSolve,
  };
  const conversations = createConversations(needs);
  const promising = { conversations };
  const asking: QuestionNeeds = { conversations, post: postNotice };
  const giving: Pick<HandoverNeeds, "give"> = { give: (work, id, change) => assigning(work, id, change) };
  const handing: HandoverNeeds = { conversations, ...giving, ...STILL_OPEN };
  const botting = bottingWith(conversations);
  const waits = createWaits(waitingWith(conversations));
  const routing = { conversations, tellPeople };
  const assigning = assigningWith(routing);
  const standing = { conversations, owedIn, askedIn };
  const mailing = mailingWith(standing);
  const thanking: ThanksNeeds = { conversations, statusUrl: statusUrlOf };
  const chat = { conversations, people, waits, bot: createBot(botting), goOnByMail: conversations.goOnByMail };
  const deliver = deliverWith(chat);
  return [
    upkeep,
    organisationsModule,
    peopleModule({ availability: availabilitySource, endAccess }),
    signInModule({ people, demo: demoDoor }),
    availabilityModule({ tellPeople }),
    ...ALONE,
    ...TIME_MODULES,
    notificationsModule,
    customersModule({ belongings: conversationBelongings(needs) }),
    conversationsModule(needs),
    searchModule({ findConversations: conversations.findSome, findCustomers: searchCustomers }),
    serviceLevelsModule({ conversations }),
    routingModule(routing),
    promisesModule(promising),
    ...talking(conversations),
    statusModule({
      ...standing,
      understoodIn,
      waits,
      addressesLeftIn,
      parts: [botPart(botting), statusMailPart(mailing), ...statusParts(thanking)],
    }),
    statusMailsModule(mailing),
    waitingModule(waitingWith(conversations)),
    mailModule({ conversations, statusUrl: statusUrlOf, ...answersTo(asking) }),
    chatModule({ ...chat, ...besideChat(conversations, thanking) }),
    questionsModule(asking),
    ...assisting(conversations, { conversations, ...giving, ...REASONS }, createEndpoint(sendingWith), botting),
    wrapUpModule(wrappingUp(conversations)),
    handoverModule(handing),
    thanksModule(thanking),
    ...keeping(conversations),
    storiesModule({ conversations, customers, sources: STORY_SOURCES }),
    customerRightsModule(erasingWith(conversations)),
    portabilityModule({ tellConversation: conversations.tell }),
    demoModule(demoNeeds(conversations, asking)),
  ];
}

type Told = { promising: Parameters<typeof follow>[1]; handing: HandoverNeeds; botting: BotNeeds };

/** Everybody who follows what happens to conversations, in its own unit of work. */
async function tellNeighbours(
  work: Work,
  change: ConversationChange,
  { promising, handing, botting }: Told,
): Promise<void> {
  await keepHistory(work, change);
  await follow(work, promising, change);
  await carry(work, handing, change);
  await bring(work, change);
  await hearColleague(work, botting, change);
}

/** Promises need conversations, which need them. */
const promisingLater = (
  needs: () => Parameters<typeof promisingWith>[0],
): NonNullable<ConversationNeeds["promising"]> => ({
  made: (work, message, promises) => promisingWith(needs()).made(work, message, promises),
  takenBack: (work, message) => promisingWith(needs()).takenBack(work, message),
});

/** What leaves goes by mail, or to the visitor in the chat. */
const deliverWith =
  (chat: Parameters<typeof deliverToVisitor>[1]): ConversationNeeds["channels"]["deliver"] =>
  (work, outgoing) =>
    outgoing.message.channel === "mail" ? deliverMail(work, outgoing) : deliverToVisitor(work, chat, outgoing);

/** What a card says is still to come. */
const STILL_OPEN = { openPromises, openQuestions: openWith };

/** Why customers write, for who proposes it. */
const REASONS = { reasons: listReasons, hasReason: isReason };

/** What is switched off sends nothing either. */
const sendingWith: EndpointNeeds = { maySend: async (tx, task) => (await levelOf(tx, { task })).level > 0 };

/** What the bot reads and gives. */
const bottingWith = (conversations: Conversations): BotNeeds => ({
  conversations,
  reasons: listReasons,
  giveCard,
  statusUrl: statusUrlOf,
  post: postNotice,
  articlePath: articlePathOf,
});

/** What proposes, what may word it better, and what watches over it. */
const assisting = (
  conversations: Conversations,
  triage: TriageNeeds,
  endpoint: Endpoint,
  botting: BotNeeds,
): readonly Module[] => [
  oversightModule({ conversations, undoing: triageUndoing(triage) }),
  botModule(botting),
  triageModule(triage),
  endpoint.module,
  proposalsModule({ conversations, endpoint, card: (tx, id) => cardFromRecords(tx, STILL_OPEN, id) }),
];

/** When people work, and where their day goes. */
const TIME_MODULES: readonly Module[] = [workingTimeModule({ arrive }), timeLedgerModule];

/** What is written down for later. An answer that changed is confirmed by a person until it was measured again. */
const keeping = (conversations: Conversations): Module[] => [
  complianceModule,
  libraryModule({ answerWithdrawn: (work, { articleId }) => articleChanged(work, articleId) }),
  helpCentreModule({ conversations }),
];

/** How colleagues talk, help each other and keep what they found out. */
const talking = (conversations: Conversations): Module[] => [
  talksModule({ conversations }),
  swarmsModule(swarming(conversations)),
  articleDraftsModule(drafting(conversations)),
];

/** A channel with some talk, a draft made of it, and a case that somebody asks help with. */
async function seedTalking(work: Work, conversations: Conversations): Promise<void> {
  const thread = await seedTalks(work);
  if (thread) await seedArticle(work, thread);
  await seedSwarm(work, swarming(conversations));
}

/** Help is asked in the talks of colleagues, of who has room by the one measure of load. */
const swarming = (conversations: Conversations): SwarmNeeds => ({
  conversations,
  helpers: findHelpers,
  tellTeam: (work, teamId, words, swarmId) => tellTeam(work, { conversations }, { teamId, words, swarmId }),
  follow: (work, talkId) => followTalk(work, { conversations }, talkId, true),
});

/** A draft is made of what its author may read. */
const drafting = (conversations: Conversations): ArticleNeeds => ({
  conversations,
  openTalk: async (tx, id, personId) => openTalk(tx, { conversations }, id, await readerFor(tx, personId)),
  messages: messagesNamed,
});

/** Who knows something of what happened. */
const STORY_SOURCES = [
  { linesOf: wrapUpLines },
  { linesOf: handoverLines },
  { linesOf: promiseLines },
  { linesOf: questionLines },
];

/** Whoever tries the demo at night finds a chat, not a closed door. */
const ALWAYS = { week: Array.from({ length: 7 }, () => [{ from: "00:00", to: "24:00" }]), exceptions: [] };

/** The demo's doors to the others: its customers write as real ones do, its mail stays on this machine, and its site has a chat. */
const demoNeeds = (conversations: Conversations, asking: QuestionNeeds): DemoNeeds => ({
  receive: (work, incoming) => conversations.receiveMessage(work, incoming),
  takeMail,
  async sendThrough({ secrets }, work, inboxId, port) {
    const server = { host: "127.0.0.1", security: "none" as const };
    // Nothing is fetched: mail to the demo is handed over by its own exchange.
    const imap = { ...server, host: "", port: 143, user: "demo", password: "demo" };
    const smtp = { ...server, port, user: "" };
    const account = {
      folder: "INBOX",
      sentFolder: null,
      replyTokens: true,
      caseNumbers: true,
      active: true,
      since: null,
    };
    await saveMailbox(work, secrets, inboxId, { imap, smtp, ...account });
  },
  async afterSeed(platform, work) {
    const { secrets } = platform;
    const [inbox] = await listInboxes(work.tx);
    const greetings = {
      nl: "Hallo! Waar kunnen we u mee helpen?",
      fr: "Bonjour ! Comment pouvons-nous vous aider ?",
      en: "Hello! How can we help you?",
    };
    await addWidget(
      work,
      secrets,
      WidgetSettings.parse({ name: "Wol & Weer", inboxId: inbox?.id ?? null, greetings, hours: ALWAYS }),
      true,
    );
    await showPromises(work, { conversations });
    await recount(work);
    await seedWrapUps(work);
    await learnFromDemo(work);
    await seedTriaged(work, { conversations, ...REASONS });
    await seedAssistance(work);
    await seedWorkingTime(work);
    await seedWaits(work);
    await seedTimeLedger(work);
    await seedHandovers(work, { openPromises });
    await seedQuestions(work, asking, platform);
    await seedThanks(work);
    await seedTalking(work, conversations);
    await seedLibrary(work, librarySeed());
    await learnAnswers(work, { conversations });
    await seedBot(work);
    await seedHelpCentre(work);
    await seedUses(work);
    await seedCompliance(work);
    await seedRights(work);
  },
  async afterRemoval(platform) {
    for (const line of await greetFirst(platform)) console.log(say(line));
  },
});

export const authenticators: PlatformOptions["authenticators"] = (platform) => ({
  session: (token, now) => authenticateSession(platform, token, now),
  apiKey: (key, now) => authenticateApiKey(platform, key, now),
});
