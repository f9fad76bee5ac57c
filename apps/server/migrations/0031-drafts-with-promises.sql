-- What a half-written answer will promise when it is sent: it survives as the text does.
alter table drafts add column promises jsonb not null default '[]';
