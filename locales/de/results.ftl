# Ergebnisse einer Evaluation, auf der Seite und in Dokumenten. Mittelwerte kommen schon in der Sprache geschrieben an.

results-scale-ends = Mittelwert von { $least } bis { $most }.
results-from-statements = Mittelwert der Aussagen
results-statements-caption = Jede Aussage, vom Team und von den Partnern
results-column-statement = Aussage
results-comment-mask = [Name entfernt]
document-persons = { $n ->
    [one] { $n } Person, Streuung { $sd }
   *[other] { $n } Personen, Streuung { $sd }
}
document-interval = zwischen { $low } und { $high } (95 %)
results-file = Ergebnisse der Evaluation
results-sheet-figures = Zahlen
results-sheet-participation = Beteiligung
results-sheet-comments = Bemerkungen
results-column-what = Maß
results-column-value = Wert
results-column-low = 95-%-Intervall, unten
results-column-high = 95-%-Intervall, oben
results-column-comment = Bemerkung
results-mean-of-statements = Mittelwert der Aussagen


## The two voices
results-scales-differ = Die Themen haben nicht alle dieselbe Skala: Eine gemeinsame Zeichnung würde täuschen. Die Tabelle gibt die Zahlen jedes Themas.
results-no-means = Dieser Fragebogen gibt keine Mittelwerte: Er zählt die Antworten.
results-no-scale = Kein Mittelwert: Die Aussagen haben nicht dieselbe Skala
results-part-others = Andere Partner
results-column-n = Personen
results-column-median = Median
results-column-interval = 95-%-Intervall
results-interval = { $low } bis { $high }
results-effect-none = sehr kleiner Unterschied
results-effect-small = kleiner Unterschied
results-effect-medium = mittlerer Unterschied
results-effect-large = großer Unterschied
results-effect-rough = ungefähre Zahl
results-how-statements = Mittelwert der Aussagen: Wo die Werte der Personen eine kleine Gruppe erkennbar machen würden, ist das Thema der Mittelwert seiner Aussagen. Dann gibt es weder Streuung noch Intervall.
results-how-median = Der Median: der mittlere Wert, wenn man alle Personen vom niedrigsten zum höchsten Wert ordnet.
results-how-interval = Das 95-%-Intervall (nach Student): Zwischen diesen zwei Werten läge der Mittelwert wahrscheinlich, wenn viele weitere Personen wie diese geantwortet hätten. Bei wenigen Personen ist es breit.
results-how-effect = Kleiner, mittlerer oder großer Unterschied: der Abstand, verglichen mit der Streuung der Meinungen (g nach Hedges; die Wörter wechseln bei 0,2, 0,5 und 0,8). Hat eine Seite weniger als zehn Personen, ist diese Zahl nur ungefähr.

## For those who want to know more
results-further = Wer mehr wissen will
results-further-lead = Gehören die Aussagen eines Themas zusammen? Zwei Zahlen helfen, das zu sehen: Alpha (nach Cronbach) und Omega (nach McDonald). Je näher bei 1, desto mehr gehören die Aussagen zusammen. Es braucht mindestens dreißig vollständige Bögen.
results-further-caption = Alpha und Omega jedes Themas
results-reliability-shown = Alpha { $alpha }, Omega { $omega } ({ $n } vollständige Bögen)
results-reliability-alpha = Alpha { $alpha } ({ $n } vollständige Bögen); Omega lässt sich nicht berechnen
results-reliability-too-few-items = keine: Es braucht mindestens drei Aussagen
results-reliability-no-theme = Kein Thema dieses Fragebogens hat diese Zahlen: Es braucht mindestens drei Aussagen.
results-reliability-small-group = keine: Eine kleine Gruppe könnte erkannt werden
results-reliability-too-few-sheets = keine: weniger als dreißig vollständige Bögen
results-reliability-no-variance = keine: Die Antworten sind alle gleich

