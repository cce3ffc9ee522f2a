//! The figures of a promise: what its tests counted, added up and put into words.

use std::collections::BTreeSet;

use super::{
    language::{Language, Said, said},
    told::Told,
};

/// What is told for whoever reads the output, and says nothing of the promise.
const LEFT_OUT: [&str; 2] = ["seconds", "moments"];

/// What parts figures that count different things.
const BETWEEN: Said = said("; ", "\u{a0}; ");

/// What is counted under a key, of one promise or (`*`) of all others.
const WORDS: &[(&str, &str, Said)] = &[
    ("L1", "told_by_desktop", said("lock told by the desktop", "verrouillage annoncé par le bureau")),
    ("L1", "before_sleep", said("lock before sleep", "verrouillage avant la mise en veille")),
    ("L2", "words", said("words looked for", "mots cherchés")),
    ("L2", "bytes", said("bytes of memory looked through", "octets de mémoire parcourus")),
    ("L2", "left", said("words left", "mots restés")),
    ("L2", "key", said("keys left", "clés restées")),
    ("L3", "copies", said("copies", "copies")),
    ("L3", "forgotten", said("forgotten", "oubliées")),
    ("L3", "left_to_others", said("replaced by another program and left alone", "remplacées par un autre programme et laissées")),
    ("S1", "kinds", said("kinds of records with a word of their own", "sortes de fiches avec un mot à elles")),
    ("S1", "files", said("files written into", "fichiers écrits")),
    ("S1", "writes", said("writes", "écritures")),
    ("S1", "bytes", said("bytes", "octets")),
    ("S1", "on_purpose", said("file taken out on purpose, which holds the words", "fichier sorti exprès, qui contient les mots")),
    ("S1", "in_clear", said("others with a word", "autres avec un mot")),
    ("S2", "kills", said("kills", "arrêts brutaux")),
    ("S2", "faults", said("faults of the storage", "pannes du support")),
    ("S2", "met", said("met", "rencontrées")),
    ("S2", "refused", said("told as a refusal", "dites par un refus")),
    ("S2", "survived", said("survived", "sans dommage")),
    ("S2", "scenario", said("scenarios", "scénarios")),
    ("S5", "bytes", said("changed bytes and places", "octets et endroits modifiés")),
    ("S5", "made_good", said("made good", "réparés")),
    ("S5", "earlier", said("opened as an earlier whole state", "ouverts dans un état antérieur entier")),
    ("S5", "of", said("kinds of damage", "sortes de dommages")),
    ("I1", "reader", said("readers", "lecteurs")),
    ("I1", "files", said("files", "fichiers")),
    ("I1", "taken", said("taken", "acceptés")),
    ("I1", "repaired", said("taken with named repairs", "acceptés avec réparations nommées")),
    ("I1", "causes", said("causes", "causes")),
    ("I2", "fields", said("fields", "champs")),
    ("I2", "strings", said("hostile texts", "textes hostiles")),
    ("I2", "tried", said("tries", "essais")),
    ("I2", "kinds", said("kinds of records", "sortes de fiches")),
    ("I2", "shown", said("shown as they are", "montrés tels quels")),
    ("I2", "typed", said("typed by hand", "tapés à la main")),
    ("I3", "payloads", said("hostile cells", "cellules hostiles")),
    ("I3", "formats", said("formats", "formats")),
    ("I4", "commands", said("commands", "commandes")),
    ("I4", "requests", said("requests", "demandes")),
    ("I4", "done", said("done", "faites")),
    ("I4", "refused", said("refused", "refusées")),
    ("I4", "codes", said("error codes", "codes d’erreur")),
    ("I4", "not_json", said("not JSON", "qui ne sont pas du JSON")),
    ("I4", "never_done", said("commands never done", "commandes jamais faites")),
    ("*", "refused", said("refused", "refusés")),
];

/// What was counted under one key.
enum Sum {
    Number(u64),
    /// Names, each counted once: readers, scenarios.
    Names(BTreeSet<String>),
}

