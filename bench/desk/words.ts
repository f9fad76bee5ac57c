/** The words and names that measured messages are made of. */
import { seededRandom } from "../../apps/server/src/testing/random.ts";

export const FIRST_NAMES =
  "Anna Bram Chantal Daan Eva Femke Gijs Hanne Ilse Jeroen Karel Lotte Maarten Noor Olivier Pieter Quinten Roos Sofie Thijs Ursula Victor Wout Yara Zeger".split(
    " ",
  );
export const COMMON =
  `bestelling pakket factuur retour levering schoenen bericht antwoord vraag betaling klant adres bezorger winkel kleur maat doos garantie
  kast stoel tafel lamp scherm kabel onderdeel handleiding korting cadeaubon rekening bedrag maandag dinsdag woensdag donderdag vrijdag gisteren morgen
  commande colis remboursement livraison facture article paiement adresse order refund delivery package invoice payment broken missing wandelschoenen
  retourzending kledingkast tuinstoel hanglamp leveringstermijn bezorging ontvangen geleverd beschadigd verkeerd ruilen terugsturen annuleren`
    .trim()
    .split(/\s+/);

const WORDS_PER_TEXT = 45;
const RARE = 30_000;
const SYLLABLES =
  "ba be bo da de do fa fi ga ge ha hi ka ke ki la le li ma me mi na ne no pa pe po ra re ri sa se si ta te ti va ve wi zo".split(
    " ",
  );

export const rareWords = (): string[] => [
  ...new Set(
    Array.from({ length: RARE }, (_, index) =>
      [index, index / 40, index / 1_600, index + 7]
        .map((part) => SYLLABLES[Math.floor(part) % SYLLABLES.length])
        .join(""),
    ),
  ),
];

/** Real words first, then made-up ones: the further in the list, the rarer it is used. */
export function writeTexts(count: number): string[] {
  const [draw, words] = [seededRandom(7), [...COMMON, ...rareWords()]];
  const word = () => words[Math.floor(words.length ** draw()) - 1]!;
  return Array.from({ length: count }, () => Array.from({ length: WORDS_PER_TEXT }, word).join(" "));
}

export const REAL_LAST_NAMES =
  "Jansen Vandenberghe Peeters Dubois Willems Hoekstra Verstraete Lambrecht Kowalczyk Steenbergen Oosterhuis Vermeulen Delacroix Goossens Brouwer Kuipers Maertens Claessens Timmermans Wijngaarden".split(
    " ",
  );
const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
/** As many as a region has: nobody's name is one customer in twenty. */
export const LAST_NAMES: readonly string[] = [...REAL_LAST_NAMES, ...rareWords().slice(1_000, 2_980).map(capital)];
