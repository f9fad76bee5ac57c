-- Owners hear, in one line a day, that an article did not help. What was said before this is no news any more.
alter table help_feedback add told_at timestamptz(3);
update help_feedback set told_at = at;
create index help_feedback_untold on help_feedback (at) where told_at is null and not helped;
