# Was abgelehnt wurde oder nicht ging: ein Satz sagt, was geschah, `.remedy` sagt, was zu tun ist.
# Nie ein Vorwurf, nie Inhalt eines Eintrags.

## Der Tresor und seine Schlüssel

error-vault-missing = In diesem Ordner ist kein Tresor.
    .remedy = Wählen Sie den Ordner, in dem der Tresor angelegt wurde. Ist es ein USB-Stick oder ein gemeinsamer Ordner, prüfen Sie, ob er verbunden ist.
error-vault-exists = Dieser Ordner enthält schon einen Tresor oder andere Dateien.
    .remedy = Es wurde nichts geändert. Wählen Sie einen leeren Ordner oder öffnen Sie den Tresor, der dort liegt.
error-vault-in-use = Der Tresor ist schon auf dem Computer { $host } geöffnet, seit { $since } (Programm { $pid }).
    .remedy = Es wurde nichts geändert. Schließen Sie Entente dort und versuchen Sie es noch einmal.
error-vault-locked = Der Tresor ist geschlossen.
    .remedy = Öffnen Sie ihn mit Ihrer Passphrase. Was Sie gerade schrieben, ist aufgehoben.
error-vault-open = Ein Tresor ist schon offen.
    .remedy = Schließen Sie ihn zuerst und versuchen Sie es noch einmal.
error-wrong-passphrase = Falsche Passphrase.
    .remedy = Es wurde nichts geändert. Prüfen Sie die Feststelltaste und versuchen Sie es noch einmal. Ist die Passphrase verloren, öffnet das Notfallblatt den Tresor.
error-wrong-recovery-key = Dieser Notfallschlüssel öffnet diesen Tresor nicht.
    .remedy = Es wurde nichts geändert. Prüfen Sie das Datum auf dem Blatt: Ein neueres Blatt ersetzt die früheren.
error-share-mistyped = Auf der { $page ->
        [1] ersten
       *[other] zweiten
    } Seite ist ein Tippfehler, in Gruppe { $group } oder in der Nähe.
    .remedy = Es wurde nichts geändert. Vergleichen Sie diese Gruppe Zeichen für Zeichen mit dem Papier und versuchen Sie es noch einmal.
error-shares-repeated = Dieselbe Seite wurde zweimal eingetippt.
    .remedy = Es wurde nichts geändert. Es braucht die Seiten von zwei Personen. Das erste Zeichen, 1, 2 oder 3, ist die Nummer der Seite.
error-shares-of-two-sets = Diese zwei Seiten gehören nicht zusammen: Sie stammen aus zwei Sätzen.
    .remedy = Es wurde nichts geändert. Sehen Sie oben auf den Seiten nach dem Namen des Satzes: Er muss derselbe sein. Ein neuerer Satz ersetzt die früheren.
error-wrong-shares = Diese zwei Seiten gehören zusammen, öffnen aber diesen Tresor nicht.
    .remedy = Es wurde nichts geändert. Sehen Sie oben auf den Seiten nach Datum und Zentrum: Ein neuerer Satz hat sie ersetzt, oder sie gehören zu einem anderen Tresor.
error-no-shares = Für diesen Tresor gelten keine Notfallseiten.
    .remedy = Es wurde nichts geändert. Benutzen Sie das Notfallblatt. Seiten werden in den Einstellungen gemacht, wenn der Tresor offen ist.
error-wrong-invitation = Dieser Code öffnet nichts in diesem Tresor: Er wurde schon benutzt, oder ein neuer hat ihn ersetzt.
    .remedy = Nichts wurde geändert. Bitten Sie um einen neuen Code.
error-invitation-mistyped = Im Code steht ein Tippfehler, in Gruppe { $group } oder daneben.
    .remedy = Nichts wurde geändert. Vergleichen Sie diese Gruppe Buchstabe für Buchstabe mit dem erhaltenen Code und versuchen Sie es noch einmal.
error-invitation-over = Dieser Code gilt nicht mehr: Sein letzter Tag ist vorbei.
    .remedy = Nichts wurde geändert. Bitten Sie um einen neuen Code.
