//! Measuring the program on made-up directories: what `entente-cli bench` prints. Only ratios of one run mean anything.

mod evaluation;
mod living;
mod protection;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use entente_domain::change::Op;
use entente_domain::clock::SystemClock;
use entente_domain::id::PartnerId;
use entente_domain::record::centre::{Centre, CentreHabits, CentreIdentity};
use entente_domain::record::partner::{Partner, PartnerName, StakeholderCategory};
use entente_domain::{Entity, Error, Language, Result};
use entente_vault::{KdfCost, PartnerFilter, Passphrase, Vault};
use serde::Serialize;
use uuid::Uuid;

pub use evaluation::{MeasuredFiles, MeasuredRound, measure_files, measure_round};
pub use living::{MeasuredLife, measure_life};
pub use protection::{MeasuredProtection, measure_protection};

/// What was measured on one directory, each the median of several runs, in microseconds; search also the 95th percentile.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Measured {
    /// Partners in the directory.
    pub partners: u32,
    /// Whether the file is encrypted.
    pub encrypted: bool,
    /// Opening after the key is derived: the first read included. Zero for a plain file.
    pub opening: u64,
    /// The first page of the directory.
    pub first_page: u64,
    /// Search as a person types, over names of the directory, letter by letter.
    pub search_p50: u64,
    /// The same, 95th percentile.
    pub search_p95: u64,
    /// One saved change with its entry in the log.
    pub save: u64,
    /// Four kilobytes written to the same disk and forced to last: what any save waits for.
    pub disk: u64,
}

const PASSPHRASE: &str = "tambour cerise huit lanterne";
const ROWS_OF_A_PAGE: u32 = 50;
const RUNS: usize = 41;

const FIRST: [&str; 12] =
    ["Maison", "Centre", "Association", "Cercle", "Réseau", "Comité", "Clinique", "Antenne", "Foyer", "Atelier", "Relais", "Collectif"];
const SECOND: [&str; 16] = [
    "de quartier",
    "des usagers",
    "de santé",
    "du Nord",
    "de l’Étoile",
    "des aidants",
    "Sainte-Anne",
    "de la Senne",
    "des Marolles",
    "du Canal",
    "Saint-Roch",
    "Côte-des-Neiges",
    "des familles",
    "de l’Outaouais",
    "d’accueil",
    "des aînés",
];
const CITIES: [&str; 10] = ["Bruxelles", "Liège", "Namur", "Montréal", "Québec", "Gatineau", "Ottawa", "Sudbury", "Gand", "Eupen"];

/// The n-th made-up partner: the same in every run.
fn partner(n: u32) -> Partner {
    let pick = |list: &[&str], by: u32| list[(by as usize) % list.len()].to_owned();
    let name = format!("{} {} {}", pick(&FIRST, n), pick(&SECOND, n / 7), n);
    let mut partner = Partner::named(PartnerId(Uuid::now_v7()), PartnerName::Organisation { name, other_name: String::new() });
    partner.identity.category = StakeholderCategory::ALL.get((n % 8) as usize).copied();
    partner.address.city = pick(&CITIES, n / 3);
    partner.address.postcode = format!("{:05}", n % 100_000);
    partner.contact.email = format!("contact{n}@exemple.org");
    partner.contact.phone = format!("0{:09}", u64::from(n) * 7_919 % 1_000_000_000);
    partner
}

