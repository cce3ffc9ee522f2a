# What was refused or could not be done: one sentence says what happened, `.remedy` says what to do.
# Never blame, never content of a record.

## The vault and its keys

error-vault-missing = There is no vault in this folder.
    .remedy = Choose the folder where the vault was created. If it is a USB stick or a shared folder, check that it is connected.
error-vault-exists = This folder already holds a vault or other files.
    .remedy = Nothing was changed. Choose an empty folder, or open the vault that is there.
error-vault-in-use = The vault is already open on the computer { $host } since { $since } (program { $pid }).
    .remedy = Nothing was changed. Close Entente there, then try again.
error-vault-locked = The vault is closed.
    .remedy = Open it with your passphrase. What you were writing has been kept.
error-vault-open = A vault is already open.
    .remedy = Close it first, then try again.
error-wrong-passphrase = Wrong passphrase.
    .remedy = Nothing was changed. Check the Caps Lock key, then try again. If the passphrase is lost, the recovery sheet opens the vault.
error-wrong-recovery-key = This recovery key does not open this vault.
    .remedy = Nothing was changed. Check the date on the sheet: a newer sheet replaces the earlier ones.
error-share-mistyped = There is a typing mistake in the { $page ->
        [1] first
       *[other] second
    } page, in group { $group } or close to it.
    .remedy = Nothing was changed. Compare this group with the paper, letter by letter, then try again.
error-shares-repeated = The same page was typed twice.
    .remedy = Nothing was changed. The pages of two colleagues are needed. The first sign, 1, 2 or 3, is the number of the page.
error-shares-of-two-sets = These two pages do not go together: they come from two sets.
    .remedy = Nothing was changed. Look at the name of the set at the top of the pages: it must be the same. A newer set replaces the earlier ones.
error-wrong-shares = These two pages go together, but they do not open this vault.
    .remedy = Nothing was changed. Look at the date and the centre at the top of the pages: a newer set took their place, or they are of another vault.
error-no-shares = No colleagues’ recovery pages are valid for this vault.
    .remedy = Nothing was changed. Use the recovery sheet. Pages are made in the settings, once the vault is open.
error-wrong-invitation = This code opens nothing in this vault: it was used already, or a new one took its place.
    .remedy = Nothing was changed. Ask for a new code.
error-invitation-mistyped = There is a typing slip in the code, in group { $group } or near it.
    .remedy = Nothing was changed. Compare this group with the code that you were given, letter by letter, then try again.
error-invitation-over = This code is no longer good: its last day is past.
    .remedy = Nothing was changed. Ask for a new code.
error-access-ended = This passphrase no longer opens this vault.
    .remedy = Nothing was changed. Speak with your coordinator.
error-last-coordinator = At least one coordinator must remain: without one, nobody could let others in.
    .remedy = Nothing was changed. Give this role to somebody else first.
error-recovery-key-mistyped = There is a typing mistake in the recovery key, in group { $group } or close to it.
    .remedy = Nothing was changed. Compare this group with the sheet, letter by letter, then try again.
error-too-many-attempts = Several wrong passphrases were tried in a row.
    .remedy = { $seconds ->
        [one] Nothing was changed. Try again in { $seconds } second.
       *[other] Nothing was changed. Try again in { $seconds } seconds.
    }
error-passphrase-too-weak = This passphrase would be too easy to guess.
    .remedy = Nothing was changed. Take four words or more that have nothing to do with each other.
error-header-damaged = The file that keeps the locks of the vault is damaged, and so is its copy.
    .remedy = Do not delete anything in this folder. Restore your latest backup into another folder.
error-database-damaged = The file of records is damaged, or does not belong to this vault.
    .remedy = Do not delete anything in this folder. Restore your latest backup into another folder.
error-backup-damaged = This backup is damaged or incomplete, or is no backup of Entente.
    .remedy = Nothing was changed. Take another backup, or copy this one again from where it came from.
error-version-newer = This vault was written by a newer version of Entente (format { $found }; this version reads up to format { $supported }).
    .remedy = Nothing was changed. Install the latest version of Entente on this computer.
error-kdf-too-costly = Opening this vault would ask far too much work of the computer ({ $memory_mib } MiB of memory, { $passes } passes).
    .remedy = Nothing was changed. No normal vault asks for so much: this file may have been tampered with. Open a backup instead.
error-log-broken = The log of changes no longer matches the records (entry { $seq }).
    .remedy = Do not write in this vault any more. Compare it with your latest backup and tell the person who looks after Entente.
error-no-backup = There is no backup of this vault yet.
    .remedy = Make a backup first, then try again.
error-file-exists = A file of that name already exists.
    .remedy = It was not replaced. Choose another name.
error-backup-beside = This copy would lie with the vault and be lost with it.
    .remedy = Nothing was copied. Choose a stick, a disk or a folder that is elsewhere.

## Requests

error-unknown-command = There is no such command.
    .remedy = Nothing was changed. Ask for the list of commands.
