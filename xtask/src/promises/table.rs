//! The document: every promise with its tests, its figures and its result.

use std::fmt::Write;

use super::{
    figures::figures,
    language::{Language, Said, said},
    told::Told,
    verdict::Verdict,
};
use crate::soak::LongRuns;

const HEAD: Said = said(
    "# What Entente promises, and what was shown of it\n\n*([En français](promesses.md).) ",
    "# Ce qu’Entente promet, et ce qui en a été montré\n\n*([In English](promises.md).) ",
);
const MADE: Said = said(
    "by `cargo xtask promises`, which runs the tests that are named here and writes down what they told. No figure is written by hand. \
     The same command makes this page again. The last column is of the long trials, `cargo xtask soak`.*",
    "par `cargo xtask promises`, qui lance les essais nommés ici et note ce qu’ils ont dit. Aucun chiffre n’est écrit à la main. La même \
     commande refait cette page. La dernière colonne vient des longs essais, `cargo xtask soak`.*",
);
const LIMITS: Said = said(
    "A test shows that no fault was met where it looked; it does not show that there is none. What is tried is invented, and looked at on \
     one kind of system. Nothing here helps against malware or an administrator on an unlocked computer, a photographed screen, or a \
     forgotten passphrase with a lost recovery sheet. Where the protection ends is said in the [threat model](threat-model.md).",
    "Un essai montre qu’aucun défaut n’a été rencontré là où il a cherché ; il ne montre pas qu’il n’y en a aucun. Ce qui est essayé est \
     inventé, et regardé sur une sorte de système. Rien ici n’aide contre un logiciel malveillant ou un administrateur sur un ordinateur \
     déverrouillé, un écran photographié, ou une phrase de passe oubliée dont la feuille de secours est perdue. Où s’arrête la protection : \
     voir le [modèle de menaces](modele-de-menaces.md).",
);
const COLUMNS: Said = said(
    "| id | promise | tests that prove it | figures | result | last long run |",
    "| id | promesse | essais qui la prouvent | chiffres | résultat | dernier long essai |",
);
const OPEN: Said = said("Not shown yet:", "Pas encore montré :");
const KEPT: Said = said("shown", "montré");
const KEPT_IN_PART: Said = said("shown in part", "montré en partie");
const NOT_KEPT: Said = said("**not shown**:", "**pas montré** :");
const TEST: Said = said("test", "essai");
const TESTS: Said = said("tests", "essais");
const NO_RUN_YET: Said = said("not run yet", "pas encore fait");
const MINUTES: Said = said("minutes", "minutes");

