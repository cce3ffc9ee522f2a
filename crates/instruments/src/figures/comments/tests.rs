use super::*;
use crate::figures::round::{form, rules, sheet};
use crate::form::{Item, Kind};

#[test]
fn the_comments_of_a_shown_side_stand_in_the_order_of_the_alphabet() {
    let measure = Measure::of(&form(vec![Item::new("words", Kind::Text)]));
    let said = |side, text: &str| {
        let mut sheet = sheet(side, None, &[]);
        sheet.answers.insert("words".to_owned(), vec![text.into()]);
        sheet
    };
    let mut owned: Vec<_> = ["Zut", "à voir", "  ", "Bien", "à voir"].into_iter().map(|text| said(Side::Team, text)).collect();
    owned.extend(["un", "deux", "trois", "quatre"].into_iter().map(|text| said(Side::Partner, text)));
    let sheets: Vec<Sheet> =
        owned.iter().map(|owned| Sheet { side: owned.side, category: owned.category, answers: &owned.answers }).collect();
    let found = comments(&measure, &sheets, &rules(5, true));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].team, ["à voir", "à voir", "Bien", "Zut"]);
    assert_eq!(found[0].partner, Vec::<String>::new());
}
