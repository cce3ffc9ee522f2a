# The directory of partners, and one partner.
directory-lead = De personen en organisaties met wie u werkt.
directory-search = Zoeken op naam, plaats of contact
directory-empty-title = Wie zijn uw partners?
directory-empty-text = Noteer een eerste persoon of organisatie, of importeer de lijst die u al hebt.
column-name = Naam
column-contact = Contact
partner-new = Nieuwe partner
partner-new-lead = De naam volstaat om te beginnen. De rest kan later.
partner-create = Aan het adresboek toevoegen
partner-created = De partner staat in het adresboek.
partner-no-partnership = Voorlopig in geen enkel partnerschap.
partner-delete = Verwijderen
partner-delete-title = { $name } verwijderen?
partner-delete-text = { $count ->
    [0] Deze partner verdwijnt uit het adresboek. U kunt dat ongedaan maken.
    [one] Deze partner verdwijnt uit het adresboek en zit nog in { $count } partnerschap. U kunt dat ongedaan maken.
   *[other] Deze partner verdwijnt uit het adresboek en zit nog in { $count } partnerschappen. U kunt dat ongedaan maken.
}
partner-was-deleted = De partner is verwijderd.
partner-other-name-hint = Bijvoorbeeld de naam in een andere taal.
partner-wishes-hint = Bijvoorbeeld: liever bellen dan schrijven, nooit op vrijdag.
partner-naming-hint = Zonder dit akkoord wordt deze persoon niet bij naam genoemd in verslagen.
partner-note-hint = Niets uit het zorgdossier hier.

## Sections
section-partner-identity = Wie
section-partner-contact = Contact
section-partner-address = Adres
section-partner-needs = Noden om deel te nemen
section-partner-naming = Akkoord om genoemd te worden
section-partner-remarks = Opmerkingen

## Fields
field-partner-identity-name-kind = Persoon of organisatie
field-partner-identity-name-given = Voornaam
field-partner-identity-name-family = Familienaam
field-partner-identity-name-name = Naam van de organisatie
field-partner-identity-name-other-name = Andere naam
field-partner-identity-category = Categorie
field-partner-identity-languages = Gesproken talen
field-partner-contact-email = E-mailadres
field-partner-contact-phone = Telefoon
field-partner-contact-website = Website
field-partner-contact-wishes = Hoe ze gecontacteerd willen worden
field-partner-address-street = Straat en nummer
field-partner-address-postcode = Postcode
field-partner-address-city = Plaats
field-partner-address-country = Land
field-partner-needs-needs = Wat te voorzien
field-partner-needs-detail = Toelichting
field-partner-naming-agreed-on = Akkoord gegeven op
field-partner-remarks-note = Nota
field-partner-remarks-verified-on = Nagekeken op
