//! The results of a closed round as tables, for a spreadsheet. They hold what the page shows, and nothing more precise.

use entente_domain::id::RoundId;
use entente_domain::record::membership::Side;
use entente_domain::{Language, Result};
use entente_exchange::sheets::{NamedSheet, SheetRow};
use entente_exchange::sheets_out;
use entente_instruments::Tenths;
use entente_instruments::figures::{ChoiceCount, Figure, Headcount, ItemFigure, ItemResult, Summary, TotalFigure, TotalResult, Who};
use entente_instruments::form::GuideRule;
use entente_texts::Arg;
use serde::Deserialize;
use ts_rs::TS;

use crate::keys::Saved;
use crate::library;
use crate::registry::Context;
use crate::results::{Labels, RoundResults, labels_outside, of_round};
use crate::texts;
use crate::written_documents::choose;

/// Results to write.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct ResultsToSave {
    /// Of which round.
    pub round_id: RoundId,
    /// As what.
    pub format: ResultsFormat,
}

/// The formats of tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ResultsFormat {
    /// One table, one line per figure.
    Csv,
    /// A workbook.
    Xlsx,
}

pub(crate) fn save(context: &Context<'_>, request: ResultsToSave) -> Result<Saved> {
    let (today, language) = (context.app.clock().today(), context.app.language());
    let ending = match request.format {
        ResultsFormat::Csv => "csv",
        ResultsFormat::Xlsx => "xlsx",
    };
    let name = texts::text(language, "results-file", &[]);
    let Some(place) = choose(context, &format!("{name}.{ending}"))? else { return Ok(Saved { saved: false }) };
    let (results, names) = context.app.opened()?.vault.read(|reader| {
        let results = of_round(reader, request.round_id, today, language)?;
        let form = &library::of_round(reader, &results.view.round)?.form;
        // Where the words may not leave, statements are named by their numbers.
        Ok((results, labels_outside(form, language)))
    })?;
    let written = Written { results: &results, names: &names, language };
    let figures = written.figures();
    let bytes = match request.format {
        ResultsFormat::Csv => sheets_out::csv(&figures)?,
        ResultsFormat::Xlsx => sheets_out::xlsx(&[figures, written.participation(), written.comments()])?,
    };
    place.write(&bytes)?;
    Ok(Saved { saved: true })
}

struct Written<'a> {
    results: &'a RoundResults,
    names: &'a Labels,
    language: Language,
}

/// One line: theme, statement, group, what, value.
type Line = [String; 5];

