# Words of the pages in the browser. A2: short sentences, everyday words.

# Frame.
skip = Naar de inhoud
choose-language = Taal kiezen
nav-meeting = Onderdelen van de bijeenkomst
nav-overview = Overzicht
nav-programme = Programma
nav-people = Mensen
nav-papers = Papieren
nav-invitation = Uitnodiging
nav-privacy = Wat Brug bewaart
screen-not-checked = Deze vertaling is nog niet gelezen door iemand met deze moedertaal.
save = Bewaren
back = Terug
change = Wijzigen
print = Afdrukken
copy-link = Link kopiëren
copy-text = Tekst kopiëren
copied = Gekopieerd
by-mail = Per e-mail
by-messenger = Via WhatsApp
still-open = Nog open
may-be-open = (mag nog open blijven)
you-are = U kijkt als gastgever: { $side }

# Home.
home-title = Samen een bijeenkomst voorbereiden
home-head = Samen een bijeenkomst voorbereiden
home-lead = Voor vrijwilligers die ouders steunen, en voor professionals die dat als werk doen. U leert elkaar kennen en maakt afspraken die u allebei houdt.
home-start = Een bijeenkomst beginnen
home-start-hint = Dit kost twee minuten. U hebt geen account nodig.
home-mine = Uw bijeenkomsten op dit apparaat
home-forget = Dit apparaat vergeten
home-forget-hint = Doe dit op een computer die ook van anderen is. Met uw eigen link komt u altijd terug.
home-how = Zo gaat het
home-step-invite = U begint, en nodigt de andere kant uit. Daarna bent u samen gastgever, met dezelfde rechten.
home-step-programme = Brug maakt een programma dat past in uw tijd. U past het samen aan.
home-step-people = Mensen melden zich aan met een link, of op papier. Brug verdeelt hen over gemengde tafels.
home-step-papers = Brug maakt alle papieren, in elke taal van de bijeenkomst.
home-example = Eerst even kijken?
home-example-text = Bekijk een voorbeeld. U mag er alles in veranderen. Alleen u ziet het.
home-example-open = Het voorbeeld openen
home-read-file = Ik heb al een bestand van een bijeenkomst (meeting.toml)

# Start.
start-title = Een bijeenkomst beginnen
start-step = Stap { $n } van 4
start-who = Wie bent u?
start-what = Waar gaat het om?
start-when = Wanneer?
start-how-many = Met hoeveel mensen?
start-side = Aan welke kant staat u?
side-informal-about = Vrijwilligers, verenigingen, moskee, kerk, club
side-formal-about = Professionals, wijkteam, jeugdteam, gemeente
start-organisation = Uw organisatie of groep
start-aim = Wat wilt u bereiken?
start-aim-hint = Eén zin is genoeg. Samen kunt u hem later veranderen.
start-aim-suggestion = Elkaar leren kennen en afspreken hoe we samen ouders steunen
start-title-label = Naam van de bijeenkomst
start-title-suggestion = Samen voor ouders in de wijk
start-place = Plaats
start-place-hint = Een plek waar iedereen zich welkom voelt.
start-shape = Hoeveel tijd hebt u?
start-day = Dag
start-time = Begintijd
start-when-hint = Weet u het nog niet zeker? Kies dan een dag. Samen kunt u hem later veranderen.
start-numbers-hint = Ongeveer is goed. Het gesprek gaat het best als beide kanten met ongeveer evenveel mensen komen.
start-languages = In welke talen maakt Brug de papieren?
start-next = Verder
start-back = Vorige stap
start-finish = De bijeenkomst maken
shape-one-session = Eén dagdeel
shape-one-session-about = Ongeveer 3,5 uur, bijvoorbeeld een middag
shape-two-sessions = Twee dagdelen
shape-two-sessions-about = Twee keer 3,5 uur, met een bezoek aan elkaar ertussen
shape-three-evenings = Drie avonden
shape-three-evenings-about = Drie keer 2 uur
shape-short-meeting = Een korte bijeenkomst
shape-short-meeting-about = Ongeveer 90 minuten; de afspraken maakt u thuis af
shape-one-table = Eén vereniging en één team
shape-one-table-about = 4 tot 8 mensen aan één tafel, 2,5 uur

# What is wrong with a form.
wrong-form = Er klopt nog iets niet. Kijk bij de rode tekst.
wrong-empty = Vul hier iets in.
wrong-side = Kies een kant.
wrong-choice = Kies er één.
wrong-day = Kies een dag vanaf vandaag.
wrong-past = Deze dagen zijn al voorbij. Kijk het jaar na.
wrong-time = Vul een tijd in, zoals 13:00.
wrong-number = Vul een getal in van 0 tot en met 200.
wrong-languages = Kies minstens één taal.
wrong-unreadable = Een getal, dag of tijd is niet te lezen. Kijk alles nog eens na.
wrong-answer = Schrijf een antwoord van één tot { $n } tekens.

