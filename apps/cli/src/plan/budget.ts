/** How long a search may go on: the engine counts moves, people count seconds. */

/** Seconds of processor time since it was made. */
export function stopwatch(): () => number {
  const begun = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1e6;
  };
}

/** Whether time is up: so many seconds of processor time, or twice as many on the clock when others keep the machine busy. */
export function deadline(seconds: number): () => boolean {
  const spent = stopwatch();
  const begun = performance.now();
  return () => spent() >= seconds || performance.now() - begun >= 2000 * seconds;
}
