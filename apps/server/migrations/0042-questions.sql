-- One question to a colleague in another department, and mails that Luwte writes by itself and that are no part of a conversation.

-- `late` is what the clock says of due_at, and is not here. Of a link nothing is kept but its generation.
create table questions (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  conversation_id uuid not null references conversations on delete cascade,
  department_id uuid, -- of the settings at that time; null: somebody by address
  name text not null,
  address text not null,
  language text not null,
  words text not null,
  context jsonb not null, -- what travelled along, as it was then
  due_at timestamptz(3) not null,
  asked_at timestamptz(3) not null,
  asked_by uuid references people on delete set null,
  times int not null default 1, -- how often it was asked; the mark of an earlier link opens nothing
  reply_token text not null unique, -- stands in our reply address
  mail text not null default 'queued' check (mail in ('queued', 'sent', 'failed')),
  mail_at timestamptz(3),
  mail_reason text,
  wish jsonb, -- what the colleague said instead of an answer
  state text not null default 'open' check (state in ('open', 'answered', 'withdrawn')),
  settled_at timestamptz(3),
  settled_by jsonb, -- who answered, or who withdrew it
  via text check (via in ('link', 'mail')),
  message_id uuid, -- the note that holds the answer
  version int not null default 1,
  check ((state = 'open') = (settled_at is null)),
  check ((mail = 'queued') = (mail_at is null))
);
create index questions_of_conversation on questions (conversation_id, due_at, id);
create index questions_open on questions (organisation_id, due_at, id) where state = 'open';
create index questions_of_address on questions (organisation_id, address) where state = 'open';
call protect('questions');

-- What was said about a due time, once: written in the transaction that says it.
create table question_reminders (
  organisation_id uuid not null references organisations on delete cascade,
  question_id uuid not null references questions on delete cascade,
  due_at timestamptz(3) not null,
  step text not null check (step in ('soon', 'due', 'overdue')),
  at timestamptz(3) not null,
  primary key (question_id, due_at, step)
);
call protect('question_reminders');

create table question_settings (
  organisation_id uuid primary key references organisations on delete cascade,
  settings jsonb not null,
  approved_by uuid references people on delete set null,
  approved_at timestamptz(3) not null,
  version int not null default 1
);
call protect('question_settings');

-- Letters that are no messages. The words are forgotten when a letter has left; its name stays, to know an answer by.
create table mail_notices (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  inbox_id uuid references inboxes on delete set null,
  purpose text not null check (purpose in ('question', 'status')),
  about_id uuid not null, -- the question or the conversation
  letter jsonb, -- receiver, subject, words; null: it has left, or never will
  attempt int not null default 0,
  state text not null default 'waiting' check (state in ('waiting', 'offered', 'sent', 'failed')),
  made_at timestamptz(3) not null,
  ended_at timestamptz(3)
);
create index mail_notices_about on mail_notices (about_id, made_at);
create index mail_notices_ended on mail_notices (ended_at);
call protect('mail_notices');
