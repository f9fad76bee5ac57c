/** At the door what is wrong is said in the reader's words, beside the field, and what was typed stays. */
import { expect, it } from "vitest";
import { openDesk } from "../testing/desk.ts";
import { emptyWorld } from "../testing/plant.ts";

it("the first run points at every field that is empty or wrong, and begins when all is right", async () => {
  await using desk = await openDesk({ as: null, world: emptyWorld() });
  const { page, world } = desk;
  const begin = () => page.getByRole("button", { name: "Beginnen" }).click();
  const field = (label: string) => page.getByLabel(label, { exact: true });
  await begin();
  await expect.poll(() => page.getByText("Vul dit in.").count()).toBe(4);
  await expect.poll(() => field("Naam van de organisatie").evaluate((it) => it === document.activeElement)).toBe(true);
  await field("Naam van de organisatie").fill("Bakkerij Blom");
  await field("Je naam").fill("Ida Blom");
  await field("E-mailadres").fill("ida");
  await field("Wachtwoord").fill("vier gele fietsen");
  await begin();
  await page.getByText(/Zo kunnen we dit niet lezen/).waitFor();
  await field("E-mailadres").fill("ida@blom.example");
  await field("Inrichtcode").fill("fout");
  await begin();
  await page.getByText(/Deze code klopt niet/).waitFor();
  await expect.poll(() => field("Wachtwoord").inputValue()).toBe("vier gele fietsen");
  await field("Inrichtcode").fill(world.setupCode!);
  await begin();
  await expect.poll(() => world.accounts.size).toBe(1);
});

it("signing in says what is missing, and speaks French to who reads it", async () => {
  await using desk = await openDesk({ as: null });
  const { page } = desk;
  await page.getByRole("button", { name: "Français" }).click();
  await page.getByRole("button", { name: "Se connecter" }).click();
  await expect.poll(() => page.getByText("Complétez ce champ.").count()).toBe(2);
  await page.getByLabel("Adresse e-mail").fill("sanne@wolenweer.example");
  await page.getByLabel("Mot de passe", { exact: true }).fill("fout");
  await page.keyboard.press("Enter");
  await page.getByText("La connexion a échoué avec ces données.").waitFor();
  await expect.poll(() => page.getByLabel("Adresse e-mail").inputValue()).toBe("sanne@wolenweer.example");
});
