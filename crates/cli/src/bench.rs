//! Measurements: what encryption and size cost, as ratios of one run. Times of one machine mean nothing on another.

use entente_app::measuring::{
    Measured, MeasuredLife, MeasuredProtection, measure, measure_files, measure_import, measure_life, measure_protection, measure_round,
};
use entente_app::{Error, Result};
use serde_json::{Value, json};

use crate::arguments::Bench;
use crate::output::Output;

/// Rows of the list that is imported.
const IMPORTED: u32 = 5_000;
/// Answers of the round whose results are read.
const RESPONSES: u32 = 20_000;

pub fn run(sizes: &Bench, output: &Output) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let at = |name: &str| folder.path().join(name);
    let plain = [measure(&at("plain-small"), sizes.small, false)?, measure(&at("plain-large"), sizes.large, false)?];
    let vault = [measure(&at("vault-small"), sizes.small, true)?, measure(&at("vault-large"), sizes.large, true)?];
    std::fs::create_dir(at("import"))?;
    let (alone, imported) = measure_import(&at("import"), IMPORTED)?;
    let life = [
        measure_life(&at("life-small"), sizes.communications / 100, sizes.meetings / 100)?,
        measure_life(&at("life-large"), sizes.communications, sizes.meetings)?,
    ];
    let report = entente_app::measuring::measure_report(&at("report"))?;
    let rounds = [measure_round(&at("round-small"), RESPONSES / 100)?, measure_round(&at("round-large"), RESPONSES)?];
    let protected = [measure_protection(&at("protected-small"), sizes.small)?, measure_protection(&at("protected-large"), sizes.large)?];
    let files = measure_files(&at("files"), IMPORTED)?;

    let mut rows: Vec<Value> = Vec::new();
    let mut row = |what: String, ratio: f64, aim: Option<f64>, detail: String| {
        let met = aim.map(|aim| if ratio <= aim { "✓" } else { "✗" }).unwrap_or_default();
        let aim_text = aim.map(|aim| format!("≤ {aim:.2}")).unwrap_or_default();
        output.line(&format!("{what:<58} {ratio:>8.2}  {aim_text:>7} {met}  {detail}"));
        rows.push(json!({"what": what, "ratio": ratio, "aim": aim, "detail": detail}));
    };
    for (vault, plain) in vault.iter().zip(&plain) {
        for (what, part, aim) in PARTS {
            let (encrypted, clear) = (part(vault), part(plain));
            let detail = format!("{encrypted} µs / {clear} µs");
            row(format!("encrypted / plain, {} partners: {what}", vault.partners), ratio(encrypted, clear)?, Some(aim), detail);
        }
    }
    for (what, part, _) in PARTS {
        let (large, small) = (part(&vault[1]), part(&vault[0]));
        row(
            format!("{} / {} partners: {what}", sizes.large, sizes.small),
            ratio(large, small)?,
            Some(1.5),
            format!("{large} µs / {small} µs"),
        );
    }
    let (large, small) = (vault[1].opening, vault[0].opening);
    row(
        format!("{} / {} partners: opening after key derivation", sizes.large, sizes.small),
        ratio(large, small)?,
        Some(1.5),
        format!("{large} µs / {small} µs"),
    );
    let (save, disk) = (vault[1].save, vault[1].disk);
    row(
        format!("one save at {} partners / one bare durable write", sizes.large),
        ratio(save, disk)?,
        None,
        format!("{save} µs / {disk} µs"),
    );
    for (what, part) in OF_LIFE {
        let (large, small) = (part(&life[1]), part(&life[0]));
        row(
            format!("{} / {} exchanges: {what}", life[1].communications, life[0].communications),
            ratio(large, small)?,
            Some(1.5),
            format!("{large} µs / {small} µs"),
        );
    }
    let p95 = life[1].search_p95 as f64 / 1_000.0;
    row(format!("search p95 over {} exchanges / 15 ms", life[1].communications), p95 / 15.0, Some(1.0), format!("{p95:.2} ms"));
    let p95 = vault[1].search_p95 as f64 / 1_000.0;
    row(format!("search p95 at {} partners / 15 ms", sizes.large), p95 / 15.0, Some(1.0), format!("{p95:.2} ms"));
    row(
        format!("import of {IMPORTED} rows / reading them with csv alone"),
        ratio(imported, alone)?,
        None,
        format!("{imported} µs / {alone} µs"),
    );
    row(
        format!("report of {} pages / one page of the directory", report.pages),
        ratio(report.micros, vault[0].first_page)?,
        None,
        format!("{} µs", report.micros),
    );
    let [small, large] = rounds;
    row(
        format!("results page over {} answers of 12 statements / 100 ms", large.responses),
        large.results as f64 / 100_000.0,
        Some(1.0),
        format!("{} µs; {} answers: {} µs", large.results, small.responses, small.results),
    );
    row(
        "statistics of 2800 × 25 answers / 60 ms".to_owned(),
        files.statistics as f64 / 60_000.0,
        Some(1.0),
        format!("{} µs", files.statistics),
    );
    row(
        "statistics of 2800 × 25 answers / reading them with csv alone".to_owned(),
        ratio(files.statistics, files.csv_alone)?,
        None,
        format!("{} µs / {} µs", files.statistics, files.csv_alone),
    );
    row(
        format!("{} rows of telephones, read, judged and kept / as many partners imported", files.rows),
        ratio(files.phones, imported)?,
        None,
        format!("{} µs / {imported} µs", files.phones),
    );
    for measured in &protected {
        for (what, of, to, aim) in OF_PROTECTION {
            let (of, to) = (of(measured), to(measured));
            row(format!("{what}, {} partners", measured.partners), ratio(of, to)?, aim, format!("{of} µs / {to} µs"));
        }
    }
    let [small, large] = &protected;
    row(
        format!("role check at {} / at {} partners", large.partners, small.partners),
        ratio(large.refusal, small.refusal)?,
        Some(1.5),
        format!("{} µs / {} µs", large.refusal, small.refusal),
    );
    for (what, part) in EACH_RECORD {
        let (large_each, small_each) = (part(large) as f64 / f64::from(large.partners), part(small) as f64 / f64::from(small.partners));
        row(
            format!("{what} per record, {} / {} partners", large.partners, small.partners),
            large_each / small_each,
            Some(1.5),
            format!("{large_each:.1} µs / {small_each:.1} µs"),
        );
    }
    output.document(&json!({
        "ratios": rows, "plain": plain, "vault": vault, "life": life, "rounds": rounds, "files": files, "protection": protected
    }));
    Ok(())
}

