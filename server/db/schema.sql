-- Written by `npm run schema` from the migrations; a test compares it. Do not edit.

-- extensions

create extension btree_gist;
create extension pg_trgm;
create extension unaccent;

-- tables

create table access_token (
  id integer not null generated always as identity,
  person_id integer not null,
  name text not null,
  token_hash text not null,
  begins text not null,
  writes text[],
  unit_id integer,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  reads text[],
  last_used_at timestamp with time zone,
  constraint access_token_pkey PRIMARY KEY (id),
  constraint access_token_token_hash_key UNIQUE (token_hash),
  constraint access_token_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint access_token_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint access_token_check CHECK ((expires_at > created_at))
);
CREATE INDEX access_token_person ON public.access_token USING btree (person_id);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.access_token FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.access_token FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table answer (
  key uuid not null,
  person_id integer,
  action text not null,
  input_hash text not null,
  output jsonb not null,
  at timestamp with time zone not null,
  constraint answer_pkey PRIMARY KEY (key)
);
CREATE INDEX answer_at ON public.answer USING btree (at);

create table assignment (
  campaign_id integer not null,
  id integer not null generated always as identity,
  obligation_id integer not null,
  unit_id integer not null,
  role text not null,
  kind text not null,
  due_on date,
  due_at timestamp with time zone,
  due_relation text,
  person_id integer,
  state text not null default 'open'::text,
  delivered_at timestamp with time zone,
  done_at timestamp with time zone,
  done_note text,
  extended_to date,
  kept boolean not null default false,
  parent_id integer,
  passed_by integer,
  passed_at timestamp with time zone,
  passed_note text,
  condition_at timestamp with time zone,
  not_arisen boolean not null default false,
  returned_reason text,
  sequence integer not null default 0,
  constraint assignment_pkey PRIMARY KEY (campaign_id, id),
  constraint assignment_campaign_id_obligation_id_unit_id_key UNIQUE (campaign_id, obligation_id, unit_id),
  constraint assignment_of_unit UNIQUE (campaign_id, id, unit_id),
  constraint assignment_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint assignment_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id),
  constraint assignment_parent FOREIGN KEY (campaign_id, parent_id) REFERENCES assignment(campaign_id, id),
  constraint assignment_passed_by_fkey FOREIGN KEY (passed_by) REFERENCES person(id),
  constraint assignment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint assignment_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint assignment_check CHECK (((state = 'done'::text) = (done_at IS NOT NULL))),
  constraint assignment_check1 CHECK (((state <> ALL (ARRAY['delivered'::text, 'done'::text])) OR (delivered_at IS NOT NULL))),
  constraint assignment_check2 CHECK ((parent_id <> id)),
  constraint assignment_check3 CHECK (((parent_id IS NULL) = (passed_at IS NULL))),
  constraint assignment_check4 CHECK (((passed_at IS NULL) = (passed_by IS NULL))),
  constraint assignment_check5 CHECK (((NOT not_arisen) OR (state = 'done'::text))),
  constraint assignment_due_relation_check CHECK ((due_relation = ANY (ARRAY['before'::text, 'on'::text, 'by'::text, 'within'::text]))),
  constraint assignment_kind_check CHECK ((kind = ANY (ARRAY['report'::text, 'exemplar'::text, 'other'::text]))),
  constraint assignment_role_check CHECK ((role = ANY (ARRAY['lead'::text, 'coordinate'::text, 'appraise'::text, 'support'::text]))),
  constraint assignment_state_check CHECK ((state = ANY (ARRAY['open'::text, 'drafting'::text, 'delivered'::text, 'returned'::text, 'done'::text, 'inherited'::text])))
);
CREATE INDEX assignment_below ON public.assignment USING btree (campaign_id, parent_id) WHERE (parent_id IS NOT NULL);
CREATE INDEX assignment_owed ON public.assignment USING btree (campaign_id, due_at) WHERE ((due_at IS NOT NULL) AND (state = ANY (ARRAY['open'::text, 'drafting'::text, 'returned'::text])));
CREATE INDEX assignment_unit ON public.assignment USING btree (unit_id, campaign_id);
CREATE TRIGGER assignment_has_receipts BEFORE UPDATE OF state ON public.assignment FOR EACH ROW WHEN (((new.state = 'done'::text) AND (old.state <> 'done'::text) AND (NOT new.not_arisen) AND ((new.kind = 'report'::text) OR (new.done_note IS NULL)))) EXECUTE FUNCTION demand_receipts();
CREATE TRIGGER assignment_sequence BEFORE UPDATE OF due_at, state ON public.assignment FOR EACH ROW WHEN (((old.due_at IS DISTINCT FROM new.due_at) OR ((old.state = ANY (ARRAY['open'::text, 'drafting'::text, 'returned'::text])) <> (new.state = ANY (ARRAY['open'::text, 'drafting'::text, 'returned'::text]))))) EXECUTE FUNCTION grow_sequence();
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.assignment FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.assignment FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table assignment_gone (
  campaign_id integer not null,
  assignment_id integer not null,
  obligation_id integer not null,
  unit_id integer not null,
  due_at timestamp with time zone not null,
  sequence integer not null,
  gone_at timestamp with time zone not null,
  constraint assignment_gone_pkey PRIMARY KEY (campaign_id, assignment_id),
  constraint assignment_gone_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint assignment_gone_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id),
  constraint assignment_gone_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX assignment_gone_unit ON public.assignment_gone USING btree (unit_id);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.assignment_gone FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.assignment_gone FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table attachment (
  campaign_id integer not null,
  id integer not null generated always as identity,
  assignment_id integer not null,
  upload_id uuid not null,
  section text,
  kind text,
  name text not null,
  media_type text not null,
  size integer not null,
  received integer not null default 0,
  sha256 text,
  uploaded_by integer not null,
  begun_at timestamp with time zone not null,
  kept_at timestamp with time zone,
  frozen boolean not null default false,
  removed_at timestamp with time zone,
  about text,
  constraint attachment_pkey PRIMARY KEY (campaign_id, id),
  constraint attachment_upload_id_key UNIQUE (upload_id),
  constraint attachment_campaign_id_assignment_id_fkey FOREIGN KEY (campaign_id, assignment_id) REFERENCES assignment(campaign_id, id),
  constraint attachment_uploaded_by_fkey FOREIGN KEY (uploaded_by) REFERENCES person(id),
  constraint attachment_check CHECK (((received >= 0) AND (received <= size))),
  constraint attachment_check1 CHECK (((kept_at IS NULL) = (sha256 IS NULL))),
  constraint attachment_check2 CHECK (((kept_at IS NULL) OR (received = size))),
  constraint attachment_check3 CHECK (((NOT frozen) OR (kept_at IS NOT NULL))),
  constraint attachment_size_check CHECK ((size > 0))
);
CREATE INDEX attachment_about ON public.attachment USING btree (campaign_id, about) WHERE (about IS NOT NULL);
CREATE INDEX attachment_assignment ON public.attachment USING btree (campaign_id, assignment_id);
CREATE TRIGGER attachment_searched AFTER UPDATE OF frozen, removed_at, kept_at ON public.attachment FOR EACH ROW EXECUTE FUNCTION follow_search();
CREATE TRIGGER attachment_stays BEFORE DELETE OR UPDATE ON public.attachment FOR EACH ROW EXECUTE FUNCTION refuse_frozen();
CREATE TRIGGER attachment_unsearched AFTER DELETE ON public.attachment FOR EACH ROW EXECUTE FUNCTION leave_search('attachment');
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.attachment FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.attachment FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table attachment_piece (
  campaign_id integer not null,
  attachment_id integer not null,
  at_byte integer not null,
  bytes bytea not null,
  constraint attachment_piece_pkey PRIMARY KEY (campaign_id, attachment_id, at_byte),
  constraint attachment_piece_campaign_id_attachment_id_fkey FOREIGN KEY (campaign_id, attachment_id) REFERENCES attachment(campaign_id, id) ON DELETE CASCADE
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.attachment_piece FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.attachment_piece FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table attachment_text (
  campaign_id integer not null,
  attachment_id integer not null,
  text text not null,
  read_at timestamp with time zone not null,
  constraint attachment_text_pkey PRIMARY KEY (campaign_id, attachment_id),
  constraint attachment_text_campaign_id_attachment_id_fkey FOREIGN KEY (campaign_id, attachment_id) REFERENCES attachment(campaign_id, id) ON DELETE CASCADE
);
CREATE TRIGGER attachment_text_searched AFTER INSERT OR UPDATE ON public.attachment_text FOR EACH ROW EXECUTE FUNCTION follow_search();
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.attachment_text FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.attachment_text FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table audit (
  id bigint not null generated always as identity,
  tx xid8 not null default pg_current_xact_id(),
  at timestamp with time zone not null,
  action text not null,
  person_id integer,
  unit_id integer,
  campaign_id integer,
  about text not null,
  key uuid,
  address inet,
  data jsonb not null default '{}'::jsonb,
  token_id integer,
  constraint audit_pkey PRIMARY KEY (id)
);
CREATE INDEX audit_about ON public.audit USING btree (about, id);
CREATE INDEX audit_campaign ON public.audit USING btree (campaign_id, id);
CREATE INDEX audit_tx ON public.audit USING btree (tx);
CREATE TRIGGER audit_is_final BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

create table calendar_day (
  on_day date not null,
  working boolean not null,
  reason text not null,
  decision text not null,
  edited_by integer not null,
  edited_at timestamp with time zone not null,
  constraint calendar_day_pkey PRIMARY KEY (on_day),
  constraint calendar_day_edited_by_fkey FOREIGN KEY (edited_by) REFERENCES person(id)
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.calendar_day FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.calendar_day FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table campaign (
  id integer not null generated always as identity,
  plan_id integer not null,
  unit_id integer not null,
  standing_unit_id integer not null,
  name text not null,
  state text not null default 'open'::text,
  map_on date not null,
  window_from date,
  window_to date,
  before_means text not null default 'dayBefore'::text,
  on_day_off text not null default 'keep'::text,
  opened_at timestamp with time zone not null,
  attachment_limit integer,
  constraint campaign_pkey PRIMARY KEY (id),
  constraint campaign_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id),
  constraint campaign_standing_unit_id_fkey FOREIGN KEY (standing_unit_id) REFERENCES unit(id),
  constraint campaign_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint campaign_attachment_limit_check CHECK (((attachment_limit >= 1000000) AND (attachment_limit <= 100000000))),
  constraint campaign_before_means_check CHECK ((before_means = ANY (ARRAY['dayBefore'::text, 'thatDay'::text]))),
  constraint campaign_check CHECK ((window_from <= window_to)),
  constraint campaign_on_day_off_check CHECK ((on_day_off = ANY (ARRAY['keep'::text, 'next'::text, 'previous'::text]))),
  constraint campaign_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.campaign FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.campaign FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table channel_choice (
  person_id integer not null,
  email boolean not null,
  chosen_at timestamp with time zone not null,
  constraint channel_choice_pkey PRIMARY KEY (person_id),
  constraint channel_choice_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.channel_choice FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.channel_choice FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table chase (
  campaign_id integer not null,
  id integer not null generated always as identity,
  document_id integer not null,
  step smallint not null,
  follows integer,
  frozen_at timestamp with time zone not null,
  answer_by date not null,
  drafted_by integer,
  drafted_at timestamp with time zone not null,
  reviewed_by integer,
  reviewed_at timestamp with time zone,
  reviewed_revision integer,
  discarded_at timestamp with time zone,
  told_at timestamp with time zone,
  constraint chase_pkey PRIMARY KEY (campaign_id, id),
  constraint chase_document_id_key UNIQUE (document_id),
  constraint chase_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint chase_campaign_id_follows_fkey FOREIGN KEY (campaign_id, follows) REFERENCES chase(campaign_id, id),
  constraint chase_document_id_fkey FOREIGN KEY (document_id) REFERENCES official_document(id),
  constraint chase_drafted_by_fkey FOREIGN KEY (drafted_by) REFERENCES person(id),
  constraint chase_reviewed_by_fkey FOREIGN KEY (reviewed_by) REFERENCES person(id),
  constraint chase_check CHECK (((reviewed_at IS NULL) = (reviewed_by IS NULL))),
  constraint chase_check1 CHECK (((reviewed_at IS NULL) = (reviewed_revision IS NULL))),
  constraint chase_check2 CHECK (((step = 1) = (follows IS NULL))),
  constraint chase_step_check CHECK (((step >= 1) AND (step <= 3)))
);
CREATE UNIQUE INDEX chase_follows ON public.chase USING btree (campaign_id, follows) WHERE (discarded_at IS NULL);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.chase FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.chase FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table chase_addressee (
  campaign_id integer not null,
  chase_id integer not null,
  assignment_id integer not null,
  unit_id integer not null,
  state text not null,
  due_on date,
  due_at timestamp with time zone not null,
  dropped_at timestamp with time zone,
  dropped_because text,
  received_at timestamp with time zone,
  received_by integer,
  constraint chase_addressee_pkey PRIMARY KEY (campaign_id, chase_id, assignment_id),
  constraint chase_addressee_campaign_id_chase_id_fkey FOREIGN KEY (campaign_id, chase_id) REFERENCES chase(campaign_id, id),
  constraint chase_addressee_received_by_fkey FOREIGN KEY (received_by) REFERENCES person(id),
  constraint chase_addressee_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint chase_addressee_check CHECK (((dropped_at IS NULL) = (dropped_because IS NULL))),
  constraint chase_addressee_check1 CHECK (((received_at IS NULL) = (received_by IS NULL))),
  constraint chase_addressee_dropped_because_check CHECK ((dropped_because = ANY (ARRAY['filed'::text, 'extended'::text, 'removed'::text]))),
  constraint chase_addressee_state_check CHECK ((state = ANY (ARRAY['notSubmitted'::text, 'returned'::text])))
);
CREATE INDEX chase_addressee_unit ON public.chase_addressee USING btree (unit_id, campaign_id);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.chase_addressee FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.chase_addressee FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table chase_rule (
  campaign_id integer not null,
  climb_after integer not null,
  constraint chase_rule_pkey PRIMARY KEY (campaign_id),
  constraint chase_rule_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint chase_rule_climb_after_check CHECK (((climb_after >= 1) AND (climb_after <= 60)))
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.chase_rule FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.chase_rule FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table closing (
  campaign_id integer not null,
  version integer not null,
  state text not null default 'building'::text,
  code text not null,
  retention integer,
  reason text not null default ''::text,
  closed_at timestamp with time zone not null,
  closed_by integer not null,
  finished_at timestamp with time zone,
  root text,
  open integer,
  problem jsonb,
  constraint closing_pkey PRIMARY KEY (campaign_id, version),
  constraint closing_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint closing_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES person(id),
  constraint closing_check CHECK (((version = 1) OR (TRIM(BOTH FROM reason) <> ''::text))),
  constraint closing_check1 CHECK (((state = 'done'::text) = (root IS NOT NULL))),
  constraint closing_check2 CHECK (((state = 'done'::text) = (finished_at IS NOT NULL))),
  constraint closing_check3 CHECK (((state = 'failed'::text) = (problem IS NOT NULL))),
  constraint closing_retention_check CHECK (((retention >= 1) AND (retention <= 100))),
  constraint closing_root_check CHECK ((root ~ '^[0-9a-f]{64}$'::text)),
  constraint closing_state_check CHECK ((state = ANY (ARRAY['building'::text, 'done'::text, 'failed'::text]))),
  constraint closing_version_check CHECK ((version > 0))
);
CREATE TRIGGER closing_kept BEFORE DELETE OR UPDATE ON public.closing FOR EACH ROW EXECUTE FUNCTION refuse_changed_closing();
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.closing FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.closing FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table closing_part (
  campaign_id integer not null,
  version integer not null,
  position integer not null,
  path text not null,
  size integer not null,
  sha256 text not null,
  crc bigint not null,
  bytes bytea,
  attachment_id integer,
  constraint closing_part_pkey PRIMARY KEY (campaign_id, version, "position"),
  constraint closing_part_campaign_id_version_path_key UNIQUE (campaign_id, version, path),
  constraint closing_part_campaign_id_attachment_id_fkey FOREIGN KEY (campaign_id, attachment_id) REFERENCES attachment(campaign_id, id),
  constraint closing_part_campaign_id_version_fkey FOREIGN KEY (campaign_id, version) REFERENCES closing(campaign_id, version),
  constraint closing_part_check CHECK (((bytes IS NULL) = (attachment_id IS NOT NULL))),
  constraint closing_part_size_check CHECK ((size >= 0))
);
CREATE INDEX closing_part_attachment ON public.closing_part USING btree (campaign_id, attachment_id) WHERE (attachment_id IS NOT NULL);
CREATE TRIGGER closing_part_kept BEFORE INSERT OR DELETE OR UPDATE ON public.closing_part FOR EACH ROW EXECUTE FUNCTION refuse_changed_part();
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.closing_part FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.closing_part FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table commendation_award (
  campaign_id integer not null,
  nominee_id integer not null,
  decision_id integer not null,
  granted boolean not null,
  constraint commendation_award_pkey PRIMARY KEY (campaign_id, nominee_id),
  constraint commendation_award_campaign_id_decision_id_fkey FOREIGN KEY (campaign_id, decision_id) REFERENCES commendation_decision(campaign_id, id),
  constraint commendation_award_campaign_id_nominee_id_fkey FOREIGN KEY (campaign_id, nominee_id) REFERENCES commendation_nominee(campaign_id, id)
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.commendation_award FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.commendation_award FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table commendation_decision (
  campaign_id integer not null,
  id integer not null generated always as identity,
  number text not null,
  decided_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by integer,
  constraint commendation_decision_pkey PRIMARY KEY (campaign_id, id),
  constraint commendation_decision_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES commendation_round(campaign_id),
  constraint commendation_decision_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id)
);
CREATE UNIQUE INDEX commendation_decision_number ON public.commendation_decision USING btree (campaign_id, number, decided_on);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.commendation_decision FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.commendation_decision FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table commendation_member (
  campaign_id integer not null,
  id integer not null generated always as identity,
  position integer not null,
  name text not null,
  unit_id integer,
  constraint commendation_member_pkey PRIMARY KEY (campaign_id, id),
  constraint commendation_member_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES commendation_round(campaign_id),
  constraint commendation_member_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.commendation_member FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.commendation_member FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table commendation_nominee (
  campaign_id integer not null,
  id integer not null generated always as identity,
  unit_id integer not null,
  kind text not null,
  name text not null,
  position text not null default ''::text,
  work_unit text not null,
  achievement text not null,
  revision integer not null default 1,
  added_at timestamp with time zone not null,
  added_by integer,
  constraint commendation_nominee_pkey PRIMARY KEY (campaign_id, id),
  constraint commendation_nominee_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id),
  constraint commendation_nominee_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES commendation_round(campaign_id),
  constraint commendation_nominee_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint commendation_nominee_kind_check CHECK ((kind = ANY (ARRAY['collective'::text, 'individual'::text])))
);
CREATE INDEX commendation_nominee_of ON public.commendation_nominee USING btree (campaign_id, unit_id);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.commendation_nominee FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.commendation_nominee FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table commendation_paper (
  campaign_id integer not null,
  id integer not null generated always as identity,
  unit_id integer not null,
  nominee_id integer,
  part text not null,
  number text not null,
  dated_on date not null,
  confirmed_by text not null default ''::text,
  extract text not null default ''::text,
  file_id integer,
  put_at timestamp with time zone not null,
  put_by integer,
  fine boolean,
  remark text not null default ''::text,
  constraint commendation_paper_pkey PRIMARY KEY (campaign_id, id),
  constraint commendation_paper_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES commendation_round(campaign_id),
  constraint commendation_paper_campaign_id_nominee_id_fkey FOREIGN KEY (campaign_id, nominee_id) REFERENCES commendation_nominee(campaign_id, id),
  constraint commendation_paper_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id),
  constraint commendation_paper_put_by_fkey FOREIGN KEY (put_by) REFERENCES person(id),
  constraint commendation_paper_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint commendation_paper_check CHECK (((nominee_id IS NOT NULL) = (part = 'achievement'::text))),
  constraint commendation_paper_check1 CHECK (((fine IS DISTINCT FROM false) OR (length(TRIM(BOTH FROM remark)) > 0))),
  constraint commendation_paper_part_check CHECK ((part = ANY (ARRAY['submission'::text, 'achievement'::text, 'minutes'::text, 'summary'::text])))
);
CREATE UNIQUE INDEX commendation_paper_once ON public.commendation_paper USING btree (campaign_id, unit_id, part, COALESCE(nominee_id, 0));
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.commendation_paper FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.commendation_paper FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table commendation_round (
  campaign_id integer not null,
  due_on date not null,
  award text not null,
  merit text not null,
  simplified boolean not null default false,
  threshold integer not null,
  most_collectives integer,
  most_individuals integer,
  obligation_id integer,
  set_at timestamp with time zone not null,
  set_by integer,
  constraint commendation_round_pkey PRIMARY KEY (campaign_id),
  constraint commendation_round_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint commendation_round_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id),
  constraint commendation_round_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id),
  constraint commendation_round_award_check CHECK ((length(TRIM(BOTH FROM award)) > 0)),
  constraint commendation_round_most_collectives_check CHECK ((most_collectives >= 0)),
  constraint commendation_round_most_individuals_check CHECK ((most_individuals >= 0)),
  constraint commendation_round_threshold_check CHECK (((threshold >= 50) AND (threshold <= 100)))
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.commendation_round FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.commendation_round FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table commendation_submission (
  campaign_id integer not null,
  document_id integer not null,
  drafted_at timestamp with time zone not null,
  drafted_by integer,
  constraint commendation_submission_pkey PRIMARY KEY (campaign_id, document_id),
  constraint commendation_submission_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES commendation_round(campaign_id),
  constraint commendation_submission_document_id_fkey FOREIGN KEY (document_id) REFERENCES official_document(id),
  constraint commendation_submission_drafted_by_fkey FOREIGN KEY (drafted_by) REFERENCES person(id)
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.commendation_submission FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.commendation_submission FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table commendation_turn (
  campaign_id integer not null,
  id integer not null generated always as identity,
  unit_id integer not null,
  what text not null,
  reason text not null default ''::text,
  at timestamp with time zone not null,
  person_id integer,
  constraint commendation_turn_pkey PRIMARY KEY (campaign_id, id),
  constraint commendation_turn_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES commendation_round(campaign_id),
  constraint commendation_turn_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint commendation_turn_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint commendation_turn_check CHECK (((what <> 'returned'::text) OR (length(TRIM(BOTH FROM reason)) > 0))),
  constraint commendation_turn_what_check CHECK ((what = ANY (ARRAY['submitted'::text, 'returned'::text, 'accepted'::text, 'withdrawn'::text, 'voted'::text, 'decided'::text])))
);
CREATE INDEX commendation_turn_of ON public.commendation_turn USING btree (campaign_id, unit_id, id);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.commendation_turn FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.commendation_turn FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table commendation_vote (
  campaign_id integer not null,
  nominee_id integer not null,
  held_on date not null,
  in_favour integer not null,
  against integer not null,
  absent integer not null,
  recorded_at timestamp with time zone not null,
  recorded_by integer not null,
  constraint commendation_vote_pkey PRIMARY KEY (campaign_id, nominee_id),
  constraint commendation_vote_campaign_id_nominee_id_fkey FOREIGN KEY (campaign_id, nominee_id) REFERENCES commendation_nominee(campaign_id, id),
  constraint commendation_vote_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id),
  constraint commendation_vote_absent_check CHECK ((absent >= 0)),
  constraint commendation_vote_against_check CHECK ((against >= 0)),
  constraint commendation_vote_in_favour_check CHECK ((in_favour >= 0))
);
CREATE TRIGGER commendation_vote_of_others BEFORE INSERT OR UPDATE ON public.commendation_vote FOR EACH ROW EXECUTE FUNCTION refuse_own_nominee();
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.commendation_vote FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.commendation_vote FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table correction (
  campaign_id integer not null,
  report_id integer not null,
  version integer not null,
  reason text not null,
  at timestamp with time zone not null,
  person_id integer not null,
  constraint correction_pkey PRIMARY KEY (campaign_id, report_id, version),
  constraint correction_campaign_id_report_id_version_fkey FOREIGN KEY (campaign_id, report_id, version) REFERENCES submission(campaign_id, report_id, version),
  constraint correction_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint correction_reason_check CHECK ((length(TRIM(BOTH FROM reason)) > 0))
);
CREATE TRIGGER correction_is_final BEFORE DELETE OR UPDATE ON public.correction FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.correction FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.correction FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table deliverable (
  campaign_id integer not null,
  id integer not null generated always as identity,
  assignment_id integer not null,
  part text,
  title text not null,
  link text,
  words text,
  added_by integer not null,
  added_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  constraint deliverable_pkey PRIMARY KEY (campaign_id, id),
  constraint deliverable_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id),
  constraint deliverable_campaign_id_assignment_id_fkey FOREIGN KEY (campaign_id, assignment_id) REFERENCES assignment(campaign_id, id)
);
CREATE INDEX deliverable_assignment ON public.deliverable USING btree (campaign_id, assignment_id);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.deliverable FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.deliverable FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table dependence (
  campaign_id integer not null,
  obligation_id integer not null,
  waits_for integer not null,
  source text not null,
  constraint dependence_pkey PRIMARY KEY (campaign_id, obligation_id, waits_for),
  constraint dependence_campaign_id_obligation_id_fkey FOREIGN KEY (campaign_id, obligation_id) REFERENCES duty(campaign_id, obligation_id) ON DELETE CASCADE,
  constraint dependence_campaign_id_waits_for_fkey FOREIGN KEY (campaign_id, waits_for) REFERENCES duty(campaign_id, obligation_id) ON DELETE CASCADE,
  constraint dependence_check CHECK ((obligation_id <> waits_for)),
  constraint dependence_source_check CHECK ((source = ANY (ARRAY['plan'::text, 'proposed'::text, 'officer'::text])))
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.dependence FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.dependence FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table dispatch (
  id bigint not null generated always as identity,
  person_id integer not null,
  for_day date not null,
  state text not null default 'queued'::text,
  attempts integer not null default 0,
  not_before timestamp with time zone not null,
  claimed_at timestamp with time zone,
  settled_at timestamp with time zone,
  answer text,
  created_at timestamp with time zone not null,
  constraint dispatch_pkey PRIMARY KEY (id),
  constraint dispatch_person_id_for_day_key UNIQUE (person_id, for_day),
  constraint dispatch_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint dispatch_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'sending'::text, 'sent'::text, 'refused'::text, 'unclear'::text, 'dropped'::text])))
);
CREATE INDEX dispatch_sending ON public.dispatch USING btree (claimed_at) WHERE (state = 'sending'::text);
CREATE INDEX dispatch_waiting ON public.dispatch USING btree (not_before, id) WHERE (state = 'queued'::text);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.dispatch FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.dispatch FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table dispatch_notice (
  dispatch_id bigint not null,
  notice_id bigint not null,
  constraint dispatch_notice_pkey PRIMARY KEY (dispatch_id, notice_id),
  constraint dispatch_notice_dispatch_id_fkey FOREIGN KEY (dispatch_id) REFERENCES dispatch(id),
  constraint dispatch_notice_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES notice(id)
);
CREATE UNIQUE INDEX dispatch_notice_once ON public.dispatch_notice USING btree (notice_id);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.dispatch_notice FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.dispatch_notice FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table dispatch_resend (
  dispatch_id bigint not null,
  position integer not null,
  person_id integer not null,
  at timestamp with time zone not null,
  reason text not null,
  answer text,
  decision text not null,
  constraint dispatch_resend_pkey PRIMARY KEY (dispatch_id, "position"),
  constraint dispatch_resend_dispatch_id_fkey FOREIGN KEY (dispatch_id) REFERENCES dispatch(id),
  constraint dispatch_resend_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint dispatch_resend_decision_check CHECK ((decision = ANY (ARRAY['again'::text, 'sent'::text]))),
  constraint dispatch_resend_reason_check CHECK ((length(TRIM(BOTH FROM reason)) > 0))
);
CREATE TRIGGER dispatch_resend_is_final BEFORE DELETE OR UPDATE ON public.dispatch_resend FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.dispatch_resend FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.dispatch_resend FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table division (
  id integer not null generated always as identity,
  succession_id integer not null,
  from_unit_id integer not null,
  basis text,
  decision text not null,
  given_by integer not null,
  given_at timestamp with time zone not null,
  takes_back integer,
  constraint division_pkey PRIMARY KEY (id),
  constraint division_of_event UNIQUE (id, succession_id, from_unit_id),
  constraint division_taken_back_once UNIQUE (takes_back),
  constraint division_from_unit_id_fkey FOREIGN KEY (from_unit_id) REFERENCES unit(id),
  constraint division_given_by_fkey FOREIGN KEY (given_by) REFERENCES person(id),
  constraint division_succession_id_fkey FOREIGN KEY (succession_id) REFERENCES succession(id),
  constraint division_takes_back_succession_id_from_unit_id_fkey FOREIGN KEY (takes_back, succession_id, from_unit_id) REFERENCES division(id, succession_id, from_unit_id),
  constraint division_basis CHECK (((basis IS NULL) = (takes_back IS NOT NULL))),
  constraint division_basis_check CHECK ((basis = ANY (ARRAY['population'::text, 'area'::text, 'hand'::text]))),
  constraint division_decision_check CHECK ((decision <> ''::text))
);
CREATE INDEX division_of_unit ON public.division USING btree (from_unit_id, succession_id);
CREATE CONSTRAINT TRIGGER division_has_parts AFTER INSERT ON public.division DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_division_parts();
CREATE TRIGGER division_is_final BEFORE DELETE OR UPDATE OR TRUNCATE ON public.division FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.division FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.division FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER passages_follow_added AFTER INSERT ON public.division REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_units_from();

