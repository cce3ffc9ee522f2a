// Generated from the command list of crates/app by `cargo xtask generate`. Do not edit.

export type AdjustImport = { 
/**
 * Another encoding.
 */
encoding: Encoding | null, 
/**
 * Another delimiter.
 */
delimiter: Delimiter | null, 
/**
 * Another sheet.
 */
sheet: string | null, 
/**
 * Another line of the headings; 0 for none.
 */
header_line: number | null, 
/**
 * Another target per column.
 */
mapping: Array<Target> | null, 
/**
 * The damage to put right.
 */
repairs: Array<DamageKind>, };

export type Adjustment = { 
/**
 * Its id.
 */
id: AdjustmentId, 
/**
 * In which partnership.
 */
partnership_id: PartnershipId, 
/**
 * The objective that it adjusts, if it is about one.
 */
objective_id: ObjectiveId | null, 
/**
 * The evaluation round that led to it, if one did.
 */
round_id: RoundId | null, 
/**
 * What was decided.
 */
decision: AdjustmentDecision, 
/**
 * What became of it.
 */
outcome: AdjustmentOutcome, };

export type AdjustmentDecision = { 
/**
 * What will be done differently.
 */
what: string, 
/**
 * Why.
 */
reason: string, 
/**
 * The dimension of the questionnaire that was weak, when a round led to it.
 */
dimension: string | null, 
/**
 * The day of the decision.
 */
decided_on: string, 
/**
 * Who does it: a partner of the directory.
 */
owner: PartnerId | null, 
/**
 * By when.
 */
due_on: string | null, };

export type AdjustmentId = string;

export type AdjustmentList = { 
/**
 * The newest first.
 */
adjustments: Array<AdjustmentRow>, };

export type AdjustmentOutcome = { "state": "planned" } | { "state": "done", 
/**
 * On that day.
 */
on: string, } | { "state": "given_up", 
/**
 * On that day.
 */
on: string, 
/**
 * Why.
 */
reason: string, };

export type AdjustmentRow = { 
/**
 * The adjustment.
 */
adjustment: Adjustment, 
/**
 * The name of who does it.
 */
owner_name: string | null, 
/**
 * Whether it is planned and its day is past.
 */
late: boolean, };

export type AnswerChoice = { 
/**
 * Its code.
 */
code: string, 
/**
 * Its words.
 */
label: string, };

export type Base = "everyone" | "all_but_a_few" | "part";

export type Cancel = { 
/**
 * Its name.
 */
command: string, };

export type CategoryCount = { 
/**
 * The category; none where it is not known.
 */
category: StakeholderCategory | null, 
/**
 * How many.
 */
count: number, };

export type Centre = { 
/**
 * Its id, the id of the vault.
 */
id: string, 
/**
 * Who it is.
 */
identity: CentreIdentity, 
/**
 * How the program behaves for everyone.
 */
habits: CentreHabits, };

export type CentreHabits = { 
/**
 * Minutes without a key or a click before the vault locks: 1 to 60.
 */
idle_minutes: number, };

export type CentreIdentity = { 
/**
 * Its name, printed on reports.
 */
name: string, 
/**
 * The language of its documents.
 */
language: Language, };

export type ChangeKind = "create" | "update" | "delete" | "restore";

export type ChangePassphrase = { passphrase: string, new_passphrase: string, };

export type ChooseLanguage = { 
/**
 * The language.
 */
language: Language, };

export type Condition = "objectives" | "communication" | "confidentiality" | "transparency" | "participation" | "evaluation";

export type Create = { 
/**
 * The record.
 */
record: NewRecord, };

export type CreateRound = { 
/**
 * In which partnership.
 */
partnership_id: PartnershipId, 
/**
 * Its name.
 */
title: string, 
/**
 * The first day for answers.
 */
opens_on: string, 
/**
 * The last day for answers.
 */
closes_on: string, 
/**
 * Which questionnaire.
 */
questionnaire_url: string, 
/**
 * Who is invited.
 */
members: Array<MembershipId>, };

export type CreateVault = { 
/**
 * The name of the centre.
 */
organisation: string, 
/**
 * The name of the person, for the history; may be empty.
 */
person?: string, 
/**
 * The language of the centre.
 */
language: Language, passphrase: string, 
/**
 * Whether the person wants to choose the folder.
 */
choose_place: boolean, };

export type DamageKind = "row_in_quotes" | "lost_leading_zero" | "decimal_tail" | "scientific_number" | "mojibake" | "cyrillic_letters" | "lost_character" | "control_character" | "spreadsheet_error" | "stray_quotes";

export type DamageView = { 
/**
 * What happened.
 */
kind: DamageKind, 
/**
 * The heading of the column; none where it concerns whole rows.
 */
column: string | null, 
/**
 * How many cells or rows.
 */
count: number, 
/**
 * How many of them can be put right.
 */
repairable: number, 
/**
 * The first lines.
 */
lines: Array<number>, 
/**
 * The first cell as found.
 */
found: string | null, 
/**
 * The same as it would be.
 */
would_be: string | null, 
/**
 * Whether it was asked to be put right.
 */
repaired: boolean, };

export type Delete = { 
/**
 * Of which kind it is.
 */
entity: Entity, 
/**
 * Which one.
 */
id: string, };

