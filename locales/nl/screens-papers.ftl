# Papers, the meeting as a file, the invitation, mail, data and the owner.

# Papers.
papers-title = Papieren
papers-lead-text = Brug maakt de papieren op het moment dat u ze opent. Verandert u iets aan de bijeenkomst? Dan staat dat er meteen in.
papers-no-programme = Uw wensen voor het programma passen niet samen. Daarom kan Brug nu geen papieren maken.
papers-to-programme = Naar het programma
papers-languages = Taal van de papieren
papers-other-language = (geen taal van deze bijeenkomst)
papers-not-checked = De vertaling in deze taal ({ $language }) is nog niet gelezen door iemand met deze moedertaal. Laat iemand de papieren eerst lezen.
papers-all = Alles in één keer, in elke taal
papers-all-one = Alles in één taal: { $language }
papers-all-hint = Dit duurt een paar tellen. U krijgt één .zip-bestand.
papers-before = Vooraf
papers-lead = Voor wie de bijeenkomst leidt
papers-work = Voor iedereen aan tafel
papers-room = Voor de zaal
papers-after = Voor de afspraken en het einde
papers-picture = Eerste bladzijde: { $paper }
papers-as-file = De bijeenkomst als bestand
papers-as-file-text = In dit bestand staat de hele bijeenkomst, zonder namen van mensen. U kunt het bewaren, veranderen en later weer inlezen.
form-pptx = PowerPoint
form-docx = Word
form-pdf = PDF
form-txt = Tekst
form-ics = Agenda

# The meeting as a file.
file-save = Bestand bewaren (meeting.toml)
file-read-into = Een bestand inlezen
file-title = Een bijeenkomst uit een bestand
file-lead = Hebt u een bestand van een bijeenkomst (meeting.toml)? Dan gaat u daarmee verder. U ziet eerst wat Brug begrijpt. Er wordt nog niets bewaard.
file-choose = Kies het bestand
file-choose-hint = Een tekstbestand van hoogstens 64 kB.
file-paste = Of plak de tekst hier
file-look = Bekijken
file-another = Een ander bestand
file-nothing = Kies een bestand, of plak de tekst.
file-too-large = Dit bestand is groter dan 64 kB. Een bestand van een bijeenkomst is veel kleiner.
file-not-text = Dit is geen tekstbestand. Kies het bestand dat eindigt op .toml.
file-cannot = Dit klopt nog niet in het bestand
file-notices = Goed om te weten
file-line = Regel { $n }
file-whole = Het hele bestand
file-understood = Dit heeft Brug begrepen
file-names-people = Het bestand noemt ook een lijst met mensen ({ $file }). Die leest Brug hier niet. Voeg de mensen straks toe bij Mensen.
meeting-file-title = Een bestand inlezen
meeting-file-lead = Lees een bestand in deze bijeenkomst. U ziet eerst wat er anders is, en kiest wat u overneemt.
meeting-file-same = Het bestand is hetzelfde als de bijeenkomst nu. Er is niets om te veranderen.
meeting-file-differs = Dit is anders in het bestand. Wat neemt u over?
meeting-file-now = Nu
meeting-file-file = In het bestand
meeting-file-hint = De andere kant ziet bij het volgende bezoek wat u veranderde.
meeting-file-take = Overnemen wat is aangevinkt
meeting-file-outrun = Terwijl u keek, veranderde iemand anders hetzelfde. Dat is niet overschreven. Kijk hieronder wat nog verschilt.
meeting-file-misfit = Zo past het niet bij elkaar: { $reason } Vink meer aan, of juist minder.