impl Written<'_> {
    fn say(&self, id: &str) -> String {
        texts::text(self.language, id, &[])
    }

    fn sheet(&self, name: &str, headings: &[&str], lines: Vec<Vec<String>>) -> NamedSheet {
        let headings = headings.iter().map(|id| self.say(id)).collect();
        let rows = std::iter::once(headings).chain(lines).zip(1..).map(|(cells, line)| SheetRow { line, cells }).collect();
        NamedSheet { name: self.say(name), rows }
    }

    fn tenths(&self, value: Tenths) -> String {
        texts::number(self.language, f64::from(value.0) / 10.0, 1)
    }

    fn group(&self, who: Who) -> String {
        match who {
            Who::Category { category } => self.say(&format!("category-{}", category.name().replace('_', "-"))),
            Who::Others => self.say("results-part-others"),
        }
    }

    /// Every figure that is shown, a line each: the form that statistics programs read.
    fn figures(&self) -> NamedSheet {
        let mut lines: Vec<Line> = Vec::new();
        let all = &self.results.results;
        for dimension in &all.dimensions {
            let theme = self.names.dimensions.get(&dimension.id).cloned().unwrap_or_default();
            for side in Side::BOTH {
                self.figure(&theme, &self.say(&format!("side-{}", side.name())), dimension.figure(side), &mut lines);
            }
            for (part, figure) in all.parts.iter().zip(&dimension.parts) {
                self.figure(&theme, &self.group(part.who), figure, &mut lines);
            }
            if let Some(gap) = &dimension.gap {
                lines.push([theme.clone(), String::new(), String::new(), self.say("results-column-gap"), self.tenths(gap.difference)]);
            }
            for item in &dimension.items {
                self.item(&theme, item, &mut lines);
            }
        }
        for item in &all.questions {
            self.item("", item, &mut lines);
        }
        for total in &all.totals {
            self.total(total, &mut lines);
        }
        let headings =
            ["results-column-condition", "results-column-statement", "results-out-group", "results-column-what", "results-column-value"];
        self.sheet("results-sheet-figures", &headings, lines.into_iter().map(Vec::from).collect())
    }

    fn figure(&self, theme: &str, group: &str, figure: &Figure, lines: &mut Vec<Line>) {
        let mut add = |what: &str, value: String| lines.push([theme.to_owned(), String::new(), group.to_owned(), self.say(what), value]);
        match figure {
            Figure::Persons { summary } => {
                for (what, value) in self.summary(summary) {
                    add(what, value);
                }
            }
            Figure::Statements { mean } => add("results-mean-of-statements", self.tenths(*mean)),
            Figure::NoScale => {}
            Figure::Hidden => add("results-column-mean", self.hidden()),
        }
    }

    fn total(&self, total: &TotalResult, lines: &mut Vec<Line>) {
        let text = match &total.id {
            Some(id) => self.names.items.get(id).map(|label| label.text.clone()).unwrap_or_default(),
            None => self.say("results-total-whole"),
        };
        let what = match total.rule {
            GuideRule::Sum => self.say("results-total-sum"),
            GuideRule::Mean => self.say("results-total-mean"),
        };
        for (side, figure) in [(Side::Team, total.team), (Side::Partner, total.partner)] {
            let value = match figure {
                TotalFigure::Shown { value, .. } => self.tenths(value),
                TotalFigure::None { why } => {
                    let smallest = [("n", Arg::from(self.results.results.smallest_group))];
                    texts::text(self.language, &texts::id_of("results-total-none", &why), &smallest)
                }
            };
            lines.push([String::new(), text.clone(), self.say(&format!("side-{}", side.name())), what.clone(), value]);
        }
    }

    fn hidden(&self) -> String {
        texts::text(self.language, "results-hidden-figure", &[("n", Arg::from(self.results.results.smallest_group))])
    }

    fn summary(&self, summary: &Summary) -> [(&'static str, String); 6] {
        [
            ("results-column-n", summary.n.to_string()),
            ("results-column-mean", self.tenths(summary.mean)),
            ("results-column-spread", self.tenths(summary.sd)),
            ("results-column-median", self.tenths(summary.median)),
            ("results-column-low", self.tenths(summary.interval.low)),
            ("results-column-high", self.tenths(summary.interval.high)),
        ]
    }

    fn item(&self, theme: &str, item: &ItemResult, lines: &mut Vec<Line>) {
        let label = self.names.items.get(&item.id);
        let text = label.map(|label| label.text.clone()).unwrap_or_default();
        let choice = |code: &str| {
            label.and_then(|label| label.choices.get(code)).filter(|label| !label.is_empty()).cloned().unwrap_or_else(|| "–".to_owned())
        };
        let mut of = |group: String, figure: &ItemFigure| {
            let mut add = |what: String, value: String| lines.push([theme.to_owned(), text.clone(), group.clone(), what, value]);
            let mut counted = |counts: &[ChoiceCount], own: u32| {
                for count in counts {
                    add(choice(&count.code), count.n.to_string());
                }
                if own > 0 {
                    add(self.say("answer-own-words"), own.to_string());
                }
            };
            match figure {
                ItemFigure::Rated { counts, own, summary } => {
                    counted(counts, *own);
                    for (what, value) in self.summary(summary) {
                        add(self.say(what), value);
                    }
                }
                ItemFigure::Counted { n, counts, own } => {
                    counted(counts, *own);
                    add(self.say("results-column-n"), n.to_string());
                }
                ItemFigure::Numbers { summary } => {
                    for (what, value) in self.summary(summary) {
                        add(self.say(what), value);
                    }
                }
                ItemFigure::Hidden => add(self.say("results-column-mean"), self.hidden()),
            }
        };
        for side in Side::BOTH {
            of(self.say(&format!("side-{}", side.name())), item.figure(side));
        }
        for (part, figure) in self.results.results.parts.iter().zip(&item.parts) {
            of(self.group(part.who), figure);
        }
    }

    fn participation(&self) -> NamedSheet {
        let row = &self.results.view.row;
        let answered = |headcount: Headcount| headcount.shown().map_or_else(|| self.hidden(), |n| n.to_string());
        let all = &self.results.results;
        let lines = vec![
            vec![self.say("side-team"), row.invited_team.to_string(), answered(all.team)],
            vec![self.say("side-partner"), row.invited_partners.to_string(), answered(all.partner)],
        ];
        self.sheet("results-sheet-participation", &["results-out-group", "results-column-invited", "results-column-answered"], lines)
    }

    fn comments(&self) -> NamedSheet {
        let mut lines = Vec::new();
        for on in &self.results.comments {
            let text = self.names.items.get(&on.id).map(|label| label.text.clone()).unwrap_or_default();
            for (side, comments) in [(Side::Team, &on.team), (Side::Partner, &on.partner)] {
                for comment in comments {
                    lines.push(vec![text.clone(), self.say(&format!("side-{}", side.name())), comment.text.clone()]);
                }
            }
        }
        self.sheet("results-sheet-comments", &["results-column-statement", "results-out-group", "results-column-comment"], lines)
    }
}
