/** The help centre over HTTP: what is public and when, what is asked and answered there, and what never leaves. */
import type { ApiProblem } from "@luwte/contract/client.ts";
import type { HelpCentreSettings } from "@luwte/contract/helpCentre.ts";
import { type ArticleId, newId } from "@luwte/contract/ids.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import * as operations from "@luwte/contract/operations/helpCentre.ts";
import * as notifications from "@luwte/contract/operations/inboxTools.ts";
import * as libraryOperations from "@luwte/contract/operations/library.ts";
import { applyToHelpCentre } from "@luwte/contract/views/helpCentre.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { verifyEvents, watched } from "../../testing/verifyEvents.ts";
import { forgetOldWords, tellOwners } from "./jobs.ts";
import { openScene, type Scene } from "./testing/scene.ts";

const MINUTE = 60_000;
let s: Scene;
beforeAll(async () => {
  s = await openScene();
});
afterAll(() => s.t.close());
/** Paces of strangers begin afresh. */
beforeEach(() => s.t.clock.advance(30 * MINUTE));

/** Pages follow by an event, which comes a moment after the answer; on a busy machine a long one. */
const PATIENT = { timeout: 20_000 };
const PATH = "/help/wol-weer";
const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${s.t.url}${path}`, { redirect: "manual", headers });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};
async function post(path: string, fields: Record<string, string | File>, headers: Record<string, string> = {}) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const answer = await fetch(`${s.t.url}${path}`, { method: "POST", body, redirect: "manual", headers });
  return { status: answer.status, text: await answer.text(), location: answer.headers.get("location") ?? "" };
}
const tail = (id: string) => id.slice(-12);
const refusedWith = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("it was not refused"),
    (error: unknown) => (error as ApiProblem).problem,
  );
const open = (change: Partial<HelpCentreSettings> = {}) =>
  s.save({ open: true, inboxId: s.inboxId, address: "wol-weer", languages: ["nl", "fr", "en"], ...change });
const follows = (path: string, text: string) =>
  expect.poll(async () => (await get(path)).text, PATIENT).toContain(text);

describe("open and closed", () => {
  it("is not there until somebody opens it, is there at once, and gone at once when it is closed", async () => {
    const id = await s.article({ nl: { title: "Wol wassen" } });
    const path = `${PATH}/nl/articles/wol-wassen-${tail(id)}`;
    for (const each of [PATH, `${PATH}/nl`, path, `${PATH}/style.css`, `${PATH}/sitemap.xml`])
      expect((await get(each)).status).toBe(404);
    expect((await get("/robots.txt")).text).toBe("User-agent: *\nDisallow: /\n");
    await open();
    await follows(`${PATH}/nl`, "Wol wassen");
    expect((await get(path)).status).toBe(200);
    expect((await get("/robots.txt")).text).toContain(`Sitemap: http://help.example${PATH}/sitemap.xml`);
    await s.save({ open: false });
    await expect.poll(async () => (await get(path)).status, PATIENT).toBe(404);
    await open();
    await expect.poll(async () => (await get(path)).status, PATIENT).toBe(200);
  });

  it("every desk that sets it up follows, and only administrators do", async () => {
    const api = s.t.api(s.boss, operations);
    const view = watched({
      name: "help centre",
      viewer: s.boss,
      load: () => api.getHelpCentre(),
      apply: applyToHelpCentre,
    });
    const records = ["help_centre.changed"] as const;
    await verifyEvents(s.t, s.home, { views: [view], records }, () => s.save({ texts: textsOf("Hulp") }));
    expect((await refusedWith(s.t.api(s.agent, operations).getHelpCentre())).code).toBe("forbidden");
    await follows(`${PATH}/nl`, "<title>Hulp</title>");
  });

  it("refuses colours that nobody can read, another house's address and pictures, and a save over somebody else's", async () => {
    const problem = await refusedWith(s.save({ colours: { accent: "#ffcc00", band: "#ffffff" } }));
    expect(problem).toMatchObject({
      code: "invalid_request",
      errors: [{ pointer: "/body/settings/colours/accent", code: "contrast_too_low" }],
    });
    const other = await s.t.organisation({ name: "Wol Weer" });
    const neighbour = s.t.api(await s.t.person("administrator", { organisationId: other }), operations);
    const theirs = await neighbour.getHelpCentre();
    expect(theirs.settings.address).toBe("wol-weer");
    expect((await refusedWith(neighbour.saveHelpCentre({ body: theirs }))).code).toBe("already_exists");
    const settings = { ...theirs.settings, address: "anders", inboxId: s.inboxId };
    expect((await refusedWith(neighbour.saveHelpCentre({ body: { settings, version: 0 } }))).code).toBe("not_found");
    const before = await s.t.api(s.boss, operations).getHelpCentre();
    await s.save({ texts: textsOf("Wol") });
    expect((await refusedWith(s.t.api(s.boss, operations).saveHelpCentre({ body: before }))).code).toBe(
      "changed_meanwhile",
    );
  });

  it("an earlier address leads to the one it has now", async () => {
    await open({ address: "wol" });
    await expect
      .poll(async () => (await get(`${PATH}/nl/search?q=wol`)).headers.get("location"), PATIENT)
      .toBe("/help/wol/nl/search?q=wol");
    expect((await get("/help/wol%2Dweer/fr?a=/b")).headers.get("location")).toBe("/help/wol/fr?a=/b");
    await open();
    await expect.poll(async () => (await get("/help/wol/nl")).headers.get("location"), PATIENT).toBe(`${PATH}/nl`);
  });
});