# Private link.
link-title = Uw eigen link
link-head = Dit is uw eigen link
link-lead = Met deze link komt u altijd terug bij uw bijeenkomst. Bewaar hem goed.
link-secret = Deze link is geheim: wie hem heeft, is gastgever van uw kant. Stuur hem alleen door aan iemand met wie u dat wilt delen.
link-how-to-keep = Zo bewaart u hem: stuur de link naar uzelf, of druk deze pagina af. Brug kan de link hierna niet meer laten zien.
link-go-on = Verder naar de bijeenkomst
link-renew = Een nieuwe eigen link maken
link-renew-hint = Hebt u uw link verloren, of heeft iemand anders hem? De oude link werkt daarna niet meer.

# Overview.
overview-title = Overzicht
change-title = Naam, doel of plaats wijzigen
example-note = { $n ->
    [one] Dit is een voorbeeld. Verander wat u wilt. Brug wist het na { $n } dag.
   *[other] Dit is een voorbeeld. Verander wat u wilt. Brug wist het na { $n } dagen.
}
example-other = Kijken als gastgever: { $side }
news = { $n ->
    [one] De andere kant heeft { $n } ding veranderd of geantwoord.
   *[other] De andere kant heeft { $n } dingen veranderd of geantwoord.
}
news-look = Bekijken
together-head = Wie bereiden dit voor
together-open = nog niet uitgenodigd
together-invited = uitgenodigd, nog niet hier
together-why = U kunt alles al voorbereiden. Het programma vaststellen en mensen uitnodigen doet u samen, als de andere kant er ook is.
together-invite = Uitnodigen: { $side }
together-invite-again = Een nieuwe uitnodiging maken
together-invite-again-hint = De vorige uitnodiging werkt daarna niet meer.
facts-head = De bijeenkomst
fact-title = Naam
fact-aim = Doel
fact-place = Plaats
fact-when = Wanneer
fact-numbers = Hoeveel mensen
fact-languages = Talen van de papieren
fact-us = Wie wij zijn
fact-hosts-informal = Gastgevers van de informele kant
fact-hosts-formal = Gastgevers van de formele kant
fact-programme = Programma
next-head = Wat u nu kunt doen
programme-impossible = Uw wensen passen niet samen.
programme-broken = { $n ->
    [one] Er is nog { $n } ding dat niet past.
   *[other] Er zijn nog { $n } dingen die niet passen.
}
people-lopsided = De ene kant heeft nu veel meer mensen dan de andere. Vraag de kleinste kant er nog een paar mee te nemen.
papers-about = Alle papieren van nu, in elke taal
more-head = Meer
state-programme-needs-both = Vaststellen doet u samen. Dat wacht op de andere kant.
state-programme-open = Nog niet vastgesteld
state-programme-waits-for-us = De andere kant is akkoord. Wij nog niet.
state-programme-waits-for-them = Wij zijn akkoord. De andere kant nog niet.
state-programme-fixed = Vastgesteld door beide kanten
state-invitation-needs-both = Uitnodigen doet u samen. Dat wacht op de andere kant.
state-invitation-open = Nog niet begonnen
state-invitation-waits-for-us = De andere kant wil uitnodigen. Wij nog niet.
state-invitation-waits-for-them = Wij willen uitnodigen. De andere kant nog niet.
state-invitation-fixed = U kunt mensen uitnodigen
told-numbers = Informeel { $informal }, formeel { $formal }, brug { $bridge }
told-people = Aangemeld: informeel { $informal }, formeel { $formal }, brug { $bridge }
told-table-size = { $n ->
    [one] { $n } mens aan een tafel
   *[other] { $n } mensen aan een tafel
}
told-offers = Brengt mee: { $texts }
told-needs = Zoekt: { $texts }
told-contact = Contact: { $contact }
told-include = Zeker erin: { $letters }
told-leave-out = Niet erin: { $letters }
told-minutes = { $n ->
    [one] { $letter } duurt { $n } minuut
   *[other] { $letter } duurt { $n } minuten
}
told-start = { $letter } begint om { $start }
told-composed = Door Brug gemaakt

