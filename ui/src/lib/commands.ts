// Generated from the command list of crates/app by `cargo xtask generate`. Do not edit.

export type AccessCode = string;

export type AccessKind = "viewed" | "printed" | "exported" | "imported" | "unlocked" | "unlock_failed" | "locked" | "role_changed" | "person_invited" | "person_disabled" | "key_changed" | "backup_made" | "restored" | "erased" | "consent_withdrawn" | "incident_entered" | "setting_changed" | "log_read";

export type AccessPage = { 
/**
 * The entries.
 */
rows: Array<AccessRow>, 
/**
 * Where the next page begins.
 */
next: string | null, 
/**
 * How many there are.
 */
total: number, 
/**
 * Whether there are more than that, which were not counted.
 */
beyond: boolean, 
/**
 * Everybody who ever opened the vault, for the filter.
 */
people: Array<AccessPerson>, };

export type AccessPerson = { 
/**
 * Who.
 */
id: UserId, 
/**
 * What they are called.
 */
name: string, };

export type AccessReason = "partnership" | "request" | "audit" | "report" | "incident" | "other";

export type AccessRow = { 
/**
 * Its number.
 */
seq: number, 
/**
 * When.
 */
at: string, 
/**
 * Who; empty where nobody had opened the vault.
 */
person: string, 
/**
 * What was done.
 */
kind: AccessKind, 
/**
 * Of which kind the record is.
 */
entity: Entity | null, 
/**
 * Which record.
 */
id: string | null, 
/**
 * What the record is called now; empty where there is none, or the person was erased.
 */
title: string, 
/**
 * The partner whose data they are.
 */
partner_id: PartnerId | null, 
/**
 * What the partner is called now.
 */
partner_name: string, 
/**
 * Which part or document, as a code.
 */
part: string | null, 
/**
 * How many, where a number says it: wrong passphrases, records of a list.
 */
count: number | null, 
/**
 * Why, where it was said.
 */
reason: AccessReason | null, };

export type AccessesVerified = { 
/**
 * How many entries follow one another without a gap.
 */
entries: number, };

export type AcronymOverride = { 
/**
 * The acronyms, as they stand in the texts.
 */
acronyms: Array<string>, 
/**
 * Why they may stand there unexplained.
 */
reason: string, };

export type Action = { 
/**
 * Its id.
 */
id: ActionId, 
/**
 * In which partnership.
 */
partnership_id: PartnershipId, 
/**
 * What, by whom, by when.
 */
task: ActionTask, 
/**
 * What it comes from.
 */
origin: ActionOrigin, 
/**
 * What became of it.
 */
outcome: ActionOutcome, };

export type ActionId = string;

export type ActionList = { 
/**
 * The open ones first, by their day.
 */
rows: Array<ActionRow>, };

export type ActionOrigin = { 
/**
 * The record; none where it was somebody's idea.
 */
source: Source | null, };

export type ActionOutcome = { "state": "open" } | { "state": "done", 
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

export type ActionRow = { 
/**
 * The action.
 */
action: Action, 
/**
 * Who does it.
 */
owner: string | null, 
/**
 * What the record is called that it comes from.
 */
source_title: string | null, };

export type ActionTask = { 
/**
 * In one line.
 */
what: string, 
/**
 * Who does it: a partner of the directory.
 */
owner: PartnerId | null, 
/**
 * By when.
 */
due_on: string | null, };

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
repairs: Array<DamageKind>, 
/**
 * What a row that names a person and an organisation makes.
 */
named_rows: ProposedKind | null, };

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

export type AgendaContent = { 
/**
 * In plain words.
 */
title: string, 
/**
 * How long it should take, in minutes: 1 to 480.
 */
minutes: number | null, 
/**
 * What is to come of it.
 */
purpose: AgendaPurpose | null, 
/**
 * Whose idea it was.
 */
proposer: Proposer, };

export type AgendaItem = { 
/**
 * Its id.
 */
id: AgendaItemId, 
/**
 * Of which meeting.
 */
meeting_id: MeetingId, 
/**
 * What it is about, for how long, whose idea it was.
 */
item: AgendaContent, 
/**
 * Its place among the others.
 */
position: AgendaPosition, };

export type AgendaItemId = string;

export type AgendaPosition = { 
/**
 * Points are shown by this number, the smallest first.
 */
place: number, };

export type AgendaPurpose = "inform" | "discuss" | "decide" | "look_back";

export type AgreedText = { 
/**
 * Which text.
 */
text_id: ConsentTextId, 
/**
 * In which version: from 1.
 */
version: number, 
/**
 * In which language it was read.
 */
language: Language, };

export type Agreement = { 
/**
 * Its id.
 */
id: AgreementId, 
/**
 * In which partnership.
 */
partnership_id: PartnershipId, 
/**
 * What it is, from when, until when, who signed.
 */
terms: AgreementTerms, };

export type AgreementId = string;

export type AgreementKind = "charter" | "convention" | "confidentiality" | "sharing";

export type AgreementRow = { 
/**
 * The agreement.
 */
agreement: Agreement, 
/**
 * Who signed.
 */
signatories: Array<string>, };

export type AgreementTerms = { 
/**
 * Of which kind it is.
 */
kind: AgreementKind, 
/**
 * Its name.
 */
title: string, 
/**
 * What it covers, in plain words.
 */
scope: string, 
/**
 * Who signed.
 */
signatories: Array<PartnerId>, 
/**
 * From that day.
 */
since: string | null, 
/**
 * When it is looked at again.
 */
review_on: string | null, 
/**
 * Until that day; none while it lasts.
 */
until: string | null, };

export type AnswerChoice = { 
/**
 * Its code.
 */
code: string, 
/**
 * Its words.
 */
label: string, 
/**
 * Whether no other goes with it.
 */
exclusive: boolean, };

export type AnswerKind = { "kind": "choices", 
/**
 * What can be chosen.
 */
choices: Array<AnswerChoice>, 
/**
 * Whether several can be.
 */
several: boolean, 
/**
 * Whether words of one's own are taken too.
 */
own_words: boolean, } | { "kind": "yes_no" } | { "kind": "number", 
/**
 * Whether it is a whole one.
 */
whole: boolean, 
/**
 * The least.
 */
least: string | null, 
/**
 * The greatest.
 */
greatest: string | null, } | { "kind": "date" } | { "kind": "words", 
/**
 * Whether several lines are offered.
 */
lines: boolean, 
/**
 * The most characters.
 */
longest: number | null, };

export type AppearanceExcerpt = { 
/**
 * In which form.
 */
form: MentionForm, 
/**
 * The words before it.
 */
before: string, 
/**
 * What was found.
 */
found: string, 
/**
 * The words after it.
 */
after: string, };

export type ArrangeAgenda = { 
/**
 * Of which meeting.
 */
meeting_id: MeetingId, 
/**
 * All of them, in the order in which they should stand.
 */
order: Array<AgendaItemId>, };

export type AskAgain = "expired" | "ends_soon" | "of_age" | "older_words" | "unknown_words";

export type Asked = { 
/**
 * The ids of questions, texts and headings.
 */
ids: Array<string>, 
/**
 * The codes of the choices that are offered, of questions where they depend on other answers.
 */
offered: { [key in string]: Array<string> }, };

export type AssessOneself = { 
/**
 * To which questionnaire.
 */
reference: string, 
/**
 * What was answered.
 */
answers: { [key in string]: Array<Given> }, };

export type Attach = { 
/**
 * To which meeting.
 */
meeting_id: MeetingId, 
/**
 * What it is, in plain words; the name of the file where it is empty.
 */
title: string, };

export type Attached = { 
/**
 * The document; none when the person changed their mind.
 */
made: Made | null, };

export type Attendance = { 
/**
 * Its id.
 */
id: AttendanceId, 
/**
 * In which meeting.
 */
meeting_id: MeetingId, 
/**
 * Whose.
 */
partner_id: PartnerId, 
/**
 * On which side.
 */
invitation: Invitation, 
/**
 * What the person needs, and what is arranged.
 */
needs: NeedsArranged, 
/**
 * There, excused or missing.
 */
presence: Presence, 
/**
 * How often the person spoke.
 */
speaking: Speaking, };

export type AttendanceId = string;

export type AttendanceRow = { 
/**
 * Their part in the meeting.
 */
attendance: Attendance, 
/**
 * Their name.
 */
name: string, };

export type BackupFound = { 
/**
 * The file.
 */
file: string, 
/**
 * When it was made, by the local clock.
 */
made_at: string, 
/**
 * The size of the file in bytes.
 */
size: number, 
/**
 * The schema of its database.
 */
schema: number, 
/**
 * The records in it, by the name of their kind.
 */
records: { [key in string]: number }, 
/**
 * Entries of the change log.
 */
changes: number, 
/**
 * The digest of all rows, in hexadecimal digits.
 */
digest: string, };

export type BackupLeft = { 
/**
 * The day on which it was made.
 */
made_on: string, 
/**
 * The day by which it is gone, if backups go on being made; none where it is kept until somebody removes it.
 */
gone_by: string | null, };

export type BackupMade = { 
/**
 * No when nothing changed since the last one, or the person changed their mind.
 */
made: boolean, 
/**
 * What was found in it when it was opened again.
 */
backup: BackupFound | null, };

export type BackupRow = { 
/**
 * When it was made, by the local clock.
 */
made_at: string, 
/**
 * The size of the file in bytes.
 */
size: number, };

export type BackupsView = { 
/**
 * Where they lie.
 */
place: string, 
/**
 * The ones of this vault, the newest first.
 */
rows: Array<BackupRow>, 
/**
 * Files that are named as backups and cannot be read.
 */
unreadable: number, 
/**
 * What counts on Today.
 */
safety: Safety, };

export type BandCode = "strength" | "discuss" | "concern" | "low" | "middle" | "high";

export type BeginKiosk = { 
/**
 * Which round. It must be open.
 */
round_id: RoundId, };

export type Block = { "block": "heading", 
/**
 * Its link id.
 */
id: string, 
/**
 * Its words.
 */
text: string, } | { "block": "text", 
/**
 * Its link id.
 */
id: string, 
/**
 * Its words.
 */
text: string, } | { "block": "question" } & Question;

export type Board = { 
/**
 * Its four columns.
 */
columns: Array<BoardColumn>, 
/**
 * The figures of this year.
 */
figures: RecommendationFigures, 
/**
 * The year.
 */
year: number, };

export type BoardColumn = { 
/**
 * Which one.
 */
stage: Stage, 
/**
 * Its first cards.
 */
page: RecommendationPage, };

export type Cancel = { 
/**
 * Its name.
 */
command: string, };

export type CancelMeeting = { 
/**
 * Which meeting.
 */
id: MeetingId, 
/**
 * Why.
 */
reason: string, };

export type Capability = "begin" | "answer" | "read" | "own_access" | "take_out" | "record" | "take_back" | "read_history" | "bring_in" | "take_all_out" | "keep_safe" | "evaluate" | "set_up" | "answer_requests" | "audit" | "let_in" | "safeguard_keys";

export type Captured = { 
/**
 * Recommendations.
 */
recommendations: Array<Recommendation>, 
/**
 * Questions to the clinical expert.
 */
questions: Array<ExpertQuestion>, 
/**
 * Decisions.
 */
decisions: Array<Decision>, 
/**
 * Actions.
 */
actions: Array<Action>, };

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
habits: CentreHabits, 
/**
 * Under which laws it keeps personal data, and for how long; none where nobody has said so yet.
 */
law: CentreLaw | null, };

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

export type CentreLaw = { 
/**
 * The laws that hold; several may at once.
 */
regimes: Array<Regime>, 
/**
 * The rules that the centre changed; for every other kind of record the proposal holds ([`crate::retention::proposals`]).
 */
retention: Array<RetentionRule>, };

export type Change = { 
/**
 * Id of the dimension.
 */
dimension: string, 
/**
 * Which voice.
 */
side: Side, 
/**
 * The later mean minus the earlier one, as shown; nothing unless both are.
 */
difference: Tenths | null, 
/**
 * The same in standard deviations; nothing unless both means are of persons' values.
 */
effect: Effect | null, 
/**
 * In a word.
 */
reading: ChangeReading, };

export type ChangeKind = "create" | "update" | "delete" | "restore";

export type ChangePassphrase = { passphrase: string, new_passphrase: string, };

export type ChangePerson = { 
/**
 * Who.
 */
id: UserId, 
/**
 * What they may do.
 */
role: UserRole, 
/**
 * Whether they may write reports, tables and files out of the vault.
 */
may_export: boolean, };

export type ChangeReading = "too_few" | "same" | "better" | "lower";

export type ChangeZoom = { 
/**
 * Which.
 */
step: ZoomStep, };

export type ChoiceCount = { 
/**
 * Under which code a sheet keeps it: its own, or its words or place where it has none or that of another choice.
 */
code: string, 
/**
 * What it counts in the summary, turned round where the item is; nothing for an answer that is no opinion.
 */
score: Tenths | null, 
/**
 * By how many persons.
 */
n: number, };

export type ChooseLanguage = { 
/**
 * The language.
 */
language: Language, };

export type Closing = { "closing": "told_back", 
/**
 * How.
 */
told: ToldBack, 
/**
 * On that day it was closed.
 */
on: string, } | { "closing": "exception", 
/**
 * On that day it was closed.
 */
on: string, 
/**
 * Why nobody could be told.
 */
reason: string, };

export type Comment = { 
/**
 * Its words, names of the directory masked.
 */
text: string, 
/**
 * How many names were masked.
 */
masked: number, 
/**
 * Words in it that may name somebody: to be read again before it is shown to anybody.
 */
doubts: Array<string>, };

export type Comments = { 
/**
 * Link id of the item.
 */
id: string, 
/**
 * The team's.
 */
team: Array<Comment>, 
/**
 * The partners'.
 */
partner: Array<Comment>, };

export type Communication = { 
/**
 * Its id.
 */
id: CommunicationId, 
/**
 * In which partnership; none where it concerns no particular one.
 */
partnership_id: PartnershipId | null, 
/**
 * When, with whom, by what means, about what.
 */
exchange: Exchange, 
/**
 * What was said, at length.
 */
body: CommunicationBody, };

export type CommunicationBody = { 
/**
 * The text; may be empty.
 */
text: string, };

export type CommunicationId = string;

export type Condition = "objectives" | "communication" | "confidentiality" | "transparency" | "participation" | "evaluation";

export type Consent = { 
/**
 * Its id.
 */
id: ConsentId, 
/**
 * Who agreed.
 */
partner_id: PartnerId, 
/**
 * In which partnership it holds; none where it holds in all of them.
 */
partnership_id: PartnershipId | null, 
/**
 * What was agreed, when, how, until when.
 */
given: ConsentGiven, 
/**
 * Whether it was withdrawn.
 */
withdrawal: ConsentWithdrawal, };

export type ConsentGiven = { 
/**
 * What for.
 */
purpose: ConsentPurpose, 
/**
 * On that day.
 */
on: string, 
/**
 * How it was given.
 */
means: ConsentMeans, 
/**
 * Who gave it.
 */
giver: ConsentGiver, 
/**
 * The words that were agreed to; none where they are not known, as on an old sheet of paper.
 */
text: AgreedText | null, 
/**
 * Who collected it: a name or a role.
 */
collector: string, 
/**
 * The last day on which it holds; none where no end was agreed.
 */
until: string | null, };

export type ConsentGiver = { "giver": "person" } | { "giver": "person_and_parent", 
/**
 * Name of the parent or tutor.
 */
name: string, 
/**
 * The day from which the young person decides alone, and is asked again.
 */
alone_from: string | null, } | { "giver": "parent", 
/**
 * Their name.
 */
name: string, 
/**
 * The day from which the young person decides alone, and is asked again.
 */
alone_from: string | null, } | { "giver": "representative", 
/**
 * Their name.
 */
name: string, 
/**
 * By what right: a judgment, a mandate, the law.
 */
capacity: string, };

export type ConsentId = string;

export type ConsentList = { 
/**
 * The newest first.
 */
rows: Array<ConsentRow>, 
/**
 * Of which of them the person is to be asked again, and why.
 */
to_renew: Array<ConsentToRenew>, 
/**
 * The day on which an older program noted that the person may be named, where that still counts: no consent for it is noted.
 */
named_since: string | null, };

export type ConsentMeans = { "means": "in_writing" } | { "means": "by_mouth", 
/**
 * Who heard it.
 */
witness: string, } | { "means": "electronically" };

export type ConsentPurpose = { "purpose": "keep_contact" } | { "purpose": "be_contacted", 
/**
 * In which way: one that reaches one person, so neither a meeting nor a notice.
 */
means: Means, } | { "purpose": "take_part" } | { "purpose": "be_named" } | { "purpose": "photographs" } | { "purpose": "quotes" } | { "purpose": "keep_answers" } | { "purpose": "share_contact" } | { "purpose": "other", 
/**
 * Said in words.
 */
words: string, };

