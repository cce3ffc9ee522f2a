# What the command line says.

## Questions

cli-ask-passphrase = Passphrase
cli-ask-new-passphrase = New passphrase
cli-ask-again = The same, once more
cli-ask-recovery-key = Recovery key, all seven groups

## The vault

cli-vault-created = The vault of “{ $organisation }” has been created in { $folder }.
cli-recovery-written = The recovery sheet is in { $file }. Print it, keep it away from the computer, then delete this file.
cli-recovery-shown = Recovery key, to be copied on paper now: it will not be shown again.
cli-recovery-keep = Without the passphrase and without this key, nobody will be able to open the vault any more.
cli-passphrase-changed = The passphrase has been changed. The old one no longer opens the vault.
cli-recovered = The vault was opened with the recovery key and has a new passphrase.
cli-recovered-together = The vault was opened with two colleagues’ pages and has a new passphrase.
cli-pages-made = The three pages of set { $set } are in { $folder }. Earlier ones are no longer valid.
cli-pages-keep = Print them, hand each to its person, then delete these files.
cli-pages-voided = The colleagues’ pages are no longer valid. The recovery sheet stays valid.
cli-pages-none = No colleagues’ recovery pages are valid for this vault.
cli-pages-set = Set { $set }, made on { $date }
cli-pages-one = Page { $number }: { $name }, not tried yet
cli-pages-one-proven = Page { $number }: { $name }, tried on { $date }
cli-demo-made = An example vault is in { $folder }. Everything in it is made up.

## The state of the vault

cli-status-organisation = Centre: { $name }
cli-status-format = Format of the vault: { $format }
cli-status-schema = Version of the records: { $schema }
cli-status-changes = { $n ->
    [0] No change in the log
    [one] { $n } change in the log
   *[other] { $n } changes in the log
}
cli-status-count = { $entity }: { $n }
cli-entities-centre = Centre
cli-entities-partnership = Partnerships
cli-entities-partner = Partners
cli-entities-membership = Memberships
cli-entities-objective = Objectives
cli-entities-indicator = Indicators
cli-entities-measurement = Measurements
cli-entities-adjustment = Adjustments
cli-entities-round = Evaluations
cli-entities-meeting = Meetings
cli-entities-agenda-item = Agenda items
cli-entities-attendance = Attendances
cli-entities-document = Documents
cli-entities-dispatch = Sendings
cli-entities-communication = Exchanges
cli-entities-recommendation = Recommendations
cli-entities-question = Questions
cli-entities-decision = Decisions
cli-entities-action = Actions
cli-entities-problem = Problems
cli-entities-contribution = Contributions
cli-entities-recognition = Recognitions
cli-entities-agreement = Agreements
cli-entities-glossary-term = Words explained
cli-entities-population-group = Groups of the population
cli-entities-snooze = Put off
cli-entities-disclosure = Choices of who may see
cli-entities-consent-text = Words of consents
cli-entities-consent = Consents
cli-entities-incident = Incidents
cli-entities-erasure-certificate = Certificates of erasure
cli-entities-questionnaire = Questionnaires
cli-entities-enclosure = Enclosures

## Importing a list

cli-import-looked = The file was looked at. Nothing was changed.
cli-import-encoding = Writing of letters: { $encoding }
cli-import-delimiter = Columns parted by: { $delimiter }
cli-import-rows = { $n ->
    [0] No row read
    [one] { $n } row read
   *[other] { $n } rows read
}
cli-import-created = { $n ->
    [0] No new record
    [one] { $n } new record
   *[other] { $n } new records
}
cli-import-doubles = { $n ->
    [0] No possible double
    [one] { $n } possible double, to be looked at in the window of Entente
   *[other] { $n } possible doubles, to be looked at in the window of Entente
}
cli-import-repairs = { $n ->
    [0] No repair
    [one] { $n } repair
   *[other] { $n } repairs
}
cli-import-more = … and { $n } more; --json gives them all.
cli-import-refused = { $n ->
    [0] No row left aside
    [one] { $n } row left aside
   *[other] { $n } rows left aside
}

## The log, the search, the report

cli-log-verified = { $n ->
    [0] The log is empty.
    [one] The log is intact: { $n } entry verified.
   *[other] The log is intact: { $n } entries verified.
}
cli-log-entry = { $seq }. { $when }, { $user }: { $kind }, { $entity }
cli-log-create = added
cli-log-update = changed
cli-log-delete = deleted
cli-log-restore = restored
cli-search-found = { $n ->
    [0] Nothing was found.
    [one] { $n } record found
   *[other] { $n } records found
}
cli-report-written = { $pages ->
    [0] The document is in { $file }.
    [one] The document is in { $file } ({ $pages } page).
   *[other] The document is in { $file } ({ $pages } pages).
}
cli-report-not-encrypted = This file has left the vault: it is no longer protected.
cli-everything-taken = Archive written: { $file }. Records: { $records }; kept files: { $files }.