error-invalid-request = This request does not have the expected form.
    .remedy = Nothing was changed.
error-not-allowed = Your role does not allow this.
    .remedy = Nothing was changed. Ask the person who coordinates.
error-export-not-allowed = You may read in the vault, but take nothing out of it.
    .remedy = Nothing was written. Your coordinator can give you the right.
error-not-for-audience = This partnership is for fewer people than this document.
    .remedy = Nothing was written. Choose other readers for the document, or change who may see the partnership.
error-busy = Something else is being done.
    .remedy = Wait until it is finished, then try again. Nothing was lost.
error-cancelled = It was stopped because you asked for it.
    .remedy = Nothing was changed.

## Records

error-invalid-record = Some answers need another look before saving.
    .remedy = What you wrote is kept. Correct the answers that are marked, then save.
error-not-found = This record does not exist in this vault.
    .remedy = Go back to the list: it shows what is there today.
error-deleted = This record was deleted.
    .remedy = The history keeps what it contained, and the deletion can be undone.
error-only-read = { $cause ->
        [full] There is no room left where this vault lies: it can only be read.
       *[other] Nothing can be written where this vault lies: it can only be read.
    }
    .remedy = { $cause ->
        [full] Nothing was changed. Make room, lock, then open again. A backup elsewhere is possible.
       *[other] Nothing was changed. Allow writing there, lock, then open again. A backup elsewhere is possible.
    }
error-erased = This person was erased.
    .remedy = Only the certificate is left, under “Privacy”. An erasure cannot be undone.
error-incident-owes = {$count ->
    [one] One thing is still to be done after this incident
   *[other] {$count} things are still to be done after this incident
 }: it is not closed yet.
    .remedy = Note first who was told, or why nobody has to be. The list is on the page of the incident.
error-changed-meanwhile = This record has changed since you opened it.
    .remedy = What you wrote is kept. Read the record again, then save what has to change.
error-nothing-to-undo = There is nothing to undo.
    .remedy = Your last change was undone already, is of a kind that cannot be undone, or somebody else made one since.
error-undo-overtaken = This change can no longer be undone: a later change builds on it.
    .remedy = Nothing was changed. Undo the later change first.
error-meeting-over = This meeting was already held or cancelled.
    .remedy = Nothing was changed. For a new date, repeat the meeting.
error-acronyms-unexplained = { $count ->
        [one] One acronym in the papers of this meeting is not explained yet.
       *[other] { $count } acronyms in the papers of this meeting are not explained yet.
    }
    .remedy = Nothing was noted. Explain acronyms in the glossary, or let them pass and say why.
error-not-decided-yet = Nothing has been decided about this recommendation yet.
    .remedy = Nothing was changed. First note what was decided.
error-not-told-yet = Whoever made this recommendation does not know yet what became of it.
    .remedy = Nothing was changed. Tell them first, or write why that is impossible.
error-already-closed = This recommendation is closed already.
    .remedy = Nothing was changed.
error-still-used = { $count ->
        [one] This record is still used by { $count } other record.
       *[other] This record is still used by { $count } other records.
    }
    .remedy = Nothing was changed. First remove the records that depend on it.

## Evaluation

error-instrument-unreadable = This questionnaire could not be read.
    .remedy = Nothing was changed. Show this place in the file to the person who prepared it: { $path }.
error-instrument-unsupported = { $what ->
    [repeats] This questionnaire repeats a group of questions as often as one likes. Entente cannot ask it yet.
    [skeleton] The statements of this questionnaire belong to somebody else and are still missing.
    [item] This questionnaire asks no question.
    [compose] This questionnaire says things that cannot be changed here without losing some.
   *[other] This questionnaire asks for something that Entente cannot do.
}
    .remedy = { $what ->
        [skeleton] Nothing was changed. If you may use them, paste them under Questionnaires.
       *[other] Nothing was changed. Choose another questionnaire, or show this to the person who prepared it: { $path } ({ $what }).
    }
error-round-not-open = This evaluation takes no answers at the moment.
    .remedy = The answer was not saved. The evaluation is not open yet, or it is already closed.
error-round-sealed = This evaluation is still open: its results stay hidden until it is closed.
    .remedy = That way everyone can answer freely. Close the evaluation to see the results.

## Files from elsewhere

error-file-too-large = This file is too large: the limit is { $limit_mib } MiB.
    .remedy = Nothing was changed. Split it into several files.
error-file-empty = This file is empty.
    .remedy = Nothing was changed. Check that you chose the right file.
error-file-kind-unknown = Entente cannot read this kind of file.
    .remedy = Nothing was changed. Save it as an Excel or LibreOffice spreadsheet, or as text in columns (CSV).
error-table-unreadable = { $cause ->
        [open_quote] The table could not be read from line { $line } on: a quotation mark opens and does not close.
        [cell_too_long] The table could not be read from line { $line } on: a cell there is too long.
        [not_text] The table could not be read from line { $line } on: that line is not text.
       *[other] The table could not be read from line { $line } on.
    }
    .remedy = Nothing was changed. Correct this line in the file, then try again.
