/** A list of questions to other departments: of a conversation, a person, teams. */
import type { Conversation } from "../conversations.ts";
import type { EventPayload } from "../events.ts";
import { compareQuestions, isQuestionListed, type QuestionEntry, type QuestionFilter } from "../questions.ts";
import { applying, type Heard, hearing, isOlder, NOTHING_HEARD } from "../views.ts";
import { changedRow, renamedRow, rowWithoutInbox, rowWithoutLabel, rowWithoutTeam } from "./rows.ts";

export type QuestionsView = {
  readonly filter: QuestionFilter;
  readonly entries: readonly QuestionEntry[];
  readonly heard: Heard;
};

export const questionsView = (
  filter: QuestionFilter,
  { items }: { items: readonly QuestionEntry[] },
): QuestionsView => ({
  filter,
  entries: items,
  heard: NOTHING_HEARD,
});

export const applyToQuestions = applying<QuestionsView>({
  "question.changed": place,
  // What comes in by its conversation is told as a question of its own.
  "conversation.changed": (view, payload) => each(view, (row) => changedRow(row, payload)),
  "conversation.removed": (view, { conversationId }) =>
    withEntries(
      view,
      view.entries.filter(({ conversation }) => conversation.id !== conversationId),
    ),
  "customer.changed": (view, payload) => each(view, (row) => renamedRow(row, payload)),
  "label.removed": (view, payload) => each(view, (row) => rowWithoutLabel(row, payload)),
  "team.removed": (view, payload) => each(view, (row) => rowWithoutTeam(row, payload)),
  "inbox.removed": (view, payload) => each(view, (row) => rowWithoutInbox(row, payload)),
});

const withEntries = (view: QuestionsView, entries: readonly QuestionEntry[]): QuestionsView =>
  entries.length === view.entries.length && entries.every((entry, index) => entry === view.entries[index])
    ? view
    : { ...view, entries };

function each(view: QuestionsView, change: (row: Conversation) => Conversation): QuestionsView {
  const changed = view.entries.map((entry) => {
    const conversation = change(entry.conversation);
    return conversation === entry.conversation ? entry : { ...entry, conversation };
  });
  return withEntries(
    view,
    changed.filter((entry) => isQuestionListed(entry, view.filter)),
  );
}

function place(before: QuestionsView, { question, conversation }: EventPayload<"question.changed">): QuestionsView {
  if (isOlder(before.heard, question.id, question.version)) return before;
  const view = { ...before, heard: hearing(before.heard, question.id, question.version) };
  const shown = view.entries.find((entry) => entry.question.id === question.id);
  if (shown && shown.question.version > question.version) return view;
  const known = view.entries.find((entry) => entry.conversation.id === conversation.id)?.conversation;
  const row = known && known.version > conversation.version ? known : conversation;
  const others = view.entries.filter((entry) => entry.question.id !== question.id);
  const entry = { question, conversation: row };
  if (!isQuestionListed(entry, view.filter)) return withEntries(view, others);
  return { ...view, entries: [...others, entry].toSorted(compareQuestions) };
}
