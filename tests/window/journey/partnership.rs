//! The partnership itself, and an objective made precise letter by letter.

use super::PARTNERSHIP;
use crate::window::{Window, by};

pub(super) async fn describe_it(window: &Window) {
    window.press("nav-partnerships").await;
    window.press("partnership-new").await;
    // A name is needed, and the form says so without losing the rest.
    window.fill("identity.territory", "Bruxelles, quartier Nord").await;
    window.press("save").await;
    window.see(&by("error-summary")).await;
    window.fill("identity.name", PARTNERSHIP).await;
    window.fill("identity.purpose", "Que chaque habitant trouve un rendez-vous à temps, et sache où aller.").await;
    window.fill_day("period.started_on", "2026-01-15").await;
    window.press("participation.aimed_level-act_together").await;
    window.picture("journey-08-partnership-new").await;
    window.press("save").await;
    window.see(&by("screen-partnership")).await;
    window.says(PARTNERSHIP).await;
    window.picture("journey-09-partnership").await;
}

pub(super) async fn make_an_objective_precise(window: &Window) {
    window.press("tab-objectives").await;
    window.press("objective-new").await;
    window.fill("statement.title", "Un premier rendez-vous en moins de 7 jours").await;
    window.fill("smart.specific", "Tout habitant qui appelle pour la première fois obtient un rendez-vous.").await;
    window.fill("smart.measurable", "Le délai médian, compté chaque mois.").await;
    window.fill("definition.name", "Délai médian").await;
    window.fill("definition.baseline", "18").await;
    window.fill("definition.target", "7").await;
    window.fill("definition.unit", "jours").await;
    window.picture("journey-11-objective-new").await;
    window.press("save").await;

    window.see(&by("screen-objective")).await;
    window.says("Il manque encore : Atteignable, Pertinent, Temporel").await;
    for (field, answer) in
        [("smart.attainable", "Deux plages sont libres chaque matin."), ("smart.relevant", "Les habitants l’ont demandé au forum de mars.")]
    {
        window.press("edit-smart").await;
        window.fill(field, answer).await;
        window.press("save-smart").await;
        window.gone(&by("save-smart")).await;
    }
    window.says("Il manque encore : Temporel").await;
    window.press("edit-smart").await;
    window.fill_day("smart.due_on", "2027-06-30").await;
    window.press("save-smart").await;
    window.gone(&by("save-smart")).await;
    window.says("précis, 5 sur 5").await;

    window.fill("finding.value", "11,5").await;
    window.fill("finding.note", "Registre de novembre").await;
    window.press("measurement-save").await;
    window.see(&by("measurement")).await;
    let row = window.text(&by("measurement")).await;
    assert!(row.contains("11,5") && row.contains("jours"), "{row}");
    window.picture("journey-12-objective").await;
}
