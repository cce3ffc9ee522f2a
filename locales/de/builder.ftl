# Einen Fragebogen des Zentrums schreiben: Texte der Seite.
# $what ist der Name einer Frage oder einer Gruppe auf dieser Seite („Frage 3“). $n, $count, $total und $freed sind Zahlen. $language ist der Name einer Sprache.

## Die Seite
builder-new = Einen Fragebogen schreiben
builder-edit = Den Fragebogen ändern
builder-lead = Geben Sie einen Titel, dann fügen Sie die Fragen eine nach der anderen hinzu. Was Sie schreiben, wird laufend behalten.
builder-save = Den Fragebogen speichern
builder-saved = Der Fragebogen ist gespeichert.
builder-later = Später fertigstellen
builder-kept = Ihr Entwurf ist aufbewahrt. Sie finden ihn wieder, wenn Sie zurückkommen.
builder-title = Titel
builder-title-hint = Zum Beispiel: Der Empfang im Zentrum
builder-description = Wozu dieser Fragebogen dient
builder-description-hint = Ein oder zwei Sätze. Sie dürfen dies leer lassen.
builder-untitled = Fragebogen ohne Titel
builder-tabs = Sprachen des Fragebogens
builder-tab-original = Ausgangssprache

## Die Gruppen
builder-questions = Fragen
builder-group = Gruppe { $n }
builder-group-title = Titel der Gruppe { $n }
builder-group-title-hint = Das Thema dieser Fragen, zum Beispiel: Kommunikation
builder-group-add = Eine Gruppe hinzufügen
builder-group-explained = Eine Gruppe fasst die Fragen zu einem Thema zusammen. Die Ergebnisse geben eine Zahl pro Gruppe.
builder-empty = Hier gibt es noch keine Frage.

## Hinzufügen, verschieben, entfernen
builder-add = Eine Frage hinzufügen
builder-add-to = Eine Frage hinzufügen: { $group }
builder-add-again = Noch einmal: { $kind }
builder-full = Es gibt 200 Fragen: Das ist das Meiste, was das Programm annimmt.
builder-added = { $total ->
    [one] Frage hinzugefügt. Es gibt eine.
   *[other] Frage hinzugefügt. Es gibt { $total }.
}
builder-moved = Verschoben. Das ist jetzt: { $what }, von { $total } insgesamt.
builder-group-moved = Gruppe verschoben. Das ist jetzt Gruppe { $n } von { $total }.
builder-duplicated = Kopie hinzugefügt unter: { $what }.
builder-removed = { $freed ->
    [0] Entfernt: { $what }.
    [one] Entfernt: { $what }. Eine Frage hing davon ab: Sie wird allen gestellt.
   *[other] Entfernt: { $what }. { $freed } Fragen hingen davon ab: Sie werden allen gestellt.
}
builder-group-removed = { $freed ->
    [0] Mit den Fragen entfernt: { $what }.
    [one] Mit den Fragen entfernt: { $what }. Eine Frage hing davon ab: Sie wird allen gestellt.
   *[other] Mit den Fragen entfernt: { $what }. { $freed } Fragen hingen davon ab: Sie werden allen gestellt.
}
builder-restored = Wieder an seinem Platz: { $what }.
builder-up = Nach oben
builder-down = Nach unten
builder-duplicate = Kopieren
builder-remove = Entfernen
builder-named = { $deed }: { $what }
builder-of = { $what }: { $part }

## Eine Frage
builder-question = Frage { $n }
builder-text-to-read = Text zum Lesen
builder-question-words = { $what }: was Sie fragen
builder-statement-words = { $what }: die Aussage zum Bewerten
builder-text-words = Was man liest
builder-kind = Wie man antwortet
builder-kind-scale = Aussage zum Bewerten von 1 bis 5
builder-kind-choices = Auswahl aus einer Liste
builder-kind-yes-no = Ja oder nein
builder-kind-number = Zahl
builder-kind-date = Datum
builder-kind-line = Kurze Antwort
builder-kind-lines = Freie Antwort
builder-kind-text = Text zum Lesen
builder-example-scale = „Ich werde gut empfangen.“ Stimmen Sie zu?
builder-example-choices = Eine der Antworten, die Sie schreiben, oder mehrere
builder-example-yes-no = „Waren Sie schon im Zentrum?“
builder-example-number = „Wie oft in diesem Jahr?“
builder-example-date = Ein Tag, ein Monat und ein Jahr
builder-example-line = Eine Zeile zum Ausfüllen
builder-example-lines = Mehrere Zeilen, mit eigenen Worten
builder-example-text = Eine Erklärung, ohne Antwort
builder-scale = Mit welcher Skala
builder-scale-name = von „{ $first }“ bis „{ $last }“
builder-choices = Antworten zur Auswahl
builder-choice = Antwort { $n }
builder-choice-add = Eine Antwort hinzufügen
builder-several = Man darf mehrere Antworten wählen
builder-own-words = Man darf auch mit eigenen Worten antworten
builder-exclusive = passt zu keiner anderen, wie „nichts davon“
builder-least = Kleinste mögliche Zahl
builder-greatest = Größte mögliche Zahl
builder-limit-hint = Leer lassen, wenn es keine Grenze gibt.
builder-whole = Ohne Komma: 1, 2, 3…

