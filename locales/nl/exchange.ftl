# Exchanges with partners, the timeline, and by what means people reach each other.

## By what means
means-in-person = persoonlijk
means-phone = telefonisch
means-email = per e-mail
means-letter = per brief
means-message = per bericht
means-video = via video
means-meeting = tijdens een overleg
means-notice = via een openbaar bericht

## An exchange
exchange-note = Contact noteren
exchange-lead = Wie, hoe, één regel: dat volstaat.
exchange-another = Iemand toevoegen
exchange-remove = { $name } verwijderen
exchange-more = Meer details
exchange-was-noted = Het contact is genoteerd.
exchange-partnership-none = Geen bepaald partnerschap
exchange-topics-hint = Woorden om het terug te vinden, gescheiden door komma’s.
exchange-follow-up = Wat er nog te doen is
exchange-follow-up-hint = Het wordt een actie, met haar dag.
exchange-follow-up-due = Tegen wanneer
exchange-follow-up-partnership = Kies een partnerschap: de actie hoort daarbij.
exchange-delete = Dit contact verwijderen
exchange-delete-text = De geschiedenis bewaart wat erin stond, en het verwijderen kan ongedaan worden gemaakt.
exchange-was-deleted = Het contact is verwijderd.
exchange-actions = Acties die eruit volgen
section-exchange = Het contact
section-exchange-body = Wat er gezegd is
direction-outgoing = Het team naar de partner
direction-incoming = De partner naar het team
direction-mutual = Beiden samen
field-communication-exchange-on = Dag
field-communication-exchange-direction = Wie richtte zich tot wie
field-communication-exchange-means = Hoe
field-communication-exchange-partners = Met wie
field-communication-exchange-subject = In één regel
field-communication-exchange-topics = Onderwerpen
field-communication-body-text = Meer in detail
field-communication-partnership = Partnerschap

## The timeline
timeline = Tijdlijn
timeline-empty = Er is nog niets genoteerd. Noteer een eerste contact: wie, hoe, één regel.
timeline-with = met { $names }
timeline-untitled = zonder titel

## Search in the living record

## Papers
paper-saved = Opgeslagen. Dit bestand is uit de kluis: het is niet meer beschermd.
paper-language = Taal van het papier
paper-return-sheet = Terugkoppelingsblad
paper-register = Openbaar register
paper-invitation = Uitnodigingsblad
paper-pack = Dossier van het overleg
paper-calendar = Agendabestand
paper-calendar-addresses = met de adressen van wie uitgenodigd is
paper-attach = Een bestand toevoegen
paper-attached = Het bestand zit versleuteld in de kluis.
paper-take-out = Uit de kluis halen

## Mails
mail-open = Een bewaarde e-mail overnemen
mail-taken = Dit staat er in de e-mail. Vul aan en sla op.
mail-whole-kept = Een deel kon niet worden overgenomen: de hele e-mail wordt bij het contact bewaard.
mail-nobody = Geen enkel adres staat in het adresboek. Kies met wie het was.
mail-unknown = Niet in het adresboek: { $addresses }
mail-stranger = { $name } ({ $address })
exchange-actions-none = Na dit contact is er niets te doen.
mail-drop = Deze e-mail niet bewaren
enclosures = Bijlagen
enclosure-save = Een kopie opslaan
mail-files = { $count ->
    [one] Eén bestand wordt versleuteld bewaard:
   *[other] { $count } bestanden worden versleuteld bewaard:
}
field-enclosure-file-name = Bestandsnaam
field-enclosure-file-size = Grootte in bytes
field-enclosure-file-digest = Vingerafdruk van het bestand
