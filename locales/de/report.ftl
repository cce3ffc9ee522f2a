# Der Bericht über eine Partnerschaft (PDF und Webseite) und das Notfallblatt.
# Namen von Bedingungen, Kategorien und Stufen und die Sätze zu Ergebnissen kommen aus den anderen Dateien.

## Das Deckblatt

document-kind = Bericht über die Partnerschaft
document-made-on = Erstellt am { $date }
document-contents = In diesem Bericht
document-naming = Personen werden nur genannt, wenn sie zugestimmt haben. Die anderen werden gezählt.
document-not-encrypted = Dieses Dokument hat den Tresor verlassen: Es ist nicht mehr geschützt. Bewahren Sie es an einem sicheren Ort auf.
document-purpose = Zweck
document-population = Für wen
document-territory = Wo
document-period = Wann
document-since = Seit { $start }
document-until = Bis { $end }
document-from-until = Vom { $start } bis { $end }
document-aimed-level = Angestrebte Stufe der Beteiligung
document-not-said = noch nicht genau gesagt

## Personen

document-people = Wer mitmacht
document-people-none = Auf dieser Seite ist noch niemand eingetragen.
document-people-caption = { $side } nach Kategorie, insgesamt { $count }
document-column-category = Kategorie
document-column-count = Anzahl
document-column-named = Namen
document-and-unnamed = { $n ->
    [one] und { $n } weitere Person oder Organisation ohne Namensnennung
   *[other] und { $n } weitere ohne Namensnennung
}
document-all-unnamed = { $n ->
    [one] der Name wird nicht genannt
   *[other] die Namen werden nicht genannt
}

## Die Rosette

document-rosette = Die Rosette der sechs Bedingungen
document-rosette-lead = Jedes Blütenblatt zeigt, was für eine Bedingung getan ist: Je länger es ist, desto mehr Tatsachen sind festgehalten. Ein leeres gestricheltes Blatt ist kein schlechtes Ergebnis: Es gibt noch nichts zu messen.
document-rosette-caption = Die sechs Bedingungen und die gezählten Tatsachen

## Ziele

document-objectives = Die Ziele und ihr Fortschritt
document-objectives-none = Es ist noch kein Ziel festgehalten.
document-objectives-not-shown = { $count ->
    [one] { $count } Ziel wird in diesem Bericht nicht gezeigt.
   *[other] { $count } Ziele werden in diesem Bericht nicht gezeigt.
}
document-state = Wo es steht
document-owner = Wer sich darum kümmert
document-to-make-precise = noch genauer zu sagen
document-reached-on = erreicht am { $date }
document-given-up-on = aufgegeben am { $date }
document-indicators-none = Dieses Ziel hat noch keinen Indikator.
document-indicators-caption = Was für dieses Ziel gemessen wird
document-column-indicator = Indikator
document-column-baseline = Anfang
document-column-target = Ziel
document-column-latest = Letzte Messung
document-measurements-caption = Alle Messungen: { $name }
document-column-date = Datum
document-column-value = Wert
document-column-note = Woher diese Zahl kommt

## Evaluationen

document-evaluations = Die Evaluationen, in zwei Stimmen
document-evaluations-none = Es ist noch keine Evaluation abgeschlossen.
document-questionnaire = Fragebogen
document-closed-on = Abgeschlossen am
document-fewer-answers = Weniger als { $n } Antworten
document-voices-alternative = Mittelwerte von 1 bis 5: das Team als Kreis, die Partner als Quadrat. { $rows }

## Anpassungen

document-adjustments = Was die Partnerschaft zu ändern beschlossen hat
document-adjustments-none = Es ist noch keine Anpassung beschlossen.
document-adjustments-not-shown = { $count ->
    [one] { $count } Anpassung wird in diesem Bericht nicht gezeigt.
   *[other] { $count } Anpassungen werden in diesem Bericht nicht gezeigt.
}
document-adjustments-caption = Die beschlossenen Anpassungen
document-column-adjustment = Was sich ändert, und warum
document-column-decided = Beschlossen am
document-column-who = Wer, und bis wann
document-column-outcome = Wo es steht
document-reason = Warum: { $reason }
document-by = bis { $date }
document-done-on = erledigt am { $date }

## Wie die Zahlen berechnet werden