error-access-ended = Diese Passphrase öffnet diesen Tresor nicht mehr.
    .remedy = Nichts wurde geändert. Sprechen Sie mit Ihrer Koordination.
error-last-coordinator = Mindestens eine Person muss koordinieren: Ohne sie könnte niemand mehr andere hereinlassen.
    .remedy = Nichts wurde geändert. Geben Sie diese Rolle zuerst jemand anderem.
error-recovery-key-mistyped = Im Notfallschlüssel ist ein Tippfehler, in Gruppe { $group } oder in der Nähe.
    .remedy = Es wurde nichts geändert. Vergleichen Sie diese Gruppe Zeichen für Zeichen mit dem Blatt und versuchen Sie es noch einmal.
error-too-many-attempts = Mehrere falsche Passphrasen wurden nacheinander versucht.
    .remedy = { $seconds ->
        [one] Es wurde nichts geändert. Versuchen Sie es in { $seconds } Sekunde noch einmal.
       *[other] Es wurde nichts geändert. Versuchen Sie es in { $seconds } Sekunden noch einmal.
    }
error-passphrase-too-weak = Diese Passphrase wäre zu leicht zu erraten.
    .remedy = Es wurde nichts geändert. Nehmen Sie vier oder mehr Wörter, die nichts miteinander zu tun haben.
error-header-damaged = Die Datei mit den Schlössern des Tresors ist beschädigt, und ihre Kopie auch.
    .remedy = Löschen Sie in diesem Ordner nichts. Stellen Sie Ihre letzte Sicherung in einem anderen Ordner wieder her.
error-database-damaged = Die Datei mit den Einträgen ist beschädigt oder gehört nicht zu diesem Tresor.
    .remedy = Löschen Sie in diesem Ordner nichts. Stellen Sie Ihre letzte Sicherung in einem anderen Ordner wieder her.
error-backup-damaged = Diese Sicherung ist beschädigt oder unvollständig, oder sie ist keine Sicherung von Entente.
    .remedy = Es wurde nichts geändert. Nehmen Sie eine andere Sicherung, oder kopieren Sie diese noch einmal von ihrem Ursprungsort.
error-version-newer = Dieser Tresor wurde von einer neueren Version von Entente geschrieben (Format { $found }; diese Version liest bis Format { $supported }).
    .remedy = Es wurde nichts geändert. Installieren Sie die neueste Version von Entente auf diesem Computer.
error-kdf-too-costly = Diesen Tresor zu öffnen, würde dem Computer viel zu viel Arbeit machen ({ $memory_mib } MiB Speicher, { $passes } Durchgänge).
    .remedy = Es wurde nichts geändert. Kein gewöhnlicher Tresor verlangt so viel: Vielleicht wurde diese Datei gefälscht. Öffnen Sie lieber eine Sicherung.
error-log-broken = Das Protokoll der Änderungen passt nicht mehr zu den Einträgen (Zeile { $seq }).
    .remedy = Schreiben Sie nicht mehr in diesen Tresor. Vergleichen Sie ihn mit Ihrer letzten Sicherung und verständigen Sie die Person, die Entente betreut.
error-no-backup = Es gibt noch keine Sicherung dieses Tresors.
    .remedy = Machen Sie zuerst eine Sicherung und versuchen Sie es dann noch einmal.
error-file-exists = Eine Datei dieses Namens gibt es schon.
    .remedy = Sie wurde nicht ersetzt. Wählen Sie einen anderen Namen.
error-backup-beside = Diese Kopie läge beim Tresor und ginge mit ihm verloren.
    .remedy = Nichts wurde kopiert. Wählen Sie einen Stick, eine Platte oder einen Ordner, der anderswo ist.

## Anfragen

error-unknown-command = Diesen Befehl gibt es nicht.
    .remedy = Es wurde nichts geändert. Fragen Sie nach der Liste der Befehle.
error-invalid-request = Diese Anfrage hat nicht die erwartete Form.
    .remedy = Es wurde nichts geändert.