## Aujourd’hui et les rencontres
cli-today = { $n ->
    [0] Nothing waits.
    [one] { $n } thing waits:
   *[other] { $n } things wait:
}
cli-readiness = Ready in { $n } of 8 points
cli-point-met = ✓
cli-point-open = …
cli-point-late = !

## Statistics of a table

cli-stats-read = Table read. Rows of answers: { $rows }. Columns of numbers: { $columns }.
cli-stats-column = column { $column }
cli-stats-no-headings = No line of headings was found: each column goes by its number.
cli-stats-row-names = “{ $name }” names the rows: this column is not counted.
cli-stats-empty = “{ $name }” holds no answer: this column is left out.
cli-stats-not-numbers = { $n ->
    [one] “{ $name }” is left out: one cell in it is no number (line { $line }).
   *[other] “{ $name }” is left out: { $n } cells in it are no numbers (the first on line { $line }).
}
cli-stats-totals = { $n ->
    [one] One line of totals is left out.
   *[other] { $n } lines of totals are left out.
}
cli-stats-wide = { $n ->
    [one] Beware: one row has more cells than there are columns. What is too much is not read; check with --delimiter.
   *[other] Beware: { $n } rows have more cells than there are columns. What is too much is not read; check with --delimiter.
}
cli-stats-all-in-one = Without --keys, all columns of numbers form one scale.
cli-stats-scale = { $items ->
    [one] Scale “{ $name }”: { $items } statement
   *[other] Scale “{ $name }”: { $items } statements
}
cli-stats-every-column = all columns
cli-stats-figure = { $what }: { $figure } · { $how }
cli-stats-alpha = Cronbach’s alpha
cli-stats-alpha-complete = { $n ->
    [one] over the only row without a missing answer
   *[other] over the { $n } rows without a missing answer
}
cli-stats-alpha-pairwise = by pairs of statements, each over the rows that answer both ({ $n } at least)
cli-stats-alpha-standardised = Standardised alpha
cli-stats-mean-r = Mean correlation between two statements
cli-stats-on-complete = rows without a missing answer
cli-stats-omega = McDonald’s omega total
cli-stats-omega-how = rows without a missing answer, one factor (minres)
cli-stats-omega-too-few-items = it takes at least three statements
cli-stats-omega-constant-item = one statement has the same answer everywhere
cli-stats-omega-no-convergence = the computation does not settle
cli-stats-omega-heywood = one factor would explain a statement wholly or more (a Heywood case): the scale does not have one factor, or too few answers
cli-stats-no-alpha = it takes at least two statements and two rows without a missing answer, with answers that vary
cli-stats-score = Mean of the scale
cli-stats-score-how = from { $low } to { $high }, 95% interval by Student’s distribution; standard deviation { $sd }; { $n } rows that answer at least half of the statements
cli-stats-no-interval = too few rows for an interval
cli-stats-reversed = Reversed: { $names }. An answer x counts { $sum } − x there.
cli-stats-range-given = Possible answers: from { $min } to { $max }.
cli-stats-range-observed = Answers given: from { $min } to { $max }. If the scale goes further, say so with --min and --max.
cli-stats-outside = { $n ->
    [one] One answer outside of these limits is counted as missing.
   *[other] { $n } answers outside of these limits are counted as missing.
}
cli-stats-against = To be checked: { $names }. What is answered there runs against the other statements; a minus sign in the keys reverses it.
cli-stats-head-item = statement
cli-stats-head-mean = mean
cli-stats-head-sd = deviation
cli-stats-head-r = corrected r
cli-stats-head-dropped = alpha without it
cli-stats-head-ones = share of 1
cli-stats-head-wilson = Wilson, 95%
cli-stats-head-wilson-corrected = with continuity correction
cli-stats-columns-explained = Corrected r: correlation of the statement with the sum of the others. Like “alpha without it”, over the rows without a missing answer.
cli-backup-made =
    Backup made and verified: { $file } ({ $records ->
        [one] { $records } record
       *[other] { $records } records
    }, { $entries ->
        [one] { $entries } change
       *[other] { $entries } changes
    }).
cli-backup-verified =
    The backup is whole: { $file } ({ $records ->
        [one] { $records } record
       *[other] { $records } records
    }, { $entries ->
        [one] { $entries } change
       *[other] { $entries } changes
    }).
cli-backup-restored = The vault is restored in { $folder }. It opens with the passphrase of the day of the backup.
cli-entities-user = People who open the vault