## Einstellungen einer Frage
builder-more = Weitere Einstellungen
builder-reversed = Umgekehrt
builder-reversed-hint = Kreuzen Sie an, wenn Zustimmen dagegen zählt. Zum Beispiel: „Ich warte zu lange.“ Die Punkte werden dann andersherum gezählt.
builder-reversed-short = umgekehrt
builder-required = Eine Antwort ist nötig
builder-required-hint = Ohne Antwort auf diese Frage wird der Bogen nicht angenommen. Selten verwenden: Jeder soll schweigen dürfen.
builder-required-short = nötig
builder-if = Nur fragen, wenn …
builder-if-always = Immer fragen
builder-if-none = Diese Frage wird immer gestellt: Es gibt davor keine andere, von der sie abhängen könnte.
builder-if-question = { $what }: { $text }
builder-if-answer = Erwartete Antwort ({ $what })
builder-if-answered = irgendeine Antwort
builder-if-yes = ja
builder-if-no = nein
builder-if-short = mit Bedingung
builder-if-lost = Die Frage, von der diese abhängt, kommt jetzt danach. Wählen Sie eine andere, oder schieben Sie sie wieder nach oben.
builder-if-lost-choice = eine Frage, die danach kommt
builder-simpler = In einfacheren Sätzen
builder-simpler-hint = Kurze Sätze und Wörter aus dem Alltag. Wer antwortet, wählt. Sie dürfen dies leer lassen.
builder-hint = Hilfe zum Antworten
builder-hint-hint = Wird neben der Frage gezeigt. Sie dürfen dies leer lassen.

## Die Sprachen
builder-languages-heading = Sprachen
builder-language = Sprache, in der Sie schreiben
builder-language-hint = Was schon geschrieben ist, bekommt ein anderes Etikett, keine anderen Worte.
builder-languages = Auch übersetzt in
builder-languages-hint = Oben öffnet sich eine Registerkarte pro Sprache. Solange ein Text nicht übersetzt ist, liest man ihn in der Ausgangssprache. Eine Sprache, die Sie abwählen, verliert ihre Texte, wenn Sie speichern.
builder-translation = Texte in { $language }
builder-translation-empty = Es gibt noch nichts zu übersetzen. Schreiben Sie zuerst die Fragen.
builder-missing = { $count ->
    [0] Alles ist geschrieben { $language }
    [one] { $count } Text fehlt { $language }
   *[other] { $count } Texte fehlen { $language }
}
builder-in-fr = auf Französisch
builder-in-en = auf Englisch
builder-in-nl = auf Niederländisch
builder-in-de = auf Deutsch
builder-next-missing = Zum ersten fehlenden Text

## Zählen
builder-counting = Wie gezählt wird
builder-missing-rule = Die Zahl einer Person für eine Gruppe ist der Mittelwert ihrer Bewertungen. Mindestens die Hälfte der Aussagen der Gruppe muss bewertet sein; sonst zählt die Person für diese Gruppe nicht. „Ich weiß es nicht“ und eine leer gelassene Frage sind keine Bewertungen. Die anderen Arten von Antworten werden nicht in Punkten gezählt.
builder-scales = Die Wörter der Skala ändern
builder-scale-numbered = Skala { $n }, { $name }
builder-step = Stufe { $n }
builder-step-of = Skala { $scale }, Stufe { $n }
builder-score = Punkte der Stufe { $n }
builder-step-add = Eine Stufe hinzufügen
builder-scale-add = Eine Skala hinzufügen
builder-scale-added = Skala hinzugefügt. Sie können sie bei jeder Aussage wählen.
builder-scale-remove = Skala { $n } entfernen
builder-scale-removed = Skala entfernt.

## Die Rechte
builder-rights = Wem diese Fragen gehören
builder-owner = Wer sie geschrieben hat
builder-owner-hint = Das Zentrum, oder die Person oder Organisation, von der Sie sie entlehnen. Sie dürfen dies leer lassen.
builder-licence = Unter welchen Bedingungen man sie verwenden darf
builder-licence-hint = Zum Beispiel: Alle Rechte vorbehalten, oder Frei verwendbar mit dem Namen der Autorin oder des Autors. Sie dürfen dies leer lassen.
builder-leaves = Was diesen Computer verlassen darf
builder-leaves-everything = Die Fragen und die Ergebnisse
builder-leaves-everything-hint = Die Fragen sind von Ihnen, oder Sie dürfen sie weitergeben.
builder-leaves-figures = Nur die Zahlen
builder-leaves-figures-hint = Die Fragen kommen von anderswo und sind geschützt. Ihre Worte bleiben hier.

## Sehen wie eine Person
builder-preview-open = So sehen, wie eine Person
builder-preview = Wie eine Person es sieht
builder-preview-lead = Sie können es ausprobieren: Nichts wird behalten. Alle Fragen werden gezeigt, auch solche, die von einer Antwort abhängen.
builder-preview-language = Sprache
builder-preview-plain = In einfacheren Sätzen
builder-preview-if = Nur gefragt je nach der Antwort auf: { $what }
