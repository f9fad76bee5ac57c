-- What customers say to colleagues, and what they answer when asked how it went.

-- Words for one colleague. What is held waits for a lead; what is kept away is never read by who it was for. The row of an erased customer stays, without its words.
create table compliments (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  conversation_id uuid not null references conversations on delete cascade,
  to_id uuid references people on delete set null,
  kind text not null check (kind in ('compliment', 'remark')),
  words text not null,
  place text not null check (place in ('status', 'chat')),
  at timestamptz(3) not null,
  state text not null check (state in ('delivered', 'held', 'kept_away')),
  because text[] not null default '{}', -- what the lists found
  judged_by uuid references people on delete set null,
  judged_at timestamptz(3),
  reason text, -- why it was kept away
  on_wall_since timestamptz(3),
  version int not null default 1,
  check (on_wall_since is null or (state = 'delivered' and kind = 'compliment'))
);
create index compliments_of_person on compliments (to_id, at desc, id desc) where state = 'delivered';
create index compliments_held on compliments (organisation_id, at, id) where state = 'held';
create index compliments_on_wall on compliments (organisation_id, on_wall_since desc) where on_wall_since is not null;
create index compliments_of_conversation on compliments (conversation_id);
create unique index compliments_once on compliments (conversation_id, kind, to_id);
call protect('compliments', 'select, insert, update');

-- That a customer was asked: once per conversation. Whose customer follows from the conversation, so a merge carries it along.
create table survey_asks (
  conversation_id uuid primary key references conversations on delete cascade,
  organisation_id uuid not null references organisations on delete cascade,
  at timestamptz(3) not null,
  how text not null check (how in ('mail', 'chat'))
);
create index survey_asks_newest on survey_asks (organisation_id, at desc);
call protect('survey_asks', 'select, insert');

-- One answer per conversation, changeable for a week. No person stands here: figures are of teams, reasons and weeks.
create table survey_answers (
  conversation_id uuid primary key references conversations on delete cascade,
  organisation_id uuid not null references organisations on delete cascade,
  team_id uuid, -- whose it was at the first answer
  at timestamptz(3) not null,
  changed_at timestamptz(3) not null,
  csat smallint check (csat between 1 and 5),
  ces smallint check (ces between 1 and 5),
  solved boolean
);
create index survey_answers_newest on survey_answers (organisation_id, at);
call protect('survey_answers', 'select, insert, update');

-- Who does not want to be asked. It holds for whom they are merged with, too, and again for themselves when that is undone.
create table survey_opt_outs (
  customer_id uuid primary key references customers on delete cascade,
  organisation_id uuid not null references organisations on delete cascade,
  at timestamptz(3) not null
);
call protect('survey_opt_outs', 'select, insert');

create table thanks_settings (
  organisation_id uuid primary key references organisations on delete cascade,
  settings jsonb not null,
  version int not null
);
call protect('thanks_settings', 'select, insert, update');