error-not-allowed = Ihre Rolle erlaubt das nicht.
    .remedy = Es wurde nichts geändert. Fragen Sie die Person, die koordiniert.
error-export-not-allowed = Sie dürfen im Tresor lesen, aber nichts daraus mitnehmen.
    .remedy = Nichts wurde geschrieben. Ihre Koordination kann Ihnen das Recht geben.
error-not-for-audience = Diese Partnerschaft ist für weniger Menschen bestimmt als dieses Dokument.
    .remedy = Nichts wurde geschrieben. Wählen Sie andere Lesende für das Dokument, oder ändern Sie, wer die Partnerschaft sehen darf.
error-busy = Es läuft gerade etwas anderes.
    .remedy = Warten Sie, bis es fertig ist, und versuchen Sie es noch einmal. Es ging nichts verloren.
error-cancelled = Es wurde auf Ihren Wunsch abgebrochen.
    .remedy = Es wurde nichts geändert.

## Einträge

error-invalid-record = Einige Antworten sind vor dem Speichern noch zu prüfen.
    .remedy = Was Sie geschrieben haben, ist aufgehoben. Berichtigen Sie die markierten Antworten und speichern Sie dann.
error-not-found = Diesen Eintrag gibt es in diesem Tresor nicht.
    .remedy = Gehen Sie zurück zur Liste: Sie zeigt, was heute da ist.
error-deleted = Dieser Eintrag wurde gelöscht.
    .remedy = Der Verlauf bewahrt, was er enthielt, und das Löschen lässt sich rückgängig machen.
error-only-read = { $cause ->
        [full] Wo dieser Tresor liegt, ist kein Platz mehr: Er kann nur gelesen werden.
       *[other] Wo dieser Tresor liegt, kann nichts geschrieben werden: Er kann nur gelesen werden.
    }
    .remedy = { $cause ->
        [full] Es wurde nichts geändert. Schaffen Sie Platz, sperren Sie und öffnen Sie wieder. Anderswo sichern geht.
       *[other] Es wurde nichts geändert. Erlauben Sie dort das Schreiben, sperren Sie und öffnen Sie wieder. Anderswo sichern geht.
    }
error-erased = Diese Person wurde endgültig gelöscht.
    .remedy = Es bleibt nur die Bescheinigung, unter „Privatsphäre“. Das lässt sich nicht rückgängig machen.
error-incident-owes = {$count ->
    [one] Nach diesem Vorfall ist noch eine Sache zu tun
   *[other] Nach diesem Vorfall sind noch {$count} Dinge zu tun
 }: Er ist noch nicht abgeschlossen.
    .remedy = Tragen Sie zuerst ein, wer benachrichtigt wurde oder warum das nicht nötig ist. Die Liste steht auf der Seite des Vorfalls.
error-changed-meanwhile = Dieser Eintrag hat sich geändert, seit Sie ihn geöffnet haben.
    .remedy = Was Sie geschrieben haben, ist aufgehoben. Lesen Sie den Eintrag noch einmal und speichern Sie dann, was sich ändern soll.
error-nothing-to-undo = Es gibt nichts rückgängig zu machen.
    .remedy = Ihre letzte Änderung ist schon rückgängig gemacht, ist von einer Art, die bleibt, oder jemand anderes hat seither etwas geändert.
error-undo-overtaken = Diese Änderung lässt sich nicht mehr rückgängig machen: Eine spätere Änderung baut auf ihr auf.
    .remedy = Es wurde nichts geändert. Machen Sie zuerst die spätere Änderung rückgängig.
error-meeting-over = Dieses Treffen hat schon stattgefunden oder wurde abgesagt.
    .remedy = Nichts wurde geändert. Für einen neuen Tag wiederholen Sie das Treffen.
error-acronyms-unexplained = { $count ->
        [one] Eine Abkürzung in den Unterlagen dieses Treffens ist noch nicht erklärt.
       *[other] { $count } Abkürzungen in den Unterlagen dieses Treffens sind noch nicht erklärt.
    }
    .remedy = Nichts wurde notiert. Erklären Sie sie im Glossar, oder lassen Sie sie mit einer Begründung stehen.
