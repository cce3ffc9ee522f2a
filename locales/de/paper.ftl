# Der Fragebogen auf Papier, von Hand auszufüllen und danach ins Programm zu übertragen.

paper-page = Seite { $n } von { $total }
paper-sheet-number = Bogen Nr. ____________

## Ausfüllen

paper-how = So füllen Sie diesen Bogen aus
paper-how-tick = Kreuzen Sie pro Zeile oder pro Frage ein Kästchen an. Wo mehrere Antworten möglich sind, steht es unter der Frage.
paper-how-correct = Vertan? Malen Sie das ganze Kästchen schwarz aus und kreuzen Sie das richtige an.
paper-how-skip = Sie können eine Frage offen lassen.
paper-how-skip-but = Sie können eine Frage offen lassen. Wo „Antwort nötig“ steht, wird Ihre Antwort erwartet.
paper-how-anonymous = Schreiben Sie Ihren Namen nicht auf. Ihre Antworten werden ohne Namen und ohne Uhrzeit ins Programm übertragen.
paper-how-handwriting = Wer die Bögen überträgt, liest, was Sie von Hand schreiben. Schreiben Sie nichts, woran jemand zu erkennen ist.
paper-how-small-groups = Für eine Gruppe mit weniger als { $n } Antworten wird keine Zahl gezeigt.
paper-how-give-back = Zur Rückgabe: Falten Sie den Bogen und legen Sie ihn in den Umschlag oder die Box, die dafür bereitstehen.
paper-how-sheet-number = Die Zeile „Bogen Nr.“ oben ist für das Zentrum. Die Nummer wird dort mit Bleistift eingetragen, um die Übertragung zu prüfen. Sie wird nicht aufbewahrt.

## Die Fragen

paper-questions = Die Fragen
paper-question = Frage
paper-kind-question = Wenn Sie als Partner antworten: Zu welcher Gruppe gehören Sie vor allem?
paper-several = Mehrere Antworten sind möglich.
paper-required = Antwort nötig
paper-own-words = Anderes, in Ihren eigenen Worten:
paper-yes = Ja
paper-no = Nein
paper-day = Tag
paper-month = Monat
paper-year = Jahr
paper-thanks = Vielen Dank. Das war alles.

## Was ein Vorleseprogramm zu Kästchen und Zeilen sagt

paper-box = Kästchen { $key }
paper-space-line = Platz zum Schreiben
paper-space-lines = { $n ->
    [one] Platz zum Schreiben, { $n } Zeile
   *[other] Platz zum Schreiben, { $n } Zeilen
}
paper-space-number = Platz für eine Zahl
paper-space-date = Platz für ein Datum: Tag, Monat, Jahr
paper-file = Fragebogen auf Papier
paper-only-if = Nur je nach Ihrer Antwort auf Frage { $numbers }.
paper-only-if-answer = Nur wenn Sie auf Frage { $numbers } „{ $answer }“ geantwortet haben.