# Invitation.
invitation-title = Uitnodiging
invitation-lead = Nodig mensen uit met een bericht, een e-mail of een brief. In elke taal van de bijeenkomst.
invitation-together = Samen uitnodigen
invitation-needs-both = Mensen uitnodigen doet u samen, en de andere kant is er nog niet. Nodig eerst de andere kant uit. De tekst kunt u al wel lezen.
invitation-to-overview = Naar het overzicht
invitation-us-yes = Wij willen mensen uitnodigen.
invitation-us-no = Wij hebben nog geen ja gezegd.
invitation-may = Beide kanten zeggen ja. U kunt mensen uitnodigen.
invitation-waits = U zei ja. Nu wachten we op de andere kant.
invitation-agree = Ja, wij willen mensen uitnodigen
invitation-agree-hint = Verandert daarna de naam, het doel, de plaats of de tijd? Dan zegt elke kant opnieuw ja.
invitation-text = De tekst
invitation-draft = Concept
invitation-draft-hint = Dit is een concept. Stuur het pas door als beide kanten ja zeggen.
invitation-languages = Taal van de tekst
invitation-sign-up = Meld u hier aan:
invitation-paper = Op papier en in de agenda
invitation-letter = Uitnodiging als brief
invitation-calendar = Datum voor de agenda
invitation-mail = Per e-mail uitnodigen
invitation-mail-about = Brug stuurt ieder een eigen e-mail, met de tekst hierboven en de datum voor de agenda.
invitation-addresses = E-mailadressen
invitation-addresses-hint = Elk adres op een nieuwe regel, hoogstens 200. Schrijf alleen adressen van mensen die dit goed vinden.
invitation-mail-language = Taal van de e-mail
invitation-words = Een eigen zin erbij
invitation-words-hint = Bijvoorbeeld: er is oppas, en we eten samen.
invitation-mail-kept = Brug wist elk adres zodra de e-mail weg is, en laat het nooit meer zien.
invitation-mail-send = Uitnodigingen versturen
invitation-sent = { $n ->
    [one] { $n } e-mail staat klaar en gaat zo weg.
   *[other] { $n } e-mails staan klaar en gaan zo weg.
}
invitation-no-address = Vul minstens één e-mailadres in.
invitation-wrong-address = Dit is geen e-mailadres: { $address }
invitation-too-many = { $n ->
    [one] Er past hoogstens { $n } adres in één keer.
   *[other] Er passen hoogstens { $n } adressen in één keer.
}
invitation-no-mail = Op deze plek verstuurt Brug geen e-mail. U kunt de tekst zelf versturen.

# Where a host wants mail.
contact-title = Uw e-mailadres
contact-lead = Wilt u een herinnering van Brug? Een week en een dag voor elk dagdeel krijgt u dan een e-mail.
contact-no-mail = Op deze plek verstuurt Brug geen e-mail. Daarom vragen we uw adres niet.
contact-example = Dit is een voorbeeld. Daarvoor verstuurt Brug geen e-mail.
contact-email = Uw e-mailadres
contact-kept = Alleen voor herinneringen en uw link. Niemand ziet het, ook de andere kant niet.
contact-kept-until = Alleen voor herinneringen en uw link. Niemand ziet het, ook de andere kant niet. Brug wist het op { $day }.
contact-language = Taal van de e-mail
contact-wrong = Dit is geen e-mailadres. Een adres ziet er zo uit: naam@voorbeeld.nl
contact-saved = Uw adres is bewaard. U krijgt herinneringen.
contact-forgotten = Uw adres is gewist. U krijgt geen herinneringen.
contact-sent = Uw nieuwe link komt per e-mail. De oude link werkt niet meer.
contact-link-head = Uw eigen link per e-mail
contact-link-about = Brug bewaart uw link niet, en kan hem dus niet nog eens sturen. U krijgt een nieuwe. De oude link werkt daarna niet meer, ook niet op andere apparaten.
contact-link-send = Stuur mij een nieuwe link
contact-sure-lead = De nieuwe link gaat naar dit adres:
contact-sure-about = Wie deze e-mail leest, kan in uw bijeenkomst. Kijk goed of het uw eigen adres is.
contact-sure-yes = Ja, stuur de link hierheen
contact-sure-no = Nee, een ander adres

# Mails.
mail-link-subject = Uw eigen link: { $title }
mail-link-body =
    Beste gastgever,

    Dit is uw eigen link naar de bijeenkomst “{ $title }”:

    { $address }

    Deze link is geheim: wie hem heeft, is gastgever van uw kant. Uw vorige link werkt niet meer.

    Hebt u dit niet gevraagd? Dan hoeft u niets te doen.
