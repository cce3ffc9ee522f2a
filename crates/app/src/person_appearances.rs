//! Where a person still appears: in records, their history, answers, drafts, kept files, files that left the vault, backups.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use entente_domain::access_entry::AccessKind;
use entente_domain::erasure::{Finder, MentionForm, PersonNames};
use entente_domain::id::{PartnerId, PartnershipId};
use entente_domain::record::partner::{Partner, PartnerName};
use entente_domain::{Entity, ErrorCode, Result, fold};
use entente_exchange::file_text::{self, FileText};
use entente_vault::{AccessFilter, Appearance, KeptFile, Reader};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::consents::OfPartner;
use crate::open_vault::OpenVault;
use crate::partnerships::count;
use crate::person_erasure::HowThoroughly;
use crate::registry::Context;

/// So many records are shown; all are counted.
const MOST_RECORDS: usize = 500;
/// So many files, exports and backups are shown.
const MOST_FILES: usize = 200;
/// So many places of a file are shown.
const PLACES_OF_FILE: usize = 3;
/// A backup is kept for nine months at most, counted in months that have one.
const BACKUP_MONTHS: u32 = 10;

/// Where a person still appears.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonAppearances {
    /// The person's name.
    pub name: String,
    /// Records, by kind; the person's own is none of them.
    pub records: Vec<PersonAppearance>,
    /// How many there are in all.
    pub records_total: u32,
    /// Sheets of answers that name them, by round.
    pub answers: Vec<InAnswers>,
    /// Drafts that name them, of everybody.
    pub drafts: u32,
    /// Kept files that name them, or that could not be read.
    pub files: Vec<InFile>,
    /// How many there are: of very many only the first are shown, those that name the person before those that could not be read.
    pub files_total: u32,
    /// Files that were written out of the vault and may name them, the newest first.
    pub exports: Vec<InExport>,
    /// How many there are: of very many only the first are shown.
    pub exports_total: u32,
    /// Backups, which hold what was there when they were made.
    pub backups: Vec<InBackup>,
    /// How many there are: of very many only the first are shown.
    pub backups_total: u32,
    /// Whether others of the directory or of the team bear the same family name.
    pub family_is_shared: bool,
    /// Whether others bear the same given name.
    pub given_is_shared: bool,
    /// What would stand in the place of the name.
    pub word: String,
}

/// A record in which the person appears.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonAppearance {
    /// Of which kind it is.
    pub entity: Entity,
    /// Which one.
    #[ts(as = "String")]
    pub id: Uuid,
    /// What it is called.
    pub title: String,
    /// The day of it, where it has one.
    pub on: Option<NaiveDate>,
    /// In which partnership.
    pub partnership_id: Option<PartnershipId>,
    /// Whether it was deleted: nobody sees it any more, but it is there.
    pub deleted: bool,
    /// Whether it is linked with the person, or is about the person alone.
    pub linked: bool,
    /// What becomes of it at an erasure where nothing is said.
    pub how: HowThoroughly,
    /// How many places there are in it.
    pub places: u32,
    /// The first places.
    pub excerpts: Vec<AppearanceExcerpt>,
    /// How many earlier states of it name the person.
    pub earlier: u32,
    /// Whether all that names them here may just as well be somebody else.
    pub doubtful: bool,
}

/// A place where the person is named.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AppearanceExcerpt {
    /// In which form.
    pub form: MentionForm,
    /// The words before it.
    pub before: String,
    /// What was found.
    pub found: String,
    /// The words after it.
    pub after: String,
}

/// Answers of a round that name the person.
#[derive(Debug, Clone, Serialize, TS)]
pub struct InAnswers {
    /// Which round.
    #[ts(as = "String")]
    pub round_id: Uuid,
    /// What it is called.
    pub title: String,
    /// How many sheets.
    pub sheets: u32,
}

/// How far a file could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FileReading {
    /// All of it.
    Whole,
    /// A part: there are pictures in it, or it is very long.
    InPart,
    /// Nothing: it is of a kind that is not read.
    Unread,
}

/// A kept file that names the person, or that could not be read.
#[derive(Debug, Clone, Serialize, TS)]
pub struct InFile {
    /// Of which kind the record is that describes it.
    pub entity: Entity,
    /// Which record.
    #[ts(as = "String")]
    pub id: Uuid,
    /// What it is called.
    pub title: String,
    /// How far it could be read.
    pub reading: FileReading,
    /// Whether it came or went with an exchange that was with this person alone: it is theirs, whatever stands in it.
    pub theirs: bool,
    /// How many places name the person.
    pub places: u32,
    /// The first of them.
    pub excerpts: Vec<AppearanceExcerpt>,
}

/// A file that was written out of the vault.
#[derive(Debug, Clone, Serialize, TS)]
pub struct InExport {
    /// On that day.
    pub on: NaiveDate,
    /// By whom.
    pub person: String,
    /// With which command.
    pub part: Option<String>,
    /// About which partnership.
    pub partnership_name: Option<String>,
}