export type Delimiter = "comma" | "semicolon" | "tab" | "pipe";

export type DimensionResult = { 
/**
 * Its link id.
 */
id: string, 
/**
 * The team's figure.
 */
team: Figure, 
/**
 * The partners' figure.
 */
partner: Figure, 
/**
 * The team's mean minus the partners' mean, as shown; nothing unless both are shown.
 */
gap: Tenths | null, };

export type Double = { 
/**
 * The line.
 */
line: number, 
/**
 * Its name.
 */
name: string, 
/**
 * What tells it from others.
 */
detail: string, 
/**
 * The other.
 */
with: DoubleOf, 
/**
 * How alike, 70 to 100.
 */
score: number, 
/**
 * Why.
 */
reasons: Array<LikenessReason>, };

export type DoubleOf = { 
/**
 * The partner in the vault.
 */
partner_id: PartnerId | null, 
/**
 * The line in the same file.
 */
line: number | null, 
/**
 * Its name.
 */
name: string, 
/**
 * What tells it from others.
 */
detail: string, };

export type Draft = { 
/**
 * What was typed; null when there is none.
 */
content: unknown, };

export type Encoding = "utf8" | "utf8_with_bom" | "utf16_le" | "utf16_be" | "windows1252" | "windows1250" | "mac_roman";

export type Entity = "centre" | "partnership" | "partner" | "membership" | "objective" | "indicator" | "measurement" | "adjustment" | "round";

export type Error = { 
/**
 * What happened.
 */
code: ErrorCode, 
/**
 * What the sentence names.
 */
facts?: { [key in string]: Fact }, 
/**
 * The fields to put right, for `InvalidRecord`.
 */
fields?: Array<FieldProblem>, };

export type ErrorCode = "vault_missing" | "vault_exists" | "vault_in_use" | "vault_locked" | "vault_open" | "wrong_passphrase" | "wrong_recovery_key" | "recovery_key_mistyped" | "too_many_attempts" | "passphrase_too_weak" | "header_damaged" | "database_damaged" | "version_newer" | "kdf_too_costly" | "log_broken" | "unknown_command" | "invalid_request" | "not_allowed" | "busy" | "cancelled" | "invalid_record" | "not_found" | "deleted" | "changed_meanwhile" | "nothing_to_undo" | "undo_overtaken" | "still_used" | "instrument_unreadable" | "instrument_unsupported" | "round_not_open" | "round_sealed" | "file_too_large" | "file_empty" | "file_kind_unknown" | "table_unreadable" | "table_too_large" | "table_without_name" | "workbook_unreadable" | "storage" | "report_failed" | "internal";

export type Fact = number | string;

export type FieldProblem = { 
/**
 * Path of the field in the request, as `identity.name`.
 */
field: string, 
/**
 * Which rule the value breaks; the sentence is `problem-…` of the error texts.
 */
problem: Problem, };

export type Figure = { "kind": "shown", 
/**
 * How many of the side's persons it rests on, in words.
 */
base: Base, 
/**
 * Mean of the persons' values, 1.0 to 5.0.
 */
mean: Tenths, 
/**
 * Standard deviation of the persons' values, with the divisor n − 1.
 */
sd: Tenths, } | { "kind": "hidden" };

export type Headcount = { "kind": "shown", 
/**
 * The count.
 */
n: number, } | { "kind": "hidden" };

export type HistoryEntry = { 
/**
 * Its number.
 */
seq: number, 
/**
 * When.
 */
at: string, 
/**
 * Who.
 */
user: string, 
/**
 * The operation, by which it can be undone.
 */
operation_id: string, 
/**
 * What the person did, as a code.
 */
operation: string, 
/**
 * Of which kind the record is.
 */
entity: Entity, 
/**
 * Which record.
 */
id: string, 
/**
 * What the record is called now.
 */
title: string, 
/**
 * Which section.
 */
section: string | null, 
/**
 * What happened to the row.
 */
kind: ChangeKind, 
/**
 * The section before.
 */
before: unknown, 
/**
 * The section after.
 */
after: unknown, 
/**
 * Whether it was taken back.
 */
undone: boolean, };

export type HistoryPage = { 
/**
 * The entries, the newest first.
 */
rows: Array<HistoryEntry>, 
/**
 * Where the next page begins.
 */
next: string | null, 
/**
 * How many there are.
 */
total: number, };

export type Hit = { 
/**
 * Of which kind the record is.
 */
entity: Entity, 
/**
 * Which record.
 */
id: string, 
/**
 * The partnership in which it is shown.
 */
partnership_id: PartnershipId | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * What tells it from others of the same name.
 */
detail: string, };

export type Hits = { 
/**
 * Partnerships and objectives first, then partners by name.
 */
hits: Array<Hit>, };

export type ImportDone = { 
/**
 * Partners that were made.
 */
created: number, 
/**
 * Lines that a person left out.
 */
left_out: number, 
/**
 * Partners of the vault that joined the partnership instead of being made twice.
 */
joined: number, 
/**
 * Lines that made no partner.
 */
refused: Array<RefusedLine>, 
/**
 * What was put right.
 */
repairs: Array<RepairCount>, 
/**
 * The operation, to undo it all.
 */
operation: string, };

