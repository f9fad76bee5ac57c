/** Which questions have no order to name. */
import type { Language } from "@luwte/contract/language.ts";
import { describe, expect, it } from "vitest";
import { isAdvice } from "./rules.ts";

describe("asks for advice, and has no order", () => {
  it.each<[Language, string]>([
    ["nl", "Welke maat kan ik het beste nemen?"],
    ["nl", "Welke slaapzak raden jullie aan? Dan kan ik hem kopen."],
    ["nl", "Mag de wollen trui in de droger?"],
    ["nl", "Wanneer is de groene weer op voorraad?"],
    ["fr", "Quelle taille dois-je commander ?"],
    ["fr", "Comment laver ce pull ?"],
    ["en", "Which jacket would you recommend for commuting?"],
    ["en", "Which size shall I take?"],
  ])("in %s: %s", (language, text) => expect(isAdvice(text, language)).toBe(true));
});

describe("may have one", () => {
  it.each<[Language, string]>([
    ["nl", "Welke maat heb ik besteld?"],
    ["nl", "De jas is te klein. Welke maat raden jullie aan?"],
    ["nl", "Waar blijft mijn jas in maat M?"],
    ["nl", "Kan ik hem ruilen voor een andere kleur?"],
    ["nl", "Na één keer wassen is de trui kapot."],
    ["nl", "Kunt u mij helpen?"],
    ["nl", ""],
    ["fr", "Ma commande est arrivée, mais dans la mauvaise couleur."],
    ["fr", "Et si la taille voulue pour l’échange n’est plus là ?"],
    ["fr", "Le pull est trop petit, quelle taille choisir ?"],
    ["en", "I want to send it back, the colour is not for me."],
    ["en", "The jacket is too tight. Which size would you recommend?"],
  ])("in %s: %s", (language, text) => expect(isAdvice(text, language)).toBe(false));
});
