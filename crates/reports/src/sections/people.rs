//! Who takes part: counted by category, named only where people agreed.

use entente_domain::record::membership::Side;
use entente_texts::Arg;

use crate::content::{CategoryOfPeople, ReportContent};
use crate::document::{Block, Cell, Column, Line, Table};
use crate::printable;
use crate::words::Words;

pub(crate) fn people(words: Words, content: &ReportContent, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(1, words.say("document-people")));
    for side in Side::BOTH {
        let categories: Vec<&CategoryOfPeople> = content.people.iter().filter(|people| people.side == side && people.count > 0).collect();
        blocks.push(Block::heading(2, words.side(side)));
        if categories.is_empty() {
            blocks.push(Block::Paragraph { text: words.say("document-people-none") });
            continue;
        }
        let total: u32 = categories.iter().map(|people| people.count).fold(0, u32::saturating_add);
        blocks.push(Block::Table(Table::new(
            words.tell("document-people-caption", &[("side", Arg::from(words.side(side))), ("count", Arg::from(total))]),
            vec![
                Column::of(words.say("document-column-category"), 3.0),
                Column::of(words.say("document-column-count"), 1.2),
                Column::of(words.say("document-column-named"), 5.0),
            ],
            categories.into_iter().map(|people| row(words, people)).collect(),
        )));
    }
}

fn row(words: Words, people: &CategoryOfPeople) -> Vec<Cell> {
    let category = people.category.map_or_else(|| words.say("category-none"), |category| words.name("category", &category));
    let mut named: Vec<Line> = people
        .named
        .iter()
        .map(|member| {
            let (name, role) = (printable::line(&member.name), printable::line(&member.role));
            Line::plain(if role.is_empty() { name } else { format!("{name}, {role}") })
        })
        .collect();
    let unnamed = people.count.saturating_sub(u32::try_from(people.named.len()).unwrap_or(u32::MAX));
    if unnamed > 0 {
        let id = if named.is_empty() { "document-all-unnamed" } else { "document-and-unnamed" };
        named.push(Line::quiet(words.tell(id, &[("n", Arg::from(unnamed))])));
    }
    vec![Cell::of(category), Cell::of(words.value(f64::from(people.count))), Cell::lines(named)]
}
