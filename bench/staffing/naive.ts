/** Erlang C as it stands in textbooks, with powers and factorials. */
function factorial(n: number): number {
  let product = 1;
  for (let factor = 2; factor <= n; factor++) product *= factor;
  return product;
}

export function waitingByFactorials(load: number, agents: number): number {
  let sum = 0;
  for (let busy = 0; busy < agents; busy++) sum += load ** busy / factorial(busy);
  const all = ((load ** agents / factorial(agents)) * agents) / (agents - load);
  return all / (sum + all);
}
