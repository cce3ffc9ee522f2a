# Recommendations: the board, one of them, its steps until its author knows what became of it, and who said something.
## The board
recommendation-lead = Eine Empfehlung ist erst abgeschlossen, wenn die Person, von der sie kommt, weiß, was daraus geworden ist.
recommendation-new = Neue Empfehlung
recommendation-empty-title = Was haben Ihnen die Partner gesagt?
recommendation-empty-text = Halten Sie eine erste Empfehlung fest, in den Worten der Person. Das Programm erinnert Sie daran, zu antworten.
recommendation-shown-as = Darstellung
recommendation-as-board = In Spalten
recommendation-as-list = Als Liste
recommendation-figure-received = { $year } erhalten
recommendation-figure-told-all = In der zugesagten Zeit zurückgemeldet
recommendation-figure-told = { $days ->
    [one] Innerhalb von { $days } Tag zurückgemeldet
   *[other] Innerhalb von { $days } Tagen zurückgemeldet
}
recommendation-figure-of = { $part } von { $whole }
recommendation-figure-nothing = noch nichts zu messen
recommendation-figure-realised = Umgesetzte Änderungen
recommendation-figure-refused = Abgelehnt oder teilweise angenommen, mit Begründung
recommendation-stage-received = Erhalten
recommendation-stage-decided = Entschieden
recommendation-stage-under-way = In Arbeit
recommendation-stage-closed = Zurückgemeldet und abgeschlossen
recommendation-column-empty = Zurzeit keine.
recommendation-more = Mehr anzeigen
recommendation-more-of = Mehr anzeigen: { $stage }
recommendation-more-shown = { $count ->
    [one] { $stage }: { $count } weitere Empfehlung.
   *[other] { $stage }: { $count } weitere Empfehlungen.
}
recommendation-list-caption = Alle Empfehlungen, die neuesten zuerst
recommendation-column-text = Empfehlung
recommendation-column-author = Von wem
recommendation-column-received = Erhalten am
recommendation-column-stage = Stand

## What a card says
recommendation-to-acknowledge = Eingang zu bestätigen
recommendation-to-study = zu prüfen
recommendation-tell-in = { $days ->
    [0] heute zurückzumelden
    [one] zurückzumelden: noch { $days } Tag
   *[other] zurückzumelden: noch { $days } Tage
}
recommendation-tell-since = { $days ->
    [one] Antwort seit { $days } Tag erwartet
   *[other] Antwort seit { $days } Tagen erwartet
}
recommendation-actions-done = { $total ->
    [one] { $done } von { $total } Maßnahme erledigt
   *[other] { $done } von { $total } Maßnahmen erledigt
}
recommendation-closed-by-exception = mit schriftlicher Begründung abgeschlossen
recommendation-closed-by-told-back = die Person weiß, was daraus geworden ist
recommendation-received-on = erhalten am { $date }
recommendation-author = Der Eintrag der Person, mit dem Rückmeldeblatt

## Who said it
origin-partner = Eine Person oder Organisation aus dem Verzeichnis
origin-group = Eine Gruppe
origin-group-hint = Zum Beispiel: der Nutzerbeirat.
origin-group-name = Name der Gruppe
origin-unnamed = Jemand, der nicht genannt werden möchte
origin-unnamed-hint = Zum Beispiel über den Ideenkasten. Die Antwort wird dann öffentlich gegeben: durch einen Aushang oder bei einem Treffen.
origin-anonymous = anonym
kind-partner = Partner
kind-group = Gruppe
kind-anonymous = Anonym

## A new one
recommendation-new-lead = Schreiben Sie auf, was gesagt wurde, so wie es gesagt wurde. Die Person erfährt danach, was Sie daraus machen.
recommendation-partnership = In welcher Partnerschaft?
recommendation-text-hint = In den Worten der Person. Zum Beispiel: den Warteraum um 8 Uhr öffnen.
recommendation-who = Wer hat es gesagt?
recommendation-create = Empfehlung hinzufügen
recommendation-created = Die Empfehlung ist festgehalten.

