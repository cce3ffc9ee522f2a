# Was die Befehlszeile sagt.

## Fragen

cli-ask-passphrase = Passphrase
cli-ask-new-passphrase = Neue Passphrase
cli-ask-again = Dieselbe, noch einmal
cli-ask-recovery-key = Notfallschlüssel, alle sieben Gruppen

## Der Tresor

cli-vault-created = Der Tresor von „{ $organisation }“ ist in { $folder } angelegt.
cli-recovery-written = Das Notfallblatt liegt in { $file }. Drucken Sie es aus, bewahren Sie es fern vom Computer auf und löschen Sie dann diese Datei.
cli-recovery-shown = Notfallschlüssel, jetzt auf Papier abzuschreiben: Er wird nicht mehr gezeigt.
cli-recovery-keep = Ohne die Passphrase und ohne diesen Schlüssel kann niemand mehr den Tresor öffnen.
cli-passphrase-changed = Die Passphrase ist geändert. Die alte öffnet den Tresor nicht mehr.
cli-recovered = Der Tresor wurde mit dem Notfallschlüssel geöffnet und hat eine neue Passphrase.
cli-recovered-together = Der Tresor wurde mit den Seiten von zwei Personen geöffnet und hat eine neue Passphrase.
cli-pages-made = Die drei Seiten des Satzes { $set } liegen in { $folder }. Die früheren gelten nicht mehr.
cli-pages-keep = Drucken Sie sie aus, geben Sie jede ihrer Person und löschen Sie dann diese Dateien.
cli-pages-voided = Die Notfallseiten gelten nicht mehr. Das Notfallblatt bleibt gültig.
cli-pages-none = Für diesen Tresor gelten keine Notfallseiten.
cli-pages-set = Satz { $set }, erstellt am { $date }
cli-pages-one = Seite { $number }: { $name }, noch nicht geübt
cli-pages-one-proven = Seite { $number }: { $name }, geübt am { $date }
cli-demo-made = Ein Beispieltresor liegt in { $folder }. Alles darin ist erfunden.

## Der Zustand des Tresors

cli-status-organisation = Zentrum: { $name }
cli-status-format = Format des Tresors: { $format }
cli-status-schema = Version der Einträge: { $schema }
cli-status-changes = { $n ->
    [0] Keine Änderung im Protokoll
    [one] { $n } Änderung im Protokoll
   *[other] { $n } Änderungen im Protokoll
}
cli-status-count = { $entity }: { $n }
cli-entities-centre = Zentrum
cli-entities-partnership = Partnerschaften
cli-entities-partner = Partner
cli-entities-membership = Mitwirkungen
cli-entities-objective = Ziele
cli-entities-indicator = Indikatoren
cli-entities-measurement = Messungen
cli-entities-adjustment = Anpassungen
cli-entities-round = Evaluationen
cli-entities-meeting = Treffen
cli-entities-agenda-item = Tagesordnungspunkte
cli-entities-attendance = Anwesenheiten
cli-entities-document = Unterlagen
cli-entities-dispatch = Sendungen
cli-entities-communication = Austausch
cli-entities-recommendation = Empfehlungen
cli-entities-question = Fragen
cli-entities-decision = Entscheidungen
cli-entities-action = Aufgaben
cli-entities-problem = Probleme
cli-entities-contribution = Beiträge
cli-entities-recognition = Anerkennungen
cli-entities-agreement = Vereinbarungen
cli-entities-glossary-term = Erklärte Wörter
cli-entities-population-group = Bevölkerungsgruppen
cli-entities-snooze = Aufgeschoben
cli-entities-disclosure = Entscheidungen, wer sehen darf
cli-entities-consent-text = Einwilligungstexte
cli-entities-consent = Einwilligungen
cli-entities-incident = Vorfälle
cli-entities-erasure-certificate = Löschbescheinigungen
cli-entities-questionnaire = Fragebögen
cli-entities-enclosure = Anlagen

## Eine Liste übernehmen

