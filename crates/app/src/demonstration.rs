//! The demonstration: an invented centre with two partnerships, in the language of the person who looks at it.
//!
//! Everything is made through the same doors that a person uses, and is the same each time but for ids and days, which
//! are counted from today. Its words stand in `locales/*/demonstration.ftl`.

mod cooks;
mod evaluations;
mod year;

use std::path::{Path, PathBuf};

use chrono::{Days, Months, NaiveDate};
use entente_domain::change::Op;
use entente_domain::id::{AdjustmentId, IndicatorId, MeasurementId, MembershipId, ObjectiveId, PartnerId, PartnershipId};
use entente_domain::record::adjustment::{Adjustment, AdjustmentDecision, AdjustmentOutcome};
use entente_domain::record::membership::{Membership, MembershipPeriod, MembershipTerms, Side};
use entente_domain::record::objective::{
    Indicator, IndicatorDefinition, Measurement, MeasurementFinding, Objective, ObjectiveOutcome, ObjectiveOwnership, ObjectiveStatement,
    SmartAnswers,
};
use entente_domain::record::partner::{Need, Partner, PartnerName, StakeholderCategory as Category};
use entente_domain::record::partnership::{
    ParticipationLevel, Partnership, PartnershipIdentity, PartnershipParticipation, PartnershipPeriod, PartnershipRules,
};
use entente_domain::{Language, Result};
use entente_texts::text;
use entente_vault::{Passphrase, RecoveryKey, Tx, Vault};
use uuid::Uuid;

use crate::registry::Context;
use crate::session::{App, ChooseLanguage, SessionState};

/// The passphrase of the demonstration. It protects nothing: everything in it is invented.
const PASSPHRASE: &str = "entente pour essayer sans crainte";

impl App {
    /// Where the demonstration lies: beside the place for a real vault, one folder per language.
    pub(crate) fn demonstration_place(&self, language: Language) -> PathBuf {
        self.default_place().with_file_name(format!("Entente-demonstration-{}", language.code()))
    }

    /// The language of the demonstration in that folder; none where it is no demonstration.
    fn demonstration_language(&self, folder: &Path) -> Option<Language> {
        Language::ALL.into_iter().find(|language| self.demonstration_place(*language) == folder)
    }

    pub(crate) fn is_demonstration(&self, folder: &Path) -> bool {
        self.demonstration_language(folder).is_some()
    }

    /// Opens the demonstration, and makes it first where it is missing.
    ///
    /// # Errors
    /// `Storage`, `VaultInUse`.
    pub fn open_demonstration(&self, language: Language) -> Result<()> {
        let folder = self.demonstration_place(language);
        let passphrase = Passphrase::new(PASSPHRASE.to_owned());
        if !Vault::is_in(&folder) {
            // Made under another name: a demonstration that was cut short is made anew.
            let unfinished = folder.with_extension("unfinished");
            let _ = std::fs::remove_dir_all(&unfinished);
            self.create_demonstration(&unfinished, language, &passphrase)?;
            self.lock();
            std::fs::rename(&unfinished, &folder)?;
        }
        self.use_vault(&folder);
        self.open_vault(&folder, &passphrase)
    }

    /// Makes a vault, opens it and fills it with the records of the demonstration.
    ///
    /// # Errors
    /// As [`App::create_vault`].
    pub fn create_demonstration(&self, folder: &Path, language: Language, passphrase: &Passphrase) -> Result<()> {
        let (organisation, person) = (text(language, "demo-centre", &[]), text(language, "demo-coordinator", &[]));
        self.create_vault(folder, &organisation, &person, language, passphrase)?;
        let open = self.opened()?;
        // Nobody keeps a sheet for invented records.
        if let Some(key) = self.recovery_key() {
            open.vault.confirm_recovery(&RecoveryKey::parse(&key)?)?;
        }
        let today = self.clock().today();
        let scene = Scene { language, today };
        let (made, _) = open.vault.write(Op::Demonstrate, |tx| scene.play(tx))?;
        scene.evaluate(self, &made)
    }
}

pub(crate) fn open(context: &Context<'_>, request: ChooseLanguage) -> Result<SessionState> {
    let app = context.app;
    app.suggest_language(request.language);
    // One that was locked opens again, in whichever language it was made.
    match app.known_vault().ok().and_then(|folder| app.demonstration_language(&folder)) {
        Some(language) => app.open_demonstration(language)?,
        None => app.open_demonstration(request.language)?,
    }
    app.state()
}

struct Scene {
    language: Language,
    today: NaiveDate,
}

/// What the evaluation needs of what was made.
struct Made {
    access: PartnershipId,
    access_members: Vec<MembershipId>,
    food: PartnershipId,
    food_members: Vec<MembershipId>,
}

/// One person or organisation of the scene: the key of its texts, its category, and on which side it takes part.
struct Cast {
    key: &'static str,
    person: Option<(&'static str, &'static str)>,
    category: Option<Category>,
    side: Side,
    rhythm: Option<u32>,
}

