//! What fits where on the paper, by the widths of the letters. Lengths are in points.

use crate::printable;
use crate::typesetter::width_of;

use super::{Asked, Place};

/// How large the letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Type {
    Usual,
    Large,
}

/// Between the margins of 1.8 cm of an A4 page, a little less: nothing is cut by a hair.
const WIDTH: f64 = 490.0;
/// What an option leaves to its text beside its key and its box, and a notice inside its frame.
const NARROW: f64 = 410.0;
/// More letters than that are a text, not a title.
const RUNNING: usize = 60;
/// A word wider than its place is parted into pieces of at most so much of it.
const PIECE: f64 = 0.9;
/// The statements of a table need as much.
const STATEMENT: f64 = 170.0;
/// And they are no longer than so many full lines: however their words fall, they fit on a page below the head.
const ROW_LINES: f64 = 20.0;
/// The head of a table: the size of its letters, what its cells leave empty, and how many lines it may have.
const HEAD: f64 = 9.5;
const INSET: f64 = 8.0;
const HEAD_LINES: f64 = 7.0;
/// The width of a column that is neither scanty nor loose, and of one that holds nothing but a box.
const GOOD: f64 = 44.0;
const LEAST: f64 = 32.0;

impl Type {
    /// The same sizes as in `paper-form.typ`.
    fn size(self) -> f64 {
        if self == Self::Large { 18.0 } else { 11.0 }
    }

    fn title_size(self) -> f64 {
        if self == Self::Large { 26.0 } else { 20.0 }
    }

    /// A text whose every word stays between the margins.
    pub(super) fn fitted(self, text: &str) -> String {
        fitted(text, self.size() * 1.3, NARROW)
    }

    /// The same for the title.
    pub(super) fn fitted_title(self, text: &str) -> String {
        fitted(text, self.title_size(), WIDTH)
    }

    /// A title as it stands at the foot of each page, beside the number of the page.
    pub(super) fn running(self, title: &str) -> String {
        let (size, place) = if self == Self::Large { (18.0, 300.0) } else { (9.5, 380.0) };
        let mut letters = title.chars().count().min(RUNNING);
        while letters > 1 && width_of(&printable::shortened(title, letters), size) > place {
            letters -= 1;
        }
        printable::shortened(title, letters)
    }

    /// Whether a question can be a row of a table: of a moderate length, without a word wider than its cell.
    pub(super) fn is_row(self, asked: &Asked) -> bool {
        let texts = || asked.text.iter().chain(&asked.notes);
        let is_narrow = |text: &String| widest_word(text, self.size()) <= STATEMENT - INSET;
        self == Self::Usual
            && matches!(asked.place, Place::Boxes { .. })
            && texts().map(|text| (width_of(text, self.size()) / (STATEMENT - INSET)).ceil()).sum::<f64>() <= ROW_LINES
            && texts().all(is_narrow)
    }
}

/// The width of the columns of a table with these options; none if they do not fit beside a statement.
pub(super) fn columns<'a>(kind: Type, options: impl Iterator<Item = &'a str>) -> Option<f64> {
    if kind == Type::Large {
        return None;
    }
    let options: Vec<&str> = options.collect();
    let count = u32::try_from(options.len()).ok().filter(|count| *count > 0)?;
    let most = (WIDTH - STATEMENT) / f64::from(count);
    let needed = options.iter().map(|text| widest_word(text, HEAD) + INSET).fold(LEAST, f64::max);
    let lines = |width: f64| {
        let longest = options.iter().map(|text| width_of(text, HEAD)).fold(0.0, f64::max);
        // Lines are seldom full.
        longest * 1.3 / (width - INSET)
    };
    if needed > most || lines(most) > HEAD_LINES {
        return None;
    }
    let good = needed.max(GOOD.min(most));
    Some(if lines(good) > HEAD_LINES / 2.0 { most.min(good * 1.5) } else { good })
        .map(|width| if lines(width) > HEAD_LINES { most } else { width })
}

fn widest_word(text: &str, size: f64) -> f64 {
    text.split([' ', '\u{200b}']).map(|word| width_of(word, size)).fold(0.0, f64::max)
}

/// Parts the words that are wider than `place`.
fn fitted(text: &str, size: f64, place: f64) -> String {
    if widest_word(text, size) <= place {
        return text.to_owned();
    }
    let mut parted = String::with_capacity(text.len() + text.len() / 8);
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 {
            parted.push(' ');
        }
        let is_wide = width_of(word, size) > place;
        let mut width = 0.0;
        for c in word.chars() {
            let more = width_of(c.encode_utf8(&mut [0; 4]), size);
            if is_wide && width + more > place * PIECE {
                parted.push('\u{200b}');
                width = 0.0;
            }
            width += more;
            parted.push(c);
        }
    }
    parted
}

#[cfg(test)]
mod tests {
    use super::*;

    const AGREE: [&str; 6] =
        ["Pas du tout d’accord", "Plutôt pas d’accord", "Ni l’un ni l’autre", "Plutôt d’accord", "Tout à fait d’accord", "Je ne sais pas"];

    #[test]
    fn a_scale_with_words_and_ten_figures_fit_in_a_table_and_ten_words_do_not() {
        assert!(columns(Type::Usual, AGREE.into_iter()).is_some_and(|width| width * 6.0 <= WIDTH - STATEMENT));
        let figures = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
        assert!(columns(Type::Usual, figures.into_iter()).is_some_and(|width| width * 10.0 <= WIDTH - STATEMENT));
        assert_eq!(columns(Type::Usual, ["Wochenendsprechstunde"; 10].into_iter()), None);
        assert_eq!(columns(Type::Usual, ["un choix qui prend une phrase bien longue ".repeat(6).as_str(); 5].into_iter()), None);
        assert_eq!(columns(Type::Usual, std::iter::empty()), None);
        assert_eq!(columns(Type::Large, figures.into_iter()), None);
    }

    #[test]
    fn a_title_at_the_foot_of_a_page_leaves_room_for_the_number_of_the_page() {
        assert_eq!(Type::Usual.running("Votre avis sur le partenariat"), "Votre avis sur le partenariat");
        for (kind, size, place) in [(Type::Usual, 9.5, 380.0), (Type::Large, 18.0, 300.0)] {
            let running = kind.running(&"W".repeat(90));
            assert!(running.ends_with('…') && width_of(&running, size) <= place, "{running}");
        }
    }

    #[test]
    fn only_a_word_wider_than_its_place_is_parted() {
        let word = "W".repeat(40);
        assert_eq!(
            Type::Usual.fitted("Gesundheitspartnerschaftsvereinbarung im Quartier"),
            "Gesundheitspartnerschaftsvereinbarung im Quartier"
        );
        let parted = Type::Large.fitted(&word);
        assert!(parted.contains('\u{200b}'));
        assert!(widest_word(&parted, 18.0) <= NARROW);
        assert_eq!(parted.replace('\u{200b}', ""), word);
    }
}