cli-import-looked = Die Datei wurde angesehen. Es wurde nichts geändert.
cli-import-encoding = Schreibweise der Buchstaben: { $encoding }
cli-import-delimiter = Trennung der Spalten: { $delimiter }
cli-import-rows = { $n ->
    [0] Keine Zeile gelesen
    [one] { $n } Zeile gelesen
   *[other] { $n } Zeilen gelesen
}
cli-import-created = { $n ->
    [0] Kein neuer Eintrag
    [one] { $n } neuer Eintrag
   *[other] { $n } neue Einträge
}
cli-import-doubles = { $n ->
    [0] Keine möglichen Doppel
    [one] { $n } mögliches Doppel, im Fenster von Entente anzusehen
   *[other] { $n } mögliche Doppel, im Fenster von Entente anzusehen
}
cli-import-repairs = { $n ->
    [0] Keine Reparatur
    [one] { $n } Reparatur
   *[other] { $n } Reparaturen
}
cli-import-more = … und { $n } weitere; --json nennt alle.
cli-import-refused = { $n ->
    [0] Keine Zeile beiseitegelassen
    [one] { $n } Zeile beiseitegelassen
   *[other] { $n } Zeilen beiseitegelassen
}

## Das Protokoll, die Suche, der Bericht

cli-log-verified = { $n ->
    [0] Das Protokoll ist leer.
    [one] Das Protokoll ist unversehrt: { $n } Zeile geprüft.
   *[other] Das Protokoll ist unversehrt: { $n } Zeilen geprüft.
}
cli-log-entry = { $seq }. { $when }, { $user }: { $kind }, { $entity }
cli-log-create = hinzugefügt
cli-log-update = geändert
cli-log-delete = gelöscht
cli-log-restore = wiederhergestellt
cli-search-found = { $n ->
    [0] Es wurde nichts gefunden.
    [one] { $n } Eintrag gefunden
   *[other] { $n } Einträge gefunden
}
cli-report-written = { $pages ->
    [0] Das Dokument liegt in { $file }.
    [one] Das Dokument liegt in { $file } ({ $pages } Seite).
   *[other] Das Dokument liegt in { $file } ({ $pages } Seiten).
}
cli-report-not-encrypted = Diese Datei hat den Tresor verlassen: Sie ist nicht mehr geschützt.
cli-everything-taken = Archiv geschrieben: { $file }. Einträge: { $records }; aufbewahrte Dateien: { $files }.

## Aujourd’hui et les rencontres
cli-today = { $n ->
    [0] Nichts wartet.
    [one] { $n } Sache wartet:
   *[other] { $n } Sachen warten:
}
cli-readiness = Bereit in { $n } von 8 Punkten
cli-point-met = ✓
cli-point-open = …
cli-point-late = !

## Die Statistik einer Tabelle