/// Makes a directory of that size in an empty folder and measures it.
///
/// # Errors
/// What the vault refuses, as a folder that is not empty.
pub fn measure(folder: &Path, partners: u32, encrypted: bool) -> Result<Measured> {
    let centre = Centre {
        id: Uuid::now_v7(),
        identity: CentreIdentity { name: "Mesure".into(), language: Language::Fr },
        habits: CentreHabits::default(),
        law: None,
    };
    let clock = Arc::new(SystemClock);
    let passphrase = || Passphrase::new(PASSPHRASE.to_owned());
    let mut vault = if encrypted {
        Vault::create(folder, &passphrase(), KdfCost::FLOOR, &centre, "", clock.clone())?.vault
    } else {
        Vault::dangerous_plain(folder, &centre, clock.clone())?
    };
    let mut made = 0;
    while made < partners {
        let until = partners.min(made + 5_000);
        vault.write(Op::Import, |tx| (made..until).try_for_each(|n| tx.create(&partner(n))))?;
        made = until;
    }
    let opening = if encrypted {
        drop(vault);
        let derivation = median((0..5).map(|_| timed(|| entente_vault::derive_only(folder, &passphrase()))).collect::<Result<_>>()?);
        let mut times = Vec::new();
        for _ in 0..5 {
            let started = Instant::now();
            drop(Vault::open(folder, &passphrase(), clock.clone())?);
            times.push(started.elapsed());
        }
        vault = Vault::open(folder, &passphrase(), clock)?;
        // What is left of a small difference of two large times is never less than the clock can show.
        median(times).saturating_sub(derivation).max(Duration::from_micros(1))
    } else {
        Duration::ZERO
    };

    let first_page = median(
        (0..RUNS)
            .map(|_| timed(|| vault.read(|reader| reader.partners(&PartnerFilter::default(), None, ROWS_OF_A_PAGE)).map(drop)))
            .collect::<Result<_>>()?,
    );
    let mut searches = Vec::new();
    for n in 0..24_u32 {
        let name = partner(n * partners.max(24) / 24).identity.name.spoken();
        let letters: Vec<char> = name.chars().collect();
        for typed in 2..letters.len() {
            let words: String = letters[..typed].iter().collect();
            searches.push(timed(|| vault.read(|reader| reader.search(&words, 8)).map(drop))?);
        }
    }
    let mut saves = Vec::new();
    for n in 0..RUNS {
        let fresh = partner(partners + u32::try_from(n).unwrap_or(0));
        saves.push(timed(|| vault.write(Op::Create(Entity::Partner), |tx| tx.create(&fresh)).map(drop))?);
    }
    let disk = median((0..RUNS).map(|_| timed(|| durable_write(folder))).collect::<Result<_>>()?);
    searches.sort();
    let at = |share: usize| searches.get(searches.len() * share / 100).copied().unwrap_or_default();
    Ok(Measured {
        partners,
        encrypted,
        opening: micros(opening),
        first_page: micros(first_page),
        search_p50: micros(at(50)),
        search_p95: micros(at(95)),
        save: micros(median(saves)),
        disk: micros(disk).max(1),
    })
}

fn durable_write(folder: &Path) -> Result<()> {
    let mut file = std::fs::File::create(folder.join("durable"))?;
    std::io::Write::write_all(&mut file, &[0; 4096])?;
    Ok(file.sync_all()?)
}

