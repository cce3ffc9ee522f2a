# Before the vault is open: the first run, making a vault, the recovery sheet, unlocking.

## First run
first-title = Willkommen
first-lead = Entente bewahrt Ihre Gesundheitspartnerschaften auf und bewertet sie mit denen, die sie tragen. Alles bleibt verschlüsselt auf diesem Computer, ohne Netz.
first-create-title = Für Ihr Zentrum beginnen
first-create-text = Legen Sie einen Tresor an: die verschlüsselte Datei, in der alles aufbewahrt wird. Rechnen Sie mit fünf Minuten.
first-create = Tresor anlegen
first-demonstration-title = Erst ausprobieren
first-demonstration-text = Öffnen Sie ein erfundenes Zentrum mit Partnerschaften und einer fertigen Evaluation.
first-demonstration = Vorführung öffnen
first-existing-title = Einen Tresor weiterführen
first-existing-text = Sie haben bereits einen Tresor auf diesem Computer, einem Stick oder in einem gemeinsamen Ordner.
first-existing = Ordner des Tresors wählen

## Making a vault
create-title = Tresor anlegen
create-lead = Der Tresor wird mit Ihrer Passphrase verschlüsselt. Ohne sie kann ihn niemand öffnen, auch wir nicht.
create-organisation = Name Ihres Zentrums
create-organisation-hint = Er erscheint oben auf Ihren Berichten.
create-person = Ihr Name (freiwillig)
create-person-hint = Er erscheint im Verlauf: wer was geändert hat.
create-place = Wo soll der Tresor liegen?
create-place-default = Am üblichen Ort
create-place-choose = Ich wähle den Ordner
create-do = Tresor anlegen
create-working = Der Tresor wird vorbereitet. Das dauert mit Absicht einige Sekunden: So ist er schwer zu knacken.

## Passphrase
passphrase = Passphrase
passphrase-present = Jetzige Passphrase
passphrase-new = Neue Passphrase
passphrase-again = Dieselbe noch einmal
passphrase-show = Zeigen, was ich schreibe
passphrase-hint = Vier oder fünf Wörter, die nicht zusammengehören und die nur Sie sich leicht merken.
strength-none = Wie stark sie ist, zeigt sich beim Schreiben.
strength-0 = Viel zu leicht zu erraten.
strength-1 = Zu leicht zu erraten.
strength-2 = Noch etwas schwach: Fügen Sie ein Wort hinzu.
strength-3 = Gut.
strength-4 = Sehr gut.

## The recovery sheet
recovery-title = Ihr Notfallblatt
recovery-lead = Wenn die Passphrase vergessen ist, öffnet dieser Schlüssel den Tresor. Bewahren Sie ihn auf Papier auf, fern vom Computer.
recovery-step-keep = 1. Bewahren Sie den Schlüssel auf
recovery-keep = Speichern Sie das Blatt zum Drucken oder schreiben Sie die Gruppen ab. Danach wird der Schlüssel nicht mehr gezeigt.
recovery-groups = Die Gruppen des Schlüssels, der Reihe nach
recovery-save = Blatt speichern (PDF)
recovery-saved = Das Blatt ist gespeichert. Drucken Sie es aus und löschen Sie dann die Datei.
recovery-step-type = 2. Prüfen Sie ihn durch Abtippen
recovery-typed = Notfallschlüssel
recovery-typed-hint = Lesen Sie ihn vom Papier ab. Leerzeichen und Großschreibung zählen nicht.
recovery-confirm = Der Schlüssel ist gut aufbewahrt
recovery-confirmed = Ihr Tresor ist bereit.
recovery-lost = Ich habe den Schlüssel nicht aufbewahrt
recovery-lost-text = Erstellen Sie einen neuen: Der alte gilt dann nicht mehr.
recovery-renew = Neues Blatt erstellen

## Unlocking
unlock-title = Der Tresor ist gesperrt
unlock-lead = Ihre Daten liegen verschlüsselt hier: { $place }
unlock-demonstration-title = Die Vorführung ist gesperrt
unlock-demonstration-lead = Alles darin ist erfunden: Sie öffnet sich ohne Passphrase.
unlock-do = Öffnen
unlock-working = Der Tresor wird geöffnet…
unlock-wait = Zu viele Versuche. Warten Sie noch { $seconds } s und versuchen Sie es dann erneut.
unlock-forgotten = Passphrase vergessen?
unlock-other = Anderen Tresor öffnen
recover-title = Ohne die Passphrase öffnen
recover-lead = Nehmen Sie Ihr Notfallblatt oder die Seiten von zwei Personen und wählen Sie eine neue Passphrase.
recover-with = In der Hand habe ich
recover-with-sheet = das Notfallblatt
recover-with-pages = die Seiten von zwei Personen
recover-new-sheet = Das Wiederherstellungsblatt wurde benutzt. Machen Sie hier ein neues: Das alte soll diesen Tresor nicht mehr öffnen.
recover-new-pages = Die Seiten von zwei Personen wurden benutzt. Machen Sie hier neue: Diese sollen diesen Tresor nicht mehr öffnen.
recover-do = Tresor öffnen