## Statement by statement
results-statements-title = Aussage für Aussage
results-answers-title = Die Antworten
results-statements-lead = Wie viele Personen jede Antwort gewählt haben. Je voller die Farbe, desto höher steht die Antwort auf der Skala. Ein gepunktetes Feld ist eine Antwort ohne Bewertung, etwa „ich weiß es nicht“.
results-legend = Mögliche Antworten
results-own-words = Antwort in eigenen Worten
results-portion-spoken = { $label }: { $n }
results-bar-spoken = { $side ->
    [team] Team. { $portions }.
   *[partner] Partner. { $portions }.
}
results-count = { $n } ({ $share })
results-answers-count = { $n ->
    [one] { $n } Antwort
   *[other] { $n } Antworten
}
results-column-choice = Antwort
results-column-all = Alle Antworten
results-column-rated = Antworten mit Bewertung
results-item-caption = Antworten auf „{ $statement }“
results-item-hidden = { $side ->
    [team] Team: hier nicht gezeigt. Weniger als { $n } Personen haben diese Frage beantwortet, oder sie zu zeigen würde eine kleine Gruppe erkennbar machen.
   *[partner] Partner: hier nicht gezeigt. Weniger als { $n } Personen haben diese Frage beantwortet, oder sie zu zeigen würde eine kleine Gruppe erkennbar machen.
}
results-item-not-shown = nicht gezeigt
results-item-reversed = Diese Aussage ist umgekehrt formuliert. Für den Mittelwert werden ihre Bewertungen umgedreht: Höher heißt immer besser.
results-item-apart = Diese Aussage zählt nicht im Mittelwert des Themas.
results-questions-title = Weitere Fragen
results-questions-several = Wo mehrere Antworten möglich waren, können die Anteile zusammen über 100 % liegen.

## Who answered
results-rates-title = Wer geantwortet hat
results-rates-caption = Antworten und Einladungen jeder Stimme
results-column-answered = Antworten
results-column-invited = Einladungen
results-column-share = Anteil
results-rates-few = zu wenige, um sie zu zeigen
results-rates-total = Beide Stimmen
results-rates-parts = Die Partner nach Gruppen, wo jede Gruppe groß genug ist.

## From one evaluation to the next
results-trend-title = Von einer Evaluation zur nächsten
results-totals-title = Gesamtwerte
results-totals-lead = Aus den oben gezeigten Mittelwerten der Aussagen gebildet. Es ist nicht der Mittelwert der Gesamtwerte jeder Person.
results-totals-caption = Die Gesamtwerte jeder Stimme, und wie die Verfasser des Fragebogens sie lesen
results-column-total = Gesamtwert
results-total-whole = Der ganze Fragebogen
results-total-sum = Summe
results-total-mean = Mittelwert
results-total-sum-range = Summe, von { $low } bis { $high }
results-total-mean-range = Mittelwert, von { $low } bis { $high }
results-band = { $name } ({ $from } bis { $to })
results-band-strength = eine Stärke
results-band-discuss = zu besprechen
results-band-concern = zu verbessern
results-band-low = niedrig
results-band-middle = mittel
results-band-high = hoch
results-total-none-small-group = Nicht gezeigt: Eine Aussage hat weniger als { $n } Bewertungen, oder eine kleine Gruppe könnte erkannt werden
results-total-none-no-mean = Nicht berechnet: Einer der Teile hat keinen Mittelwert
results-total-none-not-asked-of-all = Nicht berechnet: Eine der Fragen wird nicht allen gestellt
results-total-none-different-scales = Nicht berechnet: Die Aussagen haben verschiedene Skalen
results-total-none-nothing-counts = Nicht berechnet: Keine Aussage zählt in diesem Gesamtwert
results-trend-first = Das ist die erste abgeschlossene Evaluation mit diesem Fragebogen. Die nächste wird zeigen, was sich geändert hat.
results-trend-lead = Kreis: Team. Quadrat: Partner. Ein Zeichen fehlt, wo es nicht genug Antworten gab. Die Wörter vergleichen diese Evaluation mit der vorigen.
results-trend-caption = { $condition }: Mittelwerte von einer Evaluation zur nächsten
results-column-round = Evaluation
results-column-closed = Abgeschlossen am
results-change-better = { $side ->
    [team] Team: besser
   *[partner] Partner: besser
}
results-change-lower = { $side ->
    [team] Team: niedriger
   *[partner] Partner: niedriger
}
results-change-same = { $side ->
    [team] Team: ungefähr gleich
   *[partner] Partner: ungefähr gleich
}
results-change-little = { $side ->
    [team] Team: { $by }. Bei dieser Zahl von Personen ist das zu wenig, um von einer Veränderung zu sprechen.
   *[partner] Partner: { $by }. Bei dieser Zahl von Personen ist das zu wenig, um von einer Veränderung zu sprechen.
}
results-change-too-few = { $side ->
    [team] Team: zu wenige Antworten, um es zu sagen
   *[partner] Partner: zu wenige Antworten, um es zu sagen
}
results-change-by-more = { $difference } mehr
results-change-by-less = { $difference } weniger
results-change-by-same = gleicher Mittelwert

