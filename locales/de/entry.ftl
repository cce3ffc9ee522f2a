# Papierbögen erfassen, und die gemeinsame Antwort einer Gruppe.
# $n und $total sind Zahlen; $answer ist eine Antwort, wie sie auf dem Bogen steht.

## Papierbögen

entry-title = Papierbögen erfassen
entry-introduction = Bei jeder Frage stehen ihre Tasten. Drücken Sie die Taste der angekreuzten Antwort: Die nächste Frage kommt von selbst.
entry-keys = Die Tasten
entry-keys-choose = 1 bis 9, dann a, b, c: die Antwort mit dieser Taste wählen
entry-keys-nothing = Leertaste oder 0: Der Bogen gibt keine Antwort
entry-keys-several = Eingabetaste: nächste Frage, wo mehrere Antworten möglich sind oder wo die Antwort geschrieben wird
entry-keys-back = Rücktaste oder Pfeil nach oben: vorige Frage
entry-keys-other = Auch die Maus und die Tabulatortaste gehen überall.
entry-twice = Jeden Bogen zweimal erfassen
entry-twice-hint = Beide Eingaben werden vor dem Speichern verglichen. So findet man Tippfehler am sichersten.
entry-count = { $n ->
    [0] Noch kein Bogen erfasst, seit Sie diese Seite geöffnet haben.
    [one] { $n } Bogen erfasst, seit Sie diese Seite geöffnet haben.
   *[other] { $n } Bögen erfasst, seit Sie diese Seite geöffnet haben.
}
entry-saved = { $n ->
    [one] Der Bogen ist gespeichert. { $n } Bogen erfasst. Der nächste kann beginnen.
   *[other] Der Bogen ist gespeichert. { $n } Bögen erfasst. Der nächste kann beginnen.
}
entry-whose = Von wem ist dieser Bogen?
entry-category = Welche Art von Partner?
entry-about = Vor den Fragen
entry-sheet = Bogen { $n }
entry-first = Erste Eingabe
entry-second = Zweite Eingabe
entry-second-text = Nehmen Sie denselben Bogen noch einmal von vorn, ohne auf die erste Eingabe zu schauen. Sie ist verborgen.
entry-settle = Die beiden Eingaben vergleichen
entry-settle-text = { $n ->
    [one] Die beiden Eingaben weichen an { $n } Stelle ab. Schauen Sie auf den Bogen und wählen Sie, was dort steht. Vorher wird nichts gespeichert.
   *[other] Die beiden Eingaben weichen an { $n } Stellen ab. Schauen Sie auf den Bogen und wählen Sie jedes Mal, was dort steht. Vorher wird nichts gespeichert.
}
entry-refused = Auf diesem Bogen zu prüfen
entry-refused-text = Schauen Sie auf den Bogen und berichtigen Sie, was markiert ist. Noch ist nichts gespeichert.
entry-said-first = Erste Eingabe: { $answer }
entry-said-second = Zweite Eingabe: { $answer }
entry-said-nothing = keine Antwort
entry-again = Noch einmal eingeben
entry-nothing = Keine Antwort
entry-own = Eine andere Antwort, von Hand geschrieben
entry-own-words = Die Worte auf dem Bogen
entry-yes = Ja
entry-no = Nein
entry-number-range = Von { $least } bis { $greatest }
entry-number-least = { $least } oder mehr
entry-number-greatest = { $greatest } oder weniger
entry-go-second = Zur zweiten Eingabe
entry-compare = Vergleichen und speichern
entry-save = Bogen speichern
entry-left = { $n ->
    [0] Alle Fragen sind eingegeben.
    [one] Noch { $n } Frage ist einzugeben. Gibt der Bogen keine Antwort, drücken Sie 0, oder die Eingabetaste, wo die Antwort geschrieben wird.
   *[other] Noch { $n } Fragen sind einzugeben. Gibt der Bogen keine Antwort, drücken Sie 0, oder die Eingabetaste, wo die Antwort geschrieben wird.
}
entry-left-to-settle = { $n ->
    [0] Alles ist geprüft.
    [one] Noch { $n } Stelle ist auf dem Bogen zu prüfen.
   *[other] Noch { $n } Stellen sind auf dem Bogen zu prüfen.
}
entry-incomplete-sheet = Auf dem Bogen fehlt eine verlangte Antwort. Der Bogen zählt so, wie er abgegeben wurde.
entry-empty-sheet = Dieser Bogen gibt keine einzige Antwort: Er kann nicht zählen. Prüfen Sie ihn. Ist er wirklich leer, löschen Sie diese Eingabe.
entry-discard = Diese Eingabe löschen
entry-discard-question = Die Eingabe dieses Bogens löschen?
entry-discard-text = Der Bogen ist nicht gespeichert. Was Sie davon eingegeben haben, wird gelöscht; der Papierbogen bleibt zu erfassen.
entry-finish = Erfassen beenden
entry-leave-question = Gehen, bevor dieser Bogen fertig ist?
entry-leave = Löschen und gehen
entry-nothing-kept = Ein gespeicherter Bogen kann nicht mehr gelesen oder geändert werden, auch nicht von Ihnen. Ein halb erfasster Bogen wird nicht behalten.

## Gemeinsame Antwort

group-title = Gemeinsame Antwort einer Gruppe
group-introduction = Die Gruppe spricht über jede Frage und wählt dann zusammen eine Antwort.
group-voice = Wer antwortet?
group-voice-together = Zusammen
group-voice-together-hint = Das Team und die Partner, mit einer Stimme.
group-replaces = Eine neue gemeinsame Antwort derselben Stimme ersetzt die vorige.
group-sealed = Die gemeinsame Antwort bleibt bis zum Abschluss versiegelt. Bis dahin kann niemand sie lesen.
group-otherwise = Sieht es jemand anders?
group-note = Was diese Person dazu sagt
group-note-hint = Schreiben Sie die Meinung auf, ohne Namen: Alle werden die Notiz mit den Ergebnissen lesen.
group-position = Frage { $n } von { $total }
group-left = { $n ->
    [0] Alle Fragen haben eine Antwort.
    [one] Noch { $n } Frage ist ohne Antwort. Das darf so bleiben.
   *[other] Noch { $n } Fragen sind ohne Antwort. Das darf so bleiben.
}
group-no-voice = Sagen Sie zuerst, wer antwortet.
group-no-answer = Wählen Sie vor dem Speichern mindestens eine Antwort.
group-save = Gemeinsame Antwort speichern
group-saved = Die gemeinsame Antwort ist gespeichert. Sie bleibt bis zum Abschluss versiegelt.
group-leave-question = Gehen, ohne die gemeinsame Antwort zu speichern?
group-leave-text = Was die Gruppe hier geantwortet hat, ist noch nicht gespeichert und wird gelöscht.
group-leave = Löschen und gehen
group-back = Zurück zur Evaluation