mail-reminder-week-subject = Binnenkort: { $title }
mail-reminder-week-body =
    Beste gastgever,

    Over een week is het zover: { $title }.
    Wanneer: { $when }

    Ligt het programma vast? Weet iedereen waar het is? In Brug vindt u alle papieren om klaar te leggen.
mail-reminder-day-subject = Morgen: { $title }
mail-reminder-day-body =
    Beste gastgever,

    Morgen is het zover: { $title }.
    Wanneer: { $when }

    Druk de laatste papieren af, en neem pennen mee. Veel plezier samen!
mail-place = Waar: { $place }
mail-open-meeting =
    U opent de bijeenkomst met uw eigen link. Of hier, op een apparaat dat uw link al kent:
    { $address }
mail-reminder-why = U krijgt deze e-mail omdat u Brug om een herinnering vroeg. In de bijeenkomst, bij ‘Uw e-mailadres’, kunt u uw adres weer wissen.
mail-invitation-subject = Uitnodiging: { $title }
mail-invitation-why = De gastgevers gaven uw adres aan Brug voor deze ene e-mail. Brug heeft het daarna gewist. Antwoorden op deze e-mail kan niet; vraag het de gastgevers.

# Data.
data-title = Wat Brug bewaart van deze bijeenkomst
data-lead = Brug bewaart zo weinig mogelijk, en niet langer dan nodig.
data-kept = Wat er nu is
data-what = Wat
data-until = Tot wanneer
data-people = { $n ->
    [0] Namen van mensen: geen
    [one] De naam van { $n } mens, met kant, organisatie, talen en wat iemand nodig heeft
   *[other] De namen van { $n } mensen, met kant, organisatie, talen en wat iemand nodig heeft
}
data-seating = Wie aan welke tafel zit
data-no-seating = Wie aan welke tafel zit: niet bewaard
data-email = Uw e-mailadres
data-no-email = Uw e-mailadres: niet bewaard
data-meeting = Naam, doel, plaats, tijden, programma en gastgevers, met wat er veranderde
data-until-day = tot { $day }
data-until-dated = tot 30 dagen na de laatste dag
data-until-erased = tot u het wist
data-until-example = tot Brug het voorbeeld wist
data-names-erased = De namen zijn gewist op { $day }.
data-who-sees = Alleen de gastgevers van beide kanten zien dit. Wie bij wie aan tafel zat, kan na het wissen niemand meer weten.
data-take = Alles meenemen
data-take-text = U krijgt een .zip-bestand met alles wat Brug van deze bijeenkomst heeft. Er staan namen in: bewaar het goed.
data-take-button = Alles bewaren (.zip)
data-erase-names = Namen nu wissen
data-erase-names-text = De namen van wie zich aanmeldde, de tafels, de e-mailadressen en e-mails die nog klaarstaan, gaan weg. De rest van de bijeenkomst blijft, ook een contactpersoon die u op de brieven zette en wat gastgevers elkaar antwoordden. Dit kunt u niet terugdraaien.
data-sure-names = Ja, ik wil alle namen wissen
data-erase-names-button = Namen wissen
data-erase-all-text = Dan is er niets meer van over, voor beide kanten.
data-erase-all-button = De hele bijeenkomst wissen …
data-tick = Zet eerst een vinkje. Dan weet Brug dat u het zeker weet.
erase-title = De hele bijeenkomst wissen
erase-what = Alles gaat weg: namen, tafels, programma, afspraken over de voorbereiding, en alle links. Dit kunt u niet terugdraaien. Bewaar eerst een kopie als u die nog nodig hebt.
erase-both = De andere kant is ook gastgever. Overleg eerst. Zij zien daarna dat de bijeenkomst is gewist, en wanneer.
erase-sure = Ja, ik wil de hele bijeenkomst wissen, voor beide kanten
erase-button = Alles wissen

