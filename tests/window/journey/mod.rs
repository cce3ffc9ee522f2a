//! The whole mission in the real window: from an empty computer to a printed, locked partnership.

mod adjusting;
pub mod beginning;
mod evaluating;
mod importing;
pub mod locking;
mod partnership;
mod tracing;

use crate::home::Taste;
use crate::window::Window;

/// The name of the partnership of this journey.
const PARTNERSHIP: &str = "Accès aux soins, quartier Nord";
/// Who works.
pub const PERSON: &str = "Camille Testeur";
/// What opens the vault.
pub const PASSPHRASE: &str = "girafe tambour nuage clavier 1948";

#[tokio::test]
async fn a_centre_goes_from_an_empty_computer_to_a_printed_and_locked_partnership() {
    let window = Window::open(&[], Taste::default()).await;
    beginning::create_a_vault(&window).await;
    beginning::keep_the_recovery_sheet(&window).await;
    beginning::find_nothing_to_do_yet(&window).await;
    importing::bring_in_a_damaged_list(&window).await;
    partnership::describe_it(&window).await;
    importing::bring_in_the_members(&window).await;
    partnership::make_an_objective_precise(&window).await;
    evaluating::plan_and_open_a_round(&window).await;
    evaluating::let_everybody_answer(&window).await;
    evaluating::close_and_read_the_results(&window).await;
    adjusting::decide_what_changes(&window).await;
    adjusting::print_the_report(&window).await;
    tracing::see_who_changed_what_and_undo(&window).await;
    tracing::find_somebody_by_keyboard(&window).await;
    locking::lock_and_unlock(&window).await;
    locking::find_the_draft_after_a_lock(&window).await;
    locking::find_nothing_readable_on_the_disk(&window).await;
    window.close().await;
}