# Forms for parts of the meeting.
details-what-title = Naam, doel en plaats
details-when-title = Wanneer
details-numbers-title = Hoeveel mensen
details-languages-title = Talen van de papieren
details-us-title = Wie wij zijn
details-when-hint = Maak een dag leeg om dat dagdeel weg te halen. Vul de lege regel in om een dagdeel erbij te doen.
details-starts = Begin
details-ends = Einde
details-bridge = Brug: mensen die bij beide kanten horen
details-table-size = Hoeveel mensen aan een tafel (3 tot 8)
details-first-language = Welke taal spreekt u in de zaal?
details-us-hint = Dit komt op de papieren: zo leert de andere kant u kennen.
details-organisation = Naam van de organisatie of groep
details-kind = Wat voor organisatie
details-kind-none = Niet gekozen
details-offers = Wat brengen wij mee?
details-needs = Wat zoeken wij?
details-line-each = Elk ding op een nieuwe regel.
details-contact = Contactpersoon
details-contact-hint = Dit staat op brieven die anderen lezen. Schrijf alleen wat iedereen mag weten.
details-another = Nog een organisatie van onze kant

# Two changes of the same thing.
outrun-title = Twee wijzigingen van hetzelfde
outrun-lead = Terwijl u bezig was, veranderde de andere kant ({ $side }) dit ook: { $what }. Niets is verloren. Kies samen wat het wordt.
outrun-by-us = Terwijl u bezig was, veranderde iemand van uw eigen kant dit ook: { $what }. Niets is verloren. Kies wat het wordt.
outrun-theirs = Dit staat er nu
outrun-ours = Dit wilde u
outrun-before = Wat er eerst stond
outrun-keep-theirs = Laten zoals het nu is
outrun-take-ours = Toch het mijne bewaren
outrun-hint = Bewaart u toch het uwe, dan ziet de andere kant dat bij hun volgende bezoek.

# Changes.
changes-title = Wat er veranderde
changes-none = De andere kant heeft sinds uw vorige bezoek niets veranderd.
changes-new = Nieuw voor u
changes-old = Eerder
changes-accept = Goed zo
changes-accepted = De andere kant vindt dit goed.
changes-answer = Uw antwoord
changes-send = Antwoorden
changes-by-us = Wij
changes-before = Eerst
changes-after = Nu
changes-more = { $n ->
    [one] En nog 1 nieuwe wijziging die hier niet staat.
   *[other] En nog { $n } nieuwe wijzigingen die hier niet staan.
}

# Programme.
programme-title = Programma
programme-conflict = Deze wensen kunnen niet samen:
programme-conflict-way = Kies hieronder een vorm, of maak een dagdeel langer.
earlier = Eerder
later = Later
shorter = Korter
longer = Langer
leave-out = Weglaten
add-break = Pauze erna
put-back = Terugzetten
undo = Ongedaan maken
compose-again = Brug opnieuw laten maken
edit-earlier = Eerder: { $exercise }
edit-later = Later: { $exercise }
edit-move = Verplaatsen: { $exercise }
edit-minutes = { $n ->
    [one] { $exercise }: { $n } minuut
   *[other] { $exercise }: { $n } minuten
}
edit-remove = Weglaten: { $exercise }
edit-put-back = Terugzetten: { $exercise }
edit-add-break = Pauze na: { $exercise }
session-over = Dit duurt langer dan het dagdeel.
absent-head = Niet in het programma
absent-left-out = Weggelaten
absent-homework = Doet u na afloop, op papier
absent-folded = Het belangrijkste zit in { $into }
why-head = Waarom zo
more-time-head = Met meer tijd
broken-overlap = Het programma past niet in de tijd van dit dagdeel.
broken-order = { $exercise } staat niet op de plek van de methode. De oefeningen bouwen op elkaar.
broken-minutes = { $exercise } duurt nu { $n } minuten. Het werkt goed van { $least } tot { $most } minuten.
broken-stretch = { $n } minuten zonder pauze is te lang. Na hoogstens { $most } minuten is een pauze nodig.
broken-no-break = In een dagdeel van meer dan twee uur hoort een pauze.
broken-break = { $n ->
    [one] Een pauze duurt minstens { $n } minuut en staat tussen twee oefeningen.
   *[other] Een pauze duurt minstens { $n } minuten en staat tussen twee oefeningen.
}
broken-looking-back = Een volgend dagdeel begint met { $exercise }.
broken-wish = Een wens over { $exercise } wordt niet gevolgd.
agree-head = Samen vaststellen
agree-needs-both = Het programma vaststellen doet u samen. Nodig eerst de andere kant uit; u vindt de knop bij Overzicht.
agree-us-yes = Wij zijn akkoord.
agree-us-no = Wij zijn nog niet akkoord.
agree-them-yes = Akkoord: { $side }
agree-them-no = Nog niet akkoord: { $side }
agree-programme = Akkoord met dit programma
agree-hint = Verandert er daarna iets, dan zegt elke kant opnieuw ja.
shapes-head = Een kant-en-klare vorm kiezen
shapes-hint = Dit maakt een nieuw programma. Past een vorm niet bij het aantal dagdelen, verander dan eerst de dagen.

