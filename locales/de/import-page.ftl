# The screen that brings in a table of partners. What is said of the table itself stands in import.ftl.
import = Liste importieren
import-lead = Haben Sie schon eine Liste von Partnern? Sie kommt hier in einem Zug herein.
import-kinds = Wählen Sie eine Textdatei mit Spalten (CSV) oder eine Arbeitsmappe von Excel oder LibreOffice.
import-nothing-yet = Nichts wird hinzugefügt, bevor Sie alles gesehen haben. Die Datei selbst wird nie verändert.
import-open = Datei wählen
import-another = Andere Datei wählen
import-summary = { $file } · { $rows ->
    [one] { $rows } Zeile gelesen
   *[other] { $rows } Zeilen gelesen
}, { $partners ->
    [one] { $partners } Partner gefunden
   *[other] { $partners } Partner gefunden
}
import-layout = Wie die Datei gelesen wird
import-sheet = Blatt
import-header-line = Zeile mit den Spaltentiteln
import-header-line-hint = 0, wenn es keine gibt.
import-apply = So neu lesen
import-columns = Was jede Spalte enthält
import-named-rows = Zeilen, die eine Person und eine Organisation nennen
import-named-rows-person = Jede Zeile ist eine Person; die Organisation steht in den Bemerkungen
import-named-rows-organisation = Jede Zeile ist eine Organisation; die Person steht in den Bemerkungen
import-column-unnamed = Spalte { $number }
import-damages = Unterwegs beschädigt
import-damages-text = Kreuzen Sie an, was das Programm richten soll. Ohne Ihr Einverständnis wird nichts angerührt.
import-damage-unnamed = Beschädigte Zellen
import-in-column = Spalte „{ $column }“
import-lines = in Zeile { $lines }
import-lines-more = in Zeile { $lines } und weiter unten
import-refused = { $count ->
    [one] { $count } Zeile von { $total } abgelehnt
   *[other] { $count } Zeilen von { $total } abgelehnt
}
import-refused-text = Diese Zeilen bleiben in Ihrer Datei. Sie können sie dort berichtigen und später importieren.
import-refused-line = Zeile { $line }: Sie kann nicht übernommen werden.
import-skipped = { $count ->
    [one] { $count } Zeile ohne Daten beiseitegelassen
   *[other] { $count } Zeilen ohne Daten beiseitegelassen
}
import-skipped-line = Zeile { $line }: { $why }
import-skipped-other = ohne Daten
import-doubles = { $count ->
    [one] { $count } mögliche Dublette
   *[other] { $count } mögliche Dubletten
}
import-doubles-text = Vergleichen Sie und wählen Sie. Nichts wird zusammengelegt.
import-doubles-leave-all = Alle diese beiseitelassen
import-doubles-more = Weitere ansehen ({ $shown } von { $total } gezeigt)
import-from-line = In der Datei, Zeile { $line }
import-in-directory = Schon im Verzeichnis
import-alike = Ähnlichkeit { $score } von 100: { $reasons }
import-keep = Zeile { $line } behalten
import-leave-out = Zeile { $line } beiseitelassen
import-line = Zeile
import-sample = Die ersten Zeilen ({ $count } von { $total })
import-shown-of = { $shown } von { $total } gezeigt
import-where = Wohin damit
import-partnership = In eine Partnerschaft aufnehmen
import-directory-only = Nein, nur ins Verzeichnis
import-category = Kategorie, wenn die Datei nichts sagt
import-category-hint = Sie gilt nur für Zeilen ohne Kategorie.
import-before-run = { $count ->
    [one] { $count } Partner wird hinzugefügt
   *[other] { $count } Partner werden hinzugefügt
}, { $left } beiseite, { $refused ->
    [one] { $refused } Zeile abgelehnt
   *[other] { $refused } Zeilen abgelehnt
}. Alles lässt sich in einem Zug rückgängig machen.
import-run = { $count ->
    [one] { $count } Partner importieren
   *[other] { $count } Partner importieren
}
import-running = Import läuft
import-stopped = Der Import wurde angehalten. Nichts wurde hinzugefügt.
import-done = { $count ->
    [one] { $count } Partner hinzugefügt
   *[other] { $count } Partner hinzugefügt
}
import-done-joined = { $count ->
    [one] { $count } kam in die Partnerschaft
   *[other] { $count } kamen in die Partnerschaft
}
import-done-left-out = { $count ->
    [one] { $count } beiseitegelassen, wie Sie es wollten
   *[other] { $count } beiseitegelassen, wie Sie es wollten
}
import-done-refused = { $count ->
    [one] { $count } Zeile abgelehnt, siehe unten
   *[other] { $count } Zeilen abgelehnt, siehe unten
}
import-done-repair = { $repair }: { $count ->
    [one] { $count } Zelle
   *[other] { $count } Zellen
}
import-see = Verzeichnis ansehen
import-undo = Ganzen Import rückgängig machen
import-was-undone = { $count ->
    [one] Der Import wurde rückgängig gemacht: { $count } Änderung zurückgenommen.
   *[other] Der Import wurde rückgängig gemacht: { $count } Änderungen zurückgenommen.
}
import-example = Zum Beispiel: „{ $found }“ würde zu „{ $repaired }“.
import-reading = Datei wird gelesen
