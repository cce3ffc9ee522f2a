# Übernahme einer Partnerliste: Dateien, Spalten, Schäden, Ähnlichkeiten.
# $n ist eine Zahl, $line eine Zeilennummer.

## Die Dateien

table-kind-csv = Textdatei in Spalten (CSV)
table-kind-xlsx = Excel-Arbeitsmappe
table-kind-xls = Ältere Excel-Arbeitsmappe
table-kind-ods = LibreOffice-Arbeitsmappe

## Wie Buchstaben in der Datei geschrieben sind

encoding-label = Schreibweise der Buchstaben
encoding-help = Wenn Akzente und Umlaute in der Vorschau falsch aussehen, versuchen Sie eine andere Auswahl.
encoding-utf8 = Universell (UTF-8)
encoding-utf8-with-bom = Universell, wie Excel es schreibt (UTF-8 mit Markierung)
encoding-utf16-le = Unicode-Text von Excel (UTF-16)
encoding-utf16-be = Unicode-Text, Bytes umgekehrt (UTF-16)
encoding-windows-1252 = Windows, Westeuropa
encoding-windows-1250 = Windows, Mitteleuropa
encoding-mac-roman = Älterer Macintosh

## Was die Spalten trennt

delimiter-label = Spalten getrennt durch
delimiter-comma = Komma
delimiter-semicolon = Semikolon
delimiter-tab = Tabulator
delimiter-pipe = Senkrechter Strich
delimiter-none = Eine einzige Spalte

## Die ausgelassenen Zeilen

skipped-title = Über den Spaltentiteln
skipped-total = Summenzeile
skipped-empty = Leere Zeile
skipped-separator = Zeile, die die Spaltentrennung ankündigt

## Was aus jeder Spalte wird

target-name = Name
target-given-name = Vorname
target-family-name = Familienname
target-kind = Person oder Organisation
target-category = Kategorie
target-email = E-Mail-Adresse
target-phone = Telefon
target-street = Straße
target-house-number = Hausnummer
target-postcode = Postleitzahl
target-city = Ort
target-country = Land
target-language = Sprache
target-website = Website
target-note = In der Notiz behalten
target-ignore = Nicht übernehmen
target-set-aside = In der Notiz behalten, weil dieses Feld es nicht aufnehmen kann.

## Was mit der Datei geschah, bevor sie hierher kam

damage-row-in-quotes = Ganze Zeilen in Anführungszeichen
damage-row-in-quotes-explained = Ein Programm hat die ganze Zeile in Anführungszeichen gesetzt. Sie wird deshalb als eine einzige Zelle gelesen.
repair-row-in-quotes = Diese Zeilen ohne die umgebenden Anführungszeichen neu lesen
damage-lost-leading-zero = Verlorene Null am Anfang
damage-lost-leading-zero-explained = Eine Tabellenkalkulation hat diesen Text für eine Zahl gehalten und die Null am Anfang entfernt.
repair-lost-leading-zero = Die Null wieder einsetzen
damage-decimal-tail = Hinzugefügte Dezimalstellen
damage-decimal-tail-explained = Ein Programm hat diesen Text für eine Zahl gehalten und am Ende „,0“ oder „.0“ angefügt.
repair-decimal-tail = Die Dezimalstellen entfernen
damage-scientific-number = Verkürzte Zahl
damage-scientific-number-explained = Eine Tabellenkalkulation hat eine lange Zahl verkürzt, zum Beispiel zu 3,2E+10. Es können Ziffern fehlen.
repair-scientific-number = Zahlen, denen keine Ziffer fehlt, ausschreiben
damage-mojibake = Unlesbare Akzente und Umlaute
damage-mojibake-explained = Ein Programm hat Akzente und Umlaute falsch gelesen: „Ã©“ steht anstelle von „é“.
repair-mojibake = Akzente und Umlaute dort neu lesen, wo das Ergebnis sicher ist
damage-cyrillic-letters = Kyrillische Buchstaben in lateinischen Wörtern
damage-cyrillic-letters-explained = Ein Programm hat Buchstaben mit Akzent durch kyrillische Buchstaben ersetzt.
repair-cyrillic-letters = Die Buchstaben mit Akzent wieder einsetzen
damage-lost-character = Verlorene Buchstaben
damage-lost-character-explained = Ein „�“ steht für einen Buchstaben, der nicht mehr in der Datei ist, oder die gewählte Schreibweise der Buchstaben stimmt nicht.
repair-lost-character = Hier ist keine Reparatur möglich. Versuchen Sie eine andere Schreibweise der Buchstaben oder berichtigen Sie von Hand.
damage-control-character = Unsichtbare Zeichen
damage-control-character-explained = Die Zelle enthält unsichtbare Zeichen, die nicht in einen Text gehören.
repair-control-character = Die unsichtbaren Zeichen entfernen
damage-spreadsheet-error = Fehler der Tabellenkalkulation
damage-spreadsheet-error-explained = Eine Berechnung ist fehlgeschlagen und hat ein Fehlerzeichen hinterlassen, etwa #NV.
repair-spreadsheet-error = Diese Zellen leeren
damage-stray-quotes = Schlecht geschlossene Anführungszeichen
damage-stray-quotes-explained = Anführungszeichen mitten in einer Zelle machen ihr Ende unsicher.
repair-stray-quotes = Hier ist keine Reparatur möglich. Prüfen Sie diese Zeilen in der Vorschau.
damage-formula-guard = Schützender Apostroph
damage-formula-guard-explained = Ein Apostroph verhindert, dass eine Tabellenkalkulation diesen Text für eine Formel hält.
repair-formula-guard = Den Apostroph entfernen
damage-count = { $n ->
    [one] { $n } Zelle
   *[other] { $n } Zellen
}
damage-line-count = { $n ->
    [one] { $n } Zeile
   *[other] { $n } Zeilen
}
repair-done-count = { $n ->
    [one] { $n } Reparatur ausgeführt
   *[other] { $n } Reparaturen ausgeführt
}

## Die Zeilen, die keinen Partner ergeben

row-refused-name-missing = Zeile { $line }: kein Name.
row-refused-too-many-cells = Zeile { $line }: mehr Zellen als Spalten. Eine Zelle ginge verloren.
row-refused-in-quotes = Zeile { $line }: Die ganze Zeile steht in Anführungszeichen. Wählen Sie die Reparatur, um sie zu lesen.
row-refused-control-character = Zeile { $line }: Sie enthält unlesbare Zeichen. Wählen Sie die Reparatur, um sie zu übernehmen.
row-refused-too-long = Zeile { $line }: Eine Zelle ist zu lang für ihr Feld.

## Warum das Lesen bei einer Zeile endet

table-cause-open-quote = Ein Anführungszeichen wird geöffnet und nicht geschlossen.
table-cause-cell-too-long = Eine Zelle ist zu lang.
table-cause-not-text = Die Zeile ist kein Text.

## Warum sich zwei Partner ähneln

likeness-same-name = Gleicher Name
likeness-near-name = Sehr ähnliche Namen
likeness-name-contained = Ein Name enthält den anderen
likeness-same-place = Gleicher Ort
likeness-same-email = Gleiche E-Mail-Adresse
likeness-same-phone = Gleiche Telefonnummer