create table division_part (
  division_id integer not null,
  to_unit_id integer not null,
  measured numeric not null,
  weight numeric not null,
  weight_of numeric not null,
  constraint division_part_pkey PRIMARY KEY (division_id, to_unit_id),
  constraint division_part_division_id_fkey FOREIGN KEY (division_id) REFERENCES division(id),
  constraint division_part_to_unit_id_fkey FOREIGN KEY (to_unit_id) REFERENCES unit(id),
  constraint division_part_check CHECK (((weight <= weight_of) AND (weight_of = trunc(weight_of)))),
  constraint division_part_measured_check CHECK ((measured > (0)::numeric)),
  constraint division_part_weight_check CHECK (((weight > (0)::numeric) AND (weight = trunc(weight))))
);
CREATE INDEX division_part_to ON public.division_part USING btree (to_unit_id);
CREATE TRIGGER division_part_is_final BEFORE DELETE OR UPDATE OR TRUNCATE ON public.division_part FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER division_part_whole AFTER INSERT ON public.division_part REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION demand_whole_division();
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.division_part FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.division_part FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER passages_follow_added AFTER INSERT ON public.division_part REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_division_parts();

create table document_reading (
  document_id integer not null,
  map_on date,
  reading jsonb not null,
  constraint document_reading_pkey PRIMARY KEY (document_id),
  constraint document_reading_document_id_fkey FOREIGN KEY (document_id) REFERENCES official_document(id)
);
CREATE TRIGGER document_reading_kept BEFORE DELETE OR UPDATE ON public.document_reading FOR EACH ROW EXECUTE FUNCTION refuse_changed_reading();
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.document_reading FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.document_reading FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table draft_explanation (
  campaign_id integer not null,
  report_id integer not null,
  finding text not null,
  text text not null,
  saved_at timestamp with time zone not null,
  saved_by integer,
  revision integer not null default 1,
  constraint draft_explanation_pkey PRIMARY KEY (campaign_id, report_id, finding),
  constraint draft_explanation_campaign_id_report_id_fkey FOREIGN KEY (campaign_id, report_id) REFERENCES report(campaign_id, id),
  constraint draft_explanation_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES person(id)
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.draft_explanation FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.draft_explanation FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table draft_figure (
  campaign_id integer not null,
  report_id integer not null,
  indicator text not null,
  period text not null,
  value numeric,
  revision integer not null,
  saved_at timestamp with time zone not null,
  saved_by integer,
  words text,
  constraint draft_figure_pkey PRIMARY KEY (campaign_id, report_id, indicator, period),
  constraint draft_figure_campaign_id_indicator_fkey FOREIGN KEY (campaign_id, indicator) REFERENCES indicator(campaign_id, code),
  constraint draft_figure_campaign_id_report_id_fkey FOREIGN KEY (campaign_id, report_id) REFERENCES report(campaign_id, id),
  constraint draft_figure_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES person(id),
  constraint draft_figure_one_answer CHECK (((value IS NULL) OR (words IS NULL)))
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.draft_figure FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.draft_figure FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table draft_section (
  campaign_id integer not null,
  report_id integer not null,
  section text not null,
  content jsonb not null,
  revision integer not null,
  saved_at timestamp with time zone not null,
  saved_by integer,
  constraint draft_section_pkey PRIMARY KEY (campaign_id, report_id, section),
  constraint draft_section_campaign_id_report_id_fkey FOREIGN KEY (campaign_id, report_id) REFERENCES report(campaign_id, id),
  constraint draft_section_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES person(id)
);
CREATE TRIGGER draft_section_searched AFTER INSERT OR UPDATE OF content ON public.draft_section FOR EACH ROW EXECUTE FUNCTION follow_search();
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.draft_section FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.draft_section FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table duty (
  campaign_id integer not null,
  obligation_id integer not null,
  nature text not null default 'once'::text,
  in_order boolean not null default false,
  on_day_off text,
  quota jsonb not null default '[]'::jsonb,
  constraint duty_pkey PRIMARY KEY (campaign_id, obligation_id),
  constraint duty_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint duty_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id),
  constraint duty_nature_check CHECK ((nature = ANY (ARRAY['once'::text, 'standing'::text, 'conditional'::text]))),
  constraint duty_on_day_off_check CHECK ((on_day_off = ANY (ARRAY['keep'::text, 'next'::text, 'previous'::text])))
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.duty FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.duty FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table estimate (
  campaign_id integer not null,
  id integer not null generated always as identity,
  unit_id integer not null,
  title text not null,
  revision integer not null default 1,
  examination integer not null default 0,
  begun_at timestamp with time zone not null,
  begun_by integer not null,
  constraint estimate_pkey PRIMARY KEY (campaign_id, id),
  constraint estimate_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES person(id),
  constraint estimate_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint estimate_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX estimate_of_unit ON public.estimate USING btree (unit_id);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.estimate FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.estimate FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table estimate_allocation (
  campaign_id integer not null,
  estimate_id integer not null,
  version integer not null,
  decision_number text not null,
  decision_on date not null,
  reason text not null,
  decided_at timestamp with time zone not null,
  decided_by integer not null,
  constraint estimate_allocation_pkey PRIMARY KEY (campaign_id, estimate_id),
  constraint estimate_allocation_campaign_id_estimate_id_version_fkey FOREIGN KEY (campaign_id, estimate_id, version) REFERENCES estimate_verdict(campaign_id, estimate_id, version),
  constraint estimate_allocation_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id)
);
CREATE CONSTRAINT TRIGGER estimate_allocation_adds_up AFTER INSERT ON public.estimate_allocation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_allocation_adds_up();
CREATE TRIGGER estimate_allocation_kept BEFORE DELETE OR UPDATE ON public.estimate_allocation FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.estimate_allocation FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.estimate_allocation FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table estimate_finding (
  campaign_id integer not null,
  estimate_id integer not null,
  version integer not null,
  position integer not null,
  accepted numeric,
  reason text not null,
  constraint estimate_finding_pkey PRIMARY KEY (campaign_id, estimate_id, version, "position"),
  constraint estimate_finding_campaign_id_estimate_id_version_fkey FOREIGN KEY (campaign_id, estimate_id, version) REFERENCES estimate_submission(campaign_id, estimate_id, version),
  constraint estimate_finding_campaign_id_estimate_id_version_position_fkey FOREIGN KEY (campaign_id, estimate_id, version, "position") REFERENCES estimate_line(campaign_id, estimate_id, version, "position"),
  constraint estimate_finding_accepted_check CHECK (((accepted >= (0)::numeric) AND (scale(accepted) = 0)))
);
CREATE TRIGGER estimate_finding_kept BEFORE INSERT OR DELETE OR UPDATE ON public.estimate_finding FOR EACH ROW EXECUTE FUNCTION refuse_judged_finding();
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.estimate_finding FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.estimate_finding FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table estimate_grant (
  campaign_id integer not null,
  estimate_id integer not null,
  version integer not null,
  position integer not null,
  granted numeric not null,
  constraint estimate_grant_pkey PRIMARY KEY (campaign_id, estimate_id, version, "position"),
  constraint estimate_grant_campaign_id_estimate_id_version_position_fkey FOREIGN KEY (campaign_id, estimate_id, version, "position") REFERENCES estimate_line(campaign_id, estimate_id, version, "position"),
  constraint estimate_grant_granted_check CHECK (((granted >= (0)::numeric) AND (scale(granted) = 0)))
);
CREATE CONSTRAINT TRIGGER estimate_grant_adds_up AFTER INSERT ON public.estimate_grant DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_allocation_adds_up();
CREATE TRIGGER estimate_grant_kept BEFORE DELETE OR UPDATE ON public.estimate_grant FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.estimate_grant FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.estimate_grant FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table estimate_line (
  campaign_id integer not null,
  estimate_id integer not null,
  version integer not null,
  position integer not null,
  work text not null,
  content text not null,
  measure text not null,
  quantity numeric,
  unit_price numeric,
  basis text not null,
  constraint estimate_line_pkey PRIMARY KEY (campaign_id, estimate_id, version, "position"),
  constraint estimate_line_campaign_id_estimate_id_fkey FOREIGN KEY (campaign_id, estimate_id) REFERENCES estimate(campaign_id, id),
  constraint estimate_line_position_check CHECK (("position" >= 0)),
  constraint estimate_line_quantity_check CHECK (((quantity > (0)::numeric) AND (quantity < (1000000000)::numeric) AND (scale(quantity) <= 3))),
  constraint estimate_line_unit_price_check CHECK (((unit_price > (0)::numeric) AND (unit_price < ('1000000000000000'::bigint)::numeric) AND (scale(unit_price) = 0))),
  constraint estimate_line_version_check CHECK ((version > 0)),
  constraint estimate_line_work_check CHECK ((work = ANY (ARRAY['conference'::text, 'printing'::text, 'award'::text, 'media'::text, 'travel'::text, 'other'::text])))
);
CREATE TRIGGER estimate_line_kept BEFORE INSERT OR DELETE OR UPDATE ON public.estimate_line FOR EACH ROW EXECUTE FUNCTION refuse_submitted_line();
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.estimate_line FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.estimate_line FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table estimate_source (
  campaign_id integer not null,
  estimate_id integer not null,
  source text not null,
  amount numeric not null,
  constraint estimate_source_pkey PRIMARY KEY (campaign_id, estimate_id, source),
  constraint estimate_source_campaign_id_estimate_id_fkey FOREIGN KEY (campaign_id, estimate_id) REFERENCES estimate_allocation(campaign_id, estimate_id),
  constraint estimate_source_amount_check CHECK (((amount >= (0)::numeric) AND (scale(amount) = 0))),
  constraint estimate_source_source_check CHECK ((source = ANY (ARRAY['province'::text, 'assigned'::text, 'locality'::text, 'central'::text, 'lawful'::text])))
);
CREATE CONSTRAINT TRIGGER estimate_source_adds_up AFTER INSERT ON public.estimate_source DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_allocation_adds_up();
CREATE TRIGGER estimate_source_kept BEFORE DELETE OR UPDATE ON public.estimate_source FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.estimate_source FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.estimate_source FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table estimate_submission (
  campaign_id integer not null,
  estimate_id integer not null,
  version integer not null,
  title text not null,
  note text not null,
  submitted_at timestamp with time zone not null,
  submitted_by integer not null,
  constraint estimate_submission_pkey PRIMARY KEY (campaign_id, estimate_id, version),
  constraint estimate_submission_campaign_id_estimate_id_fkey FOREIGN KEY (campaign_id, estimate_id) REFERENCES estimate(campaign_id, id),
  constraint estimate_submission_submitted_by_fkey FOREIGN KEY (submitted_by) REFERENCES person(id),
  constraint estimate_submission_version_check CHECK ((version > 0))
);
CREATE TRIGGER estimate_submission_kept BEFORE DELETE OR UPDATE ON public.estimate_submission FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER estimate_submitted_whole BEFORE INSERT ON public.estimate_submission FOR EACH ROW EXECUTE FUNCTION demand_whole_estimate();
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.estimate_submission FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.estimate_submission FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table estimate_verdict (
  campaign_id integer not null,
  estimate_id integer not null,
  version integer not null,
  verdict text not null,
  words text not null,
  document_number text,
  document_on date,
  decided_at timestamp with time zone not null,
  decided_by integer not null,
  constraint estimate_verdict_pkey PRIMARY KEY (campaign_id, estimate_id, version),
  constraint estimate_verdict_campaign_id_estimate_id_version_fkey FOREIGN KEY (campaign_id, estimate_id, version) REFERENCES estimate_submission(campaign_id, estimate_id, version),
  constraint estimate_verdict_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id),
  constraint estimate_verdict_check CHECK (((verdict = 'appraised'::text) = (document_number IS NOT NULL))),
  constraint estimate_verdict_check1 CHECK (((verdict = 'appraised'::text) = (document_on IS NOT NULL))),
  constraint estimate_verdict_check2 CHECK (((verdict = 'appraised'::text) OR (TRIM(BOTH FROM words) <> ''::text))),
  constraint estimate_verdict_verdict_check CHECK ((verdict = ANY (ARRAY['returned'::text, 'appraised'::text])))
);
CREATE TRIGGER estimate_appraised_whole BEFORE INSERT ON public.estimate_verdict FOR EACH ROW EXECUTE FUNCTION demand_whole_appraisal();
CREATE TRIGGER estimate_verdict_kept BEFORE DELETE OR UPDATE ON public.estimate_verdict FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.estimate_verdict FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.estimate_verdict FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table event (
  id bigint not null generated always as identity,
  at timestamp with time zone not null,
  name text not null,
  about text not null,
  unit_id integer,
  campaign_id integer,
  person_id integer,
  data jsonb not null default '{}'::jsonb,
  constraint event_pkey PRIMARY KEY (id)
);
CREATE INDEX event_about ON public.event USING btree (about, id);
CREATE INDEX event_campaign ON public.event USING btree (campaign_id, id);
CREATE TRIGGER event_hooked AFTER INSERT ON public.event FOR EACH ROW EXECUTE FUNCTION queue_webhooks();
CREATE TRIGGER event_is_final BEFORE DELETE OR UPDATE OR TRUNCATE ON public.event FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER event_told AFTER INSERT ON public.event FOR EACH ROW EXECUTE FUNCTION tell_event();

create table exemplar (
  campaign_id integer not null,
  id integer not null generated always as identity,
  assignment_id integer not null,
  unit_id integer not null,
  kind text not null,
  state text not null default 'candidate'::text,
  slot integer,
  revision integer not null default 1,
  proposed_at timestamp with time zone not null,
  proposed_by integer,
  sent_at timestamp with time zone,
  erased_at timestamp with time zone,
  constraint exemplar_pkey PRIMARY KEY (campaign_id, id),
  constraint exemplar_campaign_id_assignment_id_fkey FOREIGN KEY (campaign_id, assignment_id) REFERENCES assignment(campaign_id, id),
  constraint exemplar_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint exemplar_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES person(id),
  constraint exemplar_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint exemplar_check CHECK (((slot IS NULL) = (state = ANY (ARRAY['candidate'::text, 'withdrawn'::text])))),
  constraint exemplar_check1 CHECK (((sent_at IS NOT NULL) OR (state = ANY (ARRAY['candidate'::text, 'chosen'::text, 'withdrawn'::text])))),
  constraint exemplar_kind_check CHECK ((kind = ANY (ARRAY['collective'::text, 'individual'::text]))),
  constraint exemplar_slot_check CHECK ((slot > 0)),
  constraint exemplar_state_check CHECK ((state = ANY (ARRAY['candidate'::text, 'chosen'::text, 'sent'::text, 'returned'::text, 'accepted'::text, 'selected'::text, 'withdrawn'::text])))
);
CREATE INDEX exemplar_assignment ON public.exemplar USING btree (campaign_id, assignment_id);
CREATE UNIQUE INDEX exemplar_slot ON public.exemplar USING btree (campaign_id, assignment_id, kind, slot) WHERE (slot IS NOT NULL);
CREATE TRIGGER exemplar_consented BEFORE INSERT OR UPDATE OF state ON public.exemplar FOR EACH ROW WHEN ((new.state = ANY (ARRAY['sent'::text, 'accepted'::text, 'selected'::text]))) EXECUTE FUNCTION demand_consent();
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.exemplar FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.exemplar FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table exemplar_consent (
  campaign_id integer not null,
  exemplar_id integer not null,
  given_on date not null,
  how text not null,
  recorded_at timestamp with time zone not null,
  recorded_by integer,
  constraint exemplar_consent_pkey PRIMARY KEY (campaign_id, exemplar_id),
  constraint exemplar_consent_campaign_id_exemplar_id_fkey FOREIGN KEY (campaign_id, exemplar_id) REFERENCES exemplar(campaign_id, id),
  constraint exemplar_consent_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id),
  constraint exemplar_consent_how_check CHECK ((how = ANY (ARRAY['written'::text, 'minutes'::text, 'electronic'::text])))
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.exemplar_consent FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.exemplar_consent FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table exemplar_criterion (
  campaign_id integer not null,
  id integer not null generated always as identity,
  position integer not null,
  name text not null,
  guidance text not null default ''::text,
  weight integer not null,
  constraint exemplar_criterion_pkey PRIMARY KEY (campaign_id, id),
  constraint exemplar_criterion_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint exemplar_criterion_weight_check CHECK (((weight >= 1) AND (weight <= 100)))
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.exemplar_criterion FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.exemplar_criterion FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table exemplar_dispatch (
  campaign_id integer not null,
  sent_on date not null,
  recipient text not null,
  document_id integer,
  recorded_at timestamp with time zone not null,
  recorded_by integer,
  constraint exemplar_dispatch_pkey PRIMARY KEY (campaign_id),
  constraint exemplar_dispatch_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint exemplar_dispatch_document_id_fkey FOREIGN KEY (document_id) REFERENCES official_document(id),
  constraint exemplar_dispatch_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id)
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.exemplar_dispatch FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.exemplar_dispatch FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table exemplar_evidence (
  campaign_id integer not null,
  id integer not null generated always as identity,
  exemplar_id integer not null,
  report_id integer not null,
  version integer not null,
  section text not null,
  span int4range not null,
  added_at timestamp with time zone not null,
  added_by integer,
  constraint exemplar_evidence_pkey PRIMARY KEY (campaign_id, id),
  constraint exemplar_evidence_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id),
  constraint exemplar_evidence_campaign_id_exemplar_id_fkey FOREIGN KEY (campaign_id, exemplar_id) REFERENCES exemplar(campaign_id, id),
  constraint exemplar_evidence_campaign_id_report_id_version_fkey FOREIGN KEY (campaign_id, report_id, version) REFERENCES submission(campaign_id, report_id, version)
);
CREATE INDEX exemplar_evidence_of ON public.exemplar_evidence USING btree (campaign_id, exemplar_id);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.exemplar_evidence FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.exemplar_evidence FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table exemplar_file (
  campaign_id integer not null,
  id integer not null generated always as identity,
  exemplar_id integer not null,
  report_id integer not null,
  version integer not null,
  attachment_id integer not null,
  added_at timestamp with time zone not null,
  added_by integer,
  constraint exemplar_file_pkey PRIMARY KEY (campaign_id, id),
  constraint exemplar_file_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id),
  constraint exemplar_file_campaign_id_attachment_id_fkey FOREIGN KEY (campaign_id, attachment_id) REFERENCES attachment(campaign_id, id),
  constraint exemplar_file_campaign_id_exemplar_id_fkey FOREIGN KEY (campaign_id, exemplar_id) REFERENCES exemplar(campaign_id, id),
  constraint exemplar_file_campaign_id_report_id_version_fkey FOREIGN KEY (campaign_id, report_id, version) REFERENCES submission(campaign_id, report_id, version)
);
CREATE UNIQUE INDEX exemplar_file_once ON public.exemplar_file USING btree (campaign_id, exemplar_id, attachment_id);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.exemplar_file FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.exemplar_file FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table exemplar_meeting (
  campaign_id integer not null,
  id integer not null generated always as identity,
  assignment_id integer,
  held_on date not null,
  content jsonb not null,
  document_id integer,
  recorded_at timestamp with time zone not null,
  recorded_by integer,
  constraint exemplar_meeting_pkey PRIMARY KEY (campaign_id, id),
  constraint exemplar_meeting_campaign_id_assignment_id_fkey FOREIGN KEY (campaign_id, assignment_id) REFERENCES assignment(campaign_id, id),
  constraint exemplar_meeting_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint exemplar_meeting_document_id_fkey FOREIGN KEY (document_id) REFERENCES official_document(id),
  constraint exemplar_meeting_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id)
);
CREATE UNIQUE INDEX exemplar_meeting_province ON public.exemplar_meeting USING btree (campaign_id) WHERE (assignment_id IS NULL);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.exemplar_meeting FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.exemplar_meeting FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table exemplar_profile (
  campaign_id integer not null,
  exemplar_id integer not null,
  name text not null,
  position text not null default ''::text,
  work_unit text not null,
  field text not null,
  title text not null default ''::text,
  achievements text not null default ''::text,
  constraint exemplar_profile_pkey PRIMARY KEY (campaign_id, exemplar_id),
  constraint exemplar_profile_campaign_id_exemplar_id_fkey FOREIGN KEY (campaign_id, exemplar_id) REFERENCES exemplar(campaign_id, id)
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.exemplar_profile FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.exemplar_profile FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table exemplar_reviewer (
  campaign_id integer not null,
  person_id integer not null,
  appointed_at timestamp with time zone not null,
  appointed_by integer,
  constraint exemplar_reviewer_pkey PRIMARY KEY (campaign_id, person_id),
  constraint exemplar_reviewer_appointed_by_fkey FOREIGN KEY (appointed_by) REFERENCES person(id),
  constraint exemplar_reviewer_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint exemplar_reviewer_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.exemplar_reviewer FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.exemplar_reviewer FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table exemplar_score (
  campaign_id integer not null,
  exemplar_id integer not null,
  person_id integer not null,
  criterion_id integer not null,
  value numeric(4,2) not null,
  constraint exemplar_score_pkey PRIMARY KEY (campaign_id, exemplar_id, person_id, criterion_id),
  constraint exemplar_score_campaign_id_criterion_id_fkey FOREIGN KEY (campaign_id, criterion_id) REFERENCES exemplar_criterion(campaign_id, id),
  constraint exemplar_score_campaign_id_exemplar_id_person_id_fkey FOREIGN KEY (campaign_id, exemplar_id, person_id) REFERENCES exemplar_sheet(campaign_id, exemplar_id, person_id),
  constraint exemplar_score_value_check CHECK (((value >= (0)::numeric) AND (value <= (10)::numeric)))
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.exemplar_score FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.exemplar_score FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table exemplar_sheet (
  campaign_id integer not null,
  exemplar_id integer not null,
  person_id integer not null,
  note text not null default ''::text,
  saved_at timestamp with time zone not null,
  constraint exemplar_sheet_pkey PRIMARY KEY (campaign_id, exemplar_id, person_id),
  constraint exemplar_sheet_campaign_id_exemplar_id_fkey FOREIGN KEY (campaign_id, exemplar_id) REFERENCES exemplar(campaign_id, id),
  constraint exemplar_sheet_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
CREATE TRIGGER exemplar_sheet_of_others BEFORE INSERT OR UPDATE OF person_id, exemplar_id, saved_at ON public.exemplar_sheet FOR EACH ROW EXECUTE FUNCTION refuse_own_unit();
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.exemplar_sheet FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.exemplar_sheet FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table exemplar_turn (
  campaign_id integer not null,
  id integer not null generated always as identity,
  exemplar_id integer not null,
  what text not null,
  reason text not null default ''::text,
  at timestamp with time zone not null,
  person_id integer,
  constraint exemplar_turn_pkey PRIMARY KEY (campaign_id, id),
  constraint exemplar_turn_campaign_id_exemplar_id_fkey FOREIGN KEY (campaign_id, exemplar_id) REFERENCES exemplar(campaign_id, id),
  constraint exemplar_turn_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint exemplar_turn_check CHECK (((what <> ALL (ARRAY['returned'::text, 'withdrawn'::text, 'replaced'::text])) OR (length(TRIM(BOTH FROM reason)) > 0))),
  constraint exemplar_turn_what_check CHECK ((what = ANY (ARRAY['proposed'::text, 'chosen'::text, 'sent'::text, 'returned'::text, 'accepted'::text, 'withdrawn'::text, 'replaced'::text, 'selected'::text, 'dispatched'::text, 'erased'::text])))
);
CREATE INDEX exemplar_turn_of ON public.exemplar_turn USING btree (campaign_id, exemplar_id, at);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.exemplar_turn FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.exemplar_turn FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table extension (
  campaign_id integer not null,
  id integer not null generated always as identity,
  assignment_id integer not null,
  asked_by integer not null,
  asked_at timestamp with time zone not null,
  reason text not null,
  wanted_on date not null,
  state text not null default 'asked'::text,
  decided_by integer,
  decided_at timestamp with time zone,
  decision_note text,
  granted_on date,
  constraint extension_pkey PRIMARY KEY (campaign_id, id),
  constraint extension_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint extension_campaign_id_assignment_id_fkey FOREIGN KEY (campaign_id, assignment_id) REFERENCES assignment(campaign_id, id),
  constraint extension_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id),
  constraint extension_check CHECK (((state = 'asked'::text) = (decided_at IS NULL))),
  constraint extension_check1 CHECK (((decided_at IS NULL) = (decided_by IS NULL))),
  constraint extension_check2 CHECK (((state = 'granted'::text) = (granted_on IS NOT NULL))),
  constraint extension_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'granted'::text, 'refused'::text])))
);
CREATE INDEX extension_assignment ON public.extension USING btree (campaign_id, assignment_id, asked_at);
CREATE UNIQUE INDEX extension_waiting ON public.extension USING btree (campaign_id, assignment_id) WHERE (state = 'asked'::text);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.extension FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.extension FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table feed (
  person_id integer not null,
  key_hash text not null,
  opened_at timestamp with time zone not null,
  constraint feed_pkey PRIMARY KEY (person_id),
  constraint feed_key_hash_key UNIQUE (key_hash),
  constraint feed_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.feed FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.feed FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table figure (
  campaign_id integer not null,
  indicator text not null,
  unit_id integer not null,
  period text not null,
  report_id integer not null,
  version integer not null,
  value numeric,
  words text,
  constraint figure_pkey PRIMARY KEY (campaign_id, indicator, unit_id, period, report_id, version),
  constraint figure_campaign_id_indicator_fkey FOREIGN KEY (campaign_id, indicator) REFERENCES indicator(campaign_id, code),
  constraint figure_campaign_id_report_id_version_fkey FOREIGN KEY (campaign_id, report_id, version) REFERENCES submission(campaign_id, report_id, version),
  constraint figure_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint figure_one_answer CHECK (((value IS NULL) <> (words IS NULL)))
);
CREATE INDEX figure_submission ON public.figure USING btree (campaign_id, report_id, version);
CREATE TRIGGER figure_is_final BEFORE DELETE OR UPDATE ON public.figure FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.figure FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.figure FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table file (
  id integer not null generated always as identity,
  name text not null,
  media_type text not null,
  size integer not null,
  sha256 text not null,
  bytes bytea not null,
  person_id integer,
  at timestamp with time zone not null,
  constraint file_pkey PRIMARY KEY (id)
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.file FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.file FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table filing_rule (
  campaign_id integer not null,
  leader_signs boolean not null,
  constraint filing_rule_pkey PRIMARY KEY (campaign_id),
  constraint filing_rule_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id)
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.filing_rule FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.filing_rule FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table indicator (
  campaign_id integer not null,
  code text not null,
  position integer not null,
  section text not null,
  name text not null,
  name_en text not null,
  unit_of_measure text not null,
  type text not null,
  numerator text,
  denominator text,
  part_of text,
  yearly boolean not null,
  retired boolean not null default false,
  choices jsonb,
  breakdown jsonb,
  breakdown_of text,
  formula text,
  constraint indicator_pkey PRIMARY KEY (campaign_id, code),
  constraint indicator_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint indicator_check CHECK (((type = 'rate'::text) = ((numerator IS NOT NULL) AND (denominator IS NOT NULL)))),
  constraint indicator_type_check CHECK ((type = ANY (ARRAY['count'::text, 'money'::text, 'rate'::text, 'yesno'::text, 'choice'::text, 'text'::text])))
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.indicator FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.indicator FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table inheritance (
  campaign_id integer not null,
  id integer not null generated always as identity,
  from_assignment_id integer not null,
  from_unit_id integer not null,
  from_state text not null,
  to_assignment_id integer not null,
  to_unit_id integer not null,
  how text not null,
  goes_on boolean not null,
  succession_id integer not null,
  inherited_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  below_ids integer[] not null default '{}'::integer[],
  own_due_on date,
  own_due_at timestamp with time zone,
  own_due_relation text,
  own_extended_to date,
  own_role text,
  own_kind text,
  gave_legs boolean not null default false,
  constraint inheritance_pkey PRIMARY KEY (campaign_id, id),
  constraint inheritance_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint inheritance_campaign_id_from_assignment_id_fkey FOREIGN KEY (campaign_id, from_assignment_id) REFERENCES assignment(campaign_id, id) ON DELETE CASCADE,
  constraint inheritance_campaign_id_to_assignment_id_fkey FOREIGN KEY (campaign_id, to_assignment_id) REFERENCES assignment(campaign_id, id) ON DELETE CASCADE,
  constraint inheritance_from_unit_id_fkey FOREIGN KEY (from_unit_id) REFERENCES unit(id),
  constraint inheritance_succession_id_fkey FOREIGN KEY (succession_id) REFERENCES succession(id),
  constraint inheritance_to_unit_id_fkey FOREIGN KEY (to_unit_id) REFERENCES unit(id),
  constraint inheritance_from_state_check CHECK ((from_state = ANY (ARRAY['open'::text, 'drafting'::text, 'returned'::text]))),
  constraint inheritance_how_check CHECK ((how = ANY (ARRAY['joined'::text, 'made'::text, 'moved'::text]))),
  constraint inheritance_own_kind_check CHECK ((own_kind = ANY (ARRAY['report'::text, 'exemplar'::text, 'other'::text]))),
  constraint inheritance_own_role_check CHECK ((own_role = ANY (ARRAY['coordinate'::text, 'appraise'::text, 'support'::text])))
);
CREATE INDEX inheritance_from ON public.inheritance USING btree (campaign_id, from_assignment_id);
CREATE UNIQUE INDEX inheritance_once ON public.inheritance USING btree (campaign_id, from_assignment_id, to_assignment_id) WHERE (undone_at IS NULL);
CREATE INDEX inheritance_to ON public.inheritance USING btree (campaign_id, to_assignment_id);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.inheritance FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.inheritance FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table ladder (
  campaign_id integer not null,
  setting jsonb not null,
  revision integer not null,
  changed_at timestamp with time zone not null,
  changed_by integer,
  constraint ladder_pkey PRIMARY KEY (campaign_id),
  constraint ladder_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint ladder_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES person(id)
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.ladder FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.ladder FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table leg (
  campaign_id integer not null,
  assignment_id integer not null,
  position integer not null,
  receiver_unit_id integer not null,
  received_at timestamp with time zone,
  received_by integer,
  note text,
  constraint leg_pkey PRIMARY KEY (campaign_id, assignment_id, "position"),
  constraint leg_campaign_id_assignment_id_fkey FOREIGN KEY (campaign_id, assignment_id) REFERENCES assignment(campaign_id, id),
  constraint leg_received_by_fkey FOREIGN KEY (received_by) REFERENCES person(id),
  constraint leg_receiver_unit_id_fkey FOREIGN KEY (receiver_unit_id) REFERENCES unit(id)
);
CREATE INDEX leg_receiver ON public.leg USING btree (receiver_unit_id, campaign_id);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.leg FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.leg FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER leg_keeps_receipt BEFORE UPDATE OF received_at ON public.leg FOR EACH ROW WHEN (((old.received_at IS NOT NULL) AND (new.received_at IS NULL))) EXECUTE FUNCTION keep_receipts();

create table leg_inheritance (
  campaign_id integer not null,
  id integer not null generated always as identity,
  assignment_id integer not null,
  position integer not null,
  from_unit_id integer not null,
  to_unit_id integer not null,
  how text not null,
  succession_id integer not null,
  inherited_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  constraint leg_inheritance_pkey PRIMARY KEY (campaign_id, id),
  constraint leg_inheritance_campaign_id_assignment_id_fkey FOREIGN KEY (campaign_id, assignment_id) REFERENCES assignment(campaign_id, id) ON DELETE CASCADE,
  constraint leg_inheritance_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint leg_inheritance_from_unit_id_fkey FOREIGN KEY (from_unit_id) REFERENCES unit(id),
  constraint leg_inheritance_succession_id_fkey FOREIGN KEY (succession_id) REFERENCES succession(id),
  constraint leg_inheritance_to_unit_id_fkey FOREIGN KEY (to_unit_id) REFERENCES unit(id),
  constraint leg_inheritance_how_check CHECK ((how = ANY (ARRAY['moved'::text, 'made'::text, 'joined'::text])))
);
CREATE INDEX leg_inheritance_of ON public.leg_inheritance USING btree (campaign_id, assignment_id) WHERE (undone_at IS NULL);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.leg_inheritance FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.leg_inheritance FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table notice (
  id bigint not null generated always as identity,
  person_id integer not null,
  campaign_id integer,
  unit_id integer,
  kind text not null,
  about text not null,
  vi text not null,
  en text not null,
  path text not null,
  at timestamp with time zone not null,
  read_at timestamp with time zone,
  carriage text,
  constraint notice_pkey PRIMARY KEY (id),
  constraint notice_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint notice_carriage_check CHECK ((carriage = ANY (ARRAY['mailed'::text, 'unconfigured'::text, 'noAddress'::text, 'declined'::text, 'read'::text, 'settled'::text]))),
  constraint notice_kind_check CHECK ((kind ~ '^[a-zA-Z]+\.[a-zA-Z]+$'::text)),
  constraint notice_path_check CHECK ((path ~~ '/%'::text))
);
CREATE INDEX notice_campaign ON public.notice USING btree (campaign_id, id);
CREATE INDEX notice_person ON public.notice USING btree (person_id, id);
CREATE INDEX notice_uncarried ON public.notice USING btree (person_id, id) WHERE (carriage IS NULL);
CREATE INDEX notice_unread ON public.notice USING btree (person_id) WHERE (read_at IS NULL);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.notice FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.notice FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER notice_told AFTER INSERT ON public.notice REFERENCING NEW TABLE AS told FOR EACH STATEMENT EXECUTE FUNCTION tell_notice();

create table obligation (
  id integer not null generated always as identity,
  plan_id integer not null,
  compiled_id text,
  origin text not null,
  state text not null default 'proposed'::text,
  drop_reason text,
  merged_into integer,
  section text not null,
  span int4range not null,
  text text not null,
  role text not null,
  assignees text[] not null,
  coordinators text[] not null default '{}'::text[],
  parties jsonb not null default '[]'::jsonb,
  deliverable text,
  due_on date,
  due_text text,
  due_relation text,
  recipients jsonb not null default '[]'::jsonb,
  quantity jsonb,
  condition text,
  confidence real not null,
  revision integer not null default 1,
  amendment_id integer,
  constraint obligation_pkey PRIMARY KEY (id),
  constraint obligation_amendment_id_fkey FOREIGN KEY (amendment_id) REFERENCES plan_amendment(id),
  constraint obligation_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES obligation(id),
  constraint obligation_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id),
  constraint obligation_check CHECK (((state <> 'dropped'::text) OR (length(TRIM(BOTH FROM drop_reason)) > 0))),
  constraint obligation_check1 CHECK (((merged_into IS NULL) OR (state = 'dropped'::text))),
  constraint obligation_due_relation_check CHECK ((due_relation = ANY (ARRAY['before'::text, 'on'::text, 'by'::text, 'within'::text]))),
  constraint obligation_origin_check CHECK ((origin = ANY (ARRAY['compiled'::text, 'added'::text, 'split'::text, 'merged'::text, 'amended'::text]))),
  constraint obligation_role_check CHECK ((role = ANY (ARRAY['lead'::text, 'coordinate'::text, 'appraise'::text, 'support'::text]))),
  constraint obligation_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'confirmed'::text, 'dropped'::text])))
);
CREATE INDEX obligation_plan ON public.obligation USING btree (plan_id, lower(span));
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.obligation FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.obligation FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER obligation_searched AFTER INSERT OR UPDATE OF text, state, section ON public.obligation FOR EACH ROW EXECUTE FUNCTION follow_search();
CREATE TRIGGER obligation_unsearched AFTER DELETE ON public.obligation FOR EACH ROW EXECUTE FUNCTION leave_search('obligation');

