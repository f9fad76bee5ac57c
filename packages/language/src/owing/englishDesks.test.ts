/** What desks of many trades write in English of days that everybody has, and what stands beside it that is taken on. */
import { describe, expect, it } from "vitest";
import { findMoments } from "../moments/find.ts";
import { isKept, whoOwes } from "./owes.ts";

const areOurs = (text: string) =>
  findMoments(text, "en").map((mention) => isKept(whoOwes(text, mention, { language: "en" })));

describe("is taken on", () => {
  it.each<[string]>([
    ["The deposit is going to be paid back by 31/5."],
    ["They have to approve it first, they've promised an answer by Tuesday."],
    ["We come to your office on Friday at 10."],
    ["Because of the weather we come on Friday."],
    ["Due to the train strike your parcel arrives on Friday."],
    ["Your invoice will be taken care of on Friday."],
    ["There's nothing left to do, it goes out on Friday."],
    ["Ready on Friday, no appointment needed."],
    ["We're back on track and deliver on Friday."],
    ["Any day now, but by Friday at the latest you hear from us."],
    ["The warehouse moves your order to Friday."],
    ["It'll be with you on Friday."],
    ["Not today but on Friday it's yours."],
    ["The charger is in and leaves on Friday."],
    ["Your order can be collected on Friday."],
    ["We'd love to bring it on Friday, and will."],
  ])("%s", (text) => expect(areOurs(text)).toContain(true));
});

describe("is asked of the reader or told of others", () => {
  it.each<[string]>([
    ["Should Friday not suit you, just pick another day."],
    ["Your old card stops working on 31 March."],
    ["The office in Hasselt moves to a new location on 1 April."],
    ["We have a team day on Friday."],
    ["The kick-off is on Saturday at 2."],
    ["The next tram leaves in 10 minutes."],
    ["Have fun in London next week!"],
    ["Hope your dad recovers soon and see you both on Friday."],
    ["Your payment is expected by 20 March."],
    ["You owe us 55 euros, to be paid before 20 March."],
    ["By Friday it should be quieter in the shop."],
    ["Nobody can tell me yet if it'll be this week."],
    ["Friday isn't going to happen."],
    ["I wouldn't count on Friday."],
    ["I finish at 4 today."],
    ["The weather looks good for Saturday."],
    ["Be careful with the paint until tomorrow."],
    ["Let it dry until Friday before you walk on it."],
    ["Wait until Friday before you plug it in."],
    ["Restart it tomorrow and see if it helps."],
    ["Take your time, Monday is early enough."],
    ["No hurry, next week is fine too."],
    ["Any day next week works for us."],
    ["Not today unfortunately."],
    ["Tickets can be bought until Saturday noon."],
    ["It's your birthday on Saturday, congratulations in advance!"],
    ["I'd love it to be Friday too, but I can't change the schedule."],
    ["Children under 12 travel free until 31 March."],
    ["Meters are read once a year, in March."],
    ["Lisa only works mornings, until 12."],
    ["The weekend is almost here!"],
    ["The trains aren't running on Thursday."],
    ["The clocks go forward on 29 March."],
    ["Ramadan ends next week."],
    ["Charge it overnight and try it tomorrow."],
    ["You choose: Monday, Tuesday or Wednesday."],
  ])("%s", (text) => {
    const found = areOurs(text);
    expect(found).not.toEqual([]);
    expect(found).not.toContain(true);
  });
});