export type ConsentRow = { 
/**
 * What was noted.
 */
consent: Consent, 
/**
 * How it stands today, with what was withdrawn on other sheets.
 */
state: ConsentState, 
/**
 * The name of the partnership for which it was given; none for all.
 */
partnership_name: string | null, 
/**
 * The words that were agreed to, in the language in which they were read; none where they are not known.
 */
words: string | null, 
/**
 * What these words are called.
 */
text_title: string | null, };

export type ConsentState = "never" | "given" | "expired" | "withdrawn";

export type ConsentText = { 
/**
 * Its id.
 */
id: ConsentTextId, 
/**
 * What it is called and what it is for.
 */
identity: ConsentTextIdentity, 
/**
 * Its versions.
 */
wording: ConsentWording, };

export type ConsentTextId = string;

export type ConsentTextIdentity = { 
/**
 * Its title in lists.
 */
title: string, 
/**
 * What it is for. It stays once somebody agreed.
 */
purpose: ConsentPurpose, };

export type ConsentTextRow = { 
/**
 * The text with all its versions.
 */
text: ConsentText, 
/**
 * The version with which people are asked today; none before the first.
 */
current: number | null, 
/**
 * The versions that somebody agreed to: they stay as they are.
 */
agreed: Array<number>, };

export type ConsentTexts = { 
/**
 * By their title.
 */
rows: Array<ConsentTextRow>, };

export type ConsentToRenew = { 
/**
 * Which one.
 */
consent: ConsentId, 
/**
 * Why.
 */
why: AskAgain, 
/**
 * The day of its end, where that is the reason.
 */
until: string | null, };

export type ConsentVersion = { 
/**
 * Its number.
 */
version: number, 
/**
 * From that day people are asked with it.
 */
valid_from: string, 
/**
 * The words in French; empty where there are none.
 */
fr: string, 
/**
 * The words in English; empty where there are none.
 */
en: string, 
/**
 * The words in Dutch; empty where there are none.
 */
nl: string, 
/**
 * The words in German; empty where there are none.
 */
de: string, };

export type ConsentWithdrawal = { "state": "stands" } | { "state": "withdrawn", 
/**
 * On that day; from that day it does not hold.
 */
on: string, 
/**
 * In which way it was said; none where that was not noted. Any way will do.
 */
means: Means | null, 
/**
 * Why; may be empty, and nobody has to say.
 */
reason: string, };

export type ConsentWording = { 
/**
 * The first one first; numbered from 1 without gaps.
 */
versions: Array<ConsentVersion>, };

export type Contribution = { 
/**
 * Its id.
 */
id: ContributionId, 
/**
 * To which partnership.
 */
partnership_id: PartnershipId, 
/**
 * Who gave it.
 */
partner_id: PartnerId, 
/**
 * What, how much, when.
 */
gift: Gift, };

export type ContributionId = string;

export type ContributionRow = { 
/**
 * What was given.
 */
contribution: Contribution, 
/**
 * Who gave it.
 */
partner: string, };

export type CopiesLeft = { 
/**
 * Backups that were made before, the newest first.
 */
backups: Array<BackupLeft>, 
/**
 * Files that were written out of the vault before, the newest first.
 */
exports: Array<ExportLeft>, };

export type CopyForgotten = { 
/**
 * In so many seconds, and when the vault locks, unless something else was copied meanwhile.
 */
after_seconds: number, };

export type Correspondent = { 
/**
 * Who.
 */
id: string, 
/**
 * Its name.
 */
name: string, };

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
 * Which questionnaire, by the reference of the list of questionnaires.
 */
questionnaire: string, 
/**
 * Whether partners say of which kind they are.
 */
by_category?: boolean, 
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

export type Cycle = { 
/**
 * Which round.
 */
round_id: RoundId, 
/**
 * What it is called.
 */
title: string, 
/**
 * The day on which it was closed.
 */
closed_on: string, 
/**
 * How many of the team answered.
 */
team: Headcount, 
/**
 * How many of the partners answered.
 */
partner: Headcount, 
/**
 * Its dimensions.
 */
dimensions: Array<CycleDimension>, };

export type CycleDimension = { 
/**
 * Its id.
 */
id: string, 
/**
 * The team's figure.
 */
team: Figure, 
/**
 * The partners' figure.
 */
partner: Figure, };

export type DamageKind = "row_in_quotes" | "lost_leading_zero" | "decimal_tail" | "scientific_number" | "mojibake" | "cyrillic_letters" | "lost_character" | "control_character" | "spreadsheet_error" | "stray_quotes" | "formula_guard";

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

export type Decision = { 
/**
 * Its id.
 */
id: DecisionId, 
/**
 * Of which partnership.
 */
partnership_id: PartnershipId, 
/**
 * The meeting in which it was taken, if it was one.
 */
meeting_id: MeetingId | null, 
/**
 * What was decided, out of what, why.
 */
content: DecisionContent, 
/**
 * Who proposed it, was there, decided.
 */
people: DecisionPeople, 
/**
 * That somebody did not agree.
 */
disagreement: Disagreement, 
/**
 * Who may read it, and when it is looked at again.
 */
follow_up: DecisionFollowUp, };

export type DecisionContent = { 
/**
 * In plain words.
 */
text: string, 
/**
 * On that day.
 */
on: string, 
/**
 * What else could have been done.
 */
options: Array<string>, 
/**
 * Why this one.
 */
reasons: string, };

export type DecisionFollowUp = { 
/**
 * Who may read it.
 */
visibility: Visibility, 
/**
 * When it is looked at again.
 */
review_on: string | null, };

export type DecisionId = string;

export type DecisionList = { 
/**
 * The newest first.
 */
rows: Array<DecisionRow>, };

export type DecisionPeople = { 
/**
 * Whose idea it was; none where that is not known.
 */
proposer: Proposer | null, 
/**
 * Who was there.
 */
present: Array<PartnerId>, 
/**
 * Who had a say in it.
 */
decided: Array<PartnerId>, };

export type DecisionRow = { 
/**
 * The decision.
 */
decision: Decision, 
/**
 * The partner whose idea it was, where that is known.
 */
proposer: string | null, 
/**
 * The partner who did not agree and wishes to be named.
 */
disagreeing: string | null, };

export type Delete = { 
/**
 * Of which kind it is.
 */
entity: Entity, 
/**
 * Which one.
 */
id: string, };

export type DeletedPerson = { 
/**
 * Whose record it was.
 */
id: PartnerId, 
/**
 * Their name.
 */
name: string, };

export type DeletedPersons = { 
/**
 * By name.
 */
rows: Array<DeletedPerson>, 
/**
 * How many there are: of very many only the first are shown.
 */
total: number, };

export type Delimiter = "comma" | "semicolon" | "tab" | "pipe";

export type DimensionResult = { 
/**
 * Its id; see [`Dimension::id`].
 */
id: string, 
/**
 * The scale of its means.
 */
scale: Scale, 
/**
 * The team's figure.
 */
team: Figure, 
/**
 * The partners' figure.
 */
partner: Figure, 
/**
 * The figures of the parts of the partners, in the order of [`super::Results::parts`].
 */
parts: Array<Figure>, 
/**
 * The band of the team's mean in [`super::Results::bands`], from 0, where the owner of the questionnaire reads means so.
 */
team_band: number | null, 
/**
 * The same of the partners' mean.
 */
partner_band: number | null, 
/**
 * The team's mean minus the partners'; nothing unless both are shown.
 */
gap: Gap | null, 
/**
 * How far its items measure one thing, by the team's sheets.
 */
team_reliability: Reliability, 
/**
 * The same by the partners' sheets.
 */
partner_reliability: Reliability, 
/**
 * Its items, in the order of the questionnaire.
 */
items: Array<ItemResult>, };

export type Direction = "outgoing" | "incoming" | "mutual";

export type Disagreement = { 
/**
 * What they think; empty where everybody agreed.
 */
text: string, 
/**
 * Who, where they wish to be named.
 */
named: PartnerId | null, };

export type Disclosed = { 
/**
 * Of which kind the record is.
 */
entity: Entity, 
/**
 * Which record.
 */
record: string, 
/**
 * Which part; none for the whole record.
 */
part: PartnerPart | null, };

export type Disclosure = { 
/**
 * Its id.
 */
id: DisclosureId, 
/**
 * Of what.
 */
of: Disclosed, 
/**
 * Who may see it.
 */
level: DisclosureLevel, };

export type DisclosureId = string;

export type DisclosureLevel = { 
/**
 * Who.
 */
visibility: Visibility, };

export type Dispatch = { 
/**
 * Its id.
 */
id: DispatchId, 
/**
 * For which meeting.
 */
meeting_id: MeetingId, 
/**
 * When, to whom, what, by what means.
 */
sending: Sending, };

export type DispatchId = string;

export type DocumentDescription = { 
/**
 * Its name, in plain words.
 */
title: string, 
/**
 * Where it is.
 */
place: DocumentPlace, };

export type DocumentId = string;

export type DocumentPlace = { "kind": "attached", 
/**
 * The name of the file that it was.
 */
file_name: string, 
/**
 * Its size in bytes.
 */
size: number, 
/**
 * The BLAKE3 digest of its content, in hexadecimal digits.
 */
digest: string, } | { "kind": "elsewhere", 
/**
 * Where.
 */
place: string, };

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

export type DraftAnswer = { "kind": "scale", 
/**
 * On which scale.
 */
scale: string, } | { "kind": "choices", 
/**
 * What can be chosen, in order.
 */
choices: Array<DraftChoice>, 
/**
 * Whether several can be.
 */
several: boolean, 
/**
 * Whether words of one's own are taken too.
 */
own_words: boolean, } | { "kind": "yes_no" } | { "kind": "number", 
/**
 * Whether it is a whole one.
 */
whole: boolean, 
/**
 * The least.
 */
least: number | null, 
/**
 * The greatest.
 */
greatest: number | null, } | { "kind": "date" } | { "kind": "line" } | { "kind": "lines" } | { "kind": "text" };

export type DraftChoice = { 
/**
 * Its code, unique in the question and the same for as long as the choice lives.
 */
code: string, 
/**
 * Its words.
 */
label: { [key in Language]?: string }, 
/**
 * Whether no other goes with it. Only where several can be chosen.
 */
exclusive: boolean, };

export type DraftCondition = { 
/**
 * The link id of the earlier question.
 */
question: string, 
/**
 * What was answered.
 */
expected: DraftExpected, };

export type DraftExpected = { "is": "answered" } | { "is": "choice", 
/**
 * The code of the choice.
 */
code: string, } | { "is": "yes" } | { "is": "no" };

export type DraftGroup = { 
/**
 * Its link id, unique in the questionnaire and the same for as long as the group lives.
 */
id: string, 
/**
 * What it is about. The only group of a questionnaire needs none.
 */
title: { [key in Language]?: string }, 
/**
 * What it asks and says, in order.
 */
questions: Array<DraftQuestion>, };

export type DraftIdentity = { 
/**
 * Its canonical url.
 */
url: string | null, 
/**
 * Its version.
 */
version: string | null, 
/**
 * Its name for programs.
 */
name: string | null, };

export type DraftQuestion = { 
/**
 * Its link id, unique in the questionnaire and the same for as long as the question lives.
 */
id: string, 
/**
 * Its words.
 */
text: { [key in Language]?: string }, 
/**
 * The same in simpler sentences; empty where there are none.
 */
simpler: { [key in Language]?: string }, 
/**
 * What helps to answer it; empty where there is nothing. A text to read has none.
 */
hint: { [key in Language]?: string }, 
/**
 * Whether a sheet without an answer to it is refused. Not for a text to read.
 */
required: boolean, 
/**
 * Whether agreeing speaks against what the group looks at. Only for a statement that is rated on a scale.
 */
reversed: boolean, 
/**
 * When it is asked; always when there is nothing.
 */
only_if: DraftCondition | null, 
/**
 * How it is answered.
 */
answer: DraftAnswer, };

export type DraftRights = { 
/**
 * To whom; empty when nobody says it.
 */
owner: string, 
/**
 * Under which licence; empty when there is none.
 */
licence: string, 
/**
 * What of it may leave the computer.
 */
leaves: Leaves, };

export type DraftScale = { 
/**
 * Its id, unique among the scales.
 */
id: string, 
/**
 * Its steps, in order.
 */
steps: Array<DraftStep>, };

export type DraftStep = { 
/**
 * Its code, unique in the scale.
 */
code: string, 
/**
 * Its words.
 */
label: { [key in Language]?: string }, 
/**
 * What it counts; nothing for "I do not know".
 */
score: number | null, };

export type Drilled = { 
/**
 * When the backup was made that was restored.
 */
made_at: string, 
/**
 * The records that were restored.
 */
records: number, 
/**
 * The records that the vault has now: more where something was noted since the backup.
 */
records_now: number, 
/**
 * The entries of the change log that were restored and verified.
 */
entries: number, 
/**
 * The digest of all rows.
 */
digest: string, 
/**
 * How long it took.
 */
seconds: number, };

export type DroppedMail = { 
/**
 * The content of the file in base 64.
 */
content: string, };

export type Due = { "due": "by", 
/**
 * The last instant in time.
 */
at: string, } | { "due": "promptly", 
/**
 * When the program reminds.
 */
remind_at: string, };

export type DutyKind = "assess" | "tell_authority" | "explain_delay" | "tell_minister" | "tell_persons";

export type DutyNow = { 
/**
 * How it stands.
 */
state: DutyState, 
/**
 * Under which law.
 */
regime: Regime, 
/**
 * What is to be done.
 */
kind: DutyKind, 
/**
 * By when.
 */
due: Due, 
/**
 * When it was done.
 */
done_at: string | null, 
/**
 * Where that stands in the law, as people cite it.
 */
basis: string, };

export type DutyState = "done" | "done_late" | "open" | "remind" | "overdue";

export type Effect = { 
/**
 * The figure.
 */
g: Hundredths, 
/**
 * The lower end of its 95 % interval, a large-sample approximation (Borenstein and others, 2009).
 */
low: Hundredths, 
/**
 * The upper end.
 */
high: Hundredths, 
/**
 * In a word, by the figure as shown.
 */
size: EffectSize, 
/**
 * Whether one of the groups has fewer than ten persons: then the figure and its interval are rough, and the word may well be
 * another one next time.
 */
rough: boolean, };

export type EffectSize = "none" | "small" | "medium" | "large";

export type EnclosedFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its size in bytes.
 */
size: number, 
/**
 * The BLAKE3 digest of its content, in hexadecimal digits.
 */
digest: string, };

export type Enclosure = { 
/**
 * Its id.
 */
id: EnclosureId, 
/**
 * With which exchange it came.
 */
communication_id: CommunicationId, 
/**
 * Which file it is.
 */
file: EnclosedFile, };

export type EnclosureId = string;

export type Encoding = "utf8" | "utf8_with_bom" | "utf16_le" | "utf16_be" | "windows1252" | "windows1250" | "mac_roman";

export type EndingRow = { 
/**
 * In which partnership.
 */
partnership_id: PartnershipId, 
/**
 * What it is called.
 */
partnership_name: string, 
/**
 * What the undertaking is called.
 */
title: string, 
/**
 * Its last day.
 */
until: string, 
/**
 * Whom it binds until then, and nothing else after.
 */
names: Array<string>, };

export type EnterIncident = { 
/**
 * What happened, when, to which data.
 */
facts: IncidentFacts, };

export type Entity = "centre" | "user" | "partnership" | "partner" | "membership" | "objective" | "indicator" | "measurement" | "adjustment" | "round" | "meeting" | "agenda_item" | "attendance" | "document" | "dispatch" | "communication" | "enclosure" | "recommendation" | "question" | "decision" | "action" | "problem" | "contribution" | "recognition" | "agreement" | "glossary_term" | "population_group" | "snooze" | "questionnaire" | "disclosure" | "consent_text" | "consent" | "incident" | "erasure_certificate";

export type ErasePerson = { 
/**
 * Whom.
 */
partner_id: PartnerId, 
/**
 * Why.
 */
reason: ErasureReason, 
/**
 * What was said of single records, and of rounds for their answers; of all others the forms are taken that can only be this person.
 */
choices: Array<ErasureChoice>, 
/**
 * What was said of kept files. Of the others only those go that came or went with an exchange that is emptied.
 */
files: Array<FileChoice>, };

export type Erased = { 
/**
 * On that day.
 */
on: string, 
/**
 * Why.
 */
reason: ErasureReason, 
/**
 * The record of the person, which now says nothing.
 */
partner: PartnerId, 
/**
 * What stands where the name stood.
 */
word: string, 
/**
 * How many records of each kind had the name taken out.
 */
records: Array<ErasedOfKind>, 
/**
 * Sheets of answers that had the name taken out.
 */
answers: number, 
/**
 * Drafts that had the name taken out.
 */
drafts: number, 
/**
 * Files that were removed because they named the person.
 */
files: number, 
/**
 * Records, files and texts that name the person, or somebody of that name, and were left on purpose.
 */
left_on_purpose: number, 
/**
 * How many entries of the history were rewritten.
 */
entries: number, 
/**
 * The digest of what they say now, in hexadecimal digits.
 */
digest: string, };

export type ErasedOfKind = { 
/**
 * Of which kind.
 */
entity: Entity, 
/**
 * How many.
 */
records: number, };

