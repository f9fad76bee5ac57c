-- The library: articles in their languages. What was written is never overwritten: a text points at its newest version and at the one customers see.
create table article_categories (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  names jsonb not null, -- by language
  position int not null default 0,
  version int not null default 1
);
create index article_categories_of_organisation on article_categories (organisation_id, position, id);
call protect('article_categories');

create table articles (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  category_id uuid references article_categories on delete set null,
  owner_id uuid references people on delete set null,
  review_on date, -- whether it is due is what the clock says
  state text not null default 'draft' check (state in ('draft', 'published', 'archived')),
  created_at timestamptz(3) not null,
  changed_at timestamptz(3) not null,
  version int not null default 1
);
create index articles_newest on articles (organisation_id, changed_at desc, id desc);
create index articles_to_review on articles (review_on) where state <> 'archived';
call protect('articles');

-- Append-only: the role that serves requests may not change or remove what somebody wrote.
create table article_versions (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  article_id uuid not null references articles on delete cascade,
  language text not null check (language in ('nl', 'fr', 'en')),
  number int not null,
  title text not null,
  short text not null, -- the answer in a few sentences
  body text not null, -- Markdown, for customers
  internal text not null, -- Markdown, for colleagues only
  author_id uuid references people on delete set null,
  at timestamptz(3) not null,
  unique (article_id, language, number)
);
call protect('article_versions', 'select, insert');

create table article_texts (
  organisation_id uuid not null references organisations on delete cascade,
  article_id uuid not null references articles on delete cascade,
  language text not null check (language in ('nl', 'fr', 'en')),
  newest_id uuid not null references article_versions,
  published_id uuid references article_versions,
  published_at timestamptz(3),
  approved_by uuid references people on delete set null,
  approved_at timestamptz(3), -- the published version may be given word for word
  -- What is searched: stems made by our own rules, so that one language's grammar is in one place.
  title_plain text not null,
  public_title_plain text,
  terms text[] not null, -- of the newest, internal part too
  public_terms text[], -- of the published one, without the internal part
  primary key (article_id, language),
  check ((published_id is null) = (published_at is null)),
  check (approved_at is null or published_id is not null)
);
create index article_texts_of_language on article_texts (organisation_id, language);
create index article_texts_terms on article_texts using gin (terms);
create index article_texts_public_terms on article_texts using gin (public_terms);
create index article_texts_titles on article_texts using gin (title_plain gin_trgm_ops);
call protect('article_texts');

-- For which question an article was used and whether it helped. Ranking learns from it; the question holds nothing that looks personal.
create table article_uses (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  article_id uuid not null references articles on delete cascade,
  language text not null check (language in ('nl', 'fr', 'en')),
  conversation_id uuid references conversations on delete cascade,
  place text not null check (place in ('search', 'composer', 'proposal', 'bot', 'help_centre')),
  question text not null,
  solved boolean, -- null: nobody said
  at timestamptz(3) not null
);
create index article_uses_of_article on article_uses (article_id, language, at desc);
create index article_uses_of_conversation on article_uses (conversation_id) where conversation_id is not null;
create index article_uses_newest on article_uses (organisation_id, at desc);
call protect('article_uses');

create table article_images (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  hash text not null,
  type text not null,
  size bigint not null,
  name text not null,
  at timestamptz(3) not null
);
create index article_images_by_hash on article_images (organisation_id, hash);
call protect('article_images', 'select, insert');