error-table-too-large = { $rows ->
        [one] This table has too many rows: the limit is { $limit }.
        [other] This table has too many rows: the limit is { $limit }.
       *[columns] { $sheets ->
            [one] This table has too many sheets: the limit is { $limit }.
            [other] This table has too many sheets: the limit is { $limit }.
           *[columns] This table has too many columns: the limit is { $limit }.
        }
    }
    .remedy = Nothing was changed. Split the table into several files, or take out what is not needed.
error-table-without-name = { $line ->
    [0] No column holds a name, and no line of headings was found.
   *[other] No column holds a name. The column headings were looked for on line { $line }.
}
    .remedy = Nothing was changed. Say yourself which column holds the names.
error-table-without-numbers = No column of this table holds numbers alone.
    .remedy = Nothing was changed. Put one person per row and one statement per column, with the answers as numbers.
error-table-without-questions = No column of this table belongs to a question of this evaluation.
    .remedy = Nothing was changed. Check that the file comes from the form of this evaluation.
error-keys-without-scales = This file of keys names no scale.
    .remedy = Nothing was changed. Put one column per scale: its name on top, the headings of its statements below.
error-keys-not-fitting = { $cause ->
        [unknown] Keys, line { $line }, column { $column }: the table has no column of that heading.
        [doubled] Keys, line { $line }, column { $column }: several columns of the table have that heading.
        [not_numbers] Keys, line { $line }, column { $column }: that column of the table does not hold numbers alone.
        [twice] Keys, line { $line }, column { $column }: this scale names the same statement twice.
       *[other] The keys do not fit this table (line { $line }, column { $column }).
    }
    .remedy = Nothing was changed. Compare this cell with the headings of the table, then try again.
error-mail-unreadable = This file is not an e-mail that Entente can read, or it is damaged.
    .remedy = Nothing was changed. Save the e-mail as .eml or .msg, then try again.
error-workbook-unreadable = This spreadsheet could not be opened: it is protected by a password, or damaged.
    .remedy = Nothing was changed. Open it in your spreadsheet program, save it without a password, then try again.

## The computer

error-storage = { $cause ->
        [not_found] A file or folder was not found.
        [denied] The computer does not allow reading or writing in this place.
        [full] There is no space left on this disk.
        [read_only] This disk or folder does not allow writing.
       *[other] A file could not be read or written.
    }
    .remedy = { $cause ->
        [not_found] What was saved is still there. Check that the USB stick or the shared folder is connected.
        [denied] What was saved is still there. Choose another folder, or ask the person who manages the computer for access.
        [full] What was saved is still there. Make some space, then try again.
        [read_only] What was saved is still there. Choose another folder.
       *[other] What was saved is still there. Try again; if it happens again, check the disk.
    }
error-report-failed = The report could not be made.
    .remedy = Your records are intact. Try again; if it happens again, choose the other form of report.
error-internal = Something went wrong inside Entente ({ $place }).
    .remedy = What was saved is still there. If it happens again, report it with the word in brackets.

## An answer that needs another look

problem-missing = This answer is needed.
problem-too-long = This text is too long.
problem-out-of-range = This number is outside what is possible here.
problem-end-before-start = This day is before the one on which it begins.
problem-in-future = This date is in the future.
problem-not-an-email = This does not look like an e-mail address.
problem-not-text = This text holds invisible signs that cannot be kept.
problem-same-as-baseline = Start and target are the same: nothing could be measured.
problem-differs = The two answers are not the same.
problem-already-used = This is already used.
problem-unknown-choice = This is not one of the choices.
problem-not-a-date = This is not a date. Write day, month and year, for example 30/06/2027.
problem-not-a-time = This is not a time. Write for example 18:30.
problem-not-a-number = This is not a number. Write it in figures.
problem-too-short = This text is too short.
problem-other-form = This text does not have the form that is asked for.
problem-too-many = There are more answers than the question takes.
problem-goes-alone = One of these answers goes with no other. Keep it alone, or take it away.
problem-not-asked = This question is not asked, going by the other answers. Leave it empty.

## Why a passphrase is easy to guess

strength-hint-short = It is too short: at least ten signs.
strength-hint-common = Many people use this one.
strength-hint-name = The name of a person is quickly guessed.
strength-hint-keyboard = Neighbouring keys are quickly guessed.
strength-hint-repeated = Repetitions are quickly guessed.
strength-hint-sequence = A sequence such as “abc” or “123” is quickly guessed.
strength-hint-date = A date or a year is quickly guessed.
strength-hint-guessable = Add words that have nothing to do with each other.
error-words-do-not-fit = { $reason ->
    [count] This questionnaire has { $wanted } statements, and you pasted { $found } lines.
    [too_many] These are more than { $wanted } lines.
    [too_long] Line { $line } is too long.
   *[line] Line { $line } cannot be read as a statement.
}
    .remedy = Nothing was saved. Paste one line per statement, in the order of the questionnaire.