export type ErasureCertificate = { 
/**
 * Its id.
 */
id: ErasureCertificateId, 
/**
 * What was done.
 */
erased: Erased, 
/**
 * Where copies are left.
 */
left: CopiesLeft, };

export type ErasureCertificateId = string;

export type ErasureCertificates = { 
/**
 * The newest first.
 */
rows: Array<ErasureCertificate>, };

export type ErasureChoice = { 
/**
 * Which record, or which round.
 */
id: string, 
/**
 * How.
 */
how: HowThoroughly, };

export type ErasureReason = "request" | "retention" | "other";

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

export type ErrorCode = "vault_missing" | "vault_exists" | "vault_in_use" | "vault_locked" | "vault_open" | "only_read" | "wrong_passphrase" | "wrong_recovery_key" | "recovery_key_mistyped" | "wrong_invitation" | "invitation_mistyped" | "share_mistyped" | "shares_repeated" | "shares_of_two_sets" | "wrong_shares" | "no_shares" | "invitation_over" | "access_ended" | "last_coordinator" | "too_many_attempts" | "passphrase_too_weak" | "header_damaged" | "database_damaged" | "backup_damaged" | "version_newer" | "kdf_too_costly" | "log_broken" | "unknown_command" | "invalid_request" | "not_allowed" | "export_not_allowed" | "not_for_audience" | "busy" | "cancelled" | "invalid_record" | "not_found" | "deleted" | "changed_meanwhile" | "nothing_to_undo" | "undo_overtaken" | "still_used" | "erased" | "incident_owes" | "meeting_over" | "acronyms_unexplained" | "not_decided_yet" | "not_told_yet" | "already_closed" | "instrument_unreadable" | "instrument_unsupported" | "words_do_not_fit" | "round_not_open" | "round_sealed" | "no_backup" | "file_exists" | "backup_beside" | "file_too_large" | "file_empty" | "file_kind_unknown" | "table_unreadable" | "table_too_large" | "table_without_questions" | "table_without_name" | "table_without_numbers" | "keys_without_scales" | "keys_not_fitting" | "mail_unreadable" | "workbook_unreadable" | "storage" | "report_failed" | "internal";

export type EvaluationInfluence = { 
/**
 * Adjustments that were decided from an evaluation.
 */
decided: number, 
/**
 * Of these, those that are done.
 */
done: number, 
/**
 * Of those that are done and about a theme: those whose theme was asked again.
 */
asked_again: number, 
/**
 * Of these, those whose theme is better for at least one voice and lower for none.
 */
better: number, 
/**
 * Each of them, the newest decision first.
 */
adjustments: Array<FollowedAdjustment>, };

export type EvaluationReportForm = "full" | "plain";

export type EverythingTaken = { 
/**
 * No when the person changed their mind.
 */
saved: boolean, 
/**
 * Records in it.
 */
records: number, 
/**
 * Kept files in it.
 */
files: number, };

export type Exchange = { 
/**
 * On that day.
 */
on: string, 
/**
 * Who turned to whom.
 */
direction: Direction, 
/**
 * By what means.
 */
means: Means, 
/**
 * With whom.
 */
partners: Array<PartnerId>, 
/**
 * In one line.
 */
subject: string, 
/**
 * Words under which it is found again.
 */
topics: Array<string>, };

export type ExchangeView = { 
/**
 * The exchange.
 */
communication: Communication, 
/**
 * The name of its partnership; empty where it concerns no particular one.
 */
partnership_name: string, 
/**
 * The actions that come from it.
 */
actions: Array<Action>, 
/**
 * The files that came with it.
 */
enclosures: Array<Enclosure>, };

export type ExpertQuestion = { 
/**
 * Its id.
 */
id: QuestionId, 
/**
 * In which partnership it was asked.
 */
partnership_id: PartnershipId, 
/**
 * The meeting in which it was asked, if it was one.
 */
meeting_id: MeetingId | null, 
/**
 * What is asked, by whom, when.
 */
asked: QuestionAsked, 
/**
 * Who is to answer.
 */
assignment: QuestionAssignment, 
/**
 * The answer, and whether it reached whoever asked.
 */
answer: QuestionAnswer, };

export type ExportLeft = { 
/**
 * On that day.
 */
on: string, 
/**
 * Of which kind: the code of the access log.
 */
part: AccessCode | null, };

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

export type Figure = { "kind": "persons", 
/**
 * Of the values.
 */
summary: Summary, } | { "kind": "statements", 
/**
 * On the scale of the dimension.
 */
mean: Tenths, } | { "kind": "no_scale" } | { "kind": "hidden" };

export type FileChoice = { 
/**
 * Of which kind the record is that describes it.
 */
entity: Entity, 
/**
 * Which record.
 */
id: string, 
/**
 * Whether it is removed with its content.
 */
remove: boolean, };

export type FileReading = "whole" | "in_part" | "unread";

export type FollowedAdjustment = { 
/**
 * The adjustment.
 */
row: AdjustmentRow, 
/**
 * The name of the round from which it was decided.
 */
round_title: string, 
/**
 * The theme that it is about; empty where it is about none.
 */
dimension: string, 
/**
 * What moved in that theme until the next evaluation with the same questionnaire; none where there was none yet.
 */
since: Since | null, };

export type Gap = { 
/**
 * The difference of the two means as they are shown, so that a reader finds it with a pencil.
 */
difference: Tenths, 
/**
 * The same in standard deviations; nothing unless both means are of persons' values and at least one of them varies.
 */
effect: Effect | null, };

export type Gift = { 
/**
 * Of which kind it is.
 */
kind: GiftKind, 
/**
 * In plain words.
 */
what: string, 
/**
 * How much: hours for time, euros or dollars for money; none where that cannot be said.
 */
amount: number | null, 
/**
 * On that day.
 */
on: string, };

export type GiftKind = "expertise" | "room" | "money" | "time" | "things";

export type GiveConsent = { 
/**
 * Who agreed.
 */
partner_id: PartnerId, 
/**
 * For which partnership; none for all.
 */
partnership_id: PartnershipId | null, 
/**
 * What was agreed, when, how, until when.
 */
given: ConsentGiven, };

export type Given = string | { 
/**
 * The words.
 */
own: string, };

export type Glossary = { 
/**
 * By their letters.
 */
terms: Array<GlossaryRow>, };

export type GlossaryEntry = { 
/**
 * The acronym or word.
 */
term: string, 
/**
 * In plain words.
 */
meaning: string, };

export type GlossaryRow = { 
/**
 * The word.
 */
term: GlossaryTerm, 
/**
 * The name of its partnership; none where it counts in the whole centre.
 */
partnership_name: string | null, };

export type GlossaryTerm = { 
/**
 * Its id.
 */
id: GlossaryTermId, 
/**
 * In which partnership; none for the whole centre.
 */
partnership_id: PartnershipId | null, 
/**
 * The word and what it means.
 */
entry: GlossaryEntry, };

export type GlossaryTermId = string;

export type GroupAnswer = { 
/**
 * Whose it is. A round keeps one for each voice.
 */
voice: GroupVoice, 
/**
 * What was agreed.
 */
answers: { [key in string]: Array<Given> }, 
/**
 * What those said who saw it otherwise, by link id, in their words and without a name.
 */
notes: { [key in string]: string }, };

export type GroupPresence = { 
/**
 * The group. To who only reads it says no number that is too small to be shown.
 */
group: PopulationGroup, 
/**
 * Whether nobody of the group is among the partners.
 */
missing: boolean, 
/**
 * The number of partners of this group; none where it is too small to be shown.
 */
partners: number | null, };

export type GroupShares = { 
/**
 * As `moins de 35 ans` or `personnes qui parlent turc`.
 */
name: string, 
/**
 * Their share of the population served, in percent: 0 to 100.
 */
percent: number, 
/**
 * How many partners are of this group, as far as they said so.
 */
partners: number, };

export type GroupVoice = "team" | "partner" | "together";

export type GuideRule = "sum" | "mean";

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
 * The hash of the entry, in hexadecimal digits.
 */
hash: string, 
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
undone: boolean, 
/**
 * Whether it is of a kind that can be taken back, and was not yet.
 */
can_undo: boolean, };

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
 * The record on whose screen it is shown, where it has none of its own: an exchange, a meeting.
 */
parent_id: string | null, 
/**
 * What tells it from others of the same name.
 */
detail: string, 
/**
 * The day on which it stands in the timeline.
 */
on: string | null, };

export type HitPage = { 
/**
 * The newest first.
 */
hits: Array<Hit>, 
/**
 * Where the next page begins.
 */
next: string | null, 
/**
 * How many there are, counted to 300.
 */
total: number, 
/**
 * Whether there are more than were counted.
 */
beyond: boolean, };

export type Hits = { 
/**
 * Partnerships and objectives first, then partners by name.
 */
hits: Array<Hit>, };

export type HowMany = { 
/**
 * So many.
 */
count: number, };

export type HowThoroughly = "all" | "usual" | "leave" | "empty";

export type Hundredths = number;

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
 * What a row that names a person and an organisation makes; none where no row names both.
 */
named_rows: ProposedKind | null, 
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

export type InAnswers = { 
/**
 * Which round.
 */
round_id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * How many sheets.
 */
sheets: number, };

export type InBackup = { 
/**
 * The day on which it was made.
 */
made_on: string, 
/**
 * The day by which it is gone, if backups go on being made.
 */
gone_by: string | null, };

export type InExport = { 
/**
 * On that day.
 */
on: string, 
/**
 * By whom.
 */
person: string, 
/**
 * With which command.
 */
part: string | null, 
/**
 * About which partnership.
 */
partnership_name: string | null, };

export type InFile = { 
/**
 * Of which kind the record is that describes it.
 */
entity: Entity, 
/**
 * Which record.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * How far it could be read.
 */
reading: FileReading, 
/**
 * Whether it came or went with an exchange that was with this person alone: it is theirs, whatever stands in it.
 */
theirs: boolean, 
/**
 * How many places name the person.
 */
places: number, 
/**
 * The first of them.
 */
excerpts: Array<AppearanceExcerpt>, };

export type Incident = { 
/**
 * Its id.
 */
id: IncidentId, 
/**
 * What happened, when, to which data.
 */
facts: IncidentFacts, 
/**
 * How grave it is.
 */
risk: IncidentRisk, 
/**
 * What the law of Ontario asks besides; empty elsewhere.
 */
ontario: OntarioFacts, 
/**
 * What was done.
 */
measures: IncidentMeasures, 
/**
 * Who was told.
 */
notices: IncidentNotices, 
/**
 * Whether it is closed.
 */
closing: IncidentClosing, };

export type IncidentClosing = { "state": "open" } | { "state": "closed", 
/**
 * On that day.
 */
on: string, };

export type IncidentFacts = { 
/**
 * The instant from which it was reasonably certain that personal data were concerned: delays count from it (EDPB
 * guidelines 9/2022, "aware").
 */
discovered_at: string, 
/**
 * When it happened, as far as it is known.
 */
happened: IncidentPeriod, 
/**
 * Of which kind it is.
 */
kind: IncidentKind, 
/**
 * The circumstances, and the cause where it is known.
 */
circumstances: string, 
/**
 * Which data, or why that is not known.
 */
data: string, 
/**
 * Whose data: which groups of people, never a name.
 */
whose: string, 
/**
 * How many persons; none where not even a guess can be made yet.
 */
persons: number | null, 
/**
 * Whether that number is a guess.
 */
persons_approximate: boolean, 
/**
 * Whether the data are sensitive: on health, origin, beliefs, sexual life, money, children.
 */
sensitive: boolean, };

export type IncidentId = string;

export type IncidentKind = "loss" | "theft" | "unauthorised_access" | "wrong_recipient" | "alteration" | "unavailability" | "other";

export type IncidentKindCount = { 
/**
 * The kind.
 */
kind: IncidentKind, 
/**
 * How many.
 */
count: number, };

export type IncidentMeasures = { 
/**
 * To lessen the harm.
 */
taken: string, 
/**
 * So that it does not happen again.
 */
prevention: string, };

export type IncidentNotice = { 
/**
 * To whom.
 */
to: NoticeTo, 
/**
 * When.
 */
at: string, 
/**
 * The reference that they gave, or under which it is kept; may be empty.
 */
reference: string, };

export type IncidentNotices = { 
/**
 * The notices that were given.
 */
given: Array<IncidentNotice>, 
/**
 * Why the authority was told later than the law asks; empty where it was not (GDPR art. 33(1)).
 */
delay_reason: string, 
/**
 * Why the persons concerned are not told, where they need not be.
 */
persons_not_told: PersonsNotTold | null, };

export type IncidentPage = { 
/**
 * The incidents, each with what it obliges to.
 */
rows: Array<IncidentView>, 
/**
 * Where the next page begins.
 */
next: string | null, 
/**
 * How many there are.
 */
total: number, 
/**
 * The laws that hold; none where nobody has said so yet.
 */
regimes: Array<Regime>, };

export type IncidentPeriod = { 
/**
 * The day, or the first day; none where it is not known at all.
 */
from: string | null, 
/**
 * The last day; none for a single day.
 */
to: string | null, 
/**
 * Whether these are a guess.
 */
approximate: boolean, };

export type IncidentRisk = { "state": "not_assessed" } | { "state": "assessed", 
/**
 * How grave.
 */
level: RiskLevel, 
/**
 * Why: how sensitive the data are, what could be done with them, how likely that is (P-39.1 art. 3.7).
 */
reason: string, };

export type IncidentView = { 
/**
 * What was entered.
 */
incident: Incident, 
/**
 * What the laws of the centre ask, the earliest first.
 */
duties: Array<DutyNow>, 
/**
 * What the register does not say yet, though it should.
 */
gaps: Array<RegisterGap>, 
/**
 * Whether all is done, so that it may be closed.
 */
settled: boolean, 
/**
 * The last day on which it must still be in the register, where a law gives one.
 */
keep_until: string | null, 
/**
 * The laws that hold; none where nobody has said so yet.
 */
regimes: Array<Regime>, };

export type IncidentYear = { 
/**
 * Under which law.
 */
regime: Regime, 
/**
 * Which year.
 */
year: number, 
/**
 * How many incidents.
 */
incidents: number, 
/**
 * How many of each kind, all kinds in the order of forms.
 */
by_kind: Array<IncidentKindCount>, 
/**
 * How many under each head of the report (O. Reg. 329/04, s. 6.4(1)), in its order; empty elsewhere than in Ontario.
 */
by_category: Array<PhipaCount>, 
/**
 * How many persons were concerned, where that is known; somebody concerned twice counts twice.
 */
persons: number, 
/**
 * In how many incidents that number is not known.
 */
persons_unknown: number, 
/**
 * Notices to the authority.
 */
authority: NoticeCount, 
/**
 * Notices to the persons concerned.
 */
told_persons: NoticeCount, 
/**
 * The last day for the report of that year, in Ontario, where it is to be made.
 */
report_due: string | null, };

export type IncidentYears = { 
/**
 * Under each law, in the order of forms.
 */
figures: Array<IncidentYear>, 
/**
 * The years of which there is an incident, and this one; the newest first.
 */
years: Array<number>, };

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

export type Influence = { 
/**
 * What is counted.
 */
kind: InfluenceKind, 
/**
 * The partners' part.
 */
part: number, 
/**
 * The whole; zero where there is nothing to measure yet.
 */
whole: number, };

export type InfluenceKind = "agenda_items" | "speaking" | "decisions" | "changes";

export type Invitable = { 
/**
 * The partner.
 */
partner_id: PartnerId, 
/**
 * The name.
 */
name: string, 
/**
 * On which side.
 */
side: Side, 
/**
 * What the person needs.
 */
needs: Array<Need>, };

export type Invitation = { 
/**
 * Team or partners.
 */
side: Side, };

export type InvitationMade = { 
/**
 * For whom.
 */
id: UserId, 
/**
 * The groups of the code, parted by spaces.
 */
code: string, 
/**
 * The last day on which it is good.
 */
until: string, };

export type Invite = { 
/**
 * To which meeting.
 */
meeting_id: MeetingId, 
/**
 * Whom.
 */
people: Array<Invited>, };

export type InvitePerson = { 
/**
 * What they are called.
 */
name: string, 
/**
 * What they may do.
 */
role: UserRole, 
/**
 * Whether they may write reports, tables and files out of the vault.
 */
may_export: boolean, };

export type Invited = { 
/**
 * The partner.
 */
partner_id: PartnerId, 
/**
 * On which side.
 */
side: Side, };

export type InvitedGroup = { 
/**
 * Which kind of partner; none where it is not known.
 */
category: StakeholderCategory | null, 
/**
 * How many were invited.
 */
invited: number, 
/**
 * How many answered; none where the round does not ask for it or is closed, or where fewer than the smallest group of some kind were invited.
 */
answered: number | null, };

