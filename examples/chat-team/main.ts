/** A chat team that also answers mail: how many people each hour, with two chats at once, mail in the quiet hours, and time to breathe. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planStaffing } from "@luwte/planning/staffing/plan.ts";
import { readStaffingRequest } from "@luwte/planning/staffing/read.ts";

const request = JSON.parse(readFileSync(join(import.meta.dirname, "request.json"), "utf8"));
const read = readStaffingRequest(request);
if (read.kind === "problems") throw new Error(JSON.stringify(read.problems));

const [team] = planStaffing(read.read).teams;
for (const { label, live, deferred, short, forHealth } of team!.intervals) {
  const remarks = [
    ...(forHealth > 0 ? [`${forHealth} om op adem te komen`] : []),
    ...(short > 0 ? [`${short} te weinig`] : []),
  ];
  console.log(
    `${label}: ${live} voor chat, ${deferred} voor mail${remarks.length > 0 ? ` (${remarks.join(", ")})` : ""}`,
  );
}
for (const { work, label, contacts } of team!.unfit)
  console.log(`niet op tijd: ${contacts.toFixed(1)} ${work} van ${label}`);
for (const { work, contacts } of team!.left) console.log(`voor morgen: ${contacts.toFixed(0)} ${work}`);
console.log(`in het rooster: ${team!.rosteredHours.toFixed(0)} uur`);