fn timed(act: impl FnOnce() -> Result<()>) -> Result<Duration> {
    let started = Instant::now();
    act()?;
    Ok(started.elapsed())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

/// Reads a text of rows with `csv` alone, and imports the same through the program: microseconds of each.
///
/// # Errors
/// What the import refuses.
pub fn measure_import(folder: &Path, rows: u32) -> Result<(u64, u64)> {
    use crate::session::{App, Cost};
    let mut text = String::from("Nom;Rue;Code postal;Ville;Courriel;Téléphone\n");
    for n in 0..rows {
        let partner = partner(n);
        let (name, address, contact) = (partner.identity.name.spoken(), partner.address, partner.contact);
        text.push_str(&format!("{name};;{};{};{};{}\n", address.postcode, address.city, contact.email, contact.phone));
    }
    let file = folder.join("rows.csv");
    std::fs::write(&file, &text)?;
    let alone = timed(|| entente_exchange::measuring::rows_with_csv_alone(text.as_bytes(), b';').map(drop))?;

    let app = App::new(Arc::new(SystemClock), Cost::Fixed(KdfCost::FLOOR), None, folder.join("vault"));
    app.create_vault(&folder.join("vault"), "Mesure", "", Language::Fr, &Passphrase::new(PASSPHRASE.to_owned()))?;
    let choosing = Chosen::table(file);
    let imported = timed(|| {
        app.call("import_open", serde_json::json!({}), &choosing, &|_| {})?;
        let run = serde_json::json!({"partnership_id": null, "side": "partner", "default_category": null, "leave_out": []});
        let done = app.call("import_run", run, &choosing, &|_| {})?;
        if done["created"] == rows { Ok(()) } else { Err(Error::internal("measure.import")) }
    })?;
    Ok((micros(alone), micros(imported)))
}

/// What making a long report took.
#[derive(Debug, Clone, Copy)]
pub struct MeasuredReport {
    /// Its pages.
    pub pages: u32,
    /// Microseconds.
    pub micros: u64,
}

/// Objectives of the report that is measured: enough for about twenty pages.
const OBJECTIVES: u32 = 60;

/// Makes a report of about twenty pages.
///
/// # Errors
/// What making it refuses.
pub fn measure_report(folder: &Path) -> Result<MeasuredReport> {
    use crate::session::{App, Cost};
    use serde_json::json;
    std::fs::create_dir_all(folder)?;
    let app = App::new(Arc::new(SystemClock), Cost::Fixed(KdfCost::FLOOR), None, folder.join("vault"));
    app.create_vault(&folder.join("vault"), "Mesure", "", Language::Fr, &Passphrase::new(PASSPHRASE.to_owned()))?;
    let choosing = Chosen::document(folder.join("report.pdf"));
    let call = |name: &str, request| app.call(name, request, &choosing, &|_| {});
    let identity = json!({"name": "Accès aux soins", "purpose": "", "population": "", "territory": ""});
    let partnership = call("record_create", json!({"record": {"entity": "partnership", "identity": identity}}))?;
    let answer = "Une phrase de longueur ordinaire, comme on en écrit dans un rapport. ".repeat(4);
    for n in 0..OBJECTIVES {
        let smart = json!({"specific": answer, "measurable": answer, "attainable": answer, "relevant": answer, "due_on": "2027-06-30"});
        let statement = json!({"title": format!("Objectif {n}")});
        call(
            "record_create",
            json!({"record": {"entity": "objective", "partnership_id": partnership["id"], "statement": statement, "smart": smart}}),
        )?;
    }
    let request = json!({"partnership_id": partnership["id"], "language": "fr", "format": "pdf"});
    // The first one loads fonts; people make it once, then again and again.
    let made = call("report_make", request.clone())?;
    let time = timed(|| call("report_make", request).map(drop))?;
    let pages = made["pages"].as_u64().and_then(|pages| u32::try_from(pages).ok()).filter(|pages| *pages > 0);
    Ok(MeasuredReport { pages: pages.ok_or_else(|| Error::internal("measure.report"))?, micros: micros(time) })
}

/// The files of a measurement, where a person would choose them.
#[derive(Default)]
struct Chosen {
    table: Option<PathBuf>,
    document: Option<PathBuf>,
    backup: Option<PathBuf>,
}

impl Chosen {
    fn table(table: PathBuf) -> Self {
        Self { table: Some(table), ..Self::default() }
    }

    fn document(document: PathBuf) -> Self {
        Self { document: Some(document), ..Self::default() }
    }

    fn backup(backup: PathBuf) -> Self {
        Self { backup: Some(backup), ..Self::default() }
    }
}

impl crate::Choosing for Chosen {
    fn table(&self) -> Option<PathBuf> {
        self.table.clone()
    }
    fn backup_place(&self) -> Option<PathBuf> {
        self.backup.clone()
    }
    fn document(&self, _: &str) -> Option<PathBuf> {
        self.document.clone()
    }
}
