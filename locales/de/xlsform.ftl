# Was einem XLSForm (der Tabelle für Fragebögen von ODK und Kobo) im Weg steht, was ein XLSForm nicht sagen kann, und was an
# Antworten nicht stimmt, die von Telefonen zurückkommen. Jeder Satz folgt auf die Stelle in der Datei.

## Warum ein XLSForm nicht angenommen wird

xlsform-reason-sheet-missing = Das Blatt „{ $name }“ fehlt.
xlsform-reason-sheet-refused = Dieses Blatt tut etwas, das Entente nicht tut, oder es ist zweimal da.
xlsform-reason-column-missing = Die Spalte „{ $name }“ fehlt.
xlsform-reason-column-twice = Zwei Spalten sagen dasselbe. Behalten Sie eine.
xlsform-reason-language-unknown = Diese Sprache ist nicht bekannt. Schreiben Sie ihr Kürzel in Klammern, zum Beispiel „label::Französisch (fr)“.
xlsform-reason-too-many-rows = Es sind mehr als { $limit } Zeilen.
xlsform-reason-too-deep = Gruppen sind tiefer als { $limit } Ebenen verschachtelt.
xlsform-reason-type-missing = Diese Zeile sagt nicht, was sie ist. Füllen Sie die Spalte „type“ aus.
xlsform-reason-type-unknown = Den Typ „{ $kind }“ gibt es in einem XLSForm nicht.
xlsform-reason-type-refused = Entente kann diesen Typ von Zeile nicht verarbeiten: { $kind }.
xlsform-reason-group-not-open = Hier endet eine Gruppe, die nie begonnen hat.
xlsform-reason-group-not-closed = Diese Gruppe beginnt und endet nicht.
xlsform-reason-name-missing = Ein Name fehlt.
xlsform-reason-name-unusable = „{ $name }“ kann auf einem Telefon kein Name sein. Verwenden Sie Buchstaben, Ziffern und „_“, und beginnen Sie mit einem Buchstaben.
xlsform-reason-name-twice = Den Namen „{ $name }“ gibt es schon (Zeile { $first }).
xlsform-reason-list-missing = Die Liste „{ $list }“ steht nicht auf dem Blatt „choices“.
xlsform-reason-choice-twice = Diese Antwort der Liste „{ $list }“ gibt es schon (Zeile { $first }).
xlsform-reason-choice-with-blank = Ein Name der Liste „{ $list }“ enthält ein Leerzeichen. Wo mehrere Antworten möglich sind, trennt es sie.
xlsform-reason-text-with-answer = Dieser Text gibt die Antwort auf eine andere Frage wieder. Entente würde das Zeichen zeigen und nicht die Antwort.
xlsform-reason-control-character = Dieser Text enthält unsichtbare Zeichen, die kein Text enthalten sollte.
xlsform-reason-text-too-long = Dieser Text ist länger als { $limit } Zeichen.
xlsform-reason-yes-or-no = Schreiben Sie hier „yes“ oder „no“. Entente berechnet das nicht.
xlsform-reason-calculation = Die Antwort wird berechnet. Entente berechnet keine Antworten.
xlsform-reason-default-computed = Die vorgegebene Antwort wird berechnet. Entente berechnet keine Antworten.
xlsform-reason-default-unusable = Die vorgegebene Antwort passt nicht zu dieser Frage.
xlsform-reason-parameter-unusable = Dieser Parameter kann nicht verwendet werden: { $name }.
xlsform-reason-expression-broken = Diese Formel kann nicht gelesen werden: Ein Zeichen fehlt, oder es ist eines zu viel.
xlsform-reason-expression-unknown = Diese Formel enthält etwas, das Entente nicht berechnet: { $what }
xlsform-reason-expression-mixed = Diese Bedingung mischt „and“ und „or“. Entente versteht das eine oder das andere.
xlsform-reason-question-unknown = Die Frage „{ $question }“ gibt es nicht.
xlsform-reason-question-without-answer = Auf „{ $question }“ antwortet niemand: Es ist ein Text oder eine Gruppe.
xlsform-reason-condition-loop = Bedingungen drehen sich im Kreis um „{ $question }“.
xlsform-reason-condition-unanswered = Die Bedingung gilt auch, solange „{ $question }“ keine Antwort hat. Fügen Sie hinzu, dass die Antwort nicht leer sein darf.
xlsform-reason-condition-type = „{ $question }“ wird mit etwas verglichen, das keine Antwort darauf sein kann.
xlsform-reason-constraint-type = Diese Grenze passt nicht zu diesem Typ von Frage: { $kind }.
xlsform-reason-constraint-strict = Diese Grenze einer Kommazahl schließt den Wert selbst aus. Schreiben Sie „>=“ oder „<=“.
xlsform-reason-pattern-unusable = Dieses Muster (regex) kann nicht verwendet werden, oder es sind zwei.
xlsform-reason-filter-column-missing = Das Blatt „choices“ hat keine Spalte „{ $name }“ für diesen Filter.

## Was ein XLSForm nicht sagen kann

xlsform-left-out = Was dieses Format nicht sagen kann, wurde weggelassen:
xlsform-left-out-repeated-group = Diese Gruppe kann mehrmals vorkommen.
xlsform-left-out-repeated-answers = Diese Frage ohne Auswahl nimmt mehrere Antworten.
xlsform-left-out-choices-missing = Diese Frage hat keine Auswahl.
xlsform-left-out-condition = Die Bedingung dieses Elements lässt sich nicht schreiben.
xlsform-left-out-too-deep = Gruppen sind zu tief verschachtelt.
xlsform-left-out-text-too-long = Ein Text ist zu lang für eine Zelle.
xlsform-left-out-total = Entente berechnet die Summe, sobald die Antworten zurück sind.
xlsform-left-out-hidden = Dieses Element wird nie gezeigt.
xlsform-left-out-limit = Eine Grenze der Antwort wird auf dem Telefon nicht geprüft.
xlsform-left-out-initial = Die vorgegebene Antwort steht nicht auf dem Telefon.
xlsform-left-out-group-required = Das Telefon prüft nicht, ob in dieser Gruppe etwas beantwortet ist.

## Was an einer Zelle mit Antworten nicht stimmt

xlsform-cell-not-a-number = Das ist keine Zahl, oder keine ganze Zahl, wo eine gefragt ist.
xlsform-cell-not-a-date = Das ist kein Tag in der Form Jahr-Monat-Tag.
xlsform-cell-not-a-choice = Das ist keine der Antworten zur Auswahl.
xlsform-cell-not-yes-or-no = Das ist weder Ja noch Nein.
xlsform-cell-choices-differ = Die Spalte der Frage und die ihrer Antworten sagen nicht dasselbe.
xlsform-cell-control-character = Dieser Text enthält unsichtbare Zeichen, die kein Text enthalten sollte.
xlsform-cell-text-too-long = Dieser Text ist zu lang.
xlsform-cell-too-many-cells = Die Zeile hat mehr Zellen als Überschriften: Sie sind vielleicht verrutscht.
phone-form-file = Fragebogen für Telefone
phone-reason = „{ $question }“: { $reason }
phone-empty = Keine Frage ist beantwortet.
