//! Family names that are words of one of the four languages, and words too small to be a name alone.
//!
//! Not a dictionary: the names that people of these countries bear most often and that stand in minutes as words. A name that is
//! missing here is found in small letters too, which the person who looks at what was found will see.

/// Family names that are words, folded, in the order of the alphabet.
const COMMON: &str = "\
    baker bakker ball barbier bas bauer beau beaulieu becker bel bell berg berger bird bishop black blanc blanche blom \
    boer bois bon bonnet bosch bouche boucher boulanger bourgeois bras braun bride brown brun brune bush carpenter \
    carter case chance chapelle charpentier chevalier church clerc cloutier comte cook cordier cote couture day dekker \
    duc engel fevrier field fischer fleur fontaine forest forge fort fox francais gerber good grand gras gray green \
    groot gros gross hall hart herbst herzog hill hiver holz hope janvier jardin jeune jong jung kaiser kind king klein \
    knight koch kok konig kort kuiper lang lange large law lent lion long love mai maire marchand mars may mayor mercier \
    meunier meyer miller moine moulin mulder noel noir north page palmer paradis parent paris pasteur petit pont porter \
    potter price prince prins reis rich richter ridder rivage rivers riviere roi rose roux roy sage schmid schneider \
    schwarz sharp short smit smith sommer stone strong summer timmerman visser vogel vrai walker weber weiss west white \
    winter wit wolf wood young zwart";

/// Words too small to be a name alone, folded: articles, prepositions and particles.
const SMALL: &str = "\
    a al am an and as at au aux be ben bin by c ce d da das de dem den der des di do dos du een el en et fils het i im \
    in is l la le les mac mc me o of on or ou saint sainte so st t te ten ter to un van vande vanden vom von zu zum";

/// Whether a folded family name is a word of a language.
pub(super) fn is_common(folded: &str) -> bool {
    COMMON.split(' ').any(|word| word == folded)
}

/// Whether a folded word is too small to be a name alone.
pub(super) fn is_small(folded: &str) -> bool {
    SMALL.split(' ').any(|word| word == folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_folded_and_in_order_and_share_no_word() {
        for list in [COMMON, SMALL] {
            assert!(list.split(' ').is_sorted_by(|one, next| one < next));
            assert!(list.split(' ').all(|word| crate::fold::fold(word) == word && !word.is_empty()));
        }
        assert!(COMMON.split(' ').all(|word| !is_small(word)));
    }
}
