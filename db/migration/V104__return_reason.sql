-- why forms are sent back, in words that the administrator maintains; a code is never given twice
create table return_reason (
  code text not null constraint return_reason_pk primary key,
  title text not null,
  -- what the unit should do
  explanation text not null,
  active boolean not null default true,
  position integer not null,
  constraint return_reason_title check (title <> '' and length(title) <= 30),
  constraint return_reason_explanation check (length(explanation) <= 300)
);

insert into return_reason (code, title, explanation, position) values
  ('R01', '资金测算不清', '请逐项写明数量、单价和金额，各项相加等于项目金额；标准注明出处。', 1),
  ('R02', '指标没有量化', '请把指标值写成能统计的数和单位，例如“≥95%”“20个”；确实不能量化的，写明怎样判断做到没有。', 2),
  ('R03', '目标与指标不一致', '目标里写的数量、比例和时间，都要有对应的指标，而且数字相同。', 3),
  ('R04', '指标缺项', '请按表样的要求补齐各类指标，每一类至少一条，最能说明效果的不要漏。', 4),
  ('R05', '指标归类不当', '请把指标移到它所属的一级、二级指标下面，不要把工作内容写成效益。', 5),
  ('R06', '指标值依据不足', '请说明指标值是怎样定的：上年完成情况、行业标准、合同或规划。', 6),
  ('R07', '指标值偏低', '目标值低于上年完成情况或行业标准，请提高，或说明原因。', 7),
  ('R08', '目标笼统', '请写明做什么、做多少、什么时候做完、达到什么效果，不要只写口号和套话。', 8),
  ('R09', '时间年度不符', '项目起止时间、实施进度和指标里的时间，都要落在本年度，而且先后合理。', 9),
  ('R10', '资金超出控制数', '申报金额超过下达的控制数，请压减，或调整资金来源。', 10),
  ('R11', '立项依据不充分', '请写明政策文件名称、文号或会议决定，与本项目直接有关。', 11),
  ('R12', '材料不全', '请补齐要求一并报送的材料，并在表里写明名称。', 12),
  ('R13', '基本信息有误', '请核对项目名称、编码、类别和实施单位，与项目库一致。', 13);

-- who changed the reasons
create table return_reason_change (
  id bigint not null generated always as identity constraint return_reason_change_pk primary key,
  code text not null constraint return_reason_change_reason_fk references return_reason,
  kind text not null,
  changed_at timestamptz not null,
  account_id uuid not null,
  account_name text not null,
  -- null where it was added
  reason_before jsonb,
  reason_after jsonb not null,
  constraint return_reason_change_kind check (kind in ('ADDED', 'CHANGED', 'ACTIVATED', 'DEACTIVATED', 'MOVED'))
);

create index return_reason_change_of_reason on return_reason_change (code, id);

create trigger return_reason_change_is_final before update or delete on return_reason_change
  for each row execute function refuse_rewriting_history();

create function refuse_forgetting_reason() returns trigger language plpgsql as $$
begin
  raise exception 'the reason % is never deleted or given another code', old.code;
end
$$;

create trigger return_reason_stays before delete or update of code on return_reason
  for each row execute function refuse_forgetting_reason();

-- the reasons of a step with their titles as they were: [{"code": "R01", "title": "资金测算不清"}]
alter table review_step add column reasons jsonb not null default '[]';

alter table review_step drop constraint review_step_opinion;

alter table review_step add constraint review_step_opinion
  check (action <> 'SEND_BACK' or opinion is not null or remarks <> '[]' or reasons <> '[]');
