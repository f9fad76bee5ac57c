-- Where colleagues talk: beside a case, and in channels of a team. Nothing of it is ever part of a conversation with a customer.

-- The talk of a case has the id of its conversation, so there is one at most, and it goes with it.
create table talks (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  kind text not null check (kind in ('case', 'channel')),
  conversation_id uuid references conversations on delete cascade,
  team_id uuid references teams on delete set null, -- of a closed channel without a team nobody is a reader
  is_default boolean not null default false, -- the one that every team has
  name text not null,
  purpose text not null default '',
  closed boolean not null default false, -- read by the team only
  archived_at timestamptz(3),
  made_at timestamptz(3) not null,
  last_at timestamptz(3),
  version int not null default 1,
  check ((kind = 'case') = (conversation_id is not null)),
  check (conversation_id is null or conversation_id = id)
);
create index talks_of_organisation on talks (organisation_id, kind, last_at);
create unique index talks_default on talks (team_id) where is_default;
call protect('talks', 'select, insert, update');

-- Words without accents, as such and by their stem in each of our languages, for nobody says in which one they write.
create function talk_words(text) returns tsvector language sql immutable strict parallel safe as $$
  select to_tsvector('pg_catalog.simple', f) || to_tsvector('pg_catalog.dutch', f) || to_tsvector('pg_catalog.french', f) || to_tsvector('pg_catalog.english', f)
  from translate(lower($1), 'àáâäãåçèéêëìíîïñòóôöõùúûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy') as f
$$;

create table talk_messages (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  talk_id uuid not null references talks on delete cascade,
  author_id uuid references people on delete set null, -- null: a program, or somebody who is gone
  text text not null,
  person_ids uuid[] not null default '{}', -- mentioned
  team_ids uuid[] not null default '{}', -- mentioned
  reply_to_id uuid references talk_messages on delete set null,
  root_id uuid not null, -- the message that its thread began with; its own id when it began one
  cases jsonb not null default '[]', -- numbers that were named, with the ids of those that were found
  swarm_id uuid,
  at timestamptz(3) not null,
  edited_at timestamptz(3),
  removed_at timestamptz(3),
  version int not null default 1,
  words tsvector generated always as (talk_words(text)) stored
);
create index talk_messages_of_talk on talk_messages (talk_id, at, id);
create index talk_messages_of_thread on talk_messages (root_id, at, id);
create index talk_messages_of_organisation on talk_messages (organisation_id, at);
create index talk_messages_by_word on talk_messages using gin (words);
call protect('talk_messages', 'select, insert, update');

-- What a message said before it was changed or taken away.
create table talk_message_versions (
  message_id uuid not null references talk_messages on delete cascade,
  version int not null,
  organisation_id uuid not null references organisations on delete cascade,
  text text not null,
  until timestamptz(3) not null,
  primary key (message_id, version)
);
call protect('talk_message_versions', 'select, insert');

create table talk_reactions (
  message_id uuid not null references talk_messages on delete cascade,
  person_id uuid not null references people on delete cascade,
  emoji text not null,
  organisation_id uuid not null references organisations on delete cascade,
  at timestamptz(3) not null,
  primary key (message_id, emoji, person_id)
);
call protect('talk_reactions', 'select, insert, delete');

-- How far somebody has read: for themselves only, in nobody else's answer. `following` null: by what they are in.
create table talk_readings (
  talk_id uuid not null references talks on delete cascade,
  person_id uuid not null references people on delete cascade,
  organisation_id uuid not null references organisations on delete cascade,
  until_at timestamptz(3),
  until_id uuid,
  following boolean,
  version int not null default 1,
  primary key (person_id, talk_id)
);
create index talk_readings_of_talk on talk_readings (talk_id);
call protect('talk_readings');

-- The newest messages of these talks that hold what is wanted, older than a place. Row-level security keeps `@@` from its index, so this runs as the owner and
-- compares the organisation itself; which talks somebody may read is decided before.
create function search_talks(wanted tsquery, talks uuid[], before timestamptz, before_id uuid, most int)
  returns table (message_id uuid) language sql stable security definer set search_path = public as $$
  select m.id from talk_messages m
    where m.organisation_id = current_organisation() and m.talk_id = any(talks) and m.removed_at is null
      and m.words @@ wanted and (m.at, m.id) < (before, before_id)
    order by m.at desc, m.id desc limit most
$$;
