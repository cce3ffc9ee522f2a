//! The way to every screen of the demonstration.

use crate::window::{Window, by};

/// One thing that a person does.
#[derive(Debug, Clone, Copy)]
pub enum Step {
    /// Clicks on what carries this test id.
    Press(&'static str),
    /// Clicks on the first thing of this selector.
    PressOn(&'static str),
    /// Opens what is folded away under the first summary of this selector.
    Unfold(&'static str),
    /// Types into the field of this test id.
    Fill(&'static str, &'static str),
    /// Presses a key together with Control.
    Control(char),
    /// Drops a mail file with this content on the window.
    DropMail(&'static str),
    /// Waits until something of this selector is shown.
    See(&'static str),
}

use Step::{Control, DropMail, Fill, Press, PressOn, See, Unfold};

/// A screen, how one comes to it, and how one leaves what lies over it.
pub struct Stop {
    /// Its name, for pictures and messages.
    pub name: &'static str,
    /// The way to it.
    pub way: &'static [Step],
    /// What closes it, if anything must.
    pub back: &'static [Step],
}

const fn stop(name: &'static str, way: &'static [Step]) -> Stop {
    Stop { name, way, back: &[] }
}

const fn over(name: &'static str, way: &'static [Step], back: &'static [Step]) -> Stop {
    Stop { name, way, back }
}

/// Every screen, in an order in which each is reached from the one before.
pub const STOPS: &[Stop] = &[
    stop("today", &[Press("nav-today"), See("[data-testid=today-partnership]")]),
    over("search", &[Fill("search", "a"), See("[data-testid=search-hit]")], &[]),
    stop("search-all", &[Press("search-all"), See("[data-testid=found-life] [data-testid=found-row]")]),
    stop("partnerships", &[Press("nav-partnerships"), See("[data-testid=partnership-row]")]),
    stop("people", &[Press("nav-people"), See("[data-testid=capability-let_in]"), See("[data-testid=person]")]),
    stop("backups", &[Press("nav-backups"), See("[data-testid=drill]")]),
    stop("privacy", &[Press("nav-privacy"), See("[data-testid=undertakings]"), See("[data-testid=retention-save]")]),
    stop("privacy-words", &[Press("nav-privacy"), Press("consent-text-add"), See("[data-testid=consent-text-save]")]),
    stop("privacy-incidents", &[Press("nav-privacy"), Press("tab-incidents"), See("[data-testid=incident-figures]")]),
    stop("incident-new", &[Press("incident-new"), See("[data-testid=incident-enter]")]),
    stop("privacy-access", &[Press("nav-privacy"), Press("tab-access"), See("[data-testid=access-row]"), See("[data-testid=compliance]")]),
    stop("people-again", &[Press("nav-people"), See("[data-testid=person]")]),
    over("people-invite", &[Press("person-invite"), See("[data-testid=invite-dialog]")], &[Press("dialog-close")]),
    stop("questionnaires", &[Press("nav-evaluations"), Press("questionnaires"), See("[data-testid=questionnaire]")]),
    over(
        "questionnaire-preview",
        &[Press("questionnaire-look"), See("[data-testid=questionnaire-preview] fieldset")],
        &[Press("dialog-close")],
    ),
    over(
        "self-assessment",
        &[Press("questionnaire-self"), Press("answer-1-2"), Press("answer-2-4"), Press("self-look"), See("[data-testid=self-result]")],
        &[Press("nav-evaluations"), Press("confirm-yes"), Press("questionnaires"), See("[data-testid=questionnaire]")],
    ),
    stop("questionnaire-builder", &[Press("questionnaire-new"), See("[data-testid=screen-questionnaire-builder] h1")]),
    stop("partnerships-again", &[Press("nav-partnerships"), See("[data-testid=partnership-row]")]),
    stop("partnership-new", &[Press("partnership-new"), Press("save"), See("[data-testid=error-summary]")]),
    stop("partnership", &[Press("nav-partnerships"), Press("partnership-row"), See("[data-testid=rosette]")]),
    stop(
        "partnership-rosette",
        &[
            PressOn("[data-testid=petal-objectives] path:last-of-type"),
            See("[data-testid=petal-facts] a"),
            Unfold("[data-testid=rosette-facts] summary"),
            See("[data-testid=rosette-facts] table"),
        ],
    ),
    over("partnership-end", &[Press("partnership-end"), See("[data-testid=confirm]")], &[Press("confirm-no")]),
    stop("partnership-edit", &[Press("partnership-edit"), Press("edit-identity"), Press("edit-rules"), See("[data-testid=save-rules]")]),
    stop("report", &[Press("nav-partnerships"), Press("partnership-row"), Press("partnership-report"), See("[data-testid=report-make]")]),
    stop("objectives", &[Press("nav-partnerships"), Press("partnership-row"), Press("tab-objectives"), See("[data-testid=objective-row]")]),
    stop("objective", &[Press("objective-row"), See("[data-testid=indicator]"), Press("edit-smart"), Press("indicator-edit")]),
    stop(
        "objective-new",
        &[Press("nav-partnerships"), Press("partnership-row"), Press("tab-objectives"), Press("objective-new"), See("[data-testid=save]")],
    ),
    stop("members", &[Press("nav-partnerships"), Press("partnership-row"), Press("tab-partners"), See("[data-testid=member]")]),
    over("member", &[Press("member-edit"), See("[data-testid=member-dialog]")], &[Press("dialog-close")]),
    stop("member-add", &[Press("member-add"), Fill("partner", "a"), See("[data-testid=pick]")]),
    stop("member-create", &[Press("member-create"), See("[data-testid=member-existing]")]),
    stop(
        "partnership-evaluations",
        &[Press("nav-partnerships"), Press("partnership-row"), Press("tab-evaluations"), See("[data-testid=round-row]")],
    ),
    stop("round-new", &[Press("round-new"), See("[data-testid=\"invitations.members\"] input")]),
    stop(
        "history",
        &[Press("nav-partnerships"), Press("partnership-row"), Press("tab-history"), Unfold("[data-testid=history-entry] summary")],
    ),
    stop("directory", &[Press("nav-directory"), See("[data-testid=partner-row]")]),
    stop("partner", &[Press("partner-row"), See("[data-testid=partner-delete]"), Press("edit-identity"), Press("edit-needs")]),
    stop("partner-who-sees", &[Unfold("[data-testid=who-sees] summary"), See("[data-testid=\"who-sees.contact\"]")]),
    over("partner-delete", &[Press("partner-delete"), See("[data-testid=confirm]")], &[Press("confirm-no")]),
    stop(
        "partner-new",
        &[
            Press("nav-directory"),
            Press("partner-new"),
            Press("identity.name.kind-organisation"),
            See("[data-testid=\"identity.name.other_name\"]"),
        ],
    ),
    stop("import", &[Press("nav-directory"), Press("import"), See("[data-testid=import-open]")]),
    stop("evaluations", &[Press("nav-evaluations"), See("[data-testid=round-row]")]),
    stop("recommendations", &[Press("nav-recommendations"), See("[data-testid=recommendation-new]")]),
    stop("recommendation-new", &[Press("recommendation-new"), Press("save"), See("[data-testid=error-summary]")]),
    stop(
        "recommendation",
        &[
            Press("nav-partnerships"),
            Press("partnership-row"),
            Press("tab-recommendations"),
            Press("recommendation-new"),
            Fill("content.text", "Ouvrir la salle d’attente à 8 h"),
            Press("content.origin.kind-anonymous"),
            Press("save"),
            See("[data-testid=recommendation-next]"),
        ],
    ),
    stop("recommendation-acknowledge", &[Press("step-save-acknowledge"), See("[data-testid=error-summary]")]),
    stop(
        "recommendation-tell",
        &[
            Press("step-decide"),
            Press("verdict.verdict-accepted"),
            Press("step-save-decide"),
            See("[data-testid=\"told.means\"]"),
            Press("edit-content"),
            Press("action-new"),
            See("[data-testid=action-save]"),
        ],
    ),
    over("recommendation-except", &[Press("step-except"), See("[data-testid=recommendation-exception]")], &[Press("dialog-close")]),
    over("recommendation-delete", &[Press("recommendation-delete"), See("[data-testid=confirm]")], &[Press("confirm-no")]),
    stop("recommendation-board", &[Press("nav-recommendations"), See("[data-testid=recommendation-row]")]),
    stop("recommendation-list", &[Press("recommendation-as-list"), See("[data-testid=recommendation-table]")]),
    stop(
        "decisions",
        &[
            Press("nav-partnerships"),
            Press("partnership-row"),
            Press("tab-decisions"),
            Press("action-new"),
            Press("question-new"),
            See("[data-testid=question-save]"),
        ],
    ),
    stop("decision-new", &[Press("decision-new"), Press("save"), See("[data-testid=error-summary]")]),
    stop(
        "decision",
        &[
            Fill("content.text", "La salle d’attente ouvre à 8 h"),
            Press("save"),
            See("[data-testid=decision]"),
            Unfold("[data-testid=decision-edit]"),
            Press("decision-edit-people"),
            See("[data-testid=save-people]"),
        ],
    ),
    over("exchange-new", &[Control('e'), See("[data-testid=exchange-dialog]"), Press("exchange-save")], &[Press("dialog-close")]),
    over("exchange-mail", &[Press("nav-today"), DropMail(MAIL), See("[data-testid=mail-file]")], &[Press("dialog-close")]),
    stop("exchanges", &[Press("nav-partnerships"), Press("partnership-row"), Press("tab-exchanges"), See("[data-testid=timeline-row]")]),
    stop("exchange", &[Press("timeline-communication"), See("[data-testid=exchange-delete]"), Press("edit-exchange")]),
    stop(
        "life",
        &[
            Press("nav-partnerships"),
            Press("partnership-row"),
            Press("tab-life"),
            Press("problem-add"),
            Press("contribution-add"),
            Press("recognition-add"),
            Press("agreement-add"),
            Press("population-add"),
        ],
    ),
    stop(
        "life-edit",
        &[
            Press("nav-partnerships"),
            Press("partnership-row"),
            Press("tab-life"),
            Press("agreement-edit"),
            See("[data-testid=save-terms]"),
            Unfold("[data-testid=record-history] summary"),
            See("[data-testid=history-entry]"),
        ],
    ),
    stop("glossary", &[Press("nav-glossary"), See("[data-testid=glossary-row]"), Press("glossary-add")]),
    over("snooze", &[Press("nav-today"), Press("snooze"), See("[data-testid=snooze-dialog]")], &[Press("dialog-close")]),
    stop("meetings", &[Press("nav-meetings"), See("[data-testid=meeting-row]")]),
    stop("meeting-new", &[Press("meeting-new"), Press("save"), See("[data-testid=error-summary]")]),
    stop("meeting-prepare", &[Press("nav-meetings"), Press("meeting-row"), See("[data-testid=paper-invitation]")]),
    stop("meeting-agenda", &[Press("tab-agenda"), See("[data-testid=agenda-add]")]),
    stop("meeting-people", &[Press("tab-people"), See("[data-testid=tab-people]")]),
    stop("meeting-minutes", &[Press("tab-minutes"), See("[data-testid=tab-minutes]")]),
    stop("meeting-outcomes", &[Press("tab-outcomes"), See("[data-testid=tab-outcomes]")]),
    stop("settings", &[Press("nav-settings"), See("[data-testid=log-verify]"), Press("log-verify"), See("[data-testid=log-verified]")]),
];

/// What comes before a vault is open: of the demonstration, which needs no passphrase, and of a vault of one's own.
pub const GATES: &[Stop] = &[
    stop("unlock-demonstration", &[Press("lock"), See("[data-testid=unlock-demonstration]")]),
    stop("first-run", &[Press("unlock-other"), See("[data-testid=screen-first-run]")]),
    stop("create-vault", &[Press("first-create"), Fill("passphrase", "canal"), See("[data-testid=strength] b")]),
    stop(
        "recovery",
        &[
            Fill("organisation", "Maison médicale"),
            Fill("passphrase", PASSPHRASE),
            Fill("passphrase_again", PASSPHRASE),
            Press("create-vault"),
            See("[data-testid=screen-recovery]"),
        ],
    ),
    stop("unlock", &[Control('l'), See("[data-testid=unlock-recover]")]),
    stop("recover", &[Press("unlock-recover"), Press("recover"), See("[data-testid=error-summary]")]),
];

/// A mail with a file, from nobody in the directory.
const MAIL: &str = "From: fatou@exemple.be\r\nTo: claire@exemple.be\r\nSubject: Salle du mardi\r\nDate: Tue, 3 Mar 2026 10:00:00 +0100\r\n\
MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nLa salle est prête.\r\n\
--x\r\nContent-Type: text/plain; name=plan.txt\r\nContent-Disposition: attachment; filename=plan.txt\r\n\r\nPorte B\r\n--x--\r\n";

/// Of the vault that a visit makes for itself.
const PASSPHRASE: &str = "tambour cerise huit lanterne";

/// Takes the steps one after the other.
pub async fn walk(window: &Window, steps: &[Step]) {
    for step in steps {
        match *step {
            Press(test_id) => window.press(test_id).await,
            PressOn(css) => window.press_on(css).await,
            Unfold(css) => window.unfold(css).await,
            Fill(test_id, text) => window.fill(test_id, text).await,
            Control(key) => window.with_control(key).await,
            DropMail(content) => window.drop_mail(content).await,
            See(css) => drop(window.see(css).await),
        }
    }
}

/// How many rounds the list of evaluations shows.
pub async fn rounds(window: &Window) -> usize {
    window.press("nav-evaluations").await;
    window.see(&by("round-row")).await;
    window.shown(&by("round-row")).await.len()
}
