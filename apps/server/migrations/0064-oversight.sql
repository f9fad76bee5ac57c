-- Assistance under supervision: what was proposed, what became of it, what a second person found, and how much each task may do. All of it is added and never changed.

-- What a program proposed. The row of an erased customer stays, without what it said.
create table suggestions (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  task text not null check (task in ('language', 'reason', 'complexity', 'urgency', 'duplicate', 'reply', 'summary', 'promise', 'follow_up', 'handover_card', 'missing_facts', 'bot_answer')),
  topic text, -- under which figures are kept apart: a reason's id, an article's id, ...
  conversation_id uuid references conversations on delete cascade,
  customer_id uuid references customers on delete set null, -- where there is no conversation
  article_id uuid,
  value jsonb not null, -- by the shape of its task
  sources jsonb not null,
  counted jsonb not null, -- words that counted
  confidence real not null,
  risk text not null,
  engine text not null,
  engine_version text not null,
  level smallint not null check (level between 1 and 3), -- at which it was made
  rule text not null, -- which rule gave that level
  line_id uuid, -- the line of policy that was read
  sampled boolean not null, -- somebody looks at it again
  at timestamptz(3) not null
);
create index suggestions_of_conversation on suggestions (conversation_id, at desc, id desc) where conversation_id is not null;
create index suggestions_of_customer on suggestions (customer_id) where customer_id is not null;
create index suggestions_newest on suggestions (organisation_id, at, id);
create index suggestions_sampled on suggestions (organisation_id, task, topic, at desc) where sampled;
call protect('suggestions', 'select, insert');

-- What became of it: once, and once more when that was undone.
create table suggestion_decisions (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  suggestion_id uuid not null references suggestions on delete cascade,
  decided text not null check (decided in ('accepted', 'edited', 'rejected', 'ignored', 'automatic', 'undone')),
  edit_ratio real, -- how much of it was changed, from 0 to 1
  reason text,
  replaced jsonb, -- what stood there before an automatic act, to be put back
  by uuid references people on delete set null, -- so that somebody else looks again; forgotten after a month
  at timestamptz(3) not null
);
create unique index suggestion_decisions_once on suggestion_decisions (suggestion_id, (decided = 'undone'));
create index suggestion_decisions_by on suggestion_decisions (at) where by is not null;
call protect('suggestion_decisions', 'select, insert');

-- What a second person found, who did not see what became of it.
create table suggestion_rechecks (
  suggestion_id uuid primary key references suggestions on delete cascade,
  organisation_id uuid not null references organisations on delete cascade,
  judgement text not null check (judgement in ('right', 'wrong', 'unsure')),
  by uuid references people on delete set null,
  at timestamptz(3) not null
);
create index suggestion_rechecks_newest on suggestion_rechecks (organisation_id, at desc);
create index suggestion_rechecks_by on suggestion_rechecks (at) where by is not null;
call protect('suggestion_rechecks', 'select, insert');

-- Levels, as they were written one after the other; the newest of a task and topic holds. Null: the line of before is taken back.
create table assistance_lines (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  task text not null check (task in ('language', 'reason', 'complexity', 'urgency', 'duplicate', 'reply', 'summary', 'promise', 'follow_up', 'handover_card', 'missing_facts', 'bot_answer')),
  topic text,
  level smallint check (level between 0 and 3),
  why text not null check (why in ('chosen', 'measured', 'article_changed')),
  note text not null default '',
  by uuid references people on delete set null,
  at timestamptz(3) not null,
  number bigint generated always as identity
);
create index assistance_lines_newest on assistance_lines (organisation_id, task, topic, number desc);
call protect('assistance_lines', 'select, insert');

-- Off and on again; the newest of each task, and of all, holds.
create table assistance_switches (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  task text check (task in ('language', 'reason', 'complexity', 'urgency', 'duplicate', 'reply', 'summary', 'promise', 'follow_up', 'handover_card', 'missing_facts', 'bot_answer')), -- null: all assistance
  off boolean not null,
  note text not null default '',
  by uuid references people on delete set null,
  at timestamptz(3) not null,
  number bigint generated always as identity
);
create index assistance_switches_newest on assistance_switches (organisation_id, task, number desc);
call protect('assistance_switches', 'select, insert');