document-how-petal = Blütenblatt: Jede gezählte Tatsache ist ein Teil von einem Ganzen, zum Beispiel 2 von 3 Zielen. Das Blütenblatt ist der Mittelwert dieser Teile.
document-how-progress = Fortschritt eines Ziels: der Weg seit dem Anfang, geteilt durch den Weg vom Anfang bis zum Ziel. Weniger als der Anfang zählt als 0, mehr als das Ziel als 100 %.

## Das Notfallblatt

sheet-title = Notfallblatt
sheet-made-on = Erstellt am { $date }
sheet-what-for = Dieses Blatt öffnet den Tresor von Entente, wenn die Passphrase verloren ist. Ohne das Blatt und ohne die Passphrase kann niemand mehr die Einträge lesen.
sheet-caption = Der Notfallschlüssel, in sieben Gruppen, die der Reihe nach abzutippen sind
sheet-column-number = Gruppe
sheet-column-signs = Zeichen
sheet-keep = Wo Sie es aufbewahren
sheet-keep-paper = Auf Papier, in einem verschlossenen Schrank oder einem Safe.
sheet-keep-apart = Nie neben dem Computer und nicht in seiner Tasche.
sheet-keep-file = Wenn Sie es als Datei gespeichert haben, drucken Sie es aus und löschen Sie dann die Datei.
sheet-keep-known = Zwei Personen, denen Sie vertrauen, wissen, wo es liegt.
sheet-warning = Wer dieses Blatt und den Tresor hat, kann alles lesen. Ist es verloren oder hat jemand es gesehen, machen Sie ein neues: Das alte gilt dann nicht mehr.
sheet-use = Wie Sie es benutzen
sheet-use-open = Öffnen Sie Entente und wählen Sie „Passphrase vergessen“.
sheet-use-type = Tippen Sie die sieben Gruppen ab. Leerzeichen und Großbuchstaben zählen nicht. Die Null ist eine Ziffer, einen Buchstaben O gibt es nicht.
sheet-use-new = Wählen Sie eine neue Passphrase und machen Sie dann ein neues Blatt.

## The pages of three colleagues

recovery-page-title = Notfallseite von { $name }
recovery-page-made-on = Seite { $number } von 3, Satz { $set }, erstellt am { $date }
recovery-page-what-for = Zusammen mit der Seite einer der zwei anderen Personen öffnet diese Seite den Tresor von Entente, wenn die Passphrase verloren ist. Allein öffnet sie nichts.
recovery-page-caption = Die acht Gruppen der Seite, die der Reihe nach abzutippen sind
recovery-page-keep-paper = Auf Papier, in einem verschlossenen Schrank, zu Hause oder im Zentrum.
recovery-page-keep-apart = Nie neben einer anderen der drei Seiten und nicht neben dem Computer.
recovery-page-keep-file = Wenn jemand sie als Datei gespeichert hat, drucken Sie sie aus und löschen Sie dann die Datei.
recovery-page-keep-leave = Wenn Sie das Zentrum verlassen, geben Sie sie der Koordination zurück: Sie macht neue Seiten.
recovery-page-warning = Wer zwei dieser Seiten und den Tresor hat, kann alles lesen. Ist Ihre verloren oder hat jemand sie gesehen, sagen Sie es: Neue Seiten ersetzen alle drei.
recovery-page-use-open = Öffnen Sie Entente und wählen Sie „Passphrase vergessen“, dann „die Seiten von zwei Personen“.
recovery-page-use-type = Jede Person tippt die acht Gruppen ihrer Seite ab. Leerzeichen und Großbuchstaben zählen nicht. Die Null ist eine Ziffer, einen Buchstaben O gibt es nicht.
recovery-page-use-new = Wählen Sie eine neue Passphrase und machen Sie dann neue Seiten.

## The sheet of a contributor
return-kind = Rückmeldung zu Ihrem Beitrag
return-title = Für { $name }
return-file = rueckmeldung
report-file = bericht
recovery-sheet-file = wiederherstellungsblatt
recovery-page-file = notfallseite-{ $number }
return-thanks = Danke. Hier steht, was Sie gesagt haben und was daraus wurde.
return-nothing = Wir haben noch nichts von Ihnen notiert.
return-yours-alone = Dieses Blatt enthält nur Ihre eigenen Beiträge. Behalten Sie es oder geben Sie es weiter, wem Sie möchten.
return-recommendation = Ihre Empfehlung
return-question = Ihre Frage
return-you-said = Sie haben gesagt
return-you-asked = Sie haben gefragt
return-acknowledged = Wir haben sie erhalten
return-decided = Was entschieden wurde
return-not-decided = Noch ist nichts entschieden.
return-accepted = Angenommen
return-in-part = Teilweise angenommen
return-refused = Nicht aufgenommen, und warum
return-changed = Was sich geändert hat
return-under-way = Es wird daran gearbeitet.
return-told = Wir haben es Ihnen gesagt
return-answer = Die Antwort
return-not-answered = Die Antwort wird vorbereitet.

