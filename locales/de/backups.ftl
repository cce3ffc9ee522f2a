# Sicherungen, und das Wiederherstellen.
backups-lead = Eine Sicherung zählt nur, wenn sie wieder geöffnet werden konnte. Jede wird nach dem Schreiben ganz zurückgelesen; alles darin bleibt verschlüsselt.
backups-state = Wie es steht
backups-last = Letzte Sicherung
backups-elsewhere = Letzte Kopie anderswo
backups-drill = Letzte Übung zur Wiederherstellung
backups-sheet = Letzte Übung mit dem Notfallblatt
backups-shares = Letzte Übung mit den Notfallseiten
backups-never = nie
backups-due = zu tun
backups-make = Jetzt sichern
backups-make-elsewhere = Anderswohin kopieren…
backups-elsewhere-why = Ein Stick oder eine Platte an einem anderen Ort: Diebstahl oder Feuer nimmt den Computer samt allem, was daneben liegt.
backups-working = Die Sicherung wird geschrieben und dann zurückgelesen
backups-made = { $records ->
    [one] Sicherung gemacht und geprüft: { $records } Eintrag.
   *[other] Sicherung gemacht und geprüft: { $records } Einträge.
}
backups-list = Die aufbewahrten Sicherungen
backups-place = Sie liegen im Ordner { $place }.
backups-kept = Aufbewahrt werden: eine pro Tag über 12 Tage, eine pro Woche über 10 Wochen, eine pro Monat über 9 Monate.
backups-none = Es gibt noch keine.
backups-more = und { $count } ältere
backups-unreadable = { $count ->
    [one] { $count } Datei in diesem Ordner heißt wie eine Sicherung und kann nicht gelesen werden.
   *[other] { $count } Dateien in diesem Ordner heißen wie Sicherungen und können nicht gelesen werden.
}
backups-size = { $size } MB
drill-title = Wiederherstellen üben
drill-text = Die letzte Sicherung wird daneben wiederhergestellt, verglichen, geöffnet und entfernt. Ihr Tresor ändert sich nicht. Tippen Sie, was Sie am Tag eines Unfalls hätten: die Passphrase, den Schlüssel des Notfallblatts oder die Seiten von zwei Personen.
drill-with = Mit
drill-with-passphrase = der Passphrase
drill-with-recovery = dem Schlüssel des Notfallblatts
drill-with-pages = den Seiten von zwei Personen
drill-do = Üben
drill-working = Die Sicherung wird wiederhergestellt und verglichen
drill-done = { $records ->
    [one] Die Wiederherstellung ist gelungen: { $records } Eintrag wiedergefunden.
   *[other] Die Wiederherstellung ist gelungen: { $records } Einträge wiedergefunden.
}
drill-behind = Der Tresor enthält heute { $now } Einträge: Diese Sicherung ist vom { $at }. Sichern Sie jetzt, um den Rest zu behalten.
drill-certificate = Die Bescheinigung speichern…
certificate-file = bescheinigung-wiederherstellung
restore-open = Eine Sicherung wiederherstellen
restore-lead = Die Sicherung wird in einen neuen Ordner wiederhergestellt; nichts wird ersetzt. Sie öffnet sich mit der Passphrase, dem Notfallblatt oder den Seiten von zwei Personen des Tages, an dem sie gemacht wurde.
restore-do = Sicherung und Ordner wählen
restore-working = Die Sicherung wird wiederhergestellt und geprüft
restored = Die Sicherung ist wiederhergestellt. Öffnen Sie sie mit ihrer Passphrase.
today-safety = Was sicher ist
today-safety-see = Die Sicherungen ansehen
everything-title = Alles mitnehmen
everything-text = Ein Archiv, das ohne Entente gelesen wird: eine JSON-Datei und eine CSV-Tabelle je Art von Eintrag, und die aufbewahrten Dateien. Ohne die Antworten auf Fragebogen, die niemand einzeln sehen darf. Es ist keine Sicherung und nicht verschlüsselt: Verwahren Sie es, wie Sie diese Unterlagen auf Papier verwahren würden.
everything-do = Alles in ein Archiv mitnehmen…
everything-working = Das Archiv wird geschrieben
everything-taken = Das Archiv ist geschrieben. Einträge: { $records }; aufbewahrte Dateien: { $files }. Es ist nicht verschlüsselt.
everything-not-saved = Das Archiv wurde nicht gespeichert. Nichts hat den Tresor verlassen.
everything-file = entente-alles
everything-note-file = LIESMICH.txt
everything-note =
    Alles, was das Zentrum in Entente notiert hat, lesbar ohne Entente.
    Dieses Archiv ist nicht verschlüsselt: Verwahren Sie es, wie Sie diese Unterlagen auf Papier verwahren würden.

    records: eine JSON-Datei je Art von Eintrag, vollständig. Die Felder tragen die Namen des Programms.
    tables: dieselben Einträge als CSV-Tabellen (UTF-8, Kommas), für eine Tabellenkalkulation.
    files: Dokumente und Anlagen, wie sie hereinkamen, benannt nach ihrem Eintrag.

    Nicht darin: was gelöscht wurde, der Verlauf, das Protokoll der Einsichten und die Antworten auf Fragebogen.
backups-restored = Dieser Tresor wurde aus der Sicherung vom {$day} wiederhergestellt. Was seither getan wurde, ist noch einmal zu tun: Beendete Zugänge öffnen ihn wieder, und endgültig gelöschte Personen sind wieder da.