cli-stats-read = Tabelle gelesen. Zeilen mit Antworten: { $rows }. Spalten mit Zahlen: { $columns }.
cli-stats-column = Spalte { $column }
cli-stats-no-headings = Es wurde keine Zeile mit Überschriften gefunden: Jede Spalte trägt ihre Nummer.
cli-stats-row-names = „{ $name }“ benennt die Zeilen: Diese Spalte zählt nicht mit.
cli-stats-empty = „{ $name }“ enthält keine Antwort: Diese Spalte wird weggelassen.
cli-stats-not-numbers = { $n ->
    [one] „{ $name }“ wird weggelassen: Ein Feld darin ist keine Zahl (Zeile { $line }).
   *[other] „{ $name }“ wird weggelassen: { $n } Felder darin sind keine Zahlen (das erste in Zeile { $line }).
}
cli-stats-totals = { $n ->
    [one] Eine Zeile mit Summen wird weggelassen.
   *[other] { $n } Zeilen mit Summen werden weggelassen.
}
cli-stats-wide = { $n ->
    [one] Achtung: Eine Zeile hat mehr Felder, als es Spalten gibt. Was zu viel ist, wird nicht gelesen; prüfen Sie es mit --delimiter.
   *[other] Achtung: { $n } Zeilen haben mehr Felder, als es Spalten gibt. Was zu viel ist, wird nicht gelesen; prüfen Sie es mit --delimiter.
}
cli-stats-all-in-one = Ohne --keys bilden alle Spalten mit Zahlen eine einzige Skala.
cli-stats-scale = { $items ->
    [one] Skala „{ $name }“: { $items } Aussage
   *[other] Skala „{ $name }“: { $items } Aussagen
}
cli-stats-every-column = alle Spalten
cli-stats-figure = { $what }: { $figure } · { $how }
cli-stats-alpha = Cronbachs Alpha
cli-stats-alpha-complete = { $n ->
    [one] über die einzige Zeile ohne fehlende Antwort
   *[other] über die { $n } Zeilen ohne fehlende Antwort
}
cli-stats-alpha-pairwise = nach Paaren von Aussagen, jedes über die Zeilen, die beide beantworten (mindestens { $n })
cli-stats-alpha-standardised = Standardisiertes Alpha
cli-stats-mean-r = Mittlere Korrelation zweier Aussagen
cli-stats-on-complete = Zeilen ohne fehlende Antwort
cli-stats-omega = McDonalds Omega (gesamt)
cli-stats-omega-how = Zeilen ohne fehlende Antwort, ein Faktor (Minres)
cli-stats-omega-too-few-items = dafür braucht es mindestens drei Aussagen
cli-stats-omega-constant-item = eine Aussage hat überall dieselbe Antwort
cli-stats-omega-no-convergence = die Berechnung kommt zu keinem Ende
cli-stats-omega-heywood = ein Faktor würde eine Aussage ganz oder mehr erklären (Heywood-Fall): Die Skala hat nicht einen Faktor, oder zu wenige Antworten
cli-stats-no-alpha = dafür braucht es mindestens zwei Aussagen und zwei Zeilen ohne fehlende Antwort, mit Antworten, die sich unterscheiden
cli-stats-score = Mittelwert der Skala
cli-stats-score-how = von { $low } bis { $high }, 95 %-Intervall nach der Student-Verteilung; Standardabweichung { $sd }; { $n } Zeilen, die mindestens die Hälfte der Aussagen beantworten
cli-stats-no-interval = zu wenige Zeilen für ein Intervall
cli-stats-reversed = Umgekehrt: { $names }. Eine Antwort x zählt dort { $sum } − x.
cli-stats-range-given = Mögliche Antworten: von { $min } bis { $max }.
cli-stats-range-observed = Gegebene Antworten: von { $min } bis { $max }. Reicht die Skala weiter, sagen Sie es mit --min und --max.
cli-stats-outside = { $n ->
    [one] Eine Antwort außerhalb dieser Grenzen zählt als fehlend.
   *[other] { $n } Antworten außerhalb dieser Grenzen zählen als fehlend.
}
cli-stats-against = Zu prüfen: { $names }. Was dort geantwortet ist, läuft gegen die anderen Aussagen; ein Minuszeichen in den Schlüsseln kehrt es um.
cli-stats-head-item = Aussage
cli-stats-head-mean = Mittelwert
cli-stats-head-sd = Abweichung
cli-stats-head-r = korrigiertes r
cli-stats-head-dropped = Alpha ohne sie
cli-stats-head-ones = Anteil 1
cli-stats-head-wilson = Wilson, 95 %
cli-stats-head-wilson-corrected = mit Stetigkeitskorrektur
cli-stats-columns-explained = Korrigiertes r: Korrelation der Aussage mit der Summe der anderen. Wie „Alpha ohne sie“ über die Zeilen ohne fehlende Antwort.
cli-backup-made =
    Sicherung gemacht und geprüft: { $file } ({ $records ->
        [one] { $records } Eintrag
       *[other] { $records } Einträge
    }, { $entries ->
        [one] { $entries } Änderung
       *[other] { $entries } Änderungen
    }).
cli-backup-verified =
    Die Sicherung ist vollständig: { $file } ({ $records ->
        [one] { $records } Eintrag
       *[other] { $records } Einträge
    }, { $entries ->
        [one] { $entries } Änderung
       *[other] { $entries } Änderungen
    }).
cli-backup-restored = Der Tresor ist in { $folder } wiederhergestellt. Er öffnet sich mit der Passphrase vom Tag der Sicherung.
cli-entities-user = Personen, die den Tresor öffnen
