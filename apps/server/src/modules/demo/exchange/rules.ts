/** Where a mail that came to the demo's SMTP door goes. Pure. */

/** `support+token@shop` is the inbox `support@shop`. */
export const withoutToken = (address: string): string => address.toLowerCase().replace(/\+[^@]*@/, "@");

export type Recipients = { forInbox: boolean; others: string[] };

/** To the shop's own address: a customer wrote. To anybody else: the shop wrote, and that stays on this machine. */
export function recipientsOf(addresses: readonly string[], inboxAddress: string): Recipients {
  const own = (address: string) => withoutToken(address) === inboxAddress.toLowerCase();
  return {
    forInbox: addresses.some(own),
    others: addresses.filter((address) => !own(address)).map((address) => address.toLowerCase()),
  };
}
