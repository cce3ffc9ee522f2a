// Generated from the records of crates/domain by `cargo xtask generate`. Do not edit.

export type AccessCode = string;

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

export type BackupLeft = { 
/**
 * The day on which it was made.
 */
made_on: string, 
/**
 * The day by which it is gone, if backups go on being made; none where it is kept until somebody removes it.
 */
gone_by: string | null, };

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

export type CopiesLeft = { 
/**
 * Backups that were made before, the newest first.
 */
backups: Array<BackupLeft>, 
/**
 * Files that were written out of the vault before, the newest first.
 */
exports: Array<ExportLeft>, };

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

export type Entity = "centre" | "user" | "partnership" | "partner" | "membership" | "objective" | "indicator" | "measurement" | "adjustment" | "round" | "meeting" | "agenda_item" | "attendance" | "document" | "dispatch" | "communication" | "enclosure" | "recommendation" | "question" | "decision" | "action" | "problem" | "contribution" | "recognition" | "agreement" | "glossary_term" | "population_group" | "snooze" | "questionnaire" | "disclosure" | "consent_text" | "consent" | "incident" | "erasure_certificate";

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

export type ErasureReason = "request" | "retention" | "other";

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

export type GlossaryEntry = { 
/**
 * The acronym or word.
 */
term: string, 
/**
 * In plain words.
 */
meaning: string, };

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

export type Invitation = { 
/**
 * Team or partners.
 */
side: Side, };

export type Language = "fr" | "en" | "nl" | "de";

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

export type MeetingState = { "state": "planned" } | { "state": "held" } | { "state": "cancelled", 
/**
 * On that day.
 */
on: string, 
/**
 * Why.
 */
reason: string, };

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

export type OntarioFacts = { 
/**
 * Under which head it counts in the annual report; none follows from the kind.
 */
category: PhipaCategory | null, 
/**
 * Why the Commissioner is told.
 */
circumstances: Array<PhipaCircumstance>, };

export type Origin = { "kind": "partner", 
/**
 * Which one.
 */
partner: PartnerId, } | { "kind": "group", 
/**
 * Its name.
 */
name: string, } | { "kind": "anonymous" };

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

export type PersonsNotTold = { 
/**
 * Why.
 */
why: WhyNotTold, 
/**
 * In words.
 */
reason: string, };

export type PhipaCategory = "stolen" | "lost" | "used" | "disclosed" | "collected" | "none";

export type PhipaCircumstance = "knowingly" | "further" | "pattern" | "college" | "significant";

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

export type Proposer = { 
/**
 * Team or partners.
 */
side: Side, 
/**
 * Who, where it is known and may be told.
 */
partner: PartnerId | null, };

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

export type QuestionnaireContent = { 
/**
 * The FHIR Questionnaire, as JSON. That it can be read and asked is for whoever writes it here to see.
 */
fhir: string, };

export type QuestionnaireId = string;

export type QuestionnaireIdentity = { 
/**
 * Its title, in the language in which it was written.
 */
title: string, };

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

export type RealisedChange = { "change": "under_way" } | { "change": "realised", 
/**
 * On that day.
 */
on: string, 
/**
 * By what one sees it: a photograph, a figure, a notice.
 */
proof: string, };

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

export type RecommendationId = string;

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

export type Regime = "european_union" | "quebec" | "quebec_health" | "ontario" | "other";

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

export type RetentionStart = "partnership_ended" | "last_contact" | "own_day";

export type RiskLevel = "unlikely" | "likely" | "high";

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

export type StakeholderCategory = "health_professional" | "resident_or_patient" | "carer" | "public_authority" | "association" | "private_sector" | "elected_official" | "other";

export type Technique = "round_of_words" | "pairs_first" | "cards" | "talking_object" | "dots" | "small_tables" | "silence_first" | "partners_first";

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

export type WhyNotTold = "unreadable" | "risk_gone" | "out_of_proportion" | "inquiry";

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
