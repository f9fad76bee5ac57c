/** A line and what is left of it when what says by when is taken out. */
import { describe, expect, it } from "vitest";
import { findMoments } from "./find.ts";
import { phraseOf, withoutPhrase } from "./phrase.ts";
import { resolveMoment } from "./resolve.ts";
import type { MomentLanguage } from "./shapes.ts";

const NOW = "2026-11-23T10:00";

describe("a line that somebody typed", () => {
  it.each<[MomentLanguage, string, string, string]>([
    ["nl", "bellen over de levering morgen voor 12", "bellen over de levering", "2026-11-24T12:00"],
    ["nl", "vrijdag", "", "2026-11-27T17:00"],
    ["nl", "uitzoeken binnen twee werkdagen.", "uitzoeken", "2026-11-25T17:00"],
    ["nl", "overmorgen om 14:30 leveren", "leveren", "2026-11-25T14:30"],
    ["nl", "mailen vóór morgen 16u30", "mailen", "2026-11-24T16:30"],
    ["nl", "terugbellen over een uur", "terugbellen", "2026-11-23T11:00"],
    ["nl", "afhandelen op 3 december voor 17 uur", "afhandelen", "2026-12-03T17:00"],
    ["nl", "afhandelen 3/12", "afhandelen", "2026-12-03T17:00"],
    ["nl", "bellen voor 15:00", "bellen", "2026-11-23T15:00"],
    ["nl", "bellen voor de middag", "bellen", "2026-11-23T12:00"],
    ["fr", "rappeler demain avant midi", "rappeler", "2026-11-24T12:00"],
    ["fr", "vérifier sous deux jours ouvrables", "vérifier", "2026-11-25T17:00"],
    ["fr", "vérifier aujourd'hui", "vérifier", "2026-11-23T17:00"],
    ["fr", "envoyer le 3 décembre", "envoyer", "2026-12-03T17:00"],
    ["fr", "rappeler dans 30 minutes", "rappeler", "2026-11-23T10:30"],
    ["en", "send it by Friday 5 pm", "send it", "2026-11-27T17:00"],
    ["en", "refund within three working days", "refund", "2026-11-26T17:00"],
    ["en", "call tomorrow at the latest", "call", "2026-11-24T17:00"],
  ])("in %s: %s", (language, line, words, due) => {
    const [mention, ...others] = findMoments(line, language);
    expect(others).toEqual([]);
    expect(withoutPhrase(line, phraseOf(line, mention!, language), language)).toBe(words);
    expect(resolveMoment(mention!, NOW)).toMatchObject({ due, doubts: [] });
  });

  it.each<[MomentLanguage, string]>([
    ["nl", "bellen over de levering"],
    ["nl", "drie pakketten sturen"],
    ["nl", "de jas van 120 euro"],
    ["nl", "maandagse krant bezorgen"],
    ["nl", "morgen om 45:00"],
  ])("in %s names no time: %s", (language, line) =>
    expect(findMoments(line, language).filter(({ time }) => time !== null)).toEqual([]),
  );
});

describe("what is left begins where it would alone", () => {
  it.each<[MomentLanguage, string, string]>([
    ["nl", "En we sturen u morgen de bon.", "we sturen u de bon"],
    ["nl", "Maar dan, zoals gezegd, bellen wij u morgen.", "zoals gezegd, bellen wij u"],
    ["nl", "Morgen en overmorgen bellen wij u.", "overmorgen bellen wij u"],
    ["nl", "Dus Piet belt u morgen.", "Piet belt u"],
    ["nl", "Dan Peeters belt u morgen.", "Dan Peeters belt u"],
    ["nl", "Enkel de jas sturen wij morgen.", "Enkel de jas sturen wij"],
    ["fr", "Et nous vous rappelons demain.", "nous vous rappelons"],
    ["fr", "Mais ensuite nous vous écrivons demain.", "nous vous écrivons"],
    ["fr", "Alors que tout est prêt, nous l’envoyons demain.", "Alors que tout est prêt, nous l’envoyons"],
    ["en", "And we send it tomorrow.", "we send it"],
    ["en", "So we call you tomorrow.", "we call you"],
    ["en", "So far we expect to send it tomorrow.", "So far we expect to send it"],
    ["en", "And then, tomorrow", "then"],
  ])("in %s: %s", (language, line, words) => {
    const [mention] = findMoments(line, language);
    expect(withoutPhrase(line, phraseOf(line, mention!, language), language)).toBe(words);
  });
});