create table obligation_unit (
  obligation_id integer not null,
  unit_id integer not null,
  role text not null,
  phrase text not null,
  constraint obligation_unit_pkey PRIMARY KEY (obligation_id, unit_id),
  constraint obligation_unit_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id) ON DELETE CASCADE,
  constraint obligation_unit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint obligation_unit_role_check CHECK ((role = ANY (ARRAY['lead'::text, 'coordinate'::text, 'appraise'::text, 'support'::text])))
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.obligation_unit FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.obligation_unit FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table obligation_version (
  obligation_id integer not null,
  revision integer not null,
  change text not null,
  snapshot jsonb not null,
  person_id integer,
  at timestamp with time zone not null,
  constraint obligation_version_pkey PRIMARY KEY (obligation_id, revision),
  constraint obligation_version_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id),
  constraint obligation_version_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.obligation_version FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.obligation_version FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER obligation_version_is_final BEFORE DELETE OR UPDATE OR TRUNCATE ON public.obligation_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

create table obstacle (
  campaign_id integer not null,
  id integer not null generated always as identity,
  assignment_id integer not null,
  raised_by integer not null,
  raised_at timestamp with time zone not null,
  text text not null,
  state text not null default 'raised'::text,
  handler_unit_id integer not null,
  route integer[] not null,
  answered_by integer,
  answered_at timestamp with time zone,
  guidance text,
  show_question boolean not null default true,
  extended_to date,
  extended_for text,
  withdrawn_at timestamp with time zone,
  constraint obstacle_pkey PRIMARY KEY (campaign_id, id),
  constraint obstacle_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id),
  constraint obstacle_campaign_id_assignment_id_fkey FOREIGN KEY (campaign_id, assignment_id) REFERENCES assignment(campaign_id, id),
  constraint obstacle_handler_unit_id_fkey FOREIGN KEY (handler_unit_id) REFERENCES unit(id),
  constraint obstacle_raised_by_fkey FOREIGN KEY (raised_by) REFERENCES person(id),
  constraint obstacle_check CHECK (((state = 'answered'::text) = (answered_at IS NOT NULL))),
  constraint obstacle_check1 CHECK (((answered_at IS NULL) = (answered_by IS NULL))),
  constraint obstacle_check2 CHECK (((answered_at IS NULL) = (guidance IS NULL))),
  constraint obstacle_check3 CHECK (((state = 'withdrawn'::text) = (withdrawn_at IS NOT NULL))),
  constraint obstacle_check4 CHECK (((extended_to IS NULL) = (extended_for IS NULL))),
  constraint obstacle_extended_for_check CHECK ((extended_for = ANY (ARRAY['asker'::text, 'all'::text]))),
  constraint obstacle_state_check CHECK ((state = ANY (ARRAY['raised'::text, 'forwarded'::text, 'answered'::text, 'withdrawn'::text])))
);
CREATE INDEX obstacle_assignment ON public.obstacle USING btree (campaign_id, assignment_id);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.obstacle FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.obstacle FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER obstacle_searched AFTER UPDATE OF state, guidance, show_question ON public.obstacle FOR EACH ROW EXECUTE FUNCTION follow_search();

