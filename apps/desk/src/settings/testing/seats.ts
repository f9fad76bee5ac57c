/** Somebody at the desk who has come to arrange things: what waits for them does not matter. */
import { type Desk, type DeskOptions, openDesk, type Seat } from "../../testing/desk.ts";

export async function openDeskFor(as: string, options: DeskOptions = {}): Promise<Desk> {
  const desk = await openDesk({ ...options, as: null });
  await signIn(desk, as);
  return desk;
}

export async function seatFor(desk: Desk, as: string, given: Parameters<Desk["seat"]>[1] = {}): Promise<Seat> {
  const seat = await desk.seat(null, given);
  await signIn(seat, as);
  return seat;
}

async function signIn({ page }: Seat, as: string): Promise<void> {
  await page.getByRole("button", { name: as }).click();
  await page.waitForURL(/inbox/);
}