/// Writes the document of that day.
pub fn table(verdicts: &[Verdict<'_>], long_runs: &LongRuns, day: &str, language: Language) -> String {
    let say = |words: Said| words.by(language);
    let shown = verdicts.iter().filter(|verdict| verdict.is_shown());
    let in_part = shown.clone().filter(|verdict| verdict.promise.open.is_some()).count();
    let (shown, all) = (shown.count(), verdicts.len());
    let made = match language {
        Language::English => format!("{shown} of {all} promises were shown on {day}, {in_part} of them in part,"),
        Language::French => format!("{shown} promesses sur {all} ont été montrées le {day}, dont {in_part} en partie,"),
    };
    let mut text = format!("{}{made} {}\n\n{}\n\n{}\n|---|---|---|---|---|---|\n", say(HEAD), say(MADE), say(LIMITS), say(COLUMNS));
    for verdict in verdicts {
        let promise = verdict.promise;
        let mut says = say(promise.says).to_owned();
        if let Some(open) = promise.open {
            let _ = write!(says, " {} {}.", say(OPEN), say(open));
        }
        let cells = [promise.id.to_owned(), says, tests(verdict), counted(verdict, language), result(verdict, language)];
        let cells: Vec<String> = cells.iter().chain([&long_run(promise.id, long_runs, language)]).map(|cell| in_a_cell(cell)).collect();
        let _ = writeln!(text, "| {} |", cells.join(" | "));
    }
    text
}

/// The tests by where they are, each place named once.
fn tests(verdict: &Verdict<'_>) -> String {
    let mut text = String::new();
    let mut last = String::new();
    for proof in verdict.promise.proofs {
        if proof.place() != last {
            last = proof.place();
            let _ = write!(text, "{}{last}:", if text.is_empty() { "" } else { "<br>" });
        }
        let _ = write!(text, "<br>`{}`", proof.shown());
    }
    text
}

/// What was counted; where nothing is, the number of the tests that passed.
fn counted(verdict: &Verdict<'_>, language: Language) -> String {
    let tests = if verdict.passed == 1 { TEST } else { TESTS };
    figures(&verdict.told, language).unwrap_or_else(|| format!("{} {}", verdict.passed, tests.by(language)))
}

fn result(verdict: &Verdict<'_>, language: Language) -> String {
    if verdict.is_shown() {
        return if verdict.promise.open.is_some() { KEPT_IN_PART } else { KEPT }.by(language).to_owned();
    }
    let lacks: Vec<String> = verdict.lacks.iter().map(|lack| lack.said(language)).collect();
    format!("{} {}", NOT_KEPT.by(language), lacks.join("; "))
}

/// The figures and the day of the last long run; a dash where no long run is about this promise.
fn long_run(id: &str, long_runs: &LongRuns, language: Language) -> String {
    let Some(part) = crate::soak::part_about(id) else { return "–".to_owned() };
    let Some(run) = long_runs.of(part) else { return NO_RUN_YET.by(language).to_owned() };
    let told: Vec<&Told> = run.told.iter().filter(|told| told.id == id).collect();
    let figures = figures(&told, language).unwrap_or_else(|| "–".to_owned());
    match run.minutes {
        Some(minutes) => format!("{figures} ({}, {minutes} {})", run.day, MINUTES.by(language)),
        None => format!("{figures} ({})", run.day),
    }
}

/// What a test says may hold anything; a cell holds no line end and no bar.
fn in_a_cell(text: &str) -> String {
    text.replace('|', "\\|").replace(['\n', '\r'], " ")
}

#[cfg(test)]
mod tests {
    use super::{Language, LongRuns, Verdict, table};
    use crate::promises::{heard::Heard, list::PROMISES};

    fn all_passed() -> String {
        let mut output = String::new();
        for proof in PROMISES.iter().flat_map(|promise| promise.proofs) {
            let name = if proof.is_module() { format!("{}mail", proof.name) } else { proof.name.to_owned() };
            output.push_str(&format!("test {name} ... ok\n"));
        }
        output
    }

    fn made(output: &str, language: Language) -> String {
        let mut heard = Heard::default();
        output.lines().for_each(|line| {
            heard.line(line);
        });
        let verdicts: Vec<Verdict<'_>> = PROMISES.iter().map(|promise| Verdict::of(promise, &heard)).collect();
        let runs = r#"{"faults": {"day": "2026-11-20", "told": ["S2 kills=1000 survived=1000 scenario=save"]},
            "hostile": {"day": "2026-11-21", "minutes": 30, "told": ["I4 commands=9 requests=70000"]}}"#;
        table(&verdicts, &LongRuns::from_json(runs).unwrap(), "2026-11-26", language)
    }

    fn row<'a>(text: &'a str, id: &str) -> Vec<&'a str> {
        let row = text.lines().find(|line| line.starts_with(&format!("| {id} |"))).unwrap();
        row.split(" | ").collect()
    }

    #[test]
    fn every_promise_has_its_row_with_its_figures_and_its_long_run() {
        let output = all_passed() + "promise S2 kills=66 survived=66 scenario=save\n";
        let text = made(&output, Language::English);
        assert_eq!(text.lines().filter(|line| line.starts_with("| ")).count(), PROMISES.len() + 1);
        assert!(text.contains(&format!("{n} of {n} promises were shown on 2026-11-26", n = PROMISES.len())), "{text}");
        assert_eq!(row(&text, "K1")[4], "shown in part");
        assert_eq!(
            row(&text, "S2")[3..],
            ["66 kills, 66 survived, 1 scenarios", "shown", "1\u{202f}000 kills, 1\u{202f}000 survived, 1 scenarios (2026-11-20) |"]
        );
        assert_eq!(row(&text, "L3")[3..], ["1 test", "shown", "– |"]);
        assert_eq!(row(&text, "S5")[5], "not run yet |");
        assert_eq!(row(&text, "I4")[5], "9 commands, 70\u{202f}000 requests (2026-11-21, 30 minutes) |");
        assert!(text.contains("](threat-model.md)") && text.contains("cargo xtask promises"));
    }

    #[test]
    fn a_failed_test_stands_in_the_table_of_both_languages() {
        let name = "copying::what_was_copied_leaves_the_clipboard_after_a_while_and_at_once_when_the_vault_locks";
        let output = all_passed().replace(&format!("test {name} ... ok"), &format!("test {name} ... FAILED"));
        let french = made(&output, Language::French);
        assert_eq!(row(&french, "L3")[4], format!("**pas montré** : `{name}` a échoué"));
        assert!(french.contains(&format!("{} promesses sur {}", PROMISES.len() - 1, PROMISES.len())));
        assert_eq!(row(&made("", Language::English), "L3")[3..5], ["0 tests", &format!("**not shown**: `{name}` was not there")]);
    }

    #[test]
    fn a_row_stays_a_row_whatever_a_test_says() {
        let output = all_passed() + "promise S2 skipped: a | b\n";
        let text = made(&output, Language::English);
        assert_eq!(row(&text, "S2")[4], "**not shown**: a \\| b");
    }
}