# Inviting the other side.
invite-share-title = Uitnodiging voor de andere kant
invite-share-head = Stuur deze link naar de andere kant
invite-share-lead = Wie de link opent en ja zegt, wordt gastgever van de andere kant. U bent dan samen gastgever, met dezelfde rechten.
invite-share-until = Deze link werkt tot en met { $day }, en één keer.
invite-share-words = Een tekst om mee te sturen
invite-share-text = Wij zijn { $us }. Wij willen u graag leren kennen en samen een bijeenkomst voorbereiden: { $title }. U krijgt dezelfde rechten als wij. Kijk hier en zeg of u meedoet: { $address }
invite-share-once = Brug laat deze link hierna niet meer zien. Raakt hij kwijt? Maak dan een nieuwe op het overzicht.
welcome-title = U bent uitgenodigd
welcome-head = U bent uitgenodigd om samen iets voor te bereiden
welcome-voice = Wij zijn { $us }. Wij willen u graag leren kennen, en afspreken hoe we samen ouders steunen.
welcome-what = Dit is Brug: gereedschap voor een bijeenkomst van vrijwilligers en professionals. Er is een programma met oefeningen, en alle papieren worden voor u gemaakt.
welcome-equal = Zegt u ja, dan bent u ook gastgever. U mag alles wat wij mogen. Niets staat vast zonder u.
welcome-organisation = Uw organisatie of groep
welcome-side = U wordt gastgever van: { $side }
welcome-accept = Ja, wij doen mee
welcome-ours = Dit is de link die u zelf maakte. Hij is voor de andere kant: stuur hem door.
welcome-no = Wilt u niet? Dan hoeft u niets te doen. Deze pagina bewaart niets over u.

# Errors.
error-way-on = U kunt dit doen:
error-ask-host = Vraag uw gastgever om een nieuwe link.
error-go-back = Ga terug met de knop van uw browser. Wat u invulde, staat er meestal nog.
error-to-home = Naar het begin van Brug
error-not-found-title = Deze pagina is er niet
error-not-found-text = Misschien is de link niet helemaal overgenomen. Of dit apparaat kent uw eigen link nog niet: open die dan eerst.
error-dead-link-title = Deze link werkt niet
error-dead-link-text = Misschien is de link niet helemaal overgenomen. Kijk of er een stuk mist.
error-expired-title = Deze link werkt niet meer
error-expired-text = De link is al gebruikt, te oud, of er is een nieuwe voor in de plaats gekomen.
error-erased-title = Deze bijeenkomst is gewist
error-erased-text = De gastgevers of de tijd hebben alles gewist op { $day }. Er is niets meer van bewaard.
error-other-site-title = Dit kwam niet van Brug zelf
error-other-site-text = Brug neemt formulieren alleen aan van zijn eigen pagina's. Er is niets veranderd.
error-too-often-title = Even wachten
error-too-often-text = Vanaf uw plek is dit te vaak geprobeerd. Probeer het over tien minuten nog eens.
error-too-large-title = Dit is te groot
error-too-large-text = Wat u stuurde is groter dan Brug aanneemt. Er is niets veranderd.
error-unreadable-title = Dit is niet te lezen
error-unreadable-text = Het bestand of het formulier kwam niet goed aan. Er is niets veranderd.
error-busy-title = Het is even druk
error-busy-text = Er gebeurt nu te veel tegelijk. Wilde u iets veranderen? Kijk dan of dat gelukt is. Probeer het zo nog eens.
error-full-journal-title = Deze bijeenkomst is te vaak veranderd
error-full-journal-text = Er zijn al 5000 wijzigingen. Meer kan Brug niet bewaren. Er is niets veranderd. Bewaar de bijeenkomst als bestand, en begin met dat bestand een nieuwe.
error-too-much-mail-title = Er is genoeg e-mail verstuurd
error-too-much-mail-text = Per dag verstuurt Brug voor een bijeenkomst hoogstens 300 uitnodigingen en 5 keer een eigen link. Voor alle bijeenkomsten samen zijn het hoogstens 1000 uitnodigingen per uur. Er is nu niets verstuurd. Probeer het later of morgen nog eens, of stuur de tekst zelf.
error-broken-title = Er ging iets mis in Brug
error-broken-text = Dit is niet uw schuld. Wat eerder bewaard was, is bewaard gebleven.