const textsOf = (title: string) => {
  const text = { title, intro: "Zoek uw antwoord." };
  return { nl: text, fr: text, en: text };
};

describe("pages", () => {
  beforeAll(() => open());

  it("show what is published and nothing else, and change in the moment of publishing", async () => {
    const secret = "zwijnenstal";
    const id = await s.article({
      nl: { title: "Iets terugsturen", short: "Binnen 30 dagen.", body: "<b>Gratis</b> **retour**", internal: secret },
    });
    const path = `${PATH}/nl/articles/iets-terugsturen-${tail(id)}`;
    await follows(path, "<strong>retour</strong>");
    const first = await get(path);
    expect(first.text).toContain("&lt;b&gt;Gratis");
    await s.write(id, "nl", { title: "Iets terugsturen", body: `nieuw ${secret}` }, { after: 1, publish: false });
    for (const each of [path, `${PATH}/nl`, `${PATH}/nl/search?q=terugsturen`, `${PATH}/sitemap.xml`])
      expect((await get(each)).text).not.toContain(secret);
    expect((await get(`${PATH}/nl/search?q=${secret}`)).text).toContain("Wij hebben hier niets over gevonden.");
    await s.write(id, "nl", { title: "Iets ruilen", body: "Sinds vandaag" }, { after: 2 });
    await expect
      .poll(async () => (await get(path)).headers.get("location"), PATIENT)
      .toBe(`${PATH}/nl/articles/iets-ruilen-${tail(id)}`);
    expect((await get(`${PATH}/nl/articles/iets-ruilen-${tail(id)}`)).text).toContain("Sinds vandaag");
    await s.t.api(s.boss, libraryOperations).archiveArticle({ params: { articleId: id }, body: { archived: true } });
    await expect.poll(async () => (await get(path)).status, PATIENT).toBe(404);
  });

  it("are asked for again without being sent again, run nothing, and leave nothing behind", async () => {
    const { headers } = await get(`${PATH}/nl`);
    const etag = headers.get("etag")!;
    expect(headers.get("cache-control")).toBe("no-cache");
    expect(headers.get("set-cookie")).toBeNull();
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("content-security-policy")).not.toMatch(/script-src|unsafe|https?:/);
    expect((await get(`${PATH}/nl`, { "if-none-match": etag })).status).toBe(304);
    await s.article({ nl: { title: "Nieuw op de voorkant" } });
    await follows(`${PATH}/nl`, "Nieuw op de voorkant");
    expect((await get(`${PATH}/nl`, { "if-none-match": etag })).status).toBe(200);
  });

  it("name their other languages and themselves for search engines", async () => {
    const topic = await s.topic({ nl: "Garantie", fr: "Garantie légale" });
    const id = await s.article({ nl: { title: "Kapot" }, fr: { title: "Cassé" } }, topic);
    const path = `/fr/articles/casse-${tail(id)}`;
    await follows(`${PATH}${path}`, `<link rel="canonical" href="http://help.example${PATH}${path}">`);
    const page = (await get(`${PATH}${path}?read=${tail(id)}`)).text;
    expect(page).toContain(`hreflang="nl" href="http://help.example${PATH}/nl/articles/kapot-${tail(id)}"`);
    expect(page).not.toContain(`hreflang="en" href="https://`);
    expect(page).toContain("Garantie légale");
    const map = (await get(`${PATH}/sitemap.xml`)).text;
    expect(map).toContain(`<loc>http://help.example${PATH}${path}</loc><lastmod>`);
    expect((await get(PATH, { "accept-language": "fr-BE" })).headers.get("location")).toBe(`${PATH}/fr`);
  });

  it.each([
    ["/help/%2e%2e", 404],
    ["/help/WOL-WEER/nl", 404],
    [`${PATH}/de`, 404],
    [`${PATH}/nl/articles/000000000000`, 404],
    [`${PATH}/nl/articles/%00`, 404],
    [`${PATH}/nl/topics/other-000000000000`, 404],
    [`${PATH}/nl/elders`, 404],
    [`${PATH}/images/00000000-0000-7000-8000-000000000000`, 404],
    [`${PATH}/images/x`, 404],
    [`${PATH}/logo`, 404],
    [`${PATH}/nl/search?q=%00&q=b&read[]=x`, 200],
    [`${PATH}/nl/feedback/x`, 404],
    [`${PATH}/nl/contact/sent?number=<b>`, 200],
  ])("%s is answered with %s", async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain("<b>");
  });

  it("a question that is far too long is cut", async () =>
    expect((await get(`${PATH}/nl/search?q=${"x".repeat(5_000)}`)).text).not.toContain("x".repeat(201)));

  it("a picture is shown while an article that is published shows it", async () => {
    const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
    const library = s.t.api(s.boss, libraryOperations);
    const upload = () => library.uploadArticleImage({ query: { name: "trui.png" }, file: new Blob([png]) });
    const [{ image }, { image: hidden }] = [await upload(), await upload()];
    const body = `![een trui](image:${image.id})`;
    const id = await s.article({ nl: { title: "Trui", body, internal: `![x](image:${hidden.id})` } });
    const shown = `${PATH}/images/${image.id}`;
    await follows(`${PATH}/nl/articles/trui-${tail(id)}`, `<img src="${shown}" alt="een trui"`);
    const { status, headers } = await get(shown);
    expect([status, headers.get("content-type"), headers.get("x-content-type-options")]).toEqual([
      200,
      "image/png",
      "nosniff",
    ]);
    expect((await get(`${PATH}/images/${hidden.id}`)).status).toBe(404);
    await open({ logoId: hidden.id });
    await expect.poll(async () => (await get(`${PATH}/logo`)).status, PATIENT).toBe(200);
    await library.archiveArticle({ params: { articleId: id }, body: { archived: true } });
    expect((await get(shown)).status).toBe(404);
  });
});