export type ItemFigure = { "kind": "rated", 
/**
 * How often each choice was made, in the order of the questionnaire.
 */
counts: Array<ChoiceCount>, 
/**
 * How often words of one's own stood in place of a choice.
 */
own: number, 
/**
 * Of the scores; choices without one, as "I don't know", are not in it.
 */
summary: Summary, } | { "kind": "counted", 
/**
 * How many persons answered.
 */
n: number, 
/**
 * How often each choice was made, in the order of the questionnaire. Where several can be made, they add up to more.
 */
counts: Array<ChoiceCount>, 
/**
 * How often words of one's own were given.
 */
own: number, } | { "kind": "numbers", 
/**
 * Of the numbers.
 */
summary: Summary, } | { "kind": "hidden" };

export type ItemLabel = { 
/**
 * The item.
 */
text: string, 
/**
 * Its choices, by code.
 */
choices: { [key in string]: string }, };

export type ItemResult = { 
/**
 * Its link id.
 */
id: string, 
/**
 * Whether its values are turned round (low + high − x), so that more is better as in its dimension. Counts of choices are
 * never turned.
 */
reversed: boolean, 
/**
 * Whether it counts in the mean of its dimension.
 */
counts: boolean, 
/**
 * The team's figure.
 */
team: ItemFigure, 
/**
 * The partners' figure.
 */
partner: ItemFigure, 
/**
 * The figures of the parts of the partners, in the order of [`super::Results::parts`]: all are shown or all hidden.
 */
parts: Array<ItemFigure>, 
/**
 * The team's mean minus the partners'; nothing unless both are shown.
 */
gap: Gap | null, };

export type Join = { code: string, new_passphrase: string, };

export type KeepMail = { 
/**
 * In which partnership; none where it concerns no particular one.
 */
partnership_id: PartnershipId | null, 
/**
 * When, with whom, about what.
 */
exchange: Exchange, 
/**
 * Its text.
 */
body: CommunicationBody, };

export type KeyRenewed = { 
/**
 * Whether the recovery sheet is void, because an older program made it: a new one is to be written down.
 */
recovery_is_void: boolean, };

export type KioskRound = { 
/**
 * Which round.
 */
round_id: RoundId, 
/**
 * The partnership.
 */
partnership_name: string, 
/**
 * The questionnaire.
 */
questionnaire_title: string, };

export type Labels = { 
/**
 * Dimensions, by id.
 */
dimensions: { [key in string]: string }, 
/**
 * Items, by link id.
 */
items: { [key in string]: ItemLabel }, };

export type Language = "fr" | "en" | "nl" | "de";

export type Leaves = "everything" | "figures_only";

export type LetSee = { 
/**
 * Of which kind it is.
 */
entity: Entity, 
/**
 * Which one.
 */
id: string, 
/**
 * Which part of it; none for the whole record.
 */
part: PartnerPart | null, 
/**
 * Who may see it.
 */
visibility: Visibility, };

export type Life = { 
/**
 * Problems, the open ones first.
 */
problems: Array<ProblemRow>, 
/**
 * What partners gave, the newest first.
 */
contributions: Array<ContributionRow>, 
/**
 * Recognitions, the newest first.
 */
recognitions: Array<RecognitionRow>, 
/**
 * Agreements.
 */
agreements: Array<AgreementRow>, };

export type LikenessReason = "same_name" | "near_name" | "name_contained" | "same_place" | "same_email" | "same_phone";

export type ListAccesses = { 
/**
 * Where the page begins.
 */
cursor: string | null, 
/**
 * How many entries.
 */
limit: number, 
/**
 * Only of this kind.
 */
kind?: AccessKind | null, 
/**
 * Only what this person did.
 */
user_id?: UserId | null, 
/**
 * Only about the data of this partner.
 */
partner_id?: PartnerId | null, 
/**
 * From this day on, on the clock of UTC.
 */
since?: string | null, 
/**
 * Up to this day, included.
 */
until?: string | null, };

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

export type ListIncidents = { 
/**
 * Where the page begins.
 */
cursor: string | null, 
/**
 * How many incidents.
 */
limit: number, };

export type ListMeetings = { 
/**
 * Of one partnership; of all where there is none.
 */
partnership_id: PartnershipId | null, };

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

export type ListPast = { 
/**
 * Of which kind; all kinds where none is said.
 */
entity: Entity | null, 
/**
 * After how many.
 */
skip: number, 
/**
 * How many rows.
 */
limit: number, };

export type ListRecommendations = { 
/**
 * Of one partnership; of all where there is none.
 */
partnership_id: PartnershipId | null, 
/**
 * Of one column; of all where there is none.
 */
stage: Stage | null, 
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

export type Lock = { 
/**
 * Where the person was, to come back to it.
 */
left_at?: PageAddress | null, };

export type LogVerified = { 
/**
 * Entries of the log.
 */
entries: number, 
/**
 * Records that were compared with it.
 */
records: number, 
/**
 * Entries from which a person was erased: what they say now was verified, what they said is gone.
 */
erased: number, 
/**
 * The certificates under which they were.
 */
certificates: number, 
/**
 * Entries of the access log.
 */
accesses: number, };

export type Made = { 
/**
 * Its id.
 */
id: string, };

export type MailFileView = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its size in bytes.
 */
size: number, };

export type MailView = { 
/**
 * Its subject, shortened to what one line holds.
 */
subject: string, 
/**
 * The day on which it was sent; none where it says none, or one that is still to come.
 */
on: string | null, 
/**
 * Whether a partner or somebody of the team wrote it.
 */
direction: Direction, 
/**
 * Its text, as far as a record holds it.
 */
text: string, 
/**
 * The partners whose address stands in it: the sender first.
 */
partners: Array<Correspondent>, 
/**
 * Those whose address is nobody's in the directory.
 */
unknown: Array<Stranger>, 
/**
 * What is kept with it.
 */
files: Array<MailFileView>, 
/**
 * Whether the text or an attachment did not fit: then the whole mail is among the files.
 */
whole_kept: boolean, };

export type MakeBackup = { 
/**
 * Whether the person chooses a folder on another medium.
 */
elsewhere?: boolean, };

export type MakeCalendar = { 
/**
 * Of which meeting.
 */
id: MeetingId, 
/**
 * Whether the addresses of whoever is invited stand in it: only where it is asked for.
 */
with_addresses: boolean, };

export type MakeCertificate = { 
/**
 * The language.
 */
language: Language, };

export type MakeComplianceFolder = { 
/**
 * In which language.
 */
language: Language, };

export type MakeErasureCertificate = { 
/**
 * Which one.
 */
id: ErasureCertificateId, 
/**
 * In which language.
 */
language: Language, };

export type MakeEvaluationReport = { 
/**
 * On which closed round.
 */
round_id: RoundId, 
/**
 * In which language.
 */
language: Language, 
/**
 * In full or in plain language.
 */
form: EvaluationReportForm, 
/**
 * As what.
 */
format: ReportFormat, 
/**
 * For whom: what they may not see is left out.
 */
audience?: Visibility, };

export type MakePaperForm = { 
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
plain: boolean, 
/**
 * In large print.
 */
large: boolean, };

export type MakePapers = { 
/**
 * Of which meeting.
 */
id: MeetingId, 
/**
 * In which language.
 */
language: Language, 
/**
 * As what.
 */
format: ReportFormat, 
/**
 * The whole pack, or the invitation sheet alone.
 */
pack: boolean, };

export type MakePersonCopy = { 
/**
 * Of whom.
 */
partner_id: PartnerId, 
/**
 * In which language its headings are.
 */
language: Language, 
/**
 * For a person or for a machine.
 */
format: PersonCopyFormat, };

export type MakePhoneForm = { 
/**
 * Of which round.
 */
round_id: RoundId, };

export type MakeRegister = { 
/**
 * Of which partnership.
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
format: ReportFormat, 
/**
 * For whom: what they may not see is left out.
 */
audience?: Visibility, };

export type MakeReturnSheet = { 
/**
 * Whose.
 */
partner_id: PartnerId, 
/**
 * In which language.
 */
language: Language, 
/**
 * As what.
 */
format: ReportFormat, };

export type MakeShares = { passphrase: string, 
/**
 * For whom.
 */
names: [string, string, string], };

export type MaySee = { 
/**
 * Who may see it; none for kinds that are seen with what they belong to.
 */
visibility: Visibility | null, 
/**
 * Who may see its parts that are seen apart from the others.
 */
parts: Array<PartMaySee>, };

export type Means = "in_person" | "phone" | "email" | "letter" | "message" | "video" | "meeting" | "notice";

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

export type Meeting = { 
/**
 * Its id.
 */
id: MeetingId, 
/**
 * Of which partnership.
 */
partnership_id: PartnershipId, 
/**
 * When, where, how to join.
 */
plan: MeetingPlan, 
/**
 * Who leads it, and how everybody gets to speak.
 */
hosting: MeetingHosting, 
/**
 * What one must know to take part.
 */
background: MeetingBackground, 
/**
 * Planned, held or cancelled; with the days to which it was moved.
 */
course: MeetingCourse, 
/**
 * What was said, and who has read it.
 */
minutes: MeetingMinutes, 
/**
 * What those who were there said on leaving.
 */
exit: MeetingExit, 
/**
 * Unknown acronyms that a person let pass, and why.
 */
override_acronyms: AcronymOverride, };

export type MeetingBackground = { 
/**
 * In plain words.
 */
note: string, };

export type MeetingCourse = { 
/**
 * Where it stands.
 */
state: MeetingState, 
/**
 * The days on which it should have been, the first one first.
 */
moves: Array<Move>, };

export type MeetingDocument = { 
/**
 * Its id.
 */
id: DocumentId, 
/**
 * For which meeting.
 */
meeting_id: MeetingId, 
/**
 * What it is.
 */
description: DocumentDescription, };

export type MeetingExit = { 
/**
 * I understood what was said.
 */
understood: ShowOfCards, 
/**
 * I could say what I wanted to say.
 */
heard: ShowOfCards, 
/**
 * I know what happens next.
 */
know_next: ShowOfCards, 
/**
 * What they would do differently, without names.
 */
remarks: string, };

export type MeetingHosting = { 
/**
 * Who leads it: a partner of the directory, of either side.
 */
facilitator: PartnerId | null, 
/**
 * How everybody gets to speak.
 */
technique: Technique | null, };

export type MeetingId = string;

export type MeetingList = { 
/**
 * Those to come, the nearest first.
 */
planned: Array<MeetingRow>, 
/**
 * Those held or cancelled, the newest first.
 */
past: Array<MeetingRow>, 
/**
 * The mean score of the meetings held, per year, the newest first.
 */
trend: Array<YearOfMeetings>, };

export type MeetingMinutes = { 
/**
 * The text, in plain words.
 */
text: string, 
/**
 * How far it has come.
 */
state: MinutesState, };

export type MeetingPlan = { 
/**
 * Its name, as `Comité des usagers`.
 */
title: string, 
/**
 * The day.
 */
on: string, 
/**
 * When it begins, on the clock of the place.
 */
starts_at: string | null, 
/**
 * How long it lasts, in minutes: 5 to 1440.
 */
minutes: number | null, 
/**
 * The time zone of the place, by its name in the IANA database, as `Europe/Brussels`.
 */
time_zone: string, 
/**
 * The place; empty where it is held at a distance only.
 */
place: string, 
/**
 * The link to join at a distance.
 */
link: string, 
/**
 * The telephone number for when the link fails.
 */
phone: string, };

export type MeetingRow = { 
/**
 * The meeting.
 */
meeting: Meeting, 
/**
 * The name of its partnership.
 */
partnership_name: string, 
/**
 * How many of the eight points are met; none once it was held or cancelled.
 */
score: number | null, 
/**
 * Who was there, once it was held.
 */
present: number, };

export type MeetingState = { "state": "planned" } | { "state": "held" } | { "state": "cancelled", 
/**
 * On that day.
 */
on: string, 
/**
 * Why.
 */
reason: string, };

export type MeetingView = { 
/**
 * The meeting.
 */
meeting: Meeting, 
/**
 * The partnership.
 */
partnership: Partnership, 
/**
 * The name of whoever leads it.
 */
facilitator: string | null, 
/**
 * The agenda, in its order.
 */
agenda: Array<AgendaItem>, 
/**
 * Who is invited, the team first.
 */
attendances: Array<AttendanceRow>, 
/**
 * Members of the partnership who are not invited yet.
 */
not_invited: Array<Invitable>, 
/**
 * The documents.
 */
documents: Array<MeetingDocument>, 
/**
 * What was sent.
 */
dispatches: Array<Dispatch>, 
/**
 * The last day on which documents are in time.
 */
documents_due: string | null, 
/**
 * The eight points.
 */
readiness: Array<Readiness>, 
/**
 * How many are met.
 */
score: number, 
/**
 * Acronyms that nobody explained.
 */
unknown_acronyms: Array<string>, 
/**
 * What was noted in it.
 */
captured: Captured, };

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

export type MentionForm = "whole" | "email" | "phone" | "street" | "initials" | "family" | "given";

export type MinutesState = { "state": "draft" } | { "state": "with_partners", 
/**
 * Since that day.
 */
since: string, } | { "state": "approved", 
/**
 * On that day.
 */
on: string, };

export type Move = { 
/**
 * The day on which it should have been.
 */
from: string, 
/**
 * Why it was moved.
 */
reason: string, };

export type MoveMeeting = { 
/**
 * Which meeting.
 */
id: MeetingId, 
/**
 * To which day.
 */
on: string, 
/**
 * At what time.
 */
starts_at: string | null, 
/**
 * Why; may be empty where only the time changes.
 */
reason: string, };

export type Need = "interpreter" | "large_print" | "plain_language" | "transport" | "childcare" | "step_free" | "remote";

export type NeedArranged = { 
/**
 * What is needed.
 */
need: Need, 
/**
 * Whether it is arranged.
 */
arranged: boolean, 
/**
 * How, as `interprète turc réservé`.
 */
note: string, };

export type NeedsArranged = { 
/**
 * Each need once.
 */
needs: Array<NeedArranged>, };

export type NewRecord = { "entity": "partnership", identity: PartnershipIdentity, period?: PartnershipPeriod, participation?: PartnershipParticipation, rules?: PartnershipRules, } | { "entity": "partner", identity: PartnerIdentity, contact?: PartnerContact, address?: PartnerAddress, needs?: PartnerNeeds, naming?: PartnerNaming, remarks?: PartnerRemarks, } | { "entity": "membership", partnership_id: PartnershipId, partner_id: PartnerId, terms: MembershipTerms, period?: MembershipPeriod, } | { "entity": "objective", partnership_id: PartnershipId, statement: ObjectiveStatement, smart?: SmartAnswers, ownership?: ObjectiveOwnership, } | { "entity": "indicator", objective_id: ObjectiveId, definition: IndicatorDefinition, } | { "entity": "measurement", indicator_id: IndicatorId, finding: MeasurementFinding, } | { "entity": "adjustment", partnership_id: PartnershipId, objective_id?: ObjectiveId | null, round_id?: RoundId | null, decision: AdjustmentDecision, } | { "entity": "meeting", partnership_id: PartnershipId, plan: MeetingPlan, hosting?: MeetingHosting, background?: MeetingBackground, } | { "entity": "agenda_item", meeting_id: MeetingId, item: AgendaContent, position: AgendaPosition, } | { "entity": "document", meeting_id: MeetingId, description: DocumentDescription, } | { "entity": "dispatch", meeting_id: MeetingId, sending: Sending, } | { "entity": "communication", partnership_id: PartnershipId | null, exchange: Exchange, body?: CommunicationBody, } | { "entity": "recommendation", partnership_id: PartnershipId, meeting_id?: MeetingId | null, content: RecommendationContent, } | { "entity": "question", partnership_id: PartnershipId, meeting_id?: MeetingId | null, asked: QuestionAsked, assignment?: QuestionAssignment, } | { "entity": "decision", partnership_id: PartnershipId, meeting_id?: MeetingId | null, content: DecisionContent, people: DecisionPeople, disagreement?: Disagreement, follow_up: DecisionFollowUp, } | { "entity": "action", partnership_id: PartnershipId, task: ActionTask, origin?: ActionOrigin, } | { "entity": "problem", partnership_id: PartnershipId, raised: ProblemRaised, ownership?: ProblemOwnership, } | { "entity": "contribution", partnership_id: PartnershipId, partner_id: PartnerId, gift: Gift, } | { "entity": "recognition", partnership_id: PartnershipId, tribute: Tribute, } | { "entity": "agreement", partnership_id: PartnershipId, terms: AgreementTerms, } | { "entity": "glossary_term", partnership_id?: PartnershipId | null, entry: GlossaryEntry, } | { "entity": "population_group", partnership_id: PartnershipId, shares: GroupShares, } | { "entity": "snooze", rest: Rest, };

export type NewRecoveryKey = { 
/**
 * The groups, parted by spaces.
 */
recovery_key: string, };

export type NoReliability = "too_few_items" | "small_group" | "too_few_sheets" | "no_variance";

export type NoTotal = "small_group" | "no_mean" | "not_asked_of_all" | "different_scales" | "nothing_counts";

export type NotePresence = { 
/**
 * Their part in the meeting.
 */
attendance_id: AttendanceId, 
/**
 * There, excused, missing; none takes it back.
 */
presence: PresenceKind | null, };

