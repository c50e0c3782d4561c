# Words of the pages about who comes and who sits where. A2: short sentences, everyday words.

# Words that are kept for what someone needs. They come on papers as they are.
need-interpreter = tolk
need-step-free = rolstoel
need-childcare = kinderopvang
need-paper = papier in plaats van telefoon

# Signing up.
join-title = Aanmelden
join-head = U kunt zich aanmelden voor
join-inviters = Wie nodigen u uit
join-name = Hoe wilt u genoemd worden?
join-name-hint = Uw voornaam is genoeg. Een andere naam mag ook.
join-side = Aan welke kant staat u?
join-both = Bij allebei (brug)
join-both-about = U hoort bij beide kanten
join-organisation = Van welke organisatie of groep bent u?
join-no-organisation = Dat zeg ik liever niet, of ik kom voor mijzelf
join-other-organisation = Een andere
join-own-organisation = De naam van de andere organisatie of groep
join-languages = Welke talen spreekt u?
join-other-language = Nog een taal
join-needs = Wat hebt u nodig?
join-need-interpreter = Een tolk
join-need-step-free = Een plek zonder trappen of drempels
join-need-childcare = Opvang voor mijn kinderen
join-need-paper = Papier in plaats van een telefoon
join-other-need = Nog iets
join-other-need-hint = Zeg alleen wat de gastgevers moeten regelen. Namen van anderen of iets over uw gezondheid is niet nodig.
join-kept = { $n ->
    [one] Brug bewaart alleen wat u hier invult: de gastgevers van deze bijeenkomst zien het, uw naam staat op papieren in de zaal, en { $n } dag na het laatste dagdeel wist Brug het.
   *[other] Brug bewaart alleen wat u hier invult: de gastgevers van deze bijeenkomst zien het, uw naam staat op papieren in de zaal, en { $n } dagen na het laatste dagdeel wist Brug het.
}
join-send = Aanmelden
join-personal = Ziet u dit nog even na? Het lijkt of er een telefoonnummer, geboortedatum of BSN staat. Brug hoeft dat niet te weten.
join-personal-anyway = Haal het liever weg. Klopt het zo wel? Druk dan nog een keer op de knop.
join-looks-personal = Dit lijkt op een telefoonnummer, geboortedatum of BSN.
join-outrun = Iemand anders veranderde dit terwijl u bezig was. Er is niets overschreven. Dit staat er nu:
join-outrun-again = Hieronder staat wat u invulde. Kijk of het zo goed is. Drukt u nog een keer op de knop, dan komt het uwe ervoor in de plaats.
wrong-too-long = { $n ->
    [one] Dit is te lang. Er past hier { $n } teken.
   *[other] Dit is te lang. Er passen hier { $n } tekens.
}
wrong-two-organisations = U koos een organisatie, en vulde ook een andere in. Kies er één, of maak het veld leeg.

# The own link of who signed up.
own-title = Uw aanmelding
own-head = Dank u, { $name }. U staat op de lijst.
own-calendar = Zet het in mijn agenda
own-link = Uw eigen link
own-link-why = Met deze link kunt u uw aanmelding veranderen, of u afmelden. Bewaar hem: Brug kan hem niet nog eens geven. Deel hem met niemand.
own-known = Dit weet Brug van u
own-withdraw = Ik wil mij afmelden
own-change-title = Uw aanmelding veranderen
own-withdraw-title = Afmelden
own-withdraw-sure = Wilt u zich afmelden voor { $title }?
own-withdraw-then = U gaat van de lijst. Brug bewaart dan niets meer van u, en deze link werkt niet meer.
own-withdraw-yes = Ja, meld mij af
own-withdraw-no = Nee, ik kom wel
withdrawn-title = U bent afgemeld
withdrawn-text = U staat niet meer op de lijst. Brug bewaart niets meer van u.
withdrawn-again = Bedenkt u zich? Meld u dan opnieuw aan, met de link van de gastgevers.

# When that cannot be.
error-closed-title = Aanmelden kan niet meer
error-closed-text = Deze bijeenkomst is al geweest. U hoeft niets te doen.
error-not-on-list-title = Deze link hoort bij niemand (meer)
error-not-on-list-text = Hebt u zich afgemeld? Dan is dat gelukt: Brug bewaart niets meer van u. Na de bijeenkomst wist Brug alle namen, en dan werkt deze link ook niet meer. Is het geen van beide? Kijk dan of de link helemaal is overgenomen.
error-full-title = De lijst is vol
error-full-text = Er kunnen niet meer mensen bij deze bijeenkomst. Er is niets veranderd. Vraag de gastgevers wat kan.

