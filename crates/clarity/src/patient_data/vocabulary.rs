//! The words by which the rule of clinical detail reads a sentence, one file per language. All words are folded.

mod de;
mod en;
mod fr;
mod nl;

/// The words of one language. A word may be several, parted by a space.
pub(super) struct Vocabulary {
    /// Illnesses. They are themes of partnerships too and never fire alone.
    pub conditions: &'static [&'static str],
    /// Medicines and treatments; as illnesses.
    pub medicines: &'static [&'static str],
    /// What is said of a person alone: diabetic, diagnosed, admitted to hospital.
    pub states: &'static [&'static str],
    /// Verbs, in the singular, by which one person bears an illness or takes a medicine.
    pub bearing: &'static [&'static str],
    /// Verbs, in the singular, that say a state of somebody.
    pub links: &'static [&'static str],
    /// Possessives of one person.
    pub possessives: &'static [&'static str],
    /// Possessives that are something else too (`zijn`, `ihr`): they count only behind a person.
    pub weak_possessives: &'static [&'static str],
    /// Words for one person: pronouns, titles, family, patient. Not those who care: they speak of themes.
    pub persons: &'static [&'static str],
    /// Before a word for a person they make it everybody: every, each, no.
    pub generics: &'static [&'static str],
    /// What may stand between a verb and the illness: articles, prepositions, degrees, time.
    pub fillers: &'static [&'static str],
    /// What makes an illness a theme when it stands beside it: programme, campaign, screening.
    pub topics: &'static [&'static str],
    /// Words that part what follows from the illness.
    pub conjunctions: &'static [&'static str],
    /// Before a capital they tell that it begins no name of a person: `the Network has …`.
    pub not_before_names: &'static [&'static str],
    /// Words that begin a sentence with a capital and are no name.
    pub not_names: &'static [&'static str],
    /// Words for one person of whom a case tells: `a man of 54 years`.
    pub cases: &'static [&'static str],
    /// Words behind the number of an age.
    pub ages: &'static [&'static str],
    /// Words behind a state or an illness that tell since when somebody has it: `cancer du sein depuis 2020`.
    pub since: &'static [&'static str],
    /// Words behind a state that begins a note and tell why or for how long: `Hospitalisée pour…`, `Enceinte de 3 mois`.
    pub why: &'static [&'static str],
    /// Words behind an illness that name who has it: `diabète chez Mme Dupont`.
    pub at: &'static [&'static str],
    /// The verb may stand behind the illness: `dat zij diabetes heeft`.
    pub verb_last: bool,
}

/// All languages: a note may be in another than the page.
pub(super) const ALL: [&Vocabulary; 4] = [&fr::WORDS, &en::WORDS, &nl::WORDS, &de::WORDS];

#[cfg(test)]
mod tests {
    use crate::patient_data::sentence::sentences;

    use super::*;

    #[test]
    fn every_word_is_written_as_it_is_read_or_it_would_never_be_met() {
        for words in ALL {
            for list in [
                words.conditions,
                words.medicines,
                words.states,
                words.bearing,
                words.links,
                words.possessives,
                words.weak_possessives,
                words.persons,
                words.generics,
                words.fillers,
                words.topics,
                words.conjunctions,
                words.not_before_names,
                words.not_names,
                words.cases,
                words.ages,
                words.since,
                words.why,
                words.at,
            ] {
                for word in list {
                    let read: Vec<String> = sentences(word).into_iter().flatten().map(|word| word.folded).collect();
                    assert_eq!(read.join(" "), *word);
                }
            }
        }
    }
}