export type NoteTurn = { 
/**
 * Their part in the meeting.
 */
attendance_id: AttendanceId, 
/**
 * Once more, or once less where it was a slip.
 */
more: boolean, };

export type Nothing = Record<string, never>;

export type NoticeCount = { 
/**
 * In how many incidents they had to be told.
 */
due: number, 
/**
 * In how many of these they were.
 */
told: number, 
/**
 * In how many of these within the hours of the law or, where it gives none, before the program reminded (72 hours in both).
 */
in_time: number, };

export type NoticeTo = { "to": "authority", 
/**
 * Of which law.
 */
regime: Regime, } | { "to": "minister" } | { "to": "persons" } | { "to": "public", 
/**
 * Why that way.
 */
reason: string, } | { "to": "others", 
/**
 * Who.
 */
who: string, };

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

export type OfPartner = { 
/**
 * Who.
 */
partner_id: PartnerId, };

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

export type OneIncident = { 
/**
 * Which one.
 */
id: IncidentId, };

export type OnePerson = { 
/**
 * Who.
 */
id: UserId, };

export type OneShare = { 
/**
 * Its number, from 1 to 3.
 */
number: number, };

export type OneYear = { 
/**
 * Which one.
 */
year: number, };

export type OntarioFacts = { 
/**
 * Under which head it counts in the annual report; none follows from the kind.
 */
category: PhipaCategory | null, 
/**
 * Why the Commissioner is told.
 */
circumstances: Array<PhipaCircumstance>, };

export type OpenBackup = { passphrase?: string, 
/**
 * In the place of the passphrase.
 */
recovery_key?: string, 
/**
 * In the place of both, with the second one.
 */
first_page?: string, second_page?: string, };

export type OpenPhoneResults = { 
/**
 * To which round.
 */
round_id: RoundId, };

export type Origin = { "kind": "partner", 
/**
 * Which one.
 */
partner: PartnerId, } | { "kind": "group", 
/**
 * Its name.
 */
name: string, } | { "kind": "anonymous" };

export type OwnValue = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its scale.
 */
scale: Scale, 
/**
 * The weighted mean of what was rated, if at least half was (the half rule); none otherwise, or without a common scale.
 */
mean: Tenths | null, 
/**
 * The link ids of what was rated under the middle of the scale, in the order of the questionnaire: what to work on.
 */
low: Array<string>, };

export type PageAddress = Record<string, string | boolean | null>;

export type PageTexts = { 
/**
 * The Fluent files.
 */
sources: string[], };

export type Part = { 
/**
 * Who they are.
 */
who: Who, 
/**
 * How many sheets they handed in.
 */
n: number, };

export type PartMaySee = { 
/**
 * Which part.
 */
part: PartnerPart, 
/**
 * Who.
 */
visibility: Visibility, };

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
 * How many there are, as far as they are shown.
 */
total: number, 
/**
 * Whether a search found more than it shows: another word narrows it.
 */
beyond: boolean, };

export type PartnerPart = "contact" | "needs";

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

export type PassphraseToJudge = { passphrase: string, 
/**
 * Names that it must not be made of, where no vault is open yet: of the centre and of the person.
 */
names?: Array<string>, };

export type PastList = { 
/**
 * Kind by kind, the longest past first.
 */
rows: Array<PastRow>, 
/**
 * How many there are.
 */
total: number, 
/**
 * Whether there are more than were counted.
 */
beyond: boolean, };

export type PastRetention = { 
/**
 * Which kind of record.
 */
entity: Entity, 
/**
 * The day from which the months were counted.
 */
counted_from: string, 
/**
 * From what that day comes.
 */
start: RetentionStart, 
/**
 * How many months.
 */
months: number, 
/**
 * The last day on which it was to be kept.
 */
kept_until: string, 
/**
 * Why that long.
 */
reason: RetentionReason, };

export type PastRow = { 
/**
 * Which one.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * In which partnership.
 */
partnership_id: PartnershipId | null, 
/**
 * What that is called.
 */
partnership_name: string | null, 
/**
 * Why it is in the list.
 */
past: PastRetention, };

export type PasteWords = { 
/**
 * Which questionnaire.
 */
reference: string, 
/**
 * One line for each question, in order. Empty lines are passed over.
 */
words: string, };

export type PatientSign = { 
/**
 * What it looks like.
 */
what: PatientSignKind, 
/**
 * Where it begins, in units of UTF-16, as a page counts.
 */
from: number, 
/**
 * Where it ends.
 */
to: number, };

export type PatientSignKind = "belgian_niss" | "quebec_nam" | "ontario_health_card" | "french_nir" | "condition" | "medicine" | "state" | "measure";

export type PatientSigns = { 
/**
 * In the order of the text.
 */
signs: Array<PatientSign>, };

export type People = { 
/**
 * Everybody, in the order in which they came.
 */
users: Array<User>, 
/**
 * Who works here now.
 */
me: UserId, 
/**
 * Whether the key of the vault is to be changed, because somebody who had it may not open the vault any more.
 */
key_is_due: boolean, };

export type PersonAppearance = { 
/**
 * Of which kind it is.
 */
entity: Entity, 
/**
 * Which one.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * The day of it, where it has one.
 */
on: string | null, 
/**
 * In which partnership.
 */
partnership_id: PartnershipId | null, 
/**
 * Whether it was deleted: nobody sees it any more, but it is there.
 */
deleted: boolean, 
/**
 * Whether it is linked with the person, or is about the person alone.
 */
linked: boolean, 
/**
 * What becomes of it at an erasure where nothing is said.
 */
how: HowThoroughly, 
/**
 * How many places there are in it.
 */
places: number, 
/**
 * The first places.
 */
excerpts: Array<AppearanceExcerpt>, 
/**
 * How many earlier states of it name the person.
 */
earlier: number, 
/**
 * Whether all that names them here may just as well be somebody else.
 */
doubtful: boolean, };

export type PersonAppearances = { 
/**
 * The person's name.
 */
name: string, 
/**
 * Records, by kind; the person's own is none of them.
 */
records: Array<PersonAppearance>, 
/**
 * How many there are in all.
 */
records_total: number, 
/**
 * Sheets of answers that name them, by round.
 */
answers: Array<InAnswers>, 
/**
 * Drafts that name them, of everybody.
 */
drafts: number, 
/**
 * Kept files that name them, or that could not be read.
 */
files: Array<InFile>, 
/**
 * How many there are: of very many only the first are shown, those that name the person before those that could not be read.
 */
files_total: number, 
/**
 * Files that were written out of the vault and may name them, the newest first.
 */
exports: Array<InExport>, 
/**
 * How many there are: of very many only the first are shown.
 */
exports_total: number, 
/**
 * Backups, which hold what was there when they were made.
 */
backups: Array<InBackup>, 
/**
 * How many there are: of very many only the first are shown.
 */
backups_total: number, 
/**
 * Whether others of the directory or of the team bear the same family name.
 */
family_is_shared: boolean, 
/**
 * Whether others bear the same given name.
 */
given_is_shared: boolean, 
/**
 * What would stand in the place of the name.
 */
word: string, };

export type PersonCopyFormat = "pdf" | "json";

export type PersonsNotTold = { 
/**
 * Why.
 */
why: WhyNotTold, 
/**
 * In words.
 */
reason: string, };

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

export type PetalFactKind = "objectives_precise" | "objectives_measured" | "rhythms_agreed" | "adjustments_explained" | "partners_answered" | "categories_present" | "evaluation_in_time" | "adjustments_done" | "recommendations_told" | "rhythms_kept" | "undertakings_signed" | "decisions_explained" | "agenda_shared";

export type PhipaCategory = "stolen" | "lost" | "used" | "disclosed" | "collected" | "none";

export type PhipaCircumstance = "knowingly" | "further" | "pattern" | "college" | "significant";

export type PhipaCount = { 
/**
 * The head.
 */
category: PhipaCategory, 
/**
 * How many.
 */
count: number, };

export type PhoneForm = { 
/**
 * Whether it was written: no when the person changed their mind, or when it cannot be said there.
 */
saved: boolean, 
/**
 * What such a form cannot say of the questionnaire.
 */
left_out: Array<ReasonInWords>, };

export type PhoneResults = { 
/**
 * The name of the file.
 */
file_name: string, 
/**
 * The sheets of the team that can be taken over.
 */
team: number, 
/**
 * The sheets of the partners that can be taken over.
 */
partners: number, 
/**
 * The sheets that can be taken over once it is said whose voice they are.
 */
without_side: number, 
/**
 * The rows that cannot be taken over.
 */
refused: Array<RefusedRow>, 
/**
 * How many there are of them; more than are named.
 */
refused_count: number, 
/**
 * The headings of columns that belong to no question.
 */
not_understood: Array<string>, };

export type PhoneResultsTaken = { 
/**
 * The sheets that are new.
 */
taken: number, 
/**
 * The sheets that had been taken over before.
 */
known: number, };

export type PointState = { "state": "met" } | { "state": "open", 
/**
 * Days that are left, where the point has a day of its own.
 */
days_left: number | null, 
/**
 * How many there are of what is counted.
 */
done: number, 
/**
 * Of how many.
 */
of: number, } | { "state": "late", 
/**
 * How many there are of what is counted.
 */
done: number, 
/**
 * Of how many.
 */
of: number, } | { "state": "not_shown" };

export type PopulationGroup = { 
/**
 * Its id.
 */
id: PopulationGroupId, 
/**
 * Of which partnership.
 */
partnership_id: PartnershipId, 
/**
 * Who they are, and how many.
 */
shares: GroupShares, };

export type PopulationGroupId = string;

export type Presence = { 
/**
 * None before the meeting.
 */
presence: PresenceKind | null, };

export type PresenceKind = "present" | "excused" | "absent";

export type PreviewQuestionnaire = { 
/**
 * Which questionnaire.
 */
reference: string, 
/**
 * In which language.
 */
language: Language, };

export type Problem = "missing" | "too_long" | "out_of_range" | "end_before_start" | "in_future" | "not_an_email" | "not_text" | "same_as_baseline" | "differs" | "already_used" | "unknown_choice" | "not_a_date" | "not_a_time" | "not_a_number" | "too_short" | "other_form" | "too_many" | "goes_alone" | "not_asked";

export type ProblemId = string;

export type ProblemOutcome = { "state": "open" } | { "state": "solved", 
/**
 * On that day.
 */
on: string, 
/**
 * How.
 */
how: string, };

export type ProblemOwnership = { 
/**
 * A partner of the directory.
 */
owner: PartnerId | null, };

export type ProblemRaised = { 
/**
 * Without blame.
 */
text: string, 
/**
 * Who raised it; none where that is not known.
 */
proposer: Proposer | null, 
/**
 * On that day.
 */
on: string, };

export type ProblemRow = { 
/**
 * The problem.
 */
problem: RaisedProblem, 
/**
 * Who looks after it.
 */
owner: string | null, };

export type Progress = { 
/**
 * What is done.
 */
done: number, 
/**
 * Of how much.
 */
total: number, };

export type ProposedKind = "person" | "organisation";

export type Proposer = { 
/**
 * Team or partners.
 */
side: Side, 
/**
 * Who, where it is known and may be told.
 */
partner: PartnerId | null, };

export type PutOff = { 
/**
 * What waits.
 */
item: TodayItem, 
/**
 * The putting off; deleting it brings the thing back at once.
 */
snooze_id: SnoozeId, 
/**
 * The day on which it comes back.
 */
until: string, 
/**
 * Why it can wait.
 */
reason: string, };

export type Question = { 
/**
 * Its link id.
 */
id: string, 
/**
 * Its place among the questions, from 1.
 */
number: number, 
/**
 * Its words.
 */
text: string, 
/**
 * What helps to answer it; empty where there is nothing.
 */
hint: string, 
/**
 * Whether a sheet without an answer to it is refused.
 */
required: boolean, 
/**
 * Whether its answer cannot be changed.
 */
read_only: boolean, 
/**
 * What it holds before anybody answers.
 */
initial: Array<Given>, 
/**
 * How it is answered.
 */
answer: AnswerKind, };

export type QuestionAnswer = { "state": "open" } | { "state": "answered", 
/**
 * In plain words.
 */
text: string, 
/**
 * On that day.
 */
on: string, } | { "state": "told", 
/**
 * In plain words.
 */
text: string, 
/**
 * The day of the answer.
 */
on: string, 
/**
 * The day on which it was told.
 */
told_on: string, 
/**
 * By what means.
 */
means: Means, };

export type QuestionAsked = { 
/**
 * In the words of whoever asked.
 */
text: string, 
/**
 * Who asked.
 */
origin: Origin, 
/**
 * On that day.
 */
on: string, };

export type QuestionAssignment = { 
/**
 * A partner of the directory.
 */
expert: PartnerId | null, };

export type QuestionId = string;

export type QuestionList = { 
/**
 * The newest first.
 */
rows: Array<QuestionRow>, };

export type QuestionRow = { 
/**
 * The question.
 */
question: ExpertQuestion, 
/**
 * Who asked; empty for somebody who does not want to be named.
 */
author: string, 
/**
 * Who is to answer.
 */
expert: string | null, };

export type Questionnaire = { 
/**
 * Its id.
 */
id: QuestionnaireId, 
/**
 * What it is called.
 */
identity: QuestionnaireIdentity, 
/**
 * What it asks.
 */
content: QuestionnaireContent, };

export type QuestionnaireChoice = { 
/**
 * By which it is chosen: its canonical url, or the id of a questionnaire of the centre's own.
 */
reference: string, 
/**
 * The id, where it is the centre's own.
 */
id: QuestionnaireId | null, 
/**
 * Its title.
 */
title: string, 
/**
 * What it is for, and whether it was validated.
 */
description: string, 
/**
 * How many questions it asks.
 */
questions: number, 
/**
 * Owner and licence, in words.
 */
licence: string, 
/**
 * Whether it can be answered for oneself alone: it has a scale to say something by, and asks everybody the same.
 */
for_oneself: boolean, 
/**
 * Whether its words still have to be pasted by somebody who may use them.
 */
skeleton: boolean, 
/**
 * Whether its words may leave this computer; if not, documents name its statements by their numbers.
 */
words_may_leave: boolean, 
/**
 * Whether research showed that it measures what it says.
 */
validated: Validated, 
/**
 * Whether it can be changed here: it is the centre's own, and the composer can show it whole.
 */
composable: boolean, 
/**
 * Why it cannot be asked here, where it cannot.
 */
not_askable: Error | null, };

export type QuestionnaireContent = { 
/**
 * The FHIR Questionnaire, as JSON. That it can be read and asked is for whoever writes it here to see.
 */
fhir: string, };

export type QuestionnaireDraft = { 
/**
 * Its canonical url, its version and its name for programs, where it has them: the page keeps them as they are.
 */
identity: DraftIdentity, 
/**
 * The language in which it is written.
 */
language: Language, 
/**
 * The languages into which it is translated.
 */
languages: Array<Language>, 
/**
 * What it is called.
 */
title: { [key in Language]?: string }, 
/**
 * What it is for.
 */
description: { [key in Language]?: string }, 
/**
 * To whom it belongs, its licence, what may leave.
 */
rights: DraftRights, 
/**
 * The scales by which its statements are rated.
 */
scales: Array<DraftScale>, 
/**
 * Its groups, in order. Each is a dimension.
 */
groups: Array<DraftGroup>, };

export type QuestionnaireFile = "fhir" | "xlsform";

export type QuestionnaireId = string;

export type QuestionnaireIdentity = { 
/**
 * Its title, in the language in which it was written.
 */
title: string, };

export type QuestionnaireList = { 
/**
 * Those of the box first, then the centre's own by their titles.
 */
questionnaires: Array<QuestionnaireChoice>, };

export type QuestionnaireSaved = { 
/**
 * Whether it was: no when the person changed their mind, or when the format cannot say it.
 */
saved: boolean, 
/**
 * What the format cannot say of it.
 */
left_out: Array<ReasonInWords>, };

export type QuestionnaireTaken = { 
/**
 * The questionnaire, where it was taken.
 */
id: QuestionnaireId | null, 
/**
 * Its title, or the name of the file.
 */
title: string, 
/**
 * Why it was not taken, all reasons at once.
 */
reasons: Array<ReasonInWords>, };

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
 * The languages of the program in which all its questions exist.
 */
languages: Array<Language>, 
/**
 * Whether it has simpler sentences.
 */
has_simpler: boolean, 
/**
 * Whether what is asked depends on answers.
 */
conditional: boolean, 
/**
 * Its parts: the groups of the first level, and what stands outside of any.
 */
sections: Array<Section>, };

export type RaisedProblem = { 
/**
 * Its id.
 */
id: ProblemId, 
/**
 * Of which partnership.
 */
partnership_id: PartnershipId, 
/**
 * What goes wrong, who raised it, when.
 */
raised: ProblemRaised, 
/**
 * Who looks after it.
 */
ownership: ProblemOwnership, 
/**
 * What became of it.
 */
outcome: ProblemOutcome, };

export type ReadAsked = { 
/**
 * In which round.
 */
round_id: RoundId, 
/**
 * What was answered.
 */
answers: { [key in string]: Array<Given> }, };