# Export.
export-title = Alles van de bijeenkomst: { $title }
export-meeting = de bijeenkomst, om opnieuw in te lezen in Brug
export-journal = wat er gebeurde, een regel voor elke verandering
export-people = wie er komt
export-tables = wie aan welke tafel zit, per ronde
export-careful = Hier staan namen in. Wis dit bestand als u het niet meer nodig hebt, uiterlijk 30 dagen na de bijeenkomst.
export-started = Begonnen
export-joined = De andere kant doet mee
export-undone = Programma teruggezet
export-accepted = Akkoord met verandering { $number }
export-answered = Antwoord op verandering { $number }: { $text }
export-programme-agreed = Akkoord met het programma
export-invitation-agreed = Akkoord met uitnodigen

# Privacy.
privacy-title = Wat Brug bewaart
privacy-lead = Brug weet zo weinig mogelijk. Dit is alles.
privacy-people = Van wie zich aanmeldt
privacy-people-what = De naam die u kiest, uw kant, uw organisatie, uw talen, en wat u nodig hebt om mee te doen. Alleen de gastgevers van uw bijeenkomst zien dat.
privacy-people-until = { $n ->
    [one] Brug wist dit { $n } dag na de laatste dag van de bijeenkomst. Eerder kan ook: meld u af met uw eigen link, of vraag het de gastgevers.
   *[other] Brug wist dit { $n } dagen na de laatste dag van de bijeenkomst. Eerder kan ook: meld u af met uw eigen link, of vraag het de gastgevers.
}
privacy-people-never = Brug vraagt nooit naar afkomst, geloof, nationaliteit of geboortedatum. Over gezinnen en kinderen bewaart Brug niets.
privacy-hosts = Van gastgevers
privacy-hosts-what = De naam van uw organisatie en wat u over de bijeenkomst schrijft. Dat blijft tot u het wist. Wist u alles, dan weet Brug alleen nog op welke dag dat was.
privacy-example = { $n ->
    [one] Een voorbeeld wist Brug na { $n } dag.
   *[other] Een voorbeeld wist Brug na { $n } dagen.
}
privacy-mail = E-mail
privacy-mail-yes = Geeft u een e-mailadres voor een uitnodiging? Dan wist Brug het zodra de e-mail weg is. Het adres van een gastgever gaat weg met de namen, of eerder als u dat wilt.
privacy-mail-no = Op deze plek verstuurt Brug geen e-mail, en bewaart dus geen e-mailadressen.
privacy-cookies = Cookies
privacy-cookie-device = Eén cookie onthoudt dat dit apparaat uw eigen link kent: een half jaar.
privacy-cookie-language = Eén cookie onthoudt uw taal: een half jaar.
privacy-cookies-none = Er zijn geen andere cookies; alleen de beheerder krijgt er één als die zich aanmeldt. Brug volgt u niet, en telt geen bezoekers.
privacy-elsewhere = Andere websites
privacy-elsewhere-text = Geen bladzijde van Brug haalt iets op bij een andere website. Alleen als u zelf op ‘Via WhatsApp’ of ‘Per e-mail’ drukt, gaat de tekst naar dat programma.
privacy-yours = Wat u kunt doen
privacy-yours-text = Gastgevers vinden bij Overzicht, onder Meer, wat er van hun bijeenkomst is bewaard. Zij kunnen alles meenemen en alles wissen. Doet u mee? Vraag het uw gastgevers, of gebruik uw eigen link.

# The owner of the instance.
admin-enter-title = Beheer van Brug
admin-enter-lead = Met deze knop meldt u zich op dit apparaat aan als beheerder, voor twaalf uur. De link werkt één keer.
admin-enter = Aanmelden
admin-title = Brug in cijfers
admin-lead = U ziet aantallen. Wat in een bijeenkomst staat, ziet u niet.
admin-meetings = Bijeenkomsten
admin-examples = Voorbeelden
admin-erased = Gewiste bijeenkomsten
admin-people = Mensen, in alle bijeenkomsten samen
admin-mails-waiting = E-mails die wachten
admin-mails-failed = E-mails die niet weg konden
admin-size = Grootte van de gegevens
admin-megabytes = { $size } MB
admin-version = Versie van Brug
admin-no-mail = Er is geen mailserver ingesteld. Brug verstuurt geen e-mail.
admin-sign-out = Afmelden