/// A backup that holds the person.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct InBackup {
    /// The day on which it was made.
    pub made_on: NaiveDate,
    /// The day by which it is gone, if backups go on being made.
    pub gone_by: Option<NaiveDate>,
}

/// Who is looked for.
pub(crate) struct Sought {
    pub partner: Partner,
    pub finder: Finder,
    /// Which forms are taken for this person where nothing else was said.
    pub usual: BTreeSet<MentionForm>,
    pub family_is_shared: bool,
    pub given_is_shared: bool,
}

impl Sought {
    /// Reads who it is, and who else bears the same names.
    ///
    /// # Errors
    /// `NotFound`; `Erased` for who was erased already; `NotAllowed` for an organisation, which is no person.
    pub fn of(reader: Reader<'_>, id: PartnerId) -> Result<Self> {
        let partner = reader.person_to_erase(id)?;
        if !matches!(partner.identity.name, PartnerName::Person { .. }) {
            return Err(ErrorCode::NotAllowed.into());
        }
        let names = reader.names_ever(id)?;
        let (mut family_is_shared, mut given_is_shared) = (false, false);
        let words = |text: &str| fold::fold(text).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect::<BTreeSet<_>>();
        let all_words = |of: fn(&PersonNames) -> &String| names.iter().flat_map(|names| words(of(names))).collect::<BTreeSet<_>>();
        let (own_given, own_family) = (all_words(|names| &names.given), all_words(|names| &names.family));
        let mut compare = |name: &PartnerName| {
            let others = words(&name.spoken());
            family_is_shared |= own_family.iter().any(|word| word.chars().count() > 2 && others.contains(word));
            given_is_shared |= own_given.iter().any(|word| word.chars().count() > 1 && others.contains(word));
        };
        for other in reader.persons()?.iter().filter(|other| other.0 != id) {
            compare(&other.1);
        }
        for user in reader.users()? {
            compare(&PartnerName::Person { given: String::new(), family: user.identity.name });
        }
        use MentionForm as Form;
        let mut usual = BTreeSet::from([Form::Whole, Form::Email, Form::Phone, Form::Street, Form::Initials]);
        if !family_is_shared {
            usual.insert(Form::Family);
        }
        if !given_is_shared {
            usual.insert(Form::Given);
        }
        Ok(Self { finder: Finder::of_all(&names), usual, family_is_shared, given_is_shared, partner })
    }
}

pub(crate) fn read(context: &Context<'_>, request: OfPartner) -> Result<PersonAppearances> {
    let open = context.app.opened()?;
    let number = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    let word = open.vault.read(|reader| Ok(word_of(reader.centre()?.identity.language)))?;
    let (mut view, sought, kept) = open.vault.read_long(|reader| {
        let sought = Sought::of(reader, request.partner_id)?;
        let found =
            reader.appearances(request.partner_id, &sought.finder, |done, total| context.watch.progress(number(done), number(total)))?;
        let answers = found
            .answers
            .into_iter()
            .map(|(round_id, sheets)| Ok(InAnswers { round_id, title: reader.title_of(Entity::Round, round_id)?, sheets }));
        let kept = reader.kept_files()?.into_iter().map(|file| Ok((reader.kept_file_name(file.entity, file.id)?, file)));
        let kept = kept.collect::<Result<Vec<_>>>()?;
        let view = PersonAppearances {
            name: sought.partner.identity.name.spoken(),
            records_total: count(found.records.len()),
            answers: answers.collect::<Result<_>>()?,
            records: found.records.into_iter().take(MOST_RECORDS).map(|one| shown(reader, one, &sought)).collect::<Result<_>>()?,
            drafts: found.drafts,
            files: Vec::new(),
            files_total: 0,
            exports: exports_of(reader, request.partner_id)?,
            exports_total: 0,
            backups: Vec::new(),
            backups_total: 0,
            family_is_shared: sought.family_is_shared,
            given_is_shared: sought.given_is_shared,
            word,
        };
        Ok((view, sought, kept))
    })?;
    view.files = in_files(&open, &sought, kept, context)?;
    view.backups = backups(&open)?;
    view.files_total = cut(&mut view.files);
    view.exports_total = cut(&mut view.exports);
    view.backups_total = cut(&mut view.backups);
    Ok(view)
}

/// Leaves as many as are shown; how many there were.
fn cut<T>(list: &mut Vec<T>) -> u32 {
    let total = count(list.len());
    list.truncate(MOST_FILES);
    total
}

/// What stands in the place of a name, in the language of the centre's documents.
pub(crate) fn word_of(language: entente_domain::Language) -> String {
    entente_texts::text(language, "erasure-word", &[])
}

fn shown(reader: Reader<'_>, one: Appearance, sought: &Sought) -> Result<PersonAppearance> {
    let doubtful = !one.linked && one.places > 0 && one.forms.iter().all(|form| !sought.usual.contains(form));
    Ok(PersonAppearance {
        on: reader.day_of(one.id)?,
        how: one.unless_said.into(),
        entity: one.entity,
        id: one.id,
        title: one.title,
        partnership_id: one.partnership,
        deleted: one.deleted,
        linked: one.linked,
        places: one.places,
        excerpts: one
            .excerpts
            .into_iter()
            .map(|excerpt| AppearanceExcerpt { form: excerpt.form, before: excerpt.before, found: excerpt.found, after: excerpt.after })
            .collect(),
        earlier: one.earlier,
        doubtful,
    })
}