export type ReadBand = { 
/**
 * The least value, itself in it, as the owner wrote it: digits and a point.
 */
from: string, 
/**
 * The greatest, itself in it.
 */
to: string, 
/**
 * What it is called.
 */
code: BandCode, };

export type ReadBoard = { 
/**
 * Of one partnership; of all where there is none.
 */
partnership_id: PartnershipId | null, };

export type ReadGlossary = { 
/**
 * Those that count in a partnership, which are its own and the centre's; all there are where none is named.
 */
partnership_id: PartnershipId | null, };

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

export type ReadQuestionnaireDraft = { 
/**
 * One of the centre's own; none for a new one.
 */
id: QuestionnaireId | null, };

export type ReadTimeline = { 
/**
 * A partnership's.
 */
partnership_id: PartnershipId | null, 
/**
 * A partner's.
 */
partner_id: PartnerId | null, 
/**
 * Where the page begins.
 */
cursor: string | null, 
/**
 * How many rows.
 */
limit: number, };

export type ReadToday = { 
/**
 * Another day than today, to look ahead.
 */
on?: string | null, };

export type Readiness = { 
/**
 * The point.
 */
point: ReadinessPoint, 
/**
 * How it stands.
 */
state: PointState, 
/**
 * What would meet it; none where it is met, or not shown.
 */
step: ReadinessStep | null, };

export type ReadinessPoint = "when_and_where" | "link_and_fallback" | "documents_in_time" | "background" | "acronyms" | "needs" | "partners_points" | "hosting";

export type ReadinessStep = "plan" | "invite" | "dispatch" | "background" | "acronyms" | "needs" | "agenda" | "hosting";

export type Reading = "nothing" | "conversation" | "measurement";

export type RealisedChange = { "change": "under_way" } | { "change": "realised", 
/**
 * On that day.
 */
on: string, 
/**
 * By what one sees it: a photograph, a figure, a notice.
 */
proof: string, };

export type ReasonInWords = { 
/**
 * Where in the file: `item[0].item[2].type`, `survey[5].label`; `.` for the file as a whole.
 */
path: string, 
/**
 * What is in the way, as a word for programs.
 */
code: string, 
/**
 * What its sentence names.
 */
facts?: { [key in string]: Fact }, 
/**
 * Its sentence.
 */
message: string, };

export type Receipt = { 
/**
 * On that day.
 */
on: string, 
/**
 * By what means.
 */
means: Means, };

export type Recognition = { 
/**
 * Its id.
 */
id: RecognitionId, 
/**
 * In which partnership.
 */
partnership_id: PartnershipId, 
/**
 * What was said, where, when, of whom.
 */
tribute: Tribute, };

export type RecognitionId = string;

export type RecognitionRow = { 
/**
 * The recognition.
 */
recognition: Recognition, 
/**
 * Of whom it was.
 */
partners: Array<string>, };

export type Recommendation = { 
/**
 * Its id.
 */
id: RecommendationId, 
/**
 * To which partnership it was made.
 */
partnership_id: PartnershipId, 
/**
 * The meeting in which it was made, if it was one.
 */
meeting_id: MeetingId | null, 
/**
 * What is recommended, by whom, when.
 */
content: RecommendationContent, 
/**
 * How far it has come.
 */
progress: RecommendationProgress, };

export type RecommendationContent = { 
/**
 * In the words of whoever made it.
 */
text: string, 
/**
 * Who made it.
 */
origin: Origin, 
/**
 * The day on which it was received.
 */
received_on: string, };

export type RecommendationFigures = { 
/**
 * Received.
 */
received: number, 
/**
 * Of these, acknowledged.
 */
acknowledged: number, 
/**
 * Whose author was told within the days that the partnership promised.
 */
told_in_time: number, 
/**
 * Of so many whose days are over, or whose author was told.
 */
told_due: number, 
/**
 * The days that were promised; none where several partnerships are shown, each with its own.
 */
told_back_days: number | null, 
/**
 * Refused or accepted in part, each with its reason.
 */
refused: number, 
/**
 * From which something changed.
 */
realised: number, };

export type RecommendationId = string;

export type RecommendationPage = { 
/**
 * The rows, the newest first.
 */
rows: Array<RecommendationRow>, 
/**
 * Where the next page begins.
 */
next: string | null, 
/**
 * How many there are.
 */
total: number, };

export type RecommendationProgress = { "state": "received", 
/**
 * The acknowledgement, once it was given.
 */
receipt: Receipt | null, } | { "state": "decided", 
/**
 * The acknowledgement, if one was given.
 */
receipt: Receipt | null, 
/**
 * What was decided.
 */
verdict: Verdict, 
/**
 * How its author was told, once that was done.
 */
told: ToldBack | null, } | { "state": "closed", 
/**
 * The acknowledgement, if one was given.
 */
receipt: Receipt | null, 
/**
 * What was decided.
 */
verdict: Verdict, 
/**
 * How its author was told, or why that could not be.
 */
closing: Closing, };

export type RecommendationRow = { 
/**
 * The recommendation.
 */
recommendation: Recommendation, 
/**
 * Its column.
 */
stage: Stage, 
/**
 * Who made it; empty for somebody who does not want to be named.
 */
author: string, 
/**
 * The name of the partnership.
 */
partnership_name: string, 
/**
 * By when its author is to be told; none once that was done.
 */
tell_by: string | null, 
/**
 * Days until then; negative when they are over.
 */
days_left: number | null, 
/**
 * Actions that come from it and were not given up.
 */
actions: number, 
/**
 * Of these, done.
 */
actions_done: number, };

export type RecommendationStep = { "step": "acknowledge", 
/**
 * When, by what means.
 */
receipt: Receipt, } | { "step": "decide", 
/**
 * What.
 */
verdict: Verdict, } | { "step": "realise", 
/**
 * On that day.
 */
on: string, 
/**
 * By what one sees it.
 */
proof: string, } | { "step": "tell", 
/**
 * When, by what means, by whom.
 */
told: ToldBack, } | { "step": "close", 
/**
 * On that day.
 */
on: string, } | { "step": "except", 
/**
 * On that day.
 */
on: string, 
/**
 * Why nobody could be told.
 */
reason: string, };

export type RecommendationView = { 
/**
 * The recommendation as lists show it.
 */
row: RecommendationRow, 
/**
 * The meeting in which it was made.
 */
meeting_title: string | null, 
/**
 * The actions that come from it.
 */
actions: Array<Action>, };

export type Recover = { recovery_key: string, new_passphrase: string, };

export type RecoverTogether = { first_page: string, second_page: string, new_passphrase: string, };

export type RecoveryView = { 
/**
 * The day on which the recovery sheet was last proven to open the vault; none since it was made.
 */
sheet_proven_on: string | null, 
/**
 * Colleagues' pages; none when none hold.
 */
shares: SharesView | null, 
/**
 * Whether a recovery drill is asked for.
 */
drill_due: boolean, };

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

export type RefusedRow = { 
/**
 * The row of the file.
 */
line: number, 
/**
 * Why, as sentences. They name questions and never an answer.
 */
reasons: Array<string>, };

export type Regime = "european_union" | "quebec" | "quebec_health" | "ontario" | "other";

export type RegisterGap = "data" | "happened" | "persons" | "risk" | "measures";

export type Reliability = { "kind": "shown", 
/**
 * How many complete sheets.
 */
n: number, 
/**
 * Cronbach's alpha from the covariances (1951).
 */
alpha: Hundredths, 
/**
 * McDonald's omega total of one factor (1999); nothing where the factor has no sound fit.
 */
omega: Hundredths | null, } | { "kind": "none", 
/**
 * Why.
 */
why: NoReliability, };

export type RepairCount = { 
/**
 * The damage.
 */
kind: DamageKind, 
/**
 * How often.
 */
count: number, };

export type RepeatMeeting = { 
/**
 * Which meeting.
 */
id: MeetingId, 
/**
 * On which day.
 */
on: string, };

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

export type Rest = { 
/**
 * The kind of thing that waits, as `tell_back`.
 */
kind: string, 
/**
 * The record that it is about.
 */
record: string, 
/**
 * It comes back on that day.
 */
until: string, 
/**
 * Why it can wait.
 */
reason: string, };

export type Results = { 
/**
 * The canonical url of the questionnaire.
 */
questionnaire: string | null, 
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
 * The parts of the partners; none, or at least two.
 */
parts: Array<Part>, 
/**
 * How far the figures can be trusted.
 */
reading: Reading, 
/**
 * The dimensions with their items, in the order of the questionnaire.
 */
dimensions: Array<DimensionResult>, 
/**
 * The items outside of any dimension: they carry no scores.
 */
questions: Array<ItemResult>, 
/**
 * The totals that the questionnaire states, in its order, that over the whole of it last.
 */
totals: Array<TotalResult>, 
/**
 * How its owner reads totals, or means of dimensions: ranges from low to high. None where no owner said, or where they were
 * written for other items.
 */
bands: Array<ReadBand>, };

export type ResultsFormat = "csv" | "xlsx";

export type ResultsToSave = { 
/**
 * Of which round.
 */
round_id: RoundId, 
/**
 * As what.
 */
format: ResultsFormat, };

export type RetentionReason = "no_contact" | "purpose_achieved" | "conversation" | "memory" | "proof" | "law" | "own";

export type RetentionRule = { 
/**
 * Which kind of record.
 */
entity: Entity, 
/**
 * Months: 1 to [`MOST_MONTHS`]; none where they are kept until somebody decides.
 */
months: number | null, 
/**
 * From when they count.
 */
start: RetentionStart, 
/**
 * Why that long.
 */
reason: RetentionReason, };

export type RetentionRules = { 
/**
 * The laws that hold; none where nobody has said so yet.
 */
regimes: Array<Regime>, 
/**
 * The rules that hold: the proposals, with the centre's own in their place.
 */
rules: Array<RetentionRule>, 
/**
 * The kinds for which the centre has a rule of its own.
 */
own: Array<Entity>, };

export type RetentionStart = "partnership_ended" | "last_contact" | "own_day";

export type RiskLevel = "unlikely" | "likely" | "high";

export type RoleRow = { 
/**
 * What is done.
 */
capability: Capability, 
/**
 * The roles that may, from the least to the most.
 */
roles: Array<UserRole>, 
/**
 * Whether the right to export is needed besides.
 */
takes_out: boolean, 
/**
 * The commands that serve it.
 */
commands: string[], };

export type Roles = { 
/**
 * What people do, one line each.
 */
rows: Array<RoleRow>, };

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
smallest_group: number, 
/**
 * Whether partners say of which kind they are, so that kinds with enough answers can be shown apart.
 */
by_category: boolean, };

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
 * Whether research showed that the questionnaire measures what it says.
 */
validated: Validated, 
/**
 * What the ids in them are called.
 */
labels: Labels, 
/**
 * What they ask to talk about, the heaviest first.
 */
weak_points: Array<WeakPoint>, 
/**
 * What was said in words. Names that stand in the directory are masked.
 */
comments: Array<Comments>, 
/**
 * What groups agreed on together.
 */
group_answers: Array<GroupAnswer>, 
/**
 * The closed rounds of the partnership that asked the same questionnaire, up to this one, the oldest first.
 */
cycles: Array<Cycle>, 
/**
 * What changed since the one before; none for the first.
 */
changes: Array<Change>, 
/**
 * The adjustments that were decided from it.
 */
adjustments: Array<AdjustmentRow>, 
/**
 * The adjustments that were decided from the round before, and those from any earlier one that are still to be done: now is when
 * they are looked at again.
 */
to_review: Array<AdjustmentRow>, };

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
questionnaire_title: string, 
/**
 * How many were invited and answered, by side and kind of partner.
 */
groups: Array<InvitedGroup>, 
/**
 * For which voices a group has answered together.
 */
group_voices: Array<GroupVoice>, };

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

export type Safety = { 
/**
 * The last verified backup.
 */
backed_up_on: string | null, 
/**
 * The last one on another medium.
 */
elsewhere_on: string | null, 
/**
 * The last restore drill.
 */
drilled_on: string | null, 
/**
 * Whether something changed since the last backup; on Today, whether there is none.
 */
backup_due: boolean, 
/**
 * Whether a backup on another medium is asked for.
 */
elsewhere_due: boolean, 
/**
 * Whether a restore drill is asked for.
 */
drill_due: boolean, 
/**
 * When the recovery sheet was last proven to open the vault.
 */
sheet_proven_on: string | null, 
/**
 * When two colleagues' pages were last proven to open it.
 */
shares_proven_on: string | null, 
/**
 * Whether a drill with what lies on paper is asked for.
 */
recovery_due: boolean, 
/**
 * The day of the backup from which this vault was restored, for some time afterwards: accesses that were ended since and persons who
 * were erased since are back.
 */
restored_from: string | null, };

export type SampleRow = { 
/**
 * The line.
 */
line: number, 
/**
 * Its cells.
 */
cells: Array<string>, };

export type SaveAccesses = { 
/**
 * In which language.
 */
language: Language, 
/**
 * As what.
 */
format: ResultsFormat, 
/**
 * Only of this kind.
 */
kind?: AccessKind | null, 
/**
 * Only what this person did.
 */
user_id?: UserId | null, 
/**
 * Only about the data of this partner.
 */
partner_id?: PartnerId | null, 
/**
 * From this day on, on the clock of UTC.
 */
since?: string | null, 
/**
 * Up to this day, included.
 */
until?: string | null, };

export type SaveConsentText = { 
/**
 * Which text; none for a new one.
 */
id: ConsentTextId | null, 
/**
 * Its title in lists.
 */
title: string, 
/**
 * What it is for.
 */
purpose: ConsentPurpose, 
/**
 * From which day people are asked with these words.
 */
valid_from: string, 
/**
 * The words in French; empty where there are none.
 */
fr: string, 
/**
 * The words in English.
 */
en: string, 
/**
 * The words in Dutch.
 */
nl: string, 
/**
 * The words in German.
 */
de: string, };

export type SaveDraft = { 
/**
 * The form: a short code with the ids of its records.
 */
form: string, 
/**
 * What was typed so far.
 */
content: unknown, };

export type SaveGroupAnswer = { 
/**
 * In which round.
 */
round_id: RoundId, 
/**
 * Whose answer it is.
 */
voice: GroupVoice, 
/**
 * What was agreed.
 */
answers: { [key in string]: Array<Given> }, 
/**
 * What those said who saw it otherwise, by question.
 */
notes: { [key in string]: string }, };

export type SaveIncidentRegister = { 
/**
 * In which language.
 */
language: Language, };

export type SaveOwnSettings = { 
/**
 * The language of the window.
 */
language: Language, 
/**
 * Their name, as the history tells who did something; as it was where nothing is said.
 */
person?: string, };

export type SaveQuestionnaire = { 
/**
 * Which questionnaire.
 */
reference: string, 
/**
 * In which format.
 */
format: QuestionnaireFile, };

export type SaveQuestionnaireDraft = { 
/**
 * What it asks.
 */
draft: QuestionnaireDraft, 
/**
 * The one in whose place it stands; none for a new one. Rounds that asked that one keep it as it was.
 */
replaces: QuestionnaireId | null, };

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
 * Which kind of partner, in a round that asks for it.
 */
category?: StakeholderCategory | null, 
/**
 * The answers per question; a question that was skipped is missing.
 */
answers: { [key in string]: Array<Given> }, 
/**
 * Whether the person stopped before the end and wished that what was answered counts: what is missing then is no fault.
 */
unfinished?: boolean, };

export type SaveRetention = { 
/**
 * The laws that hold.
 */
regimes: Array<Regime>, 
/**
 * The centre's own rules; for other kinds the proposals hold.
 */
own: Array<RetentionRule>, };

export type SaveSettings = { 
/**
 * Minutes without a key or a click before the vault locks.
 */
idle_minutes: number, };

export type Saved = { 
/**
 * No when the person changed their mind.
 */
saved: boolean, };

export type Scale = { "kind": "common", 
/**
 * The least value.
 */
low: Tenths, 
/**
 * The greatest.
 */
high: Tenths, } | { "kind": "different" };

export type Search = { 
/**
 * Words, as beginnings of words.
 */
words: string, 
/**
 * How many finds.
 */
limit: number, };

export type SearchLife = { 
/**
 * Words, as beginnings of words.
 */
words: string, 
/**
 * Only records of this kind.
 */
kind: Entity | null, 
/**
 * Only records of this partnership.
 */
partnership_id: PartnershipId | null, 
/**
 * Where the page begins.
 */
cursor: string | null, 
/**
 * How many rows.
 */
limit: number, };

export type Section = { 
/**
 * Its link id; that of its first item where it is no group.
 */
id: string, 
/**
 * Its heading; empty where it has none.
 */
title: string, 
/**
 * What stands in it, in order.
 */
blocks: Array<Block>, };

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

export type SelfAssessment = { 
/**
 * Dimension by dimension.
 */
values: Array<OwnValue>, 
/**
 * What the ids in it are called.
 */
labels: Labels, };

