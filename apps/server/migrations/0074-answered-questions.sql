-- What customers asked and colleagues answered in conversations that are solved, for proposing an answer to who gets a question like it. Only by which stems a question is
-- found; what was said stays where it was said.
create table answered_questions (
  answer_id uuid primary key references messages on delete cascade,
  organisation_id uuid not null references organisations on delete cascade,
  question_id uuid not null references messages on delete cascade,
  conversation_id uuid not null references conversations on delete cascade,
  language text not null check (language in ('nl', 'fr', 'en')),
  terms text[] not null, -- stems of the question, without numbers, addresses and the customer's name
  at timestamptz(3) not null
);
create index answered_questions_terms on answered_questions using gin (terms);
create index answered_questions_of_conversation on answered_questions (conversation_id);
call protect('answered_questions');
