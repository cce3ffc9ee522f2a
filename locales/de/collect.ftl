# Antworten sammeln: dieser Computer, Papier, Telefone, eine Gruppe; die Fragebögen; der Kalender; was Evaluationen verändert haben.

collect-title = Antworten sammeln
collect-lead = Wählen Sie, was zu jeder Person passt. Die Antworten jeder Person zählen gleich; die einer Gruppe wird getrennt gezeigt.
collect-kiosk = Auf diesem Computer
collect-kiosk-text = Die Person sieht nur den Fragebogen. Zum Verlassen braucht es die Passphrase.
collect-paper = Auf Papier
collect-paper-text = Drucken Sie das Blatt und geben Sie die Antworten mit den Zifferntasten ein.
collect-paper-print = Das Blatt zum Drucken speichern
collect-paper-enter = Ausgefüllte Blätter eingeben
collect-phones = Auf Telefonen
collect-phones-text = Mit KoboToolbox oder ODK: Speichern Sie den Fragebogen, stellen Sie ihn dort, und holen Sie die Datei mit den Antworten hierher. Name, Uhrzeit und Gerät in dieser Datei werden nicht gelesen.
collect-group-text = Eine Gruppe spricht über jede Frage und antwortet gemeinsam. Diese Antwort wird getrennt gezeigt, mit den abweichenden Meinungen.
collect-group = Als Gruppe antworten
collect-group-done = Schon abgegeben:
collect-voice-together = gemeinsam
collect-voice-team = Team
collect-voice-partner = Partner
phone-form-make = Den Fragebogen speichern
phone-form-saved = Der Fragebogen für Telefone ist gespeichert. Er ist nicht mehr verschlüsselt.
phone-form-left-out = Der Fragebogen ist gespeichert, außer dem, was Telefone nicht sagen können:
phone-form-impossible = Dieser Fragebogen kann nicht auf Telefonen gestellt werden. Nichts wurde gespeichert.
phone-open = Antworten holen
phone-reading = Die Antworten werden gelesen
phone-side = Antworten ohne Stimme kommen von:
phone-side-none = Das ist nicht bekannt: weglassen
phone-found-title = Antworten in { $file }
phone-found = { $team ->
    [0] Kein Blatt des Teams
    [one] { $team } Blatt des Teams
   *[other] { $team } Blätter des Teams
} und { $partners ->
    [0] keines der Partner
    [one] { $partners } der Partner
   *[other] { $partners } der Partner
}. Was schon da ist, wird nicht zweimal gezählt.
phone-found-without-side = { $n ->
    [one] { $n } Blatt sagt nicht, wer antwortet.
   *[other] { $n } Blätter sagen nicht, wer antwortet.
}
phone-refused = { $n ->
    [one] { $n } Zeile kann nicht geholt werden
   *[other] { $n } Zeilen können nicht geholt werden
}
phone-refused-row = Zeile { $line }:
phone-columns = Diese Spalten gehören zu keiner Frage und werden nicht gelesen: { $columns }.
phone-take = Diese Antworten holen
phone-taken = { $taken ->
    [0] Keine neue Antwort
    [one] { $taken } Antwort geholt
   *[other] { $taken } Antworten geholt
}{ $known ->
    [0] .
    [one] , { $known } war schon da.
   *[other] , { $known } waren schon da.
}
round-groups = Die eingeladenen Partner, nach Kategorie
round-groups-caption = Einladungen und Antworten nach Kategorie
round-groups-kind = Kategorie
round-groups-rate = Anteil
round-groups-unknown = Nicht angegeben
round-by-category = Die Partner nach ihrer Kategorie fragen
round-by-category-hint = Nützlich in einer großen Partnerschaft: Eine Kategorie wird nur getrennt gezeigt, wenn sie genug Antworten hat, und die anderen werden zusammen gezählt.
questionnaires-title = Fragebögen
questionnaires-lead = Die mit Entente kommen, und Ihre eigenen. Eine Evaluation behält den Fragebogen, wie er war, als sie vorbereitet wurde.
questionnaires-new = Einen Fragebogen schreiben
questionnaires-take = Aus einer Datei holen
questionnaires-take-text = Ein Fragebogen in FHIR (JSON) oder eine XLSForm-Tabelle von Kobo oder ODK.
questionnaires-whose = Wem gehören die Worte dieses Fragebogens?
questionnaires-whose-here = Wir dürfen ihn hier verwenden
questionnaires-whose-here-hint = In Dokumenten, auf Papier und auf Telefonen tragen Aussagen nur ihre Nummer.
questionnaires-whose-ours = Er gehört uns, oder jeder darf ihn weitergeben
questionnaires-whose-ours-hint = Die Aussagen dürfen gedruckt und verschickt werden.
questionnaires-choose-file = Die Datei wählen
questionnaires-taken = „{ $title }“ ist zu Ihren Fragebögen hinzugefügt.
questionnaires-refused = „{ $title }“ wurde nicht geholt
questionnaires-refused-text = Nichts wurde geändert. Hier steht warum, mit der Stelle in der Datei:
questionnaires-own = Ihrer
questionnaires-skeleton = Aussagen einzufügen
questionnaires-skeleton-text = Die Aussagen gehören ihren Autoren und stehen nicht hier. Wenn Sie sie verwenden dürfen, fügen Sie sie ein: Nummern, Themen und Berechnung sind bereit.
questionnaires-words-stay = Worte bleiben hier
questionnaires-words-stay-text = Die Aussagen verlassen diesen Computer nicht: In Dokumenten, auf Papier und auf Telefonen tragen sie ihre Nummer.
questionnaires-look = Ansehen
questionnaires-look-text = Was Sie hier wählen, wird nirgends aufbewahrt.
questionnaires-edit = Ändern
questionnaires-save-fhir = Datei für Gesundheitssoftware (FHIR)
questionnaires-save-xlsform = Datei für Telefone (XLSForm)
questionnaires-paste = Die Aussagen einfügen
questionnaires-paste-words = Die Aussagen, eine pro Zeile
questionnaires-paste-hint = In der Reihenfolge des Fragebogens. Sie bleiben auf diesem Computer.
questionnaires-paste-save = Zu unseren Fragebögen hinzufügen
questionnaires-pasted = „{ $title }“ kann gestellt werden.
influence-evaluation-title = Was die Evaluationen verändert haben
influence-evaluation-counts = { $decided ->
    [one] { $decided } Anpassung beschlossen
   *[other] { $decided } Anpassungen beschlossen
}, { $done ->
    [0] keine umgesetzt.
    [one] { $done } umgesetzt.
   *[other] { $done } umgesetzt.
}
influence-evaluation-moved = Von den umgesetzten { $asked ->
    [one] wurde { $asked } erneut evaluiert
   *[other] wurden { $asked } erneut evaluiert
}: { $better ->
    [0] kein Thema ist besser bewertet.
    [one] { $better } Thema ist besser bewertet.
   *[other] { $better } Themen sind besser bewertet.
}
influence-evaluation-formula = Besser: Der Mittelwert des Themas stieg deutlich für mindestens eine Stimme und sank für keine, bis zur nächsten Evaluation mit demselben Fragebogen. Das sagt, was folgte, nicht, was die Ursache war.
influence-evaluation-since = Seither: { $title }, abgeschlossen am { $date }
influence-evaluation-not-yet = Das Thema wurde noch nicht erneut evaluiert.
influence-reading-better = besser
influence-reading-lower = tiefer
influence-reading-same = etwa gleich
influence-reading-too-few = zu wenige Antworten, um es zu sagen
calendar-title = Nächste Evaluationen
calendar-rhythm = { $n ->
    [one] Die Partnerschaft wird jeden Monat evaluiert.
   *[other] Die Partnerschaft wird alle { $n } Monate evaluiert.
}
calendar-change = Dieser Rhythmus gehört zu den Regeln der Partnerschaft.
questionnaires-sample-position = Frage { $n }
self-begin = Für mich antworten
self-title = Nur für mich
self-lead = Antworten Sie für sich und sehen Sie sofort, was es sagt. Nichts wird aufbewahrt, nicht einmal ein Entwurf: Niemand sonst wird es sehen. Wo ein Satz „das Team“ sagt, denken Sie an Ihren eigenen Anteil daran.
self-look = Sehen, wo ich stehe
self-result = Wo ich stehe
self-mean = { $mean } auf einer Skala von { $low } bis { $high }.
self-too-few = Zu wenige bewertete Antworten, um es zu sagen.
self-low = Was Sie wieder aufgreifen könnten:
self-not-kept = Notieren Sie anderswo, was Sie behalten wollen: Beim Verlassen dieser Seite wird alles gelöscht.
self-leave = Verlassen und alles löschen?
self-leave-text = Ihre Antworten werden nirgends aufbewahrt.
self-leave-yes = Verlassen
