//! Measuring evaluations: results over many answers, answers of telephones, statistics of a table.

use std::path::Path;
use std::sync::Arc;

use entente_domain::clock::SystemClock;
use entente_domain::id::RoundId;
use entente_domain::record::membership::Side;
use entente_domain::record::response::{Answers, Given};
use entente_domain::{Error, Language, Result};
use entente_vault::{KdfCost, NewResponse, Passphrase};
use serde::Serialize;
use serde_json::json;
use uuid::Uuid;

use super::{Chosen, PASSPHRASE, median, micros, timed};
use crate::session::{App, Cost};
use crate::table_statistics::{self, AskStatistics};

/// What was measured on one round, in microseconds.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct MeasuredRound {
    /// Answers of twelve statements each.
    pub responses: u32,
    /// Its results page, as the command gives it to the page.
    pub results: u64,
    /// Its closing, which seals the answers by their digest.
    pub closing: u64,
}

/// What was measured on files, in microseconds.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct MeasuredFiles {
    /// Rows of a file of telephones that are read, judged and taken over.
    pub rows: u32,
    /// That.
    pub phones: u64,
    /// Alpha, omega and items of a table of 2 800 rows and 25 columns.
    pub statistics: u64,
    /// Reading the same table with `csv` alone.
    pub csv_alone: u64,
}

const BILAN: &str = "urn:entente:questionnaire:bilan-du-partenariat";
const CONDITIONS: [&str; 6] = ["objectives", "communication", "confidentiality", "transparency", "participation", "evaluation"];

fn app(folder: &Path) -> Result<App> {
    std::fs::create_dir_all(folder)?;
    let app = App::new(Arc::new(SystemClock), Cost::Fixed(KdfCost::FLOOR), None, folder.join("vault"));
    app.create_vault(&folder.join("vault"), "Mesure", "", Language::Fr, &Passphrase::new(PASSPHRASE.to_owned()))?;
    Ok(app)
}

fn open_round(app: &App) -> Result<RoundId> {
    let call = |name: &str, request| app.call(name, request, &crate::NoFiles, &|_| {});
    let identity = json!({"name": "Accès aux soins", "purpose": "", "population": "", "territory": ""});
    let partnership = call("record_create", json!({"record": {"entity": "partnership", "identity": identity}}))?;
    let round = call(
        "round_create",
        json!({"partnership_id": partnership["id"], "title": "Mesure", "opens_on": "2026-11-01", "closes_on": "2026-11-30",
               "questionnaire": BILAN, "members": []}),
    )?;
    call("round_open", json!({"id": round["id"]}))?;
    let id = round["id"].as_str().and_then(|id| id.parse::<Uuid>().ok()).ok_or_else(|| Error::internal("measure.round"))?;
    Ok(RoundId(id))
}

/// The rating of a statement on a made-up sheet: the same in every run, and not all alike.
fn rating(sheet: u32, statement: u32) -> u32 {
    (sheet * 7 + statement * 3 + sheet / 11) % 5 + 1
}

/// The answer of a made-up person, 1 to 5: a level of her or his own and something of the item's, as in a scale that measures one thing.
/// Omega searches the factor of such a table as long as of a real one; of one without any, longer.
fn one_factor(person: u32, item: u32) -> u32 {
    let scattered = |seed: u32| seed.wrapping_mul(2_654_435_761).rotate_left(15).wrapping_mul(2_246_822_519) >> 16;
    let (level, own) = (scattered(person) % 300, scattered(person * 25 + item + 7) % 200);
    (level + own) / 100 + 1
}

/// Makes a round with that many answers in an empty folder, closes it and reads its results.
///
/// # Errors
/// What the vault refuses.
pub fn measure_round(folder: &Path, responses: u32) -> Result<MeasuredRound> {
    let app = app(folder)?;
    let round = open_round(&app)?;
    let sheets: Vec<NewResponse> = (0..responses)
        .map(|sheet| {
            let answers: Answers = (0..12_u32)
                .filter_map(|statement| {
                    let condition = CONDITIONS.get((statement / 2) as usize)?;
                    let given = Given::Plain(rating(sheet, statement).to_string());
                    Some((format!("{condition}-{}", statement % 2 + 1), vec![given]))
                })
                .collect();
            let side = if sheet % 2 == 0 { Side::Team } else { Side::Partner };
            NewResponse { side, category: None, answers }
        })
        .collect();
    app.opened()?.vault.save_responses(round, &sheets)?;
    let call = |name: &str| app.call(name, json!({"id": round}), &crate::NoFiles, &|_| {});
    let closing = timed(|| call("round_close").map(drop))?;
    let results = median((0..5).map(|_| timed(|| call("round_results").map(drop))).collect::<Result<_>>()?);
    Ok(MeasuredRound { responses, results: micros(results), closing: micros(closing) })
}

/// Takes a file of telephones with that many rows over, and computes the statistics of a table.
///
/// # Errors
/// What reading refuses.
pub fn measure_files(folder: &Path, rows: u32) -> Result<MeasuredFiles> {
    let app = app(folder)?;
    let round = open_round(&app)?;
    let names: Vec<String> = CONDITIONS.iter().flat_map(|condition| (1..=2).map(move |n| format!("{condition}/{condition}-{n}"))).collect();
    let mut text = format!("start,end,entente_side,{},_id,_uuid\n", names.join(","));
    for n in 0..rows {
        let side = if n % 2 == 0 { "team" } else { "partner" };
        let ratings: Vec<String> = (0..12).map(|statement| rating(n, statement).to_string()).collect();
        text.push_str(&format!("2026-11-20,2026-11-20,{side},{},{n},uuid-{n}\n", ratings.join(",")));
    }
    let file = folder.join("kobo.csv");
    std::fs::write(&file, &text)?;
    let choosing = Chosen::table(file);
    let phones = timed(|| {
        app.call("phone_results_open", json!({"round_id": round}), &choosing, &|_| {})?;
        let taken = app.call("phone_results_take", json!({"side": null}), &choosing, &|_| {})?;
        if taken["taken"] == rows { Ok(()) } else { Err(Error::internal("measure.phones")) }
    })?;

    let mut table: String = (1..=25).map(|n| format!("A{n}")).collect::<Vec<_>>().join(",");
    table.push('\n');
    for row in 0..2_800 {
        let cells: Vec<String> = (0..25).map(|column| one_factor(row, column).to_string()).collect();
        table.push_str(&cells.join(","));
        table.push('\n');
    }
    let file = folder.join("table.csv");
    std::fs::write(&file, &table)?;
    let csv_alone = median(
        (0..5)
            .map(|_| timed(|| entente_exchange::measuring::rows_with_csv_alone(table.as_bytes(), b',').map(drop)))
            .collect::<Result<_>>()?,
    );
    let ask = AskStatistics { table: &file, keys: None, encoding: None, delimiter: None, range: None };
    let statistics = median((0..5).map(|_| timed(|| table_statistics::of(&ask).map(drop))).collect::<Result<_>>()?);
    Ok(MeasuredFiles { rows, phones: micros(phones), statistics: micros(statistics), csv_alone: micros(csv_alone) })
}
