// Generated from the command list of crates/app by `cargo xtask generate`. Do not edit.

export type Language = 'fr' | 'en' | 'nl' | 'de';
export type Side = 'team' | 'partner';
export type Entity = 'centre' | 'partnership' | 'partner' | 'membership' | 'objective' | 'indicator' | 'measurement' | 'adjustment' | 'round';
export type StakeholderCategory = 'health_professional' | 'resident_or_patient' | 'carer' | 'public_authority' | 'association' | 'private_sector' | 'elected_official' | 'other';
export type ParticipationLevel = 'inform' | 'consult' | 'act_together' | 'decide_together' | 'partner_led';
export type Need = 'interpreter' | 'large_print' | 'plain_language' | 'transport' | 'childcare' | 'step_free' | 'remote';
export type SmartLetter = 'specific' | 'measurable' | 'attainable' | 'relevant' | 'time_bound';
export type Condition = 'objectives' | 'communication' | 'confidentiality' | 'transparency' | 'participation' | 'evaluation';

// Errors: reject value of every command
export type Fact = number | string;
export type FieldProblem = { field: string; problem: 'missing' | 'too_long' | 'out_of_range' | 'end_before_start' | 'in_future' | 'not_an_email' | 'not_text' | 'same_as_baseline' | 'differs' | 'already_used' | 'unknown_choice' };
export type Error = { code: string; facts?: Record<string, Fact>; fields?: FieldProblem[] };

// Records (domain); dates are 'YYYY-MM-DD'
export type Partnership = { id: string; identity: { name: string; purpose: string; population: string; territory: string }; period: { started_on: string | null; ended_on: string | null }; participation: { aimed_level: ParticipationLevel | null }; rules: { document_lead_days: number; told_back_days: number; evaluation_months: number; smallest_group: number } };
export type PartnerName = { kind: 'person'; given: string; family: string } | { kind: 'organisation'; name: string; other_name: string };
export type Partner = { id: string; identity: { name: PartnerName; category: StakeholderCategory | null; languages: Language[] }; contact: { email: string; phone: string; website: string; wishes: string }; address: { street: string; postcode: string; city: string; country: string }; needs: { needs: Need[]; detail: string }; naming: { agreed_on: string | null }; remarks: { note: string; verified_on: string | null } };
export type Membership = { id: string; partnership_id: string; partner_id: string; terms: { side: Side; role: string; level: ParticipationLevel | null; mandate: string; contact_rhythm_days: number | null; compensation: string }; period: { since: string | null; until: string | null } };
export type ObjectiveOutcome = { state: 'ongoing' } | { state: 'reached'; on: string } | { state: 'given_up'; on: string; reason: string };
export type Objective = { id: string; partnership_id: string; statement: { title: string }; smart: { specific: string; measurable: string; attainable: string; relevant: string; due_on: string | null }; ownership: { owner: string | null }; outcome: ObjectiveOutcome };
export type Indicator = { id: string; objective_id: string; definition: { name: string; unit: string; baseline: number; target: number } };
export type Measurement = { id: string; indicator_id: string; finding: { on: string; value: number; note: string } };
export type Adjustment = { id: string; partnership_id: string; objective_id: string | null; round_id: string | null; decision: { what: string; reason: string; dimension: string | null; decided_on: string; owner: string | null; due_on: string | null }; outcome: { state: 'planned' } | { state: 'done'; on: string } | { state: 'given_up'; on: string; reason: string } };
export type RoundProgress = { state: 'planned' } | { state: 'open'; since: string } | { state: 'closed'; on: string; responses_digest: string };
export type Round = { id: string; partnership_id: string; plan: { title: string; opens_on: string; closes_on: string }; questionnaire: { url: string; version: string; digest: string; smallest_group: number }; invitations: { members: string[] }; progress: RoundProgress };

// Session
export type SessionState =
  | { state: 'no_vault'; language: Language; default_place: string }
  | { state: 'locked'; language: Language; place: string; wait_seconds: number; demonstration: boolean }
  | { state: 'recovery_pending'; language: Language } // open, but the recovery key must be typed back first; the key can be shown again only in the session that made it
  | { state: 'open'; language: Language; organisation: string; idle_minutes: number; today: string; demonstration: boolean; attention: number; can_undo: boolean };
export type Strength = { score: number /* 0..4 */; enough: boolean; hint: string | null /* text id, e.g. 'strength-hint-common' */ };