## The public register
register-kind = Öffentliches Verzeichnis der Entscheidungen
register-file = verzeichnis
register-lead = Dieses Verzeichnis zeigt die Entscheidungen, die alle lesen dürfen, mit ihren Gründen. Personen werden nur genannt, wenn sie zugestimmt haben.
register-nothing = Es gibt noch keine öffentliche Entscheidung.
register-decision = Entscheidung
register-reasons = Gründe
register-options = Andere geprüfte Möglichkeiten
register-proposed = Vorgeschlagen von
register-present = Anwesend
register-unnamed = { $count ->
    [one] { $count } Person nicht genannt
   *[other] { $count } Personen nicht genannt
}
register-disagreement = Widerspruch
register-review = Zu überprüfen am
register-entry = Eintrag im Verlauf
register-check-title = Dieses Verzeichnis prüfen
register-check = Prüfwert
register-check-how = Unter jeder Entscheidung stehen Nummer und Hash ihres letzten Eintrags im Verlauf des Tresors. Der Prüfwert ist der BLAKE3-Hash dieser Zeilen „Nummer Leerzeichen Hash“ in der Reihenfolge des Verzeichnisses, jede gefolgt von einem Zeilenumbruch. Wer den Tresor hat, kann ihn aus den Hashes neu berechnen, die sein Verlauf zeigt.

## The papers of a meeting
papers-invitation = Einladung
papers-pack = Unterlagen des Treffens
papers-file = treffen
papers-partnership = Partnerschaft
papers-when = Wann
papers-from = um { $from }
papers-from-to = von { $from } bis { $to }
papers-where = Wo
papers-link = Zum Zuschalten
papers-phone = Wenn die Verbindung nicht klappt
papers-agenda = Tagesordnung
papers-column-point = Punkt
papers-column-minutes = Dauer
papers-column-purpose = Zum
papers-column-side = Vorgeschlagen von
papers-minutes = { $n } Min.
papers-purpose-inform = Informieren
papers-purpose-discuss = Besprechen
papers-purpose-decide = Entscheiden
papers-purpose-look-back = Zurückblicken
papers-background = Was man wissen muss
papers-documents = Unterlagen
papers-terms = Erklärte Wörter
papers-needs = Was brauchen Sie, um teilzunehmen? Eine Dolmetscherin, große Schrift, Kinderbetreuung? Sagen Sie es uns, wir kümmern uns darum.