## Where it stands
recommendation-said = Was gesagt wurde
recommendation-in-meeting = Gesagt beim Treffen:
recommendation-meeting-untitled = Treffen ohne Namen
recommendation-course = Wie weit ist sie?
recommendation-step-received = Erhalten
recommendation-step-decided = Entschieden
recommendation-step-told = Zurückgemeldet
recommendation-step-closed = Abgeschlossen
recommendation-step-done = erledigt
recommendation-step-now = jetzt
recommendation-step-later = danach
recommendation-acknowledged-on = Eingang bestätigt am { $date } ({ $means })
recommendation-not-acknowledged = Die Person weiß noch nicht, dass sie angekommen ist.
recommendation-realised-on = Änderung umgesetzt am { $date }: { $proof }
recommendation-tell-by = Antwort versprochen bis { $date }
recommendation-exception-because = Niemandem konnte Bescheid gegeben werden, weil: { $reason }
recommendation-closed-on = abgeschlossen am { $date }

## The next step
recommendation-next-acknowledge = Sagen, dass sie angekommen ist
recommendation-why-acknowledge = Ein Wort genügt: Danke, wir haben sie erhalten, wir denken darüber nach.
recommendation-next-decide = Entscheiden, was Sie daraus machen
recommendation-why-decide = Eine klare Antwort, auch ein Nein, ist besser als Schweigen.
recommendation-next-tell = Es der Person sagen
recommendation-why-tell = Die Entscheidung ist gefallen: Die Person, von der die Empfehlung kommt, möchte sie gern erfahren.
recommendation-next-realise = Festhalten, was sich geändert hat
recommendation-why-realise = Die Person weiß Bescheid. Sobald die Änderung zu sehen ist, halten Sie sie hier fest.
recommendation-next-close = Die Empfehlung abschließen
recommendation-why-close = Die Person weiß, was aus der Empfehlung geworden ist. Sie können sie abschließen.
recommendation-next-except = Abschließen, ohne es sagen zu können
recommendation-all-done = Der Kreis ist geschlossen
recommendation-all-done-text = Für diese Empfehlung ist nichts mehr zu tun.
recommendation-others = Oder auch
recommendation-other-acknowledge = Eingangsbestätigung festhalten
recommendation-other-decide = Gleich entscheiden
recommendation-other-decide-anew = Entscheidung überdenken
recommendation-other-tell = Weitere Rückmeldung festhalten
recommendation-other-realise = Festhalten, was sich geändert hat
recommendation-other-close = Gleich abschließen
recommendation-other-except = Die Person ist nicht zu erreichen?
recommendation-step-day = An welchem Tag?
recommendation-receipt-means = Wie haben Sie es gesagt?
recommendation-proof = Woran sieht man es?
recommendation-proof-hint = Ein Foto, eine Zahl, ein Aushang, neue Öffnungszeiten …
recommendation-decide-anew = Die Person kennt die bisherige Entscheidung. Ändert sie sich, muss das erneut zurückgemeldet werden.
recommendation-exception-meaning = Das ist eine Ausnahme: Die Empfehlung wird abgeschlossen, ohne dass die Person weiß, was daraus geworden ist. Die Begründung bleibt im Verlauf stehen.
recommendation-exception-reason = Warum konnte der Person nicht Bescheid gegeben werden?
recommendation-exception-reason-hint = Zum Beispiel: Die Gruppe gibt es nicht mehr.
recommendation-do-acknowledge = Bestätigung festhalten
recommendation-do-decide = Entscheidung festhalten
recommendation-do-tell = Es ist zurückgemeldet
recommendation-do-realise = Die Änderung ist umgesetzt
recommendation-do-close = Abschließen
recommendation-do-except = Mit dieser Begründung abschließen
recommendation-was-acknowledged = Die Person weiß, dass die Empfehlung angekommen ist.
recommendation-was-decided = Die Entscheidung ist festgehalten.
recommendation-was-told = Es ist zurückgemeldet.
recommendation-was-realised = Die Änderung ist festgehalten.
recommendation-was-closed = Die Empfehlung ist abgeschlossen.
recommendation-was-excepted = Die Empfehlung ist abgeschlossen, mit Begründung.

