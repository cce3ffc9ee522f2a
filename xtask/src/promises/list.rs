//! Every promise, with the tests that prove it. This is the one place where the two meet.
//!
//! A promise names the lowest test that can fail and the one in the real window, where there are both. What no test shows yet is said
//! with it. It is longer than a file should be, because it is one list.

use super::{
    language::{Said, said},
    proof::{Proof, library, program, window},
};

/// A promise.
pub struct Promise {
    /// Its number; `W0` is the list of what shuts the window off.
    pub id: &'static str,
    /// What is promised, in one sentence.
    pub says: Said,
    /// What of it no test shows yet, if there is something.
    pub open: Option<Said>,
    /// The tests that prove it.
    pub proofs: &'static [Proof],
}

const VAULT: &str = "entente-vault";
const DOMAIN: &str = "entente-domain";
const INSTRUMENTS: &str = "entente-instruments";
const CLARITY: &str = "entente-clarity";
const EXCHANGE: &str = "entente-exchange";
const TESTS: &str = "entente-tests";

/// Every promise, in the order in which they are read.
pub const PROMISES: &[Promise] = &[
    Promise {
        id: "K1",
        says: said(
            "A random key encrypts the whole vault, and a change of the passphrase leaves the database as it is, byte for byte.",
            "Une clé aléatoire chiffre tout le coffre, et changer la phrase de passe laisse la base intacte, octet pour octet.",
        ),
        open: Some(said("that the change takes less than two seconds", "que le changement prend moins de deux secondes")),
        proofs: &[
            program(VAULT, "opening", "a_vault_opens_with_its_passphrase_and_holds_what_was_written"),
            program(VAULT, "opening", "changing_the_passphrase_leaves_the_database_as_it_is_byte_for_byte"),
        ],
    },
    Promise {
        id: "K2",
        says: said(
            "Each try at a passphrase costs work, never less than a floor; a header that asks for absurd work is refused in words.",
            "Chaque essai d’une phrase de passe coûte du travail, jamais moins qu’un minimum ; un en-tête qui en exige trop est refusé.",
        ),
        open: Some(said(
            "that the cost is about one second on this computer",
            "que ce travail dure environ une seconde sur cet ordinateur",
        )),
        proofs: &[
            library(VAULT, "the_same_passphrase_and_salt_give_the_same_key"),
            library(VAULT, "a_header_that_asks_for_too_much_work_is_refused_before_any_is_done"),
        ],
    },
    Promise {
        id: "K3",
        says: said(
            "What opens the vault is authenticated, bound to this vault, stored twice and in every backup.",
            "Ce qui ouvre le coffre est authentifié, lié à ce coffre, gardé en double et dans chaque sauvegarde.",
        ),
        open: None,
        proofs: &[
            library(VAULT, "a_damaged_copy_is_made_good_from_the_other"),
            library(VAULT, "every_flipped_byte_of_a_copy_is_refused"),
            library(VAULT, "a_slot_of_another_vault_does_not_open_this_one"),
            library(VAULT, "a_header_whose_format_was_exchanged_is_refused"),
            library(VAULT, "a_header_whose_slots_were_taken_away_is_refused"),
            program(VAULT, "restoring", "a_vault_whose_both_headers_are_lost_comes_back_from_its_backup"),
        ],
    },
    Promise {
        id: "K4",
        says: said(
            "A recovery sheet, typed back once, opens the vault when the passphrase is lost; a new one voids the old. Two of three \
             colleagues can too.",
            "Une feuille de secours, recopiée une fois, ouvre le coffre quand la phrase est perdue ; une nouvelle annule l’ancienne. Deux \
             collègues sur trois aussi.",
        ),
        open: None,
        proofs: &[
            library(VAULT, "one_wrong_sign_is_found_in_its_group"),
            library(VAULT, "any_two_of_three_pages_give_the_secret_in_any_order"),
            library(VAULT, "one_page_fits_every_secret_equally_well"),
            program(VAULT, "opening", "the_recovery_key_opens_the_vault_and_sets_a_new_passphrase"),
            program(VAULT, "opening", "a_new_recovery_key_voids_the_old_one_and_must_be_typed_back"),
            program(VAULT, "sharing", "any_two_of_three_pages_open_the_vault_and_set_a_new_passphrase"),
            program(TESTS, "journeys", "refusals::a_forgotten_passphrase_is_replaced_by_the_recovery_key"),
            window("journey::a_centre_goes_from_an_empty_computer_to_a_printed_and_locked_partnership"),
            window("recovery::two_colleagues_open_the_vault_after_their_pages_were_tried"),
        ],
    },
    Promise {
        id: "K5",
        says: said(
            "The key of the vault can be changed; stopped at any point, the vault opens with the old or the new key, never with neither.",
            "La clé du coffre peut être changée ; interrompu n’importe où, le coffre s’ouvre avec l’ancienne ou la nouvelle, jamais avec \
             aucune.",
        ),
        open: None,
        proofs: &[
            program(
                VAULT,
                "faults",
                "storage::a_change_of_the_key_leaves_a_vault_that_opens_with_the_old_or_the_new_one_whichever_call_fails_or_is_the_last",
            ),
            program(VAULT, "people", "everybody_else_and_the_recovery_sheet_open_the_vault_after_its_key_was_changed"),
            program(VAULT, "people", "a_change_of_the_key_that_is_stopped_leaves_everything_as_it_was"),
            program(VAULT, "people", "whose_access_ended_opens_nothing_any_more_and_the_key_is_to_be_changed"),
            program(TESTS, "journeys", "people::an_access_that_ended_opens_nothing_and_the_key_is_changed_with_the_sheet_still_good"),
            window("people::a_colleague_is_invited_reads_and_is_let_in_no_more"),
        ],
    },
    Promise {
        id: "K6",
        says: said(
            "A wrong passphrase, a damaged header, a damaged database and a newer format are four different messages and exit codes.",
            "Phrase incorrecte, en-tête abîmé, base abîmée et format plus récent sont quatre messages et codes de sortie différents.",
        ),
        open: None,
        proofs: &[
            library(VAULT, "damage_is_never_told_as_a_wrong_passphrase"),
            program(VAULT, "opening", "each_thing_that_can_be_wrong_has_its_own_refusal"),
            program(VAULT, "opening", "a_header_of_a_newer_version_is_refused_by_name"),
            program(TESTS, "journeys", "refusals::each_fault_of_a_vault_has_its_own_message_in_each_language"),
            program("entente-cli", "contract", "each_refusal_has_its_exit_code"),
        ],
    },
    Promise {
        id: "K7",
        says: said(
            "After five wrong passphrases there is a growing delay; a weak passphrase is refused, and its strength shows while it is \
             typed.",
            "Après cinq phrases incorrectes, l’attente grandit ; une phrase faible est refusée, et sa force se voit pendant la saisie.",
        ),
        open: None,
        proofs: &[
            library(VAULT, "after_the_fifth_wrong_passphrase_the_delay_doubles_up_to_five_minutes"),
            library(VAULT, "a_common_word_is_refused_and_four_odd_words_are_taken"),
            program(VAULT, "opening", "after_five_wrong_passphrases_even_the_right_one_has_to_wait"),
            program(VAULT, "opening", "a_weak_passphrase_protects_no_vault"),
            window("journey::a_centre_goes_from_an_empty_computer_to_a_printed_and_locked_partnership"),
        ],
    },
    Promise {
        id: "L1",
        says: said(
            "The vault locks after idle minutes, on demand and when the desktop locks; what was begun is kept, encrypted.",
            "Le coffre se verrouille après des minutes d’inactivité, sur demande et avec le bureau ; ce qui était commencé est gardé, \
             chiffré.",
        ),
        open: Some(said(
            "a computer that really goes to sleep; desktops other than Linux’s",
            "une vraie mise en veille ; les bureaux autres que ceux de Linux",
        )),
        proofs: &[
            program(TESTS, "journeys", "refusals::a_draft_survives_a_lock"),
            window("idle_lock::a_vault_left_alone_for_its_minute_locks_and_keeps_what_was_being_typed"),
            window("desktop::a_desktop_that_locks_its_screen_locks_the_vault_and_what_was_begun_is_kept"),
            window("desktop::a_computer_sleeps_only_once_the_vault_is_locked"),
            window("journey::a_centre_goes_from_an_empty_computer_to_a_printed_and_locked_partnership"),
        ],
    },
    Promise {
        id: "L2",
        says: said(
            "After locking, no word of the screen, no passphrase and no key is left in the memory of the program.",
            "Après le verrouillage, ni mot de l’écran, ni phrase de passe, ni clé ne reste dans la mémoire du programme.",
        ),
        open: None,
        proofs: &[
            window("hardening::a_crash_of_the_program_or_of_its_page_leaves_no_dump_of_memory"),
            program(VAULT, "closing", "a_closed_vault_neither_reads_nor_writes_and_can_be_opened_at_once_though_somebody_still_holds_it"),
            window("memory::a_key_would_be_found_in_bytes_and_in_digits"),
            window("memory::after_locking_no_word_of_the_screen_no_passphrase_and_no_key_is_in_memory"),
        ],
    },
    Promise {
        id: "L3",
        says: said(
            "What was copied leaves the clipboard after 30 seconds and when the vault locks, unless something else is there.",
            "Ce qui a été copié quitte le presse-papiers après 30 secondes et au verrouillage, sauf si autre chose s’y trouve.",
        ),
        open: None,
        proofs: &[window("copying::what_was_copied_leaves_the_clipboard_after_a_while_and_at_once_when_the_vault_locks")],
    },
    Promise {
        id: "S1",
        says: said(
            "Nothing of a record is ever written to a disk in clear, wherever the program writes.",
            "Rien d’une fiche n’est jamais écrit en clair sur un disque, où que le programme écrive.",
        ),
        open: None,
        proofs: &[
            program(VAULT, "opening", "nothing_of_a_record_stands_in_clear_in_any_file_of_the_vault"),
            program(VAULT, "backing_up", "nothing_of_a_record_stands_in_clear_in_a_backup_or_in_what_is_written_on_the_way"),
            window("journey::a_centre_goes_from_an_empty_computer_to_a_printed_and_locked_partnership"),
            window("traced::a_whole_journey_writes_nothing_in_clear"),
        ],
    },
    Promise {
        id: "S2",
        says: said(
            "Killed at any moment, or on storage that fails at any call, the vault holds every save that was acknowledged, whole.",
            "Tué à tout moment, ou sur un support qui tombe en panne n’importe où, le coffre garde entier tout enregistrement confirmé.",
        ),
        open: None,
        proofs: &[
            program(VAULT, "log", "a_refused_write_leaves_nothing_behind"),
            program(VAULT, "faults", "killed::killed_at_any_moment_and_again_and_again_it_holds_every_acknowledged_save"),
            program(VAULT, "faults", "storage::a_save_is_kept_wholly_or_refused_whichever_call_fails_or_is_the_last"),
            program(VAULT, "faults", "storage::an_import_is_kept_wholly_or_refused_whichever_call_fails_or_is_the_last"),
            program(
                VAULT,
                "faults",
                "storage::the_old_or_the_new_passphrase_opens_the_vault_whichever_call_of_its_change_fails_or_is_the_last",
            ),
            program(
                VAULT,
                "faults",
                "storage::a_recovery_key_that_nobody_saw_never_counts_as_confirmed_whichever_call_fails_or_is_the_last",
            ),
            program(VAULT, "faults", "storage::recovering_leaves_a_vault_that_opens_whichever_call_fails_or_is_the_last"),
            program(VAULT, "faults", "storage::a_migration_is_done_wholly_or_at_the_next_opening_whichever_call_fails_or_is_the_last"),
            program(VAULT, "faults", "storage::a_new_vault_is_whole_or_can_be_made_again_whichever_call_fails_or_is_the_last"),
            program(
                VAULT,
                "faults",
                "storage::a_change_of_the_key_leaves_a_vault_that_opens_with_the_old_or_the_new_one_whichever_call_fails_or_is_the_last",
            ),
            program(
                VAULT,
                "faults",
                "storage::the_old_pages_or_the_new_ones_open_the_vault_whichever_call_of_their_making_fails_or_is_the_last",
            ),
            program(VAULT, "faults", "storage::who_joins_has_a_passphrase_or_still_a_code_whichever_call_fails_or_is_the_last"),
            program(VAULT, "read_only", "on_a_full_disk_a_vault_is_read_and_backed_up_elsewhere"),
            program(VAULT, "read_only", "on_a_protected_medium_a_vault_is_read_and_backed_up_elsewhere"),
            program(VAULT, "read_only", "what_a_killed_program_left_in_its_journal_is_read_there_too"),
        ],
    },
    Promise {
        id: "S3",
        says: said(
            "A backup is of one moment, read back and compared before it counts, kept by rule; restoring never overwrites.",
            "Une sauvegarde est d’un seul moment, relue et comparée avant de compter, gardée selon une règle ; restaurer n’écrase jamais.",
        ),
        open: None,
        proofs: &[
            library(VAULT, "any_other_value_row_or_table_gives_another_digest_and_the_same_rows_the_same"),
            library(VAULT, "three_years_of_a_backup_each_day_leave_days_weeks_and_months"),
            library(VAULT, "a_vault_whose_log_is_broken_keeps_a_faithful_copy_that_does_not_count_as_verified"),
            program(VAULT, "backing_up", "a_backup_taken_while_others_write_and_read_is_of_one_moment"),
            program(VAULT, "backing_up", "a_backup_that_is_stopped_at_any_step_leaves_nothing_and_touches_no_earlier_one"),
            program(VAULT, "faults", "storage::a_backup_that_lies_there_is_whole_whichever_call_of_its_making_fails_or_is_the_last"),
            program(VAULT, "backup_faults", "killed_while_it_backs_up_a_program_leaves_whole_backups_and_the_vault_as_it_was"),
            program(VAULT, "backup_faults", "a_disk_that_takes_no_more_at_any_point_refuses_the_backup_and_leaves_nothing_of_it"),
            program(VAULT, "restore_faults", "killed_while_it_restores_a_program_leaves_whole_vaults_and_the_backup_as_it_was"),
            program(VAULT, "restore_faults", "a_disk_that_takes_no_more_at_any_point_refuses_to_restore_and_leaves_nothing_of_it"),
            program(VAULT, "restoring", "a_restored_vault_opens_with_its_passphrase_and_holds_what_the_backup_held"),
            program(VAULT, "restoring", "restoring_never_overwrites_and_leaves_nothing_half_made"),
            program(TESTS, "journeys", "backups::closing_the_program_leaves_a_backup_of_what_changed_and_none_of_what_did_not"),
            program(TESTS, "journeys", "backups::an_import_is_preceded_by_a_backup"),
            program(TESTS, "journeys", "backups::taking_back_a_whole_import_is_preceded_by_a_backup_and_taking_back_a_few_changes_is_not"),
            window("backups::a_centre_is_backed_up_and_tries_what_it_would_do_after_a_loss"),
        ],
    },
    Promise {
        id: "S4",
        says: said(
            "An older vault opens in every newer program, and a newer one is refused by name; a migration is all or nothing.",
            "Un coffre ancien s’ouvre dans tout programme plus récent, un plus récent est refusé par son nom ; une migration est entière \
             ou nulle.",
        ),
        open: None,
        proofs: &[
            library(VAULT, "a_database_of_a_newer_schema_than_this_program_knows_is_refused_as_newer_and_stays_as_it_is"),
            library(VAULT, "a_backup_of_an_older_schema_is_verified_restored_and_brought_up_to_date_and_stays_as_it_is"),
            program(VAULT, "opening", "a_header_of_a_newer_version_is_refused_by_name"),
            program(VAULT, "restoring", "a_backup_of_a_newer_format_is_refused_as_newer_and_never_as_damaged"),
            program(VAULT, "faults", "storage::a_migration_is_done_wholly_or_at_the_next_opening_whichever_call_fails_or_is_the_last"),
            library(VAULT, "every_slot_of_a_stored_header_wraps_the_key_that_it_wrapped"),
            library(VAULT, "a_stored_header_is_read_and_written_again_byte_by_byte"),
            library(DOMAIN, "the_hash_of_an_entry_and_its_commitments_stay_what_they_are"),
            program(
                TESTS,
                "journeys",
                "stored_vaults::the_newest_stored_vaults_open_with_everything_that_opens_them_and_hold_what_was_written",
            ),
            program(TESTS, "journeys", "stored_vaults::a_vault_with_the_first_schema_opens_with_all_its_records_and_takes_new_ones"),
            program(
                TESTS,
                "journeys",
                "stored_vaults::a_recovery_sheet_of_the_first_format_cannot_follow_another_key_and_a_new_one_is_asked_for",
            ),
        ],
    },
    Promise {
        id: "S5",
        says: said(
            "A flipped byte, a file cut off or exchanged is refused by name or made good, never read as a wrong value; two programs never \
             share a vault.",
            "Un octet changé, un fichier coupé ou échangé est refusé par son nom ou réparé, jamais lu de travers ; deux programmes ne \
             partagent pas un coffre.",
        ),
        open: None,
        proofs: &[
            library(VAULT, "a_flipped_byte_anywhere_in_the_database_is_refused_as_damage_of_the_database"),
            library(VAULT, "a_flipped_byte_in_one_header_is_made_good_and_in_both_is_refused_as_damage_of_the_header"),
            library(VAULT, "a_flipped_byte_in_the_headers_is_never_told_as_wrong_pages"),
            library(VAULT, "a_flipped_byte_in_the_notes_beside_the_vault_changes_nothing_of_it"),
            library(VAULT, "damage_is_never_told_as_a_wrong_passphrase"),
            library(VAULT, "a_damaged_journal_gives_an_earlier_state_or_a_refusal_and_never_a_wrong_value"),
            library(VAULT, "a_database_cut_off_or_grown_anywhere_is_refused_as_damage_of_the_database"),
            library(VAULT, "a_header_cut_off_anywhere_is_made_good_from_the_other_or_refused"),
            library(VAULT, "pages_that_changed_places_within_the_database_are_refused"),
            library(VAULT, "files_of_another_vault_are_told_from_its_own"),
            library(VAULT, "an_older_header_or_database_opens_with_exactly_what_stood_in_that_database"),
            program(VAULT, "restoring", "a_flipped_byte_anywhere_is_refused_by_name"),
            program(VAULT, "opening", "the_second_program_is_told_who_has_the_vault"),
        ],
    },
    Promise {
        id: "S6",
        says: said(
            "The history is chained: an entry that was removed, moved or altered is named when it is verified.",
            "L’historique est enchaîné : une entrée retirée, déplacée ou changée est nommée à la vérification.",
        ),
        open: None,
        proofs: &[
            program(VAULT, "log", "an_entry_of_the_history_that_was_removed_moved_altered_or_put_in_is_named_by_its_number"),
            library(DOMAIN, "an_entry_that_was_removed_is_missed"),
            library(DOMAIN, "entries_that_changed_places_are_found"),
            library(DOMAIN, "an_entry_that_was_altered_is_found"),
            library(DOMAIN, "an_entry_that_was_put_in_is_found"),
            library(VAULT, "a_vault_whose_log_is_broken_keeps_a_faithful_copy_that_does_not_count_as_verified"),
            program(VAULT, "log", "any_sequence_of_steps_leaves_a_log_that_verifies_and_rebuilds_the_same_rows"),
            program(VAULT, "log", "verifying_finds_a_row_whose_parents_or_keys_are_not_what_the_log_says"),
            program(VAULT, "erasing", "whatever_was_written_and_changed_the_history_verifies_and_rebuilds_the_rows_after_an_erasure"),
            window("persons::a_person_agrees_withdraws_is_found_everywhere_and_erased"),
        ],
    },
    Promise {
        id: "I1",
        says: said(
            "Every file from outside is taken, taken with named repairs, or refused in a sentence; none stops the program.",
            "Tout fichier venu d’ailleurs est accepté, accepté avec des réparations nommées, ou refusé en une phrase ; aucun n’arrête le \
             programme.",
        ),
        open: Some(said(
            "pictures: the program opens none, so that there is nothing to refuse",
            "les images : le programme n’en ouvre aucune, il n’y a donc rien à refuser",
        )),
        proofs: &[
            program("entente-cli", "contract", "a_pdf_is_read_in_a_process_of_its_own_and_what_cannot_be_read_says_nothing"),
            program(TESTS, "hostile", "files::"),
            program(EXCHANGE, "workbooks", "archives_that_are_made_to_harm_are_refused"),
            program(EXCHANGE, "reading", "refusals_name_the_line_and_the_cause"),
            program(EXCHANGE, "properties", "random_bytes_are_read_or_refused_and_never_panic"),
            program(EXCHANGE, "properties", "repair_touches_no_cell_that_the_damage_does_not_name"),
        ],
    },
    Promise {
        id: "I2",
        says: said(
            "A text is only ever a text: through every field, on the screen and in print, none of it runs.",
            "Un texte n’est jamais qu’un texte : par chaque champ, à l’écran et à l’impression, rien n’en est exécuté.",
        ),
        open: None,
        proofs: &[
            program(TESTS, "journeys", "hostile_texts::every_text_of_every_record_is_kept_unharmed_or_refused_at_its_field"),
            program("entente-reports", "hostile_text", "any_text_gives_a_page_that_is_whole_and_a_pdf"),
            program("entente-reports", "hostile_text", "a_hostile_name_of_the_centre_does_not_change_the_recovery_sheet"),
            window("hardening::texts_are_never_run_and_addresses_with_a_script_lead_nowhere"),
            window("naughty_strings::what_a_text_could_make_the_page_do_would_be_seen"),
            window("naughty_strings::naughty_texts_are_shown_as_they_are_and_none_of_them_runs"),
        ],
    },
    Promise {
        id: "I3",
        says: said(
            "A table that goes out does nothing in a spreadsheet, and comes back as it was.",
            "Un tableau qui sort ne fait rien dans un tableur, et revient tel qu’il était.",
        ),
        open: None,
        proofs: &[
            program(EXCHANGE, "exports", "every_payload_is_harmless_in_a_table_and_comes_back_as_it_was"),
            program(EXCHANGE, "exports", "a_list_of_partners_with_guarded_cells_names_them_and_comes_back_by_the_repair"),
            program(EXCHANGE, "exports", "any_table_is_harmless_and_comes_back"),
            program(EXCHANGE, "exports", "any_text_is_given_back_as_it_was_before_it_was_defused"),
            program(EXCHANGE, "sheets", "nothing_that_is_written_is_a_formula_a_link_or_a_number"),
        ],
    },
    Promise {
        id: "I4",
        says: said(
            "Every command answers or refuses by a code, whatever it is asked, and the vault still verifies.",
            "Toute commande répond ou refuse par un code, quoi qu’on lui demande, et le coffre se vérifie toujours.",
        ),
        open: None,
        proofs: &[
            program(TESTS, "hostile", "commands::every_command_answers_or_refuses_whatever_it_is_asked_and_the_vault_still_verifies"),
            program(TESTS, "hostile", "commands::what_is_no_command_and_what_comes_at_the_wrong_time_is_refused_by_its_code"),
        ],
    },
    Promise {
        id: "W0",
        says: said(
            "The window is shut: no other page, frame, download, script, store or plugin, and no path that the page names.",
            "La fenêtre est close : ni autre page, ni cadre, ni téléchargement, ni script, ni stockage, ni extension, et aucun chemin que \
             la page nomme.",
        ),
        open: None,
        proofs: &[
            program("xtask", "window_rules", "the_configuration_leaves_the_page_its_own_files_and_nothing_else"),
            program("xtask", "window_rules", "the_page_may_call_our_commands_and_hear_our_events"),
            program("xtask", "window_rules", "the_program_is_built_without_what_opens_the_window_on_every_system"),
            program("xtask", "window_rules", "the_window_is_made_with_everything_shut_and_only_once"),
            program("xtask", "window_rules", "the_page_makes_nothing_of_texts_but_texts_and_keeps_nothing"),
            window("hardening::the_page_can_neither_leave_nor_open_another"),
            window("hardening::the_page_can_neither_frame_nor_fetch_nor_run_what_is_not_its_own"),
            window("hardening::the_page_has_no_door_but_its_commands_and_no_store"),
            window("hardening::what_tauri_could_do_beyond_our_commands_is_refused"),
            window("hardening::nothing_is_stored_by_using_the_program_and_what_is_dropped_leads_nowhere"),
        ],
    },
    Promise {
        id: "W1",
        says: said(
            "Nothing connects outside the computer: the program holds no means for it, and a traced journey shows no attempt.",
            "Rien ne se connecte hors de l’ordinateur : le programme n’en a pas les moyens, et un parcours suivi à la trace n’en montre \
             aucun essai.",
        ),
        open: None,
        proofs: &[
            program("xtask", "dependencies", "what_people_install_cannot_reach_a_network"),
            program("xtask", "dependencies", "the_network_rule_sees_a_client_where_there_is_one"),
            window("traced::a_whole_journey_opens_no_way_out"),
        ],
    },
    Promise {
        id: "P1",
        says: said(
            "Each role does what it may and no more, refused in the program and not only in the page; taking out is a right of its own.",
            "Chaque rôle fait ce qu’il peut et rien de plus, refusé dans le programme et pas seulement dans la page ; emporter est un \
             droit à part.",
        ),
        open: None,
        proofs: &[
            program(VAULT, "reach", "each_reach_sees_what_its_level_and_that_of_the_partnership_allow"),
            program(TESTS, "journeys", "people::every_command_is_refused_to_the_roles_below_the_one_that_it_needs"),
            program(TESTS, "journeys", "people::taking_something_out_needs_a_right_of_its_own_whatever_the_role"),
            program(TESTS, "journeys", "people::who_opens_the_vault_is_changed_by_commands_of_its_own_only"),
            program(TESTS, "journeys", "people::what_needed_the_coordinator_is_not_taken_back_by_others"),
            program(TESTS, "journeys", "sealed_rounds::a_kiosk_reaches_nothing_but_its_questionnaire_until_somebody_gives_the_passphrase"),
            window("people::a_colleague_is_invited_reads_and_is_let_in_no_more"),
            window("kiosk::three_persons_answer_in_two_languages_and_none_reaches_anything_else"),
        ],
    },
    Promise {
        id: "P2",
        says: said(
            "Looks at a person, prints and exports are noted: who, what, when, and what a paper was made for; the log of them is chained and verified.",
            "Consultations d’une personne, impressions et exports sont notés : qui, quoi, quand, et pourquoi un papier est fait ; leur journal est \
             enchaîné et vérifié.",
        ),
        open: Some(said(
            "why somebody looked: nobody is asked for a reason (ADR 0034)",
            "pourquoi quelqu’un a regardé : la raison n’est demandée à personne (ADR 0034)",
        )),
        proofs: &[
            library("entente-app", "every_command_that_takes_something_out_can_be_named_in_the_access_log"),
            library(DOMAIN, "an_entry_that_was_removed_is_missed"),
            program(VAULT, "law", "the_access_log_is_read_in_pages_by_whom_and_about_whom_and_verifies"),
            program(VAULT, "law", "an_access_that_is_noted_with_a_write_lasts_with_it_or_not_at_all"),
            program(TESTS, "journeys", "auditing::who_looked_at_a_person_is_noted_once_for_each_look"),
            program(TESTS, "journeys", "auditing::invitations_roles_and_what_goes_out_are_noted_and_the_log_is_whole"),
            program(TESTS, "journeys", "auditing::wrong_passphrases_are_in_the_log_once_somebody_opens_the_vault"),
            program(TESTS, "journeys", "persons::a_person_is_found_everywhere_handed_a_copy_and_erased_with_a_certificate"),
        ],
    },
    Promise {
        id: "P3",
        says: said(
            "Consent is per purpose and as easily withdrawn as given; a person is found everywhere and erased, with a certificate.",
            "Le consentement vaut par but et se retire aussi simplement qu’il se donne ; une personne est retrouvée partout et effacée, \
             avec attestation.",
        ),
        open: None,
        proofs: &[
            library(DOMAIN, "withdrawing_asks_for_nothing_but_a_day"),
            library(DOMAIN, "nothing_holds_that_was_agreed_before_the_last_withdrawal"),
            library(DOMAIN, "in_a_text_that_was_erased_nobody_is_found"),
            program(VAULT, "law", "words_that_somebody_agreed_to_are_not_changed_and_do_not_go_whatever_is_undone"),
            program(VAULT, "law", "a_person_is_named_where_they_agreed_and_the_old_day_counts_only_until_a_consent_is_noted"),
            program(VAULT, "erasing", "a_person_who_is_erased_is_nowhere_any_more_and_the_history_verifies"),
            program(VAULT, "faults", "storage::a_person_is_erased_everywhere_or_nowhere_whichever_call_fails_or_is_the_last"),
            program(TESTS, "journeys", "persons::a_person_is_named_from_the_day_of_their_consent_until_they_withdraw_it"),
            program(TESTS, "journeys", "persons::a_person_is_found_everywhere_handed_a_copy_and_erased_with_a_certificate"),
            window("persons::a_person_agrees_withdraws_is_found_everywhere_and_erased"),
        ],
    },
    Promise {
        id: "P4",
        says: said(
            "A national number or a clinical detail brings a word of warning while typing.",
            "Un numéro national ou un détail clinique fait apparaître un avertissement pendant la saisie.",
        ),
        open: None,
        proofs: &[
            library(CLARITY, "every_kind_is_found_in_a_sentence_with_every_separator_and_every_grouping"),
            library(CLARITY, "every_belgian_number_of_a_real_day_is_found"),
            library(CLARITY, "a_wrong_checksum_is_not_reported"),
            library(CLARITY, "french_fires_on_a_person_and_not_on_a_theme"),
            library(CLARITY, "english_fires_on_a_person_and_not_on_a_theme"),
            library(CLARITY, "dutch_fires_on_a_person_and_not_on_a_theme"),
            library(CLARITY, "german_fires_on_a_person_and_not_on_a_theme"),
            program(TESTS, "journeys", "persons::a_national_number_brings_a_word_of_warning_and_no_refusal"),
            window("persons::a_person_agrees_withdraws_is_found_everywhere_and_erased"),
        ],
    },
    Promise {
        id: "P5",
        says: said(
            "No figure is about fewer than five answers, and none is found by subtracting one figure from another.",
            "Aucun chiffre ne porte sur moins de cinq réponses, et aucun ne se trouve en soustrayant un chiffre d’un autre.",
        ),
        open: None,
        proofs: &[
            library(INSTRUMENTS, "no_small_side_leaks_whoever_rated_what"),
            library(INSTRUMENTS, "no_small_side_in_two_parts_leaks_whoever_rated_what"),
            library(INSTRUMENTS, "no_side_in_parts_leaks"),
            library(INSTRUMENTS, "no_combination_of_figures_rests_on_fewer_persons_than_the_smallest_group"),
            library(INSTRUMENTS, "whoever_is_in_a_hidden_side_and_whatever_they_say_the_results_stay_the_same"),
            library(INSTRUMENTS, "the_smallest_group_can_be_raised_and_never_lowered"),
            program(TESTS, "journeys", "sealed_rounds::a_group_under_the_smallest_one_is_hidden_in_results_and_in_both_reports"),
            program(TESTS, "journeys", "sealed_rounds::the_figures_of_a_closed_round_stay_as_they_were_counted_whoever_leaves_later"),
            program(TESTS, "journeys", "collecting::results_go_out_as_tables_with_what_the_page_shows_and_nothing_of_a_small_group"),
        ],
    },
];

#[cfg(test)]
mod tests;
