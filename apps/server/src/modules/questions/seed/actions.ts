/** Two departments and one open question for the demo, asked through the door that people use. */
import { type DepartmentId, newId, type QuestionId } from "@luwte/contract/ids.ts";
import type { Department } from "@luwte/contract/questions.ts";
import type { Work } from "../../../platform/work/work.ts";
import { findCalendarOf } from "../../service-levels/public.ts";
import { askQuestion } from "../asking/actions.ts";
import { saveSettings } from "../settings/actions.ts";
import { DEFAULT_SETTINGS } from "../settings/rules.ts";
import type { House, QuestionNeeds } from "../shapes.ts";
import { busyConversation } from "./queries.ts";

const department = (name: string, address: string, dueMinutes: number): Department => ({
  id: newId<DepartmentId>(),
  name,
  address,
  language: "nl",
  hours: null,
  dueMinutes,
});

export async function seedQuestions(work: Work, needs: QuestionNeeds, house: House): Promise<void> {
  const departments = [
    department("Logistiek", "logistiek@wolenweer.example", 480),
    department("Boekhouding", "boekhouding@wolenweer.example", 960),
  ];
  await saveSettings(work, { ...DEFAULT_SETTINGS, departments }, 0);
  const busy = await busyConversation(work.tx);
  const due = (await findCalendarOf(work.tx, null)).addServiceTime(work.now, 960);
  if (!busy || due.kind !== "moment") return;
  const by: Work = { ...work, actor: { kind: "person", personId: busy.assigneeId } };
  await askQuestion(by, needs, house, busy.id, {
    id: newId<QuestionId>(work.now.getTime()),
    to: { departmentId: departments[0]!.id },
    words: "Ligt dit pakket nog in het magazijn? De bezorger zegt dat het nooit is opgehaald.",
    context: { customerName: false, subject: true, messageIds: [], attachmentIds: [] },
    dueAt: due.at.toISOString(),
  });
}