/// The files that name the person or could not be read, those that name them first. The content of one is in memory at a time, and each is
/// looked through outside any reading of the vault: a file may take long, and locking waits for none.
fn in_files(open: &OpenVault, sought: &Sought, kept: Vec<(String, KeptFile)>, context: &Context<'_>) -> Result<Vec<InFile>> {
    let mut found = Vec::new();
    let total = count(kept.len());
    for (done, (name, KeptFile { entity, id, title, .. })) in kept.into_iter().enumerate() {
        let tell = || context.watch.progress(count(done), total);
        tell()?;
        let (content, theirs) =
            open.vault.read_long(|reader| Ok((reader.file(id)?, reader.exchange_alone_with(sought.partner.id, entity, id)?.is_some())))?;
        let (text, reading) = match file_text::read(&name, &content, context.app.pdf_reader(), &|| tell().is_ok()) {
            FileText::Read(text) => (text, FileReading::Whole),
            FileText::InPart(text) => (text, FileReading::InPart),
            FileText::Unread => (String::new(), FileReading::Unread),
        };
        let mentions = sought.finder.find(&text);
        if mentions.is_empty() && reading == FileReading::Whole && !theirs {
            continue;
        }
        let excerpts = mentions.iter().take(PLACES_OF_FILE).map(|mention| AppearanceExcerpt {
            form: mention.form,
            before: around(text[..mention.range.start].chars().rev().take(40).collect::<Vec<_>>().into_iter().rev()),
            found: text[mention.range.clone()].to_owned(),
            after: around(text[mention.range.end..].chars().take(40)),
        });
        found.push(InFile { entity, id, title, reading, theirs, places: count(mentions.len()), excerpts: excerpts.collect() });
    }
    // Whoever stopped it during the last file is told so as well.
    context.watch.progress(total, total)?;
    // What names the person comes before what could not be read.
    found.sort_by_key(|file| file.places == 0 && !file.theirs);
    Ok(found)
}

fn around(letters: impl Iterator<Item = char>) -> String {
    letters.map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// Files that were written out and may name the person: about them, about a partnership in which they took part, or about everything.
pub(crate) fn exports_of(reader: Reader<'_>, partner: PartnerId) -> Result<Vec<InExport>> {
    let partnerships: BTreeSet<Uuid> = reader.partnerships_of_ever(partner)?;
    let mut found = Vec::new();
    let mut cursor = None;
    loop {
        let filter = AccessFilter { kind: Some(AccessKind::Exported), ..AccessFilter::default() };
        let page = reader.accesses(&filter, cursor.as_ref(), 500)?;
        for logged in page.rows {
            let subject = logged.entry.subject;
            let partnership = match (subject.entity, subject.id) {
                (Some(Entity::Partnership), Some(id)) => Some(id),
                (Some(entity), Some(id)) => reader.partnership_of(entity, id)?.map(|id| id.0),
                _ => None,
            };
            let about = match (subject.partner, partnership) {
                (Some(one), _) => one == partner,
                (None, Some(partnership)) => partnerships.contains(&partnership),
                // A questionnaire names nobody; the compliance folder names those who open the vault only.
                (None, None) => {
                    let folder = subject.part.as_ref().is_some_and(|part| part.as_str() == "compliance_folder_save");
                    subject.entity != Some(Entity::Questionnaire) && !folder
                }
            };
            if about {
                let partnership_name = match partnership {
                    Some(id) => Some(reader.title_of(Entity::Partnership, id)?),
                    None => None,
                };
                let part = subject.part.map(String::from);
                found.push(InExport { on: logged.at.date_naive(), person: logged.person, part, partnership_name });
            }
        }
        cursor = page.next;
        if cursor.is_none() {
            return Ok(found);
        }
    }
}

/// The backups beside the vault, and by when each is gone.
pub(crate) fn backups(open: &OpenVault) -> Result<Vec<InBackup>> {
    let vault_id = open.vault.read(|reader| reader.centre())?.id;
    let list = entente_vault::backups_in(&entente_vault::default_place(open.vault.folder()))?;
    let of_this = list.backups.into_iter().filter(|backup| backup.vault_id == vault_id);
    let beside = of_this.map(|backup| {
        let made_on = backup.made_at.date_naive();
        InBackup { made_on, gone_by: made_on.checked_add_months(chrono::Months::new(BACKUP_MONTHS)) }
    });
    // Of those carried elsewhere only the last is known; it stays until somebody removes it.
    let elsewhere = open.vault.backup_notes()?.elsewhere.map(|at| InBackup { made_on: at.date_naive(), gone_by: None });
    Ok(beside.chain(elsewhere).collect())
}