const fn staff(given: &'static str, family: &'static str, key: &'static str) -> Cast {
    Cast { key, person: Some((given, family)), category: Some(Category::HealthProfessional), side: Side::Team, rhythm: None }
}
const fn person(given: &'static str, family: &'static str, key: &'static str, category: Category, rhythm: Option<u32>) -> Cast {
    Cast { key, person: Some((given, family)), category: Some(category), side: Side::Partner, rhythm }
}
const fn organisation(key: &'static str, category: Category, rhythm: Option<u32>) -> Cast {
    Cast { key, person: None, category: Some(category), side: Side::Partner, rhythm }
}

/// The first partnership. Names of persons are invented and the same in all languages.
const ACCESS: [Cast; 20] = [
    staff("Claire", "Vandamme", "demo-role-coordinator"),
    staff("Amina", "Bensaïd", "demo-role-doctor"),
    staff("Joris", "Peeters", "demo-role-nurse"),
    staff("Sophie", "Lambert", "demo-role-reception"),
    staff("Marc", "Tremblay", "demo-role-social-worker"),
    staff("Leïla", "Janssens", "demo-role-nurse"),
    person("Ibrahima", "Diallo", "demo-role-resident", Category::ResidentOrPatient, Some(30)),
    person("Rosa", "Ferreira", "demo-role-resident", Category::ResidentOrPatient, Some(30)),
    person("Jeanne", "Dubois", "demo-role-resident", Category::ResidentOrPatient, None),
    person("Lotte", "De Smet", "demo-role-carer", Category::Carer, Some(60)),
    person("Karim", "El Amrani", "demo-role-carer", Category::Carer, None),
    organisation("demo-organisation-house", Category::Association, Some(30)),
    organisation("demo-organisation-women", Category::Association, Some(60)),
    organisation("demo-organisation-young", Category::Association, None),
    organisation("demo-organisation-welfare", Category::PublicAuthority, Some(90)),
    organisation("demo-organisation-town", Category::PublicAuthority, None),
    organisation("demo-organisation-mutual", Category::PublicAuthority, Some(90)),
    organisation("demo-organisation-pharmacy", Category::PrivateSector, None),
    person("Hilde", "Maes", "demo-role-elected", Category::ElectedOfficial, None),
    person("Paul", "Gagnon", "demo-role-pharmacist", Category::HealthProfessional, Some(90)),
];

/// The second partnership.
const FOOD: [Cast; 9] = [
    staff("Nadia", "Haddad", "demo-role-dietician"),
    staff("Élise", "Roy", "demo-role-nurse"),
    staff("Thomas", "Weber", "demo-role-doctor"),
    person("Fatou", "Ndiaye", "demo-role-resident", Category::ResidentOrPatient, Some(30)),
    person("Georges", "Lefèvre", "demo-role-resident", Category::ResidentOrPatient, None),
    person("Maria", "Rossi", "demo-role-carer", Category::Carer, None),
    organisation("demo-organisation-market", Category::Association, Some(30)),
    organisation("demo-organisation-school", Category::PublicAuthority, None),
    organisation("demo-organisation-garden", Category::Association, Some(60)),
];

impl Scene {
    fn say(&self, id: &str) -> String {
        text(self.language, id, &[])
    }

    fn ago(&self, months: u32) -> NaiveDate {
        self.today.checked_sub_months(Months::new(months)).unwrap_or(self.today)
    }

    fn ahead(&self, months: u32) -> NaiveDate {
        self.today.checked_add_months(Months::new(months)).unwrap_or(self.today)
    }

    fn play(&self, tx: &mut Tx<'_>) -> Result<Made> {
        let access = self.partnership(tx, "demo-access", self.ago(20), ParticipationLevel::DecideTogether)?;
        let (access_members, access_partners) = self.people(tx, access, &ACCESS)?;
        let first = self.objective(tx, access, "demo-objective-appointment", 7, true)?;
        self.measured(tx, first, "demo-indicator-wait", (18.0, 7.0), &[(9, 18.0), (6, 15.0), (3, 13.0), (1, 11.0)])?;
        let second = self.objective(tx, access, "demo-objective-host", 2, true)?;
        self.measured(tx, second, "demo-indicator-hosted", (0.0, 10.0), &[(8, 1.0), (5, 3.0), (2, 6.0)])?;
        self.objective(tx, access, "demo-objective-known", 0, false)?;
        tx.create(&Adjustment {
            id: AdjustmentId(Uuid::now_v7()),
            partnership_id: access,
            objective_id: Some(first),
            round_id: None,
            decision: AdjustmentDecision {
                what: self.say("demo-adjustment-phone"),
                reason: self.say("demo-adjustment-phone-reason"),
                dimension: None,
                decided_on: self.ago(4),
                owner: None,
                due_on: Some(self.today + Days::new(9)),
            },
            outcome: AdjustmentOutcome::Planned,
        })?;

        let food = self.partnership(tx, "demo-food", self.ago(15), ParticipationLevel::ActTogether)?;
        let (food_members, food_partners) = self.people(tx, food, &FOOD)?;
        let third = self.objective(tx, food, "demo-objective-cooking", 8, true)?;
        self.measured(tx, third, "demo-indicator-workshops", (0.0, 12.0), &[(4, 3.0), (1, 7.0)])?;
        let team = |cast: &[Cast]| cast.iter().take_while(|one| one.side == Side::Team).count();
        let (access_team, access_others) = access_partners.split_at(team(&ACCESS));
        let (food_team, food_others) = food_partners.split_at(team(&FOOD));
        self.year(
            tx,
            &year::People { partnership: access, team: access_team, partners: access_others },
            &year::People { partnership: food, team: food_team, partners: food_others },
        )?;
        Ok(Made { access, access_members, food, food_members })
    }

