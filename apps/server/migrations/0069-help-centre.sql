-- The help centre: public pages made of what is published in the library. Nothing is public until somebody opens it.
create table help_centres (
  organisation_id uuid primary key references organisations on delete cascade,
  settings jsonb not null,
  version int not null
);
call protect('help_centres');

-- The address of a help centre, and those it had before: links in old mails keep working, and nobody else gets them.
create table help_addresses (
  address text primary key,
  organisation_id uuid not null references organisations on delete cascade,
  at timestamptz(3) not null
);
create index help_addresses_of_organisation on help_addresses (organisation_id, at);
call protect('help_addresses', 'select, insert, delete');

-- Whether an article helped somebody who read it. Who that was is not known, and nothing here tells two readers apart.
create table help_feedback (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  article_id uuid not null references articles on delete cascade,
  language text not null check (language in ('nl', 'fr', 'en')),
  helped boolean not null,
  words text not null default '', -- without what looks personal
  at timestamptz(3) not null
);
create index help_feedback_of_article on help_feedback (organisation_id, article_id, at desc);
create index help_feedback_with_words on help_feedback (at) where words <> '';
call protect('help_feedback');
