/** What is known about whoever chooses a password: words that others would try first. */
export type PasswordOwner = {
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
};

/** Why a password is refused; the desk has a sentence for each. */
export type PasswordWeakness = "too_short" | "too_common" | "too_personal" | "too_repetitive";
