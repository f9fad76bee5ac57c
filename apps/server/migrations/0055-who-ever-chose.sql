-- Away because nobody chose yet is not away by choice: a lead who takes no work is at their desk all the same, and may be told something there.
alter table availabilities add column ever_chosen boolean not null default false;
update availabilities set ever_chosen = true where chosen <> 'away';
