-- What travels with a conversation when it changes hands, and whether the customer had to tell it again.

-- A card is never changed: what is said otherwise later is the next one.
create table handover_cards (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  conversation_id uuid not null references conversations on delete cascade,
  number int not null, -- of this conversation, from 1
  at timestamptz(3) not null,
  by jsonb not null,
  made text not null check (made in ('person', 'records', 'customer')),
  because text not null check (because in ('agent', 'team', 'channel', 'edited', 'corrected')),
  from_id uuid references people on delete set null,
  to_id uuid references people on delete set null,
  to_team_id uuid references teams on delete set null,
  question text not null,
  done text not null,
  promised text not null,
  strong text not null, -- what the customer finds important, in words that a person chose
  next_step text not null,
  proposals jsonb not null default '[]', -- what was proposed for each part, and what the giver made of it
  unique (conversation_id, number)
);
create index handover_cards_newest on handover_cards (organisation_id, at desc);
call protect('handover_cards', 'select, insert');

-- That who has the conversation has read the card.
create table handover_reads (
  card_id uuid primary key references handover_cards on delete cascade,
  organisation_id uuid not null references organisations on delete cascade,
  person_id uuid not null references people on delete cascade,
  at timestamptz(3) not null
);
call protect('handover_reads', 'select, insert');

-- What a customer was shown as our understanding, with the key of a page where they confirm or correct it. Of the key only the hash is kept.
create table understandings (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  conversation_id uuid not null references conversations on delete cascade,
  message_id uuid, -- in which it was asked
  words text not null,
  language text not null,
  by uuid references people on delete set null,
  at timestamptz(3) not null,
  token_hash bytea not null unique,
  expires_at timestamptz(3) not null,
  answer text check (answer in ('confirmed', 'corrected')),
  correction text,
  answered_at timestamptz(3),
  version int not null default 1,
  check ((answer is null) = (answered_at is null))
);
create index understandings_of_conversation on understandings (conversation_id, at desc);
create index understandings_newest on understandings (organisation_id, at desc);
call protect('understandings', 'select, insert, update');

-- A customer had to tell again what we knew: said by the customer, or marked by a colleague. Of conversations, never of a person who is to blame.
create table repeats (
  conversation_id uuid not null references conversations on delete cascade,
  said_by text not null check (said_by in ('customer', 'colleague')),
  organisation_id uuid not null references organisations on delete cascade,
  at timestamptz(3) not null,
  primary key (conversation_id, said_by)
);
create index repeats_newest on repeats (organisation_id, at desc);
call protect('repeats', 'select, insert, delete');

create table handover_settings (
  organisation_id uuid primary key references organisations on delete cascade,
  texts jsonb not null, -- language -> what a customer is sent with our understanding
  version int not null
);
call protect('handover_settings', 'select, insert, update');
