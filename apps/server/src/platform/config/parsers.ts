/** Readers of settings: a text from the environment becomes a value, or a sentence about what it should have been. */
import type { Text } from "@luwte/contract/language.ts";

export type Parsed<Value> = { readonly value: Value } | { readonly wrong: Text };
export type Parser<Value> = (text: string) => Parsed<Value>;

const wrong = (nl: string, fr: string, en: string): { wrong: Text } => ({ wrong: { nl, fr, en } });

export const text: Parser<string> = (given) => ({ value: given });

export const wholeNumber =
  (from: number, to: number): Parser<number> =>
  (given) =>
    /^\d{1,12}$/.test(given) && Number(given) >= from && Number(given) <= to
      ? { value: Number(given) }
      : wrong(
          `moet een heel getal van ${from} tot en met ${to} zijn`,
          `doit être un nombre entier de ${from} à ${to}`,
          `must be a whole number from ${from} to ${to}`,
        );

const YES_NO: Readonly<Record<string, boolean>> = {
  "1": true,
  true: true,
  yes: true,
  "0": false,
  false: false,
  no: false,
};
export const yesNo: Parser<boolean> = (given) => {
  const value = YES_NO[given.toLowerCase()];
  return value === undefined ? wrong("moet yes of no zijn", "doit être yes ou no", "must be yes or no") : { value };
};

export const oneOf =
  <const Choice extends string>(...choices: readonly Choice[]): Parser<Choice> =>
  (given) => {
    const value = choices.find((choice) => choice === given);
    const list = choices.join(", ");
    return value === undefined
      ? wrong(`moet een van deze zijn: ${list}`, `doit être l’un de : ${list}`, `must be one of: ${list}`)
      : { value };
  };

export const someOf =
  <const Choice extends string>(...choices: readonly Choice[]): Parser<readonly Choice[]> =>
  (given) => {
    const parts = words(given);
    const value = choices.filter((choice) => parts.includes(choice));
    const list = choices.join(", ");
    return value.length === 0 || value.length !== parts.length
      ? wrong(`mag alleen noemen: ${list}`, `ne peut nommer que : ${list}`, `may only name: ${list}`)
      : { value };
  };

const words = (given: string): string[] => given.split(/[\s,]+/).filter((word) => word !== "");

/** An address with one of these schemes, without a slash at its end. */
export const address =
  (...schemes: readonly string[]): Parser<string> =>
  (given) => {
    const list = schemes.map((scheme) => `${scheme}://`).join(", ");
    return URL.canParse(given) && schemes.includes(new URL(given).protocol.slice(0, -1))
      ? { value: given.replace(/\/+$/, "") }
      : wrong(
          `moet een volledig adres zijn dat begint met ${list}`,
          `doit être une adresse complète qui commence par ${list}`,
          `must be a full address that starts with ${list}`,
        );
  };

/** Keys for encryption at rest: 32 bytes each, in base64 or hex; the first seals, all of them open. */
export const keys: Parser<readonly Buffer[]> = (given) => {
  const value = words(given).map(keyOf);
  return value.length > 0 && value.every((key) => key.length === 32)
    ? { value }
    : wrong(
        "moet uit sleutels van 32 bytes bestaan, in base64 of hex; maak er een met: openssl rand -base64 32",
        "doit contenir des clés de 32 octets, en base64 ou hex ; créez-en une avec : openssl rand -base64 32",
        "must be keys of 32 bytes, in base64 or hex; make one with: openssl rand -base64 32",
      );
};
const keyOf = (word: string): Buffer =>
  /^[0-9a-f]{64}$/i.test(word) ? Buffer.from(word, "hex") : Buffer.from(word, "base64url");

/** Whose word about the visitor's address is taken: nobody's, this machine's, or that of these proxies. */
export const proxies: Parser<false | readonly string[]> = (given) => {
  const parts = words(given);
  if (given === "no") return { value: false };
  return parts.length > 0 && parts.every((part) => /^(loopback|uniquelocal|[0-9a-f.:]+(\/\d{1,3})?)$/i.test(part))
    ? { value: parts }
    : wrong(
        "moet no zijn, of adressen van proxy's zoals loopback of 10.0.0.0/8",
        "doit être no, ou des adresses de proxies comme loopback ou 10.0.0.0/8",
        "must be no, or addresses of proxies such as loopback or 10.0.0.0/8",
      );
};
