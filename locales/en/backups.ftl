# Backups, and restoring.
backups-lead = A backup counts only if it could be opened again. Each is read back in full after it was written; everything in it stays encrypted.
backups-state = How things stand
backups-last = Last backup
backups-elsewhere = Last copy elsewhere
backups-drill = Last restore drill
backups-sheet = Recovery sheet last tried
backups-shares = Colleagues’ pages last tried
backups-never = never
backups-due = to do
backups-make = Back up now
backups-make-elsewhere = Copy elsewhere…
backups-elsewhere-why = A stick or disk that is kept in another place: theft or fire takes the computer together with what lies beside it.
backups-working = The backup is written, then read back
backups-made = { $records ->
    [one] Backup made and verified: { $records } record.
   *[other] Backup made and verified: { $records } records.
}
backups-list = The backups that are kept
backups-place = They lie in the folder { $place }.
backups-kept = Kept are: one a day over 12 days, one a week over 10 weeks, one a month over 9 months.
backups-none = There is none yet.
backups-more = and { $count } older ones
backups-unreadable = { $count ->
    [one] { $count } file in this folder is named as a backup and cannot be read.
   *[other] { $count } files in this folder are named as backups and cannot be read.
}
backups-size = { $size } MB
drill-title = Try restoring
drill-text = The last backup is restored beside the vault, compared, opened, then removed. Your vault does not change. Type what you would have on the day of an accident: the passphrase, the key of the recovery sheet or the pages of two colleagues.
drill-with = With
drill-with-passphrase = the passphrase
drill-with-recovery = the key of the recovery sheet
drill-with-pages = the pages of two colleagues
drill-do = Try
drill-working = The backup is restored and compared
drill-done = { $records ->
    [one] Restoring succeeded: { $records } record was found again.
   *[other] Restoring succeeded: { $records } records were found again.
}
drill-behind = The vault holds { $now } records today: this backup is of { $at }. Back up now to keep the rest.
drill-certificate = Save the certificate…
certificate-file = restore-certificate
restore-open = Restore a backup
restore-lead = The backup is restored into a new folder; nothing is replaced. It opens with the passphrase, the recovery sheet or two colleagues’ pages, of the day on which it was made.
restore-do = Choose the backup and the folder
restore-working = The backup is restored and verified
restored = The backup is restored. Open it with its passphrase.
today-safety = What is safe
today-safety-see = See the backups
everything-title = Take everything along
everything-text = An archive that is read without Entente: a JSON file and a CSV table for each kind of record, and the kept files. Without the answers to questionnaires, which nobody may see one by one. It is no backup, and it is not encrypted: keep it as you would keep these records on paper.
everything-do = Take everything into an archive…
everything-working = The archive is being written
everything-taken = The archive is written. Records: { $records }; kept files: { $files }. It is not encrypted.
everything-not-saved = The archive was not saved. Nothing left the vault.
everything-file = entente-everything
everything-note-file = READ-ME.txt
everything-note =
    Everything that the centre noted in Entente, readable without Entente.
    This archive is not encrypted: keep it as you would keep these records on paper.

    records: one JSON file for each kind of record, complete. The fields bear the names of the program.
    tables: the same records as CSV tables (UTF-8, commas), for a spreadsheet.
    files: documents and enclosures as they came in, named by their record.

    Not in it: what was deleted, the history, the log of who saw what, and the answers to questionnaires.
backups-restored = This vault was restored from the backup of {$day}. What was done since that day is to be done again: accesses that were ended open it again, and persons who were erased are back.
