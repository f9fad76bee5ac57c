-- Figures of assistance are counted from this, and from nothing else: who decided, who judged and whose question it was are no columns of it.
create view assistance_outcomes with (security_invoker = true) as
  select s.at, s.task, s.topic, d.decided, u.id is not null as undone, r.judgement
  from suggestions s
  left join suggestion_decisions d on d.suggestion_id = s.id and (d.decided = 'undone') = false
  left join suggestion_decisions u on u.suggestion_id = s.id and (u.decided = 'undone') = true
  left join suggestion_rechecks r on r.suggestion_id = s.id;
grant select on assistance_outcomes to luwte_tenant;

-- What was done without a person, newest first.
create index suggestion_decisions_automatic on suggestion_decisions (organisation_id, at desc, suggestion_id desc) where decided = 'automatic';