create table obstacle_inheritance (
  campaign_id integer not null,
  id integer not null generated always as identity,
  obstacle_id integer not null,
  from_unit_id integer not null,
  to_unit_id integer not null,
  succession_id integer,
  inherited_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  constraint obstacle_inheritance_pkey PRIMARY KEY (campaign_id, id),
  constraint obstacle_inheritance_campaign_id_obstacle_id_fkey FOREIGN KEY (campaign_id, obstacle_id) REFERENCES obstacle(campaign_id, id),
  constraint obstacle_inheritance_from_unit_id_fkey FOREIGN KEY (from_unit_id) REFERENCES unit(id),
  constraint obstacle_inheritance_succession_id_fkey FOREIGN KEY (succession_id) REFERENCES succession(id),
  constraint obstacle_inheritance_to_unit_id_fkey FOREIGN KEY (to_unit_id) REFERENCES unit(id)
);
CREATE INDEX obstacle_inheritance_of ON public.obstacle_inheritance USING btree (campaign_id, obstacle_id);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.obstacle_inheritance FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.obstacle_inheritance FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table obstacle_step (
  campaign_id integer not null,
  obstacle_id integer not null,
  position integer not null,
  to_unit_id integer not null,
  at timestamp with time zone not null,
  by_person_id integer not null,
  note text not null default ''::text,
  constraint obstacle_step_pkey PRIMARY KEY (campaign_id, obstacle_id, "position"),
  constraint obstacle_step_by_person_id_fkey FOREIGN KEY (by_person_id) REFERENCES person(id),
  constraint obstacle_step_campaign_id_obstacle_id_fkey FOREIGN KEY (campaign_id, obstacle_id) REFERENCES obstacle(campaign_id, id),
  constraint obstacle_step_to_unit_id_fkey FOREIGN KEY (to_unit_id) REFERENCES unit(id)
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.obstacle_step FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.obstacle_step FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table official_document (
  id integer not null generated always as identity,
  campaign_id integer,
  unit_id integer not null,
  kind text not null,
  state text not null default 'draft'::text,
  number integer,
  symbol text not null,
  subject text not null,
  content jsonb not null,
  created_at timestamp with time zone not null,
  created_by integer,
  registered_at timestamp with time zone,
  issued_on date,
  revision integer not null default 1,
  origin text,
  signed_at timestamp with time zone,
  signed_by integer,
  constraint official_document_pkey PRIMARY KEY (id),
  constraint official_document_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint official_document_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id),
  constraint official_document_signed_by_fkey FOREIGN KEY (signed_by) REFERENCES person(id),
  constraint official_document_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint official_document_check CHECK (((state = 'draft'::text) = (number IS NULL))),
  constraint official_document_check1 CHECK (((signed_at IS NULL) = (signed_by IS NULL))),
  constraint official_document_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'registered'::text, 'issued'::text])))
);
CREATE UNIQUE INDEX official_document_number ON public.official_document USING btree (unit_id, kind, EXTRACT(year FROM issued_on), number) WHERE (number IS NOT NULL);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.official_document FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.official_document FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER official_document_searched AFTER INSERT OR UPDATE OF content, number, symbol, subject ON public.official_document FOR EACH ROW EXECUTE FUNCTION follow_search();
CREATE TRIGGER official_document_unsearched AFTER DELETE ON public.official_document FOR EACH ROW EXECUTE FUNCTION leave_search('document');