export type ImportPreview = { 
/**
 * The name of the file.
 */
file_name: string, 
/**
 * The kind of file.
 */
kind: TableKind, 
/**
 * Its encoding, found or chosen.
 */
encoding: Encoding | null, 
/**
 * The encodings that can be chosen.
 */
encodings: Array<Encoding>, 
/**
 * Its delimiter, found or chosen.
 */
delimiter: Delimiter | null, 
/**
 * The delimiters that can be chosen.
 */
delimiters: Array<Delimiter>, 
/**
 * The sheet that was read.
 */
sheet: string | null, 
/**
 * The sheets that can be chosen.
 */
sheets: Array<string>, 
/**
 * The line of the headings; 0 for none.
 */
header_line: number, 
/**
 * The headings.
 */
headings: Array<string>, 
/**
 * What each column is.
 */
mapping: Array<Target>, 
/**
 * What a column can be.
 */
targets: Array<Target>, 
/**
 * Rows with data.
 */
rows_read: number, 
/**
 * Lines that were left out, the first of them.
 */
skipped: Array<SkippedLine>, 
/**
 * Damage that was found.
 */
damages: Array<DamageView>, 
/**
 * The first rows.
 */
sample: Array<SampleRow>, 
/**
 * How many partners it makes.
 */
partners: number, 
/**
 * Lines that make none, the first of them.
 */
refused: Array<RefusedLine>, 
/**
 * How many lines make none.
 */
refused_total: number, 
/**
 * Likely doubles, the first of them.
 */
doubles: Array<Double>, 
/**
 * How many there are.
 */
doubles_total: number, };

export type Indicator = { 
/**
 * Its id.
 */
id: IndicatorId, 
/**
 * Of which objective.
 */
objective_id: ObjectiveId, 
/**
 * What is measured, from where to where.
 */
definition: IndicatorDefinition, };

export type IndicatorDefinition = { 
/**
 * What is measured.
 */
name: string, 
/**
 * In which unit, as `jours`.
 */
unit: string, 
/**
 * The value at the start.
 */
baseline: number, 
/**
 * The value to reach.
 */
target: number, };

export type IndicatorId = string;

export type IndicatorView = { 
/**
 * The indicator.
 */
indicator: Indicator, 
/**
 * Its measurements, by day.
 */
measurements: Array<Measurement>, 
/**
 * The last value.
 */
latest: number | null, 
/**
 * The share of the way from baseline to target, 0 to 1.
 */
progress: number | null, };

export type Language = "fr" | "en" | "nl" | "de";

export type LikenessReason = "same_name" | "near_name" | "name_contained" | "same_place" | "same_email" | "same_phone";

export type ListHistory = { 
/**
 * Of which kind the record is; only for the reader, the id suffices.
 */
entity: Entity | null, 
/**
 * Of which record.
 */
id: string | null, 
/**
 * Of which partnership.
 */
partnership_id: string | null, 
/**
 * Where the page begins.
 */
cursor: string | null, 
/**
 * How many entries.
 */
limit: number, };

export type ListMembers = { 
/**
 * Of which partnership.
 */
partnership_id: PartnershipId, 
/**
 * Where the page begins.
 */
cursor: string | null, 
/**
 * How many rows.
 */
limit: number, };

export type ListPage = { 
/**
 * Where it begins.
 */
cursor: string | null, 
/**
 * How many rows.
 */
limit: number, };

export type ListPartners = { 
/**
 * Words, as beginnings of words; empty for all.
 */
words: string, 
/**
 * Only this category.
 */
category: StakeholderCategory | null, 
/**
 * Where the page begins.
 */
cursor: string | null, 
/**
 * How many rows.
 */
limit: number, };

export type ListRounds = { 
/**
 * Of which partnership; none for all.
 */
partnership_id: PartnershipId | null, };

export type LogVerified = { 
/**
 * Entries of the log.
 */
entries: number, 
/**
 * Records that were compared with it.
 */
records: number, };

export type Made = { 
/**
 * Its id.
 */
id: string, };

export type MakeReport = { 
/**
 * On which partnership.
 */
partnership_id: PartnershipId, 
/**
 * In which language.
 */
language: Language, 
/**
 * As what.
 */
format: ReportFormat, };

export type Measurement = { 
/**
 * Its id.
 */
id: MeasurementId, 
/**
 * Of which indicator.
 */
indicator_id: IndicatorId, 
/**
 * What was found and when.
 */
finding: MeasurementFinding, };

export type MeasurementFinding = { 
/**
 * The day of the measurement.
 */
on: string, 
/**
 * The value, in the unit of the indicator.
 */
value: number, 
/**
 * Where the value comes from.
 */
note: string, };

export type MeasurementId = string;

export type MemberPage = { 
/**
 * The rows.
 */
rows: Array<MemberRow>, 
/**
 * Where the next page begins.
 */
next: string | null, 
/**
 * How many there are.
 */
total: number, };

export type MemberRow = { 
/**
 * The membership.
 */
membership: Membership, 
/**
 * The name of the partner.
 */
name: string, 
/**
 * Its category.
 */
category: StakeholderCategory | null, 
/**
 * Person or organisation.
 */
kind: PartnerKind, };

