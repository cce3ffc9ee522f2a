# The settings.
settings-habits = Ihre Gewohnheiten
settings-language = Sprache
settings-idle = Sperren nach
settings-idle-hint = Ohne Taste oder Maus, von 1 bis 60 Minuten. Was Sie schreiben, bleibt erhalten.
settings-centre = Ihr Zentrum
field-centre-identity-name = Name des Zentrums
field-centre-identity-language = Sprache des Zentrums
field-centre-habits-idle-minutes = Sperrt nach (Minuten)
settings-passphrase = Passphrase ändern
passphrase-change = Ändern
passphrase-was-changed = Die Passphrase ist geändert. Die alte öffnet den Tresor nicht mehr.
settings-recovery = Notfallblatt
settings-recovery-text = Ist es verloren oder hat jemand es gesehen, erstellen Sie ein neues. Das alte gilt dann nicht mehr.
settings-log = Verlauf prüfen
settings-log-text = Jede Änderung hängt an der vorigen. Diese Prüfung zeigt, dass nichts entfernt oder umgeschrieben wurde.
log-verify = Jetzt prüfen
log-verifying = Der Verlauf wird geprüft
log-verified = { $count ->
    [one] Der Verlauf ist vollständig: { $count } Änderung geprüft.
   *[other] Der Verlauf ist vollständig: { $count } Änderungen geprüft.
}