// Records: create, change one section, delete, history, undo
export type NewRecord =
  | { entity: 'partnership'; identity: Partnership['identity']; period?: Partnership['period']; participation?: Partnership['participation']; rules?: Partnership['rules'] }
  | { entity: 'partner'; identity: Partner['identity']; contact?: Partner['contact']; address?: Partner['address']; needs?: Partner['needs']; naming?: Partner['naming']; remarks?: Partner['remarks'] }
  | { entity: 'membership'; partnership_id: string; partner_id: string; terms: Membership['terms']; period?: Membership['period'] }
  | { entity: 'objective'; partnership_id: string; statement: Objective['statement']; smart?: Objective['smart']; ownership?: Objective['ownership'] }
  | { entity: 'indicator'; objective_id: string; definition: Indicator['definition'] }
  | { entity: 'measurement'; indicator_id: string; finding: Measurement['finding'] }
  | { entity: 'adjustment'; partnership_id: string; objective_id?: string | null; round_id?: string | null; decision: Adjustment['decision'] };
export type SectionChange = { entity: Entity; id: string; section: string; before: unknown; after: unknown };
export type HistoryEntry = { seq: number; at: string /* ISO instant */; user: string; operation: string; entity: Entity; id: string; title: string /* of the record, '' if deleted or unknown */; section: string | null; kind: 'create' | 'update' | 'delete' | 'restore'; before: unknown; after: unknown; undone: boolean };
export type Undone = { operation: string; changes: number; title: string };

export type Page<T> = { rows: T[]; next: string | null /* cursor */; total: number };

// Lists and views
export type Petal = { condition: Condition; value: number | null /* 0..1, null = nothing to measure yet */; facts: PetalFact[] };
export type PetalFact = { fact: string /* text id suffix: petal-fact-… */; part: number; whole: number };
export type PartnershipRow = { id: string; name: string; ended: boolean; team: number; partners: number; objectives: number; rosette: Petal[]; evaluation_due: string | null; evaluation_late: boolean };
export type PartnershipView = { partnership: Partnership; team: number; partners: number; categories: { category: StakeholderCategory | null; count: number }[]; rosette: Petal[]; evaluation_due: string | null; evaluation_late: boolean; news: HistoryEntry[]; objectives: ObjectiveView[]; adjustments: AdjustmentRow[] };
export type IndicatorView = { indicator: Indicator; measurements: Measurement[]; latest: number | null; progress: number | null /* 0..1 */ };
export type ObjectiveView = { objective: Objective; to_make_precise: SmartLetter[]; indicators: IndicatorView[]; owner_name: string | null };
export type AdjustmentRow = { adjustment: Adjustment; owner_name: string | null; late: boolean };
export type MemberRow = { membership: Membership; name: string; category: StakeholderCategory | null; kind: 'person' | 'organisation' };
export type PartnerRow = { id: string; name: string; sorted: string; kind: 'person' | 'organisation'; category: StakeholderCategory | null; city: string; email: string; phone: string; partnerships: number };
export type PartnerView = { partner: Partner; memberships: { membership: Membership; partnership_name: string }[] };
export type Hit = { entity: 'partner' | 'partnership' | 'objective'; id: string; partnership_id: string | null; title: string; detail: string };
export type TodayItem = { kind: 'evaluation_due' | 'round_to_open' | 'round_to_close' | 'round_results' | 'objective_to_make_precise' | 'measurement_missing' | 'adjustment_due' | 'partnership_without_objective' | 'partnership_without_partners' | 'recovery_unconfirmed'; partnership_id: string | null; record_id: string | null; title: string; count: number | null; total: number | null; due_on: string | null; late: boolean };
export type Today = { today: string; items: TodayItem[]; partnerships: PartnershipRow[] };

// Import
export type ImportPreview = { file_name: string; kind: 'csv' | 'workbook'; encoding: string | null; encodings: string[]; delimiter: string | null; delimiters: string[]; sheet: string | null; sheets: string[]; header_line: number; headings: string[]; mapping: string[] /* target per column */; targets: string[]; rows_read: number; skipped: { line: number; why: string }[]; damages: { kind: string; count: number; lines: number[]; column: string | null; repaired: boolean }[]; sample: { line: number; cells: string[] }[] /* first 20 */; partners: number; refused: { line: number; cause: string }[]; doubles: Double[] /* at most 200 */; doubles_total: number };
export type Double = { line: number; name: string; detail: string; with: { partner_id: string | null /* in the vault */; line: number | null /* in the same file */; name: string; detail: string }; score: number; reasons: string[] };
export type ImportDone = { created: number; left_out: number; joined: number; refused: { line: number; cause: string }[]; repairs: { kind: string; count: number }[]; operation: string };

// Evaluation
export type Question = { id: string; text: string; dimension: string };
export type QuestionnaireView = { title: string; licence: string; dimensions: { id: string; title: string; questions: Question[] }[]; options: { code: string; label: string }[] };
export type RoundRow = { id: string; title: string; state: 'planned' | 'open' | 'closed'; opens_on: string; closes_on: string; invited_team: number; invited_partners: number; responses_team: number; responses_partners: number };
export type RoundView = { round: Round; row: RoundRow; partnership_name: string; questionnaire_title: string };
// `Results` and `WeakPoint` come from crates/instruments (see its source); until generated: unknown
export type Results = unknown;
export type RoundResults = { view: RoundView; results: Results; weak_points: unknown[]; adjustments: AdjustmentRow[] };