## What was said in words
results-comments-title = Was in Worten gesagt wurde
results-comments-lead = Wer diese Worte anderen zeigt, liest sie zuerst noch einmal. Namen aus dem Verzeichnis sind entfernt, aber kein Programm findet alles: Ein Spitzname, eine Rolle oder eine Geschichte kann jemanden erkennbar machen. Sie stehen in alphabetischer Reihenfolge.
results-comments-none = Keine Kommentare zu zeigen. Die Worte einer zu kleinen Gruppe werden nie gezeigt.
results-comments-none-side = Keine Kommentare zu zeigen.
results-comment-masked = { $n ->
    [one] { $n } Name entfernt
   *[other] { $n } Namen entfernt
}
results-comment-doubts = Vor dem Zeigen noch einmal lesen: { $words }

## What groups agreed on
results-group-title = Gemeinsam gegebene Antworten
results-group-lead = Eine Gruppe hat sich auf diese Antworten geeinigt. Sie zählen nicht in den Mittelwerten.
results-group-team = Das Team, gemeinsam
results-group-partner = Die Partner, gemeinsam
results-group-together = Team und Partner, an einem Tisch
results-column-group = Antwort der Gruppe
results-column-mean-of = { $side ->
    [team] Mittelwert des Teams
   *[partner] Mittelwert der Partner
}
results-group-note = Anders gesehen: { $note }

## What was decided before
results-review-title = Noch einmal ansehen: was beschlossen war
results-review-lead = Diese Anpassungen kommen aus der vorigen Evaluation. Sind sie erledigt? Hat sich etwas bewegt?
results-review-moved = { $condition }, seit der vorigen Evaluation

## A file with the figures
results-save-title = Die Zahlen in einer Datei speichern
results-save-lead = Die Datei verlässt den Tresor: Ihre Passphrase schützt sie nicht mehr. Die Arbeitsmappe enthält auch die Bemerkungen: Lesen Sie sie noch einmal, bevor Sie sie weitergeben.
results-save-xlsx = Arbeitsmappe für eine Tabellenkalkulation (.xlsx)
results-save-csv = Tabelle als einfacher Text (.csv)
evaluation-report-title = Evaluationsbericht
evaluation-report-lead = Was die Antworten sagen, worüber zu sprechen ist und was beschlossen ist, zum Weitergeben an die Partner. Was Menschen in eigenen Worten geschrieben haben, steht nicht darin.
evaluation-report-open = Den Bericht vorbereiten
evaluation-report-form = Für wen
evaluation-report-full = Vollständig
evaluation-report-full-hint = Die Zahlen jedes Themas und jeder Aussage, und wie sie berechnet sind.
evaluation-report-plain = In klarer Sprache
evaluation-report-plain-hint = Kurze Sätze, große Buchstaben, Worte statt Zahlen. Lassen Sie es von einer betroffenen Person gegenlesen.
results-saved = Die Datei ist gespeichert.
results-not-saved = Die Datei wurde nicht gespeichert. Nichts hat den Tresor verlassen.

## The meeting about the results
results-meeting-title = Gemeinsam über die Ergebnisse sprechen
results-meeting-open = In einem Treffen zeigen
results-meeting-position = { $n } von { $total }
results-meeting-previous = Vorige Seite
results-meeting-next = Nächste Seite
results-meeting-pages = Seiten der Präsentation
results-meeting-keys = Auch die Pfeiltasten links und rechts wechseln die Seite.
results-meeting-back = Zurück zu den Ergebnissen
results-meeting-start = Wer geantwortet hat, und wie man liest
results-meeting-read-marks = Der blaue Kreis ist der Mittelwert des Teams. Das orange Quadrat ist der der Partner.
results-meeting-read-gap = Ein Abstand sagt nicht, wer recht hat. Er sagt, worüber wir sprechen können.
results-meeting-read-nobody = Niemand wird einzeln gezeigt. Niemand muss sagen, was sie oder er geantwortet hat.
results-meeting-statements = Die Antworten auf jede Aussage
results-meeting-questions = Drei Fragen, um darüber zu sprechen
results-meeting-ask-surprise = Was überrascht Sie?
results-meeting-ask-explain = Was haben Sie erlebt, das diese Antworten erklärt?
results-meeting-ask-change = Was könnten wir gemeinsam ändern?
results-meeting-decided = Für dieses Thema beschlossen
results-meeting-end = Was wir beschlossen haben
results-meeting-none = Im Moment ist nichts beschlossen.
results-validation-unknown = Es ist nicht bekannt, ob dieser Fragebogen durch Forschung validiert wurde. Er hilft zu wählen, worüber man spricht.
results-out-group = Gruppe