# The list, for hosts.
people-title = Mensen
people-file = mensen
people-expected = { $n ->
    [0] niemand verwacht
    [one] verwacht: { $n } mens
   *[other] verwacht: { $n } mensen
}
people-added = { $n ->
    [one] { $n } mens staat nu op de lijst.
   *[other] { $n } mensen staan nu op de lijst.
}
people-share = De link om aan te melden
people-new = Iemand toevoegen
people-read = Een lijst inlezen
people-tables = Wie zit waar
people-list = { $n ->
    [0] De lijst
    [one] De lijst: { $n } mens
   *[other] De lijst: { $n } mensen
}
people-nobody = Er staat nog niemand op de lijst.
people-needs = Nodig: { $needs }
people-by-link = Meldde zich zelf aan
people-by-host = Door een gastgever toegevoegd
people-by-file = Uit een bestand
people-same-name = Deze naam staat er al. Zet er een letter bij, zodat ieder een eigen naamkaartje heeft.
people-pages = Bladzijden van de lijst
people-download = De lijst als bestand voor een rekenblad (.csv)
people-kept = { $n ->
    [one] Alleen gastgevers zien deze lijst. { $n } dag na het laatste dagdeel wist Brug alle namen.
   *[other] Alleen gastgevers zien deze lijst. { $n } dagen na het laatste dagdeel wist Brug alle namen.
}
people-to-list = Terug naar de lijst
people-change = Iemand veranderen
people-by-hand-hint = Vul alleen in wat deze mens zelf wil zeggen.
people-wishes = Wensen voor de tafels
people-wishes-hint = Haal het vinkje weg als een wens niet meer geldt.
people-wish-together = Zit bij { $name }
people-wish-apart = Zit niet bij { $name }
people-wish-table = Zit altijd aan tafel { $n }
people-wish-absent = Is er niet in ronde { $n }
people-remove = Van de lijst halen
people-remove-sure = Wilt u { $name } van de lijst halen?
people-remove-then = Brug bewaart dan niets meer van deze mens. Dat is niet terug te draaien.
people-remove-yes = Ja, van de lijst halen

# Sharing the link to sign up.
people-share-lead = Wie deze link heeft, kan zich aanmelden. Stuur hem door, of hang de code op. U ziet op de lijst wie komt.
people-share-look = Zelf kijken
people-share-none = Er is nu geen link om aan te melden.
people-share-paper = Formulier op papier
people-share-text = U bent welkom bij: { $title }. Wanneer: { $days }. Wij nodigen u samen uit: { $hosts }. Meld u hier aan:
people-share-text-place = U bent welkom bij: { $title }. Wanneer: { $days }. Waar: { $place }. Wij nodigen u samen uit: { $hosts }. Meld u hier aan:
people-share-renew = Een nieuwe link maken
people-share-renew-then = De link en de code van nu werken dan niet meer, ook niet op papier dat al hangt. Wie op de lijst staat, blijft erop.
people-share-renew-yes = Ja, maak een nieuwe link

# Reading a file.
people-read-lead = Hebt u al een lijst, of antwoorden van een formulier? Brug leest hem, en laat eerst zien wat erin staat.
people-read-kinds = Kies een bestand van een rekenblad: .xlsx of .csv, hoogstens 5 MB en 500 mensen.
people-read-columns = In de eerste rij staan namen van kolommen: naam en kant moeten er zijn. Organisatie, talen en nodig mogen.
people-read-ignored = Andere kolommen, zoals e-mail of telefoon, leest Brug niet.
people-read-hint = Brug bewaart het bestand zelf niet.
people-file-choose = Uw bestand
people-file-look = Bekijken
people-file-line = Rij { $n }
people-file-more = { $n ->
    [one] En nog { $n } ding.
   *[other] En nog { $n } dingen.
}
people-file-nothing = Er staan geen mensen in. Kies een bestand met in de eerste rij: naam, kant. Daaronder staat ieder mens op een eigen rij.
people-file-other = Dit is geen rekenblad dat Brug kan lezen. Sla uw lijst op als .xlsx of als .csv, en kies dat bestand. U kunt mensen ook één voor één toevoegen.
people-file-swollen = In dit bestand zit veel meer dan een lijst van mensen. Brug leest het niet. Zet alleen de lijst in een nieuw bestand, en kies dat.
people-file-too-many = { $n ->
    [one] Een bijeenkomst heeft hoogstens { $n } mens. Zet alleen wie komt in het bestand.
   *[other] Een bijeenkomst heeft hoogstens { $n } mensen. Zet alleen wie komt in het bestand.
}
people-file-wrong = Er is niemand toegevoegd. Verbeter dit in uw bestand, en kies het opnieuw.
people-file-side = Schrijf: informeel, formeel of brug.
people-file-missing = Vul deze cel in, of haal de rij weg.
column-name = naam
column-side = kant
column-organisation = organisatie
column-languages = talen
column-needs = nodig
column-together = samen met
column-apart = niet bij
column-table = tafel
column-absent = afwezig
people-preview = Dit staat erin
people-preview-lead = { $n ->
    [0] Iedereen in dit bestand staat al op de lijst. Er is nog niets veranderd.
    [one] Er is { $n } mens die nog niet op de lijst staat. Er is nog niets veranderd.
   *[other] Er zijn { $n } mensen die nog niet op de lijst staan. Er is nog niets veranderd.
}
people-preview-too-many = { $n ->
    [0] De lijst is vol. Er kan niemand meer bij.
    [one] Er kan nog { $n } mens bij. Haal vinkjes weg.
   *[other] Er kunnen nog { $n } mensen bij. Haal vinkjes weg.
}
people-preview-who = Wie zet u op de lijst?
people-preview-known = Staat al op de lijst
people-preview-take = Zet op de lijst
people-preview-other = Een ander bestand

