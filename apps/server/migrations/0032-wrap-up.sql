-- Why people contact us, and how conversations were wrapped up.

-- The organisation's own list of two levels. A retired reason is offered no more; what was noted with it stays.
create table contact_reasons (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  parent_id uuid references contact_reasons on delete cascade,
  preset text, -- which line of the list a new organisation begins with; null for what it made itself
  names jsonb not null, -- language -> name
  words text[] not null default '{}', -- in a subject they propose this reason
  position int not null default 0,
  retired boolean not null default false,
  version int not null default 1
);
create unique index contact_reasons_preset on contact_reasons (organisation_id, preset);
create index contact_reasons_of_parent on contact_reasons (parent_id) where parent_id is not null;
call protect('contact_reasons', 'select, insert, update');

create table wrap_up_settings (
  organisation_id uuid primary key references organisations on delete cascade,
  settings jsonb not null,
  version int not null
);
call protect('wrap_up_settings', 'select, insert, update');

-- One line each time a conversation is closed by somebody; never changed.
create table wrap_ups (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  conversation_id uuid not null references conversations on delete cascade,
  team_id uuid, -- whose it was then
  by uuid references people on delete set null,
  at timestamptz(3) not null,
  reason_id uuid references contact_reasons,
  outcome text not null,
  at_once boolean not null,
  why_not text,
  follow_up jsonb not null,
  proposals jsonb not null, -- what was proposed, from what, how sure, and what the person made of it
  took_ms int, -- from opening to accepting; shown as a median of a team and never of a person
  check (at_once = (why_not is null))
);
create index wrap_ups_of_conversation on wrap_ups (conversation_id, at desc, id desc);
create index wrap_ups_newest on wrap_ups (organisation_id, at desc, id desc);
create index wrap_ups_by_reason on wrap_ups (reason_id);
call protect('wrap_ups', 'select, insert');

-- What was solved in a period, to see what was closed without a wrap-up.
create index conversations_solved on conversations (organisation_id, state_since) where state = 'solved';