export type Membership = { 
/**
 * Its id.
 */
id: MembershipId, 
/**
 * In which partnership.
 */
partnership_id: PartnershipId, 
/**
 * Which partner.
 */
partner_id: PartnerId, 
/**
 * On which side, in which role, on which terms.
 */
terms: MembershipTerms, 
/**
 * Since when and until when.
 */
period: MembershipPeriod, };

export type MembershipId = string;

export type MembershipOfPartner = { 
/**
 * The membership.
 */
membership: Membership, 
/**
 * The name of the partnership.
 */
partnership_name: string, };

export type MembershipPeriod = { 
/**
 * The first day, if known.
 */
since: string | null, 
/**
 * The last day; none while it lasts.
 */
until: string | null, };

export type MembershipTerms = { 
/**
 * Team or partners.
 */
side: Side, 
/**
 * The role, in plain words.
 */
role: string, 
/**
 * How far this member takes part.
 */
level: ParticipationLevel | null, 
/**
 * For whom the member speaks.
 */
mandate: string, 
/**
 * The agreed days between two contacts: 1 to 730; none where nothing was agreed.
 */
contact_rhythm_days: number | null, 
/**
 * How the member's time and costs are made good.
 */
compensation: string, };

export type Need = "interpreter" | "large_print" | "plain_language" | "transport" | "childcare" | "step_free" | "remote";

export type NewRecord = { "entity": "partnership", identity: PartnershipIdentity, period?: PartnershipPeriod, participation?: PartnershipParticipation, rules?: PartnershipRules, } | { "entity": "partner", identity: PartnerIdentity, contact?: PartnerContact, address?: PartnerAddress, needs?: PartnerNeeds, naming?: PartnerNaming, remarks?: PartnerRemarks, } | { "entity": "membership", partnership_id: PartnershipId, partner_id: PartnerId, terms: MembershipTerms, period?: MembershipPeriod, } | { "entity": "objective", partnership_id: PartnershipId, statement: ObjectiveStatement, smart?: SmartAnswers, ownership?: ObjectiveOwnership, } | { "entity": "indicator", objective_id: ObjectiveId, definition: IndicatorDefinition, } | { "entity": "measurement", indicator_id: IndicatorId, finding: MeasurementFinding, } | { "entity": "adjustment", partnership_id: PartnershipId, objective_id?: ObjectiveId | null, round_id?: RoundId | null, decision: AdjustmentDecision, };

export type NewRecoveryKey = { 
/**
 * The groups, parted by spaces.
 */
recovery_key: string, };

export type Nothing = Record<string, never>;

export type Objective = { 
/**
 * Its id.
 */
id: ObjectiveId, 
/**
 * Whose objective it is.
 */
partnership_id: PartnershipId, 
/**
 * The objective in one sentence.
 */
statement: ObjectiveStatement, 
/**
 * The five answers.
 */
smart: SmartAnswers, 
/**
 * Who looks after it.
 */
ownership: ObjectiveOwnership, 
/**
 * What became of it.
 */
outcome: ObjectiveOutcome, };

export type ObjectiveId = string;

export type ObjectiveList = { 
/**
 * In the order in which they were agreed.
 */
objectives: Array<ObjectiveView>, };

export type ObjectiveOutcome = { "state": "ongoing" } | { "state": "reached", 
/**
 * On that day.
 */
on: string, } | { "state": "given_up", 
/**
 * On that day.
 */
on: string, 
/**
 * Why.
 */
reason: string, };

export type ObjectiveOwnership = { 
/**
 * A partner of the directory.
 */
owner: PartnerId | null, };

export type ObjectiveStatement = { 
/**
 * In one sentence.
 */
title: string, };

export type ObjectiveView = { 
/**
 * The objective.
 */
objective: Objective, 
/**
 * The letters that are still to be made precise.
 */
to_make_precise: Array<SmartLetter>, 
/**
 * Its indicators.
 */
indicators: Array<IndicatorView>, 
/**
 * The name of who looks after it.
 */
owner_name: string | null, };

export type OfPartnership = { 
/**
 * Its id.
 */
partnership_id: PartnershipId, };

export type One = { 
/**
 * Its id.
 */
id: string, };

export type OneDraft = { 
/**
 * The form.
 */
form: string, };

export type PageTexts = { 
/**
 * The Fluent files.
 */
sources: string[], };

export type ParticipationLevel = "inform" | "consult" | "act_together" | "decide_together" | "partner_led";

export type Partner = { 
/**
 * Its id.
 */
id: PartnerId, 
/**
 * Who it is.
 */
identity: PartnerIdentity, 
/**
 * How to reach it.
 */
contact: PartnerContact, 
/**
 * Where it is.
 */
address: PartnerAddress, 
/**
 * What the person needs to take part.
 */
needs: PartnerNeeds, 
/**
 * Whether the person agreed to be named in documents.
 */
naming: PartnerNaming, 
/**
 * Anything else.
 */
remarks: PartnerRemarks, };

export type PartnerAddress = { 
/**
 * Street and number.
 */
street: string, 
/**
 * Postcode, as text.
 */
postcode: string, 
/**
 * Town.
 */
city: string, 
/**
 * Country, as it was given.
 */
country: string, };

export type PartnerContact = { 
/**
 * E-mail address.
 */
email: string, 
/**
 * Telephone, as the partner writes it.
 */
phone: string, 
/**
 * Website.
 */
website: string, 
/**
 * How the partner wishes to be reached.
 */
wishes: string, };

