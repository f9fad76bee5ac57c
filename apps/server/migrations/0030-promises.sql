-- Promises to customers. Whether one is late follows from its due time and the clock, and is not here.
-- Whose customer and which team it is of follows from its conversation, so a merge carries it along and an erasure takes it away.
create table promises (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  conversation_id uuid not null references conversations on delete cascade,
  words text not null,
  due_at timestamptz(3) not null,
  first_due_at timestamptz(3) not null, -- what the customer was told first; kept means kept by then
  made_at timestamptz(3) not null,
  made_by jsonb not null,
  owner_id uuid references people on delete set null, -- null: the team
  owner_chosen boolean not null default false, -- by hand: it does not follow the conversation to another agent
  message_id uuid references messages on delete set null,
  provenance jsonb,
  state text not null default 'open' check (state in ('open', 'kept', 'released')),
  settled_at timestamptz(3),
  settled_by jsonb,
  release_reason text,
  told_at timestamptz(3),
  moved_by_message uuid, -- the answer that told of the present due time, for as long as it can be taken back
  moved_from jsonb, -- what stood before that answer
  version int not null default 1,
  check ((state = 'open') = (settled_at is null)),
  check ((state = 'released') = (release_reason is not null))
);
create index promises_of_conversation on promises (conversation_id, due_at, id);
create index promises_open on promises (organisation_id, due_at, id) where state = 'open';
create index promises_of_owner on promises (owner_id, due_at, id) where owner_id is not null;
create index promises_measured on promises (organisation_id, first_due_at);
create index promises_of_message on promises (message_id) where message_id is not null;
create index promises_moved_by on promises (moved_by_message) where moved_by_message is not null;
call protect('promises');

-- What was said about a due time, once: written in the transaction that says it, so a job that runs twice says it once.
create table promise_reminders (
  organisation_id uuid not null references organisations on delete cascade,
  promise_id uuid not null references promises on delete cascade,
  due_at timestamptz(3) not null,
  step text not null check (step in ('soon', 'broken', 'tell')),
  at timestamptz(3) not null,
  primary key (promise_id, due_at, step)
);
call protect('promise_reminders');

create table promise_settings (
  organisation_id uuid primary key references organisations on delete cascade,
  settings jsonb not null,
  approved_by uuid references people on delete set null,
  approved_at timestamptz(3) not null,
  version int not null default 1
);
call protect('promise_settings');

-- The nearest open promise, kept by the actions that change promises: every list shows it.
alter table conversations add column promise_due_at timestamptz(3);
