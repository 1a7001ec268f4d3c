<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>About</name>
    <message>
        <source>About Perennial</source>
        <translation>Over Perennial</translation>
    </message>
    <message>
        <source>Perennial %1</source>
        <translation>Perennial %1</translation>
    </message>
    <message>
        <source>From CSV exports to the figures a board asks for. No account, no server, no network: a company is one file.</source>
        <translation>Van CSV-exports naar de cijfers waar een bestuur om vraagt. Geen account, geen server, geen netwerk: een bedrijf is één bestand.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later.</translation>
    </message>
</context>
<context>
    <name>ChartAction</name>
    <message>
        <source>Export as P&amp;NG…</source>
        <translation>Exporteren als P&amp;NG…</translation>
    </message>
    <message>
        <source>Export as S&amp;VG…</source>
        <translation>Exporteren als S&amp;VG…</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Exporteren als &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>Als &amp;afbeelding kopiëren</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>Als &amp;tabel kopiëren</translation>
    </message>
    <message>
        <source>&amp;Show as table…</source>
        <translation>Als tabel t&amp;onen…</translation>
    </message>
    <message>
        <source>&amp;All four charts</source>
        <translation>&amp;Alle vier de grafieken</translation>
    </message>
    <message>
        <source>&amp;MRR growth</source>
        <translation>&amp;MRR-groei</translation>
    </message>
    <message>
        <source>&amp;Churn</source>
        <translation>&amp;Churn</translation>
    </message>
    <message>
        <source>CAC &amp;payback</source>
        <translation>&amp;Terugverdientijd van CAC</translation>
    </message>
    <message>
        <source>Sales &amp;funnel</source>
        <translation>&amp;Verkooptrechter</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Workspaces (*.perennial)</source>
        <translation>Werkruimten (*.perennial)</translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n overgenomen</numerusform>
            <numerusform>%n overgenomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n al aanwezig</numerusform>
            <numerusform>%n al aanwezig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n overgeslagen</numerusform>
            <numerusform>%n overgeslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n afgewezen</numerusform>
            <numerusform>%n afgewezen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n rij gelezen</numerusform>
            <numerusform>%n rijen gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) replace older ones.</source>
        <translation>
            <numerusform>%n rij vervangt een oudere.</numerusform>
            <numerusform>%n rijen vervangen oudere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportEvidence</name>
    <message>
        <source>%1: %2 of %3 columns known.</source>
        <translation>%1: %2 van %3 kolommen herkend.</translation>
    </message>
    <message>
        <source>%1, as you chose: %2 of %3 columns known.</source>
        <translation>%1, zoals gekozen: %2 van %3 kolommen herkend.</translation>
    </message>
    <message>
        <source>%1; line %2 says “%3”.</source>
        <translation>%1; op regel %2 staat “%3”.</translation>
    </message>
    <message>
        <source>%1, found by their names.</source>
        <translation>%1, gevonden aan de kolomnamen.</translation>
    </message>
    <message>
        <source>%1: line %2 has %3.</source>
        <translation>%1: op regel %2 staat %3.</translation>
    </message>
    <message>
        <source>%1 template</source>
        <translation>Sjabloon %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 t/m %2</translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation>zoals gekozen</translation>
    </message>
    <message>
        <source>Nothing known fits; %1 comes nearest.</source>
        <translation>Past bij geen bekende export; lijkt het meest op: %1.</translation>
    </message>
    <message>
        <source>Nothing known fits its headings.</source>
        <translation>De kolomkoppen passen bij geen bekende export.</translation>
    </message>
    <message>
        <source>It covers %1.</source>
        <translation>Het bestand beslaat %1.</translation>
    </message>
</context>
<context>
    <name>ImportProblems</name>
    <message>
        <source>Not recognised. Choose what it holds.</source>
        <translation>Niet herkend. Kies wat het bestand bevat.</translation>
    </message>
    <message>
        <source>Not recognised (nearest: %1). Choose what it holds.</source>
        <translation>Niet herkend (lijkt het meest op: %1). Kies wat het bestand bevat.</translation>
    </message>
    <message>
        <source>No column is “%1” yet, which is needed. Choose one.</source>
        <translation>“%1” is verplicht, maar nog aan geen kolom gekoppeld. Kies een kolom.</translation>
    </message>
    <message>
        <source>“%1” is an amount without a currency. Choose one under Options.</source>
        <translation>“%1” is een bedrag zonder valuta. Kies een valuta onder Opties.</translation>
    </message>
    <message>
        <source>The recipe %1 is no longer there. Choose another.</source>
        <translation>Het recept %1 bestaat niet meer. Kies een ander recept.</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>nog %n s</numerusform>
            <numerusform>nog %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>nog %n min</numerusform>
            <numerusform>nog %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Bestand %1 van %2</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 rijen/s</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
</context>
<context>
    <name>ImportState</name>
    <message>
        <source>Being read…</source>
        <translation>Wordt gelezen…</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) open</source>
        <translation>
            <numerusform>%n vraag open</numerusform>
            <numerusform>%n vragen open</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say what it holds</source>
        <translation>Geef aan wat het bestand bevat</translation>
    </message>
    <message>
        <source>Being imported…</source>
        <translation>Wordt geïmporteerd…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n rij geïmporteerd</numerusform>
            <numerusform>%n rijen geïmporteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Niet meegenomen</translation>
    </message>
    <message numerus="yes">
        <source>Ready: %n row(s)</source>
        <translation>
            <numerusform>Klaar: %n rij</numerusform>
            <numerusform>Klaar: %n rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n row(s) to mend</source>
        <translation>
            <numerusform>Klaar, %n rij te corrigeren</numerusform>
            <numerusform>Klaar, %n rijen te corrigeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: all of it is already there</source>
        <translation>Klaar: alles is al aanwezig</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Niet herkend</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>“%1” ontbreekt</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>%1 - rows to mend.csv</source>
        <translation>%1 - te corrigeren rijen.csv</translation>
    </message>
    <message>
        <source>%1 is open: mend the rows, save, drop it here again.</source>
        <translation>%1 is geopend: corrigeer de rijen, sla op en sleep het bestand weer hierheen.</translation>
    </message>
    <message>
        <source>%1 is saved: mend the rows, then drop it here again.</source>
        <translation>%1 is opgeslagen: corrigeer de rijen en sleep het bestand weer hierheen.</translation>
    </message>
    <message>
        <source>Save the rows to mend</source>
        <translation>Te corrigeren rijen opslaan</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>The year (2025-12-31)</source>
        <translation>Het jaar (2025-12-31)</translation>
    </message>
    <message>
        <source>The day (31/12/2025)</source>
        <translation>De dag (31/12/2025)</translation>
    </message>
    <message>
        <source>The month (12/31/2025)</source>
        <translation>De maand (12/31/2025)</translation>
    </message>
    <message>
        <source>A point (1,249.50)</source>
        <translation>Een punt (1,249.50)</translation>
    </message>
    <message>
        <source>A comma (1.249,50)</source>
        <translation>Een komma (1.249,50)</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Elke week</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Elke maand</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Elk kwartaal</translation>
    </message>
    <message>
        <source>Every half year</source>
        <translation>Elk halfjaar</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Elk jaar</translation>
    </message>
    <message>
        <source>Whole units (49.00 is written 49)</source>
        <translation>Hele eenheden (49,00 staat er als 49)</translation>
    </message>
    <message>
        <source>Cents (49.00 is written 4900)</source>
        <translation>Centen (49,00 staat er als 4900)</translation>
    </message>
</context>
<context>
    <name>datasets</name>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnementen</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Deal stages</source>
        <translation>Dealfasen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Web traffic</source>
        <translation>Webverkeer</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Uitgaven</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wisselkoersen</translation>
    </message>
    <message>
        <source>MRR by customer</source>
        <translation>MRR per klant</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Factuurregels</translation>
    </message>
    <message>
        <source>One-off charges</source>
        <translation>Eenmalige omzet</translation>
    </message>
    <message>
        <source>Contacts before the purchase</source>
        <translation>Contactmomenten vóór aankoop</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Enquêteantwoorden</translation>
    </message>
    <message>
        <source>Support requests</source>
        <translation>Supportaanvragen</translation>
    </message>
    <message>
        <source>Product usage</source>
        <translation>Productgebruik</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Verwijzingen</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Kasmiddelen</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Doelen</translation>
    </message>
</context>
<context>
    <name>delimiters</name>
    <message>
        <source>Commas</source>
        <translation>Komma’s</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Puntkomma’s</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>Vertical bars</source>
        <translation>Verticale strepen</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Customer ID</source>
        <translation>Klant-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Signed up on</source>
        <translation>Geregistreerd op</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>Abonnements-ID</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Klantnaam</translation>
    </message>
    <message>
        <source>Customer e-mail</source>
        <translation>E-mail van klant</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Abonnement (plan)</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Begint op</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Eindigt op</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <translation>Factureringsinterval</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Kind of discount</source>
        <translation>Soort korting</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Getekend op</translation>
    </message>
    <message>
        <source>Cancellation asked for on</source>
        <translation>Opgezegd op</translation>
    </message>
    <message>
        <source>Reason for the end</source>
        <translation>Reden van beëindiging</translation>
    </message>
    <message>
        <source>Trial ends on</source>
        <translation>Proefperiode eindigt op</translation>
    </message>
    <message>
        <source>Past due since</source>
        <translation>Achterstallig sinds</translation>
    </message>
    <message>
        <source>Deal ID</source>
        <translation>Deal-ID</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Aangemaakt op</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Gesloten op</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Reason for the loss</source>
        <translation>Reden van verlies</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Fase bereikt op</translation>
    </message>
    <message>
        <source>Lead ID</source>
        <translation>Lead-ID</translation>
    </message>
    <message>
        <source>Qualified on</source>
        <translation>Gekwalificeerd op</translation>
    </message>
    <message>
        <source>Product-qualified on</source>
        <translation>Productgekwalificeerd op</translation>
    </message>
    <message>
        <source>Demo on</source>
        <translation>Demo op</translation>
    </message>
    <message>
        <source>Became a customer on</source>
        <translation>Klant geworden op</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Bezoekers</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Registraties</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Bestemming</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Koers</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Visitors may be added up</source>
        <translation>Bezoekers optelbaar</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Change of MRR</source>
        <translation>MRR-mutatie</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Line ID</source>
        <translation>Regel-ID</translation>
    </message>
    <message>
        <source>Invoice ID</source>
        <translation>Factuur-ID</translation>
    </message>
    <message>
        <source>Period starts on</source>
        <translation>Periode begint op</translation>
    </message>
    <message>
        <source>Period ends on</source>
        <translation>Periode eindigt op</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Charge ID</source>
        <translation>Post-ID</translation>
    </message>
    <message>
        <source>Response ID</source>
        <translation>Antwoord-ID</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Ticket ID</source>
        <translation>Ticket-ID</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Aangemaakt op</translation>
    </message>
    <message>
        <source>First answered at</source>
        <translation>Eerste reactie op</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>Opgelost op</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Gebruikers-ID</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Referral ID</source>
        <translation>Verwijzings-ID</translation>
    </message>
    <message>
        <source>Customer who referred</source>
        <translation>Verwijzende klant</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Uitgenodigd op</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Ontvangsten</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Uitgaven</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Financiering</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kengetal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>%1, to be decided</source>
        <translation>%1, nog te bepalen</translation>
    </message>
    <message>
        <source>%1, year first</source>
        <translation>%1, jaar eerst</translation>
    </message>
    <message>
        <source>%1, day first</source>
        <translation>%1, dag eerst</translation>
    </message>
    <message>
        <source>%1, month first</source>
        <translation>%1, maand eerst</translation>
    </message>
    <message>
        <source>%1, decimal comma</source>
        <translation>%1, decimale komma</translation>
    </message>
    <message>
        <source>%1, decimal point</source>
        <translation>%1, decimale punt</translation>
    </message>
    <message>
        <source>%1, %2, headings in line %3</source>
        <translation>%1, %2, kop op regel %3</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>herkend</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>waarschijnlijk</translation>
    </message>
    <message>
        <source>uncertain: please check</source>
        <translation>onzeker: controleer dit</translation>
    </message>
</context>
<context>
    <name>histories</name>
    <message>
        <source>The whole history</source>
        <translation>De hele historie</translation>
    </message>
    <message>
        <source>The state of one day</source>
        <translation>De stand op één dag</translation>
    </message>
</context>
<context>
    <name>perennial::importui::FieldListModel</name>
    <message>
        <source>%1 ← %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (verplicht)</translation>
    </message>
</context>
<context>
    <name>perennial::importui::FileListModel</name>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Bevat</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>nearest: %1</source>
        <translation>lijkt op: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Herkend</translation>
    </message>
</context>
<context>
    <name>perennial::importui::FilePanel</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Kolommen</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Woorden</translation>
    </message>
    <message>
        <source>&amp;Words (%1 unknown)</source>
        <translation>&amp;Woorden (%1 onbekend)</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>O&amp;pties</translation>
    </message>
</context>
<context>
    <name>perennial::importui::HeadPanel</name>
    <message>
        <source>%1 template</source>
        <translation>Sjabloon %1</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Bevat</translation>
    </message>
    <message>
        <source>Read like</source>
        <translation>Lezen als</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Maak een keuze</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>Opslaan als recept…</translation>
    </message>
    <message>
        <source>Keeps how this file is read, so that the next one like it is recognised.</source>
        <translation>Onthoudt hoe dit bestand wordt gelezen, zodat een volgend bestand van dit type wordt herkend.</translation>
    </message>
</context>
<context>
    <name>perennial::importui::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n file(s)</source>
        <translation>
            <numerusform>%n bestand &amp;importeren</numerusform>
            <numerusform>%n bestanden &amp;importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gereed</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>Import exports</source>
        <translation>Exports importeren</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Exports (*.csv *.tsv *.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Check what each file was taken for. Nothing is changed before you import.</source>
        <translation>Controleer hoe elk bestand is herkend. Er verandert niets voordat je importeert.</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Bestanden &amp;toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) imported; the others are as they were.</source>
        <translation>
            <numerusform>Gestopt. %n bestand geïmporteerd; uit de overige is niets overgenomen.</numerusform>
            <numerusform>Gestopt. %n bestanden geïmporteerd; uit de overige is niets overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported. An import can be taken back in the main window.</source>
        <translation>
            <numerusform>%n bestand geïmporteerd. In het hoofdvenster kun je een import ongedaan maken.</numerusform>
            <numerusform>%n bestanden geïmporteerd. In het hoofdvenster kun je een import ongedaan maken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as recipe</source>
        <translation>Opslaan als recept</translation>
    </message>
    <message>
        <source>Name of the recipe:</source>
        <translation>Naam van het recept:</translation>
    </message>
    <message>
        <source>A recipe needs a name with letters or digits.</source>
        <translation>Geef het recept een naam met letters of cijfers.</translation>
    </message>
    <message>
        <source>“%1” is saved: the next file like this one is recognised.</source>
        <translation>“%1” is opgeslagen: een volgend bestand van dit type wordt herkend.</translation>
    </message>
</context>
<context>
    <name>perennial::importui::LeftOutModel</name>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>perennial::importui::MappingModel</name>
    <message>
        <source>Kept as a property</source>
        <translation>Bewaard als eigenschap</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Niet gelezen</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Kolom in het bestand</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelezen als</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
</context>
<context>
    <name>perennial::importui::MappingPage</name>
    <message>
        <source>Not read</source>
        <translation>Niet gelezen</translation>
    </message>
    <message>
        <source>Columns and what they become</source>
        <translation>Kolommen en wat ze worden</translation>
    </message>
    <message>
        <source>Fields and where they come from</source>
        <translation>Velden en waar ze vandaan komen</translation>
    </message>
    <message>
        <source>Choose in the table, or drag a field onto a column here or in the preview.</source>
        <translation>Kies in de tabel, of sleep een veld naar een kolom hier of in het voorbeeld.</translation>
    </message>
</context>
<context>
    <name>perennial::importui::OptionsPage</name>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Dates begin with</source>
        <translation>Datums beginnen met</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Decimaalteken</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Tekencodering</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Scheidingsteken</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <translation>Factureringsinterval</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Zoals in het bestand</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>Gevonden: %1</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>Headings in line</source>
        <translation>Kop op regel</translation>
    </message>
</context>
<context>
    <name>perennial::importui::PreviewHeader</name>
    <message>
        <source>not read</source>
        <translation>niet gelezen</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