export type PartnerId = string;

export type PartnerIdentity = { 
/**
 * Person or organisation.
 */
name: PartnerName, 
/**
 * From which part of society it speaks.
 */
category: StakeholderCategory | null, 
/**
 * The languages in which it likes to be addressed.
 */
languages: Array<Language>, };

export type PartnerKind = "person" | "organisation";

export type PartnerName = { "kind": "person", 
/**
 * Given names.
 */
given: string, 
/**
 * Family name with its particles.
 */
family: string, } | { "kind": "organisation", 
/**
 * Its name.
 */
name: string, 
/**
 * Its name in another language: two names are normal in Brussels.
 */
other_name: string, };

export type PartnerNaming = { 
/**
 * The day of the agreement; none means never named.
 */
agreed_on: string | null, };

export type PartnerNeeds = { 
/**
 * The needs that are known.
 */
needs: Array<Need>, 
/**
 * More about them.
 */
detail: string, };

export type PartnerPage = { 
/**
 * The rows.
 */
rows: Array<PartnerRow>, 
/**
 * Where the next page begins.
 */
next: string | null, 
/**
 * How many there are; a search counts to 300.
 */
total: number, };

export type PartnerRemarks = { 
/**
 * Free text, such as the columns of an imported list that have no place of their own.
 */
note: string, 
/**
 * The day on which the entry was last found right.
 */
verified_on: string | null, };

export type PartnerRow = { 
/**
 * Its id.
 */
id: PartnerId, 
/**
 * Its name as it is read aloud.
 */
name: string, 
/**
 * Its name as lists are sorted.
 */
sorted: string, 
/**
 * Person or organisation.
 */
kind: PartnerKind, 
/**
 * Its category.
 */
category: StakeholderCategory | null, 
/**
 * Where it is.
 */
city: string, 
/**
 * E-mail address.
 */
email: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * In how many partnerships it takes part.
 */
partnerships: number, };

export type PartnerView = { 
/**
 * The partner.
 */
partner: Partner, 
/**
 * Its memberships.
 */
memberships: Array<MembershipOfPartner>, };

export type Partnership = { 
/**
 * Its id.
 */
id: PartnershipId, 
/**
 * What it is and for whom.
 */
identity: PartnershipIdentity, 
/**
 * Since when and until when.
 */
period: PartnershipPeriod, 
/**
 * How far the partners take part.
 */
participation: PartnershipParticipation, 
/**
 * What it promised its partners.
 */
rules: PartnershipRules, };

export type PartnershipId = string;

export type PartnershipIdentity = { 
/**
 * Its name.
 */
name: string, 
/**
 * What it is for, in plain words.
 */
purpose: string, 
/**
 * Whose health it is about.
 */
population: string, 
/**
 * Where.
 */
territory: string, };

export type PartnershipPage = { 
/**
 * The rows.
 */
rows: Array<PartnershipRow>, 
/**
 * Where the next page begins.
 */
next: string | null, 
/**
 * How many there are.
 */
total: number, };

export type PartnershipParticipation = { 
/**
 * The level that the partnership aims at.
 */
aimed_level: ParticipationLevel | null, };

export type PartnershipPeriod = { 
/**
 * The day it began, if known.
 */
started_on: string | null, 
/**
 * The day it ended; none while it runs.
 */
ended_on: string | null, };

export type PartnershipRow = { 
/**
 * Its id.
 */
id: PartnershipId, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether it has ended.
 */
ended: boolean, 
/**
 * Members on the team's side.
 */
team: number, 
/**
 * Members on the partners' side.
 */
partners: number, 
/**
 * Objectives that were not given up.
 */
objectives: number, 
/**
 * Its rosette.
 */
rosette: Array<Petal>, 
/**
 * When the next evaluation is due.
 */
evaluation_due: string | null, 
/**
 * Whether that day is past.
 */
evaluation_late: boolean, };

export type PartnershipRules = { 
/**
 * Documents are sent this many days before a meeting: 1 to 60.
 */
document_lead_days: number, 
/**
 * A contributor is told what became of a recommendation within this many days: 1 to 365.
 */
told_back_days: number, 
/**
 * An evaluation is made every so many months: 1 to 60.
 */
evaluation_months: number, 
/**
 * No figure is shown about fewer answers than this: 5 to 50.
 */
smallest_group: number, };

export type PartnershipView = { 
/**
 * The partnership.
 */
partnership: Partnership, 
/**
 * Members on the team's side.
 */
team: number, 
/**
 * Members on the partners' side.
 */
partners: number, 
/**
 * The partners' side by category.
 */
categories: Array<CategoryCount>, 
/**
 * Its rosette.
 */
rosette: Array<Petal>, 
/**
 * When the next evaluation is due.
 */
evaluation_due: string | null, 
/**
 * Whether that day is past.
 */
evaluation_late: boolean, 
/**
 * The last entries of its history.
 */
news: Array<HistoryEntry>, 
/**
 * Its objectives.
 */
objectives: Array<ObjectiveView>, 
/**
 * Its adjustments.
 */
adjustments: Array<AdjustmentRow>, };

export type PassphraseToJudge = { passphrase: string, };