create table outline (
  campaign_id integer not null,
  version integer not null,
  sections jsonb not null,
  created_at timestamp with time zone not null,
  indicators jsonb,
  checks jsonb not null default '[]'::jsonb,
  supplement boolean not null default false,
  constraint outline_pkey PRIMARY KEY (campaign_id, version),
  constraint outline_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id)
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.outline FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.outline FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table outline_seen (
  campaign_id integer not null,
  report_id integer not null,
  person_id integer not null,
  version integer not null,
  seen_at timestamp with time zone not null,
  constraint outline_seen_pkey PRIMARY KEY (campaign_id, report_id, person_id),
  constraint outline_seen_campaign_id_report_id_fkey FOREIGN KEY (campaign_id, report_id) REFERENCES report(campaign_id, id),
  constraint outline_seen_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
CREATE INDEX outline_seen_person ON public.outline_seen USING btree (person_id);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.outline_seen FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.outline_seen FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table passage (
  campaign_id integer not null,
  id integer not null generated always as identity,
  section text not null,
  position integer not null,
  text text not null,
  report_id integer,
  version integer,
  source_section text,
  source_span int4range,
  written_by integer,
  written_at timestamp with time zone not null,
  revision integer not null default 1,
  constraint passage_pkey PRIMARY KEY (campaign_id, id),
  constraint passage_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint passage_campaign_id_report_id_version_fkey FOREIGN KEY (campaign_id, report_id, version) REFERENCES submission(campaign_id, report_id, version),
  constraint passage_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id),
  constraint passage_check CHECK ((((report_id IS NULL) = (source_section IS NULL)) AND ((report_id IS NULL) = (version IS NULL))))
);
CREATE INDEX passage_section ON public.passage USING btree (campaign_id, section, "position");
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.passage FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.passage FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table passage_in_force (
  succession_id integer not null,
  on_day date not null,
  from_unit_id integer not null,
  to_unit_id integer,
  weight numeric,
  weight_of numeric,
  source_code text,
  division_id integer,
  figures_only boolean not null,
  line text not null,
  constraint passage_in_force_once UNIQUE NULLS NOT DISTINCT (from_unit_id, succession_id, to_unit_id)
);
CREATE INDEX passage_in_force_event ON public.passage_in_force USING btree (succession_id);
CREATE INDEX passage_in_force_to ON public.passage_in_force USING btree (to_unit_id);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.passage_in_force FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.passage_in_force FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table person (
  id integer not null generated always as identity,
  unit_id integer not null,
  username text not null,
  name text not null,
  position text not null default ''::text,
  email text,
  phone text,
  language text not null default 'vi'::text,
  password_hash text not null,
  active boolean not null default true,
  created_at timestamp with time zone not null,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_username_key UNIQUE (username),
  constraint person_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint person_language_check CHECK ((language = ANY (ARRAY['vi'::text, 'en'::text]))),
  constraint person_username_check CHECK ((username = lower(username)))
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.person FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.person FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table plan (
  id integer not null generated always as identity,
  unit_id integer not null,
  file_id integer,
  file_name text not null,
  text text not null,
  method text not null,
  warnings jsonb not null default '[]'::jsonb,
  compiled jsonb not null,
  state text not null default 'draft'::text,
  title text,
  number text,
  issued_on date,
  issuer text,
  window_from date,
  window_to date,
  revision integer not null default 1,
  created_by integer,
  created_at timestamp with time zone not null,
  confirmed_by integer,
  confirmed_at timestamp with time zone,
  constraint plan_pkey PRIMARY KEY (id),
  constraint plan_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES person(id),
  constraint plan_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id),
  constraint plan_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id),
  constraint plan_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint plan_check CHECK (((state = 'confirmed'::text) = (confirmed_at IS NOT NULL))),
  constraint plan_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'confirmed'::text]))),
  constraint plan_window CHECK ((window_from <= window_to))
);
CREATE INDEX plan_number ON public.plan USING btree (number, issued_on);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.plan FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.plan FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER plan_searched AFTER INSERT OR UPDATE OF text, state, title, number, file_name ON public.plan FOR EACH ROW EXECUTE FUNCTION follow_search();
CREATE TRIGGER plan_unsearched AFTER DELETE ON public.plan FOR EACH ROW EXECUTE FUNCTION leave_search('plan');

