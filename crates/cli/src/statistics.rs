//! Statistics of anyone's table of answers, in words or as JSON. No vault and no passphrase.

use entente_app::table_statistics::{
    self, AskStatistics, ColumnName, Interval, ItemStatistics, Reliability, ScaleStatistics, TableRead, WhyLeftOut,
};
use entente_app::texts::{self, Arg};
use entente_app::{Error, Result};
use serde::de::DeserializeOwned;

use crate::arguments::Stats;
use crate::output::Output;

pub fn run(stats: &Stats, output: &Output) -> Result<()> {
    let found = table_statistics::of(&AskStatistics {
        table: &stats.file,
        keys: stats.keys.as_deref(),
        encoding: named(stats.encoding.as_deref())?,
        delimiter: named(stats.delimiter.as_deref())?,
        range: stats.min.zip(stats.max),
    })?;
    output.document(&found);
    if !output.json {
        let words = Words { output };
        words.table(&found.table);
        if stats.keys.is_none() {
            output.say("cli-stats-all-in-one", &[]);
        }
        found.scales.iter().for_each(|scale| words.scale(scale));
        output.line("");
        output.say("cli-stats-columns-explained", &[]);
    }
    Ok(())
}

/// A value by the word that names it in requests; the arguments let no other word through.
fn named<T: DeserializeOwned>(word: Option<&str>) -> Result<Option<T>> {
    let value = |word: &str| serde_json::from_value(word.into()).map_err(|_| Error::internal("cli.stats"));
    word.map(value).transpose()
}

/// The figures in words and rows.
struct Words<'a> {
    output: &'a Output,
}

