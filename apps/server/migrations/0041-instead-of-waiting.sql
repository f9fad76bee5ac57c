-- What customers chose instead of waiting: an answer by mail, a call, or a chat at a time. A time is a promise too; it is open as long as that promise is.
create table wait_choices (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  conversation_id uuid not null references conversations on delete cascade,
  kind text not null check (kind in ('mail', 'call', 'chat')),
  at timestamptz(3), -- of a call or a chat
  phone text,
  waiting_since timestamptz(3) not null,
  promise_id uuid references promises on delete set null,
  made_at timestamptz(3) not null,
  ended_at timestamptz(3), -- cancelled, or chosen otherwise
  check ((kind = 'mail') = (at is null))
);
create unique index wait_choices_one_at_a_time on wait_choices (conversation_id) where ended_at is null;
call protect('wait_choices');

create table wait_settings (
  organisation_id uuid primary key references organisations on delete cascade,
  settings jsonb not null,
  version int not null default 1
);
call protect('wait_settings');