/// Adds up what was told of one promise. Lines that begin with the same key count the same thing; none where nothing was told.
pub fn figures(told: &[&Told], language: Language) -> Option<String> {
    let mut groups: Vec<Vec<(&str, Sum)>> = Vec::new();
    for one in told.iter().filter(|one| one.skipped.is_none()) {
        let Some((first, _)) = one.facts.first() else { continue };
        let known = groups.iter().position(|group| group[0].0 == first);
        let place = known.unwrap_or_else(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        one.facts.iter().filter(|(key, _)| !LEFT_OUT.contains(&key.as_str())).for_each(|(key, value)| add(&mut groups[place], key, value));
    }
    let id = &told.first()?.id;
    let sentence = |group: &Vec<(&str, Sum)>| {
        let parts: Vec<String> = group.iter().map(|(key, sum)| format!("{} {}", number(sum), word(id, key, language))).collect();
        parts.join(", ")
    };
    let sentences: Vec<String> = groups.iter().map(sentence).collect();
    (!sentences.is_empty()).then(|| sentences.join(BETWEEN.by(language)))
}

fn add<'a>(group: &mut Vec<(&'a str, Sum)>, key: &'a str, value: &str) {
    // Whether something was found counts as how often.
    let counted = match value {
        "false" => Some(0),
        "true" => Some(1),
        _ => value.parse::<u64>().ok(),
    };
    let place = group.iter().position(|(known, _)| *known == key).unwrap_or_else(|| {
        group.push((key, counted.map_or_else(|| Sum::Names(BTreeSet::new()), |_| Sum::Number(0))));
        group.len() - 1
    });
    match (&mut group[place].1, counted) {
        (Sum::Number(sum), Some(more)) => *sum = sum.saturating_add(more),
        (Sum::Names(names), _) => drop(names.insert(value.to_owned())),
        // A name where numbers were: it has no place in a sum.
        (Sum::Number(_), None) => {}
    }
}

fn number(sum: &Sum) -> String {
    match sum {
        Sum::Number(number) => grouped(*number),
        Sum::Names(names) => grouped(names.len() as u64),
    }
}

/// In groups of three digits, parted by a narrow blank that ends no line.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

fn word(id: &str, key: &str, language: Language) -> String {
    let of = |wanted: &str| WORDS.iter().find(|(id, name, _)| *id == wanted && *name == key);
    of(id).or_else(|| of("*")).map_or_else(|| key.replace('_', " "), |(_, _, words)| words.by(language).to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Language, Told, figures, grouped};

    fn of(lines: &[&str], language: Language) -> Option<String> {
        let told: Vec<Told> = lines.iter().map(|line| Told::from_text(line).unwrap()).collect();
        figures(&told.iter().collect::<Vec<_>>(), language)
    }

    #[test]
    fn what_counts_the_same_is_added_up_and_names_are_counted_once() {
        let lines = [
            "S2 faults=13 met=12 refused=9 survived=13 scenario=save",
            "S2 kills=6 survived=6 scenario=save",
            "S2 faults=13 met=13 refused=11 survived=13 scenario=import",
            "S2 kills=6 survived=6 scenario=import",
            "S2 kills=10 survived=10 scenario=save moments=random",
        ];
        let expected =
            "26 faults of the storage, 25 met, 20 told as a refusal, 26 survived, 2 scenarios; 22 kills, 22 survived, 2 scenarios";
        assert_eq!(of(&lines, Language::English).as_deref(), Some(expected));
    }

    #[test]
    fn readers_are_counted_apart_from_their_files() {
        let lines = [
            "I1 reader=mail files=1400 taken=300 repaired=0 refused=1100 causes=4 seconds=2",
            "I1 reader=sheets files=3521 taken=500 repaired=21 refused=3000 causes=6 seconds=9",
        ];
        let expected =
            "2 lecteurs, 4\u{202f}921 fichiers, 800 acceptés, 21 acceptés avec réparations nommées, 4\u{202f}100 refusés, 10 causes";
        assert_eq!(of(&lines, Language::French).as_deref(), Some(expected));
    }

    #[test]
    fn what_was_found_or_not_counts_as_a_number_and_an_unknown_word_stands_as_it_is() {
        assert_eq!(
            of(&["L2 words=7 bytes=1234567 left=0 key=false"], Language::English).as_deref(),
            Some("7 words looked for, 1\u{202f}234\u{202f}567 bytes of memory looked through, 0 words left, 0 keys left")
        );
        assert_eq!(of(&["W1 sockets_outside=0"], Language::French).as_deref(), Some("0 sockets outside"));
    }

    #[test]
    fn nothing_told_and_nothing_tried_give_no_figure() {
        assert_eq!(of(&[], Language::English), None);
        assert_eq!(of(&["S2 skipped: strace is missing"], Language::English), None);
    }

    #[test]
    fn numbers_are_grouped() {
        assert_eq!([0, 999, 1000, 12_345_678].map(grouped), ["0", "999", "1\u{202f}000", "12\u{202f}345\u{202f}678"]);
    }
}