export type Petal = { 
/**
 * Of which condition.
 */
condition: Condition, 
/**
 * From 0 to 1; none where there is nothing to measure yet.
 */
value: number | null, 
/**
 * The facts behind it.
 */
facts: Array<PetalFact>, };

export type PetalFact = { 
/**
 * What is counted.
 */
fact: PetalFactKind, 
/**
 * The part.
 */
part: number, 
/**
 * The whole, never zero.
 */
whole: number, };

export type PetalFactKind = "objectives_precise" | "objectives_measured" | "rhythms_agreed" | "adjustments_explained" | "partners_answered" | "categories_present" | "evaluation_in_time" | "adjustments_done";

export type Problem = "missing" | "too_long" | "out_of_range" | "end_before_start" | "in_future" | "not_an_email" | "not_text" | "same_as_baseline" | "differs" | "already_used" | "unknown_choice";

export type Progress = { 
/**
 * What is done.
 */
done: number, 
/**
 * Of how much.
 */
total: number, };

export type Question = { 
/**
 * Its link id.
 */
id: string, 
/**
 * Its words.
 */
text: string, 
/**
 * The dimension that it belongs to.
 */
dimension: string, };

export type QuestionnaireChoice = { 
/**
 * Its canonical url.
 */
url: string, 
/**
 * Its title.
 */
title: string, 
/**
 * How many questions it asks.
 */
questions: number, 
/**
 * Owner and licence, in words.
 */
licence: string, };

export type QuestionnaireDimension = { 
/**
 * Its link id.
 */
id: string, 
/**
 * Its name.
 */
title: string, 
/**
 * Its statements.
 */
questions: Array<Question>, };

export type QuestionnaireList = { 
/**
 * All of them.
 */
questionnaires: Array<QuestionnaireChoice>, };

export type QuestionnaireView = { 
/**
 * Its title.
 */
title: string, 
/**
 * Owner and licence, in words.
 */
licence: string, 
/**
 * Its dimensions.
 */
dimensions: Array<QuestionnaireDimension>, 
/**
 * The answers, the same for each statement.
 */
options: Array<AnswerChoice>, };

export type ReadQuestionnaire = { 
/**
 * Of which round.
 */
round_id: RoundId, 
/**
 * In which language.
 */
language: Language, 
/**
 * In simpler sentences, where the questionnaire has them.
 */
plain: boolean, };

export type Reading = "nothing" | "conversation" | "measurement";

export type Recover = { recovery_key: string, new_passphrase: string, };

export type RefusedCause = "name_missing" | "too_many_cells" | "in_quotes" | "control_character" | "too_long";

export type RefusedLine = { 
/**
 * The line.
 */
line: number, 
/**
 * Why.
 */
cause: RefusedCause, };

export type RepairCount = { 
/**
 * The damage.
 */
kind: DamageKind, 
/**
 * How often.
 */
count: number, };

export type ReportFormat = "pdf" | "html";

export type ReportMade = { 
/**
 * No when the person changed their mind.
 */
saved: boolean, 
/**
 * How many pages a PDF has.
 */
pages: number | null, };

export type Results = { 
/**
 * Groups of fewer persons are hidden. At least five.
 */
smallest_group: number, 
/**
 * How many sheets the team handed in.
 */
team: Headcount, 
/**
 * How many sheets the partners handed in.
 */
partner: Headcount, 
/**
 * How many sheets were handed in altogether; hidden when one of the sides is.
 */
total: Headcount, 
/**
 * How far the figures can be trusted.
 */
reading: Reading, 
/**
 * The dimensions, in the order of the questionnaire.
 */
dimensions: Array<DimensionResult>, };

export type Round = { 
/**
 * Its id.
 */
id: RoundId, 
/**
 * Which partnership is evaluated.
 */
partnership_id: PartnershipId, 
/**
 * When and how it is planned.
 */
plan: RoundPlan, 
/**
 * The questionnaire, frozen.
 */
questionnaire: RoundQuestionnaire, 
/**
 * Who is invited.
 */
invitations: RoundInvitations, 
/**
 * Planned, open or closed.
 */
progress: RoundProgress, };

export type RoundId = string;

export type RoundInvitations = { 
/**
 * The members who are invited.
 */
members: Array<MembershipId>, };

export type RoundList = { 
/**
 * The newest first.
 */
rounds: Array<RoundRow>, };

export type RoundPlan = { 
/**
 * Its name, as `Évaluation d’automne 2026`.
 */
title: string, 
/**
 * The first day for answers.
 */
opens_on: string, 
/**
 * The last day for answers.
 */
closes_on: string, };

export type RoundProgress = { "state": "planned" } | { "state": "open", 
/**
 * Since that day.
 */
since: string, } | { "state": "closed", 
/**
 * On that day.
 */
on: string, 
/**
 * The digest over all responses, whatever their order.
 */
responses_digest: string, };

export type RoundQuestionnaire = { 
/**
 * Its canonical url.
 */
url: string, 
/**
 * Its version.
 */
version: string, 
/**
 * The digest of its content, so that nobody can change the questions afterwards.
 */
digest: string, 
/**
 * The smallest group of which figures are shown, taken from the partnership when the round was made.
 */
smallest_group: number, };