export type Sending = { 
/**
 * On that day.
 */
on: string, 
/**
 * By what means.
 */
means: Means, 
/**
 * The documents; none where it was the invitation alone.
 */
documents: Array<DocumentId>, 
/**
 * To whom.
 */
to: Array<PartnerId>, };

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
sheet_available: boolean, } | { "state": "kiosk", 
/**
 * The language of the window.
 */
language: Language, 
/**
 * The round that is answered.
 */
round_id: RoundId, 
/**
 * Minutes without a key or a click before it locks.
 */
idle_minutes: number, 
/**
 * Whether it is the demonstration, which asks for no passphrase.
 */
demonstration: boolean, } | { "state": "kiosk_choice", 
/**
 * The language of the window.
 */
language: Language, 
/**
 * The rounds that are open.
 */
rounds: Array<KioskRound>, 
/**
 * Minutes without a key or a click before it locks.
 */
idle_minutes: number, } | { "state": "open", 
/**
 * The language of the window.
 */
language: Language, 
/**
 * The name of the centre.
 */
organisation: string, 
/**
 * Who works here.
 */
user_id: UserId, 
/**
 * The name of the person; may be empty.
 */
person: string, 
/**
 * Their role.
 */
role: UserRole, 
/**
 * Whether they may write reports, tables and files out of the vault.
 */
may_export: boolean, 
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
 * The last operation, if it can be taken back.
 */
undoable: string | null, 
/**
 * Why nothing can be written, where that is so: `full`, `read_only` or `denied`, as the refusals of the storage.
 */
read_only: "full" | "read_only" | "denied" | null, 
/**
 * Where the person was when they locked the vault, if they were the last.
 */
left_at: PageAddress | null, };

export type ShareShown = { 
/**
 * The groups, parted by spaces.
 */
groups: string, };

export type ShareView = { 
/**
 * Its number, from 1 to 3.
 */
number: number, 
/**
 * For whom it was made.
 */
name: string, 
/**
 * The day on which it was last proven to open the vault, with another one.
 */
proven_on: string | null, };

export type SharesView = { 
/**
 * The three signs that all of them bear.
 */
set: string, 
/**
 * The day on which they were made.
 */
on: string, 
/**
 * Each of them, in the order of their numbers.
 */
pages: Array<ShareView>, 
/**
 * Whether they were made since the vault was opened: only then can they be shown and saved.
 */
at_hand: boolean, };

export type ShowOfCards = { 
/**
 * Yes.
 */
yes: number, 
/**
 * In part.
 */
partly: number, 
/**
 * No.
 */
no: number, };

export type Side = "team" | "partner";

export type Since = { 
/**
 * Which round.
 */
round_id: RoundId, 
/**
 * What it is called.
 */
title: string, 
/**
 * The day on which it was closed.
 */
closed_on: string, 
/**
 * What changed, by voice.
 */
changes: Array<Change>, };

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

export type Snooze = { 
/**
 * Its id.
 */
id: SnoozeId, 
/**
 * What, until when, why.
 */
rest: Rest, };

export type SnoozeId = string;

export type Source = { 
/**
 * Of which kind it is.
 */
entity: Entity, 
/**
 * Which record.
 */
id: string, };

export type Speaking = { 
/**
 * Turns to speak, counted by whoever noted them.
 */
turns: number, };

export type Stage = "received" | "decided" | "under_way" | "closed";

export type StakeholderCategory = "health_professional" | "resident_or_patient" | "carer" | "public_authority" | "association" | "private_sector" | "elected_official" | "other";

export type Stranger = { 
/**
 * The name in the mail; may be empty.
 */
name: string, 
/**
 * The address.
 */
address: string, };

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

export type StudentInterval95 = { 
/**
 * The lower end.
 */
low: Tenths, 
/**
 * The upper end.
 */
high: Tenths, };

export type Summary = { 
/**
 * How many persons.
 */
n: number, 
/**
 * Arithmetic mean.
 */
mean: Tenths, 
/**
 * Standard deviation, with the divisor n − 1.
 */
sd: Tenths, 
/**
 * The middle value, or the mean of the two middle ones.
 */
median: Tenths, 
/**
 * Where the mean may lie if these persons stand for more like them.
 */
interval: StudentInterval95, };

export type TableKind = "csv" | "xlsx" | "xls" | "ods";

export type TakeEverything = { 
/**
 * In which language the note inside it is.
 */
language: Language, };

export type TakePhoneResults = { 
/**
 * Whose voice the sheets are that do not say it; none to leave these out.
 */
side: Side | null, };

export type TakeQuestionnaire = { 
/**
 * Whether its words may leave this computer, on paper, on telephones and in documents: they are the centre's own, or free. A
 * file that says itself what may leave is believed.
 */
words_may_leave: boolean, };

export type TakeStep = { 
/**
 * Which recommendation.
 */
id: RecommendationId, 
/**
 * Which step.
 */
step: RecommendationStep, };

export type Target = "name" | "given_name" | "family_name" | "kind" | "category" | "email" | "phone" | "street" | "house_number" | "postcode" | "city" | "country" | "language" | "website" | "note" | "ignore";

export type Technique = "round_of_words" | "pairs_first" | "cards" | "talking_object" | "dots" | "small_tables" | "silence_first" | "partners_first";

export type Tenths = number;

export type TextToLookAt = { 
/**
 * The text.
 */
text: string, };

export type TimelinePage = { 
/**
 * The rows, the newest first.
 */
rows: Array<TimelineRow>, 
/**
 * Where the next page begins.
 */
next: string | null, 
/**
 * How many there are, counted to a thousand.
 */
total: number, 
/**
 * Whether there are more than were counted.
 */
beyond: boolean, };

export type TimelineRow = { 
/**
 * The day.
 */
on: string, 
/**
 * Of which kind the record is that is shown.
 */
entity: Entity, 
/**
 * Which record.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * With whom, by whom.
 */
people: Array<string>, 
/**
 * By what means, for an exchange.
 */
means: Means | null, 
/**
 * Its partnership.
 */
partnership_id: PartnershipId | null, };

export type ToAnswer = { 
/**
 * Figures about fewer persons are never shown.
 */
smallest_group: number, 
/**
 * Whether partners are asked of which kind they are.
 */
by_category: boolean, 
/**
 * The questionnaire.
 */
questionnaire: QuestionnaireView, };

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
 * What would wait, was it not put off, the first to come back first.
 */
put_off: Array<PutOff>, 
/**
 * The first partnerships by name.
 */
partnerships: Array<PartnershipRow>, 
/**
 * Whether what is noted would survive the computer.
 */
safety: Safety, };

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

export type TodayKind = "evaluation_due" | "round_to_open" | "round_to_close" | "round_to_remind" | "round_results" | "objective_to_make_precise" | "measurement_missing" | "adjustment_due" | "partnership_without_objective" | "partnership_without_partners" | "recommendation_to_acknowledge" | "recommendation_to_decide" | "recommendation_to_tell" | "recommendation_to_close" | "question_to_answer" | "question_to_tell" | "meeting_to_prepare" | "documents_to_send" | "acronyms_to_explain" | "meeting_to_note" | "partner_silent" | "action_due" | "action_to_plan" | "decision_to_review" | "agreement_to_review" | "incident_owed";

export type ToldBack = { 
/**
 * On that day.
 */
on: string, 
/**
 * By what means. Whoever is not known is told where everybody can read it.
 */
means: Means, 
/**
 * Who told it: a name or a role.
 */
by: string, 
/**
 * Whether the author is satisfied with what became of it; none where that is not known.
 */
satisfied: boolean | null, };

export type TotalFigure = { "kind": "shown", 
/**
 * A sum: Σ wᵢ·mᵢ over its items, with the mean mᵢ and the weight wᵢ of each. A mean: that ∕ Σ wᵢ. Items that are turned round
 * count turned, as their means are shown. In the unit of the scores.
 */
value: Tenths, 
/**
 * The band of it in [`super::Results::bands`], from 0; nothing outside of all, or where they are not about it.
 */
band: number | null, } | { "kind": "none", 
/**
 * Why.
 */
why: NoTotal, };

export type TotalRange = { 
/**
 * The least.
 */
low: Tenths, 
/**
 * The most.
 */
high: Tenths, };

export type TotalResult = { 
/**
 * The link id of the item that states it; nothing for the one over the whole questionnaire.
 */
id: string | null, 
/**
 * Whether it is a sum or a mean.
 */
rule: GuideRule, 
/**
 * What it can be; nothing where it cannot be counted.
 */
range: TotalRange | null, 
/**
 * The team's.
 */
team: TotalFigure, 
/**
 * The partners'.
 */
partner: TotalFigure, };

export type Tribute = { 
/**
 * In plain words.
 */
what: string, 
/**
 * Where: a newsletter, a meeting, a report.
 */
place: string, 
/**
 * On that day.
 */
on: string, 
/**
 * Of whom; none where it was said of all partners.
 */
partners: Array<PartnerId>, 
/**
 * Whether whoever is named agreed to it.
 */
consent: boolean, };

export type Turns = { 
/**
 * Turns to speak.
 */
turns: number, };

export type TwoShares = { first_page: string, second_page: string, };

export type TypedBack = { typed: string, };

export type UnboundRow = { 
/**
 * Who.
 */
partner_id: PartnerId, 
/**
 * Their name.
 */
name: string, 
/**
 * In which partnership.
 */
partnership_id: PartnershipId, 
/**
 * What it is called.
 */
partnership_name: string, 
/**
 * On which side.
 */
side: Side, 
/**
 * The last day of the one that ended last; none where there never was one.
 */
ended_on: string | null, };

export type UndertakingList = { 
/**
 * Who has none, the team first.
 */
unbound: Array<UnboundRow>, 
/**
 * How many there are in all.
 */
unbound_total: number, 
/**
 * Which end within thirty days and leave somebody without one, the earliest first.
 */
ending: Array<EndingRow>, };

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

export type User = { 
/**
 * Its id, under which changes are logged.
 */
id: UserId, 
/**
 * What they are called.
 */
identity: UserIdentity, 
/**
 * What they may do.
 */
access: UserAccess, };

export type UserAccess = { 
/**
 * The role.
 */
role: UserRole, 
/**
 * Whether they may write reports, tables and files out of the vault: a right of its own.
 */
may_export: boolean, 
/**
 * Whether they can open the vault.
 */
state: UserState, };

export type UserId = string;

export type UserIdentity = { 
/**
 * The name, for the history; may be empty.
 */
name: string, };

export type UserRole = "kiosk" | "reader" | "staff" | "coordinator";

export type UserState = { "state": "invited", 
/**
 * The last day on which the code is good.
 */
until: string, } | { "state": "active" } | { "state": "ended", 
/**
 * Since that day.
 */
on: string, };

export type Validated = "yes" | "no" | "unknown";

export type Verdict = { "verdict": "accepted", 
/**
 * On that day.
 */
on: string, 
/**
 * Why; may be empty.
 */
reason: string, 
/**
 * What came of it.
 */
change: RealisedChange, } | { "verdict": "in_part", 
/**
 * On that day.
 */
on: string, 
/**
 * Why not wholly.
 */
reason: string, 
/**
 * What came of it.
 */
change: RealisedChange, } | { "verdict": "refused", 
/**
 * On that day.
 */
on: string, 
/**
 * Why.
 */
reason: string, };

export type Visibility = "team" | "partnership" | "public";

export type Voices = { 
/**
 * Kinds of partners of which nobody takes part.
 */
missing_categories: Array<StakeholderCategory>, 
/**
 * Groups of the population.
 */
groups: Array<GroupPresence>, 
/**
 * The first day that is counted.
 */
from: string, 
/**
 * The last day that is counted.
 */
to: string, 
/**
 * Figures of that year.
 */
influence: Array<Influence>, };

export type WeakPoint = { 
/**
 * Id of the dimension.
 */
dimension: string, 
/**
 * What stands out.
 */
why: WeakPointKind, 
/**
 * The shown item that stands out most in the same way: the lowest mean of that voice, or the widest gap in that direction. Nothing
 * where several do.
 */
item: string | null, };

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

export type Who = { "kind": "category", 
/**
 * Which.
 */
category: StakeholderCategory, } | { "kind": "others" };

export type WhoMaySee = { 
/**
 * Of which kind it is.
 */
entity: Entity, 
/**
 * Which one.
 */
id: string, };

export type WhyNotTold = "unreadable" | "risk_gone" | "out_of_proportion" | "inquiry";

export type WithdrawConsent = { 
/**
 * Which one.
 */
id: ConsentId, 
/**
 * On which day.
 */
on: string, 
/**
 * In which way it was said; any will do.
 */
means?: Means | null, 
/**
 * Why; nobody has to say.
 */
reason?: string, };

export type YearOfMeetings = { 
/**
 * The year.
 */
year: number, 
/**
 * How many were held.
 */
held: number, 
/**
 * The mean of their points, from 0 to 8.
 */
mean: number, };

export type Zoom = { 
/**
 * In percent.
 */
percent: number, };

export type ZoomStep = "larger" | "smaller" | "usual";

/** Every kind of record. */
export interface Records {
  action: Action;
  adjustment: Adjustment;
  agenda_item: AgendaItem;
  agreement: Agreement;
  attendance: Attendance;
  centre: Centre;
  communication: Communication;
  consent: Consent;
  consent_text: ConsentText;
  contribution: Contribution;
  decision: Decision;
  disclosure: Disclosure;
  dispatch: Dispatch;
  document: MeetingDocument;
  enclosure: Enclosure;
  erasure_certificate: ErasureCertificate;
  glossary_term: GlossaryTerm;
  incident: Incident;
  meeting: Meeting;
  membership: Membership;
  indicator: Indicator;
  measurement: Measurement;
  objective: Objective;
  partner: Partner;
  partnership: Partnership;
  population_group: PopulationGroup;
  problem: RaisedProblem;
  question: ExpertQuestion;
  questionnaire: Questionnaire;
  recognition: Recognition;
  recommendation: Recommendation;
  round: Round;
  snooze: Snooze;
  user: User;
}

