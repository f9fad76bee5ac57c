/** What one arranges is kept, said to be kept, and refused where it cannot be; by who has the right, and by nobody else. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desk, mistakesOn } from "../testing/desk.ts";
import { houseOf } from "../testing/house.ts";
import { openDeskFor, seatFor } from "./testing/seats.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDeskFor("Pieter");
});
afterAll(() => desk[Symbol.asyncDispose]());

async function goTo(path: string, page: Page = desk.page): Promise<Page> {
  await page.goto(`${desk.server.url}${path}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}
const stage = () => desk.page.locator("#settings-stage");
const save = () => desk.page.getByRole("button", { name: "Bewaren" }).first();
const saved = () => desk.page.getByText("Bewaard", { exact: true }).first().waitFor();

describe("who may", () => {
  it("an agent sees only what is theirs, and is told so at another address", async () => {
    const { page, context } = await seatFor(desk, "Sanne");
    await goTo("/settings", page);
    await expect.poll(() => page.getByRole("link", { name: /Mijn account/ }).count()).toBe(1);
    await expect.poll(() => page.getByRole("link", { name: /Mensen/ }).count()).toBe(0);
    await goTo("/settings/people", page);
    await page.getByRole("heading", { name: "Deze instelling is voor beheerders" }).waitFor();
    await goTo("/settings/peopel", page);
    await page.getByRole("heading", { name: "Deze instelling bestaat niet" }).waitFor();
    await context.close();
  });
  it("a lead arranges work and words, not people", async () => {
    const { page, context } = await seatFor(desk, "Youssef");
    await goTo("/settings", page);
    await expect.poll(() => page.getByRole("link", { name: /Openingstijden/ }).count()).toBe(1);
    await expect.poll(() => page.getByRole("link", { name: /Mensen/ }).count()).toBe(0);
    await context.close();
  });
});

describe("one's account", () => {
  it("says beside the field what is wrong with a password, and keeps a good one", async () => {
    const page = await goTo("/settings/account");
    await page.getByLabel("Wachtwoord van nu").fill("fout");
    await page.getByLabel("Nieuw wachtwoord").fill("een heel nieuw wachtwoord");
    await page.getByRole("button", { name: "Wachtwoord veranderen" }).click();
    await page.getByText("Dit is niet je wachtwoord.").waitFor();
    await expect
      .poll(() => page.getByLabel("Wachtwoord van nu").evaluate((field) => field === document.activeElement))
      .toBe(true);
    await page.getByLabel("Wachtwoord van nu").fill("luwte-demo");
    await page.getByRole("button", { name: "Wachtwoord veranderen" }).click();
    await saved();
    await expect.poll(() => page.getByLabel("Wachtwoord van nu").inputValue()).toBe("");
  });
  it("sets a second step and shows recovery codes once", async () => {
    const page = await goTo("/settings/account");
    await page.getByRole("button", { name: "Instellen", exact: true }).click();
    await page.getByLabel("Je wachtwoord").fill("een heel nieuw wachtwoord");
    await page.getByRole("button", { name: "Verder" }).click();
    await page.getByAltText(/QR-code/).waitFor();
    await page.getByLabel("2. Vul de code in").fill("000000");
    await page.getByRole("button", { name: "Aanzetten" }).click();
    await page.getByText("Deze code klopt niet.").waitFor();
    await page.getByLabel("2. Vul de code in").fill("123456");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("textbox", { name: "Je herstelcodes" }).inputValue()).toContain("k4t7-92mq");
    await page.getByRole("button", { name: "Ik heb het bewaard" }).click();
    await page.getByText("Staat aan").waitFor();
    await expect.poll(() => page.getByText("k4t7-92mq").count()).toBe(0);
  });
  it("ends a session elsewhere", async () => {
    const page = await goTo("/settings/account");
    await page
      .getByRole("button", { name: /^Beëindigen:/ })
      .first()
      .click();
    await page.getByText("Daar ben je nu afgemeld.").waitFor();
  });
});

describe("mailboxes", () => {
  it("points at the fields that are empty", async () => {
    const page = await goTo("/settings/inboxes/new");
    await save().click();
    await expect.poll(() => page.getByText("Vul dit in.").count()).toBe(2);
    await page.getByLabel("Naam", { exact: true }).fill("Pers");
    await page.getByLabel("E-mailadres").fill("hallo@wolenweer.example");
    await save().click();
    await page.getByText(/Dit bestaat al\./).waitFor();
  });
  it("makes one, and then asks for its mail server", async () => {
    const page = await goTo("/settings/inboxes/new");
    await page.getByLabel("Naam", { exact: true }).fill("Pers");
    await page.getByLabel("E-mailadres").fill("pers@wolenweer.example");
    await save().click();
    await page.getByRole("heading", { level: 1, name: "Pers" }).waitFor();
    await expect
      .poll(() => page.getByLabel("Server", { exact: true }).first().inputValue())
      .toBe("imap.wolenweer.example");
  });
  it("tests step by step, and says what failed and what to do", async () => {
    const { page } = desk;
    await page.getByLabel("Server", { exact: true }).first().fill("wrong.example");
    await page.getByRole("button", { name: "Testen" }).click();
    await page.getByText("Het werkt nog niet.").waitFor();
    const failed = page.locator("li[data-outcome='bad']");
    await expect.poll(() => failed.textContent()).toContain("apart app-wachtwoord");
    await expect.poll(() => failed.textContent()).toContain("AUTHENTICATIONFAILED");
  });
  it("asks for a password that was never given, beside its field", async () => {
    const { page } = desk;
    await page.getByRole("button", { name: "Bewaren" }).last().click();
    await page.getByText(/Er is nog geen wachtwoord/).waitFor();
    await page.getByLabel("Wachtwoord", { exact: true }).fill("geheim");
    await page.getByRole("button", { name: "Bewaren" }).last().click();
    await page.getByText("Haalt zo voor het eerst op").waitFor();
    const kept = [...houseOf(desk.world).mailboxes.values()].at(-1)!;
    expect(kept.smtp.user).toBe("pers@wolenweer.example");
  });
  it("puts a set-aside mail away only when it was not taken back", async () => {
    const page = await goTo("/settings/set-aside");
    await page.getByRole("button", { name: /^Wegleggen: Foto/ }).click();
    await page.getByRole("button", { name: "Ongedaan maken" }).click();
    await page.getByText("Foto’s van de beschadigde doos").waitFor();
    await page.getByRole("button", { name: /^Wegleggen: Foto/ }).click();
    await page.getByRole("link", { name: "Labels" }).click();
    await expect.poll(() => houseOf(desk.world).setAside.length).toBe(1);
  });
});

describe("the chat", () => {
  it("shows its secret once, then the line for the site", async () => {
    const page = await goTo("/settings/widgets/new");
    await page.getByLabel("Naam boven de chat").fill("Winkelchat");
    await page.getByLabel("Kleur", { exact: true }).fill("#ffd400");
    await page.getByText(/te licht/).waitFor();
    await page.getByLabel(/Op welke sites/).fill("https://winkel.example/contact");
    await save().click();
    await expect.poll(() => page.getByRole("textbox", { name: "Geheim van deze chat" }).inputValue()).toMatch(/^whs_/);
    await page.getByRole("button", { name: "Ik heb het bewaard" }).click();
    await expect
      .poll(() => page.getByRole("textbox", { name: "Regel voor je site" }).inputValue())
      .toContain("data-widget=");
    await expect.poll(() => houseOf(desk.world).widgets.at(-1)?.allowedOrigins).toEqual(["https://winkel.example"]);
  });
});

describe("people", () => {
  it("hands over a link for somebody new", async () => {
    const page = await goTo("/settings/people/new");
    await page.getByLabel("Naam", { exact: true }).fill("Noor Smit");
    await page.getByLabel("E-mailadres").fill("noor@wolenweer.example");
    await page.getByLabel(/^Teamleider/).check();
    await page.getByRole("button", { name: "Link maken" }).click();
    await expect
      .poll(() => page.getByRole("textbox", { name: "Link voor Noor Smit" }).inputValue())
      .toContain("/invitation#");
    await expect.poll(() => desk.world.personNamed("Noor").role).toBe("lead");
  });
  it("never leaves Luwte without an administrator, and says so at the role", async () => {
    const page = await goTo("/settings/people");
    await stage()
      .getByRole("link", { name: /Pieter/ })
      .click();
    await page.getByLabel(/^Medewerker/).check();
    await save().click();
    await page.getByText(/Er moet minstens één beheerder zijn/).waitFor();
  });
  it("says in full what stopping access means, and does it", async () => {
    const page = await goTo("/settings/people");
    await stage().getByRole("link", { name: /Noor/ }).click();
    await page.getByRole("button", { name: "Toegang stoppen" }).click();
    await page.getByText(/Noor Smit wordt overal afgemeld/).waitFor();
    await page.getByRole("button", { name: "Ja, toegang stoppen" }).click();
    await page.getByText("Kan niet aanmelden").waitFor();
  });
  it("keeps who is in a team", async () => {
    const page = await goTo("/settings/teams/new");
    await page.getByLabel("Naam", { exact: true }).fill("Pers");
    await page.getByLabel("Lotte Vermeulen").check();
    await save().click();
    await page.getByRole("heading", { name: "Teams", level: 1 }).waitFor();
    const team = desk.world.teams.find(({ name }) => name === "Pers")!;
    await expect.poll(() => desk.world.personNamed("Lotte").teamIds).toContain(team.id);
  });
});

describe("how work flows", () => {
  it("reads a time as people type it, and refuses hours that nobody can keep", async () => {
    const page = await goTo("/settings/hours");
    await page.getByLabel("maandag vanaf").fill("8.30");
    await page.getByLabel("maandag tot").fill("7");
    await page.getByLabel("dinsdag vanaf").focus();
    await expect.poll(() => page.getByLabel("maandag vanaf").inputValue()).toBe("08:30");
    await page.getByText("Het einde is voor het begin.").waitFor();
    await page.getByLabel("maandag tot").fill("17");
    await page.getByLabel("dinsdag vanaf").focus();
    await save().click();
    await saved();
    await expect
      .poll(() => houseOf(desk.world).levels.serviceLevels.hours.week[0])
      .toEqual([{ from: "08:30", to: "17:00" }]);
  });
  it("the example follows the target that is typed", async () => {
    const page = await goTo("/settings/targets");
    await page.getByLabel("Eerste antwoord", { exact: true }).last().fill("2");
    await page.getByText(/om 12:00 geantwoord hebben/).waitFor();
    await save().click();
    await saved();
    await expect.poll(() => houseOf(desk.world).levels.serviceLevels.targets.at(-1)?.firstAnswerMinutes).toBe(120);
  });
  it("a ceiling that is too low says which one would do", async () => {
    const page = await goTo("/settings/routing");
    await page.getByLabel("Plafond").fill("2");
    await page.getByText(/vol, er komt niets bij/).waitFor();
    await save().click();
    await page.getByText(/Neem minstens 4.4/).waitFor();
    await page.getByLabel("Plafond").fill("12,5");
    await save().click();
    await saved();
    await expect.poll(() => houseOf(desk.world).routing.settings.load.ceiling).toBe(12.5);
  });
});

describe("words that are not kept", () => {
  const leave = () => desk.page.getByRole("navigation", { name: "Instellingen" }).getByRole("link", { name: "Labels" });
  const asked = () => desk.page.getByRole("dialog", { name: "Nog niet bewaard" });
  it("are not left behind without a question, in the desk or by closing it", async () => {
    const page = await goTo("/settings/organisation");
    const name = page.getByLabel("Naam", { exact: true });
    const before = await name.inputValue();
    await name.fill("Halve na");
    await leave().click();
    await asked().getByRole("button", { name: "Hier blijven" }).click();
    await asked().waitFor({ state: "detached" });
    await expect.poll(() => name.inputValue()).toBe("Halve na");
    const closing = page.waitForEvent("dialog");
    const reloaded = page.reload();
    const dialog = await closing;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
    await reloaded;
    await expect.poll(() => name.inputValue()).toBe(before);
    await name.fill("Halve na");
    await leave().click();
    await asked().getByRole("button", { name: "Weggaan zonder te bewaren" }).click();
    await page.getByRole("heading", { level: 1, name: "Labels" }).waitFor();
  });
  it("are not asked about once they are kept, or put back by hand", async () => {
    const page = await goTo("/settings/organisation");
    const name = page.getByLabel("Naam", { exact: true });
    const before = await name.inputValue();
    await name.fill("Anders");
    await name.fill(before);
    await leave().click();
    await page.getByRole("heading", { level: 1, name: "Labels" }).waitFor();
  });
});

describe("texts", () => {
  it("a link in a reply is asked in place, looked at, and can be taken away again", async () => {
    const page = await goTo("/settings/canned-replies/new");
    const text = page.getByRole("textbox", { name: "Nederlands" });
    const bar = page.getByRole("toolbar", { name: /Nederlands/ });
    const address = page.getByRole("textbox", { name: "Adres van de link" });
    await text.fill("ruilen");
    await text.press("Control+A");
    await bar.getByRole("button", { name: "Link" }).click();
    await address.fill("javascript:alert(1)");
    await address.press("Enter");
    await page.getByText(/Dit adres klopt niet/).waitFor();
    await address.fill("wolenweer.example/retour");
    await address.press("Enter");
    const link = text.getByRole("link", { name: "ruilen" });
    await expect.poll(() => link.getAttribute("href")).toBe("https://wolenweer.example/retour");
    await text.press("ArrowLeft");
    await text.press("ArrowRight");
    await bar.getByRole("button", { name: "Link" }).click();
    await expect.poll(() => address.inputValue()).toBe("https://wolenweer.example/retour");
    expect(await mistakesOn(page)).toEqual([]);
    await page.getByRole("button", { name: "Link weghalen" }).click();
    await expect.poll(() => link.count()).toBe(0);
    await text.press("Escape");
  });
  it("a canned reply that was removed is put back as it was", async () => {
    const page = await goTo("/settings/canned-replies");
    await stage()
      .getByRole("link", { name: /Wol wassen/ })
      .click();
    await page.getByRole("button", { name: "Weghalen" }).click();
    await page.getByRole("heading", { name: "Standaardantwoorden", level: 1 }).waitFor();
    await expect
      .poll(() =>
        stage()
          .getByRole("link", { name: /Wol wassen/ })
          .count(),
      )
      .toBe(0);
    await page.getByRole("button", { name: "Ongedaan maken" }).click();
    await stage()
      .getByRole("link", { name: /Wol wassen/ })
      .waitFor();
    await expect
      .poll(() => desk.world.cannedReplies.find((each) => each.shortcut === "wassen")?.bodies.fr)
      .toContain("laine");
  });
  it("a label is made and renamed in place", async () => {
    const page = await goTo("/settings/labels");
    await page.getByLabel("Nieuw label").fill("Pers");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /Naam van Pers/ }).click();
    await page.keyboard.type(" en media");
    await page.keyboard.press("Enter");
    await expect.poll(() => desk.world.labels.some(({ name }) => name === "Pers en media")).toBe(true);
  });
  it("a new field gets a name for programs", async () => {
    const page = await goTo("/settings/customer-fields");
    await page.getByRole("button", { name: "Veld toevoegen" }).click();
    await page.getByLabel("Naam", { exact: true }).last().fill("Numéro de TVA");
    await save().click();
    await saved();
    await expect.poll(() => desk.world.fields.at(-1)?.key).toBe("numero_de_tva");
  });
});

describe("the house", () => {
  it("a key is shown once and stopped at once", async () => {
    const page = await goTo("/settings/api-keys/new");
    await page.getByRole("button", { name: "Sleutel maken" }).click();
    await page.getByText("Kies er minstens één.").waitFor();
    await page.getByLabel("Voor welk programma?").fill("Webwinkel");
    await page.getByLabel("Klanten zien").check();
    await page.getByRole("button", { name: "Sleutel maken" }).click();
    await expect.poll(() => page.getByRole("textbox", { name: "Sleutel" }).inputValue()).toMatch(/^lw_/);
    await page.getByRole("button", { name: "Ik heb het bewaard" }).click();
    await page.getByRole("button", { name: "Sleutel Webwinkel stoppen" }).click();
    await page.getByRole("button", { name: "Ja, stoppen" }).click();
    await expect
      .poll(() => houseOf(desk.world).apiKeys.find(({ name }) => name === "Webwinkel")?.revokedAt)
      .toBeTruthy();
  });
  it("a delivery that failed is sent again", async () => {
    const page = await goTo("/settings/webhooks");
    await stage().getByRole("link", { name: /erp/ }).click();
    await page.getByText("Niet aangekomen").waitFor();
    await page.getByRole("button", { name: /^Nu opnieuw sturen: Er is een bericht bij/ }).click();
    await expect.poll(() => page.getByText("Niet aangekomen").count()).toBe(0);
  });
  it("an import shows how far it is and names the line it left out", async () => {
    const page = await goTo("/settings/data");
    await page.getByRole("button", { name: "Inlezen" }).click();
    await page.getByText("Kies eerst een bestand.").waitFor();
    const file = {
      name: "klanten.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("name,email\nA,a@x.example\nB,anna@\nC,c@x.example\n"),
    };
    await page.getByLabel("Bestand").setInputFiles(file);
    await page.getByRole("button", { name: "Inlezen" }).click();
    await page.getByText("2 nieuw, 0 aangevuld, 1 overgeslagen").waitFor();
    await page.getByText("1 regel overgeslagen").click();
    await page.getByText("“anna@” is geen e-mailadres.").waitFor();
  });
  it("the log says who did what", async () => {
    const page = await goTo("/settings/audit");
    await page.getByText("Pieter de Vries veranderde verdelen en drukte").waitFor();
    await page.locator("summary").first().click();
    await page.locator("dt").first().waitFor();
  });
  it("the demo goes only when its name is typed, and the first run comes back", async () => {
    const page = await goTo("/settings/demo");
    await page.getByRole("button", { name: "Laat nu een mail komen" }).click();
    await page.getByText("Er komt zo een mail binnen.").waitFor();
    await page.getByRole("button", { name: "Demo weghalen" }).click();
    const sure = page.getByRole("button", { name: "Ja, haal de hele demo weg" });
    await expect.poll(() => sure.isDisabled()).toBe(true);
    await page.getByLabel(/^Typ Wol & Weer/).fill("Wol & Weer");
    await sure.click();
    await page.getByRole("heading", { name: "Luwte inrichten" }).waitFor();
  });
  it("nothing broke the content policy on the way", () => expect(desk.complaints).toEqual([]));
});