export type RoundResults = { 
/**
 * The round.
 */
view: RoundView, 
/**
 * The figures that may be shown.
 */
results: Results, 
/**
 * What they ask to talk about, the heaviest first.
 */
weak_points: Array<WeakPoint>, 
/**
 * The adjustments that were decided from it.
 */
adjustments: Array<AdjustmentRow>, };

export type RoundRow = { 
/**
 * Its id.
 */
id: RoundId, 
/**
 * Its name.
 */
title: string, 
/**
 * The name of its partnership.
 */
partnership_name: string, 
/**
 * Planned, open or closed.
 */
state: RoundState, 
/**
 * The first day for answers.
 */
opens_on: string, 
/**
 * The last day for answers.
 */
closes_on: string, 
/**
 * Invited on the team's side.
 */
invited_team: number, 
/**
 * Invited on the partners' side.
 */
invited_partners: number, 
/**
 * Answers of the team; none in a closed round that hides them.
 */
responses_team: number | null, 
/**
 * Answers of the partners; none in a closed round that hides them.
 */
responses_partners: number | null, };

export type RoundState = "planned" | "open" | "closed";

export type RoundView = { 
/**
 * The round.
 */
round: Round, 
/**
 * As lists show it.
 */
row: RoundRow, 
/**
 * The name of its partnership.
 */
partnership_name: string, 
/**
 * The title of its questionnaire.
 */
questionnaire_title: string, };

export type RunImport = { 
/**
 * The partnership that the partners join; none for the directory alone.
 */
partnership_id: PartnershipId | null, 
/**
 * On which side they join.
 */
side: Side, 
/**
 * The category where the file tells none.
 */
default_category: StakeholderCategory | null, 
/**
 * Lines that a person found to be doubles. They are not written; one that stands in the vault already joins the partnership.
 */
leave_out: Array<number>, 
/**
 * Leave out every likely double, also those that the preview did not show.
 */
leave_out_doubles?: boolean, };

export type SampleRow = { 
/**
 * The line.
 */
line: number, 
/**
 * Its cells.
 */
cells: Array<string>, };

export type SaveDraft = { 
/**
 * The form: a short code with the ids of its records.
 */
form: string, 
/**
 * What was typed so far.
 */
content: unknown, };

export type SaveResponse = { 
/**
 * In which round.
 */
round_id: RoundId, 
/**
 * Team or partners.
 */
side: Side, 
/**
 * The code of the answer per statement; a statement that was skipped is missing.
 */
answers: { [key in string]: string }, };

export type SaveSettings = { 
/**
 * The language of the window.
 */
language: Language, 
/**
 * Minutes without a key or a click before the vault locks.
 */
idle_minutes: number, };

export type Saved = { 
/**
 * No when the person changed their mind.
 */
saved: boolean, };

export type Search = { 
/**
 * Words, as beginnings of words.
 */
words: string, 
/**
 * How many finds.
 */
limit: number, };

export type SectionChange = { 
/**
 * Of which kind the record is.
 */
entity: Entity, 
/**
 * Which record.
 */
id: string, 
/**
 * Which section.
 */
section: string, 
/**
 * What the person saw; null when the caller does not know.
 */
before: unknown, 
/**
 * What it becomes.
 */
after: unknown, };

export type SessionState = { "state": "no_vault", 
/**
 * The language of the window.
 */
language: Language, 
/**
 * Where a new vault would be made.
 */
default_place: string, } | { "state": "locked", 
/**
 * The language of the window.
 */
language: Language, 
/**
 * Where it lies.
 */
place: string, 
/**
 * The seconds to wait before the next passphrase.
 */
wait_seconds: number, 
/**
 * Whether it is the demonstration.
 */
demonstration: boolean, } | { "state": "recovery_pending", 
/**
 * The language of the window.
 */
language: Language, 
/**
 * Whether the key can still be shown and saved: only in the session that made it.
 */
sheet_available: boolean, } | { "state": "open", 
/**
 * The language of the window.
 */
language: Language, 
/**
 * The name of the centre.
 */
organisation: string, 
/**
 * The name of the person; may be empty.
 */
person: string, 
/**
 * Minutes without a key or a click before it locks.
 */
idle_minutes: number, 
/**
 * The day.
 */
today: string, 
/**
 * Whether it is the demonstration.
 */
demonstration: boolean, 
/**
 * How many things wait on Today.
 */
attention: number, 
/**
 * Whether the last change can be taken back.
 */
can_undo: boolean, };

export type Side = "team" | "partner";

export type SkipReason = "title" | "total" | "empty" | "separator";

export type SkippedLine = { 
/**
 * The line.
 */
line: number, 
/**
 * Why.
 */
why: SkipReason, };

export type SmartAnswers = { 
/**
 * What exactly changes, for whom?
 */
specific: string, 
/**
 * How will we see it?
 */
measurable: string, 
/**
 * What makes it possible?
 */
attainable: string, 
/**
 * Why does it matter to the partners?
 */
relevant: string, 
/**
 * By when?
 */
due_on: string | null, };

export type SmartLetter = "specific" | "measurable" | "attainable" | "relevant" | "time_bound";

export type StakeholderCategory = "health_professional" | "resident_or_patient" | "carer" | "public_authority" | "association" | "private_sector" | "elected_official" | "other";

export type Strength = { 
/**
 * From 0 to 4.
 */
score: number, 
/**
 * Whether it may protect a vault.
 */
enough: boolean, 
/**
 * The id of a text that says why it is weak.
 */
hint: string | null, };