/** Every command: its request and its response. */
export interface Commands {
  session_state: { request: Nothing; response: SessionState };
  language_choose: { request: ChooseLanguage; response: SessionState };
  texts_read: { request: ChooseLanguage; response: PageTexts };
  zoom_change: { request: ChangeZoom; response: Zoom };
  copied: { request: Nothing; response: CopyForgotten };
  passphrase_strength: { request: PassphraseToJudge; response: Strength };
  vault_create: { request: CreateVault; response: NewRecoveryKey };
  recovery_sheet_save: { request: Nothing; response: Saved };
  recovery_confirm: { request: TypedBack; response: SessionState };
  recovery_renew: { request: Unlock; response: NewRecoveryKey };
  recovery_read: { request: Nothing; response: RecoveryView };
  recovery_drill: { request: TypedBack; response: RecoveryView };
  recovery_shares_make: { request: MakeShares; response: RecoveryView };
  recovery_share_show: { request: OneShare; response: ShareShown };
  recovery_share_save: { request: OneShare; response: Saved };
  recovery_shares_void: { request: Unlock; response: RecoveryView };
  recovery_shares_drill: { request: TwoShares; response: RecoveryView };
  vault_unlock: { request: Unlock; response: SessionState };
  vault_join: { request: Join; response: SessionState };
  vault_recover: { request: Recover; response: SessionState };
  vault_recover_together: { request: RecoverTogether; response: SessionState };
  vault_lock: { request: Lock; response: SessionState };
  vault_open_existing: { request: Nothing; response: SessionState };
  vault_forget: { request: Nothing; response: SessionState };
  demonstration_open: { request: ChooseLanguage; response: SessionState };
  passphrase_change: { request: ChangePassphrase; response: Nothing };
  settings_save: { request: SaveSettings; response: SessionState };
  own_settings_save: { request: SaveOwnSettings; response: SessionState };
  roles_read: { request: Nothing; response: Roles };
  person_list: { request: Nothing; response: People };
  person_invite: { request: InvitePerson; response: InvitationMade };
  person_invite_again: { request: OnePerson; response: InvitationMade };
  person_change: { request: ChangePerson; response: SessionState };
  person_end: { request: OnePerson; response: Nothing };
  key_renew: { request: Nothing; response: KeyRenewed };
  centre_read: { request: Nothing; response: Centre };
  backup_read: { request: Nothing; response: BackupsView };
  everything_save: { request: TakeEverything; response: EverythingTaken };
  backup_make: { request: MakeBackup; response: BackupMade };
  backup_make_due: { request: Nothing; response: BackupMade };
  restore_drill: { request: OpenBackup; response: Drilled };
  drill_certificate_save: { request: MakeCertificate; response: Saved };
  vault_restore: { request: OpenBackup; response: SessionState };
  today_read: { request: ReadToday; response: Today };
  search: { request: Search; response: Hits };
  life_search: { request: SearchLife; response: HitPage };
  visibility_read: { request: WhoMaySee; response: MaySee };
  visibility_set: { request: LetSee; response: Nothing };
  record_create: { request: Create; response: Made };
  record_change: { request: SectionChange; response: Nothing };
  record_delete: { request: Delete; response: Nothing };
  consent_list: { request: OfPartner; response: ConsentList };
  consent_give: { request: GiveConsent; response: Made };
  consent_withdraw: { request: WithdrawConsent; response: Nothing };
  consent_text_list: { request: Nothing; response: ConsentTexts };
  consent_text_save: { request: SaveConsentText; response: Made };
  undertaking_list: { request: Nothing; response: UndertakingList };
  retention_read: { request: Nothing; response: RetentionRules };
  retention_save: { request: SaveRetention; response: Nothing };
  retention_list: { request: ListPast; response: PastList };
  compliance_folder_save: { request: MakeComplianceFolder; response: ReportMade };
  access_list: { request: ListAccesses; response: AccessPage };
  access_verify: { request: Nothing; response: AccessesVerified };
  access_save: { request: SaveAccesses; response: Saved };
  incident_list: { request: ListIncidents; response: IncidentPage };
  incident_read: { request: OneIncident; response: IncidentView };
  incident_enter: { request: EnterIncident; response: Made };
  incident_year: { request: OneYear; response: IncidentYears };
  incident_register_save: { request: SaveIncidentRegister; response: Saved };
  person_appearances: { request: OfPartner; response: PersonAppearances };
  person_erase: { request: ErasePerson; response: ErasureCertificate };
  deleted_persons_list: { request: Nothing; response: DeletedPersons };
  erasure_certificate_list: { request: Nothing; response: ErasureCertificates };
  erasure_certificate_save: { request: MakeErasureCertificate; response: ReportMade };
  person_copy_save: { request: MakePersonCopy; response: Saved };
  patient_signs: { request: TextToLookAt; response: PatientSigns };
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
  timeline_read: { request: ReadTimeline; response: TimelinePage };
  glossary_read: { request: ReadGlossary; response: Glossary };
  voices_read: { request: OfPartnership; response: Voices };
  life_read: { request: OfPartnership; response: Life };
  meeting_list: { request: ListMeetings; response: MeetingList };
  meeting_read: { request: One; response: MeetingView };
  meeting_invite: { request: Invite; response: HowMany };
  agenda_arrange: { request: ArrangeAgenda; response: Nothing };
  meeting_move: { request: MoveMeeting; response: Nothing };
  meeting_cancel: { request: CancelMeeting; response: Nothing };
  meeting_hold: { request: One; response: Nothing };
  meeting_repeat: { request: RepeatMeeting; response: Made };
  presence_note: { request: NotePresence; response: Nothing };
  turn_note: { request: NoteTurn; response: Turns };
  recommendation_board: { request: ReadBoard; response: Board };
  recommendation_list: { request: ListRecommendations; response: RecommendationPage };
  recommendation_read: { request: One; response: RecommendationView };
  recommendation_step: { request: TakeStep; response: Nothing };
  mail_open: { request: Nothing; response: MailView | null };
  mail_drop: { request: DroppedMail; response: MailView };
  mail_keep: { request: KeepMail; response: Made };
  mail_close: { request: Nothing; response: Nothing };
  enclosure_save: { request: One; response: Saved };
  communication_read: { request: One; response: ExchangeView };
  question_list: { request: OfPartnership; response: QuestionList };
  decision_list: { request: OfPartnership; response: DecisionList };
  action_list: { request: OfPartnership; response: ActionList };
  import_open: { request: Nothing; response: ImportPreview | null };
  import_adjust: { request: AdjustImport; response: ImportPreview };
  import_run: { request: RunImport; response: ImportDone };
  import_close: { request: Nothing; response: Nothing };
  cancel: { request: Cancel; response: Nothing };
  questionnaire_list: { request: ChooseLanguage; response: QuestionnaireList };
  questionnaire_take: { request: TakeQuestionnaire; response: QuestionnaireTaken | null };
  questionnaire_paste: { request: PasteWords; response: Made };
  questionnaire_preview: { request: PreviewQuestionnaire; response: QuestionnaireView };
  self_assess: { request: AssessOneself; response: SelfAssessment };
  questionnaire_draft_read: { request: ReadQuestionnaireDraft; response: QuestionnaireDraft };
  questionnaire_draft_save: { request: SaveQuestionnaireDraft; response: Made };
  questionnaire_save: { request: SaveQuestionnaire; response: QuestionnaireSaved };
  questionnaire_read: { request: ReadQuestionnaire; response: ToAnswer };
  questionnaire_asked: { request: ReadAsked; response: Asked };
  round_create: { request: CreateRound; response: Made };
  round_list: { request: ListRounds; response: RoundList };
  round_read: { request: One; response: RoundView };
  round_open: { request: One; response: RoundView };
  round_close: { request: One; response: RoundView };
  kiosk_begin: { request: BeginKiosk; response: SessionState };
  kiosk_end: { request: Unlock; response: SessionState };
  response_save: { request: SaveResponse; response: Nothing };
  phone_form_save: { request: MakePhoneForm; response: PhoneForm };
  phone_results_open: { request: OpenPhoneResults; response: PhoneResults | null };
  phone_results_take: { request: TakePhoneResults; response: PhoneResultsTaken };
  phone_results_close: { request: Nothing; response: Nothing };
  paper_form_save: { request: MakePaperForm; response: ReportMade };
  group_answer_save: { request: SaveGroupAnswer; response: Nothing };
  round_results: { request: One; response: RoundResults };
  evaluation_influence: { request: OfPartnership; response: EvaluationInfluence };
  results_save: { request: ResultsToSave; response: Saved };
  evaluation_report_make: { request: MakeEvaluationReport; response: ReportMade };
  report_make: { request: MakeReport; response: ReportMade };
  return_sheet_save: { request: MakeReturnSheet; response: ReportMade };
  register_save: { request: MakeRegister; response: ReportMade };
  meeting_papers_save: { request: MakePapers; response: ReportMade };
  meeting_calendar_save: { request: MakeCalendar; response: ReportMade };
  document_attach: { request: Attach; response: Attached };
  document_save: { request: One; response: Saved };
  draft_save: { request: SaveDraft; response: Nothing };
  draft_read: { request: OneDraft; response: Draft };
  draft_drop: { request: OneDraft; response: Nothing };
}

/** What each command needs: a role, besides it the right to export where something leaves the vault, and a vault that can be written. */
export const NEEDS: Record<keyof Commands, { role: 'anyone' | UserRole; takesOut: boolean; writes: boolean }> = {
  session_state: { role: 'anyone', takesOut: false, writes: false },
  language_choose: { role: 'anyone', takesOut: false, writes: false },
  texts_read: { role: 'anyone', takesOut: false, writes: false },
  zoom_change: { role: 'anyone', takesOut: false, writes: false },
  copied: { role: 'anyone', takesOut: false, writes: false },
  passphrase_strength: { role: 'anyone', takesOut: false, writes: false },
  vault_create: { role: 'anyone', takesOut: false, writes: false },
  recovery_sheet_save: { role: 'coordinator', takesOut: false, writes: true },
  recovery_confirm: { role: 'coordinator', takesOut: false, writes: true },
  recovery_renew: { role: 'coordinator', takesOut: false, writes: true },
  recovery_read: { role: 'coordinator', takesOut: false, writes: false },
  recovery_drill: { role: 'coordinator', takesOut: false, writes: true },
  recovery_shares_make: { role: 'coordinator', takesOut: false, writes: true },
  recovery_share_show: { role: 'coordinator', takesOut: false, writes: true },
  recovery_share_save: { role: 'coordinator', takesOut: false, writes: true },
  recovery_shares_void: { role: 'coordinator', takesOut: false, writes: true },
  recovery_shares_drill: { role: 'coordinator', takesOut: false, writes: true },
  vault_unlock: { role: 'anyone', takesOut: false, writes: false },
  vault_join: { role: 'anyone', takesOut: false, writes: false },
  vault_recover: { role: 'anyone', takesOut: false, writes: false },
  vault_recover_together: { role: 'anyone', takesOut: false, writes: false },
  vault_lock: { role: 'anyone', takesOut: false, writes: false },
  vault_open_existing: { role: 'anyone', takesOut: false, writes: false },
  vault_forget: { role: 'anyone', takesOut: false, writes: false },
  demonstration_open: { role: 'anyone', takesOut: false, writes: false },
  passphrase_change: { role: 'reader', takesOut: false, writes: true },
  settings_save: { role: 'coordinator', takesOut: false, writes: true },
  own_settings_save: { role: 'reader', takesOut: false, writes: true },
  roles_read: { role: 'reader', takesOut: false, writes: false },
  person_list: { role: 'coordinator', takesOut: false, writes: false },
  person_invite: { role: 'coordinator', takesOut: false, writes: true },
  person_invite_again: { role: 'coordinator', takesOut: false, writes: true },
  person_change: { role: 'coordinator', takesOut: false, writes: true },
  person_end: { role: 'coordinator', takesOut: false, writes: true },
  key_renew: { role: 'coordinator', takesOut: false, writes: true },
  centre_read: { role: 'reader', takesOut: false, writes: false },
  backup_read: { role: 'staff', takesOut: false, writes: false },
  everything_save: { role: 'coordinator', takesOut: true, writes: true },
  backup_make: { role: 'staff', takesOut: false, writes: false },
  backup_make_due: { role: 'staff', takesOut: false, writes: true },
  restore_drill: { role: 'staff', takesOut: false, writes: true },
  drill_certificate_save: { role: 'staff', takesOut: false, writes: true },
  vault_restore: { role: 'anyone', takesOut: false, writes: false },
  today_read: { role: 'reader', takesOut: false, writes: false },
  search: { role: 'reader', takesOut: false, writes: false },
  life_search: { role: 'reader', takesOut: false, writes: false },
  visibility_read: { role: 'reader', takesOut: false, writes: false },
  visibility_set: { role: 'staff', takesOut: false, writes: true },
  record_create: { role: 'staff', takesOut: false, writes: true },
  record_change: { role: 'staff', takesOut: false, writes: true },
  record_delete: { role: 'staff', takesOut: false, writes: true },
  consent_list: { role: 'staff', takesOut: false, writes: false },
  consent_give: { role: 'staff', takesOut: false, writes: true },
  consent_withdraw: { role: 'staff', takesOut: false, writes: true },
  consent_text_list: { role: 'staff', takesOut: false, writes: false },
  consent_text_save: { role: 'coordinator', takesOut: false, writes: true },
  undertaking_list: { role: 'staff', takesOut: false, writes: false },
  retention_read: { role: 'coordinator', takesOut: false, writes: false },
  retention_save: { role: 'coordinator', takesOut: false, writes: true },
  retention_list: { role: 'coordinator', takesOut: false, writes: false },
  compliance_folder_save: { role: 'coordinator', takesOut: true, writes: true },
  access_list: { role: 'coordinator', takesOut: false, writes: false },
  access_verify: { role: 'coordinator', takesOut: false, writes: false },
  access_save: { role: 'coordinator', takesOut: true, writes: true },
  incident_list: { role: 'staff', takesOut: false, writes: false },
  incident_read: { role: 'staff', takesOut: false, writes: false },
  incident_enter: { role: 'staff', takesOut: false, writes: true },
  incident_year: { role: 'coordinator', takesOut: false, writes: false },
  incident_register_save: { role: 'coordinator', takesOut: true, writes: true },
  person_appearances: { role: 'staff', takesOut: false, writes: false },
  person_erase: { role: 'coordinator', takesOut: false, writes: true },
  deleted_persons_list: { role: 'coordinator', takesOut: false, writes: false },
  erasure_certificate_list: { role: 'coordinator', takesOut: false, writes: false },
  erasure_certificate_save: { role: 'coordinator', takesOut: true, writes: true },
  person_copy_save: { role: 'coordinator', takesOut: true, writes: true },
  patient_signs: { role: 'staff', takesOut: false, writes: false },
  history_list: { role: 'staff', takesOut: false, writes: false },
  undo_last: { role: 'staff', takesOut: false, writes: true },
  operation_undo: { role: 'staff', takesOut: false, writes: true },
  log_verify: { role: 'staff', takesOut: false, writes: false },
  partnership_list: { role: 'reader', takesOut: false, writes: false },
  partnership_read: { role: 'reader', takesOut: false, writes: false },
  member_list: { role: 'reader', takesOut: false, writes: false },
  objective_list: { role: 'reader', takesOut: false, writes: false },
  adjustment_list: { role: 'reader', takesOut: false, writes: false },
  partner_list: { role: 'reader', takesOut: false, writes: false },
  partner_read: { role: 'reader', takesOut: false, writes: false },
  timeline_read: { role: 'reader', takesOut: false, writes: false },
  glossary_read: { role: 'reader', takesOut: false, writes: false },
  voices_read: { role: 'reader', takesOut: false, writes: false },
  life_read: { role: 'reader', takesOut: false, writes: false },
  meeting_list: { role: 'reader', takesOut: false, writes: false },
  meeting_read: { role: 'reader', takesOut: false, writes: false },
  meeting_invite: { role: 'staff', takesOut: false, writes: true },
  agenda_arrange: { role: 'staff', takesOut: false, writes: true },
  meeting_move: { role: 'staff', takesOut: false, writes: true },
  meeting_cancel: { role: 'staff', takesOut: false, writes: true },
  meeting_hold: { role: 'staff', takesOut: false, writes: true },
  meeting_repeat: { role: 'staff', takesOut: false, writes: true },
  presence_note: { role: 'staff', takesOut: false, writes: true },
  turn_note: { role: 'staff', takesOut: false, writes: true },
  recommendation_board: { role: 'reader', takesOut: false, writes: false },
  recommendation_list: { role: 'reader', takesOut: false, writes: false },
  recommendation_read: { role: 'reader', takesOut: false, writes: false },
  recommendation_step: { role: 'staff', takesOut: false, writes: true },
  mail_open: { role: 'staff', takesOut: false, writes: true },
  mail_drop: { role: 'staff', takesOut: false, writes: true },
  mail_keep: { role: 'staff', takesOut: false, writes: true },
  mail_close: { role: 'staff', takesOut: false, writes: false },
  enclosure_save: { role: 'reader', takesOut: true, writes: true },
  communication_read: { role: 'reader', takesOut: false, writes: false },
  question_list: { role: 'reader', takesOut: false, writes: false },
  decision_list: { role: 'reader', takesOut: false, writes: false },
  action_list: { role: 'reader', takesOut: false, writes: false },
  import_open: { role: 'staff', takesOut: false, writes: true },
  import_adjust: { role: 'staff', takesOut: false, writes: true },
  import_run: { role: 'staff', takesOut: false, writes: true },
  import_close: { role: 'staff', takesOut: false, writes: false },
  cancel: { role: 'anyone', takesOut: false, writes: false },
  questionnaire_list: { role: 'reader', takesOut: false, writes: false },
  questionnaire_take: { role: 'staff', takesOut: false, writes: true },
  questionnaire_paste: { role: 'staff', takesOut: false, writes: true },
  questionnaire_preview: { role: 'reader', takesOut: false, writes: false },
  self_assess: { role: 'reader', takesOut: false, writes: false },
  questionnaire_draft_read: { role: 'staff', takesOut: false, writes: false },
  questionnaire_draft_save: { role: 'staff', takesOut: false, writes: true },
  questionnaire_save: { role: 'reader', takesOut: true, writes: true },
  questionnaire_read: { role: 'kiosk', takesOut: false, writes: false },
  questionnaire_asked: { role: 'kiosk', takesOut: false, writes: false },
  round_create: { role: 'staff', takesOut: false, writes: true },
  round_list: { role: 'reader', takesOut: false, writes: false },
  round_read: { role: 'reader', takesOut: false, writes: false },
  round_open: { role: 'staff', takesOut: false, writes: true },
  round_close: { role: 'staff', takesOut: false, writes: true },
  kiosk_begin: { role: 'kiosk', takesOut: false, writes: true },
  kiosk_end: { role: 'kiosk', takesOut: false, writes: false },
  response_save: { role: 'kiosk', takesOut: false, writes: true },
  phone_form_save: { role: 'staff', takesOut: false, writes: true },
  phone_results_open: { role: 'staff', takesOut: false, writes: true },
  phone_results_take: { role: 'staff', takesOut: false, writes: true },
  phone_results_close: { role: 'staff', takesOut: false, writes: false },
  paper_form_save: { role: 'staff', takesOut: false, writes: true },
  group_answer_save: { role: 'staff', takesOut: false, writes: true },
  round_results: { role: 'reader', takesOut: false, writes: false },
  evaluation_influence: { role: 'reader', takesOut: false, writes: false },
  results_save: { role: 'reader', takesOut: true, writes: true },
  evaluation_report_make: { role: 'reader', takesOut: true, writes: true },
  report_make: { role: 'reader', takesOut: true, writes: true },
  return_sheet_save: { role: 'reader', takesOut: true, writes: true },
  register_save: { role: 'reader', takesOut: true, writes: true },
  meeting_papers_save: { role: 'reader', takesOut: true, writes: true },
  meeting_calendar_save: { role: 'reader', takesOut: true, writes: true },
  document_attach: { role: 'staff', takesOut: false, writes: true },
  document_save: { role: 'reader', takesOut: true, writes: true },
  draft_save: { role: 'staff', takesOut: false, writes: true },
  draft_read: { role: 'staff', takesOut: false, writes: false },
  draft_drop: { role: 'staff', takesOut: false, writes: true },
};
