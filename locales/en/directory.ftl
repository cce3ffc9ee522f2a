# The directory of partners, and one partner.
directory-lead = The people and organisations you work with.
directory-search = Search by name, town or contact
directory-empty-title = Who are your partners?
directory-empty-text = Note a first person or organisation, or import the list you already have.
column-name = Name
column-contact = Contact
partner-new = New partner
partner-new-lead = The name is enough to begin. The rest can come later.
partner-create = Add to the directory
partner-created = The partner is in the directory.
partner-no-partnership = In no partnership for now.
partner-delete = Delete
partner-delete-title = Delete { $name }?
partner-delete-text = { $count ->
    [0] This partner leaves the directory. You will be able to undo it.
    [one] This partner leaves the directory and is still in { $count } partnership. You will be able to undo it.
   *[other] This partner leaves the directory and is still in { $count } partnerships. You will be able to undo it.
}
partner-was-deleted = The partner is deleted.
partner-other-name-hint = For example its name in another language.
partner-wishes-hint = For example: call rather than write, never on Fridays.
partner-naming-hint = Without this consent, this person is not named in reports.
partner-note-hint = Nothing from the care record here.

## Sections
section-partner-identity = Who
section-partner-contact = Contact
section-partner-address = Address
section-partner-needs = Needs for taking part
section-partner-naming = Consent to be named
section-partner-remarks = Remarks

## Fields
field-partner-identity-name-kind = Person or organisation
field-partner-identity-name-given = Given name
field-partner-identity-name-family = Family name
field-partner-identity-name-name = Name of the organisation
field-partner-identity-name-other-name = Other name
field-partner-identity-category = Category
field-partner-identity-languages = Languages spoken
field-partner-contact-email = E-mail address
field-partner-contact-phone = Telephone
field-partner-contact-website = Website
field-partner-contact-wishes = How they wish to be contacted
field-partner-address-street = Street and number
field-partner-address-postcode = Postcode
field-partner-address-city = Town
field-partner-address-country = Country
field-partner-needs-needs = What to arrange
field-partner-needs-detail = Details
field-partner-naming-agreed-on = Consent given on
field-partner-remarks-note = Note
field-partner-remarks-verified-on = Checked on
