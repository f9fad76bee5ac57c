/** The addresses of the desk. What is not needed to answer a customer is loaded when somebody goes there. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { codeOf } from "./api/api.ts";
import { selfQuery } from "./api/queries.ts";
import { queryClient } from "./api/queryClient.ts";
import { doorQuery } from "./door/doorQuery.ts";
import { InboxPage } from "./inbox/InboxPage.tsx";
import { readArticleAddress } from "./library/place.ts";
import { readAddress } from "./library/useAsked.ts";
import { goLive } from "./live/live.ts";
import { WHOSE, type Whose } from "./promises/boards.ts";
import type { Asked } from "./search/asked.ts";
import { DeskShell } from "./shell/DeskShell.tsx";
import { BrokenPage, LostPage } from "./shell/LostPage.tsx";
import { RootFrame } from "./shell/RootFrame.tsx";

const root = createRootRoute({ component: RootFrame, notFoundComponent: LostPage, errorComponent: BrokenPage });

/** Nobody is signed in: to the door, or to the first run when there is nobody at all. */
async function enterOrLeave(): Promise<void> {
  try {
    await queryClient.ensureQueryData(selfQuery);
    goLive(queryClient);
  } catch (error) {
    if (codeOf(error) !== "not_signed_in") throw error;
    const { needsSetup } = await queryClient.fetchQuery(doorQuery);
    throw redirect({ to: needsSetup ? "/setup" : "/sign-in" });
  }
}

const desk = createRoute({ getParentRoute: () => root, id: "desk", beforeLoad: enterOrLeave, component: DeskShell });

const home = createRoute({
  getParentRoute: () => desk,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/inbox/$list", params: { list: "mine" } });
  },
});
const inbox = createRoute({ getParentRoute: () => desk, path: "/inbox/$list", component: InboxPage });
const conversation = createRoute({ getParentRoute: () => inbox, path: "$conversationId" });

const customers = createRoute({
  getParentRoute: () => desk,
  path: "/customers",
  component: lazyRouteComponent(() => import("./customer/CustomersPage.tsx"), "CustomersPage"),
});
const customer = createRoute({
  getParentRoute: () => desk,
  path: "/customers/$customerId",
  component: lazyRouteComponent(() => import("./customer/CustomerPage.tsx"), "CustomerPage"),
});

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
const search = createRoute({
  getParentRoute: () => desk,
  path: "/search",
  validateSearch: (given: Record<string, unknown>): Asked => {
    const { q, ...rest } = given;
    const known = { q: q === undefined ? undefined : String(q), state: text(rest.state), channel: text(rest.channel) };
    const more = { label: text(rest.label), inbox: text(rest.inbox), assignee: text(rest.assignee) };
    const why = { reason: text(rest.reason), complexity: text(rest.complexity) };
    return Object.fromEntries(Object.entries({ ...known, ...more, ...why }).filter(([, value]) => value !== undefined));
  },
  component: lazyRouteComponent(() => import("./search/SearchPage.tsx"), "SearchPage"),
});

const promises = createRoute({
  getParentRoute: () => desk,
  path: "/promises",
  validateSearch: (given: Record<string, unknown>): { whose?: Whose } => {
    const whose = WHOSE.find((each) => each === given.whose);
    return whose ? { whose } : {};
  },
  component: lazyRouteComponent(() => import("./promises/PromisesPage.tsx"), "PromisesPage"),
});
const talks = createRoute({
  getParentRoute: () => desk,
  path: "/talks",
  component: lazyRouteComponent(() => import("./talks/TalksPage.tsx"), "TalksPage"),
});
/** One of them; `at` is a message that was found or linked. */
const talk = createRoute({
  getParentRoute: () => talks,
  path: "$talkId",
  validateSearch: (given: Record<string, unknown>): { at?: string } => (text(given.at) ? { at: text(given.at)! } : {}),
});
const articleDrafts = createRoute({
  getParentRoute: () => desk,
  path: "/article-drafts",
  component: lazyRouteComponent(() => import("./articles/ArticlesPage.tsx"), "ArticlesPage"),
});
const library = createRoute({
  getParentRoute: () => desk,
  path: "/library",
  validateSearch: readAddress,
  component: lazyRouteComponent(() => import("./library/LibraryPage.tsx"), "LibraryPage"),
});
const article = createRoute({
  getParentRoute: () => desk,
  path: "/library/$articleId",
  validateSearch: readArticleAddress,
  component: lazyRouteComponent(() => import("./library/ArticlePage.tsx"), "ArticlePage"),
});
const notifications = createRoute({
  getParentRoute: () => desk,
  path: "/notifications",
  component: lazyRouteComponent(() => import("./notifications/NotificationsPage.tsx"), "NotificationsPage"),
});

