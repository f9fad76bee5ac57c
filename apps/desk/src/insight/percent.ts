/** A share as people say it. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;