error-not-decided-yet = Über diese Empfehlung ist noch nichts entschieden.
    .remedy = Nichts wurde geändert. Notieren Sie zuerst, was entschieden wurde.
error-not-told-yet = Wer diese Empfehlung gemacht hat, weiß noch nicht, was daraus wurde.
    .remedy = Nichts wurde geändert. Sagen Sie es zuerst, oder schreiben Sie, warum das nicht geht.
error-already-closed = Diese Empfehlung ist schon abgeschlossen.
    .remedy = Nichts wurde geändert.
error-still-used = { $count ->
        [one] Dieser Eintrag wird noch von { $count } anderen Eintrag gebraucht.
       *[other] Dieser Eintrag wird noch von { $count } anderen Einträgen gebraucht.
    }
    .remedy = Es wurde nichts geändert. Entfernen Sie zuerst die Einträge, die davon abhängen.

## Evaluation

error-instrument-unreadable = Dieser Fragebogen konnte nicht gelesen werden.
    .remedy = Es wurde nichts geändert. Zeigen Sie diese Stelle der Datei der Person, die sie erstellt hat: { $path }.
error-instrument-unsupported = { $what ->
    [repeats] Dieser Fragebogen wiederholt eine Gruppe von Fragen beliebig oft. Entente kann ihn noch nicht stellen.
    [skeleton] Die Aussagen dieses Fragebogens gehören jemand anderem und fehlen noch.
    [item] Dieser Fragebogen stellt keine Frage.
    [compose] Dieser Fragebogen sagt Dinge, die hier nicht geändert werden können, ohne etwas zu verlieren.
   *[other] Dieser Fragebogen verlangt etwas, was Entente nicht kann.
}
    .remedy = { $what ->
        [skeleton] Nichts wurde geändert. Wenn Sie sie verwenden dürfen, fügen Sie sie unter Fragebögen ein.
       *[other] Nichts wurde geändert. Wählen Sie einen anderen Fragebogen, oder zeigen Sie dies der Person, die ihn vorbereitet hat: { $path } ({ $what }).
    }
error-round-not-open = Diese Evaluation nimmt zurzeit keine Antworten an.
    .remedy = Die Antwort wurde nicht gespeichert. Die Evaluation ist noch nicht geöffnet oder schon beendet.
error-round-sealed = Diese Evaluation ist noch offen: Ihre Ergebnisse bleiben bis zum Abschluss verborgen.
    .remedy = So können alle frei antworten. Schließen Sie die Evaluation ab, um die Ergebnisse zu sehen.

## Dateien von anderswo

error-file-too-large = Diese Datei ist zu groß: Die Grenze liegt bei { $limit_mib } MiB.
    .remedy = Es wurde nichts geändert. Teilen Sie sie in mehrere Dateien auf.
error-file-empty = Diese Datei ist leer.
    .remedy = Es wurde nichts geändert. Prüfen Sie, ob Sie die richtige Datei gewählt haben.
error-file-kind-unknown = Entente kann diese Art von Datei nicht lesen.
    .remedy = Es wurde nichts geändert. Speichern Sie sie als Tabelle von Excel oder LibreOffice oder als Text in Spalten (CSV).
error-table-unreadable = { $cause ->
        [open_quote] Die Tabelle konnte ab Zeile { $line } nicht gelesen werden: Ein Anführungszeichen wird geöffnet und nicht geschlossen.
        [cell_too_long] Die Tabelle konnte ab Zeile { $line } nicht gelesen werden: Ein Feld ist dort zu lang.
        [not_text] Die Tabelle konnte ab Zeile { $line } nicht gelesen werden: Diese Zeile ist kein Text.
       *[other] Die Tabelle konnte ab Zeile { $line } nicht gelesen werden.
    }
    .remedy = Es wurde nichts geändert. Berichtigen Sie diese Zeile in der Datei und versuchen Sie es noch einmal.
