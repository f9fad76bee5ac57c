-- What was looked for in the library in vain, by nobody: who looked is not kept. And for which review date an owner was told to read an article again.
create table article_misses (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  language text not null check (language in ('nl', 'fr', 'en')),
  conversation_id uuid references conversations on delete cascade,
  place text not null check (place in ('search', 'composer', 'bot', 'help_centre')),
  question text not null, -- without what looks personal
  at timestamptz(3) not null
);
create index article_misses_newest on article_misses (organisation_id, at desc);
create index article_misses_of_conversation on article_misses (conversation_id) where conversation_id is not null;
call protect('article_misses');

alter table articles add column review_told_for date;