</context>
<context>
    <name>perennial::importui::PreviewModel</name>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>perennial::importui::PreviewPanel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n row(s)</source>
        <translation>
            <numerusform>De eerste %1 van %n rij</numerusform>
            <numerusform>De eerste %1 van %n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out only</source>
        <translation>Alleen weggelaten</translation>
    </message>
    <message>
        <source>Left out only (%1)</source>
        <translation>Alleen weggelaten (%1)</translation>
    </message>
    <message>
        <source>Every row will be read.</source>
        <translation>Elke rij wordt gelezen.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle rijen</translation>
    </message>
    <message>
        <source>Rows as they will be read</source>
        <translation>Rijen zoals ze worden gelezen</translation>
    </message>
</context>
<context>
    <name>perennial::importui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>perennial::importui::QuestionPanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 For example: %2</source>
        <translation>%1 Bijvoorbeeld: %2</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Maak een keuze</translation>
    </message>
</context>
<context>
    <name>perennial::importui::ReportDialog</name>
    <message>
        <source>Import report</source>
        <translation>Importrapport</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>import %1</translation>
    </message>
</context>
<context>
    <name>perennial::importui::ReportView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every row was taken in or is already there.</source>
        <translation>Elke rij is overgenomen of was al aanwezig.</translation>
    </message>
    <message>
        <source>Rows that were left out</source>
        <translation>Weggelaten rijen</translation>
    </message>
    <message>
        <source>&amp;Mend these rows…</source>
        <translation>Deze rijen &amp;corrigeren…</translation>
    </message>
</context>
<context>
    <name>perennial::importui::WordsModel</name>
    <message>
        <source>Not known yet</source>
        <translation>Nog onbekend</translation>
    </message>
    <message>
        <source>Word in the file</source>
        <translation>Woord in het bestand</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Betekent</translation>
    </message>
</context>
<context>
    <name>perennial::importui::WordsPage</name>
    <message>
        <source>Words and what they mean</source>
        <translation>Woorden en hun betekenis</translation>
    </message>
    <message>
        <source>No column of this file holds statuses, stages or reasons.</source>
        <translation>Geen kolom van dit bestand bevat statussen, fasen of redenen.</translation>
    </message>
    <message>
        <source>Say what a word means, and it is remembered for every import.</source>
        <translation>Geef aan wat een woord betekent; dat wordt voor elke import onthouden.</translation>
    </message>
</context>
<context>
    <name>perennial::pages::CardWidget</name>
    <message>
        <source>%1, month so far</source>
        <translation>%1, tot nu toe</translation>
    </message>
</context>
<context>
    <name>perennial::pages::ChartCard</name>
    <message>
        <source>Export, copy, show as table</source>
        <translation>Exporteren, kopiëren, als tabel tonen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Meer: %1</translation>
    </message>
</context>
<context>
    <name>perennial::pages::ChartTableDialog</name>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>Als tabel &amp;kopiëren</translation>
    </message>
</context>
<context>
    <name>perennial::pages::CustomersModel</name>
    <message>
        <source>Same e-mail as %1</source>
        <translation>Zelfde e-mail als %1</translation>
    </message>
    <message>
        <source>Could be %1</source>
        <translation>Mogelijk %1</translation>
    </message>
    <message>
        <source>Matched by name</source>
        <translation>Op naam gekoppeld</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Handmatig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gevonden in</translation>
    </message>
    <message>
        <source>Matched by</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Te controleren</translation>
    </message>
</context>
<context>
    <name>perennial::pages::CustomersPage</name>
    <message>
        <source>How the sources name %1</source>
        <translation>Zo noemen de bronnen %1</translation>
    </message>
    <message>
        <source>How the sources name it</source>
        <translation>Zo noemen de bronnen de klant</translation>
    </message>
    <message>
        <source>No customers yet. Import an export that names some: subscriptions, customers, deals.</source>
        <translation>Nog geen klanten. Importeer een export waarin klanten staan: abonnementen, klanten of deals.</translation>
    </message>
    <message>
        <source>Nothing to review: every customer is matched by id, by e-mail or by you.</source>
        <translation>Niets te controleren: elke klant is op ID, op e-mail of door jou gekoppeld.</translation>
    </message>
    <message>
        <source>No customer has “%1” in a name, id or e-mail.</source>
        <translation>Geen klant heeft “%1” in naam, ID of e-mail.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>&amp;Back to data</source>
        <translation>Terug naar &amp;gegevens</translation>
    </message>
    <message>
        <source>Exports of different tools name the same customer in different ways. They are matched by id, then by e-mail, then by name.</source>
        <translation>Exports uit verschillende tools noemen dezelfde klant op verschillende manieren. Klanten worden gekoppeld op ID, dan op e-mail, dan op naam.</translation>
    </message>
    <message>
        <source>Search name, id or e-mail</source>
        <translation>Zoek op naam, ID of e-mail</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Klanten zoeken</translation>
    </message>
    <message>
        <source>&amp;To review only (%1)</source>
        <translation>Alleen &amp;te controleren (%1)</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Samenvoegen…</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>&amp;Zo laten</translation>
    </message>
    <message>
        <source>Settles the review: what was matched by name stays matched, what could be another customer stays apart.</source>
        <translation>Rondt de controle af: wat op naam is gekoppeld, blijft gekoppeld; wat een andere klant zou kunnen zijn, blijft apart.</translation>
    </message>
    <message>
        <source>&amp;Split off</source>
        <translation>&amp;Afsplitsen</translation>
    </message>
    <message>
        <source>Makes the chosen line a customer of its own, also for what you import later.</source>
        <translation>Maakt van de gekozen regel een aparte klant, ook voor wat je later importeert.</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mporteren…</translation>
    </message>
    <message>
        <source>How the sources name the customer</source>
        <translation>Zo noemen de bronnen de klant</translation>
    </message>
</context>
<context>
    <name>perennial::pages::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Each import can be taken back: what it had replaced counts again.</source>
        <translation>Elke import kan ongedaan worden gemaakt: wat de import had vervangen, telt dan weer mee.</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mporteren…</translation>
    </message>
    <message>
        <source>&amp;Show report</source>
        <translation>&amp;Rapport tonen</translation>
    </message>
    <message>
        <source>Save re&amp;jected rows…</source>
        <translation>&amp;Afgewezen rijen opslaan…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datakwaliteit</translation>
    </message>
    <message>
        <source>&amp;Undo last step</source>
        <translation>Laatste stap &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo step</source>
        <translation>Stap op&amp;nieuw uitvoeren</translation>
    </message>
    <message>
        <source>&amp;Customers…</source>
        <translation>&amp;Klanten…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recepten</translation>
    </message>
</context>
<context>
    <name>perennial::pages::IdentitiesModel</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gevonden in</translation>
    </message>
    <message>
        <source>Matched by</source>
        <translation>Koppeling</translation>
    </message>
</context>
<context>
    <name>perennial::pages::ImportsModel</name>
    <message>
        <source>Counts</source>
        <translation>Telt mee</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Bevat</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Rijen gelezen</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Al aanwezig</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>perennial::pages::MergeDialog</name>
    <message>
        <source>Merge customers</source>
        <translation>Klanten samenvoegen</translation>
    </message>
    <message>
        <source>Which customer is the same as %1?</source>
        <translation>Welke klant is dezelfde als %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n customers become one. Under which of them?</source>
        <translation>
            <numerusform>%n klant wordt één klant. Welke blijft over?</numerusform>
            <numerusform>%n klanten worden één klant. Welke blijft over?</numerusform>
        </translation>
    </message>
    <message>
        <source>Search name, id or e-mail</source>
        <translation>Zoek op naam, ID of e-mail</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Klanten zoeken</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>The merge also holds for what you import later. You can take it back.</source>
        <translation>De samenvoeging geldt ook voor wat je later importeert. Je kunt die ongedaan maken.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Samenvoegen</translation>
    </message>
</context>
<context>
    <name>perennial::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Export &amp;board pack…</source>
        <translation>Be&amp;stuursrapport exporteren…</translation>
    </message>
</context>
<context>
    <name>perennial::pages::PeriodButton</name>
    <message>
        <source>Period of all figures and charts</source>
        <translation>Periode van alle cijfers en grafieken</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Periode: %1</translation>
    </message>
</context>
<context>
    <name>perennial::pages::QualityModel</name>
    <message>
        <source>None so far</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Figures it touches</source>
        <translation>Geraakte cijfers</translation>
    </message>
</context>
<context>
    <name>perennial::pages::QualityPage</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fout</numerusform>
            <numerusform>%n fouten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n waarschuwing</numerusform>
            <numerusform>%n waarschuwingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n opmerking</numerusform>
            <numerusform>%n opmerkingen</numerusform>
        </translation>
    </message>
    <message>
        <source>To mend it: %1</source>
        <translation>Oplossing: %1</translation>
    </message>
    <message>
        <source>Figures it touches: %1</source>
        <translation>Raakt deze cijfers: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more not listed</source>
        <translation>
            <numerusform>Nog %n niet getoond</numerusform>
            <numerusform>Nog %n niet getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>The data is being checked…</source>
        <translation>De gegevens worden gecontroleerd…</translation>
    </message>
    <message>
        <source>Nothing found. The data is in order.</source>
        <translation>Niets gevonden. De gegevens zijn in orde.</translation>
    </message>
    <message>
        <source>&amp;Copy file and line</source>
        <translation>Be&amp;stand en regel kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;all rows</source>
        <translation>Alle rijen kop&amp;iëren</translation>
    </message>
    <message>
        <source>What was found in the data</source>
        <translation>Bevindingen in de gegevens</translation>
    </message>
    <message>
        <source>Rows of the chosen finding</source>
        <translation>Rijen van de gekozen bevinding</translation>
    </message>
</context>
<context>
    <name>perennial::pages::QualityRowsModel</name>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
</context>
<context>
    <name>perennial::pages::RecipesPage</name>
    <message>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Bevat</translation>
    </message>
    <message>
        <source>No recipes of your own yet. Save a mapping in the import window, and files like it are recognised from then on.</source>
        <translation>Nog geen eigen recepten. Sla in het importvenster op hoe een bestand wordt gelezen; bestanden van dat type worden dan voortaan herkend.</translation>
    </message>
    <message>
        <source>Mappings that you saved. Files like them are recognised; what was imported stays when a recipe is removed.</source>
        <translation>Je opgeslagen recepten: bestanden van hetzelfde type worden herkend. Verwijder je een recept, dan blijft wat is geïmporteerd behouden.</translation>
    </message>
    <message>
        <source>&amp;Remove recipe</source>
        <translation>Recept &amp;verwijderen</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recepten</translation>
    </message>
</context>
<context>
    <name>perennial::shell::Commands</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nieuwe werkruimte…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation>&amp;Voorbeeldbedrijf openen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>Export &amp;board pack…</source>
        <translation>&amp;Bestuursrapport exporteren…</translation>
    </message>
    <message>
        <source>Back &amp;up…</source>
        <translation>Back-&amp;up maken…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Venster &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Paste files to import</source>
        <translation>Bestanden &amp;plakken en importeren</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Perennial</source>
        <translation>&amp;Over Perennial</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Recent geopend</translation>
    </message>
    <message>
        <source>&amp;Export chart</source>
        <translation>&amp;Grafiek exporteren</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;Grafiek kopiëren</translation>
    </message>
    <message>
        <source>&amp;Show as table</source>
        <translation>&amp;Als tabel tonen</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Periode</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Taa&amp;l</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
</context>
<context>
    <name>perennial::shell::EmptyPage</name>
    <message>
        <source>Drop your exports here</source>
        <translation>Sleep je exports hierheen</translation>
    </message>
    <message>
        <source>Drop the exports of %1 here</source>
        <translation>Sleep de exports van %1 hierheen</translation>
    </message>
    <message>
        <source>CSV files of your billing tool, CRM, ads and web traffic. Each is recognised and shown before anything is imported; nothing leaves this computer.</source>
        <translation>CSV-bestanden uit je facturatiesysteem en CRM en van je advertenties en webverkeer. Elk bestand wordt herkend en getoond voordat er iets wordt geïmporteerd; niets verlaat deze computer.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation>&amp;Voorbeeldbedrijf openen</translation>
    </message>
    <message>
        <source>Open &amp;workspace…</source>
        <translation>Werk&amp;ruimte openen…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Recente werkruimten</translation>
    </message>
</context>
<context>
    <name>perennial::shell::Exports</name>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>De tabel staat op het klembord.</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Grafiek exporteren</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>De afbeelding staat op het klembord.</translation>
    </message>
    <message>
        <source>Export all four charts</source>
        <translation>Alle vier de grafieken exporteren</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>grafieken</translation>
    </message>
    <message>
        <source>Folder for the four charts</source>
        <translation>Map voor de vier grafieken</translation>
    </message>
    <message>
        <source>Export board pack</source>
        <translation>Bestuursrapport exporteren</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Opgeslagen: %1</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-bestanden (*.%2)</translation>
    </message>
