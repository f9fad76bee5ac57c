-- What was found out in a talk, on its way to the library. Nothing of a customer is kept here unless its author said that it may be.
create table article_drafts (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  team_id uuid references teams on delete set null,
  language text not null check (language in ('nl', 'fr', 'en')),
  title text not null,
  question text not null,
  answer text not null, -- Markdown
  sources jsonb not null, -- messages of talks: places, no words
  confirmed jsonb not null default '[]', -- what looked personal, and may stand there
  author_id uuid references people on delete set null,
  at timestamptz(3) not null,
  changed_at timestamptz(3) not null,
  version int not null default 1
);
create index article_drafts_newest on article_drafts (organisation_id, at desc);
call protect('article_drafts');
