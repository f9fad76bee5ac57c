-- The bot: where it is on, and what it showed or said in a conversation. Its words stand among the messages, with an author of their own kind.
alter table messages drop constraint messages_author_kind_check;
alter table messages add constraint messages_author_kind_check check (author_kind in ('customer', 'person', 'system', 'bot')) not valid;
alter table messages validate constraint messages_author_kind_check;
alter table handover_cards drop constraint handover_cards_because_check;
alter table handover_cards add constraint handover_cards_because_check
  check (because in ('agent', 'team', 'channel', 'edited', 'corrected', 'bot'));

create table bot_settings (
  organisation_id uuid primary key references organisations on delete cascade,
  settings jsonb not null,
  version int not null default 1
);
call protect('bot_settings', 'select, insert, update');

create table bot_dialogues (
  conversation_id uuid primary key references conversations on delete cascade,
  organisation_id uuid not null references organisations on delete cascade,
  place text not null check (place in ('widget', 'status', 'mail')),
  language text not null check (language in ('nl', 'fr', 'en')),
  state text not null check (state in ('greeted', 'shown', 'choosing', 'answered', 'solved', 'handed_over')),
  rounds int not null default 0, -- how often it looked for an answer
  clarified boolean not null default false, -- asked which of two or three articles is meant; once at most
  question text not null, -- the customer's words that it looked for
  offers jsonb not null default '[]', -- articles with the version whose words were shown
  asked text[] not null default '{}', -- what it asked for when it handed over
  facts jsonb not null default '[]', -- and what of it the customer said
  because text check (because in ('asked', 'unsure', 'sensitive', 'not_helped', 'silent', 'came_back', 'person_wrote', 'switched_off')),
  solved text check (solved in ('confirmed', 'assumed')), -- kept when the customer came back, so that this is counted too
  silent_at timestamptz(3), -- when silence means something; null: never
  started_at timestamptz(3) not null,
  changed_at timestamptz(3) not null,
  version int not null default 1,
  check ((state = 'handed_over') = (because is not null))
);
create index bot_dialogues_newest on bot_dialogues (organisation_id, started_at desc);
create index bot_dialogues_silent on bot_dialogues (silent_at) where silent_at is not null;
call protect('bot_dialogues', 'select, insert, update');