error-table-too-large = { $rows ->
        [one] Diese Tabelle hat zu viele Zeilen: Die Grenze liegt bei { $limit }.
        [other] Diese Tabelle hat zu viele Zeilen: Die Grenze liegt bei { $limit }.
       *[columns] { $sheets ->
            [one] Diese Tabelle hat zu viele Blätter: Die Grenze liegt bei { $limit }.
            [other] Diese Tabelle hat zu viele Blätter: Die Grenze liegt bei { $limit }.
           *[columns] Diese Tabelle hat zu viele Spalten: Die Grenze liegt bei { $limit }.
        }
    }
    .remedy = Es wurde nichts geändert. Teilen Sie die Tabelle in mehrere Dateien auf oder lassen Sie weg, was nicht gebraucht wird.
error-table-without-name = { $line ->
    [0] Keine Spalte enthält einen Namen, und es wurde keine Titelzeile gefunden.
   *[other] Keine Spalte enthält einen Namen. Die Überschriften der Spalten wurden in Zeile { $line } gesucht.
}
    .remedy = Es wurde nichts geändert. Geben Sie selbst an, welche Spalte die Namen enthält.
error-table-without-numbers = Keine Spalte dieser Tabelle enthält nur Zahlen.
    .remedy = Es wurde nichts geändert. Schreiben Sie eine Person je Zeile und eine Aussage je Spalte, mit den Antworten als Zahlen.
error-table-without-questions = Keine Spalte dieser Tabelle gehört zu einer Frage dieser Evaluation.
    .remedy = Es wurde nichts geändert. Prüfen Sie, ob die Datei vom Formular dieser Evaluation stammt.
error-keys-without-scales = Diese Datei mit Schlüsseln nennt keine Skala.
    .remedy = Es wurde nichts geändert. Schreiben Sie eine Spalte je Skala: oben ihren Namen, darunter die Überschriften ihrer Aussagen.
error-keys-not-fitting = { $cause ->
        [unknown] Schlüssel, Zeile { $line }, Spalte { $column }: Die Tabelle hat keine Spalte mit dieser Überschrift.
        [doubled] Schlüssel, Zeile { $line }, Spalte { $column }: Mehrere Spalten der Tabelle haben diese Überschrift.
        [not_numbers] Schlüssel, Zeile { $line }, Spalte { $column }: Diese Spalte der Tabelle enthält nicht nur Zahlen.
        [twice] Schlüssel, Zeile { $line }, Spalte { $column }: Diese Skala nennt dieselbe Aussage zweimal.
       *[other] Die Schlüssel passen nicht zu dieser Tabelle (Zeile { $line }, Spalte { $column }).
    }
    .remedy = Es wurde nichts geändert. Vergleichen Sie dieses Feld mit den Überschriften der Tabelle und versuchen Sie es erneut.
error-mail-unreadable = Diese Datei ist keine E-Mail, die Entente lesen kann, oder sie ist beschädigt.
    .remedy = Es wurde nichts geändert. Speichern Sie die E-Mail als .eml oder .msg und versuchen Sie es erneut.
error-workbook-unreadable = Diese Tabelle konnte nicht geöffnet werden: Sie ist durch ein Passwort geschützt oder beschädigt.
    .remedy = Es wurde nichts geändert. Öffnen Sie sie in Ihrem Tabellenprogramm, speichern Sie sie ohne Passwort und versuchen Sie es noch einmal.

## Der Computer