# Tables.
seats-title = Wie zit waar
seats-lead = Brug verdeelt de mensen over gemengde tafels: beide kanten aan elke tafel, elke ronde met anderen, en niemand zonder iemand die de taal verstaat.
seats-form = { $n ->
    [one] Verdeel { $n } mens over tafels
   *[other] Verdeel { $n } mensen over tafels
}
seats-too-few = Er moeten minstens twee mensen op de lijst staan voordat Brug tafels kan maken.
seats-no-programme = Eerst is er een programma nodig. De wensen voor het programma passen nu niet samen.
seats-faults = Zo kan niemand aan tafel
seats-faults-way = Verander de wensen bij de mensen op de lijst
seats-does-not-fit = In ronde { $n } passen de mensen die bij elkaar moeten zitten niet aan de tafels. Haal een wens weg.
seats-not-apart = Er is geen indeling die deze mensen uit elkaar houdt: { $pairs }. Haal een wens weg, of kies kleinere tafels.
seats-gone = { $n ->
    [one] { $n } mens uit de indeling komt niet meer.
   *[other] { $n } mensen uit de indeling komen niet meer.
}
seats-open = { $n ->
    [one] { $n } mens heeft nog niet in elke ronde een tafel:
   *[other] { $n } mensen hebben nog niet in elke ronde een tafel:
}
seats-place = Geef hun een tafel
seats-place-hint = Wie al een tafel heeft, blijft daar zitten.
seats-better = { $n ->
    [one] Voor zoveel mensen is { $n } tafel beter. Verdeel dan opnieuw.
   *[other] Voor zoveel mensen zijn { $n } tafels beter. Verdeel dan opnieuw.
}
seats-rounds = Rondes
seats-empty = Hier zit niemand.
seats-absent = Niet aanwezig in deze ronde:
seats-by-hand = Zelf iets veranderen
seats-who = Wie gaat ergens anders zitten?
seats-with = Waarheen?
seats-choose = Kies
seats-to-table = Naar tafel { $n }
seats-swap-with = Ruilen met { $name }
seats-look-cost = Bekijk wat dat doet
seats-undo = Maak de laatste verandering ongedaan
seats-how-good = Hoe goed is deze indeling?
seats-why = Wat er in ronde { $n } niet beter kan, en waarom
seats-not-yet = ; dit kan nog beter: ruil iemand, of verdeel opnieuw.
seats-again = Opnieuw verdelen
seats-by-hand-was = U hebt zelf iets veranderd in deze indeling.
seats-kept = Deze indeling komt op de papieren. Brug wist haar samen met de namen.
seats-again-sure = U hebt zelf iets veranderd aan de tafels. Als Brug opnieuw verdeelt, is dat weg.
seats-again-yes = Ja, verdeel opnieuw
seats-outrun = Iemand anders veranderde de tafels terwijl u bezig was. Hieronder staat hoe het nu is. Uw verandering is niet gedaan.
seats-unclear = Kies wie ergens anders gaat zitten, en waarheen.
seats-same = Dat verandert niets: kies mensen van twee verschillende tafels.
seats-change-title = Wat dit doet
seats-what-swap = Ronde { $n }: { $a } en { $b } ruilen van plaats.
seats-what-move = Ronde { $n }: { $a } gaat naar tafel { $table }.
seats-worse = Dit komt erbij
seats-gains = Dit is dan weg
seats-nothing = Niets
seats-broken = Dit gaat tegen een wens in
seats-broken-apart = { $a } en { $b } zouden niet bij elkaar zitten.
seats-broken-together = { $a } en { $b } zouden bij elkaar zitten.
seats-broken-table = { $name } zou een vaste tafel hebben.
seats-points = Strafpunten voor de hele indeling: nu { $before }, daarna { $after }. Minder is beter.
seats-do = Zo doen