impl Words<'_> {
    fn text(&self, id: &str, args: &[(&str, Arg)]) -> String {
        texts::text(self.output.language, id, args)
    }

    /// With three decimals, or a dash for a figure that there is none of.
    fn figure(&self, figure: Option<f64>) -> String {
        figure.map_or_else(|| "–".to_owned(), |figure| texts::number(self.output.language, figure, 3))
    }

    fn name(&self, column: &ColumnName) -> String {
        column.heading.clone().unwrap_or_else(|| self.text("cli-stats-column", &[("column", Arg::from(column.column))]))
    }

    fn names<'a>(&self, items: impl Iterator<Item = &'a ItemStatistics>) -> String {
        items.map(|item| self.name(&item.column)).collect::<Vec<_>>().join(", ")
    }

    fn table(&self, table: &TableRead) {
        let say = |id: &str, args: &[(&str, Arg)]| self.output.say(id, args);
        say("cli-stats-read", &[("rows", Arg::from(table.rows)), ("columns", Arg::from(table.columns))]);
        if table.header_line.is_none() {
            say("cli-stats-no-headings", &[]);
        }
        if let Some(column) = &table.row_names {
            say("cli-stats-row-names", &[("name", Arg::from(self.name(column)))]);
        }
        for left_out in &table.left_out {
            let name = Arg::from(self.name(&left_out.column));
            match left_out.why {
                WhyLeftOut::Empty => say("cli-stats-empty", &[("name", name)]),
                WhyLeftOut::NotNumbers => say(
                    "cli-stats-not-numbers",
                    &[("name", name), ("n", Arg::from(left_out.cells)), ("line", Arg::from(left_out.line.unwrap_or(0)))],
                ),
            }
        }
        if !table.total_lines.is_empty() {
            say("cli-stats-totals", &[("n", Arg::from(table.total_lines.len()))]);
        }
        if table.wide_rows > 0 {
            say("cli-stats-wide", &[("n", Arg::from(table.wide_rows))]);
        }
    }

    fn scale(&self, scale: &ScaleStatistics) {
        let name = scale.name.clone().unwrap_or_else(|| self.text("cli-stats-every-column", &[]));
        self.output.line("");
        self.output.say("cli-stats-scale", &[("name", Arg::from(name)), ("items", Arg::from(scale.item_count))]);
        self.range(scale);
        self.reliability(scale.complete_cases.as_ref(), scale.pairwise.as_ref());
        self.score(scale);
        let against = self.names(scale.items.iter().filter(|item| item.item_total_r.is_some_and(|r| r < 0.0)));
        if !against.is_empty() {
            self.indented(&self.text("cli-stats-against", &[("names", Arg::from(against))]));
        }
        self.output.line("");
        self.rows(&self.item_rows(&scale.items));
    }

    fn range(&self, scale: &ScaleStatistics) {
        let reversed = self.names(scale.items.iter().filter(|item| item.reversed));
        let Some(range) = scale.range.filter(|range| range.given || !reversed.is_empty()) else { return };
        let id = if range.given { "cli-stats-range-given" } else { "cli-stats-range-observed" };
        self.indented(&self.text(id, &[("min", Arg::from(range.min)), ("max", Arg::from(range.max))]));
        let outside: usize = scale.items.iter().map(|item| item.outside).sum();
        if outside > 0 {
            self.indented(&self.text("cli-stats-outside", &[("n", Arg::from(outside))]));
        }
        if !reversed.is_empty() {
            let args = [("names", Arg::from(reversed)), ("sum", Arg::from(range.min + range.max))];
            self.indented(&self.text("cli-stats-reversed", &args));
        }
    }

    fn reliability(&self, complete: Option<&Reliability>, pairwise: Option<&Reliability>) {
        let no_alpha = || self.text("cli-stats-no-alpha", &[]);
        let alpha = complete.and_then(|found| found.alpha);
        let over = complete.filter(|_| alpha.is_some());
        let how = over.map_or_else(no_alpha, |found| self.text("cli-stats-alpha-complete", &[("n", Arg::from(found.n))]));
        self.say_figure("cli-stats-alpha", alpha, how);
        if let Some((found, alpha)) = pairwise.and_then(|found| Some((found, found.alpha?))) {
            let how = self.text("cli-stats-alpha-pairwise", &[("n", Arg::from(found.least_n))]);
            self.say_figure("cli-stats-alpha", Some(alpha), how);
        }
        let Some(found) = complete else { return };
        if found.alpha_standardised.is_some() {
            self.say_figure("cli-stats-alpha-standardised", found.alpha_standardised, self.text("cli-stats-on-complete", &[]));
            self.say_figure("cli-stats-mean-r", found.mean_inter_item_r, self.text("cli-stats-on-complete", &[]));
        }
        let id = found.omega_refused.map_or("cli-stats-omega-how".to_owned(), |why| texts::id_of("cli-stats-omega", &why));
        self.say_figure("cli-stats-omega", found.omega, self.text(&id, &[]));
    }

    fn score(&self, scale: &ScaleStatistics) {
        let score = &scale.score;
        let how = score.student_interval.map_or_else(
            || self.text("cli-stats-no-interval", &[]),
            |Interval { low, high }| {
                let args = [
                    ("low", Arg::from(self.figure(Some(low)))),
                    ("high", Arg::from(self.figure(Some(high)))),
                    ("sd", Arg::from(self.figure(score.sd))),
                    ("n", Arg::from(score.n)),
                ];
                self.text("cli-stats-score-how", &args)
            },
        );
        self.say_figure("cli-stats-score", score.mean, how);
    }

    fn say_figure(&self, what: &str, figure: Option<f64>, how: String) {
        let args = [("what", Arg::from(self.text(what, &[]))), ("figure", Arg::from(self.figure(figure))), ("how", Arg::from(how))];
        self.indented(&self.text("cli-stats-figure", &args));
    }

    fn indented(&self, line: &str) {
        self.output.line(&format!("  {line}"));
    }

    fn item_rows(&self, items: &[ItemStatistics]) -> Vec<Vec<String>> {
        let with_ones = items.iter().any(|item| item.ones.is_some());
        let mut heads = vec!["cli-stats-head-mean", "cli-stats-head-sd", "cli-stats-head-r", "cli-stats-head-dropped"];
        if with_ones {
            heads.extend(["cli-stats-head-ones", "cli-stats-head-wilson", "cli-stats-head-wilson-corrected"]);
        }
        let mut head = vec![self.text("cli-stats-head-item", &[]), "n".to_owned()];
        head.extend(heads.into_iter().map(|id| self.text(id, &[])));
        let mut rows = vec![head];
        for item in items {
            let reversed = if item.reversed { "−" } else { "" };
            let mut row = vec![format!("{reversed}{}", self.name(&item.column)), texts::number(self.output.language, item.n as f64, 0)];
            row.extend([item.mean, item.sd, item.item_total_r, item.alpha_if_dropped].map(|figure| self.figure(figure)));
            if with_ones {
                let interval = |interval: Option<Interval>| {
                    interval.map_or_else(|| "–".to_owned(), |i| format!("{} – {}", self.figure(Some(i.low)), self.figure(Some(i.high))))
                };
                row.push(self.figure(item.ones.map(|ones| ones.share)));
                row.extend([interval(item.ones.and_then(|o| o.wilson)), interval(item.ones.and_then(|o| o.wilson_corrected))]);
            }
            rows.push(row);
        }
        rows
    }

    /// Rows under each other: names to the left, figures to the right.
    fn rows(&self, rows: &[Vec<String>]) {
        let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0);
        for row in rows {
            let cell = |(column, cell): (usize, &String)| {
                let width = width(column);
                if column == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
            };
            self.indented(row.iter().enumerate().map(cell).collect::<Vec<_>>().join("  ").trim_end());
        }
    }
}