## The report on one evaluation
evaluation-kind = Evaluationsbericht
evaluation-kind-plain = Evaluationsbericht, in klarer Sprache
evaluation-file = evaluation
evaluation-answers = Die Antworten
evaluation-reviewed = Was bei der Evaluation davor beschlossen wurde
evaluation-moved-caption = Was sich seit der Evaluation davor geändert hat
evaluation-moved-better = besser
evaluation-moved-lower = niedriger
evaluation-moved-same = etwa gleich
evaluation-moved-too-few = zu wenige Antworten, um es zu sagen
evaluation-how-rounding = Die Zahlen sind auf eine Nachkommastelle gerundet.
evaluation-questions-caption = Wie viele Personen jede Antwort gewählt haben
evaluation-together = Gemeinsam beantwortet
evaluation-together-lead = Eine Gruppe hat über jede Frage gesprochen und eine Antwort gewählt. Sie zählt nicht in den Mittelwerten.
evaluation-otherwise = Jemand sieht es anders: { $note }
evaluation-voice-together = Team und Partner gemeinsam
evaluation-no-comments = Was Menschen in eigenen Worten geschrieben haben, steht nicht in diesem Bericht: Es wird gemeinsam gelesen, beim Treffen zu den Ergebnissen.
evaluation-plain-why = Wir haben die Fragen von „{ $questionnaire }“ gestellt. Hier steht, was geantwortet wurde.
evaluation-plain-nobody-named = Die Antworten sind ohne Namen. Dieses Dokument zeigt nie die Antwort einer einzelnen Person.
evaluation-plain-who = Wer geantwortet hat
evaluation-plain-count = { $side ->
    [team] Team: { $answered } von { $invited }.
   *[partner] Partner: { $answered } von { $invited }.
}
evaluation-plain-few = { $side ->
    [team] Team: weniger als { $n } Personen. Wir zeigen ihre Antworten nicht. So kann niemand erkannt werden.
   *[partner] Partner: weniger als { $n } Personen. Wir zeigen ihre Antworten nicht. So kann niemand erkannt werden.
}
evaluation-plain-conversation = Wir sind eine kleine Gruppe. Diese Antworten sind da, um ein Gespräch zu beginnen.
evaluation-plain-said = Was die Antworten sagen
evaluation-plain-nothing = Zu wenige haben geantwortet. Wir zeigen keine Antwort. Wir können mündlich darüber sprechen.
evaluation-plain-no-test = Diese Fragen sind keine Prüfung. Sie helfen uns, miteinander zu sprechen.
evaluation-plain-answer = { $side ->
    [team] Das Team antwortet ungefähr: „{ $answer }“.
   *[partner] Die Partner antworten ungefähr: „{ $answer }“.
}
evaluation-plain-mean = { $side ->
    [team] Das Team gibt im Mittel { $mean }.
   *[partner] Die Partner geben im Mittel { $mean }.
}
evaluation-plain-mean-on-scale = { $side ->
    [team] Das Team gibt im Mittel { $mean }. Das wenigste ist { $least }, das meiste { $most }.
   *[partner] Die Partner geben im Mittel { $mean }. Das wenigste ist { $least }, das meiste { $most }.
}
evaluation-plain-answer-hidden = { $side ->
    [team] Für das Team zeigen wir hier keine Antwort: Zu wenige haben geantwortet.
   *[partner] Für die Partner zeigen wir hier keine Antwort: Zu wenige haben geantwortet.
}
evaluation-plain-apart = { $higher ->
    [team] Das Team gibt eine viel höhere Note als die Partner.
   *[partner] Die Partner geben eine viel höhere Note als das Team.
}
evaluation-plain-low = { $side ->
    [team] Das Team gibt eine niedrige Note.
   *[partner] Die Partner geben eine niedrige Note.
}
evaluation-plain-talk = Wir müssen darüber sprechen.
evaluation-plain-close = Die beiden Antworten sind gleich oder fast gleich.
evaluation-plain-since = Seit dem letzten Mal
evaluation-plain-since-too-few = { $side ->
    [team] Team: zu wenige Antworten für einen Vergleich.
   *[partner] Partner: zu wenige Antworten für einen Vergleich.
}
evaluation-plain-same = { $side ->
    [team] Team: Das Übrige ist etwa gleich.
   *[partner] Partner: Das Übrige ist etwa gleich.
}
evaluation-plain-all-same = { $side ->
    [team] Team: Alles ist etwa gleich.
   *[partner] Partner: Alles ist etwa gleich.
}
evaluation-plain-promised = Was wir letztes Mal beschlossen hatten
evaluation-plain-under-way = Das ist noch nicht getan.
evaluation-plain-done = Das ist getan.
evaluation-plain-given-up = Wir tun es nicht.
evaluation-plain-next = Was wir ändern werden
evaluation-plain-next-none = Es ist noch nichts beschlossen. Wir sprechen gemeinsam darüber.
evaluation-plain-by = Bis { $date }.
evaluation-plain-who-does = { $name } kümmert sich darum.
evaluation-plain-question = Eine Frage?
evaluation-plain-ask = Fragen Sie das Team von { $organisation }. Jemand kann Ihnen dieses Dokument auch vorlesen.
certificate-kind = Bescheinigung
certificate-title = Übung zur Wiederherstellung
certificate-lead = Eine Sicherung des Tresors wurde wirklich wiederhergestellt, mit ihren eigenen Angaben verglichen, geöffnet und wieder entfernt.
certificate-on = Wiederhergestellt am
certificate-by = Von
certificate-backup = Sicherung vom
certificate-records = Wiedergefundene Einträge
certificate-entries = Geprüfte Änderungen im Verlauf
certificate-number = { $n }
certificate-took = Dauer
certificate-seconds = { $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
}
certificate-digest = Prüfwert der Einträge
certificate-what-for = Diese Bescheinigung enthält keinen Eintrag. Sie zeigt, dass das Zentrum nach einem Verlust weiterarbeiten kann.