export type TableKind = "csv" | "xlsx" | "xls" | "ods";

export type Target = "name" | "given_name" | "family_name" | "kind" | "category" | "email" | "phone" | "street" | "house_number" | "postcode" | "city" | "country" | "language" | "website" | "note" | "ignore";

export type Tenths = number;

export type Today = { 
/**
 * The day.
 */
today: string, 
/**
 * What waits, by date; what has no date comes last.
 */
items: Array<TodayItem>, 
/**
 * The first partnerships by name.
 */
partnerships: Array<PartnershipRow>, };

export type TodayItem = { 
/**
 * What waits.
 */
kind: TodayKind, 
/**
 * In which partnership.
 */
partnership_id: PartnershipId | null, 
/**
 * Which record.
 */
record_id: string | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * A count that its sentence names: answers, letters.
 */
count: number | null, 
/**
 * Of how many.
 */
total: number | null, 
/**
 * By when.
 */
due_on: string | null, 
/**
 * Whether that day is past.
 */
late: boolean, };

export type TodayKind = "evaluation_due" | "round_to_open" | "round_to_close" | "round_results" | "objective_to_make_precise" | "measurement_missing" | "adjustment_due" | "partnership_without_objective" | "partnership_without_partners";

export type TypedBack = { typed: string, };

export type UndoOperation = { 
/**
 * Its id.
 */
operation: string, };

export type Undone = { 
/**
 * The code of the operation.
 */
operation: string, 
/**
 * How many changes.
 */
changes: number, 
/**
 * What the first record is called.
 */
title: string, };

export type Unlock = { passphrase: string, };

export type WeakPoint = { 
/**
 * Link id of the dimension.
 */
dimension: string, 
/**
 * What stands out.
 */
why: WeakPointKind, };

export type WeakPointKind = { "kind": "low_mean", 
/**
 * Which voice.
 */
side: Side, 
/**
 * Its mean, as shown.
 */
mean: Tenths, } | { "kind": "wide_gap", 
/**
 * The voice that gives more.
 */
higher: Side, 
/**
 * How far they are apart, without a sign, as shown.
 */
gap: Tenths, };

/** Every command: its request and its response. */
export interface Commands {
  session_state: { request: Nothing; response: SessionState };
  language_choose: { request: ChooseLanguage; response: SessionState };
  texts_read: { request: ChooseLanguage; response: PageTexts };
  passphrase_strength: { request: PassphraseToJudge; response: Strength };
  vault_create: { request: CreateVault; response: NewRecoveryKey };
  recovery_sheet_save: { request: Nothing; response: Saved };
  recovery_confirm: { request: TypedBack; response: SessionState };
  recovery_renew: { request: Unlock; response: NewRecoveryKey };
  vault_unlock: { request: Unlock; response: SessionState };
  vault_recover: { request: Recover; response: SessionState };
  vault_lock: { request: Nothing; response: SessionState };
  vault_open_existing: { request: Nothing; response: SessionState };
  vault_forget: { request: Nothing; response: SessionState };
  demonstration_open: { request: ChooseLanguage; response: SessionState };
  passphrase_change: { request: ChangePassphrase; response: Nothing };
  settings_save: { request: SaveSettings; response: SessionState };
  centre_read: { request: Nothing; response: Centre };
  today_read: { request: Nothing; response: Today };
  search: { request: Search; response: Hits };
  record_create: { request: Create; response: Made };
  record_change: { request: SectionChange; response: Nothing };
  record_delete: { request: Delete; response: Nothing };
  history_list: { request: ListHistory; response: HistoryPage };
  undo_last: { request: Nothing; response: Undone };
  operation_undo: { request: UndoOperation; response: Undone };
  log_verify: { request: Nothing; response: LogVerified };
  partnership_list: { request: ListPage; response: PartnershipPage };
  partnership_read: { request: One; response: PartnershipView };
  member_list: { request: ListMembers; response: MemberPage };
  objective_list: { request: OfPartnership; response: ObjectiveList };
  adjustment_list: { request: OfPartnership; response: AdjustmentList };
  partner_list: { request: ListPartners; response: PartnerPage };
  partner_read: { request: One; response: PartnerView };
  import_open: { request: Nothing; response: ImportPreview | null };
  import_adjust: { request: AdjustImport; response: ImportPreview };
  import_run: { request: RunImport; response: ImportDone };
  import_close: { request: Nothing; response: Nothing };
  cancel: { request: Cancel; response: Nothing };
  questionnaire_list: { request: ChooseLanguage; response: QuestionnaireList };
  questionnaire_read: { request: ReadQuestionnaire; response: QuestionnaireView };
  round_create: { request: CreateRound; response: Made };
  round_list: { request: ListRounds; response: RoundList };
  round_read: { request: One; response: RoundView };
  round_open: { request: One; response: RoundView };
  round_close: { request: One; response: RoundView };
  response_save: { request: SaveResponse; response: Nothing };
  round_results: { request: One; response: RoundResults };
  report_make: { request: MakeReport; response: ReportMade };
  draft_save: { request: SaveDraft; response: Nothing };
  draft_read: { request: OneDraft; response: Draft };
  draft_drop: { request: OneDraft; response: Nothing };
}