    fn partnership(&self, tx: &mut Tx<'_>, key: &str, started_on: NaiveDate, level: ParticipationLevel) -> Result<PartnershipId> {
        let id = PartnershipId(Uuid::now_v7());
        tx.create(&Partnership {
            id,
            identity: PartnershipIdentity {
                name: self.say(&format!("{key}-name")),
                purpose: self.say(&format!("{key}-purpose")),
                population: self.say(&format!("{key}-population")),
                territory: self.say(&format!("{key}-territory")),
            },
            period: PartnershipPeriod { started_on: Some(started_on), ended_on: None },
            participation: PartnershipParticipation { aimed_level: Some(level) },
            rules: PartnershipRules::default(),
        })?;
        Ok(id)
    }

    /// Their memberships and who they are, in the order of the cast.
    fn people(&self, tx: &mut Tx<'_>, partnership: PartnershipId, cast: &[Cast]) -> Result<(Vec<MembershipId>, Vec<PartnerId>)> {
        let (mut members, mut partners) = (Vec::new(), Vec::new());
        for (place, cast) in cast.iter().enumerate() {
            let name = match cast.person {
                Some((given, family)) => PartnerName::Person { given: given.to_owned(), family: family.to_owned() },
                None => PartnerName::Organisation { name: self.say(cast.key), other_name: String::new() },
            };
            let mut partner = Partner::named(PartnerId(Uuid::now_v7()), name);
            partner.identity.category = cast.category;
            partner.identity.languages.push(self.language);
            partner.address.city = self.say("demo-city");
            // Every other person agreed to be named, so that the report shows both.
            if cast.person.is_some() && place % 2 == 0 {
                partner.naming.agreed_on = Some(self.ago(6));
            }
            if cast.key == "demo-role-carer" {
                partner.needs.needs.push(Need::Childcare);
            }
            tx.create(&partner)?;
            let mut terms = MembershipTerms::on(cast.side);
            terms.contact_rhythm_days = cast.rhythm;
            if cast.person.is_some() {
                terms.role = self.say(cast.key);
            }
            let id = MembershipId(Uuid::now_v7());
            let period = MembershipPeriod { since: Some(self.ago(12)), until: None };
            tx.create(&Membership { id, partnership_id: partnership, partner_id: partner.id, terms, period })?;
            members.push(id);
            partners.push(partner.id);
        }
        Ok((members, partners))
    }

    fn objective(&self, tx: &mut Tx<'_>, partnership: PartnershipId, key: &str, due_in: u32, whole: bool) -> Result<ObjectiveId> {
        let id = ObjectiveId(Uuid::now_v7());
        let say = |part: &str| if whole { self.say(&format!("{key}-{part}")) } else { String::new() };
        tx.create(&Objective {
            id,
            partnership_id: partnership,
            statement: ObjectiveStatement { title: self.say(key) },
            smart: SmartAnswers {
                specific: self.say(&format!("{key}-specific")),
                measurable: say("measurable"),
                attainable: say("attainable"),
                relevant: self.say(&format!("{key}-relevant")),
                due_on: whole.then(|| self.ahead(due_in)),
            },
            ownership: ObjectiveOwnership::default(),
            outcome: ObjectiveOutcome::Ongoing,
        })?;
        Ok(id)
    }

    fn measured(&self, tx: &mut Tx<'_>, objective: ObjectiveId, key: &str, way: (f64, f64), findings: &[(u32, f64)]) -> Result<()> {
        let id = IndicatorId(Uuid::now_v7());
        let definition =
            IndicatorDefinition { name: self.say(key), unit: self.say(&format!("{key}-unit")), baseline: way.0, target: way.1 };
        tx.create(&Indicator { id, objective_id: objective, definition })?;
        for (months, value) in findings {
            let finding = MeasurementFinding { on: self.ago(*months), value: *value, note: String::new() };
            tx.create(&Measurement { id: MeasurementId(Uuid::now_v7()), indicator_id: id, finding })?;
        }
        Ok(())
    }
}
