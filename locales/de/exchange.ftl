# Exchanges with partners, the timeline, and by what means people reach each other.

## By what means
means-in-person = persönlich
means-phone = am Telefon
means-email = per E-Mail
means-letter = per Brief
means-message = per Nachricht
means-video = per Video
means-meeting = bei einem Treffen
means-notice = durch öffentlichen Aushang

## An exchange
exchange-note = Austausch notieren
exchange-lead = Wer, wie, eine Zeile: Das genügt.
exchange-another = Jemanden hinzufügen
exchange-remove = { $name } entfernen
exchange-more = Mehr Angaben
exchange-was-noted = Der Austausch ist notiert.
exchange-partnership-none = Keine bestimmte Partnerschaft
exchange-topics-hint = Wörter zum Wiederfinden, durch Kommas getrennt.
exchange-follow-up = Was noch zu tun ist
exchange-follow-up-hint = Daraus wird eine Maßnahme mit ihrem Tag.
exchange-follow-up-due = Bis wann
exchange-follow-up-partnership = Wählen Sie eine Partnerschaft: Die Maßnahme gehört dorthin.
exchange-delete = Diesen Austausch löschen
exchange-delete-text = Der Verlauf bewahrt den Inhalt, und das Löschen kann rückgängig gemacht werden.
exchange-was-deleted = Der Austausch ist gelöscht.
exchange-actions = Maßnahmen daraus
section-exchange = Der Austausch
section-exchange-body = Was gesagt wurde
direction-outgoing = Das Team an den Partner
direction-incoming = Der Partner an das Team
direction-mutual = Beide zusammen
field-communication-exchange-on = Tag
field-communication-exchange-direction = Wer wandte sich an wen
field-communication-exchange-means = Wie
field-communication-exchange-partners = Mit wem
field-communication-exchange-subject = In einer Zeile
field-communication-exchange-topics = Themen
field-communication-body-text = Ausführlicher
field-communication-partnership = Partnerschaft

## The timeline
timeline = Zeitleiste
timeline-empty = Noch ist nichts notiert. Notieren Sie einen ersten Austausch: wer, wie, eine Zeile.
timeline-with = mit { $names }
timeline-untitled = ohne Titel

## Search in the living record

## Papers
paper-saved = Gespeichert. Diese Datei ist aus dem Tresor: Sie ist nicht mehr geschützt.
paper-language = Sprache des Papiers
paper-return-sheet = Rückmeldeblatt
paper-register = Öffentliches Verzeichnis
paper-invitation = Einladungsblatt
paper-pack = Unterlagen des Treffens
paper-calendar = Kalenderdatei
paper-calendar-addresses = mit den Adressen der Eingeladenen
paper-attach = Eine Datei anhängen
paper-attached = Die Datei liegt verschlüsselt im Tresor.
paper-take-out = Aus dem Tresor holen

## Mails
mail-open = Eine gespeicherte E-Mail übernehmen
mail-taken = Das steht in der E-Mail. Ergänzen Sie und speichern Sie.
mail-whole-kept = Ein Teil konnte nicht übernommen werden: Die ganze E-Mail wird mit dem Austausch aufbewahrt.
mail-nobody = Keine Adresse steht im Verzeichnis. Wählen Sie, mit wem es war.
mail-unknown = Nicht im Verzeichnis: { $addresses }
mail-stranger = { $name } ({ $address })
exchange-actions-none = Nach diesem Austausch ist nichts zu tun.
mail-drop = Diese E-Mail nicht aufbewahren
enclosures = Anlagen
enclosure-save = Eine Kopie speichern
mail-files = { $count ->
    [one] Eine Datei wird verschlüsselt aufbewahrt:
   *[other] { $count } Dateien werden verschlüsselt aufbewahrt:
}
field-enclosure-file-name = Dateiname
field-enclosure-file-size = Größe in Byte
field-enclosure-file-digest = Prüfsumme der Datei
