# Exchanges with partners, the timeline, and by what means people reach each other.

## By what means
means-in-person = in person
means-phone = by telephone
means-email = by e-mail
means-letter = by letter
means-message = by message
means-video = by video
means-meeting = in a meeting
means-notice = by public notice

## An exchange
exchange-note = Note an exchange
exchange-lead = Who, how, one line: that is enough.
exchange-another = Add somebody
exchange-remove = Remove { $name }
exchange-more = More details
exchange-was-noted = The exchange is noted.
exchange-partnership-none = No particular partnership
exchange-topics-hint = Words to find it again, separated by commas.
exchange-follow-up = What is left to do
exchange-follow-up-hint = It becomes an action, with its day.
exchange-follow-up-due = By when
exchange-follow-up-partnership = Choose a partnership: the action belongs there.
exchange-delete = Delete this exchange
exchange-delete-text = The history keeps what it held, and the deletion can be undone.
exchange-was-deleted = The exchange is deleted.
exchange-actions = Actions that come from it
section-exchange = The exchange
section-exchange-body = What was said
direction-outgoing = The team to the partner
direction-incoming = The partner to the team
direction-mutual = Both together
field-communication-exchange-on = Day
field-communication-exchange-direction = Who turned to whom
field-communication-exchange-means = How
field-communication-exchange-partners = With whom
field-communication-exchange-subject = In one line
field-communication-exchange-topics = Topics
field-communication-body-text = In more detail
field-communication-partnership = Partnership

## The timeline
timeline = Timeline
timeline-empty = Nothing is noted yet. Note a first exchange: who, how, one line.
timeline-with = with { $names }
timeline-untitled = untitled

## Search in the living record

## Papers
paper-saved = Saved. This file has left the vault: it is no longer protected.
paper-language = Language of the paper
paper-return-sheet = Return sheet
paper-register = Public register
paper-invitation = Invitation sheet
paper-pack = Papers of the meeting
paper-calendar = Calendar file
paper-calendar-addresses = with the addresses of those invited
paper-attach = Attach a file
paper-attached = The file is in the vault, encrypted.
paper-take-out = Take out of the vault

## Mails
mail-open = Take over a saved e-mail
mail-taken = This is what the e-mail says. Complete it, then save.
mail-whole-kept = A part could not be taken over: the whole e-mail is kept with the exchange.
mail-nobody = No address is in the directory. Choose with whom it was.
mail-unknown = Not in the directory: { $addresses }
mail-stranger = { $name } ({ $address })
exchange-actions-none = There is nothing to do after this exchange.
mail-drop = Do not keep this e-mail
enclosures = Enclosures
enclosure-save = Save a copy
mail-files = { $count ->
    [one] One file will be kept, encrypted:
   *[other] { $count } files will be kept, encrypted:
}
field-enclosure-file-name = File name
field-enclosure-file-size = Size in bytes
field-enclosure-file-digest = Digest of the file