## What was decided about it
verdict-ask = Was haben Sie entschieden?
verdict-accepted = Angenommen
verdict-in-part = Teilweise angenommen
verdict-refused = Abgelehnt
verdict-accepted-on = angenommen am { $date }
verdict-in-part-on = teilweise angenommen am { $date }
verdict-refused-on = abgelehnt am { $date }
verdict-because = Grund: { $reason }
verdict-reason-accepted = Aus welchem Grund? (wenn Sie möchten)
verdict-reason-in-part = Was wird nicht umgesetzt, und warum?
verdict-reason-refused = Aus welchem Grund?
verdict-reason-hint = In einfachen Worten: Das wird die Person zu hören bekommen.
verdict-change-realised = Änderung umgesetzt
verdict-change-under-way = in Arbeit

## Telling back
told-done = zurückgemeldet
told-on = zurückgemeldet am { $date } ({ $means })
told-by = zurückgemeldet von { $name }
told-what = Zu sagen:
told-means = Wie haben Sie es gesagt?
told-public-hint = Die Person ist nicht bekannt: Ein Aushang oder ein Treffen erreicht sie trotzdem.
told-who = Wer hat es gesagt?
told-who-hint = Ein Name oder eine Rolle.
told-satisfied = Ist die Person zufrieden mit dem, was aus der Empfehlung wird?
told-satisfied-yes = Ja
told-satisfied-no = Nein
told-satisfied-unknown = Nicht bekannt
told-is-satisfied = die Person ist zufrieden
told-is-not-satisfied = die Person ist nicht zufrieden

## What belongs to it
recommendation-actions = Maßnahmen, die sich daraus ergeben
recommendation-actions-empty = Noch keine Maßnahme. Wer macht was, bis wann?
recommendation-delete = Empfehlung löschen
recommendation-delete-title = Diese Empfehlung löschen?
recommendation-delete-text = Sie steht dann nicht mehr in den Listen und Zahlen. Ist sie abgelehnt, behalten Sie sie besser mit ihrer Begründung. Sie können das rückgängig machen.
recommendation-was-deleted = Die Empfehlung ist gelöscht.

## In the history
state-received = erhalten
state-decided = entschieden
field-recommendation-content-text = Was empfohlen wird
field-recommendation-content-origin-kind = Wer es gesagt hat
field-recommendation-content-origin-partner = Partner
field-recommendation-content-origin-name = Gruppe
field-recommendation-content-received-on = Erhalten am
field-recommendation-progress-state = Stand
field-recommendation-progress-receipt-on = Eingang bestätigt am
field-recommendation-progress-receipt-means = Eingang bestätigt per
field-recommendation-progress-verdict-verdict = Entscheidung
field-recommendation-progress-verdict-on = Entschieden am
field-recommendation-progress-verdict-reason = Grund
field-recommendation-progress-verdict-change-change = Änderung
field-recommendation-progress-verdict-change-on = Änderung umgesetzt am
field-recommendation-progress-verdict-change-proof = Woran man es sieht
field-recommendation-progress-told-on = Zurückgemeldet am
field-recommendation-progress-told-means = Zurückgemeldet per
field-recommendation-progress-told-by = Wer es gesagt hat
field-recommendation-progress-told-satisfied = Person zufrieden
field-recommendation-progress-closing-told-on = Zurückgemeldet am
field-recommendation-progress-closing-told-means = Zurückgemeldet per
field-recommendation-progress-closing-told-by = Wer es gesagt hat
field-recommendation-progress-closing-told-satisfied = Person zufrieden
field-recommendation-progress-closing-closing = Abgeschlossen, weil
field-recommendation-progress-closing-on = Abgeschlossen am
field-recommendation-progress-closing-reason = Grund der Ausnahme
