-- The words by which an article is found are made by rules that grow. A text says by which it was made, and a job makes those of an earlier rule anew.
alter table article_texts add column found_by smallint not null default 1;
create index article_texts_found_by on article_texts (found_by);