const insights = createRoute({
  getParentRoute: () => desk,
  path: "/insights",
  component: lazyRouteComponent(() => import("./insight/InsightsFrame.tsx"), "InsightsFrame"),
});
const contactInsight = createRoute({
  getParentRoute: () => insights,
  path: "contact-reasons",
  component: lazyRouteComponent(() => import("./insight/ContactInsightPage.tsx"), "ContactInsightPage"),
});

const gapInsight = createRoute({
  getParentRoute: () => insights,
  path: "library",
  component: lazyRouteComponent(() => import("./library/GapsPage.tsx"), "GapsPage"),
});

const thanks = createRoute({
  getParentRoute: () => desk,
  path: "/thanks",
  component: lazyRouteComponent(() => import("./thanks/ThanksPage.tsx"), "ThanksPage"),
});
const recheck = createRoute({
  getParentRoute: () => desk,
  path: "/recheck",
  component: lazyRouteComponent(() => import("./assistance/RecheckPage.tsx"), "RecheckPage"),
});
const complianceReports = createRoute({
  getParentRoute: () => insights,
  path: "compliance",
  component: lazyRouteComponent(() => import("./compliance/CompliancePage.tsx"), "CompliancePage"),
});
const surveyInsight = createRoute({
  getParentRoute: () => insights,
  path: "answers",
  component: lazyRouteComponent(() => import("./thanks/SurveyPage.tsx"), "SurveyPage"),
});

const assistanceInsight = createRoute({
  getParentRoute: () => insights,
  path: "assistance",
  component: lazyRouteComponent(
    () => import("./assistance/insight/AssistanceInsightPage.tsx"),
    "AssistanceInsightPage",
  ),
});
/** What was done without a person; of one conversation, or with one of them open. */
const automaticActs = createRoute({
  getParentRoute: () => desk,
  path: "/assistance/acts",
  validateSearch: (given: Record<string, unknown>): { conversation?: string; act?: string } => {
    const known = { conversation: text(given.conversation), act: text(given.act) };
    return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  },
  component: lazyRouteComponent(() => import("./assistance/acts/ActsPage.tsx"), "ActsPage"),
});

const waitInsight = createRoute({
  getParentRoute: () => insights,
  path: "waiting",
  component: lazyRouteComponent(() => import("./waiting/WaitInsightPage.tsx"), "WaitInsightPage"),
});

const helpInsight = createRoute({
  getParentRoute: () => insights,
  path: "help-centre",
  validateSearch: (given: Record<string, unknown>): { article?: string } =>
    text(given.article) ? { article: text(given.article)! } : {},
  component: lazyRouteComponent(() => import("./help-centre/FeedbackPage.tsx"), "FeedbackPage"),
});

/** Every settings screen is one line in settings/sections.ts; the address says which. */
const settings = createRoute({
  getParentRoute: () => desk,
  path: "/settings",
  component: lazyRouteComponent(() => import("./settings/SettingsPage.tsx"), "SettingsPage"),
});
const settingsSection = createRoute({
  getParentRoute: () => settings,
  path: "$section",
  component: lazyRouteComponent(() => import("./settings/SettingsSection.tsx"), "SettingsSection"),
});
/** One of the things that a settings screen lists: an inbox, a colleague. */
const settingsItem = createRoute({
  getParentRoute: () => settings,
  path: "$section/$item",
  component: lazyRouteComponent(() => import("./settings/SettingsSection.tsx"), "SettingsSection"),
});

/** Outside of the desk: what a visitor would see, on a page of our own. */
const chatPreview = createRoute({
  getParentRoute: () => root,
  path: "/chat-preview/$key",
  component: lazyRouteComponent(() => import("./settings/widgets/ChatPreview.tsx"), "ChatPreview"),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  component: lazyRouteComponent(() => import("./door/SignInPage.tsx"), "SignInPage"),
});
const setUp = createRoute({
  getParentRoute: () => root,
  path: "/setup",
  component: lazyRouteComponent(() => import("./door/SetUpPage.tsx"), "SetUpPage"),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: "/invitation",
  component: lazyRouteComponent(() => import("./door/InvitationPage.tsx"), "InvitationPage"),
});

const routeTree = root.addChildren([
  desk.addChildren([
    home,
    inbox.addChildren([conversation]),
    customers,
    customer,
    search,
    promises,
    talks.addChildren([talk]),
    articleDrafts,
    library,
    article,
    notifications,
    insights.addChildren([
      gapInsight,
      contactInsight,
      waitInsight,
      surveyInsight,
      helpInsight,
      assistanceInsight,
      complianceReports,
    ]),
    thanks,
    recheck,
    automaticActs,
    settings.addChildren([settingsSection, settingsItem]),
  ]),
  signIn,
  setUp,
  invitation,
  chatPreview,
]);

export const router = createRouter({ routeTree, defaultPreload: false });

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