describe("searching", () => {
  beforeAll(async () => {
    await open();
    await s.article({
      nl: { title: "Wachtwoord vergeten", short: "Vraag een nieuwe link aan.", body: "Kijk in uw mail." },
    });
    await s.article({ nl: { title: "Gegevens wijzigen", short: "Dat doet u zelf.", body: "U krijgt een mail." } });
  });
  beforeEach(() => follows(`${PATH}/nl`, "Wachtwoord vergeten"));

  it("finds by the words of a question, mends spelling and says so, and lets who meant it have it", async () => {
    expect((await get(`${PATH}/nl/search?q=ik ben mijn wachtwoord kwijt`)).text).toContain(">Wachtwoord vergeten</a>");
    const { text } = await get(`${PATH}/nl/search?q=wagtwoord vergeten`);
    expect(text).toContain("Wij zochten naar “wachtwoord vergeten”.");
    expect((await get(`${PATH}/nl/search?q=wagtwoord vergeten&exact=yes`)).text).not.toContain("Wij zochten naar");
  });

  it("says when there is nothing, or nothing that fits a question; a word asks nothing", async () => {
    const fitting = expect.stringContaining("Niets past er precies bij.");
    expect((await get(`${PATH}/nl/search?q=hoe laat gaat de mail over mijn lamp weg`)).text).toEqual(fitting);
    expect((await get(`${PATH}/nl/search?q=mail`)).text).not.toEqual(fitting);
    const { text } = await get(`${PATH}/nl/search?q=qqqq`);
    expect(text).toContain("Wij hebben hier niets over gevonden.");
    expect(text).toContain(`href="${PATH}/nl/contact/about/r-/q-qqqq"`);
  });

  it("is slowed down for who asks too much", async () => {
    const all = await Promise.all(Array.from({ length: 25 }, () => get(`${PATH}/nl/search?q=wol`)));
    expect(all.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
    expect(all.find(({ status }) => status === 429)!.headers.get("retry-after")).toMatch(/^\d+$/);
  });
});

describe("did this help", () => {
  let id: ArticleId;
  let path: string;
  beforeEach(async () => {
    await open();
    id = await s.article({ nl: { title: "Maat kiezen" } });
    path = `${PATH}/nl/articles/maat-kiezen-${tail(id)}`;
    await follows(path, "Bent u hiermee geholpen?");
  });
  const feedback = async (mine: "yes" | "no" = "no", person = s.agent) =>
    (await s.t.api(person, operations).listArticleFeedback({ query: { articleId: id, mine } })).feedback;

  it("is counted with its interval for the article's owner, with words from which what looks personal is gone", async () => {
    const { status, location } = await post(`${path}/feedback`, { helped: "no", q: "welke maat" });
    expect([status, location]).toEqual([303, expect.stringContaining(`${PATH}/nl/feedback/`)]);
    expect((await get(location)).text).toContain("Wat miste u?");
    await post(location, { words: "Mail mij op anna@x.example over een tabel" });
    const page = (await get(location)).text;
    expect(page).toContain("Dank u, wij lezen het");
    expect(page).not.toContain("Wat miste u?");
    expect(await feedback("yes")).toMatchObject([
      { articleId: id, title: "Maat kiezen", helped: 0, of: 1, share: 0, low: 0, said: [{ helped: false }] },
    ]);
    const [{ said, high } = expect.fail()] = await feedback();
    expect(said[0]!.words).toBe("Mail mij op … over een tabel");
    expect(high).toBeCloseTo(0.793, 2);
    expect(await feedback("yes", s.boss)).toEqual([]);
    const { uses } = await s.t.api(s.agent, libraryOperations).getArticle({ params: { articleId: id } });
    expect(uses).toEqual({ used: 1, solved: 0, notSolved: 1 });
  });

  it("within a minute the last answer counts, afterwards it is another reader; words come once, and not a day later", async () => {
    const { location } = await post(`${path}/feedback`, { helped: "no" });
    expect((await post(`${path}/feedback`, { helped: "yes" })).location).toBe(location);
    expect(await feedback()).toMatchObject([{ helped: 1, of: 1 }]);
    s.t.clock.advance(2 * MINUTE);
    await post(`${path}/feedback`, { helped: "no" });
    expect(await feedback()).toMatchObject([{ helped: 1, of: 2 }]);
    s.t.clock.advance(24 * 60 * MINUTE);
    expect((await post(location, { words: "Laat" })).status).toBe(404);
    expect((await post(`${path}/feedback`, { helped: "no" }, { "sec-fetch-site": "cross-site" })).status).toBe(404);
    expect((await post(`${path}/feedback`, { helped: "maybe" })).status).toBe(404);
    expect(await feedback()).toMatchObject([{ of: 2, said: [] }]);
  });

  it("its owner hears a line a day, with words, however many say it; and nothing of a yes", async () => {
    const told = async () => {
      await tellOwners.run(
        {} as never,
        { platform: s.t.platform, now: s.t.clock.now(), signal: AbortSignal.timeout(60_000) } as never,
      );
      const { items } = await s.t.api(s.agent, notifications).listNotifications({ query: {} });
      return items.filter(({ kind, params }) => kind === "article_not_helped" && params.articleId === id);
    };
    const { location } = await post(`${path}/feedback`, { helped: "no" });
    expect(await told()).toEqual([]);
    await post(location, { words: "Er staat niet\nhoe lang." });
    for (const helped of ["no", "yes", "no"]) {
      s.t.clock.advance(2 * MINUTE);
      await post(`${path}/feedback`, { helped });
    }
    s.t.clock.advance(61 * MINUTE);
    expect(await told()).toMatchObject([
      {
        personId: s.agent.id,
        params: { subject: "Maat kiezen", count: 3, words: "“Er staat niet hoe lang.”", times: 1 },
      },
    ]);
    await post(`${path}/feedback`, { helped: "no" });
    s.t.clock.advance(2 * 60 * MINUTE);
    expect(await told()).toMatchObject([{ params: { count: 3 } }]);
    s.t.clock.advance(24 * 60 * MINUTE);
    expect(await told()).toMatchObject([{ params: { count: 4, words: "", times: 2 } }]);
  });

  it("words are forgotten after two years, and what was answered stays counted", async () => {
    const { location } = await post(`${path}/feedback`, { helped: "yes" });
    await post(location, { words: "Fijn" });
    const now = new Date(s.t.clock.now().getTime() + 800 * 24 * 60 * MINUTE);
    await forgetOldWords.run({ organisationId: null } as never, { platform: s.t.platform, now } as never);
    expect(await feedback()).toMatchObject([{ helped: 1, of: 1, said: [] }]);
  });
});

describe("still a question", () => {
  beforeEach(() => open());
  const conversations = async () => {
    const query = { order: "newest" as const };
    return (await s.t.api(s.agent, conversationOperations).listConversations({ query })).items;
  };
  const whole = (conversationId: (typeof newest)["id"]) =>
    s.t.api(s.agent, conversationOperations).getConversation({ params: { conversationId } });
  let newest: Awaited<ReturnType<typeof conversations>>[number];

  it("becomes one conversation on the mail channel, with what was searched and read, however often it is sent", async () => {
    const id = await s.article({ nl: { title: "Kleur kiezen" } });
    await follows(`${PATH}/nl`, "Kleur kiezen");
    const path = `${PATH}/nl/contact/about/r-${tail(id)},${"f".repeat(12)}/q-${encodeURIComponent("blauw/50%")}`;
    expect((await get(path)).text).toContain("Gelezen: Kleur kiezen");
    const before = (await conversations()).length;
    const fields = { key: newId<string>(), email: " Anna@X.example ", name: "Anna", text: "Is blauw er nog?\nGroet" };
    const sent = await post(path, fields);
    expect(sent.status).toBe(303);
    expect(await post(path, fields)).toMatchObject({ status: 303, location: sent.location });
    const after = await conversations();
    expect(after).toHaveLength(before + 1);
    newest = after[0]!;
    expect(newest).toMatchObject({ subject: "Is blauw er nog?", channel: "mail", inboxId: s.inboxId });
    expect((await get(sent.location)).text).toContain(`Uw zaaknummer is ${newest.number}.`);
    const { messages, activities } = await whole(newest.id);
    expect(messages).toMatchObject([{ author: { name: "Anna", address: "anna@x.example" }, text: fields.text }]);
    expect(activities.filter(({ code }) => code.startsWith("help_centre"))).toMatchObject([
      { code: "help_centre_trail", params: { words: "blauw/50%", titles: "“Kleur kiezen”" } },
    ]);
  });

  it("is alone when its writer wants so", async () => {
    await post(`${PATH}/nl/contact/about/r-/q-geheim`, { email: "b@x.example", text: "Hallo", without: "yes" });
    newest = (await conversations())[0]!;
    expect(JSON.stringify(await whole(newest.id))).not.toContain("geheim");
  });

  it.each([
    ["an address that is none", { email: "anna", text: "Hallo" }, "Dit e-mailadres klopt niet"],
    ["nothing", { email: "anna@x.example", text: " " }, "Schrijf uw vraag op"],
    [
      "a program",
      { email: "a@x.example", text: "Kijk", file: new File(["MZ"], "x.exe", { type: "application/x-msdownload" }) },
      "Dit soort bestand",
    ],
  ])("%s is refused with a reason, what was typed stays, and nothing is kept", async (_what, fields, reason) => {
    const before = (await conversations()).length;
    const { status, text } = await post(`${PATH}/nl/contact`, fields);
    expect(status).toBe(422);
    expect(text).toContain(reason);
    expect(text).toContain(`value="${fields.email}"`);
    expect(await conversations()).toHaveLength(before);
  });

  it("shows what somebody typed as words, and takes no form from elsewhere, nor many", async () => {
    const hostile = `"><script>alert(1)</script>`;
    expect((await post(`${PATH}/nl/contact`, { email: hostile, text: hostile })).text).not.toContain("<script>");
    const fields = { email: "a@x.example", text: "Hallo" };
    expect((await post(`${PATH}/nl/contact`, fields, { "sec-fetch-site": "cross-site" })).status).toBe(404);
    const all = [];
    for (let sent = 0; sent < 9; sent++) all.push((await post(`${PATH}/nl/contact`, fields)).status);
    expect(all).toContain(429);
  });

  it("without an inbox there is no form, and nobody is sent there", async () => {
    await open({ inboxId: null });
    await expect.poll(async () => (await get(`${PATH}/nl`)).text, PATIENT).not.toContain("Nog een vraag?");
    expect((await post(`${PATH}/nl/contact`, { email: "a@x.example", text: "Hallo" })).status).toBe(404);
  });
});