</context>
<context>
    <name>perennial::shell::LoadingPage</name>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>perennial::shell::MainWindow</name>
    <message>
        <source>Backed up: %1</source>
        <translation>Back-up gemaakt: %1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Bezig…</translation>
    </message>
    <message>
        <source>%1 – Perennial</source>
        <translation>%1 – Perennial</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Werkruimte openen</translation>
    </message>
    <message>
        <source>Import exports</source>
        <translation>Exports importeren</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Exports (*.csv *.tsv *.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no files or paths of files.</source>
        <translation>Het klembord bevat geen bestanden of bestandspaden.</translation>
    </message>
    <message>
        <source>%1 backup</source>
        <translation>%1 back-up</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Back-up maken</translation>
    </message>
    <message>
        <source>Remove recipe</source>
        <translation>Recept verwijderen</translation>
    </message>
    <message>
        <source>Remove the recipe “%1”?</source>
        <translation>Recept “%1” verwijderen?</translation>
    </message>
    <message>
        <source>Files like those it was saved for are no longer recognised by it. What was imported stays.</source>
        <translation>Dit recept herkent bestanden van dit type dan niet meer. Wat is geïmporteerd, blijft behouden.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
</context>
<context>
    <name>perennial::shell::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>perennial::shell::NavigationPanel</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
</context>
<context>
    <name>perennial::shell::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Nieuwe werkruimte</translation>
    </message>
    <message>
        <source>A workspace is one file on this computer. It holds the figures of one company.</source>
        <translation>Een werkruimte is één bestand op deze computer. Het bevat de cijfers van één bedrijf.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Bedrijf</translation>
    </message>
    <message>
        <source>C&amp;urrency of the figures</source>
        <translation>&amp;Valuta van de cijfers</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>B&amp;estand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>Aan&amp;maken</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Mijn bedrijf</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>What comes first in the dates?</source>
        <translation>Wat staat in de datums vooraan?</translation>
    </message>
    <message>
        <source>Which mark separates decimals?</source>
        <translation>Welk teken scheidt de decimalen?</translation>
    </message>
    <message>
        <source>Which currency are the amounts in?</source>
        <translation>In welke valuta zijn de bedragen?</translation>
    </message>
    <message>
        <source>How often is the amount paid?</source>
        <translation>Hoe vaak wordt het bedrag betaald?</translation>
    </message>
    <message>
        <source>What do the amounts count?</source>
        <translation>In welke eenheid staan de bedragen?</translation>
    </message>
</context>
<context>
    <name>types</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum en tijd</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>In proefperiode</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Achterstallig</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Opgezegd</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nog niet begonnen</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Onvolledig</translation>
    </message>
    <message>
        <source>By choice</source>
        <translation>Zelf opgezegd</translation>
    </message>
    <message>
        <source>Failed payment</source>
        <translation>Mislukte betaling</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>New business</source>
        <translation>Nieuwe klant</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Uitbreiding</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlenging</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Marketing qualified</source>
        <translation>Marketinggekwalificeerd</translation>
    </message>
    <message>
        <source>Sales qualified</source>
        <translation>Salesgekwalificeerd</translation>
    </message>
    <message>
        <source>Product qualified</source>
        <translation>Productgekwalificeerd</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>Klantenwerving</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Klantenbinding</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Advertenties</translation>
    </message>
    <message>
        <source>Salaries</source>
        <translation>Salarissen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Terugkerend</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Eenmalig</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 customers who left of %2 customers</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Uitbreiding</translation>
    </message>
    <message>
        <source>Reactivation</source>
        <translation>Reactivering</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Inkrimping</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Churn</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Vrijwillig</translation>
    </message>
    <message>
        <source>Involuntary</source>
        <translation>Onvrijwillig</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Brutomarge</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>a page&apos;s number: %1 of %2</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Board pack</source>
        <translation>Bestuursrapport</translation>
    </message>
    <message>
        <source>Conventions: %1</source>
        <translation>Rekenregels: %1</translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <extracomment>%1 is a date: 30 June 2025</extracomment>
        <translation>Cijfers per %1</translation>
    </message>
    <message>
        <source>%1 · Board pack, %2 · figures as of %3 · conventions: %4</source>
        <extracomment>%1 company, %2 a month, %3 a date in figures, %4 the name of a set of conventions</extracomment>
        <translation>%1 · Bestuursrapport, %2 · cijfers per %3 · rekenregels: %4</translation>
    </message>
    <message>
        <source>No month is complete yet</source>
        <translation>Nog geen enkele maand is compleet</translation>
    </message>
    <message>
        <source>No payback in the last month: nothing new was sold</source>
        <translation>Geen terugverdientijd in de laatste maand: niets nieuws verkocht</translation>
    </message>
    <message>
        <source>The last month&apos;s new customers cost no acquisition spend</source>
        <translation>De nieuwe klanten van de laatste maand kwamen zonder wervingskosten</translation>
    </message>
    <message>
        <source>Payback is getting longer: now %1 months</source>
        <extracomment>%1 is a number of months with one decimal</extracomment>
        <translation>Terugverdientijd loopt op: nu %1 maanden</translation>
    </message>
    <message>
        <source>Payback is getting shorter: now %1 months</source>
        <extracomment>%1 is a number of months with one decimal</extracomment>
        <translation>Terugverdientijd wordt korter: nu %1 maanden</translation>
    </message>
    <message>
        <source>Payback takes longer than its target: %1 months</source>
        <extracomment>%1 is a number of months with one decimal</extracomment>
        <translation>Terugverdientijd ligt boven het doel: %1 maanden</translation>
    </message>
    <message>
        <source>A customer is paid back after %1 months</source>
        <extracomment>%1 is a number of months with one decimal</extracomment>
        <translation>Een klant is na %1 maanden terugverdiend</translation>
    </message>
    <message>
        <source>Import an export of your advertising and sales spend, for example from Google Ads, to see how fast acquisition pays back.</source>
        <translation>Importeer een export van je advertentie- en verkoopuitgaven, bijvoorbeeld uit Google Ads, om te zien hoe snel klantenwerving zich terugverdient.</translation>
    </message>
    <message>
        <source>Import exports of your subscriptions and of your spend to see how fast acquisition pays back.</source>
        <translation>Importeer exports van je abonnementen en van je uitgaven om te zien hoe snel klantenwerving zich terugverdient.</translation>
    </message>
    <message>
        <source>Target %1</source>
        <extracomment>on a target line: %1 is the figure, 2.5 %</extracomment>
        <translation>Doel %1</translation>
    </message>
    <message>
        <source>CAC payback in months, no gross margin entered · %1</source>
        <extracomment>%1 the months that are shown</extracomment>
        <translation>Terugverdientijd van CAC in maanden, geen brutomarge ingevuld · %1</translation>
    </message>
    <message>
        <source>CAC payback in months, gross margin %1 · %2</source>
        <extracomment>%1 a percentage, %2 the months that are shown</extracomment>
        <translation>Terugverdientijd van CAC in maanden, brutomarge %1 · %2</translation>
    </message>
    <message>
        <source>CAC payback</source>
        <translation>Terugverdientijd van CAC</translation>
    </message>
    <message>
        <source>Customer churn</source>
        <translation>Klantverloop</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 is the month that is not over yet: June so far</extracomment>
        <translation>%1 tot nu toe</translation>
    </message>
    <message>
        <source>%1 vs %2</source>
        <extracomment>a change against the month before: +4.1 % vs May</extracomment>
        <translation>%1 t.o.v. %2</translation>
    </message>
    <message>
        <source>Target ≤ %1</source>
        <translation>Doel ≤ %1</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4.</source>
        <extracomment>for screen readers: %1 a figure&apos;s name, %2 a month, %3 the figure, %4 its change or what to do</extracomment>
        <translation>%1, %2: %3. %4.</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4. %5, met.</source>
        <extracomment>for screen readers: as before, %5 the target</extracomment>
        <translation>%1, %2: %3. %4. %5, gehaald.</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4. %5, missed.</source>
        <extracomment>for screen readers: as before, %5 the target</extracomment>
        <translation>%1, %2: %3. %4. %5, niet gehaald.</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Geen gegevens</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: geen gegevens</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>eigen instellingen</translation>
    </message>
    <message>
        <source>%1 · Figures as of %2 · Conventions: %3</source>
        <extracomment>%1 company, %2 a date, %3 the name of a set of conventions</extracomment>
        <translation>%1 · Cijfers per %2 · Rekenregels: %3</translation>
    </message>
    <message>
        <source>Chart. %1. %2. %3: %4.</source>
        <extracomment>for screen readers: %1 the chart&apos;s message, %2 what it draws, %3 the newest month, %4 its figure</extracomment>
        <translation>Grafiek. %1. %2. %3: %4.</translation>
    </message>
    <message>
        <source>Empty chart. %1. %2</source>
        <extracomment>for screen readers: %1 the name of an empty chart, %2 what would fill it</extracomment>
        <translation>Lege grafiek. %1. %2</translation>
    </message>
    <message>
        <source>All losses are failed payments</source>
        <translation>Al het klantverlies komt door mislukte betalingen</translation>
    </message>
    <message>
        <source>All customers who leave do so by choice</source>
        <translation>Alle klanten die vertrekken, zeggen zelf op</translation>
    </message>
    <message>
        <source>Nearly all losses are failed payments</source>
        <translation>Bijna al het klantverlies komt door mislukte betalingen</translation>
    </message>
    <message>
        <source>Nearly all customers who leave do so by choice</source>
        <translation>Bijna alle klanten die vertrekken, zeggen zelf op</translation>
    </message>
    <message>
        <source>Three of four losses are failed payments</source>
        <translation>Driekwart van het klantverlies komt door mislukte betalingen</translation>
    </message>
    <message>
        <source>Three of four customers who leave do so by choice</source>
        <translation>Drie van de vier klanten die vertrekken, zeggen zelf op</translation>
    </message>
    <message>
        <source>Two of three losses are failed payments</source>
        <translation>Twee derde van het klantverlies komt door mislukte betalingen</translation>
    </message>
    <message>
        <source>Two of three customers who leave do so by choice</source>
        <translation>Twee van de drie klanten die vertrekken, zeggen zelf op</translation>
    </message>
    <message>
        <source>Most losses are failed payments</source>
        <translation>Het meeste klantverlies komt door mislukte betalingen</translation>
    </message>
    <message>
        <source>Most customers who leave do so by choice</source>
        <translation>De meeste klanten die vertrekken, zeggen zelf op</translation>
    </message>
    <message>
        <source>For most losses no reason is known</source>
        <translation>Van het meeste klantverlies is de reden onbekend</translation>
    </message>
    <message numerus="yes">
        <source>No customer has left in %n month(s)</source>
        <translation>
            <numerusform>In %n maand is geen klant vertrokken</numerusform>
            <numerusform>In %n maanden is geen klant vertrokken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n customer(s) left</source>
        <extracomment>in the whole span</extracomment>
        <translation>
            <numerusform>Er is maar %n klant vertrokken</numerusform>
            <numerusform>Er zijn maar %n klanten vertrokken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Churn has been above its target for %n month(s)</source>
        <translation>
            <numerusform>Churn ligt al %n maand boven het doel</numerusform>
            <numerusform>Churn ligt al %n maanden boven het doel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Churn has met its target for %n month(s)</source>
        <translation>
            <numerusform>Churn haalt al %n maand het doel</numerusform>
            <numerusform>Churn haalt al %n maanden het doel</numerusform>
        </translation>
    </message>
    <message>
        <source>No single reason explains most losses</source>
        <translation>Geen enkele reden verklaart het meeste klantverlies</translation>
    </message>
    <message>
        <source>Import an export of your subscriptions with their ends, for example from Stripe, to see who leaves and why.</source>
        <translation>Importeer een export van je abonnementen met einddatums, bijvoorbeeld uit Stripe, om te zien wie vertrekt en waarom.</translation>
    </message>
    <message>
        <source>Customer churn per month, % of the customers at the month&apos;s start · %1</source>
        <translation>Klantverloop per maand, % van de klanten aan het begin van de maand · %1</translation>
    </message>
    <message>
        <source>Customer churn per month, % of the customers at the month&apos;s start and the new ones · %1</source>
        <translation>Klantverloop per maand, % van de klanten aan het begin van de maand en de nieuwe klanten · %1</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>%1 months</source>
        <extracomment>%1 always has one decimal: 9.4</extracomment>
        <translation>%1 maanden</translation>
    </message>
    <message>
        <source>%1 mo.</source>
        <extracomment>%1 is a number of months with one decimal, short: 9.4 mo.</extracomment>
        <translation>%1 mnd</translation>
    </message>
    <message>
        <source>m %1</source>
        <extracomment>millions of a currency (%1), short, as an axis is labelled</extracomment>
        <translation>× %1 1 mln</translation>
    </message>
    <message>
        <source>k %1</source>
        <extracomment>thousands of a currency (%1), short, as an axis is labelled</extracomment>
        <translation>× %1 1.000</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Registraties</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Gekwalificeerd</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Promotors</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>a quarter of a year: %1 its number, %2 the year</extracomment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>(avg. %1)</source>
        <extracomment>beside a conversion: the mean of the months before, short</extracomment>
        <translation>(gem. %1)</translation>
    </message>
    <message>
        <source>Bottleneck: %1 – %2, %3 instead of %4</source>
        <extracomment>%1 and %2 two stages of the funnel, %3 and %4 percentages</extracomment>
        <translation>Knelpunt: %1 – %2, %3 in plaats van %4</translation>
    </message>
    <message>
        <source>Bottleneck: %1 – %2, %3</source>
        <extracomment>%1 and %2 two stages of the funnel, %3 a percentage</extracomment>
        <translation>Knelpunt: %1 – %2, %3</translation>
    </message>
    <message>
        <source>No step of the funnel stands out as a bottleneck</source>
        <translation>Geen stap van de trechter valt op als knelpunt</translation>
    </message>
    <message>
        <source>Nobody entered the funnel in these months.</source>
        <translation>In deze maanden kwam niemand de trechter binnen.</translation>
    </message>
    <message>
        <source>Import exports of your web traffic and of your deals, for example from Google Analytics and HubSpot, to see where the funnel leaks.</source>
        <translation>Importeer exports van je webverkeer en van je deals, bijvoorbeeld uit Google Analytics en HubSpot, om te zien waar de trechter lekt.</translation>
    </message>
    <message>
        <source>Sales funnel</source>
        <translation>Verkooptrechter</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>To the next stage</source>
        <translation>Naar de volgende fase</translation>
    </message>
    <message>
        <source>Monthly recurring revenue (MRR)</source>
        <translation>Maandelijks terugkerende omzet (MRR)</translation>
    </message>
    <message>
        <source>Annual recurring revenue (ARR)</source>
        <translation>Jaarlijks terugkerende omzet (ARR)</translation>
    </message>
    <message>
        <source>New MRR</source>
        <translation>Nieuwe MRR</translation>
    </message>
    <message>
        <source>Expansion MRR</source>
        <translation>MRR uit uitbreiding</translation>
    </message>
    <message>
        <source>Reactivation MRR</source>
        <translation>MRR uit reactivering</translation>
    </message>
    <message>
        <source>Contraction MRR</source>
        <translation>Inkrimping van MRR</translation>
    </message>
    <message>
        <source>Churned MRR</source>
        <translation>Verloren MRR</translation>
    </message>
    <message>
        <source>Currency effect on MRR</source>
        <translation>Valuta-effect op MRR</translation>
    </message>
    <message>
        <source>Net new MRR</source>
        <translation>Netto nieuwe MRR</translation>
    </message>
    <message>
        <source>Net new ARR</source>
        <translation>Netto nieuwe ARR</translation>
    </message>
    <message>
        <source>Expansion ARR</source>
        <translation>ARR uit uitbreiding</translation>
    </message>
    <message>
        <source>Upsell revenue</source>
        <translation>Upsell-omzet</translation>
    </message>
    <message>
        <source>MRR growth</source>
        <translation>MRR-groei</translation>
    </message>
    <message>
        <source>Committed MRR (CMRR)</source>
        <translation>Toegezegde MRR (CMRR)</translation>
    </message>
    <message>
        <source>Committed ARR (CARR)</source>
        <translation>Toegezegde ARR (CARR)</translation>
    </message>
    <message>
        <source>Average contract value (ACV)</source>
        <translation>Gemiddelde contractwaarde (ACV)</translation>
    </message>
    <message>
        <source>Average revenue per account (ARPA)</source>
        <translation>Gemiddelde omzet per account (ARPA)</translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation>Quick ratio</translation>
    </message>
    <message>
        <source>One-off revenue</source>
        <translation>Eenmalige omzet</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nieuwe klanten</translation>
    </message>
    <message>
        <source>Reactivated customers</source>
        <translation>Gereactiveerde klanten</translation>
    </message>
    <message>
        <source>Lost customers</source>
        <translation>Verloren klanten</translation>
    </message>
    <message>
        <source>Customers who came and left in one period</source>
        <translation>Klanten die in één periode kwamen en vertrokken</translation>
    </message>
    <message>
        <source>Active subscriptions</source>
        <translation>Actieve abonnementen</translation>
    </message>
    <message>
        <source>Order volume</source>
        <translation>Ordervolume</translation>
    </message>
    <message>
        <source>Customer churn, voluntary</source>
        <translation>Klantverloop, vrijwillig</translation>
    </message>
    <message>
        <source>Customer churn, involuntary</source>
        <translation>Klantverloop, onvrijwillig</translation>
    </message>
    <message>
        <source>Customer churn, reason unknown</source>
        <translation>Klantverloop, reden onbekend</translation>
    </message>
    <message>
        <source>Churned MRR, voluntary</source>
        <translation>Verloren MRR, vrijwillig</translation>
    </message>
    <message>
        <source>Churned MRR, involuntary</source>
        <translation>Verloren MRR, onvrijwillig</translation>
    </message>
    <message>
        <source>Churned MRR, reason unknown</source>
        <translation>Verloren MRR, reden onbekend</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>Omzetverloop</translation>
    </message>
    <message>
        <source>Revenue churn, voluntary</source>
        <translation>Omzetverloop, vrijwillig</translation>
    </message>
    <message>
        <source>Revenue churn, involuntary</source>
        <translation>Omzetverloop, onvrijwillig</translation>
    </message>
    <message>
        <source>Revenue churn, reason unknown</source>
        <translation>Omzetverloop, reden onbekend</translation>
    </message>
    <message>
        <source>Gross MRR churn</source>
        <translation>Bruto MRR-churn</translation>
    </message>
    <message>
        <source>Net MRR churn</source>
        <translation>Netto MRR-churn</translation>
    </message>
    <message>
        <source>Net revenue retention (NRR)</source>
        <translation>Netto omzetretentie (NRR)</translation>
    </message>
    <message>
        <source>Net revenue retention over 12 months</source>
        <translation>Netto omzetretentie over 12 maanden</translation>
    </message>
    <message>
        <source>Gross revenue retention (GRR)</source>
        <translation>Bruto omzetretentie (GRR)</translation>
    </message>
    <message>
        <source>Gross revenue retention over 12 months</source>
        <translation>Bruto omzetretentie over 12 maanden</translation>
    </message>
    <message>
        <source>Customer retention rate (CRR)</source>
        <translation>Klantretentiepercentage (CRR)</translation>
    </message>
    <message>
        <source>Cohort retention of customers</source>
        <translation>Cohortretentie van klanten</translation>
    </message>
    <message>
        <source>Cohort retention of MRR</source>
        <translation>Cohortretentie van MRR</translation>
    </message>
    <message>
        <source>Customer lifetime</source>
        <translation>Levensduur van klanten</translation>
    </message>
    <message>
        <source>Customers at risk</source>
        <translation>Klanten met risico</translation>
    </message>
    <message>
        <source>Churn by engagement</source>
        <translation>Churn naar betrokkenheid</translation>
    </message>
    <message>
        <source>Sales and marketing spend</source>
        <translation>Verkoop- en marketinguitgaven</translation>
    </message>
    <message>
        <source>Customer acquisition cost (CAC)</source>
        <translation>Kosten voor klantenwerving (CAC)</translation>
    </message>
    <message>
        <source>Payback curve</source>
        <translation>Terugverdiencurve</translation>
    </message>
    <message>
        <source>Customer lifetime value (CLV)</source>
        <translation>Customer lifetime value (CLV)</translation>
    </message>
    <message>
        <source>LTV : CAC ratio</source>
        <translation>LTV/CAC-verhouding</translation>
    </message>
    <message>
        <source>Customer retention cost (CRC)</source>
        <translation>Kosten klantenbinding (CRC)</translation>
    </message>
    <message>
        <source>Magic number</source>
        <translation>Magic number</translation>
    </message>
    <message>
        <source>Traffic ROI</source>
        <translation>Rendement op verkeer</translation>
    </message>
    <message>
        <source>Viral coefficient</source>
        <translation>Virale coëfficiënt</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attributie</translation>
    </message>
    <message>
        <source>Pipeline by stage</source>
        <translation>Pipeline per fase</translation>
    </message>
    <message>
        <source>Conversion, visitor to lead</source>
        <translation>Conversie, bezoeker naar lead</translation>
    </message>
    <message>
        <source>Conversion, lead to customer</source>
        <translation>Conversie, lead naar klant</translation>
    </message>
    <message>
        <source>Conversion, visitor to customer</source>
        <translation>Conversie, bezoeker naar klant</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Winpercentage</translation>
    </message>
    <message>
        <source>Win rate of all deals</source>
        <translation>Winpercentage van alle deals</translation>
    </message>
    <message>
        <source>Average deal size</source>
        <translation>Gemiddelde dealgrootte</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>Verkoopcyclus</translation>
    </message>
    <message>
        <source>Sales cycle, median</source>
        <translation>Verkoopcyclus, mediaan</translation>
    </message>
    <message>
        <source>Pipeline velocity</source>
        <translation>Pipelinesnelheid</translation>
    </message>
    <message>
        <source>Pipeline coverage</source>
        <translation>Pipelinedekking</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Qualified leads</source>
        <translation>Gekwalificeerde leads</translation>
    </message>
    <message>
        <source>Product-qualified leads (PQL)</source>
        <translation>Productgekwalificeerde leads (PQL)</translation>
    </message>
    <message>
        <source>PQL conversion</source>
        <translation>PQL-conversie</translation>
    </message>
    <message>
        <source>Lead velocity rate (LVR)</source>
        <translation>Leadgroei (LVR)</translation>
    </message>
    <message>
        <source>Monthly unique visitors (MUV)</source>
        <translation>Unieke bezoekers per maand (MUV)</translation>
    </message>
    <message>
        <source>Net promoter score (NPS)</source>
        <translation>Netto promotorscore (NPS)</translation>
    </message>
    <message>
        <source>Employee net promoter score (eNPS)</source>
        <translation>Netto promotorscore van medewerkers (eNPS)</translation>
    </message>
    <message>
        <source>Support requests</source>
        <translation>Supportaanvragen</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Reactietijd</translation>
    </message>
    <message>
        <source>Response time, median</source>
        <translation>Reactietijd, mediaan</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Oplostijd</translation>
    </message>
    <message>
        <source>Resolution time, median</source>
        <translation>Oplostijd, mediaan</translation>
    </message>
    <message>
        <source>Active users, last day (DAU)</source>
        <translation>Actieve gebruikers, laatste dag (DAU)</translation>
    </message>
    <message>
        <source>Active users, last 7 days (WAU)</source>
        <translation>Actieve gebruikers, laatste 7 dagen (WAU)</translation>
    </message>
    <message>
        <source>Active users, last 30 days (MAU)</source>
        <translation>Actieve gebruikers, laatste 30 dagen (MAU)</translation>
    </message>
    <message>
        <source>Stickiness</source>
        <translation>Stickiness</translation>
    </message>
    <message>
        <source>Cash on hand</source>
        <translation>Beschikbare kasmiddelen</translation>
    </message>
    <message>
        <source>Gross burn</source>
        <translation>Bruto burn</translation>
    </message>
    <message>
        <source>Net burn</source>
        <translation>Netto burn</translation>
    </message>
    <message>
        <source>Runway</source>
        <translation>Runway</translation>
    </message>
    <message>
        <source>Burn multiple</source>
        <translation>Burn multiple</translation>
    </message>
    <message>
        <source>Rule of 40</source>
        <translation>Regel van 40</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>%1 always has one decimal: 9.4</extracomment>
        <translation>%1 dagen</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <extracomment>%1 always has one decimal: 9.4</extracomment>
        <translation>%1 uur</translation>
    </message>
    <message>
        <source>No customers at the start</source>
        <translation>Geen klanten aan het begin</translation>
    </message>
    <message>
        <source>No MRR at the start</source>
        <translation>Geen MRR aan het begin</translation>
    </message>
    <message>
        <source>No customers</source>
        <translation>Geen klanten</translation>
    </message>
    <message>
        <source>No new customers</source>
        <translation>Geen nieuwe klanten</translation>
    </message>
    <message>
        <source>No new MRR</source>
        <translation>Geen nieuwe MRR</translation>
    </message>
    <message>
        <source>No losses</source>
        <translation>Geen klantverlies</translation>
    </message>
    <message>
        <source>Import an export of your advertising and sales spend</source>
        <translation>Importeer een export van je advertentie- en verkoopuitgaven</translation>
    </message>
    <message>
        <source>Import an export of your subscriptions</source>
        <translation>Importeer een export van je abonnementen</translation>
    </message>
    <message>
        <source>Import an export of your leads or deals</source>
        <translation>Importeer een export van je leads of deals</translation>
    </message>
    <message>
        <source>Import an export of your web traffic</source>
        <translation>Importeer een export van je webverkeer</translation>
    </message>
    <message>
        <source>Import an export of your customer survey</source>
        <translation>Importeer een export van je klantenenquête</translation>
    </message>
    <message>
        <source>Exchange rates are missing: import them</source>
        <translation>Wisselkoersen ontbreken: importeer ze</translation>
    </message>
    <message>
        <source>The stage before is empty</source>
        <translation>De vorige fase is leeg</translation>
    </message>
    <message>
        <source>Import an export of your subscriptions, for example from Stripe, to see how MRR grows.</source>
        <translation>Importeer een export van je abonnementen, bijvoorbeeld uit Stripe, om te zien hoe de MRR groeit.</translation>
    </message>
    <message>
        <source>MRR movements per month, %1 · %2</source>
        <extracomment>%1 the unit (k €), %2 the months</extracomment>
        <translation>MRR-mutaties per maand, %1 · %2</translation>
    </message>
    <message>
        <source>MRR is shrinking: there were losses and no gains</source>
        <translation>MRR krimpt: er ging MRR verloren en er kwam niets bij</translation>
    </message>
    <message>
        <source>Losses outweigh gains: most of it is customers leaving</source>
        <translation>Meer MRR verloren dan gewonnen, vooral door vertrekkende klanten</translation>
    </message>
    <message>
        <source>Losses outweigh gains: most of it is customers paying less</source>
        <translation>Meer MRR verloren dan gewonnen, vooral door klanten die minder betalen</translation>
    </message>
    <message>
        <source>Returning customers drive growth</source>
        <translation>Terugkerende klanten dragen de groei</translation>
    </message>
    <message>
        <source>New business and expansion drive growth in equal parts</source>
        <translation>Nieuwe klanten en uitbreiding dragen de groei in gelijke mate</translation>
    </message>
    <message>
        <source>Expansion of existing customers drives growth</source>
        <translation>Uitbreiding bij bestaande klanten draagt de groei</translation>
    </message>
    <message>
        <source>New business drives growth, expansion is picking up</source>
        <translation>Nieuwe klanten dragen de groei, uitbreiding trekt aan</translation>
    </message>
    <message>
        <source>New business drives growth</source>
        <translation>Nieuwe klanten dragen de groei</translation>
    </message>
    <message>
        <source>MRR rose through exchange rates only</source>
        <translation>MRR steeg alleen door wisselkoersen</translation>
    </message>
    <message>
        <source>Exchange rates ate up the growth of MRR</source>
        <translation>Wisselkoersen deden de MRR-groei teniet</translation>
    </message>
    <message>
        <source>MRR fell through exchange rates only</source>
        <translation>MRR daalde alleen door wisselkoersen</translation>
    </message>
    <message>
        <source>MRR did not move</source>
        <translation>MRR bleef gelijk</translation>
    </message>
    <message>
        <source>Gains and losses of MRR balance each other</source>
        <translation>Toename en afname van MRR houden elkaar in evenwicht</translation>
    </message>
    <message>
        <source>MRR grew, but fell in the last month (%1)</source>
        <extracomment>%1 is a month: June 2025</extracomment>
        <translation>MRR groeide, maar daalde in de laatste maand (%1)</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Laatste 12 maanden</translation>
    </message>
    <message>
        <source>Last 24 months</source>
        <translation>Laatste 24 maanden</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Alle maanden</translation>
    </message>
    <message>
        <source>%1: MRR is %2.</source>
        <extracomment>%1 a month, %2 an amount</extracomment>
        <translation>%1: MRR is %2.</translation>
    </message>
    <message>
        <source>%1: MRR stayed at %3.</source>
        <extracomment>%1 a month, %3 an amount</extracomment>
        <translation>%1: MRR bleef op %3.</translation>
    </message>
    <message>
        <source>%1: MRR grew by %2 to %3.</source>
        <extracomment>%1 a month, %2 a percentage, %3 an amount</extracomment>
        <translation>%1: MRR groeide met %2 naar %3.</translation>
    </message>
    <message>
        <source>%1: MRR fell by %2 to %3.</source>
        <extracomment>%1 a month, %2 a percentage, %3 an amount</extracomment>
        <translation>%1: MRR daalde met %2 naar %3.</translation>
    </message>
    <message>
        <source>The largest movement is new business: %1.</source>
        <translation>De grootste mutatie komt van nieuwe klanten: %1.</translation>
    </message>
    <message>
        <source>The largest movement is expansion: %1.</source>
        <translation>De grootste mutatie komt van uitbreiding: %1.</translation>
    </message>
    <message>
        <source>The largest movement is returning customers: %1.</source>
        <translation>De grootste mutatie komt van terugkerende klanten: %1.</translation>
    </message>
    <message>
        <source>The largest movement is customers paying less: %1.</source>
        <translation>De grootste mutatie komt van klanten die minder betalen: %1.</translation>
    </message>
    <message>
        <source>The largest movement is customers leaving: %1.</source>
        <translation>De grootste mutatie komt van vertrekkende klanten: %1.</translation>
    </message>
    <message>
        <source>The largest movement is exchange rates: %1.</source>
        <translation>De grootste mutatie komt van wisselkoersen: %1.</translation>
    </message>
    <message>
        <source>Lost customers: %1, of these through failed payments: %2.</source>
        <extracomment>%1 and %2 are numbers of customers</extracomment>
        <translation>Verloren klanten: %1, waarvan door mislukte betalingen: %2.</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the name and the folder.</source>
        <translation>%1 bestaat niet. Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check who may read it.</source>
        <translation>%1 kan niet worden gelezen: %2. Controleer de leesrechten.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a CSV file.</source>
        <translation>%1 is geen bestand. Kies een CSV-bestand.</translation>
    </message>
    <message>
        <source>%1 changed while it was being read. Import it again when it is complete.</source>
        <translation>%1 veranderde tijdens het lezen. Importeer het opnieuw als het compleet is.</translation>
    </message>
    <message>
        <source>%1 is empty. Export it again.</source>
        <translation>%1 is leeg. Exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 is not a text file (it looks like %2). Save it as CSV and import that.</source>
        <translation>%1 is geen tekstbestand (het lijkt op %2). Sla het op als CSV en importeer dat bestand.</translation>
    </message>
    <message>
        <source>%1 has a header and no rows. Export it again for a period with data.</source>
        <translation>%1 heeft een kopregel en geen rijen. Exporteer het opnieuw voor een periode met gegevens.</translation>
    </message>
    <message>
        <source>%1 has %2 columns, more than the %3 that are read. Export fewer columns.</source>
        <translation>%1 heeft %2 kolommen, meer dan de %3 die worden gelezen. Exporteer minder kolommen.</translation>
    </message>
    <message>
        <source>%1, line %2: a cell is larger than %3 MB. Check the quotation marks there.</source>
        <translation>%1, regel %2: een cel is groter dan %3 MB. Controleer daar de aanhalingstekens.</translation>
    </message>
    <message>
        <source>%1, line %2: a quotation mark is opened and never closed. Mend that line.</source>
        <translation>%1, regel %2: een aanhalingsteken wordt geopend en nooit gesloten. Corrigeer die regel.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known. Use a name such as utf-8 or windows-1252.</source>
        <translation>De tekencodering %1 is onbekend. Gebruik een naam zoals utf-8 of windows-1252.</translation>
    </message>
    <message>
        <source>%2 is not a value for %1. Allowed: %3.</source>
        <translation>%2 is geen waarde voor %1. Toegestaan: %3.</translation>
    </message>
    <message>
        <source>%1 is not an export that is recognised (nearest: %2). Say what it holds, on the command line with --dataset.</source>
        <translation>%1 wordt niet als export herkend (lijkt het meest op: %2). Geef aan wat het bevat, op de opdrachtregel met --dataset.</translation>
    </message>
    <message>
        <source>There is no recipe %1. Use the name that “inspect” shows, or a recipe file.</source>
        <translation>Er is geen recept %1. Gebruik de naam die “inspect” toont, of een receptbestand.</translation>
    </message>
    <message>
        <source>The recipe %1 cannot be used: %2. Mend the file.</source>
        <translation>Het recept %1 is niet bruikbaar: %2. Corrigeer het bestand.</translation>
    </message>
    <message>
        <source>There is no kind of data called %1. Use for example subscriptions or deals.</source>
        <translation>Er is geen soort gegevens met de naam %1. Gebruik bijvoorbeeld subscriptions of deals.</translation>
    </message>
    <message>
        <source>%2 has no field %1. Check the name.</source>
        <translation>%2 heeft geen veld %1. Controleer de naam.</translation>
    </message>
    <message>
        <source>%2 has no column “%1”. Check its header line.</source>
        <translation>%2 heeft geen kolom “%1”. Controleer de kopregel.</translation>
    </message>
    <message>
        <source>%3: no column holds “%1” (needed for %2). Say which column it is, on the command line with --map %1=HEADER.</source>
        <translation>%3: geen kolom bevat “%1” (nodig voor %2). Geef aan welke kolom het is, op de opdrachtregel met --map %1=HEADER.</translation>
    </message>
    <message>
        <source>%1: column “%2” can be read in more than one way. Say how: %3.</source>
        <translation>%1: kolom “%2” kan op meer dan één manier worden gelezen. Geef aan hoe: %3.</translation>
    </message>
    <message>
        <source>%1 covers %2 to %3 without naming days or months. Export one month at a time, or with a column for the month.</source>
        <translation>%1 beslaat %2 tot en met %3 zonder dagen of maanden te noemen. Exporteer één maand tegelijk, of met een kolom voor de maand.</translation>
    </message>
    <message>
        <source>The row has %1 cells instead of %2. Add what is missing.</source>
        <translation>De rij heeft %1 cellen in plaats van %2. Vul aan wat ontbreekt.</translation>
    </message>
    <message>
        <source>The row has %1 cells instead of %2. Put cells with separators in quotation marks.</source>
        <translation>De rij heeft %1 cellen in plaats van %2. Zet cellen met scheidingstekens tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in.</source>
        <translation>“%1” is leeg. Vul de waarde in.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not a date. Write it as 2025-06-30.</source>
        <translation>“%1”: %2 is geen datum. Schrijf de datum als 2025-06-30.</translation>
    </message>
    <message>
        <source>“%1”: there is no day %2. Correct the date.</source>
        <translation>“%1”: de dag %2 bestaat niet. Corrigeer de datum.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not a number. Write it as 1234.50.</source>
        <translation>“%1”: %2 is geen getal. Schrijf het als 1234.50.</translation>
    </message>
    <message>
        <source>“%1”: %2 is too large to be right. Check the amount.</source>
        <translation>“%1”: %2 is te groot om te kloppen. Controleer het bedrag.</translation>
    </message>
    <message>
        <source>“%1”: %2 is below zero, which it cannot be. Check the sign.</source>
        <translation>“%1”: %2 is kleiner dan nul en dat kan niet. Controleer het teken.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not a currency. Use a code of three letters such as EUR.</source>
        <translation>“%1”: %2 is geen valuta. Gebruik een code van drie letters, zoals EUR.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not a billing interval. Use for example month, year or 3 months.</source>
        <translation>“%1”: %2 is geen factureringsinterval. Gebruik bijvoorbeeld maand, kwartaal of jaar.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not allowed. Use one of: %3.</source>
        <translation>“%1”: %2 is niet toegestaan. Gebruik een van deze waarden: %3.</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters. Shorten it.</source>
        <translation>“%1” is langer dan %2 tekens. Kort de tekst in.</translation>
    </message>
    <message>
        <source>“%1” holds characters that do not fit the file&apos;s encoding. Choose the right one.</source>
        <translation>“%1” bevat tekens die niet bij de tekencodering van het bestand passen. Kies de juiste codering.</translation>
    </message>
    <message>
        <source>The end, %2, is before the start, %1. Correct the dates.</source>
        <translation>Het einde, %2, ligt vóór het begin, %1. Corrigeer de datums.</translation>
    </message>
    <message>
        <source>“%1” is an amount without a currency. Name it, on the command line with --set currency=EUR.</source>
        <translation>“%1” is een bedrag zonder valuta. Geef de valuta op, op de opdrachtregel met --set currency=EUR.</translation>
    </message>
    <message>
        <source>A line of totals (“%1”), not counted.</source>
        <translation>Een totaalregel (“%1”), niet meegeteld.</translation>
    </message>
    <message>
        <source>A line below the table (“%1”), not counted.</source>
        <translation>Een regel onder de tabel (“%1”), niet meegeteld.</translation>
    </message>
    <message>
        <source>A line of another table (“%1”), not counted.</source>
        <translation>Een regel van een andere tabel (“%1”), niet meegeteld.</translation>
    </message>
    <message>
        <source>An empty line, not counted.</source>
        <translation>Een lege regel, niet meegeteld.</translation>
    </message>
    <message>
        <source>A row of another kind (“%1” is %2), not counted.</source>
        <translation>Een rij van een andere soort (“%1” is %2), niet meegeteld.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n amount(s) with too many decimals rounded to what the currency knows.</source>
        <translation>
            <numerusform>“%1”: %n bedrag met te veel decimalen is afgerond op de decimalen van de valuta.</numerusform>
            <numerusform>“%1”: %n bedragen met te veel decimalen zijn afgerond op de decimalen van de valuta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: the word “%2” is not known (%n row(s)). The rows count without it.</source>
        <translation>
            <numerusform>“%1”: het woord “%2” is onbekend (%n rij). De rij telt mee zonder dat woord.</numerusform>
            <numerusform>“%1”: het woord “%2” is onbekend (%n rijen). De rijen tellen mee zonder dat woord.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace %1 does not exist. Check the name, or make it new.</source>
        <translation>De werkruimte %1 bestaat niet. Controleer de naam of maak de werkruimte aan.</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation>%1 bestaat al en wordt niet overschreven. Kies een andere naam.</translation>
    </message>
    <message>
        <source>%1 is not a Perennial workspace. Choose another file.</source>
        <translation>%1 is geen Perennial-werkruimte. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2) and was left as it is. Go back to a backup.</source>
        <translation>%1 is beschadigd (%2) en is ongewijzigd gelaten. Ga terug naar een back-up.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version (its format is %2, this program knows %3). Update the program.</source>
        <translation>%1 is door een nieuwere versie geschreven (formaat %2, dit programma kent %3). Werk het programma bij.</translation>
    </message>
    <message>
        <source>%1 is being used by another program. Close it there and try again.</source>
        <translation>%1 is in gebruik door een ander programma. Sluit het daar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 may only be read. Change who may write it, or copy it.</source>
        <translation>%1 mag alleen worden gelezen. Wijzig de schrijfrechten of maak een kopie.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was changed; try again.</source>
        <translation>%1: %2. Er is niets gewijzigd; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no import to take back.</source>
        <translation>Er is geen import om ongedaan te maken.</translation>
    </message>
    <message>
        <source>There is no import to put back.</source>
        <translation>Er is geen import om opnieuw toe te passen.</translation>
    </message>
    <message>
        <source>There is no import %1. The list of imports shows their numbers.</source>
        <translation>Er is geen import %1. De lijst met imports toont de nummers.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Geannuleerd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is still there.</source>
        <translation>%1 kon niet worden geschreven: %2. Wat er al stond, staat er nog.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. Make room and try again.</source>
        <translation>%1 kon niet worden geschreven: de schijf is vol. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 could not be written: there is no folder %2. Make it or choose another.</source>
        <translation>%1 kon niet worden geschreven: de map %2 bestaat niet. Maak de map aan of kies een andere.</translation>
    </message>
    <message>
        <source>%1 has no ending that is known. Use one of: %2.</source>
        <translation>%1 heeft geen bekende extensie. Gebruik een van deze: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) in %1 left out: there is no exchange rate. Import rates.</source>
        <translation>
            <numerusform>%n abonnement in %1 weggelaten: er is geen wisselkoers. Importeer wisselkoersen.</numerusform>
            <numerusform>%n abonnementen in %1 weggelaten: er is geen wisselkoers. Importeer wisselkoersen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) left out for lack of an exchange rate (%1). Import rates.</source>
        <translation>
            <numerusform>%n bedrag weggelaten omdat een wisselkoers ontbreekt (%1). Importeer wisselkoersen.</numerusform>
            <numerusform>%n bedragen weggelaten omdat een wisselkoers ontbreekt (%1). Importeer wisselkoersen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no figure called %1. “kpi” without --only lists all.</source>
        <translation>Er is geen kengetal met de naam %1. “kpi” zonder --only toont ze allemaal.</translation>
    </message>
    <message>
        <source>There is no chart called %1. “chart --list” names them.</source>
        <translation>Er is geen grafiek met de naam %1. “chart --list” noemt ze.</translation>
    </message>
    <message>
        <source>Customers have no attribute %1. Use plan or a column of the customers.</source>
        <translation>Klanten hebben geen eigenschap %1. Gebruik plan of een kolom van de klanten.</translation>
    </message>
    <message>
        <source>There are no figures from %1 to %2. Choose months with data.</source>
        <translation>Er zijn geen cijfers van %1 tot en met %2. Kies maanden met gegevens.</translation>
    </message>
    <message>
        <source>%1: dates in “%2” may begin with the day or with the month. Say which: %3.</source>
        <translation>%1: datums in “%2” kunnen met de dag of met de maand beginnen. Geef aan wat klopt: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” may have a decimal comma or a decimal point. Say which: %3.</source>
        <translation>%1: “%2” kan een decimale komma of een decimale punt hebben. Geef aan wat klopt: %3.</translation>
    </message>
    <message>
        <source>%1: the currency of “%2” is not named. Say which it is: %3.</source>
        <translation>%1: de valuta van “%2” staat er niet bij. Geef de valuta op: %3.</translation>
    </message>
    <message>
        <source>%1: how often “%2” is billed is not named. Say it: %3.</source>
        <translation>%1: hoe vaak “%2” wordt gefactureerd, staat er niet bij. Geef het interval op: %3.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Er ging iets mis.</translation>
    </message>
    <message>
        <source>The same record stands again further down, in line %1; that one counts.</source>
        <translation>Hetzelfde record staat verderop nog eens, op regel %1; dat record telt mee.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation>De werkruimte is in orde.</translation>
    </message>
    <message>
        <source>header on line %1, %2 records</source>
        <translation>kop op regel %1, %2 records</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Sales funnel, count and conversion to the next stage, bars not to scale · %1</source>
        <extracomment>%1 the months or the quarter</extracomment>
        <translation>Verkooptrechter, aantal en conversie naar de volgende fase, balken niet op schaal · %1</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>het is een map</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>het is geen gewoon bestand</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>het is leeg</translation>
    </message>
    <message>
        <source>it names no currency</source>
        <translation>het noemt geen valuta</translation>
    </message>
    <message>
        <source>it is the workspace itself</source>
        <translation>het is de werkruimte zelf</translation>
    </message>
    <message>
        <source>the id is that of a template</source>
        <translation>de id is die van een sjabloon</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binaire gegevens</translation>
    </message>
    <message>
        <source>%1 is not an export that is recognised. Say what it holds, on the command line with --dataset.</source>
        <translation>%1 is geen export die wordt herkend. Geef aan wat het bestand bevat, op de opdrachtregel met --dataset.</translation>
    </message>
    <message>
        <source>No kind of data has a field %1. Check the name.</source>
        <translation>Geen enkele soort gegevens heeft een veld %1. Controleer de naam.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) spent on no channel shared out among the channels.</source>
        <translation>
            <numerusform>%n bedrag zonder kanaal is over de kanalen verdeeld.</numerusform>
            <numerusform>%n bedragen zonder kanaal zijn over de kanalen verdeeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the gross margin in the conventions</source>
        <translation>Vul de brutomarge in bij de rekenregels</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) of a subscription begin before the one before is over.</source>
        <translation>
            <numerusform>%n abonnementsperiode begint voordat de vorige is afgelopen.</numerusform>
            <numerusform>%n abonnementsperioden beginnen voordat de vorige is afgelopen.</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as they overlap, both prices count: MRR is too high, and the change back looks like contraction.</source>
        <translation>Zolang ze overlappen, tellen beide prijzen mee: MRR is te hoog en de daling daarna lijkt op inkrimping.</translation>
    </message>
    <message>
        <source>Correct the start or the end in the tool they come from, and import again.</source>
        <translation>Corrigeer het begin of het einde in het bronsysteem en importeer opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) ended, but no date says when.</source>
        <translation>
            <numerusform>%n abonnement is beëindigd, maar zonder einddatum.</numerusform>
            <numerusform>%n abonnementen zijn beëindigd, maar zonder einddatum.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out of every figure, because it is not known how long they paid.</source>
        <translation>Ze ontbreken in alle cijfers, omdat onbekend is hoelang ervoor is betaald.</translation>
    </message>
    <message>
        <source>Export the day of the end or of the cancellation as well, and import again.</source>
        <translation>Exporteer ook de datum van beëindiging of opzegging en importeer opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) may be there twice: same customer, plan, start and amount, another ID.</source>
        <translation>
            <numerusform>%n abonnement staat er mogelijk dubbel in: zelfde klant, plan, begin en bedrag, andere ID.</numerusform>
            <numerusform>%n abonnementen staan er mogelijk dubbel in: zelfde klant, plan, begin en bedrag, andere ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they are copies, MRR and the number of subscriptions are too high by them.</source>
        <translation>Zijn het kopieën, dan zijn MRR en het aantal abonnementen daardoor te hoog.</translation>
    </message>
    <message>
        <source>Compare the two. When one is a copy, take back the import that brought it.</source>
        <translation>Vergelijk de twee. Is een ervan een kopie, maak dan de import ongedaan waarmee die is binnengekomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) pause for some days between two periods.</source>
        <translation>
            <numerusform>%n abonnement is tussen twee perioden enkele dagen onderbroken.</numerusform>
            <numerusform>%n abonnementen zijn tussen twee perioden enkele dagen onderbroken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each pause counts as churn or contraction, and the return as reactivation or expansion.</source>
        <translation>Elke onderbreking telt als churn of inkrimping, en de terugkeer als reactivering of uitbreiding.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) left without a reason.</source>
        <translation>
            <numerusform>Van %n vertrokken klant ontbreekt de reden.</numerusform>
            <numerusform>Van %n vertrokken klanten ontbreekt de reden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their churn is neither voluntary nor involuntary: the split says “unknown”.</source>
        <translation>Hun churn is vrijwillig noch onvrijwillig: in de uitsplitsing staat “onbekend”.</translation>
    </message>
    <message>
        <source>Export the reason for the end as well, or fill it in, and import again.</source>
        <translation>Exporteer ook de reden van beëindiging, of vul die in, en importeer opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) have been past due for longer than the days of grace.</source>
        <translation>
            <numerusform>%n abonnement is langer achterstallig dan de respijttermijn.</numerusform>
            <numerusform>%n abonnementen zijn langer achterstallig dan de respijttermijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>They count as lost to a failed payment from the day the grace was over; without a limit of grace they still count as MRR.</source>
        <translation>Ze tellen als verloren door een mislukte betaling vanaf de dag dat de respijttermijn voorbij was; is de respijttermijn onbeperkt, dan tellen ze nog mee als MRR.</translation>
    </message>
    <message>
        <source>Collect the payment or end the subscription where it is billed, and import again.</source>
        <translation>Incasseer de betaling of beëindig het abonnement in het facturatiesysteem en importeer opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s) have no last day.</source>
        <translation>
            <numerusform>%n proefperiode heeft geen einddatum.</numerusform>
            <numerusform>%n proefperioden hebben geen einddatum.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not MRR and will not become it before that day is known.</source>
        <translation>Ze zijn geen MRR en worden dat pas als die datum bekend is.</translation>
    </message>
    <message>
        <source>Export the end of the trial as well, and import again.</source>
        <translation>Exporteer ook het einde van de proefperiode en importeer opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n active subscription(s) are worth nothing.</source>
        <translation>
            <numerusform>%n actief abonnement heeft een waarde van nul.</numerusform>
            <numerusform>%n actieve abonnementen hebben een waarde van nul.</numerusform>
        </translation>
    </message>
    <message>
        <source>An amount of 0 or a full discount is no MRR, and who pays nothing is not counted as a customer.</source>
        <translation>Een bedrag van 0 of een volledige korting is geen MRR, en wie niets betaalt, telt niet als klant.</translation>
    </message>
    <message>
        <source>For free plans there is nothing to do. Else correct the amount or the discount, and import again.</source>
        <translation>Bij gratis abonnementen hoef je niets te doen. Corrigeer anders het bedrag of de korting en importeer opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) name a customer who is not known.</source>
        <translation>
            <numerusform>%1: %n rij noemt een onbekende klant.</numerusform>
            <numerusform>%1: %n rijen noemen een onbekende klant.</numerusform>
        </translation>
    </message>
    <message>
        <source>They count in totals, but belong to no segment, country or other attribute of a customer.</source>
        <translation>Ze tellen mee in totalen, maar vallen onder geen segment, land of andere klanteigenschap.</translation>
    </message>
    <message>
        <source>Import the latest customers, or correct the customer in these rows.</source>
        <translation>Importeer de nieuwste klantenexport of corrigeer de klant in deze rijen.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) may be there twice: same name or e-mail address, another ID.</source>
        <translation>
            <numerusform>%n klant staat er mogelijk dubbel in: zelfde naam of e-mailadres, andere ID.</numerusform>
            <numerusform>%n klanten staan er mogelijk dubbel in: zelfde naam of e-mailadres, andere ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they are one, customers and new customers are too high and the revenue per account is too low.</source>
        <translation>Gaat het om dezelfde klant, dan zijn de aantallen klanten en nieuwe klanten te hoog en is de omzet per account te laag.</translation>
    </message>
    <message>
        <source>Give both the same ID where they come from, and import again.</source>
        <translation>Geef beide dezelfde ID in het bronsysteem en importeer opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) were spent on no channel.</source>
        <translation>
            <numerusform>%n uitgave heeft geen kanaal.</numerusform>
            <numerusform>%n uitgaven hebben geen kanaal.</numerusform>
        </translation>
    </message>
    <message>
        <source>By channel, they are shared out in proportion to what each channel spent itself.</source>
        <translation>In cijfers per kanaal worden ze verdeeld naar rato van de eigen uitgaven van elk kanaal.</translation>
    </message>
    <message>
        <source>Name the channel of these amounts, and import again.</source>
        <translation>Geef het kanaal van deze bedragen op en importeer opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n date(s) lie after the day of the export.</source>
        <translation>
            <numerusform>%1: %n datum ligt na de exportdatum.</numerusform>
            <numerusform>%1: %n datums liggen na de exportdatum.</numerusform>
        </translation>
    </message>
    <message>
        <source>These rows count in months to come, or not at all.</source>
        <translation>Deze rijen tellen mee in komende maanden, of helemaal niet.</translation>
    </message>
    <message>
        <source>Correct the dates (day and month may be swapped), and import again.</source>
        <translation>Corrigeer de datums (dag en maand zijn misschien verwisseld) en importeer opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n date(s) lie before 1995.</source>
        <translation>
            <numerusform>%1: %n datum ligt vóór 1995.</numerusform>
            <numerusform>%1: %n datums liggen vóór 1995.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stretch the history back to then, and count in none of the months shown.</source>
        <translation>Ze rekken de historie op tot die tijd en tellen in geen van de getoonde maanden mee.</translation>
    </message>
    <message>
        <source>Correct the dates, or leave empty what is not known, and import again.</source>
        <translation>Corrigeer de datums, of laat leeg wat niet bekend is, en importeer opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) end before they begin.</source>
        <translation>
            <numerusform>%1: in %n rij ligt het einde vóór het begin.</numerusform>
            <numerusform>%1: in %n rijen ligt het einde vóór het begin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Times measured between the two days are below zero and pull the average down.</source>
        <translation>De tijd tussen de twee datums is dan negatief en trekt het gemiddelde omlaag.</translation>
    </message>
    <message>
        <source>Correct the two dates, and import again.</source>
        <translation>Corrigeer de twee datums en importeer opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) have no day of creation.</source>
        <translation>
            <numerusform>%n deal heeft geen aanmaakdatum.</numerusform>
            <numerusform>%n deals hebben geen aanmaakdatum.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out of the sales cycle and of what came of a month&apos;s new deals.</source>
        <translation>Ze ontbreken in de verkoopcyclus en in de uitkomst van de nieuwe deals per maand.</translation>
    </message>
    <message>
        <source>Export the day of creation as well, and import again.</source>
        <translation>Exporteer ook de aanmaakdatum en importeer opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n won or lost deal(s) have no closing day.</source>
        <translation>
            <numerusform>%n gewonnen of verloren deal heeft geen sluitingsdatum.</numerusform>
            <numerusform>%n gewonnen of verloren deals hebben geen sluitingsdatum.</numerusform>
        </translation>
    </message>
    <message>
        <source>They belong to no month, so win rate, deal size and sales cycle lack them.</source>
        <translation>Ze horen bij geen enkele maand en ontbreken daardoor in winpercentage, dealgrootte en verkoopcyclus.</translation>
    </message>
    <message>
        <source>Export the closing day as well, and import again.</source>
        <translation>Exporteer ook de sluitingsdatum en importeer opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) in %1 have no exchange rate.</source>
        <translation>
            <numerusform>%n bedrag in %1 heeft geen wisselkoers.</numerusform>
            <numerusform>%n bedragen in %1 hebben geen wisselkoers.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out of every figure in money until a rate is known.</source>
        <translation>Ze ontbreken in alle financiële cijfers totdat een koers bekend is.</translation>
    </message>
    <message>
        <source>Import exchange rates from the first of these months on.</source>
        <translation>Importeer wisselkoersen vanaf de eerste van deze maanden.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n amount(s) are below zero.</source>
        <translation>
            <numerusform>%1: %n bedrag is kleiner dan nul.</numerusform>
            <numerusform>%1: %n bedragen zijn kleiner dan nul.</numerusform>
        </translation>
    </message>
    <message>
        <source>They lower the sums that they are part of; a subscription below zero counts as 0.</source>
        <translation>Ze verlagen de totalen waarin ze meetellen; een abonnement onder nul telt als 0.</translation>
    </message>
    <message>
        <source>Check the sign where they come from, and import again.</source>
        <translation>Controleer het teken in het bronsysteem en importeer opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) end on %1, and none begins after it.</source>
        <translation>
            <numerusform>%n abonnement eindigt op %1, en daarna begint er geen meer.</numerusform>
            <numerusform>%n abonnementen eindigen op %1, en daarna begint er geen meer.</numerusform>
        </translation>
    </message>
    <message>
        <source>A large part of the customers seem to leave on one day: churn in that month is too high, MRR after it too low.</source>
        <translation>Een groot deel van de klanten lijkt op één dag te vertrekken: churn is in die maand te hoog, MRR daarna te laag.</translation>
    </message>
    <message>
        <source>That day is probably where the export stops. Leave the end of what goes on empty, and import again.</source>
        <translation>Waarschijnlijk houdt de export op die dag op. Laat de einddatum leeg van wat doorloopt en importeer opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n jump(s) where one import ends and the next goes on.</source>
        <translation>
            <numerusform>%1: %n sprong waar de ene import ophoudt en de volgende verdergaat.</numerusform>
            <numerusform>%1: %n sprongen waar de ene import ophoudt en de volgende verdergaat.</numerusform>
        </translation>
    </message>
    <message>
        <source>What looks like growth or loss may be a difference between two exports.</source>
        <translation>Wat op groei of verlies lijkt, kan een verschil tussen twee exports zijn.</translation>
    </message>
    <message>
        <source>Compare the two files: filters, currency, tax, or accounts that one of them lacks.</source>
        <translation>Vergelijk de twee bestanden: filters, valuta, belasting, of accounts die in een van de twee ontbreken.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n month(s) between others are missing.</source>
        <translation>
            <numerusform>%1: %n tussenliggende maand ontbreekt.</numerusform>
            <numerusform>%1: %n tussenliggende maanden ontbreken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures of these months are too low or have no answer.</source>
        <translation>Cijfers van deze maanden zijn te laag of ontbreken.</translation>
    </message>
    <message>
        <source>Export these months, and import them.</source>
        <translation>Exporteer deze maanden en importeer ze.</translation>
    </message>
    <message>
        <source>Not imported yet: %1.</source>
        <translation>Nog niet geïmporteerd: %1.</translation>
    </message>
    <message>
        <source>The figures counted from it have no answer, or lack a part.</source>
        <translation>De cijfers die hierop berusten, ontbreken of zijn onvolledig.</translation>
    </message>
    <message>
        <source>Import an export that holds it.</source>
        <translation>Importeer een export met deze gegevens.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) were rejected and have not been mended.</source>
        <translation>
            <numerusform>%1: %n rij is afgewezen en nog niet gecorrigeerd.</numerusform>
            <numerusform>%1: %n rijen zijn afgewezen en nog niet gecorrigeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are missing from every figure counted from this data.</source>
        <translation>Ze ontbreken in alle cijfers die op deze gegevens berusten.</translation>
    </message>
    <message>
        <source>Save the rejected rows of the import, mend them and import that file.</source>
        <translation>Sla de afgewezen rijen van de import op, corrigeer ze en importeer dat bestand.</translation>
    </message>
    <message>
        <source>The newest data is of %1, which is more than 45 days ago.</source>
        <translation>De nieuwste gegevens zijn van %1, meer dan 45 dagen geleden.</translation>
    </message>
    <message>
        <source>The latest figures are not those of today.</source>
        <translation>De laatste cijfers zijn niet actueel.</translation>
    </message>
    <message>
        <source>Export the latest data, and import it.</source>
        <translation>Exporteer de nieuwste gegevens en importeer ze.</translation>
    </message>
    <message>
        <source>The data ends on %1, before the month is over.</source>
        <translation>De gegevens eindigen op %1, voordat de maand voorbij is.</translation>
    </message>
    <message>
        <source>The figures of that month are not final: they are marked, and left out of trends and averages.</source>
        <translation>De cijfers van die maand zijn niet definitief: ze zijn gemarkeerd en tellen niet mee in trends en gemiddelden.</translation>
    </message>
    <message>
        <source>There is nothing to do. Import again when the month is over.</source>
        <translation>Je hoeft niets te doen. Importeer opnieuw als de maand voorbij is.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnementen</translation>
    </message>
    <message>
        <source>MRR by customer</source>
        <translation>MRR per klant</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Factuurregels</translation>
    </message>
    <message>
        <source>One-off charges</source>
        <translation>Eenmalige omzet</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Deal stages</source>
        <translation>Dealfasen</translation>
    </message>
    <message>
        <source>Contacts before the purchase</source>
        <translation>Contactmomenten vóór aankoop</translation>
    </message>
    <message>
        <source>Web traffic</source>
        <translation>Webverkeer</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Uitgaven</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Enquêteantwoorden</translation>
    </message>
    <message>
        <source>Product usage</source>
        <translation>Productgebruik</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Verwijzingen</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Kasmiddelen</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wisselkoersen</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Bezoekers</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are now one customer.</source>
        <translation>%1 en %2 zijn nu één klant.</translation>
    </message>
    <message>
        <source>%1 is now a customer of its own, apart from %2.</source>
        <translation>%1 is nu een aparte klant, los van %2.</translation>
    </message>
    <message>
        <source>%1 was taken back. What it had replaced counts again.</source>
        <translation>Import van %1 is ongedaan gemaakt. Wat deze import had vervangen, telt weer mee.</translation>
    </message>
    <message>
        <source>Merging %1 with %2 was taken back.</source>
        <translation>Het samenvoegen van %1 met %2 is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Splitting %1 from %2 was taken back.</source>
        <translation>Het afsplitsen van %1 van %2 is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>%1 counts again.</source>
        <translation>%1 telt weer mee.</translation>
    </message>
    <message>
        <source>Line %1 tells the state of the same subscription; that one counts.</source>
        <translation>Regel %1 geeft de stand van hetzelfde abonnement; die regel telt mee.</translation>
    </message>
    <message>
        <source>%1 is not another customer. Choose two customers of the list.</source>
        <translation>%1 is geen andere klant. Kies twee klanten uit de lijst.</translation>
    </message>
    <message>
        <source>What the file says of %2 on %1 does not go together with the export of %3, imported before. Take back the later exports and import them in the order of their days.</source>
        <translation>Wat het bestand over %2 op %1 meldt, is niet te rijmen met de eerder geïmporteerde export van %3. Maak de latere imports ongedaan en importeer de exports in volgorde van datum.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) that ran before are not in this export of %1. They go on until an export says that they ended.</source>
        <translation>
            <numerusform>%n eerder lopend abonnement staat niet in deze export van %1. Het loopt door totdat een export het einde meldt.</numerusform>
            <numerusform>%n eerder lopende abonnementen staan niet in deze export van %1. Ze lopen door totdat een export hun einde meldt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) that ran before are missing from the complete export of %1. They still count: say when they ended, or import an export that does.</source>
        <translation>
            <numerusform>%n eerder lopend abonnement ontbreekt in de volledige export van %1. Het telt nog mee: geef aan wanneer het eindigde of importeer een export waarin dat staat.</numerusform>
            <numerusform>%n eerder lopende abonnementen ontbreken in de volledige export van %1. Ze tellen nog mee: geef aan wanneer ze eindigden of importeer een export waarin dat staat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) a customer&apos;s MRR came to less than zero; it was counted as zero.</source>
        <translation>
            <numerusform>Op %n dag kwam de MRR van een klant onder nul uit; die is als nul geteld.</numerusform>
            <numerusform>Op %n dagen kwam de MRR van een klant onder nul uit; die is als nul geteld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) left out: no invoice line of the customer covers their period.</source>
        <translation>
            <numerusform>%n creditregel weggelaten: geen factuurregel van de klant dekt de periode ervan.</numerusform>
            <numerusform>%n creditregels weggelaten: geen factuurregel van de klant dekt hun periode.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice line(s) left out: their period ends before it begins.</source>
        <translation>
            <numerusform>%n factuurregel weggelaten: de periode eindigt voordat die begint.</numerusform>
            <numerusform>%n factuurregels weggelaten: de periode eindigt voordat die begint.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won deal(s) left out of MRR: the customer, the close date or the amount is missing.</source>
        <translation>
            <numerusform>%n gewonnen deal niet meegeteld in MRR: de klant, de sluitingsdatum of het bedrag ontbreekt.</numerusform>
            <numerusform>%n gewonnen deals niet meegeteld in MRR: de klant, de sluitingsdatum of het bedrag ontbreekt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the amounts in “%2” look like cents. Say whether they are: %3.</source>
        <translation>%1: de bedragen in “%2” lijken centen te zijn. Geef aan of dat klopt: %3.</translation>
    </message>
    <message>
        <source>the id is that of a bundled recipe</source>
        <translation>de id is die van een meegeleverd recept</translation>
    </message>
    <message>
        <source>Nothing was found: the data is in order.</source>
        <translation>Niets gevonden: de gegevens zijn in orde.</translation>
    </message>
    <message>
        <source>Figures it touches: %1.</source>
        <translation>Raakt deze cijfers: %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>its currency has no exchange rate</source>
        <translation>valuta zonder wisselkoers</translation>
    </message>
    <message>
        <source>still in trial</source>
        <translation>nog in proefperiode</translation>
    </message>
    <message>
        <source>free, or nothing is left after the discount</source>
        <translation>gratis, of na korting blijft niets over</translation>
    </message>
    <message>
        <source>payment overdue for longer than the days of grace</source>
        <translation>betaling langer achterstallig dan de respijttermijn</translation>
    </message>
    <message>
        <source>cancelled before this day</source>
        <translation>vóór deze dag opgezegd</translation>
    </message>
    <message>
        <source>has no amount</source>
        <translation>zonder bedrag</translation>
    </message>
    <message>
        <source>has no date</source>
        <translation>zonder datum</translation>
    </message>
    <message>
        <source>dated after the last day of the data</source>
        <translation>datum na de laatste dag van de gegevens</translation>
    </message>
    <message>
        <source>unique visitors of single days cannot be added up</source>
        <translation>unieke bezoekers per dag zijn niet optelbaar</translation>
    </message>
    <message>
        <source>What all customers pay for their subscriptions, as an amount a month, on the last day of the period.</source>
        <translation>Wat alle klanten op de laatste dag van de periode voor hun abonnementen betalen, omgerekend naar een bedrag per maand.</translation>
    </message>
    <message>
        <source>Twelve times the monthly recurring revenue at the end of the period.</source>
        <translation>Twaalf keer de maandelijks terugkerende omzet aan het einde van de periode.</translation>
    </message>
    <message>
        <source>MRR of customers who pay for the first time.</source>
        <translation>MRR van klanten die voor het eerst betalen.</translation>
    </message>
    <message>
        <source>MRR that paying customers added to what they paid before.</source>
        <translation>MRR die betalende klanten bovenop hun eerdere bedrag zijn gaan betalen.</translation>
    </message>
    <message>
        <source>MRR of customers who had left and pay again.</source>
        <translation>MRR van klanten die waren vertrokken en weer betalen.</translation>
    </message>
    <message>
        <source>MRR by which customers who stayed pay less than before.</source>
        <translation>MRR die gebleven klanten minder betalen dan voorheen.</translation>
    </message>
    <message>
        <source>MRR of the customers who stopped paying.</source>
        <translation>MRR van de klanten die stopten met betalen.</translation>
    </message>
    <message>
        <source>Change of MRR that comes from exchange rates alone.</source>
        <translation>MRR-mutatie die alleen door wisselkoersen komt.</translation>
    </message>
    <message>
        <source>MRR gained in the period less MRR lost in it, exchange rates aside.</source>
        <translation>Gewonnen MRR min verloren MRR in de periode, zonder wisselkoerseffecten.</translation>
    </message>
    <message>
        <source>Twelve times the net new MRR of the period.</source>
        <translation>Twaalf keer de netto nieuwe MRR van de periode.</translation>
    </message>
    <message>
        <source>Twelve times the MRR that existing customers added.</source>
        <translation>Twaalf keer de MRR uit uitbreiding bij bestaande klanten.</translation>
    </message>
    <message>
        <source>MRR gained from existing customers in the period.</source>
        <translation>MRR die in de periode bij bestaande klanten is gewonnen.</translation>
    </message>
    <message>
        <source>Change of MRR over the period as a share of MRR at its start.</source>
        <translation>Verandering van de MRR in de periode, als aandeel van de MRR aan het begin.</translation>
    </message>
    <message>
        <source>MRR with what is already signed and starts within twelve months, without what is already known to end in them.</source>
        <translation>MRR inclusief wat al is getekend en binnen twaalf maanden ingaat, zonder wat voor zover bekend in die maanden eindigt.</translation>
    </message>
    <message>
        <source>Twelve times the committed MRR.</source>
        <translation>Twaalf keer de toegezegde MRR.</translation>
    </message>
    <message>
        <source>What a paying customer is worth in a year, on average.</source>
        <translation>Wat een betalende klant gemiddeld per jaar waard is.</translation>
    </message>
    <message>
        <source>MRR for each paying customer, on average.</source>
        <translation>Gemiddelde MRR per betalende klant.</translation>
    </message>
    <message>
        <source>MRR gained for each unit of MRR lost.</source>
        <translation>Gewonnen MRR per eenheid verloren MRR.</translation>
    </message>
    <message>
        <source>Charges of the period that do not repeat: setup, consulting, integration, other.</source>
        <translation>Omzet van de periode die niet terugkeert: inrichting, advies, integratie, overig.</translation>
    </message>
    <message>
        <source>Customers who pay on the last day of the period.</source>
        <translation>Klanten die op de laatste dag van de periode betalen.</translation>
    </message>
    <message>
        <source>Customers who paid for the first time in the period.</source>
        <translation>Klanten die in de periode voor het eerst betaalden.</translation>
    </message>
    <message>
        <source>Customers who had left and came back in the period.</source>
        <translation>Klanten die waren vertrokken en in de periode terugkwamen.</translation>
    </message>
    <message>
        <source>Customers who stopped paying in the period.</source>
        <translation>Klanten die in de periode stopten met betalen.</translation>
    </message>
    <message>
        <source>Customers who came and left, or left and came back, within the period.</source>
        <translation>Klanten die binnen de periode kwamen en weer vertrokken, of vertrokken en weer terugkwamen.</translation>
    </message>
    <message>
        <source>Subscriptions that are paid for on the last day of the period.</source>
        <translation>Abonnementen waarvoor op de laatste dag van de periode wordt betaald.</translation>
    </message>
    <message>
        <source>New customers of the period, beside the active ones and the contacts that led to the purchase.</source>
        <translation>Nieuwe klanten van de periode, naast de actieve klanten en de contactmomenten die tot de aankoop leidden.</translation>
    </message>
    <message>
        <source>Share of customers who stopped paying in the period.</source>
        <translation>Aandeel van de klanten dat in de periode stopte met betalen.</translation>
    </message>
    <message>
        <source>Share of customers who chose to leave in the period.</source>
        <translation>Aandeel van de klanten dat in de periode zelf opzegde.</translation>
    </message>
    <message>
        <source>Share of customers who were lost because a payment failed or the account was stopped.</source>
        <translation>Aandeel van de klanten dat verloren ging door een mislukte betaling of een stopgezet account.</translation>
    </message>
    <message>
        <source>Share of customers who were lost for a reason that the data does not give.</source>
        <translation>Aandeel van de klanten dat verloren ging om een reden die niet in de gegevens staat.</translation>
    </message>
    <message>
        <source>MRR of the customers who chose to leave.</source>
        <translation>MRR van de klanten die zelf opzegden.</translation>
    </message>
    <message>
        <source>MRR of the customers who were lost because a payment failed or the account was stopped.</source>
        <translation>MRR van de klanten die verloren gingen door een mislukte betaling of een stopgezet account.</translation>
    </message>
    <message>
        <source>MRR of the customers who were lost for a reason that the data does not give.</source>
        <translation>MRR van de klanten die verloren gingen om een reden die niet in de gegevens staat.</translation>
    </message>
    <message>
        <source>Share of MRR that left with the customers lost.</source>
        <translation>Aandeel van de MRR dat met de verloren klanten verdween.</translation>
    </message>
    <message>
        <source>Share of MRR that left with customers who chose to leave.</source>
        <translation>Aandeel van de MRR dat verdween met klanten die zelf opzegden.</translation>
    </message>
    <message>
        <source>Share of MRR that left because a payment failed or the account was stopped.</source>
        <translation>Aandeel van de MRR dat verdween door een mislukte betaling of een stopgezet account.</translation>
    </message>
    <message>
        <source>Share of MRR that left for a reason that the data does not give.</source>
        <translation>Aandeel van de MRR dat verdween om een reden die niet in de gegevens staat.</translation>
    </message>
    <message>
        <source>Share of MRR lost to customers who left or pay less, gains not counted.</source>
        <translation>Aandeel van de MRR dat verloren ging door klanten die vertrokken of minder betalen, toename niet meegeteld.</translation>
    </message>
    <message>
        <source>Share of MRR lost to customers who left or pay less, after what existing customers added; below zero they added more.</source>
        <translation>Aandeel van de MRR dat verloren ging door klanten die vertrokken of minder betalen, na aftrek van uitbreiding bij bestaande klanten; onder nul was die uitbreiding groter.</translation>
    </message>
    <message>
        <source>What the customers of the start pay at the end, as a share of what they paid at the start.</source>
        <translation>Wat de klanten van het begin aan het einde betalen, als aandeel van wat ze aan het begin betaalden.</translation>
    </message>
    <message>
        <source>What the customers of twelve months ago pay now, as a share of what they paid then.</source>
        <translation>Wat de klanten van twaalf maanden geleden nu betalen, als aandeel van wat ze toen betaalden.</translation>
    </message>
    <message>
        <source>The same as net revenue retention, but no customer counts for more than at the start.</source>
        <translation>Zoals netto omzetretentie, maar geen klant telt voor meer mee dan aan het begin.</translation>
    </message>
    <message>
        <source>What the customers of twelve months ago pay now, each at most what it paid then, as a share of what they paid then.</source>
        <translation>Wat de klanten van twaalf maanden geleden nu betalen, per klant hoogstens het bedrag van toen, als aandeel van wat ze toen betaalden.</translation>
    </message>
    <message>
        <source>Share of the customers of the start who still pay at the end.</source>
        <translation>Aandeel van de klanten van het begin dat aan het einde nog betaalt.</translation>
    </message>
    <message>
        <source>Of the customers who first paid in one month, the share still paying month by month after it.</source>
        <translation>Van de klanten die in een bepaalde maand voor het eerst betaalden: het aandeel dat in elke maand daarna nog betaalt.</translation>
    </message>
    <message>
        <source>Of the MRR of the customers who first paid in one month, the share that is left month by month after it.</source>
        <translation>Van de MRR van de klanten die in een bepaalde maand voor het eerst betaalden: het aandeel dat in elke maand daarna over is.</translation>
    </message>
    <message>
        <source>How long a customer stays if customers keep leaving as they did lately.</source>
        <translation>Hoelang een klant blijft als het klantverloop van de laatste tijd aanhoudt.</translation>
    </message>
    <message>
        <source>MRR of the customers who show a sign that they may leave, with the signs of each.</source>
        <translation>MRR van de klanten bij wie signalen wijzen op mogelijk vertrek, met de signalen per klant.</translation>
    </message>
    <message>
        <source>Customer churn by how much customers used the product in the 30 days before the period.</source>
        <translation>Klantverloop naar de mate waarin klanten het product gebruikten in de 30 dagen vóór de periode.</translation>
    </message>
    <message>
        <source>Money spent to win customers: advertising, sales and marketing.</source>
        <translation>Uitgaven om klanten te werven: advertenties, verkoop en marketing.</translation>
    </message>
    <message>
        <source>What it cost to win one new customer.</source>
        <translation>Wat het kostte om één nieuwe klant te werven.</translation>
    </message>
    <message>
        <source>Months until the gross margin on new customers has paid for winning them.</source>
        <translation>Aantal maanden totdat de brutomarge op nieuwe klanten hun wervingskosten heeft terugverdiend.</translation>
    </message>
    <message>
        <source>Of what was spent to win the customers of one month, the share they have paid back month by month.</source>
        <translation>Van de wervingskosten van de klanten van één maand: het aandeel dat ze maand na maand hebben terugverdiend.</translation>
    </message>
    <message>
        <source>Gross margin that a customer brings for as long as it stays, on average.</source>
        <translation>Brutomarge die een klant gemiddeld opbrengt zolang die klant blijft.</translation>
    </message>
    <message>
        <source>How many times a customer brings back what it cost to win.</source>
        <translation>Hoeveel keer een klant de wervingskosten terugverdient.</translation>
    </message>
    <message>
        <source>Money spent to keep customers, for each customer of the start.</source>
        <translation>Uitgaven om klanten te behouden, per klant van het begin.</translation>
    </message>
    <message>
        <source>Yearly recurring revenue gained in a quarter for each unit of acquisition spend of the quarter before.</source>
        <translation>Jaarlijks terugkerende omzet die in een kwartaal is gewonnen, per eenheid wervingskosten van het kwartaal ervoor.</translation>
    </message>
    <message>
        <source>Gross margin of the first year of the new customers over what was spent to win them, as a share of that spend.</source>
        <translation>Brutomarge uit het eerste jaar van de nieuwe klanten min hun wervingskosten, als aandeel van die kosten.</translation>
    </message>
    <message>
        <source>New customers that each existing customer brings by recommending the product.</source>
        <translation>Nieuwe klanten die elke bestaande klant aanbrengt door het product aan te bevelen.</translation>
    </message>
    <message>
        <source>How many visitors become leads, qualified leads, demos, customers and promoters, and where most are lost.</source>
        <translation>Hoeveel bezoekers lead, gekwalificeerde lead, demo, klant en promotor worden, en waar de meeste afhaken.</translation>
    </message>
    <message>
        <source>How many deals reached each stage of the CRM, how long they stay in it and what is open there.</source>
        <translation>Hoeveel deals elke fase van het CRM bereikten, hoelang ze daarin blijven en wat er openstaat.</translation>
    </message>
    <message>
        <source>Share of visitors who became leads.</source>
        <translation>Aandeel van de bezoekers dat lead werd.</translation>
    </message>
    <message>
        <source>Customers won for each lead of the period.</source>
        <translation>Gewonnen klanten per lead van de periode.</translation>
    </message>
    <message>
        <source>Customers won for each visitor of the period.</source>
        <translation>Gewonnen klanten per bezoeker van de periode.</translation>
    </message>
    <message>
        <source>Share of the deals closed in the period that were won.</source>
        <translation>Aandeel gewonnen deals van de deals die in de periode zijn gesloten.</translation>
    </message>
    <message>
        <source>Share of all deals created in the period that were won.</source>
        <translation>Aandeel gewonnen deals van alle deals die in de periode zijn aangemaakt.</translation>
    </message>
    <message>
        <source>Amount of a deal won in the period, on average.</source>
        <translation>Gemiddeld bedrag van een deal die in de periode is gewonnen.</translation>
    </message>
    <message>
        <source>Days from the creation of a deal to winning it, on average.</source>
        <translation>Gemiddeld aantal dagen van het aanmaken tot het winnen van een deal.</translation>
    </message>
    <message>
        <source>Days from the creation of a deal to winning it: half take longer.</source>
        <translation>Aantal dagen van het aanmaken tot het winnen van een deal: de helft duurt langer.</translation>
    </message>
    <message>
        <source>Value that the open deals can be expected to bring each day.</source>
        <translation>Waarde die de open deals naar verwachting per dag opleveren.</translation>
    </message>
    <message>
        <source>Value of the open deals for each unit of next quarter&apos;s target.</source>
        <translation>Waarde van de open deals per eenheid van het doel voor het volgende kwartaal.</translation>
    </message>
    <message>
        <source>Leads created in the period.</source>
        <translation>Leads die in de periode zijn aangemaakt.</translation>
    </message>
    <message>
        <source>Leads that marketing or sales found worth pursuing in the period.</source>
        <translation>Leads die marketing of verkoop in de periode kansrijk vond.</translation>
    </message>
    <message>
        <source>Leads whose use of the product showed in the period that they may buy.</source>
        <translation>Leads van wie het productgebruik in de periode erop wees dat ze misschien kopen.</translation>
    </message>
    <message>
        <source>Share of product-qualified leads who became customers.</source>
        <translation>Aandeel van de productgekwalificeerde leads dat klant werd.</translation>
    </message>
    <message>
        <source>Growth of qualified leads from the month before.</source>
        <translation>Groei van het aantal gekwalificeerde leads ten opzichte van de maand ervoor.</translation>
    </message>
    <message>
        <source>Different people who visited the website in the month.</source>
        <translation>Aantal verschillende personen dat in de maand de website bezocht.</translation>
    </message>
    <message>
        <source>Visitors who opened an account in the period.</source>
        <translation>Bezoekers die in de periode een account aanmaakten.</translation>
    </message>
    <message>
        <source>Share of customers who would recommend the product (9 or 10) less the share who would not (0 to 6), in points.</source>
        <translation>Aandeel van de klanten dat het product zou aanbevelen (9 of 10) min het aandeel dat dat niet zou doen (0 t/m 6), in punten.</translation>
    </message>
    <message>
        <source>Share of employees who would recommend the company (9 or 10) less the share who would not (0 to 6), in points.</source>
        <translation>Aandeel van de medewerkers dat het bedrijf zou aanbevelen (9 of 10) min het aandeel dat dat niet zou doen (0 t/m 6), in punten.</translation>
    </message>
    <message>
        <source>Requests to support that came in in the period.</source>
        <translation>Supportaanvragen die in de periode binnenkwamen.</translation>
    </message>
    <message>
        <source>Hours from a request to its first answer, on average.</source>
        <translation>Gemiddeld aantal uren van een aanvraag tot de eerste reactie.</translation>
    </message>
    <message>
        <source>Hours from a request to its first answer: half wait longer.</source>
        <translation>Aantal uren van een aanvraag tot de eerste reactie: de helft wacht langer.</translation>
    </message>
    <message>
        <source>Hours from a request to its solution, on average.</source>
        <translation>Gemiddeld aantal uren van een aanvraag tot de oplossing.</translation>
    </message>
    <message>
        <source>Hours from a request to its solution: half take longer.</source>
        <translation>Aantal uren van een aanvraag tot de oplossing: de helft duurt langer.</translation>
    </message>
    <message>
        <source>Different users who were active on the last day of the period.</source>
        <translation>Aantal verschillende gebruikers dat op de laatste dag van de periode actief was.</translation>
    </message>
    <message>
        <source>Different users who were active in the last 7 days of the period.</source>
        <translation>Aantal verschillende gebruikers dat in de laatste 7 dagen van de periode actief was.</translation>
    </message>
    <message>
        <source>Different users who were active in the last 30 days of the period.</source>
        <translation>Aantal verschillende gebruikers dat in de laatste 30 dagen van de periode actief was.</translation>
    </message>
    <message>
        <source>Share of the month&apos;s active users who are active on a usual day.</source>
        <translation>Aandeel van de actieve gebruikers van de maand dat op een gewone dag actief is.</translation>
    </message>
    <message>
        <source>Money in the bank at the end of the period.</source>
        <translation>Geld op de bank aan het einde van de periode.</translation>
    </message>
    <message>
        <source>Money that went out in the period.</source>
        <translation>Kasuitgaven in de periode.</translation>
    </message>
    <message>
        <source>Money that went out less money that came in, financing not counted.</source>
        <translation>Kasuitgaven min kasontvangsten, financiering niet meegeteld.</translation>
    </message>
    <message>
        <source>Months until the cash is gone if it is spent as in the last three months.</source>
        <translation>Aantal maanden totdat de kasmiddelen op zijn bij het verbruik van de laatste drie maanden.</translation>
    </message>
    <message>
        <source>Money burned for each unit of yearly recurring revenue gained in the quarter.</source>
        <translation>Netto burn per eenheid jaarlijks terugkerende omzet die in het kwartaal is gewonnen.</translation>
    </message>
    <message>
        <source>Growth of ARR over twelve months plus the share of the income that was left over.</source>
        <translation>Groei van de ARR over twaalf maanden plus het aandeel van de ontvangsten dat overbleef.</translation>
    </message>
    <message>
        <source>MRR to be expected in the next twelve months if gains and losses go on as in the last three.</source>
        <translation>MRR die de komende twaalf maanden te verwachten is als toename en verlies doorgaan zoals in de laatste drie maanden.</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <extracomment>%1 is a currency: € per day</extracomment>
        <translation>%1 per dag</translation>
    </message>
    <message>
        <source>Import an export of your deals</source>
        <translation>Importeer een export van je deals</translation>
    </message>
    <message>
        <source>Import an export of your one-off charges</source>
        <translation>Importeer een export van je eenmalige omzet</translation>
    </message>
    <message>
        <source>Import an export of your touchpoints</source>
        <translation>Importeer een export van je contactmomenten</translation>
    </message>
    <message>
        <source>Import an export of your support tickets</source>
        <translation>Importeer een export van je supportaanvragen</translation>
    </message>
    <message>
        <source>Import an export of your product usage</source>
        <translation>Importeer een export van je productgebruik</translation>
    </message>
    <message>
        <source>Import an export of your referrals</source>
        <translation>Importeer een export van je verwijzingen</translation>
    </message>
    <message>
        <source>Import your cash balances by month</source>
        <translation>Importeer je kassaldi per maand</translation>
    </message>
    <message>
        <source>Import your targets</source>
        <translation>Importeer je doelen</translation>
    </message>
    <message>
        <source>The data cannot be told apart in this way</source>
        <translation>De gegevens zijn zo niet uit te splitsen</translation>
    </message>
    <message>
        <source>Unique visitors of single days cannot be added up</source>
        <translation>Unieke bezoekers per dag zijn niet optelbaar</translation>
    </message>
    <message>
        <source>The months before are not known</source>
        <translation>De maanden ervoor zijn niet bekend</translation>
    </message>
    <message>
        <source>Nothing was spent</source>
        <translation>Er is niets uitgegeven</translation>
    </message>
    <message>
        <source>Cash-flow positive</source>
        <translation>Positieve kasstroom</translation>
    </message>
    <message>
        <source>No target was set</source>
        <translation>Geen doel ingesteld</translation>
    </message>
    <message>
        <source>Nothing was gained</source>
        <translation>Er kwam niets bij</translation>
    </message>
    <message>
        <source>Nobody has answered</source>
        <translation>Niemand heeft geantwoord</translation>
    </message>
    <message>
        <source>No money came in</source>
        <translation>Er kwam geen geld binnen</translation>
    </message>
    <message>
        <source>There was none in this period</source>
        <translation>Geen in deze periode</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Inrichting</translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integratie</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation>Actieve klanten</translation>
    </message>
    <message>
        <source>High engagement</source>
        <translation>Hoge betrokkenheid</translation>
    </message>
    <message>
        <source>Medium engagement</source>
        <translation>Gemiddelde betrokkenheid</translation>
    </message>
    <message>
        <source>Low engagement</source>
        <translation>Lage betrokkenheid</translation>
    </message>
    <message>
        <source>No usage known</source>
        <translation>Geen gebruik bekend</translation>
    </message>
    <message>
        <source>Months to payback</source>
        <translation>Terugverdientijd in maanden</translation>
    </message>
    <message>
        <source>First-year value</source>
        <translation>Waarde in het eerste jaar</translation>
    </message>
    <message>
        <source>Invitations per customer</source>
        <translation>Uitnodigingen per klant</translation>
    </message>
    <message>
        <source>Share of invitations that became customers</source>
        <translation>Aandeel van de uitnodigingen dat klant werd</translation>
    </message>
    <message>
        <source>In months</source>
        <translation>In maanden</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Promoters (9 or 10)</source>
        <translation>Promotors (9 of 10)</translation>
    </message>
    <message>
        <source>Passives (7 or 8)</source>
        <translation>Passieven (7 of 8)</translation>
    </message>
    <message>
        <source>Detractors (0 to 6)</source>
        <translation>Criticasters (0 t/m 6)</translation>
    </message>
    <message>
        <source>MRR gained a month</source>
        <translation>Gewonnen MRR per maand</translation>
    </message>
    <message>
        <source>Share of MRR lost a month</source>
        <translation>Aandeel verloren MRR per maand</translation>
    </message>
    <message>
        <source>Mean error of the method six months ago</source>
        <translation>Gemiddelde fout van de methode zes maanden geleden</translation>
    </message>
    <message>
        <source>Cancellation scheduled</source>
        <translation>Opzegging gepland</translation>
    </message>
    <message>
        <source>Payment overdue</source>
        <translation>Betaling achterstallig</translation>
    </message>
    <message>
        <source>Usage has halved</source>
        <translation>Gebruik gehalveerd</translation>
    </message>
    <message>
        <source>Unhappy survey answer</source>
        <translation>Ontevreden enquêteantwoord</translation>
    </message>
    <message>
        <source>Support request open for more than a week</source>
        <translation>Supportaanvraag langer dan een week open</translation>
    </message>
    <message>
        <source>Renewal within 60 days</source>
        <translation>Verlenging binnen 60 dagen</translation>
    </message>
    <message>
        <source>When nobody had left, correct the dates, or let the conventions close short gaps.</source>
        <translation>Was er niemand vertrokken, corrigeer dan de datums of laat de rekenregels korte onderbrekingen overbruggen.</translation>
    </message>
    <message>
        <source>MRR at the start</source>
        <translation>MRR aan het begin</translation>
    </message>
    <message>
        <source>Customers at the start</source>
        <translation>Klanten aan het begin</translation>
    </message>
    <message>
        <source>MRR signed, starting within 12 months</source>
        <translation>Getekende MRR, ingang binnen 12 maanden</translation>
    </message>
    <message>
        <source>MRR known to end within 12 months</source>
        <translation>MRR met bekend einde binnen 12 maanden</translation>
    </message>
    <message>
        <source>Setup fees</source>
        <translation>Omzet uit inrichting</translation>
    </message>
    <message>
        <source>Other one-time charges</source>
        <translation>Overige eenmalige omzet</translation>
    </message>
    <message>
        <source>Touchpoints of the new customers</source>
        <translation>Contactmomenten van de nieuwe klanten</translation>
    </message>
    <message>
        <source>Customers lost, voluntary</source>
        <translation>Verloren klanten, vrijwillig</translation>
    </message>
    <message>
        <source>Customers lost, involuntary</source>
        <translation>Verloren klanten, onvrijwillig</translation>
    </message>
    <message>
        <source>Customers lost, reason unknown</source>
        <translation>Verloren klanten, reden onbekend</translation>
    </message>
    <message>
        <source>Customers of the start who stayed</source>
        <translation>Gebleven klanten van het begin</translation>
    </message>
    <message>
        <source>MRR at the start, at the rates of the end</source>
        <translation>MRR aan het begin, tegen eindkoersen</translation>
    </message>
    <message>
        <source>MRR at the end of the customers of the start</source>
        <translation>Eind-MRR van de klanten van het begin</translation>
    </message>
    <message>
        <source>MRR at the end of the customers of the start, each at most what it was</source>
        <translation>Eind-MRR van de klanten van het begin, per klant hoogstens de begin-MRR</translation>
    </message>
    <message>
        <source>MRR 12 months before, at the rates of the end</source>
        <translation>MRR 12 maanden eerder, tegen eindkoersen</translation>
    </message>
    <message>
        <source>MRR at the end of the customers of 12 months before</source>
        <translation>Eind-MRR van de klanten van 12 maanden eerder</translation>
    </message>
    <message>
        <source>MRR at the end of the customers of 12 months before, each at most what it was</source>
        <translation>Eind-MRR van de klanten van 12 maanden eerder, per klant hoogstens de MRR van toen</translation>
    </message>
    <message>
        <source>Customers of earlier months who still pay</source>
        <translation>Nog betalende klanten uit eerdere maanden</translation>
    </message>
    <message>
        <source>Customers who first paid in earlier months</source>
        <translation>Klanten die in eerdere maanden voor het eerst betaalden</translation>
    </message>
    <message>
        <source>MRR at the end of the customers of earlier months</source>
        <translation>Eind-MRR van de klanten uit eerdere maanden</translation>
    </message>
    <message>
        <source>First-month MRR of the customers of earlier months</source>
        <translation>MRR in de eerste maand van de klanten uit eerdere maanden</translation>
    </message>
    <message>
        <source>Customers lost, high engagement</source>
        <translation>Verloren klanten, hoge betrokkenheid</translation>
    </message>
    <message>
        <source>Customers lost, medium engagement</source>
        <translation>Verloren klanten, gemiddelde betrokkenheid</translation>
    </message>
    <message>
        <source>Customers lost, low engagement</source>
        <translation>Verloren klanten, lage betrokkenheid</translation>
    </message>
    <message>
        <source>Customers lost, no usage</source>
        <translation>Verloren klanten, geen gebruik</translation>
    </message>
    <message>
        <source>Customers at the start, high engagement</source>
        <translation>Klanten aan het begin, hoge betrokkenheid</translation>
    </message>
    <message>
        <source>Customers at the start, medium engagement</source>
        <translation>Klanten aan het begin, gemiddelde betrokkenheid</translation>
    </message>
    <message>
        <source>Customers at the start, low engagement</source>
        <translation>Klanten aan het begin, lage betrokkenheid</translation>
    </message>
    <message>
        <source>Customers at the start, no usage</source>
        <translation>Klanten aan het begin, geen gebruik</translation>
    </message>
    <message>
        <source>Mean monthly customer churn</source>
        <translation>Gemiddeld klantverloop per maand</translation>
    </message>
    <message>
        <source>MRR of the customers at risk</source>
        <translation>MRR van de klanten met risico</translation>
    </message>
    <message>
        <source>Sales and marketing spend, as booked</source>
        <translation>Verkoop- en marketinguitgaven, zoals geboekt</translation>
    </message>
    <message>
        <source>Retention spend</source>
        <translation>Uitgaven voor klantenbinding</translation>
    </message>
    <message>
        <source>New customers, as credited to channels</source>
        <translation>Nieuwe klanten, toegerekend aan kanalen</translation>
    </message>
    <message>
        <source>New MRR, as credited to channels</source>
        <translation>Nieuwe MRR, toegerekend aan kanalen</translation>
    </message>
    <message>
        <source>MRR of the period&apos;s new customers, month by month since</source>
        <translation>MRR van de nieuwe klanten van de periode, maand na maand sindsdien</translation>
    </message>
    <message>
        <source>MRR gained over the quarter</source>
        <translation>Gewonnen MRR in het kwartaal</translation>
    </message>
    <message>
        <source>Sales and marketing spend of the quarter before</source>
        <translation>Verkoop- en marketinguitgaven van het kwartaal ervoor</translation>
    </message>
    <message>
        <source>Customers who came by referral</source>
        <translation>Klanten via verwijzing</translation>
    </message>
    <message>
        <source>Signups of the funnel</source>
        <translation>Registraties in de trechter</translation>
    </message>
    <message>
        <source>Qualified leads of the funnel</source>
        <translation>Gekwalificeerde leads in de trechter</translation>
    </message>
    <message>
        <source>Demos of the funnel</source>
        <translation>Demo’s in de trechter</translation>
    </message>
    <message>
        <source>Customers won of the funnel</source>
        <translation>Gewonnen klanten in de trechter</translation>
    </message>
    <message>
        <source>Customers won</source>
        <translation>Gewonnen klanten</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Gewonnen deals</translation>
    </message>
    <message>
        <source>Deals lost</source>
        <translation>Verloren deals</translation>
    </message>
    <message>
        <source>Deals won that have an amount</source>
        <translation>Gewonnen deals met een bedrag</translation>
    </message>
    <message>
        <source>Amount of the deals won</source>
        <translation>Bedrag van de gewonnen deals</translation>
    </message>
    <message>
        <source>Deals won whose creation is dated</source>
        <translation>Gewonnen deals met een aanmaakdatum</translation>
    </message>
    <message>
        <source>Days from creation to closing, summed</source>
        <translation>Dagen van aanmaken tot sluiten, opgeteld</translation>
    </message>
    <message>
        <source>Deals in the pipeline</source>
        <translation>Deals in de pipeline</translation>
    </message>
    <message>
        <source>Value of the open deals</source>
        <translation>Waarde van de open deals</translation>
    </message>
    <message>
        <source>Deals created</source>
        <translation>Aangemaakte deals</translation>
    </message>
    <message>
        <source>Deals created that are won by now</source>
        <translation>Aangemaakte deals die inmiddels zijn gewonnen</translation>
    </message>
    <message>
        <source>Days from creation to closing, median</source>
        <translation>Dagen van aanmaken tot sluiten, mediaan</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Open deals</translation>
    </message>
    <message>
        <source>Deals won in six months</source>
        <translation>Gewonnen deals in zes maanden</translation>
    </message>
    <message>
        <source>Deals closed in six months</source>
        <translation>Gesloten deals in zes maanden</translation>
    </message>
    <message>
        <source>Deals won in six months that have an amount</source>
        <translation>Gewonnen deals in zes maanden met een bedrag</translation>
    </message>
    <message>
        <source>Amount of the deals won in six months</source>
        <translation>Bedrag van de gewonnen deals in zes maanden</translation>
    </message>
    <message>
        <source>Deals won in six months whose creation is dated</source>
        <translation>Gewonnen deals in zes maanden met een aanmaakdatum</translation>
    </message>
    <message>
        <source>Days from creation to closing in six months, summed</source>
        <translation>Dagen van aanmaken tot sluiten in zes maanden, opgeteld</translation>
    </message>
    <message>
        <source>Target of new MRR, next three months</source>
        <translation>Doel voor nieuwe MRR, komende drie maanden</translation>
    </message>
    <message>
        <source>Qualified leads of the period before</source>
        <translation>Gekwalificeerde leads van de periode ervoor</translation>
    </message>
    <message>
        <source>PQLs who became customers</source>
        <translation>PQL’s die klant werden</translation>
    </message>
    <message>
        <source>Unique visitors</source>
        <translation>Unieke bezoekers</translation>
    </message>
    <message>
        <source>Answers of customers</source>
        <translation>Antwoorden van klanten</translation>
    </message>
    <message>
        <source>Promoters among customers (9 to 10)</source>
        <translation>Promotors onder klanten (9 of 10)</translation>
    </message>
    <message>
        <source>Passives among customers (7 to 8)</source>
        <translation>Passieven onder klanten (7 of 8)</translation>
    </message>
    <message>
        <source>Detractors among customers (0 to 6)</source>
        <translation>Criticasters onder klanten (0 t/m 6)</translation>
    </message>
    <message>
        <source>Answers of employees</source>
        <translation>Antwoorden van medewerkers</translation>
    </message>
    <message>
        <source>Promoters among employees (9 to 10)</source>
        <translation>Promotors onder medewerkers (9 of 10)</translation>
    </message>
    <message>
        <source>Passives among employees (7 to 8)</source>
        <translation>Passieven onder medewerkers (7 of 8)</translation>
    </message>
    <message>
        <source>Detractors among employees (0 to 6)</source>
        <translation>Criticasters onder medewerkers (0 t/m 6)</translation>
    </message>
    <message>
        <source>Requests with a first response</source>
        <translation>Aanvragen met een eerste reactie</translation>
    </message>
    <message>
        <source>Hours to the first response, summed</source>
        <translation>Uren tot de eerste reactie, opgeteld</translation>
    </message>
    <message>
        <source>Hours to the first response, median</source>
        <translation>Uren tot de eerste reactie, mediaan</translation>
    </message>
    <message>
        <source>Requests resolved</source>
        <translation>Opgeloste aanvragen</translation>
    </message>
    <message>
        <source>Hours to the resolution, summed</source>
        <translation>Uren tot de oplossing, opgeteld</translation>
    </message>
    <message>
        <source>Hours to the resolution, median</source>
        <translation>Uren tot de oplossing, mediaan</translation>
    </message>
    <message>
        <source>Users active on the last day</source>
        <translation>Actieve gebruikers op de laatste dag</translation>
    </message>
    <message>
        <source>Users active in the last 7 days</source>
        <translation>Actieve gebruikers in de laatste 7 dagen</translation>
    </message>
    <message>
        <source>Users active in the last 30 days</source>
        <translation>Actieve gebruikers in de laatste 30 dagen</translation>
    </message>
    <message>
        <source>Active users of each day, summed</source>
        <translation>Actieve gebruikers per dag, opgeteld</translation>
    </message>
    <message>
        <source>Days of the period</source>
        <translation>Dagen van de periode</translation>
    </message>
    <message>
        <source>Money paid out</source>
        <translation>Kasuitgaven</translation>
    </message>
    <message>
        <source>Money received, without financing</source>
        <translation>Kasontvangsten, zonder financiering</translation>
    </message>
    <message>
        <source>Mean net burn of the last three full months</source>
        <translation>Gemiddelde netto burn van de laatste drie volledige maanden</translation>
    </message>
    <message>
        <source>Net burn of these full months, three or more</source>
        <translation>Netto burn van deze volledige maanden, drie of meer</translation>
    </message>
    <message>
        <source>Net new MRR of these full months, three or more</source>
        <translation>Netto nieuwe MRR van deze volledige maanden, drie of meer</translation>
    </message>
    <message>
        <source>MRR at the end of the last full month</source>
        <translation>MRR aan het einde van de laatste volledige maand</translation>
    </message>
    <message>
        <source>MRR at the end of the same month a year before</source>
        <translation>MRR aan het einde van dezelfde maand een jaar eerder</translation>
    </message>
    <message>
        <source>Money received in twelve months, without financing</source>
        <translation>Kasontvangsten in twaalf maanden, zonder financiering</translation>
    </message>
    <message>
        <source>Money paid out in twelve months</source>
        <translation>Kasuitgaven in twaalf maanden</translation>
    </message>
    <message>
        <source>Mean monthly MRR gained, last three full months</source>
        <translation>Gemiddeld gewonnen MRR per maand, laatste drie volledige maanden</translation>
    </message>
    <message>
        <source>Mean monthly share of MRR lost, last three full months</source>
        <translation>Gemiddeld aandeel verloren MRR per maand, laatste drie volledige maanden</translation>
    </message>
    <message>
        <source>MRR expected to be lost in twelve months</source>
        <translation>Verwacht verlies van MRR in twaalf maanden</translation>
    </message>
    <message>
        <source>There is no group %1 among those by %2.</source>
        <translation>Er is geen groep %1 bij de uitsplitsing naar %2.</translation>
    </message>
    <message>
        <source>Conventions</source>
        <translation>Rekenregels</translation>
    </message>
    <message>
        <source>The period is not over: the figure may still change.</source>
        <translation>De periode is nog niet voorbij: het cijfer kan nog veranderen.</translation>
    </message>
    <message>
        <source>From the conventions.</source>
        <translation>Uit de rekenregels.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Omvang</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>Days in it, median</source>
        <translation>Dagen in fase, mediaan</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>Open waarde</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>money</source>
        <translation>bedrag</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>verhouding</translation>
    </message>
    <message>
        <source>count</source>
        <translation>aantal</translation>
    </message>
    <message>
        <source>points, from −100 to 100</source>
        <translation>punten, van −100 tot 100</translation>
    </message>
    <message>
        <source>money per day</source>
        <translation>bedrag per dag</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>hoger is beter</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>lager is beter</translation>
    </message>
    <message>
        <source>With %1: %2</source>
        <translation>Met %1: %2</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Formule: %1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Eenheid: %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Gegevens: %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Instellingen: %1</translation>
    </message>
    <message>
        <source>New MRR of the period, shared among the channels that led the new customers here.</source>
        <translation>Nieuwe MRR van de periode, verdeeld over de kanalen waarlangs de nieuwe klanten kwamen.</translation>
    </message>
</context>
</TS>
