/** What may be asked of an organisation's settings. */
/** Whether days can be counted in this zone; asked of the machine, which knows the newest zones. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}
