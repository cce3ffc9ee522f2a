# The directory of partners, and one partner.
directory-lead = Die Personen und Organisationen, mit denen Sie arbeiten.
directory-search = Nach Name, Ort oder Kontakt suchen
directory-empty-title = Wer sind Ihre Partner?
directory-empty-text = Notieren Sie eine erste Person oder Organisation oder importieren Sie die Liste, die Sie schon haben.
column-name = Name
column-contact = Kontakt
partner-new = Neuer Partner
partner-new-lead = Der Name genügt für den Anfang. Alles andere kann später kommen.
partner-create = Ins Verzeichnis aufnehmen
partner-created = Der Partner steht im Verzeichnis.
partner-no-partnership = Vorerst in keiner Partnerschaft.
partner-delete = Löschen
partner-delete-title = { $name } löschen?
partner-delete-text = { $count ->
    [0] Dieser Partner verlässt das Verzeichnis. Sie können es rückgängig machen.
    [one] Dieser Partner verlässt das Verzeichnis und ist noch in { $count } Partnerschaft. Sie können es rückgängig machen.
   *[other] Dieser Partner verlässt das Verzeichnis und ist noch in { $count } Partnerschaften. Sie können es rückgängig machen.
}
partner-was-deleted = Der Partner ist gelöscht.
partner-other-name-hint = Zum Beispiel der Name in einer anderen Sprache.
partner-wishes-hint = Zum Beispiel: lieber anrufen als schreiben, nie am Freitag.
partner-naming-hint = Ohne diese Zustimmung wird diese Person in Berichten nicht genannt.
partner-note-hint = Nichts aus der Krankenakte hier.

## Sections
section-partner-identity = Wer
section-partner-contact = Kontakt
section-partner-address = Adresse
section-partner-needs = Was zur Teilnahme nötig ist
section-partner-naming = Zustimmung zur Nennung
section-partner-remarks = Bemerkungen

## Fields
field-partner-identity-name-kind = Person oder Organisation
field-partner-identity-name-given = Vorname
field-partner-identity-name-family = Nachname
field-partner-identity-name-name = Name der Organisation
field-partner-identity-name-other-name = Anderer Name
field-partner-identity-category = Kategorie
field-partner-identity-languages = Gesprochene Sprachen
field-partner-contact-email = E-Mail-Adresse
field-partner-contact-phone = Telefon
field-partner-contact-website = Website
field-partner-contact-wishes = Wie der Kontakt gewünscht ist
field-partner-address-street = Straße und Hausnummer
field-partner-address-postcode = Postleitzahl
field-partner-address-city = Ort
field-partner-address-country = Land
field-partner-needs-needs = Was vorzusehen ist
field-partner-needs-detail = Genaueres
field-partner-naming-agreed-on = Zugestimmt am
field-partner-remarks-note = Notiz
field-partner-remarks-verified-on = Geprüft am
