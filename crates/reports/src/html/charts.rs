//! The two drawings as SVG inside the page, each with its description.

use std::f64::consts::TAU;
use std::fmt::Write as _;

use maud::{Markup, html as markup};

use crate::document::{RosetteDrawing, VoicesDrawing};

const REACH: f64 = 100.0;
/// The hole in the middle, as a share of the reach: the same as in the window of the program.
const HOLE: f64 = 0.22;
/// What parts two petals, in radians on each side.
const GAP: f64 = 0.038;

/// The rosette; `number` makes its ids unique in the page.
pub(super) fn rosette(number: usize, drawing: &RosetteDrawing) -> Markup {
    let turn = TAU / drawing.petals.len().max(1) as f64;
    markup! {
        figure {
            svg.rosette viewBox="-330 -125 660 250" role="img" aria-labelledby={ "drawing-" (number) } {
                title id={ "drawing-" (number) } { (drawing.alternative) }
                @for (index, petal) in drawing.petals.iter().enumerate() {
                    @let start = index as f64 * turn;
                    @match petal.value {
                        None => path.hollow d=(arc(start, turn, REACH)) {},
                        Some(value) => {
                            path.ground d=(arc(start, turn, REACH)) {}
                            path.full d=(arc(start, turn, REACH * (HOLE + value * (1.0 - HOLE)))) {}
                        },
                    }
                    @let middle = start + turn / 2.0;
                    @let anchor = if middle < TAU / 2.0 { "start" } else { "end" };
                    // Upper and lower labels stand beside their petals, whose outer corner reaches far out.
                    @let aside = if middle.sin().abs() > 0.9 { 112.0 } else { 92.0 };
                    @let (x, y) = (aside * middle.sin().signum(), -middle.cos() * 108.0);
                    text x=(tenth(x)) y=(tenth(y)) text-anchor=(anchor) {
                        tspan.strong { (petal.label) }
                        tspan x=(tenth(x)) dy="18" { (petal.shown) }
                    }
                }
            }
        }
    }
}

fn arc(start: f64, turn: f64, outer: f64) -> String {
    let (from, to) = (start + GAP, start + turn - GAP);
    let hole = REACH * HOLE;
    let at = |radius: f64, angle: f64| (radius * angle.sin(), -radius * angle.cos());
    let [a, b, c, d] = [at(outer, from), at(outer, to), at(hole, to), at(hole, from)];
    let mut path = String::new();
    // Writing to a string cannot fail.
    let _ = write!(path, "M{:.2} {:.2}A{outer:.2} {outer:.2} 0 0 1 {:.2} {:.2}", a.0, a.1, b.0, b.1);
    let _ = write!(path, "L{:.2} {:.2}A{hole:.2} {hole:.2} 0 0 0 {:.2} {:.2}Z", c.0, c.1, d.0, d.1);
    path
}

const LEFT: f64 = 300.0;
const WIDTH: f64 = 340.0;
const ROW: f64 = 36.0;
const TOP: f64 = 64.0;

/// The means of two voices: round for the team, square for the partners.
pub(super) fn voices(number: usize, drawing: &VoicesDrawing) -> Markup {
    let height = TOP + ROW * drawing.rows.len() as f64;
    let (least, most) = (drawing.least, drawing.most);
    let x = |mean: f64| LEFT + (mean.clamp(least, most) - least) / (most - least) * WIDTH;
    markup! {
        figure {
            svg.voices viewBox={ "0 0 760 " (height) } role="img" aria-labelledby={ "drawing-" (number) } {
                title id={ "drawing-" (number) } { (drawing.alternative) }
                circle.team cx=(LEFT) cy="14" r="8" {}
                text.team.strong x=(LEFT + 16.0) y="19" { (drawing.team) }
                rect.partner x=(LEFT + 172.0) y="7" width="14" height="14" {}
                text.partner.strong x=(LEFT + 194.0) y="19" { (drawing.partner) }
                @for tick in &drawing.ticks {
                    text.quiet x=(tenth(x(*tick))) y="46" text-anchor="middle" { (tick) }
                    line.ground x1=(tenth(x(*tick))) x2=(tenth(x(*tick))) y1="52" y2=(height - 6.0) {}
                }
                @for (index, row) in drawing.rows.iter().enumerate() {
                    @let y = TOP + ROW * (index as f64 + 0.35);
                    text x="0" y=(tenth(y + 5.0)) { (row.label) }
                    line.ground x1=(LEFT) x2=(LEFT + WIDTH) y1=(tenth(y)) y2=(tenth(y)) {}
                    @if let (Some(team), Some(partner)) = (row.team, row.partner) {
                        line.gap x1=(tenth(x(partner))) x2=(tenth(x(team))) y1=(tenth(y)) y2=(tenth(y)) {}
                    }
                    @if let Some(partner) = row.partner {
                        rect.partner x=(tenth(x(partner) - 7.0)) y=(tenth(y - 7.0)) width="14" height="14" {}
                    }
                    @if let Some(team) = row.team {
                        circle.team cx=(tenth(x(team))) cy=(tenth(y)) r="8" {}
                    }
                    text.quiet x=(LEFT + WIDTH + 16.0) y=(tenth(y + 5.0)) { (row.gap) }
                }
            }
        }
    }
}

fn tenth(value: f64) -> String {
    format!("{value:.1}")
}