create table plan_amendment (
  id integer not null generated always as identity,
  plan_id integer not null,
  file_id integer,
  file_name text not null,
  text text not null,
  compiled jsonb not null,
  change jsonb not null,
  state text not null default 'proposed'::text,
  title text,
  number text,
  issued_on date,
  created_by integer,
  created_at timestamp with time zone not null,
  decided_by integer,
  decided_at timestamp with time zone,
  constraint plan_amendment_pkey PRIMARY KEY (id),
  constraint plan_amendment_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id),
  constraint plan_amendment_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id),
  constraint plan_amendment_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id),
  constraint plan_amendment_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id),
  constraint plan_amendment_check CHECK (((state = 'proposed'::text) = (decided_at IS NULL))),
  constraint plan_amendment_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'applied'::text, 'discarded'::text])))
);
CREATE INDEX plan_amendment_plan ON public.plan_amendment USING btree (plan_id);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.plan_amendment FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.plan_amendment FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table plan_passage_read (
  plan_id integer not null,
  position integer not null,
  person_id integer not null,
  read_at timestamp with time zone not null,
  constraint plan_passage_read_pkey PRIMARY KEY (plan_id, "position"),
  constraint plan_passage_read_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint plan_passage_read_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id)
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.plan_passage_read FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.plan_passage_read FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table progress_note (
  campaign_id integer not null,
  id integer not null generated always as identity,
  assignment_id integer not null,
  person_id integer not null,
  at timestamp with time zone not null,
  words text not null,
  constraint progress_note_pkey PRIMARY KEY (campaign_id, id),
  constraint progress_note_campaign_id_assignment_id_fkey FOREIGN KEY (campaign_id, assignment_id) REFERENCES assignment(campaign_id, id),
  constraint progress_note_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
CREATE INDEX progress_note_assignment ON public.progress_note USING btree (campaign_id, assignment_id);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.progress_note FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.progress_note FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table push (
  id bigint not null generated always as identity,
  subscription_id integer not null,
  state text not null default 'queued'::text,
  attempts integer not null default 0,
  not_before timestamp with time zone not null,
  claimed_at timestamp with time zone,
  settled_at timestamp with time zone,
  answer text,
  created_at timestamp with time zone not null,
  constraint push_pkey PRIMARY KEY (id),
  constraint push_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES push_subscription(id),
  constraint push_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'sending'::text, 'sent'::text, 'refused'::text, 'unclear'::text, 'dropped'::text, 'gone'::text, 'unreached'::text])))
);
CREATE INDEX push_of_subscription ON public.push USING btree (subscription_id, id);
CREATE INDEX push_sending ON public.push USING btree (claimed_at) WHERE (state = 'sending'::text);
CREATE INDEX push_waiting ON public.push USING btree (not_before, id) WHERE (state = 'queued'::text);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.push FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.push FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table push_notice (
  notice_id bigint not null,
  subscription_id integer not null,
  push_id bigint not null,
  constraint push_notice_pkey PRIMARY KEY (notice_id, subscription_id),
  constraint push_notice_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES notice(id),
  constraint push_notice_push_id_fkey FOREIGN KEY (push_id) REFERENCES push(id),
  constraint push_notice_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES push_subscription(id)
);
CREATE INDEX push_notice_push ON public.push_notice USING btree (push_id);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.push_notice FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.push_notice FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table push_subscription (
  id integer not null generated always as identity,
  person_id integer not null,
  endpoint text not null,
  p256dh text not null,
  auth text not null,
  device text not null,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_by text,
  constraint push_subscription_pkey PRIMARY KEY (id),
  constraint push_subscription_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint push_subscription_check CHECK (((ended_at IS NULL) = (ended_by IS NULL))),
  constraint push_subscription_ended_by_check CHECK ((ended_by = ANY (ARRAY['person'::text, 'other'::text, 'gone'::text]))),
  constraint push_subscription_endpoint_check CHECK ((endpoint ~ '^https?://'::text))
);
CREATE UNIQUE INDEX push_subscription_live ON public.push_subscription USING btree (endpoint) WHERE (ended_at IS NULL);
CREATE INDEX push_subscription_person ON public.push_subscription USING btree (person_id) WHERE (ended_at IS NULL);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.push_subscription FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.push_subscription FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table reading (
  id integer not null generated always as identity,
  unit_id integer not null,
  amends_plan_id integer,
  file_id integer not null,
  file_name text not null,
  pages integer[] not null,
  state text not null default 'waiting'::text,
  taken_for bigint,
  problem jsonb,
  plan_id integer,
  amendment_id integer,
  created_by integer not null,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint reading_pkey PRIMARY KEY (id),
  constraint reading_amendment_id_fkey FOREIGN KEY (amendment_id) REFERENCES plan_amendment(id),
  constraint reading_amends_plan_id_fkey FOREIGN KEY (amends_plan_id) REFERENCES plan(id),
  constraint reading_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id),
  constraint reading_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id),
  constraint reading_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id),
  constraint reading_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint reading_check CHECK (((state <> 'running'::text) OR (taken_for IS NOT NULL))),
  constraint reading_check1 CHECK (((state <> 'failed'::text) OR (problem IS NOT NULL))),
  constraint reading_check2 CHECK (((state = 'done'::text) = ((plan_id IS NOT NULL) OR (amendment_id IS NOT NULL)))),
  constraint reading_check3 CHECK (((state = ANY (ARRAY['waiting'::text, 'running'::text])) = (ended_at IS NULL))),
  constraint reading_pages_check CHECK ((cardinality(pages) > 0)),
  constraint reading_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'failed'::text, 'cancelled'::text, 'discarded'::text])))
);
CREATE UNIQUE INDEX reading_one_at_a_time ON public.reading USING btree ((true)) WHERE (state = 'running'::text);
CREATE INDEX reading_plan ON public.reading USING btree (plan_id) WHERE (plan_id IS NOT NULL);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.reading FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.reading FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table reading_page (
  reading_id integer not null,
  number integer not null,
  lines jsonb not null,
  text text not null,
  confidence real not null,
  read_at timestamp with time zone not null,
  constraint reading_page_pkey PRIMARY KEY (reading_id, number),
  constraint reading_page_reading_id_fkey FOREIGN KEY (reading_id) REFERENCES reading(id),
  constraint reading_page_confidence_check CHECK (((confidence >= (0)::double precision) AND (confidence <= (1)::double precision))),
  constraint reading_page_number_check CHECK ((number > 0))
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.reading_page FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.reading_page FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table registry_source (
  name text not null,
  source text not null,
  content jsonb not null,
  loaded_at timestamp with time zone not null,
  constraint registry_source_pkey PRIMARY KEY (name)
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.registry_source FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.registry_source FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table reminder (
  campaign_id integer not null,
  assignment_id integer not null,
  last_day date not null,
  step text not null,
  track text not null,
  at timestamp with time zone not null,
  people integer not null default 0,
  constraint reminder_pkey PRIMARY KEY (campaign_id, assignment_id, last_day, step),
  constraint reminder_campaign_id_assignment_id_fkey FOREIGN KEY (campaign_id, assignment_id) REFERENCES assignment(campaign_id, id) ON DELETE CASCADE,
  constraint reminder_track_check CHECK ((track = ANY (ARRAY['remind'::text, 'chase'::text, 'escalate'::text])))
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.reminder FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.reminder FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table report (
  campaign_id integer not null,
  id integer not null generated always as identity,
  assignment_id integer not null,
  unit_id integer not null,
  state text not null default 'draft'::text,
  outline_version integer not null default 0,
  constraint report_pkey PRIMARY KEY (campaign_id, id),
  constraint report_campaign_id_assignment_id_key UNIQUE (campaign_id, assignment_id),
  constraint report_id_key UNIQUE (id),
  constraint report_campaign_id_assignment_id_fkey FOREIGN KEY (campaign_id, assignment_id) REFERENCES assignment(campaign_id, id),
  constraint report_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint report_of_unit FOREIGN KEY (campaign_id, assignment_id, unit_id) REFERENCES assignment(campaign_id, id, unit_id) ON UPDATE CASCADE,
  constraint report_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint report_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'returned'::text, 'accepted'::text])))
);
CREATE INDEX report_unit ON public.report USING btree (unit_id, campaign_id);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.report FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.report FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table role_grant (
  person_id integer not null,
  role text not null,
  unit_id integer not null,
  granted_at timestamp with time zone not null,
  constraint role_grant_pkey PRIMARY KEY (person_id, role, unit_id),
  constraint role_grant_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint role_grant_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.role_grant FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.role_grant FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table search_text (
  id bigint not null generated always as identity,
  source text not null,
  source_id integer not null,
  part text not null default ''::text,
  reader text not null,
  unit_id integer not null,
  campaign_id integer,
  assignment_id integer,
  path text not null,
  title text not null,
  body text not null,
  at timestamp with time zone not null,
  words tsvector not null generated always as ((to_tsvector('simple'::regconfig, search_fold(((title || ' '::text) || body))) || array_to_tsvector(ARRAY[('@'::text ||
CASE reader
    WHEN 'everyone'::text THEN 'all'::text
    ELSE (unit_id)::text
END)]))) stored,
  symbols text not null generated always as (search_symbols(((title || ' '::text) || body))) stored,
  constraint search_text_pkey PRIMARY KEY (id),
  constraint search_text_source_source_id_part_key UNIQUE (source, source_id, part),
  constraint search_text_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint search_text_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint search_text_reader_check CHECK ((reader = ANY (ARRAY['everyone'::text, 'planReviewer'::text, 'report'::text, 'draft'::text, 'document'::text, 'attachment'::text, 'attachmentDraft'::text]))),
  constraint search_text_source_check CHECK ((source = ANY (ARRAY['plan'::text, 'obligation'::text, 'report'::text, 'draft'::text, 'document'::text, 'guidance'::text, 'attachment'::text])))
);
CREATE INDEX search_text_symbols ON public.search_text USING gin (symbols gin_trgm_ops) WHERE (symbols <> ''::text);
CREATE INDEX search_text_words ON public.search_text USING gin (words) WITH (fastupdate=off);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.search_text FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.search_text FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table session (
  token_hash text not null,
  person_id integer not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint session_pkey PRIMARY KEY (token_hash),
  constraint session_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
CREATE INDEX session_person ON public.session USING btree (person_id);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.session FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.session FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table setting (
  name text not null,
  value jsonb not null,
  constraint setting_pkey PRIMARY KEY (name)
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.setting FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.setting FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table sign_off (
  campaign_id integer not null,
  report_id integer not null,
  id integer not null generated always as identity,
  asked_by integer not null,
  asked_at timestamp with time zone not null,
  state text not null default 'asked'::text,
  decided_by integer,
  decided_at timestamp with time zone,
  reason text,
  constraint sign_off_pkey PRIMARY KEY (campaign_id, id),
  constraint sign_off_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint sign_off_campaign_id_report_id_fkey FOREIGN KEY (campaign_id, report_id) REFERENCES report(campaign_id, id),
  constraint sign_off_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id),
  constraint sign_off_check CHECK (((state = 'asked'::text) = (decided_at IS NULL))),
  constraint sign_off_check1 CHECK (((state <> 'declined'::text) OR (length(TRIM(BOTH FROM reason)) > 0))),
  constraint sign_off_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'signed'::text, 'declined'::text])))
);
CREATE UNIQUE INDEX sign_off_waiting ON public.sign_off USING btree (campaign_id, report_id) WHERE (state = 'asked'::text);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.sign_off FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.sign_off FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table submission (
  campaign_id integer not null,
  report_id integer not null,
  version integer not null,
  unit_id integer not null,
  sections jsonb not null,
  sha256 text not null,
  late boolean not null,
  submitted_at timestamp with time zone not null,
  submitted_by integer,
  attachments jsonb not null default '[]'::jsonb,
  written_at timestamp with time zone,
  signed_by integer,
  outline_version integer,
  explanations jsonb not null default '[]'::jsonb,
  sources jsonb not null default '[]'::jsonb,
  constraint submission_pkey PRIMARY KEY (campaign_id, report_id, version),
  constraint submission_campaign_id_report_id_fkey FOREIGN KEY (campaign_id, report_id) REFERENCES report(campaign_id, id),
  constraint submission_signed_by_fkey FOREIGN KEY (signed_by) REFERENCES person(id),
  constraint submission_submitted_by_fkey FOREIGN KEY (submitted_by) REFERENCES person(id),
  constraint submission_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint submission_written_before CHECK ((written_at <= submitted_at))
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.submission FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.submission FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER submission_is_final BEFORE DELETE OR UPDATE ON public.submission FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER submission_searched AFTER INSERT ON public.submission FOR EACH ROW EXECUTE FUNCTION follow_search();

create table succession (
  id integer not null generated always as identity,
  kind text not null,
  on_day date not null,
  decision text not null default ''::text,
  decided_on date,
  basis text,
  registry_key text,
  removed jsonb not null default '[]'::jsonb,
  added jsonb not null default '[]'::jsonb,
  undoes integer,
  created_at timestamp with time zone not null,
  people_wait boolean not null default false,
  constraint succession_pkey PRIMARY KEY (id),
  constraint succession_registry_key_key UNIQUE (registry_key),
  constraint succession_undoes_key UNIQUE (undoes),
  constraint succession_undoes_fkey FOREIGN KEY (undoes) REFERENCES succession(id),
  constraint succession_basis_check CHECK ((basis = ANY (ARRAY['population'::text, 'area'::text, 'hand'::text]))),
  constraint succession_check CHECK (((kind = 'undo'::text) = (undoes IS NOT NULL))),
  constraint succession_kind_check CHECK ((kind = ANY (ARRAY['merge'::text, 'split'::text, 'rename'::text, 'move'::text, 'upgrade'::text, 'abolish'::text, 'undo'::text])))
);
CREATE INDEX succession_day ON public.succession USING btree (on_day, id);
CREATE INDEX succession_people_wait ON public.succession USING btree (on_day) WHERE people_wait;
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.succession FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.succession FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER passages_follow_added AFTER INSERT ON public.succession REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_successions();
CREATE TRIGGER passages_follow_changed AFTER UPDATE ON public.succession REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_successions();
CREATE TRIGGER passages_follow_gone AFTER DELETE ON public.succession REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_successions();

create table succession_edge (
  succession_id integer not null,
  from_unit_id integer not null,
  to_unit_id integer,
  weight numeric,
  weight_of numeric,
  source_code text,
  constraint succession_edge_once UNIQUE NULLS NOT DISTINCT (succession_id, from_unit_id, to_unit_id),
  constraint succession_edge_from_unit_id_fkey FOREIGN KEY (from_unit_id) REFERENCES unit(id),
  constraint succession_edge_succession_id_fkey FOREIGN KEY (succession_id) REFERENCES succession(id),
  constraint succession_edge_to_unit_id_fkey FOREIGN KEY (to_unit_id) REFERENCES unit(id),
  constraint succession_edge_check CHECK (((weight <= weight_of) AND (weight_of = trunc(weight_of)))),
  constraint succession_edge_share CHECK (((weight IS NULL) = (weight_of IS NULL))),
  constraint succession_edge_weight_check CHECK (((weight > (0)::numeric) AND (weight = trunc(weight))))
);
CREATE INDEX succession_edge_from ON public.succession_edge USING btree (from_unit_id);
CREATE INDEX succession_edge_to ON public.succession_edge USING btree (to_unit_id);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.succession_edge FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.succession_edge FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER passages_follow_added AFTER INSERT ON public.succession_edge REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_units_from();
CREATE TRIGGER passages_follow_changed AFTER UPDATE ON public.succession_edge REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_units_from();
CREATE TRIGGER passages_follow_gone AFTER DELETE ON public.succession_edge REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_units_from();
CREATE TRIGGER passages_follow_left AFTER UPDATE ON public.succession_edge REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_units_from();
CREATE TRIGGER passages_follow_truncated AFTER TRUNCATE ON public.succession_edge FOR EACH STATEMENT EXECUTE FUNCTION follow_everything();
CREATE TRIGGER succession_shares_added AFTER INSERT ON public.succession_edge REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION demand_whole_shares();
CREATE TRIGGER succession_shares_changed AFTER UPDATE ON public.succession_edge REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION demand_whole_shares();

create table succession_person (
  id integer not null generated always as identity,
  succession_id integer not null,
  person_id integer not null,
  from_unit_id integer not null,
  to_unit_id integer,
  state text not null,
  placed boolean not null default false,
  taken text[] not null default '{}'::text[],
  given text[] not null default '{}'::text[],
  entered_at timestamp with time zone not null,
  constraint succession_person_pkey PRIMARY KEY (id),
  constraint succession_person_once UNIQUE (succession_id, person_id, from_unit_id),
  constraint succession_person_from_unit_id_fkey FOREIGN KEY (from_unit_id) REFERENCES unit(id),
  constraint succession_person_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint succession_person_succession_id_fkey FOREIGN KEY (succession_id) REFERENCES succession(id),
  constraint succession_person_to_unit_id_fkey FOREIGN KEY (to_unit_id) REFERENCES unit(id),
  constraint succession_person_elsewhere CHECK ((to_unit_id <> from_unit_id)),
  constraint succession_person_somewhere CHECK (((to_unit_id IS NULL) = (state = 'stays'::text))),
  constraint succession_person_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'stays'::text, 'moved'::text, 'gone'::text, 'back'::text, 'movedOn'::text])))
);
CREATE INDEX succession_person_person ON public.succession_person USING btree (person_id);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.succession_person FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.succession_person FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table synthesis (
  campaign_id integer not null,
  map_on date,
  revision integer not null default 1,
  chosen_by integer,
  chosen_at timestamp with time zone not null,
  fixed_at timestamp with time zone,
  constraint synthesis_pkey PRIMARY KEY (campaign_id),
  constraint synthesis_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint synthesis_chosen_by_fkey FOREIGN KEY (chosen_by) REFERENCES person(id)
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.synthesis FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.synthesis FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER synthesis_fixed BEFORE DELETE OR UPDATE ON public.synthesis FOR EACH ROW EXECUTE FUNCTION refuse_fixed_map();

create table taken_passage (
  campaign_id integer not null,
  report_id integer not null,
  id integer not null generated always as identity,
  section text not null,
  source_report_id integer not null,
  source_version integer not null,
  source_section text not null,
  quote text not null,
  taken_at timestamp with time zone not null,
  taken_by integer,
  constraint taken_passage_pkey PRIMARY KEY (campaign_id, report_id, id),
  constraint taken_passage_campaign_id_report_id_fkey FOREIGN KEY (campaign_id, report_id) REFERENCES report(campaign_id, id),
  constraint taken_passage_campaign_id_source_report_id_source_version_fkey FOREIGN KEY (campaign_id, source_report_id, source_version) REFERENCES submission(campaign_id, report_id, version),
  constraint taken_passage_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES person(id),
  constraint taken_passage_quote_check CHECK ((length(TRIM(BOTH FROM quote)) > 0))
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.taken_passage FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.taken_passage FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table unit (
  id integer not null generated always as identity,
  kind text not null,
  created_at timestamp with time zone not null,
  registry_key text,
  adopted boolean not null default false,
  exchange_code text,
  constraint unit_pkey PRIMARY KEY (id),
  constraint unit_exchange_code_key UNIQUE (exchange_code),
  constraint unit_registry_key_key UNIQUE (registry_key),
  constraint unit_exchange_code_check CHECK ((length(TRIM(BOTH FROM exchange_code)) > 0)),
  constraint unit_kind_check CHECK ((kind = ANY (ARRAY['area'::text, 'committee'::text, 'department'::text, 'front'::text, 'association'::text, 'police'::text, 'military'::text, 'court'::text, 'board'::text, 'press'::text])))
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.unit FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.unit FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table unit_group (
  id integer not null generated always as identity,
  name text not null,
  folded text generated always as (fold(name)) stored,
  created_on date not null,
  unit_id integer,
  basis text not null default ''::text,
  kept_by integer,
  kept_at timestamp with time zone,
  dropped_at timestamp with time zone,
  constraint unit_group_pkey PRIMARY KEY (id),
  constraint unit_group_kept_by_fkey FOREIGN KEY (kept_by) REFERENCES person(id),
  constraint unit_group_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE UNIQUE INDEX unit_group_name ON public.unit_group USING btree (fold(name)) WHERE (dropped_at IS NULL);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.unit_group FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.unit_group FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table unit_group_member (
  group_id integer not null,
  unit_id integer not null,
  constraint unit_group_member_pkey PRIMARY KEY (group_id, unit_id),
  constraint unit_group_member_group_id_fkey FOREIGN KEY (group_id) REFERENCES unit_group(id) ON DELETE CASCADE,
  constraint unit_group_member_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.unit_group_member FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.unit_group_member FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table unit_question (
  id integer not null generated always as identity,
  unit_id integer not null,
  kind text not null,
  on_day date not null,
  succession_id integer,
  settled_at timestamp with time zone,
  entered boolean not null default false,
  constraint unit_question_pkey PRIMARY KEY (id),
  constraint unit_question_succession_id_fkey FOREIGN KEY (succession_id) REFERENCES succession(id),
  constraint unit_question_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint unit_question_kind_check CHECK ((kind = ANY (ARRAY['successor'::text, 'weights'::text])))
);
CREATE UNIQUE INDEX unit_question_each ON public.unit_question USING btree (unit_id, succession_id) WHERE entered;
CREATE UNIQUE INDEX unit_question_once ON public.unit_question USING btree (unit_id, kind) WHERE (NOT entered);
CREATE INDEX unit_question_open ON public.unit_question USING btree (on_day) WHERE (settled_at IS NULL);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.unit_question FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.unit_question FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table unit_state (
  unit_id integer not null,
  valid daterange not null,
  code text,
  name text not null,
  full_name text not null,
  short_name text,
  type text,
  level text not null,
  parent_id integer,
  position integer not null default 0,
  folded text generated always as (fold(((((full_name || ' '::text) || COALESCE(short_name, ''::text)) || ' '::text) || COALESCE(code, ''::text)))) stored,
  constraint unit_state_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES unit(id),
  constraint unit_state_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint unit_state_check CHECK ((parent_id <> unit_id)),
  constraint unit_state_level_check CHECK ((level = ANY (ARRAY['central'::text, 'province'::text, 'district'::text, 'commune'::text]))),
  constraint unit_state_valid_check CHECK ((NOT isempty(valid))),
  constraint unit_state_code EXCLUDE USING gist (level WITH =, code WITH =, valid WITH &&) WHERE ((code IS NOT NULL)),
  constraint unit_state_once EXCLUDE USING gist (unit_id WITH =, valid WITH &&)
);
CREATE INDEX unit_state_folded ON public.unit_state USING gin (folded gin_trgm_ops);
CREATE INDEX unit_state_parent ON public.unit_state USING btree (parent_id);
CREATE INDEX unit_state_since ON public.unit_state USING btree (parent_id, lower(valid));
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.unit_state FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.unit_state FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER unit_state_no_cycle_added AFTER INSERT ON public.unit_state REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_unit_cycle();
CREATE TRIGGER unit_state_no_cycle_changed AFTER UPDATE ON public.unit_state REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_unit_cycle();

create table verdict (
  campaign_id integer not null,
  report_id integer not null,
  version integer not null,
  verdict text not null,
  reason text not null default ''::text,
  at timestamp with time zone not null,
  person_id integer,
  remarks jsonb not null default '[]'::jsonb,
  in_time_reason text,
  accepted_sections jsonb not null default '[]'::jsonb,
  constraint verdict_pkey PRIMARY KEY (campaign_id, report_id, version),
  constraint verdict_campaign_id_report_id_version_fkey FOREIGN KEY (campaign_id, report_id, version) REFERENCES submission(campaign_id, report_id, version),
  constraint verdict_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint verdict_check CHECK (((verdict = 'accepted'::text) OR (length(TRIM(BOTH FROM reason)) > 0))),
  constraint verdict_check1 CHECK (((in_time_reason IS NULL) OR (verdict = 'accepted'::text))),
  constraint verdict_verdict_check CHECK ((verdict = ANY (ARRAY['accepted'::text, 'partly'::text, 'returned'::text])))
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.verdict FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.verdict FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table webhook (
  id integer not null generated always as identity,
  unit_id integer not null,
  url text not null,
  secret text not null,
  events text[] not null,
  enabled boolean not null default true,
  failures integer not null default 0,
  created_by integer not null,
  created_at timestamp with time zone not null,
  removed_at timestamp with time zone,
  constraint webhook_pkey PRIMARY KEY (id),
  constraint webhook_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id),
  constraint webhook_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint webhook_url_check CHECK ((url ~ '^https?://'::text))
);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.webhook FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.webhook FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table webhook_delivery (
  id bigint not null generated always as identity,
  webhook_id integer not null,
  event_id bigint not null,
  state text not null default 'waiting'::text,
  attempts integer not null default 0,
  next_at timestamp with time zone not null,
  status integer,
  error text,
  delivered_at timestamp with time zone,
  constraint webhook_delivery_pkey PRIMARY KEY (id),
  constraint webhook_delivery_webhook_id_event_id_key UNIQUE (webhook_id, event_id),
  constraint webhook_delivery_webhook_id_fkey FOREIGN KEY (webhook_id) REFERENCES webhook(id),
  constraint webhook_delivery_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'done'::text, 'givenUp'::text])))
);
CREATE INDEX webhook_delivery_event ON public.webhook_delivery USING btree (event_id);
CREATE INDEX webhook_delivery_waiting ON public.webhook_delivery USING btree (next_at) WHERE (state = 'waiting'::text);
CREATE TRIGGER guarded AFTER INSERT OR DELETE OR UPDATE ON public.webhook_delivery FOR EACH STATEMENT EXECUTE FUNCTION note_write();
CREATE TRIGGER guarded_truncate AFTER TRUNCATE ON public.webhook_delivery FOR EACH STATEMENT EXECUTE FUNCTION note_write();

create table write_guard (
  tx xid8 not null default pg_current_xact_id(),
  constraint write_guard_pkey PRIMARY KEY (tx)
);
CREATE CONSTRAINT TRIGGER write_is_audited AFTER INSERT ON public.write_guard DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_audit();

-- views

create view passage_edge as
 SELECT succession_id,
    on_day,
    from_unit_id,
    to_unit_id,
    weight,
    weight_of,
    source_code,
    division_id,
    line,
    figures_only,
    (figures_only AND (( SELECT state.level
           FROM unit_state state
          WHERE ((state.unit_id = kept.from_unit_id) AND (COALESCE(lower(state.valid), '-infinity'::date) < kept.on_day))
          ORDER BY (lower(state.valid)) DESC NULLS LAST
         LIMIT 1) IS DISTINCT FROM ( SELECT state.level
           FROM unit_state state
          WHERE ((state.unit_id = kept.to_unit_id) AND (state.valid @> kept.on_day))))) AS one_way
   FROM passage_in_force kept;
create view passage_reckoned as
 WITH given AS MATERIALIZED (
         SELECT DISTINCT ON (own.succession_id, own.from_unit_id) own.id,
            own.succession_id,
            own.from_unit_id,
            succession.on_day
           FROM (division own
             JOIN succession ON ((succession.id = own.succession_id)))
          WHERE ((own.takes_back IS NULL) AND (NOT (EXISTS ( SELECT
                   FROM division later
                  WHERE (later.takes_back = own.id)))) AND (NOT (EXISTS ( SELECT
                   FROM succession undo
                  WHERE (undo.undoes = succession.id)))))
          ORDER BY own.succession_id, own.from_unit_id, own.id DESC
        ), by_people AS MATERIALIZED (
         SELECT edge.from_unit_id,
            succession.on_day
           FROM (succession
             JOIN succession_edge edge ON ((edge.succession_id = succession.id)))
          WHERE ((succession.registry_key IS NULL) AND (NOT (EXISTS ( SELECT
                   FROM succession undo
                  WHERE (undo.undoes = succession.id)))))
        UNION
         SELECT given.from_unit_id,
            given.on_day
           FROM given
        )
 SELECT succession.id AS succession_id,
    succession.on_day,
    edge.from_unit_id,
    edge.to_unit_id,
    edge.weight,
    edge.weight_of,
    edge.source_code,
    NULL::integer AS division_id,
    false AS figures_only
   FROM (succession_edge edge
     JOIN succession ON ((succession.id = edge.succession_id)))
  WHERE ((NOT (EXISTS ( SELECT
           FROM succession undo
          WHERE (undo.undoes = succession.id)))) AND (NOT (EXISTS ( SELECT
           FROM given
          WHERE ((given.succession_id = edge.succession_id) AND (given.from_unit_id = edge.from_unit_id))))) AND (NOT ((succession.registry_key IS NOT NULL) AND (EXISTS ( SELECT
           FROM by_people
          WHERE ((by_people.from_unit_id = edge.from_unit_id) AND (by_people.on_day = succession.on_day)))))))
UNION ALL
 SELECT given.succession_id,
    given.on_day,
    given.from_unit_id,
    part.to_unit_id,
    part.weight,
    part.weight_of,
    own.source_code,
    given.id AS division_id,
    (own.succession_id IS NULL) AS figures_only
   FROM ((given
     JOIN division_part part ON ((part.division_id = given.id)))
     LEFT JOIN succession_edge own ON (((own.succession_id = given.succession_id) AND (own.from_unit_id = given.from_unit_id) AND (own.to_unit_id = part.to_unit_id))));

-- functions

CREATE OR REPLACE FUNCTION public.demand_allocation_adds_up()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  decided estimate_allocation;
begin
  select * into decided from estimate_allocation made
    where made.campaign_id = new.campaign_id and made.estimate_id = new.estimate_id;
  if decided is null
    or (select count(*) from estimate_grant share where share.campaign_id = decided.campaign_id
      and share.estimate_id = decided.estimate_id and share.version = decided.version)
      <> (select count(*) from estimate_line line where line.campaign_id = decided.campaign_id
        and line.estimate_id = decided.estimate_id and line.version = decided.version)
    or (select sum(share.granted) from estimate_grant share where share.campaign_id = decided.campaign_id
      and share.estimate_id = decided.estimate_id)
      is distinct from (select sum(given.amount) from estimate_source given
        where given.campaign_id = decided.campaign_id and given.estimate_id = decided.estimate_id) then
    raise exception 'an allocation adds up by line and by source' using errcode = 'TK001';
  end if;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.demand_audit()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if not exists (select from audit where tx = new.tx) then
    raise exception 'a write without its audit row' using errcode = 'TK002';
  end if;
  delete from write_guard where tx = new.tx;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.demand_consent()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.kind = 'individual' and not exists (
    select from exemplar_consent c where c.campaign_id = new.campaign_id and c.exemplar_id = new.id
  ) then
    raise exception 'an individual sent without consent'
      using errcode = '23514', constraint = 'exemplar_needs_consent';
  end if;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.demand_division_parts()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (new.takes_back is null) <> exists (select from division_part part where part.division_id = new.id)
    or (new.takes_back is not null
      and not exists (select from division_part part where part.division_id = new.takes_back)) then
    raise exception 'a division without its parts' using errcode = '23514', constraint = 'division_whole';
  end if;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.demand_receipts()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (
    select from leg
    where campaign_id = new.campaign_id and assignment_id = new.id and received_at is null
  ) then
    raise exception 'assignment % is closed before every leg has its receipt', new.id
      using errcode = 'TK003', constraint = 'assignment_has_receipts';
  end if;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.demand_whole_appraisal()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.verdict = 'appraised' and exists (
    select from estimate_line line
      left join estimate_finding found on found.campaign_id = line.campaign_id
        and found.estimate_id = line.estimate_id and found.version = line.version
        and found.position = line.position
      where line.campaign_id = new.campaign_id and line.estimate_id = new.estimate_id
        and line.version = new.version
        and (found.accepted is null
          or (found.accepted <> line.quantity * line.unit_price and trim(found.reason) = ''))) then
    raise exception 'an appraisal covers every line' using errcode = 'TK001';
  end if;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.demand_whole_division()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (
    select from division_part part
    where part.division_id in (select changed.division_id from changed)
    group by part.division_id
    having count(distinct part.weight_of) > 1 or sum(part.weight) <> min(part.weight_of)
  ) or exists (
    select from (
      select part.division_id, part.measured, part.weight, part.weight_of,
        sum(part.measured) over (partition by part.division_id) as measured_of
      from division_part part where part.division_id in (select changed.division_id from changed)
    ) share where share.weight * share.measured_of <> share.measured * share.weight_of
  ) then
    raise exception 'shares do not add up to 1' using errcode = '23514', constraint = 'division_whole';
  end if;
  if exists (
    select from changed
    join division on division.id = changed.division_id
    join succession on succession.id = division.succession_id
    where not exists (select from unit_state state
      where state.unit_id = changed.to_unit_id and state.valid @> succession.on_day)
  ) then
    raise exception 'a successor does not stand on the day' using errcode = '23514', constraint = 'division_standing';
  end if;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.demand_whole_estimate()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not exists (select from estimate_line line where line.campaign_id = new.campaign_id
      and line.estimate_id = new.estimate_id and line.version = new.version)
    or exists (select from estimate_line line where line.campaign_id = new.campaign_id
      and line.estimate_id = new.estimate_id and line.version = new.version
      and (line.quantity is null or line.unit_price is null
        or scale(trim_scale(line.quantity * line.unit_price)) > 0)) then
    raise exception 'an estimate is submitted whole' using errcode = 'TK001';
  end if;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.demand_whole_shares()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (
    select from succession_edge e
    where (e.succession_id, e.from_unit_id) in (select c.succession_id, c.from_unit_id from changed c)
      and e.to_unit_id is not null
    group by e.succession_id, e.from_unit_id
    having count(distinct e.weight_of) > 1
      or count(e.weight) not in (0, count(*))
      or sum(e.weight) <> min(e.weight_of)
  ) then
    raise exception 'shares do not add up to 1' using errcode = '23514', constraint = 'succession_edge_whole';
  end if;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.document_text(content jsonb)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select concat_ws(E'\n', content ->> 'subject', content ->> 'issuingBody',
    (select string_agg(found #>> '{}', E'\n') from jsonb_path_query(content, 'strict $.**.text') found),
    (select string_agg(found #>> '{}', E'\n') from jsonb_path_query(content, 'strict $.**.cells[*]', '{}', true) found))
$function$;

CREATE OR REPLACE FUNCTION public.duty_before(of_campaign integer, of_assignment integer)
 RETURNS TABLE(assignment_id integer)
 LANGUAGE sql
 STABLE
AS $function$
  with recursive before as (
    select of_assignment as id
    union
    select prior.id
    from before, lateral (
      select line.from_assignment_id as id from inheritance line
      where line.campaign_id = of_campaign and line.to_assignment_id = before.id and line.undone_at is null
      union
      select line.to_assignment_id from inheritance line
      where line.campaign_id = of_campaign and line.from_assignment_id = before.id and line.undone_at is not null
        and line.how <> 'moved'
        and not exists (select from inheritance own
          where own.campaign_id = of_campaign and own.from_assignment_id = line.to_assignment_id
            and own.undone_at is null)
    ) next join assignment prior
      on prior.campaign_id = of_campaign and prior.id = next.id and prior.state = 'inherited'
  )
  select id from before
$function$;

CREATE OR REPLACE FUNCTION public.duty_now(of_campaign integer, of_assignment integer)
 RETURNS TABLE(assignment_id integer)
 LANGUAGE sql
 STABLE
AS $function$
  with recursive now as (
    select own.id, own.state from assignment own where own.campaign_id = of_campaign and own.id = of_assignment
    union
    select owing.id, owing.state
    from now, lateral (
      select line.to_assignment_id as id from inheritance line
      where line.campaign_id = of_campaign and line.from_assignment_id = now.id and line.undone_at is null
      union
      select line.from_assignment_id from inheritance line
      where line.campaign_id = of_campaign and line.to_assignment_id = now.id and line.undone_at is not null
        and line.how <> 'moved'
        and not exists (select from inheritance own
          where own.campaign_id = of_campaign and own.from_assignment_id = now.id and own.undone_at is null)
    ) next join assignment owing on owing.campaign_id = of_campaign and owing.id = next.id
    where now.state = 'inherited'
  )
  select id from now where state <> 'inherited'
$function$;

CREATE OR REPLACE FUNCTION public.enqueue(task text, payload json, job_key text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  perform graphile_worker.add_job(task, payload, job_key := enqueue.job_key);
end
$function$;

CREATE OR REPLACE FUNCTION public.fold(phrase text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(unaccent('unaccent'::regdictionary, phrase));

CREATE OR REPLACE FUNCTION public.follow_division_parts()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  perform reckon_passages((select array_agg(distinct division.from_unit_id)
    from changed join division on division.id = changed.division_id));
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.follow_everything()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  perform reckon_passages((select array_agg(distinct told.from_unit_id) from (
    select from_unit_id from passage_in_force union select from_unit_id from passage_reckoned) told));
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.follow_search()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  case tg_table_name
    when 'plan' then perform search_plan(new);
    when 'obligation' then perform search_obligation(new);
    when 'submission' then perform search_submission(new);
    when 'draft_section' then perform search_draft(new);
    when 'official_document' then perform search_document(new);
    when 'obstacle' then perform search_guidance(new);
    when 'attachment' then perform search_attachment(new.campaign_id, new.id);
    when 'attachment_text' then perform search_attachment(new.campaign_id, new.attachment_id);
  end case;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.follow_successions()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if tg_op = 'INSERT' and not exists (select from changed where changed.undoes is not null) then return null; end if;
  perform reckon_passages((select array_agg(distinct told.from_unit_id)
    from changed join lateral (
      select edge.from_unit_id from succession_edge edge where edge.succession_id in (changed.id, changed.undoes)
      union all
      select division.from_unit_id from division where division.succession_id in (changed.id, changed.undoes)
    ) told on true));
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.follow_units_from()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  perform reckon_passages((select array_agg(distinct changed.from_unit_id) from changed));
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.grow_sequence()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.sequence := old.sequence + 1;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.guard(guarded regclass)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  execute format(
    'create trigger guarded after insert or update or delete on %s for each statement execute function note_write()',
    guarded);
  execute format(
    'create trigger guarded_truncate after truncate on %s for each statement execute function note_write()',
    guarded);
end
$function$;

CREATE OR REPLACE FUNCTION public.keep_receipts()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (
    select from assignment
    where campaign_id = old.campaign_id and id = old.assignment_id and state = 'done' and kind = 'report'
  ) then
    raise exception 'the receipts of closed assignment % are not taken back', old.assignment_id
      using errcode = 'TK003', constraint = 'leg_keeps_receipt';
  end if;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.kept_answer(of_key text)
 RETURNS TABLE(action text, input_hash text, person_id integer, output jsonb)
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_advisory_xact_lock(hashtextextended(of_key, 7));
  return query select a.action, a.input_hash, a.person_id, a.output from answer a where a.key = of_key::uuid;
end
$function$;

CREATE OR REPLACE FUNCTION public.leave_search()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  delete from search_text where source = tg_argv[0] and source_id = old.id;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.note_write()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  insert into write_guard default values on conflict do nothing;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.put_search(found search_text)
 RETURNS void
 LANGUAGE sql
AS $function$
  insert into search_text (source, source_id, part, reader, unit_id, campaign_id, assignment_id, path, title, body, at)
  values (found.source, found.source_id, found.part, found.reader, found.unit_id, found.campaign_id, found.assignment_id,
    found.path, found.title, left(found.body, 200000), found.at)
  on conflict (source, source_id, part) do update set
    reader = excluded.reader, unit_id = excluded.unit_id, campaign_id = excluded.campaign_id,
    assignment_id = excluded.assignment_id, path = excluded.path, title = excluded.title,
    body = excluded.body, at = excluded.at
$function$;

CREATE OR REPLACE FUNCTION public.queue_webhooks()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if new.unit_id is null or new.name like 'webhook.%' then return null; end if;
  insert into webhook_delivery (webhook_id, event_id, next_at)
  select hook.id, new.id, new.at from webhook hook
  where hook.enabled and hook.removed_at is null and hook.events && array[new.name, '*']
    and exists (
      select from unit_reach(new.unit_id, (new.at at time zone 'Asia/Ho_Chi_Minh')::date) above
      where above.unit_id = hook.unit_id);
  if found then
    perform enqueue('webhook.deliver', json_build_object('eventId', new.id), 'webhook.deliver:' || new.id);
  end if;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.reckon_passages(units integer[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  if units is null then return; end if;
  perform from unit where id = any(units) order by id for no key update;
  delete from passage_in_force where from_unit_id = any(units);
  if cardinality(units) > 200 then
    insert into passage_in_force
    with every as materialized (select * from passage_reckoned)
    select every.*, json_build_array(succession_id, on_day, from_unit_id, to_unit_id, weight::text, weight_of::text)::text
    from every where from_unit_id in (select unnest(units)) order by succession_id, to_unit_id;
  else
    insert into passage_in_force
    select reckoned.*, json_build_array(succession_id, on_day, from_unit_id, to_unit_id, weight::text, weight_of::text)::text
    from passage_reckoned reckoned where from_unit_id = any(units) order by succession_id, to_unit_id;
  end if;
end
$function$;

CREATE OR REPLACE FUNCTION public.record_write(happened jsonb, kept jsonb, followers text[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  event_id bigint;
  follower text;
begin
  insert into event (name, about, unit_id, campaign_id, person_id, at, data)
  select h.action, h.about, h.unit_id, h.campaign_id, h.person_id, h.at, coalesce(h.data, 'null')
  from jsonb_to_record(happened) as h(action text, about text, unit_id integer, campaign_id integer, person_id integer,
    at timestamptz, data jsonb)
  returning id into event_id;
  insert into audit (action, about, unit_id, campaign_id, person_id, at, data, key, address, token_id)
  select h.action, h.about, h.unit_id, h.campaign_id, h.person_id, h.at, coalesce(h.data, 'null'), h.key, h.address, h.token_id
  from jsonb_to_record(happened) as h(action text, about text, unit_id integer, campaign_id integer, person_id integer,
    at timestamptz, data jsonb, key uuid, address inet, token_id integer);
  foreach follower in array followers loop
    perform enqueue(follower, json_build_object('eventId', event_id), follower || ':' || event_id);
  end loop;
  if kept is not null then
    insert into answer (key, action, input_hash, person_id, output, at)
    select k.key, k.action, k.input_hash, k.person_id, coalesce(k.output, 'null'), k.at
    from jsonb_to_record(kept) as k(key uuid, action text, input_hash text, person_id integer, output jsonb,
      at timestamptz);
  end if;
  set constraints all immediate;
end
$function$;

CREATE OR REPLACE FUNCTION public.refuse_changed_closing()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.state = 'done' then
    raise exception 'a closed file stays as it was closed' using errcode = 'TK001';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$function$;

CREATE OR REPLACE FUNCTION public.refuse_changed_part()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  own closing_part := case tg_op when 'INSERT' then new else old end;
begin
  if exists (select from closing c where c.campaign_id = own.campaign_id and c.version = own.version
      and c.state = 'done') then
    raise exception 'a closed file stays as it was closed' using errcode = 'TK001';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$function$;

CREATE OR REPLACE FUNCTION public.refuse_changed_reading()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'what a document was made of stays as it was' using errcode = 'TK001';
end
$function$;

CREATE OR REPLACE FUNCTION public.refuse_fixed_map()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.fixed_at is not null then
    raise exception 'the map of a signed consolidated report stays' using errcode = 'TK001';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$function$;

CREATE OR REPLACE FUNCTION public.refuse_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' then
    if old.frozen then raise exception 'a frozen attachment stays' using errcode = 'TK001'; end if;
    return old;
  end if;
  if old.frozen and (new.sha256, new.name, new.size, new.section, new.frozen, new.about)
      is distinct from (old.sha256, old.name, old.size, old.section, old.frozen, old.about) then
    raise exception 'a frozen attachment stays as it is' using errcode = 'TK001';
  end if;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.refuse_judged_finding()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  own estimate_finding := case tg_op when 'DELETE' then old else new end;
begin
  if exists (select from estimate_verdict said where said.campaign_id = own.campaign_id
      and said.estimate_id = own.estimate_id and said.version = own.version) then
    raise exception 'an appraisal stays as it was concluded' using errcode = 'TK001';
  end if;
  return own;
end
$function$;

CREATE OR REPLACE FUNCTION public.refuse_own_nominee()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  nominating integer;
  voters integer;
begin
  select n.unit_id into nominating from commendation_nominee n
    where n.campaign_id = new.campaign_id and n.id = new.nominee_id;
  if exists (
    select from person p
    join campaign c on c.id = new.campaign_id
    cross join lateral unit_ancestors(p.unit_id, c.map_on) up
    where p.id = new.recorded_by and up.unit_id = nominating
  ) then
    raise exception 'somebody records a vote on their own unit'
      using errcode = '23514', constraint = 'commendation_own_unit';
  end if;
  select count(*) into voters from commendation_member m
    join campaign c on c.id = m.campaign_id
    where m.campaign_id = new.campaign_id and (m.unit_id is null or not exists (
      select from unit_ancestors(m.unit_id, c.map_on) up where up.unit_id = nominating
    ));
  if new.in_favour + new.against + new.absent <> voters then
    raise exception 'the ballots are not those of the members who may vote'
      using errcode = '23514', constraint = 'commendation_ballots';
  end if;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.refuse_own_unit()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (
    select from exemplar e
    join campaign c on c.id = e.campaign_id
    join person p on p.id = new.person_id
    cross join lateral unit_ancestors(p.unit_id, c.map_on) up
    where e.campaign_id = new.campaign_id and e.id = new.exemplar_id and up.unit_id = e.unit_id
  ) then
    raise exception 'a reviewer scores their own unit' using errcode = '23514', constraint = 'exemplar_own_unit';
  end if;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.refuse_rewrite()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'history is not rewritten: % on %', tg_op, tg_table_name using errcode = 'TK001';
end
$function$;

CREATE OR REPLACE FUNCTION public.refuse_submitted_line()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from estimate_submission kept, (select old.*) o
      where tg_op <> 'INSERT' and kept.campaign_id = o.campaign_id and kept.estimate_id = o.estimate_id
        and kept.version = o.version)
    or exists (select from estimate_submission kept, (select new.*) n
      where tg_op <> 'DELETE' and kept.campaign_id = n.campaign_id and kept.estimate_id = n.estimate_id
        and kept.version = n.version) then
    raise exception 'a submitted estimate stays as it was submitted' using errcode = 'TK001';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$function$;

CREATE OR REPLACE FUNCTION public.refuse_unit_cycle()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (
    with recursive up as (
      select n.unit_id as start, n.parent_id, n.valid, 1 as depth from added n where n.parent_id is not null
      union all
      select up.start, s.parent_id, up.valid * s.valid, up.depth + 1
      from up join unit_state s on s.unit_id = up.parent_id and s.valid && up.valid
      where up.parent_id <> up.start and s.parent_id is not null and up.depth < 12
    )
    select from up where up.parent_id = up.start or up.depth >= 12
  ) then
    raise exception 'a unit stands above itself' using errcode = '23514', constraint = 'unit_state_cycle';
  end if;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.search_attachment(of_campaign integer, of_attachment integer)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  delete from search_text where source = 'attachment' and source_id = of_attachment;
  perform put_search(search_row('attachment', f.id, '',
    case when f.frozen then 'attachment' else 'attachmentDraft' end, a.unit_id, f.campaign_id, f.assignment_id,
    coalesce((select '/bao-cao/' || r.id || case when f.section is null then '' else '?muc=' || f.section end
      from report r where r.campaign_id = f.campaign_id and r.assignment_id = f.assignment_id),
      '/dot-tong-ket/' || f.campaign_id || '?o=' || f.assignment_id),
    f.name, t.text, f.begun_at))
  from attachment f
  join attachment_text t on t.campaign_id = f.campaign_id and t.attachment_id = f.id
  join assignment a on a.campaign_id = f.campaign_id and a.id = f.assignment_id
  where f.campaign_id = of_campaign and f.id = of_attachment and f.kept_at is not null and a.kind <> 'exemplar'
    and f.about is null and (f.frozen or f.removed_at is null) and t.text <> '';
end
$function$;

CREATE OR REPLACE FUNCTION public.search_document(d official_document)
 RETURNS void
 LANGUAGE sql
AS $function$
  select put_search(search_row('document', d.id, '', 'document', d.unit_id, d.campaign_id, null,
    '/van-ban/' || d.id,
    concat_ws(' ', case when d.number is null then d.symbol else lpad(d.number::text, 2, '0') || '/' || d.symbol end, d.subject),
    document_text(d.content), d.created_at))
$function$;

CREATE OR REPLACE FUNCTION public.search_draft(d draft_section)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  body text := section_text(d.content);
begin
  if body = '' then
    delete from search_text where source = 'draft' and source_id = d.report_id and part = d.section;
  else
    perform put_search(search_row('draft', d.report_id, d.section, 'draft', r.unit_id, d.campaign_id, r.assignment_id,
      '/bao-cao/' || d.report_id || '?muc=' || d.section, d.section, body, d.saved_at))
    from report r where r.id = d.report_id;
  end if;
end
$function$;

CREATE OR REPLACE FUNCTION public.search_fold(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN regexp_replace(fold("left"(words, 200000)), '[^a-z0-9]+'::text, ' '::text, 'g'::text);

CREATE OR REPLACE FUNCTION public.search_guidance(o obstacle)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  if o.state <> 'answered' then
    delete from search_text where source = 'guidance' and source_id = o.id;
  else
    perform put_search(search_row('guidance', o.id, '', 'everyone', a.unit_id, o.campaign_id, null,
      '/ke-hoach/' || b.plan_id || '?nv=' || b.id, b.section,
      concat_ws(E'\n', case when o.show_question then o.text end, o.guidance), o.answered_at))
    from assignment a join obligation b on b.id = a.obligation_id
    where a.campaign_id = o.campaign_id and a.id = o.assignment_id;
  end if;
end
$function$;

CREATE OR REPLACE FUNCTION public.search_obligation(o obligation)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  if o.state = 'dropped' then
    delete from search_text where source = 'obligation' and source_id = o.id;
  else
    perform put_search(search_row('obligation', o.id, '',
      case p.state when 'confirmed' then 'everyone' else 'planReviewer' end, p.unit_id, null, null,
      '/ke-hoach/' || p.id || '?nv=' || o.id, o.section, o.text, p.created_at))
    from plan p where p.id = o.plan_id;
  end if;
end
$function$;

CREATE OR REPLACE FUNCTION public.search_plan(p plan)
 RETURNS void
 LANGUAGE sql
AS $function$
  select put_search(search_row('plan', p.id, '',
    case p.state when 'confirmed' then 'everyone' else 'planReviewer' end, p.unit_id, null, null,
    '/ke-hoach/' || p.id, concat_ws(' ', p.number, coalesce(p.title, p.file_name)), p.text, p.created_at));
  update search_text set reader = case p.state when 'confirmed' then 'everyone' else 'planReviewer' end
  where source = 'obligation' and source_id in (select id from obligation where plan_id = p.id)
$function$;

CREATE OR REPLACE FUNCTION public.search_row(source text, source_id integer, part text, reader text, unit_id integer, campaign_id integer, assignment_id integer, path text, title text, body text, at timestamp with time zone)
 RETURNS search_text
 LANGUAGE sql
AS $function$
  select row(0, source, source_id, part, reader, unit_id, campaign_id, assignment_id, path, title, body, at,
    ''::tsvector, '')::search_text
$function$;

CREATE OR REPLACE FUNCTION public.search_submission(s submission)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  delete from search_text where source in ('report', 'draft') and source_id = s.report_id;
  perform put_search(search_row('report', s.report_id, section ->> 'section', 'report', s.unit_id, s.campaign_id,
    r.assignment_id, '/bao-cao/' || s.report_id || '?xem=lan-gui&lan=' || s.version || '#muc-' || (section ->> 'section'),
    (section ->> 'section') || '. ' || (section ->> 'title'), said.body, s.submitted_at))
  from jsonb_array_elements(s.sections) section
  cross join lateral (select section_text(section -> 'content') as body offset 0) said
  join report r on r.id = s.report_id
  where said.body <> '';
end
$function$;

CREATE OR REPLACE FUNCTION public.search_symbols(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
BEGIN ATOMIC
 SELECT COALESCE(string_agg(DISTINCT (' '::text || found.found[1]), ''::text), ''::text) AS "coalesce"
    FROM regexp_matches(fold("left"(search_symbols.words, 200000)), '\d+(?:/\d{2,4})?/[a-z][a-z0-9]*(?:-[a-z0-9]+)*'::text, 'g'::text) found(found);
END;

CREATE OR REPLACE FUNCTION public.section_text(content jsonb)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select coalesce(string_agg(case block ->> 'kind'
      when 'table'
      then (select string_agg((select string_agg(cell, E'\t' order by c) from jsonb_array_elements_text(line) with ordinality cells(cell, c)), E'\n' order by r)
            from jsonb_array_elements(block -> 'rows') with ordinality rows(line, r))
      when 'picture' then '[Hình: ' || (block ->> 'alt') || ']'
      else block ->> 'text' end, E'\n' order by at), '')
  from jsonb_array_elements(content -> 'blocks') with ordinality blocks(block, at)
$function$;

CREATE OR REPLACE FUNCTION public.tell_event()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_notify('event', json_strip_nulls(json_build_object(
    'id', new.id, 'name', new.name, 'about', new.about, 'unitId', new.unit_id, 'campaignId', new.campaign_id,
    'to', case when new.about = 'person:' || new.person_id then json_build_array(new.person_id) end))::text);
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.tell_notice()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_notify('event', json_build_object('name', 'notice.tell', 'to', array_agg(person_id))::text)
  from (
    select person_id, row_number() over (order by person_id) / 500 as part
    from (select distinct person_id from told) as people
  ) as parted
  group by part;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.unit_ancestors(of_unit integer, on_day date)
 RETURNS TABLE(unit_id integer, depth integer)
 LANGUAGE sql
 STABLE
AS $function$
  with recursive up as (
    select of_unit as unit_id, 0 as depth
    union all
    select s.parent_id, up.depth + 1
    from up join unit_state s on s.unit_id = up.unit_id and s.valid @> on_day
    where s.parent_id is not null and up.depth < 12
  )
  select unit_id, depth from up
$function$;

CREATE OR REPLACE FUNCTION public.unit_descendants(of_unit integer, on_day date)
 RETURNS TABLE(unit_id integer, depth integer)
 LANGUAGE sql
 STABLE
AS $function$
  with recursive down as (
    select of_unit as unit_id, 0 as depth
    union all
    select s.unit_id, down.depth + 1
    from down join unit_state s on s.parent_id = down.unit_id and s.valid @> on_day
    where down.depth < 12
  )
  select unit_id, depth from down
$function$;

CREATE OR REPLACE FUNCTION public.unit_reach(of_unit integer, on_day date)
 RETURNS TABLE(unit_id integer, depth integer)
 LANGUAGE sql
 STABLE
AS $function$
  with recursive up as (
    select of_unit as unit_id, 0 as depth
    union all
    select known.parent_id, up.depth + 1
    from up, lateral (
      select s.parent_id from unit_state s where s.unit_id = up.unit_id
      order by s.valid @> on_day desc, (lower(s.valid) > on_day) is true desc,
        case when lower(s.valid) > on_day then lower(s.valid) end,
        lower(s.valid) desc nulls last
      limit 1
    ) known
    where known.parent_id is not null and up.depth < 12
  )
  select unit_id, depth from up
$function$;

CREATE OR REPLACE FUNCTION public.unit_reached(granted integer[], on_day date)
 RETURNS TABLE(granted_at integer, unit_id integer)
 LANGUAGE sql
 STABLE
AS $function$
  with recursive known as (
    select distinct on (s.unit_id) s.unit_id, s.parent_id from unit_state s
    order by s.unit_id, s.valid @> on_day desc, (lower(s.valid) > on_day) is true desc,
      case when lower(s.valid) > on_day then lower(s.valid) end,
      lower(s.valid) desc nulls last
  ), down as (
    select g.id as granted_at, g.id as unit_id, 0 as depth from unnest(granted) g(id)
    union all
    select down.granted_at, known.unit_id, down.depth + 1
    from down join known on known.parent_id = down.unit_id where down.depth < 12
  )
  select distinct down.granted_at, down.unit_id from down
$function$;

-- rights

alter default privileges in schema public grant usage on sequences to tongket_app;
alter default privileges in schema public grant delete, insert, select, update on tables to tongket_app;
grant execute on function demand_allocation_adds_up() to PUBLIC;
grant execute on function demand_audit() to PUBLIC;
grant execute on function demand_consent() to PUBLIC;
grant execute on function demand_division_parts() to PUBLIC;
grant execute on function demand_receipts() to PUBLIC;
grant execute on function demand_whole_appraisal() to PUBLIC;
grant execute on function demand_whole_division() to PUBLIC;
grant execute on function demand_whole_estimate() to PUBLIC;
grant execute on function demand_whole_shares() to PUBLIC;
grant execute on function document_text(jsonb) to PUBLIC;
grant execute on function duty_before(integer,integer) to PUBLIC;
grant execute on function duty_now(integer,integer) to PUBLIC;
grant execute on function enqueue(text,json,text) to PUBLIC;
grant execute on function fold(text) to PUBLIC;
grant execute on function follow_division_parts() to PUBLIC;
grant execute on function follow_everything() to PUBLIC;
grant execute on function follow_search() to PUBLIC;
grant execute on function follow_successions() to PUBLIC;
grant execute on function follow_units_from() to PUBLIC;
grant execute on function grow_sequence() to PUBLIC;
grant execute on function guard(regclass) to PUBLIC;
grant execute on function keep_receipts() to PUBLIC;
grant execute on function kept_answer(text) to PUBLIC;
grant execute on function leave_search() to PUBLIC;
grant execute on function note_write() to PUBLIC;
grant execute on function put_search(search_text) to PUBLIC;
grant execute on function queue_webhooks() to PUBLIC;
grant execute on function record_write(jsonb,jsonb,text[]) to PUBLIC;
grant execute on function refuse_changed_closing() to PUBLIC;
grant execute on function refuse_changed_part() to PUBLIC;
grant execute on function refuse_changed_reading() to PUBLIC;
grant execute on function refuse_fixed_map() to PUBLIC;
grant execute on function refuse_frozen() to PUBLIC;
grant execute on function refuse_judged_finding() to PUBLIC;
grant execute on function refuse_own_nominee() to PUBLIC;
grant execute on function refuse_own_unit() to PUBLIC;
grant execute on function refuse_rewrite() to PUBLIC;
grant execute on function refuse_submitted_line() to PUBLIC;
grant execute on function refuse_unit_cycle() to PUBLIC;
grant execute on function search_attachment(integer,integer) to PUBLIC;
grant execute on function search_document(official_document) to PUBLIC;
grant execute on function search_draft(draft_section) to PUBLIC;
grant execute on function search_fold(text) to PUBLIC;
grant execute on function search_guidance(obstacle) to PUBLIC;
grant execute on function search_obligation(obligation) to PUBLIC;
grant execute on function search_plan(plan) to PUBLIC;
grant execute on function search_row(text,integer,text,text,integer,integer,integer,text,text,text,timestamp with time zone) to PUBLIC;
grant execute on function search_submission(submission) to PUBLIC;
grant execute on function search_symbols(text) to PUBLIC;
grant execute on function section_text(jsonb) to PUBLIC;
grant execute on function tell_event() to PUBLIC;
grant execute on function tell_notice() to PUBLIC;
grant execute on function unit_ancestors(integer,date) to PUBLIC;
grant execute on function unit_descendants(integer,date) to PUBLIC;
grant execute on function unit_reach(integer,date) to PUBLIC;
grant execute on function unit_reached(integer[],date) to PUBLIC;
grant usage on schema public to PUBLIC;
grant usage on schema public to tongket_app;
grant usage on sequence access_token_id_seq to tongket_app;
grant usage on sequence assignment_id_seq to tongket_app;
grant usage on sequence attachment_id_seq to tongket_app;
grant usage on sequence audit_id_seq to tongket_app;
grant usage on sequence campaign_id_seq to tongket_app;
grant usage on sequence chase_id_seq to tongket_app;
grant usage on sequence commendation_decision_id_seq to tongket_app;
grant usage on sequence commendation_member_id_seq to tongket_app;
grant usage on sequence commendation_nominee_id_seq to tongket_app;
grant usage on sequence commendation_paper_id_seq to tongket_app;
grant usage on sequence commendation_turn_id_seq to tongket_app;
grant usage on sequence deliverable_id_seq to tongket_app;
grant usage on sequence dispatch_id_seq to tongket_app;
grant usage on sequence division_id_seq to tongket_app;
grant usage on sequence estimate_id_seq to tongket_app;
grant usage on sequence event_id_seq to tongket_app;
grant usage on sequence exemplar_criterion_id_seq to tongket_app;
grant usage on sequence exemplar_evidence_id_seq to tongket_app;
grant usage on sequence exemplar_file_id_seq to tongket_app;
grant usage on sequence exemplar_id_seq to tongket_app;
grant usage on sequence exemplar_meeting_id_seq to tongket_app;
grant usage on sequence exemplar_turn_id_seq to tongket_app;
grant usage on sequence extension_id_seq to tongket_app;
grant usage on sequence file_id_seq to tongket_app;
grant usage on sequence inheritance_id_seq to tongket_app;
grant usage on sequence leg_inheritance_id_seq to tongket_app;
grant usage on sequence notice_id_seq to tongket_app;
grant usage on sequence obligation_id_seq to tongket_app;
grant usage on sequence obstacle_id_seq to tongket_app;
grant usage on sequence obstacle_inheritance_id_seq to tongket_app;
grant usage on sequence official_document_id_seq to tongket_app;
grant usage on sequence passage_id_seq to tongket_app;
grant usage on sequence person_id_seq to tongket_app;
grant usage on sequence plan_amendment_id_seq to tongket_app;
grant usage on sequence plan_id_seq to tongket_app;
grant usage on sequence progress_note_id_seq to tongket_app;
grant usage on sequence push_id_seq to tongket_app;
grant usage on sequence push_subscription_id_seq to tongket_app;
grant usage on sequence reading_id_seq to tongket_app;
grant usage on sequence report_id_seq to tongket_app;
grant usage on sequence search_text_id_seq to tongket_app;
grant usage on sequence sign_off_id_seq to tongket_app;
grant usage on sequence succession_id_seq to tongket_app;
grant usage on sequence succession_person_id_seq to tongket_app;
grant usage on sequence taken_passage_id_seq to tongket_app;
grant usage on sequence unit_group_id_seq to tongket_app;
grant usage on sequence unit_id_seq to tongket_app;
grant usage on sequence unit_question_id_seq to tongket_app;
grant usage on sequence webhook_delivery_id_seq to tongket_app;
grant usage on sequence webhook_id_seq to tongket_app;
grant delete, insert, select, update on table access_token to tongket_app;
grant delete, insert, select, update on table answer to tongket_app;
grant delete, insert, select, update on table assignment to tongket_app;
grant delete, insert, select, update on table assignment_gone to tongket_app;
grant delete, insert, select, update on table attachment to tongket_app;
grant delete, insert, select, update on table attachment_piece to tongket_app;
grant delete, insert, select, update on table attachment_text to tongket_app;
grant insert, select on table audit to tongket_app;
grant delete, insert, select, update on table calendar_day to tongket_app;
grant delete, insert, select, update on table campaign to tongket_app;
grant delete, insert, select, update on table channel_choice to tongket_app;
grant delete, insert, select, update on table chase to tongket_app;
grant delete, insert, select, update on table chase_addressee to tongket_app;
grant delete, insert, select, update on table chase_rule to tongket_app;
grant delete, insert, select, update on table closing to tongket_app;
grant delete, insert, select, update on table closing_part to tongket_app;
grant delete, insert, select, update on table commendation_award to tongket_app;
grant delete, insert, select, update on table commendation_decision to tongket_app;
grant delete, insert, select, update on table commendation_member to tongket_app;
grant delete, insert, select, update on table commendation_nominee to tongket_app;
grant delete, insert, select, update on table commendation_paper to tongket_app;
grant delete, insert, select, update on table commendation_round to tongket_app;
grant delete, insert, select, update on table commendation_submission to tongket_app;
grant delete, insert, select, update on table commendation_turn to tongket_app;
grant delete, insert, select, update on table commendation_vote to tongket_app;
grant insert, select on table correction to tongket_app;
grant delete, insert, select, update on table deliverable to tongket_app;
grant delete, insert, select, update on table dependence to tongket_app;
grant delete, insert, select, update on table dispatch to tongket_app;
grant delete, insert, select, update on table dispatch_notice to tongket_app;
grant insert, select on table dispatch_resend to tongket_app;
grant insert, select on table division to tongket_app;
grant insert, select on table division_part to tongket_app;
grant delete, insert, select, update on table document_reading to tongket_app;
grant delete, insert, select, update on table draft_explanation to tongket_app;
grant delete, insert, select, update on table draft_figure to tongket_app;
grant delete, insert, select, update on table draft_section to tongket_app;
grant delete, insert, select, update on table duty to tongket_app;
grant delete, insert, select, update on table estimate to tongket_app;
grant delete, insert, select, update on table estimate_allocation to tongket_app;
grant delete, insert, select, update on table estimate_finding to tongket_app;
grant delete, insert, select, update on table estimate_grant to tongket_app;
grant delete, insert, select, update on table estimate_line to tongket_app;
grant delete, insert, select, update on table estimate_source to tongket_app;
grant delete, insert, select, update on table estimate_submission to tongket_app;
grant delete, insert, select, update on table estimate_verdict to tongket_app;
grant insert, select on table event to tongket_app;
grant delete, insert, select, update on table exemplar to tongket_app;
grant delete, insert, select, update on table exemplar_consent to tongket_app;
grant delete, insert, select, update on table exemplar_criterion to tongket_app;
grant delete, insert, select, update on table exemplar_dispatch to tongket_app;
grant delete, insert, select, update on table exemplar_evidence to tongket_app;
grant delete, insert, select, update on table exemplar_file to tongket_app;
grant delete, insert, select, update on table exemplar_meeting to tongket_app;
grant delete, insert, select, update on table exemplar_profile to tongket_app;
grant delete, insert, select, update on table exemplar_reviewer to tongket_app;
grant delete, insert, select, update on table exemplar_score to tongket_app;
grant delete, insert, select, update on table exemplar_sheet to tongket_app;
grant delete, insert, select, update on table exemplar_turn to tongket_app;
grant delete, insert, select, update on table extension to tongket_app;
grant delete, insert, select, update on table feed to tongket_app;
grant insert, select on table figure to tongket_app;
grant delete, insert, select, update on table file to tongket_app;
grant delete, insert, select, update on table filing_rule to tongket_app;
grant delete, insert, select, update on table indicator to tongket_app;
grant delete, insert, select, update on table inheritance to tongket_app;
grant delete, insert, select, update on table ladder to tongket_app;
grant delete, insert, select, update on table leg to tongket_app;
grant delete, insert, select, update on table leg_inheritance to tongket_app;
grant delete, insert, select, update on table notice to tongket_app;
grant delete, insert, select, update on table obligation to tongket_app;
grant delete, insert, select, update on table obligation_unit to tongket_app;
grant delete, insert, select, update on table obligation_version to tongket_app;
grant delete, insert, select, update on table obstacle to tongket_app;
grant delete, insert, select, update on table obstacle_inheritance to tongket_app;
grant delete, insert, select, update on table obstacle_step to tongket_app;
grant delete, insert, select, update on table official_document to tongket_app;
grant delete, insert, select, update on table outline to tongket_app;
grant delete, insert, select, update on table outline_seen to tongket_app;
grant delete, insert, select, update on table passage to tongket_app;
grant delete, insert, select, update on table passage_edge to tongket_app;
grant select on table passage_in_force to tongket_app;
grant delete, insert, select, update on table passage_reckoned to tongket_app;
grant delete, insert, select, update on table person to tongket_app;
grant delete, insert, select, update on table plan to tongket_app;
grant delete, insert, select, update on table plan_amendment to tongket_app;
grant delete, insert, select, update on table plan_passage_read to tongket_app;
grant delete, insert, select, update on table progress_note to tongket_app;
grant delete, insert, select, update on table push to tongket_app;
grant delete, insert, select, update on table push_notice to tongket_app;
grant delete, insert, select, update on table push_subscription to tongket_app;
grant delete, insert, select, update on table reading to tongket_app;
grant delete, insert, select, update on table reading_page to tongket_app;
grant delete, insert, select, update on table registry_source to tongket_app;
grant delete, insert, select, update on table reminder to tongket_app;
grant delete, insert, select, update on table report to tongket_app;
grant delete, insert, select, update on table role_grant to tongket_app;
grant delete, insert, select, update on table search_text to tongket_app;
grant delete, insert, select, update on table session to tongket_app;
grant delete, insert, select, update on table setting to tongket_app;
grant delete, insert, select, update on table sign_off to tongket_app;
grant insert, select on table submission to tongket_app;
grant delete, insert, select, update on table succession to tongket_app;
grant delete, insert, select, update on table succession_edge to tongket_app;
grant delete, insert, select, update on table succession_person to tongket_app;
grant delete, insert, select, update on table synthesis to tongket_app;
grant delete, insert, select, update on table taken_passage to tongket_app;
grant delete, insert, select, update on table unit to tongket_app;
grant delete, insert, select, update on table unit_group to tongket_app;
grant delete, insert, select, update on table unit_group_member to tongket_app;
grant delete, insert, select, update on table unit_question to tongket_app;
grant delete, insert, select, update on table unit_state to tongket_app;
grant delete, insert, select, update on table verdict to tongket_app;
grant delete, insert, select, update on table webhook to tongket_app;
grant delete, insert, select, update on table webhook_delivery to tongket_app;
