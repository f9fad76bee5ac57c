/** Seconds of processor time since it was asked for. */
export function cpuSeconds(): () => number {
  const begun = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(begun);
    return Math.round((user + system) / 1e4) / 100;
  };
}
