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
        <source>Ready</source>
        <translation>Klaar</translation>
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
        <source>Kind of deal</source>
        <translation>Soort deal</translation>
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
    <name>perennial::importui::ChoicesPanel</name>
    <message>
        <source>Please choose</source>
        <translation>Maak een keuze</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 For example: %2</source>
        <translation>%1 Bijvoorbeeld: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in the file</source>
        <translation>
            <numerusform>%n rij in het bestand</numerusform>
            <numerusform>%n rijen in het bestand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed</source>
        <translation>
            <numerusform>%n nieuw of gewijzigd</numerusform>
            <numerusform>%n nieuw of gewijzigd</numerusform>
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
        <source>%n to be skipped</source>
        <translation>
            <numerusform>%n over te slaan</numerusform>
            <numerusform>%n over te slaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be rejected</source>
        <translation>
            <numerusform>%n af te wijzen</numerusform>
            <numerusform>%n af te wijzen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>&amp;Bevat</translation>
    </message>
    <message>
        <source>Read &amp;like</source>
        <translation>&amp;Lezen als</translation>
    </message>
    <message>
        <source>Figures &amp;as of</source>
        <translation>&amp;Peildatum</translation>
    </message>
    <message>
        <source>Written with</source>
        <translation>Notatie</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
</context>
<context>
    <name>perennial::importui::FieldDelegate</name>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Niet gelezen</translation>
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
        <source>C&amp;olumns</source>
        <translation>&amp;Kolommen</translation>
    </message>
    <message>
        <source>&amp;First rows</source>
        <translation>&amp;Eerste rijen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Columns and what they become</source>
        <translation>Kolommen en wat ze worden</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Eerste rijen van het bestand</translation>
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
</context>
<context>
    <name>perennial::importui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>perennial::importui::ReportDialog</name>
    <message>
        <source>Import report</source>
        <translation>Importrapport</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Afgewezen rijen opslaan</translation>
    </message>
    <message>
        <source>rejected rows.csv</source>
        <translation>afgewezen rijen.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1. Mend the rows there and import that file.</source>
        <translation>Opgeslagen: %1. Corrigeer de rijen daar en importeer dat bestand.</translation>
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
        <source>&amp;Save rejected rows…</source>
        <translation>&amp;Afgewezen rijen opslaan…</translation>
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
        <source>&amp;Undo last import</source>
        <translation>Laatste import &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo import</source>
        <translation>Import opnieuw &amp;toepassen</translation>
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
        <source>&amp;Undo import</source>
        <translation>Import &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo import</source>
        <translation>Import opnieuw &amp;toepassen</translation>
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
        <source>%1 counts again.</source>
        <translation>%1 telt weer mee.</translation>
    </message>
    <message>
        <source>%1 was taken back. What it had replaced counts again.</source>
        <translation>Import van %1 is ongedaan gemaakt. Wat deze import had vervangen, telt weer mee.</translation>
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
</context>
</TS>