export type Progress = { done: number; total: number };

/** Every command: its request and its response. */
export interface Commands {
  session_state: { request: {}; response: SessionState };
  language_choose: { request: { language: Language }; response: SessionState };
  passphrase_strength: { request: { passphrase: string }; response: Strength };
  vault_create: { request: { organisation: string; language: Language; passphrase: string; choose_place: boolean }; response: { recovery_key: string /* groups parted by spaces */ } };
  recovery_sheet_save: { request: {}; response: { saved: boolean } }; // PDF, native save dialog opened from Rust; only in the session that made the key
  recovery_confirm: { request: { typed: string }; response: SessionState };
  recovery_renew: { request: { passphrase: string }; response: { recovery_key: string } }; // voids the old one
  vault_unlock: { request: { passphrase: string }; response: SessionState };
  vault_recover: { request: { recovery_key: string; new_passphrase: string }; response: SessionState };
  vault_lock: { request: {}; response: SessionState };
  vault_open_existing: { request: {}; response: SessionState }; // native folder dialog; state stays the same if cancelled
  vault_forget: { request: {}; response: SessionState }; // back to first run; nothing is deleted
  demonstration_open: { request: { language: Language }; response: SessionState };
  passphrase_change: { request: { passphrase: string; new_passphrase: string }; response: {} };
  centre_read: { request: {}; response: { id: string; identity: { name: string; language: Language }; habits: { idle_minutes: number } } };

  today_read: { request: {}; response: Today };
  search: { request: { words: string; limit: number }; response: { hits: Hit[] } };

  record_create: { request: { record: NewRecord }; response: { id: string } };
  record_change: { request: SectionChange; response: {} };
  record_delete: { request: { entity: Entity; id: string }; response: {} };
  history_list: { request: { entity: Entity | null; id: string | null; partnership_id: string | null; cursor: string | null; limit: number }; response: Page<HistoryEntry> };
  undo_last: { request: {}; response: Undone };
  log_verify: { request: {}; response: { entries: number } };

  partnership_list: { request: { cursor: string | null; limit: number }; response: Page<PartnershipRow> };
  partnership_read: { request: { id: string }; response: PartnershipView };
  objective_list: { request: { partnership_id: string }; response: { objectives: ObjectiveView[] } };
  adjustment_list: { request: { partnership_id: string }; response: { adjustments: AdjustmentRow[] } };
  member_list: { request: { partnership_id: string; cursor: string | null; limit: number }; response: Page<MemberRow> };
  partner_list: { request: { words: string; category: StakeholderCategory | null; cursor: string | null; limit: number }; response: Page<PartnerRow> };
  partner_read: { request: { id: string }; response: PartnerView };

  import_open: { request: {}; response: ImportPreview | null }; // native file dialog; null if cancelled
  import_adjust: { request: { encoding: string | null; delimiter: string | null; sheet: string | null; header_line: number | null; mapping: string[] | null; repairs: string[] }; response: ImportPreview };
  import_run: { request: { partnership_id: string | null; side: Side; default_category: StakeholderCategory | null; leave_out: number[] /* lines that the person found to be doubles */ }; response: ImportDone }; // progress, cancel
  import_close: { request: {}; response: {} };
  operation_undo: { request: { operation: string }; response: Undone };
  cancel: { request: {}; response: {} }; // stops the running import or report

  questionnaire_list: { request: { language: Language }; response: { questionnaires: { url: string; title: string; questions: number; licence: string }[] } };
  questionnaire_read: { request: { round_id: string; language: Language; plain: boolean }; response: QuestionnaireView };
  round_create: { request: { partnership_id: string; title: string; opens_on: string; closes_on: string; questionnaire_url: string; members: string[] }; response: { id: string } };
  round_list: { request: { partnership_id: string | null }; response: { rounds: RoundRow[] } };
  round_read: { request: { id: string }; response: RoundView };
  round_open: { request: { id: string }; response: RoundView };
  round_close: { request: { id: string }; response: RoundView };
  response_save: { request: { round_id: string; side: Side; answers: Record<string, string> }; response: {} };
  round_results: { request: { id: string }; response: RoundResults };

  report_make: { request: { partnership_id: string; language: Language; format: 'pdf' | 'html' }; response: { saved: boolean; pages: number | null } }; // native save dialog, progress, cancel

  draft_save: { request: { form: string; content: unknown }; response: {} };
  draft_read: { request: { form: string }; response: { content: unknown | null } };
  draft_drop: { request: { form: string }; response: {} };
  settings_save: { request: { language: Language; idle_minutes: number }; response: SessionState };
}