error-storage = { $cause ->
        [not_found] Eine Datei oder ein Ordner wurde nicht gefunden.
        [denied] Der Computer erlaubt es nicht, an dieser Stelle zu lesen oder zu schreiben.
        [full] Auf diesem Datenträger ist kein Platz mehr.
        [read_only] Auf diesem Datenträger oder in diesem Ordner kann nicht geschrieben werden.
       *[other] Eine Datei konnte nicht gelesen oder geschrieben werden.
    }
    .remedy = { $cause ->
        [not_found] Was gespeichert war, ist noch da. Prüfen Sie, ob der USB-Stick oder der gemeinsame Ordner verbunden ist.
        [denied] Was gespeichert war, ist noch da. Wählen Sie einen anderen Ordner oder bitten Sie die Person, die den Computer verwaltet, um Zugang.
        [full] Was gespeichert war, ist noch da. Schaffen Sie Platz und versuchen Sie es noch einmal.
        [read_only] Was gespeichert war, ist noch da. Wählen Sie einen anderen Ordner.
       *[other] Was gespeichert war, ist noch da. Versuchen Sie es noch einmal; wiederholt es sich, prüfen Sie den Datenträger.
    }
error-report-failed = Der Bericht konnte nicht erstellt werden.
    .remedy = Ihre Einträge sind unversehrt. Versuchen Sie es noch einmal; wiederholt es sich, wählen Sie die andere Form des Berichts.
error-internal = In Entente selbst ist etwas schiefgegangen ({ $place }).
    .remedy = Was gespeichert war, ist noch da. Wiederholt es sich, melden Sie es mit dem Wort in Klammern.

## Eine Antwort, die zu prüfen ist

problem-missing = Diese Antwort wird gebraucht.
problem-too-long = Dieser Text ist zu lang.
problem-out-of-range = Diese Zahl liegt außerhalb dessen, was hier möglich ist.
problem-end-before-start = Dieser Tag liegt vor dem, an dem es beginnt.
problem-in-future = Dieses Datum liegt in der Zukunft.
problem-not-an-email = Das sieht nicht wie eine E-Mail-Adresse aus.
problem-not-text = Dieser Text enthält unsichtbare Zeichen, die nicht gespeichert werden können.
problem-same-as-baseline = Anfang und Ziel sind gleich: Es ließe sich nichts messen.
problem-differs = Die beiden Antworten sind nicht gleich.
problem-already-used = Das wird schon verwendet.
problem-unknown-choice = Das gehört nicht zur Auswahl.
problem-not-a-date = Das ist kein Datum. Schreiben Sie Tag, Monat und Jahr, zum Beispiel 30.06.2027.
problem-not-a-time = Das ist keine Uhrzeit. Schreiben Sie zum Beispiel 18:30.
problem-not-a-number = Das ist keine Zahl. Schreiben Sie sie in Ziffern.
problem-too-short = Dieser Text ist zu kurz.
problem-other-form = Dieser Text hat nicht die verlangte Form.
problem-too-many = Es sind mehr Antworten, als die Frage annimmt.
problem-goes-alone = Eine dieser Antworten passt zu keiner anderen. Behalten Sie nur diese, oder nehmen Sie sie weg.
problem-not-asked = Diese Frage wird nach den anderen Antworten nicht gestellt. Lassen Sie sie leer.

## Warum eine Passphrase leicht zu erraten ist

strength-hint-short = Sie ist zu kurz: mindestens zehn Zeichen.
strength-hint-common = Viele Menschen benutzen diese.
strength-hint-name = Der Name einer Person ist schnell erraten.
strength-hint-keyboard = Benachbarte Tasten sind schnell erraten.
strength-hint-repeated = Wiederholungen sind schnell erraten.
strength-hint-sequence = Eine Folge wie „abc“ oder „123“ ist schnell erraten.
strength-hint-date = Ein Datum oder ein Jahr ist schnell erraten.
strength-hint-guessable = Fügen Sie Wörter hinzu, die nichts miteinander zu tun haben.
error-words-do-not-fit = { $reason ->
    [count] Dieser Fragebogen hat { $wanted } Aussagen, und Sie haben { $found } Zeilen eingefügt.
    [too_many] Das sind mehr als { $wanted } Zeilen.
    [too_long] Zeile { $line } ist zu lang.
   *[line] Zeile { $line } kann nicht als Aussage gelesen werden.
}
    .remedy = Nichts wurde gespeichert. Fügen Sie eine Zeile pro Aussage ein, in der Reihenfolge des Fragebogens.
