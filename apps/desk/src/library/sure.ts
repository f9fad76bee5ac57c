/** Fewer than so many of a hundred such answers are right: then it is said, and who goes without one found nothing. */
export const LITTLE_SURE = 0.3;
