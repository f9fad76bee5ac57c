/** Check digits: whether a number can be what it looks like. */

const remainder = (digits: string, by: number): number => {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % by;
  return rest;
};

/** ISO 13616: countries around here have a length of their own. */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  NL: 18,
  BE: 16,
  FR: 27,
  DE: 22,
  LU: 20,
  GB: 22,
  ES: 24,
  IT: 27,
  AT: 20,
  IE: 22,
  PT: 25,
  PL: 28,
};

/** ISO 7064, modulo 97-10. */
export function isIban(text: string): boolean {
  const plain = text.replace(/\s/g, "").toUpperCase();
  const length = IBAN_LENGTHS[plain.slice(0, 2)];
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(plain) || (length !== undefined && plain.length !== length)) return false;
  const turned = plain.slice(4) + plain.slice(0, 4);
  return (
    remainder(
      turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55)),
      97,
    ) === 1
  );
}

/** Luhn 1960 (ISO/IEC 7812): cards. */
export function isLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, at) => {
    const doubled = at % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return digits.length > 0 && sum % 10 === 0;
}

/** The eleven-test of a Dutch citizen service number. */
export function isBsn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return digits.length === 9 && Number(digits) > 0 && sum % 11 === 0;
}

/** A Belgian national number: 97 less the rest; born in or after 2000 with a 2 in front. */
export function isNationalNumber(digits: string): boolean {
  const [body, check] = [digits.slice(0, 9), Number(digits.slice(9))];
  return digits.length === 11 && (97 - remainder(body, 97) === check || 97 - remainder(`2${body}`, 97) === check);
}

/** A Belgian structured communication: the rest by 97, where 0 is written as 97. */
export function isStructured(digits: string): boolean {
  const rest = remainder(digits.slice(0, 10), 97);
  return digits.length === 12 && (rest === 0 ? 97 : rest) === Number(digits.slice(10));
}

/** A Belgian enterprise number: 97 less the rest of the first eight. */
export const isEnterprise = (digits: string): boolean =>
  digits.length === 10 && 97 - remainder(digits.slice(0, 8), 97) === Number(digits.slice(8));
