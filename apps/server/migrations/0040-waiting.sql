-- How long customers were told that they would wait, and how long it was. What was announced and what came of it is only ever added.

-- An announcement: how it stood, and the time that was named. Nulls of low, high, earliest and latest: too little was known, and that was said.
create table wait_announcements (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  conversation_id uuid references conversations on delete set null, -- counted also when the conversation is gone
  queue text not null, -- channel, team and skills: who is served by the same people
  channel text not null,
  waiting_since timestamptz(3) not null,
  at timestamptz(3) not null,
  ahead int not null,
  serving real not null,
  hour smallint not null,
  day int not null,
  low_seconds real, -- of service time
  high_seconds real,
  earliest timestamptz(3),
  latest timestamptz(3),
  reason text not null, -- why another time was named than before
  check ((low_seconds is null) = (high_seconds is null))
);
create index wait_announcements_of_conversation on wait_announcements (conversation_id, at desc) where conversation_id is not null;
create index wait_announcements_measured on wait_announcements (organisation_id, at);
call protect('wait_announcements', 'select, insert');

create table wait_outcomes (
  announcement_id uuid primary key references wait_announcements on delete cascade,
  organisation_id uuid not null references organisations on delete cascade,
  at timestamptz(3) not null,
  waited_seconds real not null, -- of service time, from the announcement
  ended text not null check (ended in ('answered', 'left', 'chosen')) -- only what was answered says how long it takes
);
create index wait_outcomes_measured on wait_outcomes (organisation_id, at);
call protect('wait_outcomes', 'select, insert');

-- Who waits now, with what they were told last. Gone when the wait is over.
create table waits (
  conversation_id uuid primary key references conversations on delete cascade,
  organisation_id uuid not null references organisations on delete cascade,
  waiting_since timestamptz(3) not null,
  announcement_id uuid not null references wait_announcements on delete cascade
);
create index waits_of_organisation on waits (organisation_id);
call protect('waits');

-- What each queue has learned; made of the outcomes, in the order in which they came.
create table wait_learned (
  organisation_id uuid not null references organisations on delete cascade,
  queue text not null,
  learned jsonb not null,
  updated_at timestamptz(3) not null,
  primary key (organisation_id, queue)
);
call protect('wait_learned');