type PartOfProtection = fn(&MeasuredProtection) -> u64;
/// What, the time of what, the time of that beside which it stands, and the aim.
const OF_PROTECTION: [(&str, PartOfProtection, PartOfProtection, Option<f64>); 3] = [
    ("backup with its proof / copy with checksums", |m| m.backup, |m| m.copy, None),
    ("role check / one small record read", |m| m.refusal, |m| m.reading, Some(1.0)),
    ("everything taken out / every record read", |m| m.taking_out, |m| m.reading_all, None),
];
const EACH_RECORD: [(&str, PartOfProtection); 2] = [("backup with its proof", |m| m.backup), ("everything taken out", |m| m.taking_out)];

type PartOfLife = fn(&MeasuredLife) -> u64;
const OF_LIFE: [(&str, PartOfLife); 5] = [
    ("Today", |m| m.today),
    ("a page of a timeline", |m| m.timeline),
    ("search as you type, p50", |m| m.search_p50),
    ("search as you type, p95", |m| m.search_p95),
    ("one meeting saved with its log entry", |m| m.save_meeting),
];

type Part = fn(&Measured) -> u64;
const PARTS: [(&str, Part, f64); 4] = [
    ("first page of the directory", |m| m.first_page, 1.10),
    ("search as you type, p50", |m| m.search_p50, 1.10),
    ("search as you type, p95", |m| m.search_p95, 1.10),
    ("one save with its log entry", |m| m.save, 1.25),
];

fn ratio(of: u64, to: u64) -> Result<f64> {
    if to == 0 { Err(Error::internal("bench.zero")) } else { Ok(of as f64 / to as f64) }
}
