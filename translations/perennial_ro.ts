<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro_RO">
<context>
    <name>About</name>
    <message>
        <source>About Perennial</source>
        <translation>Despre Perennial</translation>
    </message>
    <message>
        <source>Perennial %1</source>
        <translation>Perennial %1</translation>
    </message>
    <message>
        <source>From CSV exports to the figures a board asks for. No account, no server, no network: a company is one file.</source>
        <translation>De la exporturi CSV la cifrele pe care le cere un consiliu. Fără cont, fără server, fără rețea: o companie este un singur fișier.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software liber sub Licența Publică Generală GNU, versiunea 3 sau ulterioară.</translation>
    </message>
</context>
<context>
    <name>ChartAction</name>
    <message>
        <source>Export as P&amp;NG…</source>
        <translation>Exportă ca P&amp;NG…</translation>
    </message>
    <message>
        <source>Export as S&amp;VG…</source>
        <translation>Exportă ca S&amp;VG…</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Exportă ca &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>&amp;Copiază ca imagine</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>Copiază ca &amp;tabel</translation>
    </message>
    <message>
        <source>&amp;Show as table…</source>
        <translation>&amp;Arată ca tabel…</translation>
    </message>
    <message>
        <source>&amp;All four charts</source>
        <translation>&amp;Toate cele patru grafice</translation>
    </message>
    <message>
        <source>&amp;MRR growth</source>
        <translation>Creșterea &amp;MRR</translation>
    </message>
    <message>
        <source>&amp;Churn</source>
        <translation>&amp;Abandon</translation>
    </message>
    <message>
        <source>CAC &amp;payback</source>
        <translation>&amp;Recuperarea CAC</translation>
    </message>
    <message>
        <source>Sales &amp;funnel</source>
        <translation>&amp;Pâlnia de vânzări</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Workspaces (*.perennial)</source>
        <translation>Spații de lucru (*.perennial)</translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n preluat</numerusform>
            <numerusform>%n preluate</numerusform>
            <numerusform>%n preluate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n deja existent</numerusform>
            <numerusform>%n deja existente</numerusform>
            <numerusform>%n deja existente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omis</numerusform>
            <numerusform>%n omise</numerusform>
            <numerusform>%n omise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n respins</numerusform>
            <numerusform>%n respinse</numerusform>
            <numerusform>%n respinse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n rând citit</numerusform>
            <numerusform>%n rânduri citite</numerusform>
            <numerusform>%n de rânduri citite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) replace older ones.</source>
        <translation>
            <numerusform>%n rând înlocuiește unul mai vechi.</numerusform>
            <numerusform>%n rânduri înlocuiesc altele mai vechi.</numerusform>
            <numerusform>%n de rânduri înlocuiesc altele mai vechi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportEvidence</name>
    <message>
        <source>%1: %2 of %3 columns known.</source>
        <translation>%1, coloane recunoscute: %2 din %3.</translation>
    </message>
    <message>
        <source>%1, as you chose: %2 of %3 columns known.</source>
        <translation>%1, cum ați ales; coloane recunoscute: %2 din %3.</translation>
    </message>
    <message>
        <source>%1; line %2 says “%3”.</source>
        <translation>%1; pe linia %2 scrie „%3”.</translation>
    </message>
    <message>
        <source>%1, found by their names.</source>
        <translation>%1, găsit după denumirile coloanelor.</translation>
    </message>
    <message>
        <source>%1: line %2 has %3.</source>
        <translation>%1: linia %2 conține %3.</translation>
    </message>
    <message>
        <source>%1 template</source>
        <translation>Șablon „%1”</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation>cum ați ales</translation>
    </message>
    <message>
        <source>Nothing known fits; %1 comes nearest.</source>
        <translation>Nu corespunde niciunui format cunoscut; cel mai apropiat: %1.</translation>
    </message>
    <message>
        <source>Nothing known fits its headings.</source>
        <translation>Antetul nu corespunde niciunui format cunoscut.</translation>
    </message>
    <message>
        <source>It covers %1.</source>
        <translation>Acoperă perioada %1.</translation>
    </message>
</context>
<context>
    <name>ImportProblems</name>
    <message>
        <source>Not recognised. Choose what it holds.</source>
        <translation>Nerecunoscut. Alegeți ce conține.</translation>
    </message>
    <message>
        <source>Not recognised (nearest: %1). Choose what it holds.</source>
        <translation>Nerecunoscut (cel mai apropiat: %1). Alegeți ce conține.</translation>
    </message>
    <message>
        <source>No column is “%1” yet, which is needed. Choose one.</source>
        <translation>Nicio coloană nu conține încă „%1” (necesar). Alegeți una.</translation>
    </message>
    <message>
        <source>“%1” is an amount without a currency. Choose one under Options.</source>
        <translation>„%1” este o sumă fără monedă. Alegeți moneda la Opțiuni.</translation>
    </message>
    <message>
        <source>The recipe %1 is no longer there. Choose another.</source>
        <translation>Rețeta %1 nu mai există. Alegeți alta.</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s rămasă</numerusform>
            <numerusform>%n s rămase</numerusform>
            <numerusform>%n s rămase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min rămas</numerusform>
            <numerusform>%n min rămase</numerusform>
            <numerusform>%n min rămase</numerusform>
        </translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Fișierul %1 din %2</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 rânduri/s</translation>
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
        <translation>Se citește…</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) open</source>
        <translation>
            <numerusform>%n întrebare fără răspuns</numerusform>
            <numerusform>%n întrebări fără răspuns</numerusform>
            <numerusform>%n de întrebări fără răspuns</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say what it holds</source>
        <translation>Precizați ce conține</translation>
    </message>
    <message>
        <source>Being imported…</source>
        <translation>Se importă…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n rând importat</numerusform>
            <numerusform>%n rânduri importate</numerusform>
            <numerusform>%n de rânduri importate</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Neinclus</translation>
    </message>
    <message numerus="yes">
        <source>Ready: %n row(s)</source>
        <translation>
            <numerusform>Pregătit: %n rând</numerusform>
            <numerusform>Pregătit: %n rânduri</numerusform>
            <numerusform>Pregătit: %n de rânduri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n row(s) to mend</source>
        <translation>
            <numerusform>Pregătit, %n rând de corectat</numerusform>
            <numerusform>Pregătit, %n rânduri de corectat</numerusform>
            <numerusform>Pregătit, %n de rânduri de corectat</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: all of it is already there</source>
        <translation>Pregătit: totul există deja</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nerecunoscut</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>Lipsește „%1”</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>%1 - rows to mend.csv</source>
        <translation>%1 - rânduri de corectat.csv</translation>
    </message>
    <message>
        <source>%1 is open: mend the rows, save, drop it here again.</source>
        <translation>%1 este deschis: corectați rândurile, salvați și trageți fișierul din nou aici.</translation>
    </message>
    <message>
        <source>%1 is saved: mend the rows, then drop it here again.</source>
        <translation>%1 este salvat: corectați rândurile, apoi trageți fișierul din nou aici.</translation>
    </message>
    <message>
        <source>Save the rows to mend</source>
        <translation>Salvează rândurile de corectat</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fișiere CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Sinteză</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Taste rapide</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>The year (2025-12-31)</source>
        <translation>Anul (2025-12-31)</translation>
    </message>
    <message>
        <source>The day (31/12/2025)</source>
        <translation>Ziua (31/12/2025)</translation>
    </message>
    <message>
        <source>The month (12/31/2025)</source>
        <translation>Luna (12/31/2025)</translation>
    </message>
    <message>
        <source>A point (1,249.50)</source>
        <translation>Punctul (1,249.50)</translation>
    </message>
    <message>
        <source>A comma (1.249,50)</source>
        <translation>Virgula (1.249,50)</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Zilnic</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Săptămânal</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Lunar</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Trimestrial</translation>
    </message>
    <message>
        <source>Every half year</source>
        <translation>Semestrial</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Whole units (49.00 is written 49)</source>
        <translation>Unități întregi (49.00 se scrie 49)</translation>
    </message>
    <message>
        <source>Cents (49.00 is written 4900)</source>
        <translation>Cenți (49.00 se scrie 4900)</translation>
    </message>
</context>
<context>
    <name>datasets</name>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonamente</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Tranzacții</translation>
    </message>
    <message>
        <source>Deal stages</source>
        <translation>Etape ale tranzacțiilor</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Lead-uri</translation>
    </message>
    <message>
        <source>Web traffic</source>
        <translation>Trafic web</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Cheltuieli</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Cursuri de schimb</translation>
    </message>
    <message>
        <source>MRR by customer</source>
        <translation>MRR pe client</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Linii de factură</translation>
    </message>
    <message>
        <source>One-off charges</source>
        <translation>Facturări unice</translation>
    </message>
    <message>
        <source>Contacts before the purchase</source>
        <translation>Contacte înainte de cumpărare</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Răspunsuri la sondaje</translation>
    </message>
    <message>
        <source>Support requests</source>
        <translation>Cereri de suport</translation>
    </message>
    <message>
        <source>Product usage</source>
        <translation>Utilizarea produsului</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Recomandări</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Numerar</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ținte</translation>
    </message>
</context>
<context>
    <name>delimiters</name>
    <message>
        <source>Commas</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Punct și virgulă</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulatoare</translation>
    </message>
    <message>
        <source>Vertical bars</source>
        <translation>Bare verticale</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Customer ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
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
        <translation>Țară</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsabil</translation>
    </message>
    <message>
        <source>Signed up on</source>
        <translation>Data înscrierii</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>ID abonament</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Numele clientului</translation>
    </message>
    <message>
        <source>Customer e-mail</source>
        <translation>E-mailul clientului</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan tarifar</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Data începerii</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Data încheierii</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Sumă</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <translation>Interval de facturare</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantitate</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Reducere</translation>
    </message>
    <message>
        <source>Kind of discount</source>
        <translation>Tipul reducerii</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Data semnării</translation>
    </message>
    <message>
        <source>Cancellation asked for on</source>
        <translation>Data cererii de reziliere</translation>
    </message>
    <message>
        <source>Reason for the end</source>
        <translation>Motivul încheierii</translation>
    </message>
    <message>
        <source>Trial ends on</source>
        <translation>Sfârșitul perioadei de probă</translation>
    </message>
    <message>
        <source>Past due since</source>
        <translation>Restant din</translation>
    </message>
    <message>
        <source>Deal ID</source>
        <translation>ID tranzacție</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapă</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Data creării</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Data închiderii</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sursă</translation>
    </message>
    <message>
        <source>Reason for the loss</source>
        <translation>Motivul pierderii</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Data intrării în etapă</translation>
    </message>
    <message>
        <source>Lead ID</source>
        <translation>ID lead</translation>
    </message>
    <message>
        <source>Qualified on</source>
        <translation>Data calificării</translation>
    </message>
    <message>
        <source>Product-qualified on</source>
        <translation>Data calificării prin produs</translation>
    </message>
    <message>
        <source>Demo on</source>
        <translation>Data demonstrației</translation>
    </message>
    <message>
        <source>Became a customer on</source>
        <translation>Data conversiei în client</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dată</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Vizitatori</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Vizite</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Înscrieri</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanie</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Scop</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Lună</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Curs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Visitors may be added up</source>
        <translation>Vizitatorii se pot însuma</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Change of MRR</source>
        <translation>Variația MRR</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Line ID</source>
        <translation>ID linie</translation>
    </message>
    <message>
        <source>Invoice ID</source>
        <translation>ID factură</translation>
    </message>
    <message>
        <source>Period starts on</source>
        <translation>Începutul perioadei</translation>
    </message>
    <message>
        <source>Period ends on</source>
        <translation>Sfârșitul perioadei</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Charge ID</source>
        <translation>ID facturare</translation>
    </message>
    <message>
        <source>Response ID</source>
        <translation>ID răspuns</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Scor</translation>
    </message>
    <message>
        <source>Ticket ID</source>
        <translation>ID tichet</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Momentul creării</translation>
    </message>
    <message>
        <source>First answered at</source>
        <translation>Momentul primului răspuns</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>Momentul rezolvării</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritate</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utilizator</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenimente</translation>
    </message>
    <message>
        <source>Referral ID</source>
        <translation>ID recomandare</translation>
    </message>
    <message>
        <source>Customer who referred</source>
        <translation>Clientul care a recomandat</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Data invitației</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Încasări</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Plăți</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Finanțare</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>%1, to be decided</source>
        <translation>%1, de stabilit</translation>
    </message>
    <message>
        <source>%1, year first</source>
        <translation>%1, întâi anul</translation>
    </message>
    <message>
        <source>%1, day first</source>
        <translation>%1, întâi ziua</translation>
    </message>
    <message>
        <source>%1, month first</source>
        <translation>%1, întâi luna</translation>
    </message>
    <message>
        <source>%1, decimal comma</source>
        <translation>%1, virgulă zecimală</translation>
    </message>
    <message>
        <source>%1, decimal point</source>
        <translation>%1, punct zecimal</translation>
    </message>
    <message>
        <source>%1, %2, headings in line %3</source>
        <translation>%1, %2, antet pe linia %3</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>recunoscut</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>probabil</translation>
    </message>
    <message>
        <source>uncertain: please check</source>
        <translation>nesigur: verificați</translation>
    </message>
</context>
<context>
    <name>histories</name>
    <message>
        <source>The whole history</source>
        <translation>Tot istoricul</translation>
    </message>
    <message>
        <source>The state of one day</source>
        <translation>Starea dintr-o zi</translation>
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
        <translation>%1 (necesar)</translation>
    </message>
</context>
<context>
    <name>perennial::importui::FileListModel</name>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Conține</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rânduri</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>nearest: %1</source>
        <translation>cel mai apropiat: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>necunoscut</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Recunoscut</translation>
    </message>
</context>
<context>
    <name>perennial::importui::FilePanel</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;oloane</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>C&amp;uvinte</translation>
    </message>
    <message>
        <source>&amp;Words (%1 unknown)</source>
        <translation>C&amp;uvinte (necunoscute: %1)</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>O&amp;pțiuni</translation>
    </message>
</context>
<context>
    <name>perennial::importui::HeadPanel</name>
    <message>
        <source>%1 template</source>
        <translation>Șablon „%1”</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Conține</translation>
    </message>
    <message>
        <source>Read like</source>
        <translation>Se citește ca</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Alegeți</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>Salvează ca rețetă…</translation>
    </message>
    <message>
        <source>Keeps how this file is read, so that the next one like it is recognised.</source>
        <translation>Reține cum se citește acest fișier, pentru ca următorul de același fel să fie recunoscut.</translation>
    </message>
</context>
<context>
    <name>perennial::importui::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n file(s)</source>
        <translation>
            <numerusform>&amp;Importă %n fișier</numerusform>
            <numerusform>&amp;Importă %n fișiere</numerusform>
            <numerusform>&amp;Importă %n de fișiere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gata</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Î&amp;nchide</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Se importă…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Se citește…</translation>
    </message>
    <message>
        <source>Import exports</source>
        <translation>Importă exporturi</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Exporturi (*.csv *.tsv *.txt);;Toate fișierele (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Check what each file was taken for. Nothing is changed before you import.</source>
        <translation>Verificați cum a fost recunoscut fiecare fișier. Nimic nu se modifică înainte de import.</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Adaugă fișiere…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Elimină</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fișiere</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) imported; the others are as they were.</source>
        <translation>
            <numerusform>Oprit. %n fișier importat; celelalte au rămas cum erau.</numerusform>
            <numerusform>Oprit. %n fișiere importate; celelalte au rămas cum erau.</numerusform>
            <numerusform>Oprit. %n de fișiere importate; celelalte au rămas cum erau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported. An import can be taken back in the main window.</source>
        <translation>
            <numerusform>%n fișier importat. Importul poate fi anulat din fereastra principală.</numerusform>
            <numerusform>%n fișiere importate. Orice import poate fi anulat din fereastra principală.</numerusform>
            <numerusform>%n de fișiere importate. Orice import poate fi anulat din fereastra principală.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as recipe</source>
        <translation>Salvează ca rețetă</translation>
    </message>
    <message>
        <source>Name of the recipe:</source>
        <translation>Numele rețetei:</translation>
    </message>
    <message>
        <source>A recipe needs a name with letters or digits.</source>
        <translation>Numele rețetei trebuie să conțină litere sau cifre.</translation>
    </message>
    <message>
        <source>“%1” is saved: the next file like this one is recognised.</source>
        <translation>„%1” s-a salvat: următorul fișier de acest fel va fi recunoscut.</translation>
    </message>
</context>
<context>
    <name>perennial::importui::LeftOutModel</name>
    <message>
        <source>Rejected</source>
        <translation>Respins</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coloană</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
</context>
<context>
    <name>perennial::importui::MappingModel</name>
    <message>
        <source>Kept as a property</source>
        <translation>Păstrată ca atribut</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nu se citește</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Coloana din fișier</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devine</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Citită ca</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemple</translation>
    </message>
</context>
<context>
    <name>perennial::importui::MappingPage</name>
    <message>
        <source>Not read</source>
        <translation>Nu se citește</translation>
    </message>
    <message>
        <source>Columns and what they become</source>
        <translation>Coloanele și ce devin</translation>
    </message>
    <message>
        <source>Fields and where they come from</source>
        <translation>Câmpurile și proveniența lor</translation>
    </message>
    <message>
        <source>Choose in the table, or drag a field onto a column here or in the preview.</source>
        <translation>Alegeți în tabel sau trageți un câmp peste o coloană, aici ori în previzualizare.</translation>
    </message>
</context>
<context>
    <name>perennial::importui::OptionsPage</name>
    <message>
        <source>History</source>
        <translation>Istoric</translation>
    </message>
    <message>
        <source>Dates begin with</source>
        <translation>Data începe cu</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Separator zecimal</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificare</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator de coloane</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <translation>Interval de facturare</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Ca în fișier</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>Detectat: %1</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Date la</translation>
    </message>
    <message>
        <source>Headings in line</source>
        <translation>Antet pe linia</translation>
    </message>
</context>
<context>
    <name>perennial::importui::PreviewHeader</name>
    <message>
        <source>not read</source>
        <translation>nu se citește</translation>
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
        <translation>Citit</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Respins</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Va fi</translation>
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
            <numerusform>%n rând</numerusform>
            <numerusform>%n rânduri</numerusform>
            <numerusform>%n de rânduri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n row(s)</source>
        <translation>
            <numerusform>Primele %1 din %n rând</numerusform>
            <numerusform>Primele %1 din %n rânduri</numerusform>
            <numerusform>Primele %1 din %n de rânduri</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out only</source>
        <translation>Doar neincluse</translation>
    </message>
    <message>
        <source>Left out only (%1)</source>
        <translation>Doar neincluse (%1)</translation>
    </message>
    <message>
        <source>Every row will be read.</source>
        <translation>Se vor citi toate rândurile.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toate rândurile</translation>
    </message>
    <message>
        <source>Rows as they will be read</source>
        <translation>Rândurile, așa cum vor fi citite</translation>
    </message>
</context>
<context>
    <name>perennial::importui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Întrerupe</translation>
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
        <translation>%1 De exemplu: %2</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Alegeți</translation>
    </message>
</context>
<context>
    <name>perennial::importui::ReportDialog</name>
    <message>
        <source>Import report</source>
        <translation>Raport de import</translation>
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
        <translation>Toate rândurile au fost preluate sau existau deja.</translation>
    </message>
    <message>
        <source>Rows that were left out</source>
        <translation>Rânduri neincluse</translation>
    </message>
    <message>
        <source>&amp;Mend these rows…</source>
        <translation>&amp;Corectează aceste rânduri…</translation>
    </message>
</context>
<context>
    <name>perennial::importui::WordsModel</name>
    <message>
        <source>Not known yet</source>
        <translation>Încă necunoscut</translation>
    </message>
    <message>
        <source>Word in the file</source>
        <translation>Cuvânt din fișier</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coloană</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rânduri</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Înseamnă</translation>
    </message>
</context>
<context>
    <name>perennial::importui::WordsPage</name>
    <message>
        <source>Words and what they mean</source>
        <translation>Cuvintele și ce înseamnă</translation>
    </message>
    <message>
        <source>No column of this file holds statuses, stages or reasons.</source>
        <translation>Nicio coloană din acest fișier nu conține stări, etape sau motive.</translation>
    </message>
    <message>
        <source>Say what a word means, and it is remembered for every import.</source>
        <translation>Precizați ce înseamnă un cuvânt; se reține pentru toate importurile.</translation>
    </message>
</context>
<context>
    <name>perennial::pages::CardWidget</name>
    <message>
        <source>%1, month so far</source>
        <translation>%1, în curs</translation>
    </message>
</context>
<context>
    <name>perennial::pages::ChartCard</name>
    <message>
        <source>Export, copy, show as table</source>
        <translation>Exportă, copiază, arată ca tabel</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mai multe</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mai multe: %1</translation>
    </message>
</context>
<context>
    <name>perennial::pages::ChartTableDialog</name>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>&amp;Copiază ca tabel</translation>
    </message>
</context>
<context>
    <name>perennial::pages::CustomersModel</name>
    <message>
        <source>Same e-mail as %1</source>
        <translation>Același e-mail ca %1</translation>
    </message>
    <message>
        <source>Could be %1</source>
        <translation>Ar putea fi %1</translation>
    </message>
    <message>
        <source>Matched by name</source>
        <translation>Asociat după nume</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Găsit în</translation>
    </message>
    <message>
        <source>Matched by</source>
        <translation>Asociere</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>De verificat</translation>
    </message>
</context>
<context>
    <name>perennial::pages::CustomersPage</name>
    <message>
        <source>How the sources name %1</source>
        <translation>Cum apare %1 în surse</translation>
    </message>
    <message>
        <source>How the sources name it</source>
        <translation>Cum apare în surse</translation>
    </message>
    <message>
        <source>No customers yet. Import an export that names some: subscriptions, customers, deals.</source>
        <translation>Încă niciun client. Importați un export care conține clienți: abonamente, clienți, tranzacții.</translation>
    </message>
    <message>
        <source>Nothing to review: every customer is matched by id, by e-mail or by you.</source>
        <translation>Nimic de verificat: toți clienții sunt asociați după ID, după e-mail sau manual.</translation>
    </message>
    <message>
        <source>No customer has “%1” in a name, id or e-mail.</source>
        <translation>Niciun client nu are „%1” în nume, ID sau e-mail.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>&amp;Back to data</source>
        <translation>Î&amp;napoi la date</translation>
    </message>
    <message>
        <source>Exports of different tools name the same customer in different ways. They are matched by id, then by e-mail, then by name.</source>
        <translation>Același client apare diferit în exporturile din aplicații diferite. Asocierea se face întâi după ID, apoi după e-mail, apoi după nume.</translation>
    </message>
    <message>
        <source>Search name, id or e-mail</source>
        <translation>Caută nume, ID sau e-mail</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Caută clienți</translation>
    </message>
    <message>
        <source>&amp;To review only (%1)</source>
        <translation>&amp;Doar de verificat (%1)</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Unește…</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>&amp;Păstrează așa</translation>
    </message>
    <message>
        <source>Settles the review: what was matched by name stays matched, what could be another customer stays apart.</source>
        <translation>Încheie verificarea: ce s-a asociat după nume rămâne asociat, ce ar putea fi alt client rămâne separat.</translation>
    </message>
    <message>
        <source>&amp;Split off</source>
        <translation>&amp;Separă</translation>
    </message>
    <message>
        <source>Makes the chosen line a customer of its own, also for what you import later.</source>
        <translation>Face din linia aleasă un client separat, inclusiv pentru importurile viitoare.</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportă…</translation>
    </message>
    <message>
        <source>How the sources name the customer</source>
        <translation>Cum apare clientul în surse</translation>
    </message>
</context>
<context>
    <name>perennial::pages::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Each import can be taken back: what it had replaced counts again.</source>
        <translation>Orice import poate fi anulat: datele pe care le-a înlocuit redevin valabile.</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportă…</translation>
    </message>
    <message>
        <source>&amp;Show report</source>
        <translation>Arată ra&amp;portul</translation>
    </message>
    <message>
        <source>Save re&amp;jected rows…</source>
        <translation>&amp;Salvează rândurile respinse…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importuri</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Calitatea datelor</translation>
    </message>
    <message>
        <source>&amp;Undo last step</source>
        <translation>An&amp;ulează ultimul pas</translation>
    </message>
    <message>
        <source>&amp;Redo step</source>
        <translation>&amp;Refă pasul</translation>
    </message>
    <message>
        <source>&amp;Customers…</source>
        <translation>&amp;Clienți…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rețete</translation>
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
        <translation>Nume</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Găsit în</translation>
    </message>
    <message>
        <source>Matched by</source>
        <translation>Asociere</translation>
    </message>
</context>
<context>
    <name>perennial::pages::ImportsModel</name>
    <message>
        <source>Counts</source>
        <translation>Valabil</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Conține</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importat</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>La data</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Rânduri citite</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Preluate</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Deja existente</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Neincluse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
</context>
<context>
    <name>perennial::pages::MergeDialog</name>
    <message>
        <source>Merge customers</source>
        <translation>Unește clienții</translation>
    </message>
    <message>
        <source>Which customer is the same as %1?</source>
        <translation>Care client este același cu %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n customers become one. Under which of them?</source>
        <translation>
            <numerusform>%n client devine unul singur. Care rămâne?</numerusform>
            <numerusform>%n clienți devin unul singur. Care rămâne?</numerusform>
            <numerusform>%n de clienți devin unul singur. Care rămâne?</numerusform>
        </translation>
    </message>
    <message>
        <source>Search name, id or e-mail</source>
        <translation>Caută nume, ID sau e-mail</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Caută clienți</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>The merge also holds for what you import later. You can take it back.</source>
        <translation>Unirea se aplică și importurilor viitoare. O puteți anula.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Unește</translation>
    </message>
</context>
<context>
    <name>perennial::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Sinteză</translation>
    </message>
    <message>
        <source>Export &amp;board pack…</source>
        <translation>Exportă raportul pentru &amp;consiliu…</translation>
    </message>
</context>
<context>
    <name>perennial::pages::PeriodButton</name>
    <message>
        <source>Period of all figures and charts</source>
        <translation>Perioada pentru toate cifrele și graficele</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Perioada: %1</translation>
    </message>
</context>
<context>
    <name>perennial::pages::QualityModel</name>
    <message>
        <source>None so far</source>
        <translation>Deocamdată niciunul</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravitate</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constatare</translation>
    </message>
    <message>
        <source>Figures it touches</source>
        <translation>Indicatori afectați</translation>
    </message>
</context>
<context>
    <name>perennial::pages::QualityPage</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n eroare</numerusform>
            <numerusform>%n erori</numerusform>
            <numerusform>%n de erori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertisment</numerusform>
            <numerusform>%n avertismente</numerusform>
            <numerusform>%n de avertismente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n observație</numerusform>
            <numerusform>%n observații</numerusform>
            <numerusform>%n de observații</numerusform>
        </translation>
    </message>
    <message>
        <source>To mend it: %1</source>
        <translation>Remediere: %1</translation>
    </message>
    <message>
        <source>Figures it touches: %1</source>
        <translation>Indicatori afectați: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more not listed</source>
        <translation>
            <numerusform>Încă %n neafișat</numerusform>
            <numerusform>Încă %n neafișate</numerusform>
            <numerusform>Încă %n neafișate</numerusform>
        </translation>
    </message>
    <message>
        <source>The data is being checked…</source>
        <translation>Se verifică datele…</translation>
    </message>
    <message>
        <source>Nothing found. The data is in order.</source>
        <translation>Nimic de semnalat. Datele sunt în ordine.</translation>
    </message>
    <message>
        <source>&amp;Copy file and line</source>
        <translation>Copiază fișierul și &amp;linia</translation>
    </message>
    <message>
        <source>Copy &amp;all rows</source>
        <translation>Copiază &amp;toate rândurile</translation>
    </message>
    <message>
        <source>What was found in the data</source>
        <translation>Constatări privind datele</translation>
    </message>
    <message>
        <source>Rows of the chosen finding</source>
        <translation>Rândurile constatării alese</translation>
    </message>
</context>
<context>
    <name>perennial::pages::QualityRowsModel</name>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Înregistrare</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coloană</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
</context>
<context>
    <name>perennial::pages::RecipesPage</name>
    <message>
        <source>Recipe</source>
        <translation>Rețetă</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Conține</translation>
    </message>
    <message>
        <source>No recipes of your own yet. Save a mapping in the import window, and files like it are recognised from then on.</source>
        <translation>Încă nicio rețetă proprie. Salvați o asociere a coloanelor în fereastra de import, iar fișierele asemănătoare vor fi recunoscute de atunci înainte.</translation>
    </message>
    <message>
        <source>Mappings that you saved. Files like them are recognised; what was imported stays when a recipe is removed.</source>
        <translation>Asocierile de coloane pe care le-ați salvat. Fișierele asemănătoare sunt recunoscute; datele importate rămân și după eliminarea unei rețete.</translation>
    </message>
    <message>
        <source>&amp;Remove recipe</source>
        <translation>E&amp;limină rețeta</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rețete</translation>
    </message>
</context>
<context>
    <name>perennial::shell::Commands</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>Spațiu de lucru &amp;nou…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Deschide…</translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation>Deschide compania de&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importă…</translation>
    </message>
    <message>
        <source>Export &amp;board pack…</source>
        <translation>Exportă raportul pentru &amp;consiliu…</translation>
    </message>
    <message>
        <source>Back &amp;up…</source>
        <translation>Fă o copie de &amp;siguranță…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Închide &amp;fereastra</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>I&amp;eșire</translation>
    </message>
    <message>
        <source>&amp;Paste files to import</source>
        <translation>&amp;Lipește fișiere de importat</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Taste rapide</translation>
    </message>
    <message>
        <source>&amp;About Perennial</source>
        <translation>&amp;Despre Perennial</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fișier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editare</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vizualizare</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajutor</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Spații de lucru &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Export chart</source>
        <translation>E&amp;xportă graficul</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;Copiază graficul</translation>
    </message>
    <message>
        <source>&amp;Show as table</source>
        <translation>&amp;Arată ca tabel</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Perioadă</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Temă</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Limbă</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Ca în &amp;sistem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Luminoasă</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Î&amp;ntunecată</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anulează</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refă</translation>
    </message>
</context>
<context>
    <name>perennial::shell::EmptyPage</name>
    <message>
        <source>Drop your exports here</source>
        <translation>Trageți exporturile aici</translation>
    </message>
    <message>
        <source>Drop the exports of %1 here</source>
        <translation>Trageți aici exporturile pentru %1</translation>
    </message>
    <message>
        <source>CSV files of your billing tool, CRM, ads and web traffic. Each is recognised and shown before anything is imported; nothing leaves this computer.</source>
        <translation>Fișiere CSV din facturare, CRM, publicitate și trafic web. Fiecare este recunoscut și arătat înainte de orice import; nimic nu părăsește acest computer.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importă…</translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation>Deschide compania de&amp;mo</translation>
    </message>
    <message>
        <source>Open &amp;workspace…</source>
        <translation>Deschide un &amp;spațiu de lucru…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Spații de lucru recente</translation>
    </message>
</context>
<context>
    <name>perennial::shell::Exports</name>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Tabelul a fost copiat în clipboard.</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportă graficul</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Imaginea a fost copiată în clipboard.</translation>
    </message>
    <message>
        <source>Export all four charts</source>
        <translation>Exportă toate cele patru grafice</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>grafice</translation>
    </message>
    <message>
        <source>Folder for the four charts</source>
        <translation>Dosar pentru cele patru grafice</translation>
    </message>
    <message>
        <source>Export board pack</source>
        <translation>Exportă raportul pentru consiliu</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvat: %1</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fișiere %1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>perennial::shell::LoadingPage</name>
    <message>
        <source>Loading</source>
        <translation>Se încarcă</translation>
    </message>
</context>
<context>
    <name>perennial::shell::MainWindow</name>
    <message>
        <source>Backed up: %1</source>
        <translation>Copie de siguranță salvată: %1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Se lucrează…</translation>
    </message>
    <message>
        <source>%1 – Perennial</source>
        <translation>%1 – Perennial</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Deschide un spațiu de lucru</translation>
    </message>
    <message>
        <source>Import exports</source>
        <translation>Importă exporturi</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Exporturi (*.csv *.tsv *.txt);;Toate fișierele (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no files or paths of files.</source>
        <translation>Clipboardul nu conține fișiere sau căi de fișiere.</translation>
    </message>
    <message>
        <source>%1 backup</source>
        <translation>%1 copie de siguranță</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Fă o copie de siguranță</translation>
    </message>
    <message>
        <source>Remove recipe</source>
        <translation>Elimină rețeta</translation>
    </message>
    <message>
        <source>Remove the recipe “%1”?</source>
        <translation>Eliminați rețeta „%1”?</translation>
    </message>
    <message>
        <source>Files like those it was saved for are no longer recognised by it. What was imported stays.</source>
        <translation>Fișierele de felul celor pentru care a fost salvată nu vor mai fi recunoscute cu ajutorul ei. Datele importate rămân.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Elimină</translation>
    </message>
</context>
<context>
    <name>perennial::shell::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Închide acest mesaj</translation>
    </message>
</context>
<context>
    <name>perennial::shell::NavigationPanel</name>
    <message>
        <source>Pages</source>
        <translation>Pagini</translation>
    </message>
</context>
<context>
    <name>perennial::shell::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Spațiu de lucru nou</translation>
    </message>
    <message>
        <source>A workspace is one file on this computer. It holds the figures of one company.</source>
        <translation>Un spațiu de lucru este un fișier pe acest computer. Conține cifrele unei singure companii.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>A&amp;lege…</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Companie</translation>
    </message>
    <message>
        <source>C&amp;urrency of the figures</source>
        <translation>&amp;Moneda cifrelor</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fișier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>C&amp;reează</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Compania mea</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>What comes first in the dates?</source>
        <translation>Ce apare întâi în datele calendaristice?</translation>
    </message>
    <message>
        <source>Which mark separates decimals?</source>
        <translation>Ce semn separă zecimalele?</translation>
    </message>
    <message>
        <source>Which currency are the amounts in?</source>
        <translation>În ce monedă sunt sumele?</translation>
    </message>
    <message>
        <source>How often is the amount paid?</source>
        <translation>Cât de des se plătește suma?</translation>
    </message>
    <message>
        <source>What do the amounts count?</source>
        <translation>În ce unități sunt sumele?</translation>
    </message>
</context>
<context>
    <name>types</name>
    <message>
        <source>Date</source>
        <translation>Dată</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Sumă</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opțiune</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Dată și oră</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>Active</source>
        <translation>Activ</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>În probă</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendat</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Reziliat</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Încheiat</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Neînceput</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>By choice</source>
        <translation>Din proprie inițiativă</translation>
    </message>
    <message>
        <source>Failed payment</source>
        <translation>Plată eșuată</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Necunoscut</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschisă</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Câștigată</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Pierdută</translation>
    </message>
    <message>
        <source>New business</source>
        <translation>Client nou</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Extindere</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Reînnoire</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Marketing qualified</source>
        <translation>Calificat de marketing</translation>
    </message>
    <message>
        <source>Sales qualified</source>
        <translation>Calificat de vânzări</translation>
    </message>
    <message>
        <source>Product qualified</source>
        <translation>Calificat prin produs</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>Achiziție</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retenție</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicitate</translation>
    </message>
    <message>
        <source>Salaries</source>
        <translation>Salarii</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altele</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Recurentă</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>O singură dată</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 customers who left of %2 customers</extracomment>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nou</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Extindere</translation>
    </message>
    <message>
        <source>Reactivation</source>
        <translation>Reactivare</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Contracție</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valută</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Voluntar</translation>
    </message>
    <message>
        <source>Involuntary</source>
        <translation>Involuntar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Necunoscut</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Marjă brută</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>neintrodusă</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>a page&apos;s number: %1 of %2</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Board pack</source>
        <translation>Raport pentru consiliu</translation>
    </message>
    <message>
        <source>Conventions: %1</source>
        <translation>Convenții: %1</translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <extracomment>%1 is a date: 30 June 2025</extracomment>
        <translation>Date la %1</translation>
    </message>
    <message>
        <source>%1 · Board pack, %2 · figures as of %3 · conventions: %4</source>
        <extracomment>%1 company, %2 a month, %3 a date in figures, %4 the name of a set of conventions</extracomment>
        <translation>%1 · Raport pentru consiliu, %2 · date la %3 · convenții: %4</translation>
    </message>
    <message>
        <source>No month is complete yet</source>
        <translation>Nicio lună nu este încă încheiată</translation>
    </message>
    <message>
        <source>No payback in the last month: nothing new was sold</source>
        <translation>Fără recuperare în ultima lună: nu s-a vândut nimic nou</translation>
    </message>
    <message>
        <source>The last month&apos;s new customers cost no acquisition spend</source>
        <translation>Clienții noi din ultima lună nu au necesitat cheltuieli de achiziție</translation>
    </message>
    <message>
        <source>Payback is getting longer: now %1 months</source>
        <extracomment>%1 is a number of months with one decimal</extracomment>
        <translation>Recuperarea CAC încetinește: acum %1 luni</translation>
    </message>
    <message>
        <source>Payback is getting shorter: now %1 months</source>
        <extracomment>%1 is a number of months with one decimal</extracomment>
        <translation>Recuperarea CAC se accelerează: acum %1 luni</translation>
    </message>
    <message>
        <source>Payback takes longer than its target: %1 months</source>
        <extracomment>%1 is a number of months with one decimal</extracomment>
        <translation>Recuperarea CAC depășește ținta: %1 luni</translation>
    </message>
    <message>
        <source>A customer is paid back after %1 months</source>
        <extracomment>%1 is a number of months with one decimal</extracomment>
        <translation>Costul unui client se recuperează în %1 luni</translation>
    </message>
    <message>
        <source>Import an export of your advertising and sales spend, for example from Google Ads, to see how fast acquisition pays back.</source>
        <translation>Importați un export al cheltuielilor de publicitate și vânzări, de exemplu din Google Ads, pentru a vedea cât de repede se recuperează achiziția.</translation>
    </message>
    <message>
        <source>Import exports of your subscriptions and of your spend to see how fast acquisition pays back.</source>
        <translation>Importați exporturi ale abonamentelor și ale cheltuielilor pentru a vedea cât de repede se recuperează achiziția.</translation>
    </message>
    <message>
        <source>Target %1</source>
        <extracomment>on a target line: %1 is the figure, 2.5 %</extracomment>
        <translation>Țintă %1</translation>
    </message>
    <message>
        <source>CAC payback in months, no gross margin entered · %1</source>
        <extracomment>%1 the months that are shown</extracomment>
        <translation>Perioada de recuperare a CAC în luni, fără marjă brută introdusă · %1</translation>
    </message>
    <message>
        <source>CAC payback in months, gross margin %1 · %2</source>
        <extracomment>%1 a percentage, %2 the months that are shown</extracomment>
        <translation>Perioada de recuperare a CAC în luni, marjă brută %1 · %2</translation>
    </message>
    <message>
        <source>CAC payback</source>
        <translation>Perioada de recuperare a CAC</translation>
    </message>
    <message>
        <source>Customer churn</source>
        <translation>Abandonul clienților</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 is the month that is not over yet: June so far</extracomment>
        <translation>%1, în curs</translation>
    </message>
    <message>
        <source>%1 vs %2</source>
        <extracomment>a change against the month before: +4.1 % vs May</extracomment>
        <translation>%1 vs. %2</translation>
    </message>
    <message>
        <source>Target ≤ %1</source>
        <translation>Țintă ≤ %1</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4.</source>
        <extracomment>for screen readers: %1 a figure&apos;s name, %2 a month, %3 the figure, %4 its change or what to do</extracomment>
        <translation>%1, %2: %3. %4.</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4. %5, met.</source>
        <extracomment>for screen readers: as before, %5 the target</extracomment>
        <translation>%1, %2: %3. %4. %5, atinsă.</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4. %5, missed.</source>
        <extracomment>for screen readers: as before, %5 the target</extracomment>
        <translation>%1, %2: %3. %4. %5, neatinsă.</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Fără date</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: fără date</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Lună</translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>setări proprii</translation>
    </message>
    <message>
        <source>%1 · Figures as of %2 · Conventions: %3</source>
        <extracomment>%1 company, %2 a date, %3 the name of a set of conventions</extracomment>
        <translation>%1 · Date la %2 · Convenții: %3</translation>
    </message>
    <message>
        <source>Chart. %1. %2. %3: %4.</source>
        <extracomment>for screen readers: %1 the chart&apos;s message, %2 what it draws, %3 the newest month, %4 its figure</extracomment>
        <translation>Grafic. %1. %2. %3: %4.</translation>
    </message>
    <message>
        <source>Empty chart. %1. %2</source>
        <extracomment>for screen readers: %1 the name of an empty chart, %2 what would fill it</extracomment>
        <translation>Grafic gol. %1. %2</translation>
    </message>
    <message>
        <source>All losses are failed payments</source>
        <translation>Toți clienții pierduți au plecat din cauza plăților eșuate</translation>
    </message>
    <message>
        <source>All customers who leave do so by choice</source>
        <translation>Toți clienții pierduți au plecat din proprie inițiativă</translation>
    </message>
    <message>
        <source>Nearly all losses are failed payments</source>
        <translation>Aproape toți clienții pierduți au plecat din cauza plăților eșuate</translation>
    </message>
    <message>
        <source>Nearly all customers who leave do so by choice</source>
        <translation>Aproape toți clienții pierduți au plecat din proprie inițiativă</translation>
    </message>
    <message>
        <source>Three of four losses are failed payments</source>
        <translation>Trei din patru clienți pierduți au plecat din cauza plăților eșuate</translation>
    </message>
    <message>
        <source>Three of four customers who leave do so by choice</source>
        <translation>Trei din patru clienți pierduți au plecat din proprie inițiativă</translation>
    </message>
    <message>
        <source>Two of three losses are failed payments</source>
        <translation>Doi din trei clienți pierduți au plecat din cauza plăților eșuate</translation>
    </message>
    <message>
        <source>Two of three customers who leave do so by choice</source>
        <translation>Doi din trei clienți pierduți au plecat din proprie inițiativă</translation>
    </message>
    <message>
        <source>Most losses are failed payments</source>
        <translation>Cei mai mulți clienți pierduți au plecat din cauza plăților eșuate</translation>
    </message>
    <message>
        <source>Most customers who leave do so by choice</source>
        <translation>Cei mai mulți clienți pierduți au plecat din proprie inițiativă</translation>
    </message>
    <message>
        <source>For most losses no reason is known</source>
        <translation>Pentru cei mai mulți clienți pierduți nu se cunoaște motivul</translation>
    </message>
    <message numerus="yes">
        <source>No customer has left in %n month(s)</source>
        <translation>
            <numerusform>Niciun client pierdut în %n lună</numerusform>
            <numerusform>Niciun client pierdut în %n luni</numerusform>
            <numerusform>Niciun client pierdut în %n de luni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n customer(s) left</source>
        <extracomment>in the whole span</extracomment>
        <translation>
            <numerusform>Doar %n client pierdut</numerusform>
            <numerusform>Doar %n clienți pierduți</numerusform>
            <numerusform>Doar %n de clienți pierduți</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Churn has been above its target for %n month(s)</source>
        <translation>
            <numerusform>Abandonul depășește ținta de %n lună</numerusform>
            <numerusform>Abandonul depășește ținta de %n luni</numerusform>
            <numerusform>Abandonul depășește ținta de %n de luni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Churn has met its target for %n month(s)</source>
        <translation>
            <numerusform>Abandonul se încadrează în țintă de %n lună</numerusform>
            <numerusform>Abandonul se încadrează în țintă de %n luni</numerusform>
            <numerusform>Abandonul se încadrează în țintă de %n de luni</numerusform>
        </translation>
    </message>
    <message>
        <source>No single reason explains most losses</source>
        <translation>Niciun motiv nu explică singur majoritatea plecărilor</translation>
    </message>
    <message>
        <source>Import an export of your subscriptions with their ends, for example from Stripe, to see who leaves and why.</source>
        <translation>Importați un export al abonamentelor cu datele de încheiere, de exemplu din Stripe, pentru a vedea cine pleacă și de ce.</translation>
    </message>
    <message>
        <source>Customer churn per month, % of the customers at the month&apos;s start · %1</source>
        <translation>Abandonul clienților pe lună, % din clienții de la începutul lunii · %1</translation>
    </message>
    <message>
        <source>Customer churn per month, % of the customers at the month&apos;s start and the new ones · %1</source>
        <translation>Abandonul clienților pe lună, % din clienții de la începutul lunii și cei noi · %1</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 p.p.</translation>
    </message>
    <message>
        <source>%1 months</source>
        <extracomment>%1 always has one decimal: 9.4</extracomment>
        <translation>%1 luni</translation>
    </message>
    <message>
        <source>%1 mo.</source>
        <extracomment>%1 is a number of months with one decimal, short: 9.4 mo.</extracomment>
        <translation>%1 luni</translation>
    </message>
    <message>
        <source>m %1</source>
        <extracomment>millions of a currency (%1), short, as an axis is labelled</extracomment>
        <translation>mil. %1</translation>
    </message>
    <message>
        <source>k %1</source>
        <extracomment>thousands of a currency (%1), short, as an axis is labelled</extracomment>
        <translation>mii %1</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Vizite</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Înscrieri</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Calificate</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Câștigate</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Promotori</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>a quarter of a year: %1 its number, %2 the year</extracomment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>(avg. %1)</source>
        <extracomment>beside a conversion: the mean of the months before, short</extracomment>
        <translation>(medie %1)</translation>
    </message>
    <message>
        <source>Bottleneck: %1 – %2, %3 instead of %4</source>
        <extracomment>%1 and %2 two stages of the funnel, %3 and %4 percentages</extracomment>
        <translation>Blocaj: %1 – %2, %3 în loc de %4</translation>
    </message>
    <message>
        <source>Bottleneck: %1 – %2, %3</source>
        <extracomment>%1 and %2 two stages of the funnel, %3 a percentage</extracomment>
        <translation>Blocaj: %1 – %2, %3</translation>
    </message>
    <message>
        <source>No step of the funnel stands out as a bottleneck</source>
        <translation>Niciun pas al pâlniei nu iese în evidență ca blocaj</translation>
    </message>
    <message>
        <source>Nobody entered the funnel in these months.</source>
        <translation>Nimeni nu a intrat în pâlnie în aceste luni.</translation>
    </message>
    <message>
        <source>Import exports of your web traffic and of your deals, for example from Google Analytics and HubSpot, to see where the funnel leaks.</source>
        <translation>Importați exporturi ale traficului web și ale tranzacțiilor, de exemplu din Google Analytics și HubSpot, pentru a vedea unde are pierderi pâlnia.</translation>
    </message>
    <message>
        <source>Sales funnel</source>
        <translation>Pâlnia de vânzări</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapă</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>To the next stage</source>
        <translation>Spre etapa următoare</translation>
    </message>
    <message>
        <source>Monthly recurring revenue (MRR)</source>
        <translation>Venit lunar recurent (MRR)</translation>
    </message>
    <message>
        <source>Annual recurring revenue (ARR)</source>
        <translation>Venit anual recurent (ARR)</translation>
    </message>
    <message>
        <source>New MRR</source>
        <translation>MRR nou</translation>
    </message>
    <message>
        <source>Expansion MRR</source>
        <translation>MRR din extindere</translation>
    </message>
    <message>
        <source>Reactivation MRR</source>
        <translation>MRR din reactivare</translation>
    </message>
    <message>
        <source>Contraction MRR</source>
        <translation>MRR pierdut prin contracție</translation>
    </message>
    <message>
        <source>Churned MRR</source>
        <translation>MRR pierdut prin abandon</translation>
    </message>
    <message>
        <source>Currency effect on MRR</source>
        <translation>Efectul valutar asupra MRR</translation>
    </message>
    <message>
        <source>Net new MRR</source>
        <translation>MRR net nou</translation>
    </message>
    <message>
        <source>Net new ARR</source>
        <translation>ARR net nou</translation>
    </message>
    <message>
        <source>Expansion ARR</source>
        <translation>ARR din extindere</translation>
    </message>
    <message>
        <source>Upsell revenue</source>
        <translation>Venituri din vânzări suplimentare</translation>
    </message>
    <message>
        <source>MRR growth</source>
        <translation>Creșterea MRR</translation>
    </message>
    <message>
        <source>Committed MRR (CMRR)</source>
        <translation>Venit lunar recurent angajat (CMRR)</translation>
    </message>
    <message>
        <source>Committed ARR (CARR)</source>
        <translation>Venit anual recurent angajat (CARR)</translation>
    </message>
    <message>
        <source>Average contract value (ACV)</source>
        <translation>Valoarea medie a contractului (ACV)</translation>
    </message>
    <message>
        <source>Average revenue per account (ARPA)</source>
        <translation>Venitul mediu pe cont (ARPA)</translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation>Quick ratio</translation>
    </message>
    <message>
        <source>One-off revenue</source>
        <translation>Venituri unice</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Clienți noi</translation>
    </message>
    <message>
        <source>Reactivated customers</source>
        <translation>Clienți reactivați</translation>
    </message>
    <message>
        <source>Lost customers</source>
        <translation>Clienți pierduți</translation>
    </message>
    <message>
        <source>Customers who came and left in one period</source>
        <translation>Clienți veniți și plecați în aceeași perioadă</translation>
    </message>
    <message>
        <source>Active subscriptions</source>
        <translation>Abonamente active</translation>
    </message>
    <message>
        <source>Order volume</source>
        <translation>Volumul comenzilor</translation>
    </message>
    <message>
        <source>Customer churn, voluntary</source>
        <translation>Abandonul voluntar al clienților</translation>
    </message>
    <message>
        <source>Customer churn, involuntary</source>
        <translation>Abandonul involuntar al clienților</translation>
    </message>
    <message>
        <source>Customer churn, reason unknown</source>
        <translation>Abandonul clienților, motiv necunoscut</translation>
    </message>
    <message>
        <source>Churned MRR, voluntary</source>
        <translation>MRR pierdut prin abandon voluntar</translation>
    </message>
    <message>
        <source>Churned MRR, involuntary</source>
        <translation>MRR pierdut prin abandon involuntar</translation>
    </message>
    <message>
        <source>Churned MRR, reason unknown</source>
        <translation>MRR pierdut prin abandon, motiv necunoscut</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>Abandonul veniturilor</translation>
    </message>
    <message>
        <source>Revenue churn, voluntary</source>
        <translation>Abandonul voluntar al veniturilor</translation>
    </message>
    <message>
        <source>Revenue churn, involuntary</source>
        <translation>Abandonul involuntar al veniturilor</translation>
    </message>
    <message>
        <source>Revenue churn, reason unknown</source>
        <translation>Abandonul veniturilor, motiv necunoscut</translation>
    </message>
    <message>
        <source>Gross MRR churn</source>
        <translation>Abandonul brut al MRR</translation>
    </message>
    <message>
        <source>Net MRR churn</source>
        <translation>Abandonul net al MRR</translation>
    </message>
    <message>
        <source>Net revenue retention (NRR)</source>
        <translation>Retenția netă a veniturilor (NRR)</translation>
    </message>
    <message>
        <source>Net revenue retention over 12 months</source>
        <translation>Retenția netă a veniturilor pe 12 luni</translation>
    </message>
    <message>
        <source>Gross revenue retention (GRR)</source>
        <translation>Retenția brută a veniturilor (GRR)</translation>
    </message>
    <message>
        <source>Gross revenue retention over 12 months</source>
        <translation>Retenția brută a veniturilor pe 12 luni</translation>
    </message>
    <message>
        <source>Customer retention rate (CRR)</source>
        <translation>Rata de retenție a clienților (CRR)</translation>
    </message>
    <message>
        <source>Cohort retention of customers</source>
        <translation>Retenția clienților pe cohorte</translation>
    </message>
    <message>
        <source>Cohort retention of MRR</source>
        <translation>Retenția MRR pe cohorte</translation>
    </message>
    <message>
        <source>Customer lifetime</source>
        <translation>Durata de viață a clientului</translation>
    </message>
    <message>
        <source>Customers at risk</source>
        <translation>Clienți la risc</translation>
    </message>
    <message>
        <source>Churn by engagement</source>
        <translation>Abandonul pe niveluri de implicare</translation>
    </message>
    <message>
        <source>Sales and marketing spend</source>
        <translation>Cheltuieli de vânzări și marketing</translation>
    </message>
    <message>
        <source>Customer acquisition cost (CAC)</source>
        <translation>Costul de achiziție a clienților (CAC)</translation>
    </message>
    <message>
        <source>Payback curve</source>
        <translation>Curba de recuperare</translation>
    </message>
    <message>
        <source>Customer lifetime value (CLV)</source>
        <translation>Valoarea pe viață a clientului (CLV)</translation>
    </message>
    <message>
        <source>LTV : CAC ratio</source>
        <translation>Raportul LTV/CAC</translation>
    </message>
    <message>
        <source>Customer retention cost (CRC)</source>
        <translation>Costul de retenție a clienților (CRC)</translation>
    </message>
    <message>
        <source>Magic number</source>
        <translation>Magic number</translation>
    </message>
    <message>
        <source>Traffic ROI</source>
        <translation>Rentabilitatea traficului</translation>
    </message>
    <message>
        <source>Viral coefficient</source>
        <translation>Coeficient viral</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribuire</translation>
    </message>
    <message>
        <source>Pipeline by stage</source>
        <translation>Pipeline pe etape</translation>
    </message>
    <message>
        <source>Conversion, visitor to lead</source>
        <translation>Conversia vizitatorilor în lead-uri</translation>
    </message>
    <message>
        <source>Conversion, lead to customer</source>
        <translation>Conversia lead-urilor în clienți</translation>
    </message>
    <message>
        <source>Conversion, visitor to customer</source>
        <translation>Conversia vizitatorilor în clienți</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Rata de câștig</translation>
    </message>
    <message>
        <source>Win rate of all deals</source>
        <translation>Rata de câștig din toate tranzacțiile</translation>
    </message>
    <message>
        <source>Average deal size</source>
        <translation>Valoarea medie a tranzacției</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>Ciclul de vânzare</translation>
    </message>
    <message>
        <source>Sales cycle, median</source>
        <translation>Ciclul de vânzare, mediană</translation>
    </message>
    <message>
        <source>Pipeline velocity</source>
        <translation>Viteza pipeline-ului</translation>
    </message>
    <message>
        <source>Pipeline coverage</source>
        <translation>Acoperirea prin pipeline</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Lead-uri</translation>
    </message>
    <message>
        <source>Qualified leads</source>
        <translation>Lead-uri calificate</translation>
    </message>
    <message>
        <source>Product-qualified leads (PQL)</source>
        <translation>Lead-uri calificate prin produs (PQL)</translation>
    </message>
    <message>
        <source>PQL conversion</source>
        <translation>Conversia PQL</translation>
    </message>
    <message>
        <source>Lead velocity rate (LVR)</source>
        <translation>Rata de creștere a lead-urilor (LVR)</translation>
    </message>
    <message>
        <source>Monthly unique visitors (MUV)</source>
        <translation>Vizitatori unici lunari (MUV)</translation>
    </message>
    <message>
        <source>Net promoter score (NPS)</source>
        <translation>Net Promoter Score (NPS)</translation>
    </message>
    <message>
        <source>Employee net promoter score (eNPS)</source>
        <translation>Net Promoter Score al angajaților (eNPS)</translation>
    </message>
    <message>
        <source>Support requests</source>
        <translation>Cereri de suport</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Timp de răspuns</translation>
    </message>
    <message>
        <source>Response time, median</source>
        <translation>Timp de răspuns, mediană</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Timp de rezoluție</translation>
    </message>
    <message>
        <source>Resolution time, median</source>
        <translation>Timp de rezoluție, mediană</translation>
    </message>
    <message>
        <source>Active users, last day (DAU)</source>
        <translation>Utilizatori activi, ultima zi (DAU)</translation>
    </message>
    <message>
        <source>Active users, last 7 days (WAU)</source>
        <translation>Utilizatori activi, ultimele 7 zile (WAU)</translation>
    </message>
    <message>
        <source>Active users, last 30 days (MAU)</source>
        <translation>Utilizatori activi, ultimele 30 de zile (MAU)</translation>
    </message>
    <message>
        <source>Stickiness</source>
        <translation>Grad de revenire (stickiness)</translation>
    </message>
    <message>
        <source>Cash on hand</source>
        <translation>Numerar disponibil</translation>
    </message>
    <message>
        <source>Gross burn</source>
        <translation>Consum brut de numerar</translation>
    </message>
    <message>
        <source>Net burn</source>
        <translation>Consum net de numerar</translation>
    </message>
    <message>
        <source>Runway</source>
        <translation>Runway</translation>
    </message>
    <message>
        <source>Burn multiple</source>
        <translation>Multiplu de consum (burn multiple)</translation>
    </message>
    <message>
        <source>Rule of 40</source>
        <translation>Regula lui 40</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognoză</translation>
    </message>
    <message>
        <source>months</source>
        <translation>luni</translation>
    </message>
    <message>
        <source>days</source>
        <translation>zile</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ore</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>%1 always has one decimal: 9.4</extracomment>
        <translation>%1 zile</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <extracomment>%1 always has one decimal: 9.4</extracomment>
        <translation>%1 ore</translation>
    </message>
    <message>
        <source>No customers at the start</source>
        <translation>Fără clienți la început</translation>
    </message>
    <message>
        <source>No MRR at the start</source>
        <translation>Fără MRR la început</translation>
    </message>
    <message>
        <source>No customers</source>
        <translation>Fără clienți</translation>
    </message>
    <message>
        <source>No new customers</source>
        <translation>Fără clienți noi</translation>
    </message>
    <message>
        <source>No new MRR</source>
        <translation>Fără MRR nou</translation>
    </message>
    <message>
        <source>No losses</source>
        <translation>Fără pierderi</translation>
    </message>
    <message>
        <source>Import an export of your advertising and sales spend</source>
        <translation>Importați un export al cheltuielilor de publicitate și vânzări</translation>
    </message>
    <message>
        <source>Import an export of your subscriptions</source>
        <translation>Importați un export al abonamentelor</translation>
    </message>
    <message>
        <source>Import an export of your leads or deals</source>
        <translation>Importați un export al lead-urilor sau al tranzacțiilor</translation>
    </message>
    <message>
        <source>Import an export of your web traffic</source>
        <translation>Importați un export al traficului web</translation>
    </message>
    <message>
        <source>Import an export of your customer survey</source>
        <translation>Importați un export al sondajului în rândul clienților</translation>
    </message>
    <message>
        <source>Exchange rates are missing: import them</source>
        <translation>Lipsesc cursurile de schimb: importați-le</translation>
    </message>
    <message>
        <source>The stage before is empty</source>
        <translation>Etapa anterioară este goală</translation>
    </message>
    <message>
        <source>Import an export of your subscriptions, for example from Stripe, to see how MRR grows.</source>
        <translation>Importați un export al abonamentelor, de exemplu din Stripe, pentru a vedea cum crește MRR.</translation>
    </message>
    <message>
        <source>MRR movements per month, %1 · %2</source>
        <extracomment>%1 the unit (k €), %2 the months</extracomment>
        <translation>Mișcările MRR pe lună, %1 · %2</translation>
    </message>
    <message>
        <source>MRR is shrinking: there were losses and no gains</source>
        <translation>MRR scade: au fost doar pierderi, fără câștiguri</translation>
    </message>
    <message>
        <source>Losses outweigh gains: most of it is customers leaving</source>
        <translation>Pierderile depășesc câștigurile, mai ales din cauza clienților care pleacă</translation>
    </message>
    <message>
        <source>Losses outweigh gains: most of it is customers paying less</source>
        <translation>Pierderile depășesc câștigurile, mai ales din cauza clienților care plătesc mai puțin</translation>
    </message>
    <message>
        <source>Returning customers drive growth</source>
        <translation>Clienții care revin susțin creșterea</translation>
    </message>
    <message>
        <source>New business and expansion drive growth in equal parts</source>
        <translation>Clienții noi și extinderea susțin creșterea în egală măsură</translation>
    </message>
    <message>
        <source>Expansion of existing customers drives growth</source>
        <translation>Extinderea la clienții existenți susține creșterea</translation>
    </message>
    <message>
        <source>New business drives growth, expansion is picking up</source>
        <translation>Clienții noi susțin creșterea, extinderea prinde viteză</translation>
    </message>
    <message>
        <source>New business drives growth</source>
        <translation>Clienții noi susțin creșterea</translation>
    </message>
    <message>
        <source>MRR rose through exchange rates only</source>
        <translation>MRR a crescut doar datorită cursurilor de schimb</translation>
    </message>
    <message>
        <source>Exchange rates ate up the growth of MRR</source>
        <translation>Cursurile de schimb au anulat creșterea MRR</translation>
    </message>
    <message>
        <source>MRR fell through exchange rates only</source>
        <translation>MRR a scăzut doar din cauza cursurilor de schimb</translation>
    </message>
    <message>
        <source>MRR did not move</source>
        <translation>MRR nu s-a modificat</translation>
    </message>
    <message>
        <source>Gains and losses of MRR balance each other</source>
        <translation>Câștigurile și pierderile de MRR se compensează</translation>
    </message>
    <message>
        <source>MRR grew, but fell in the last month (%1)</source>
        <extracomment>%1 is a month: June 2025</extracomment>
        <translation>MRR a crescut, dar a scăzut în ultima lună (%1)</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ultimele 12 luni</translation>
    </message>
    <message>
        <source>Last 24 months</source>
        <translation>Ultimele 24 de luni</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Anul acesta</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Anul trecut</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Toate lunile</translation>
    </message>
    <message>
        <source>%1: MRR is %2.</source>
        <extracomment>%1 a month, %2 an amount</extracomment>
        <translation>În %1, MRR este %2.</translation>
    </message>
    <message>
        <source>%1: MRR stayed at %3.</source>
        <extracomment>%1 a month, %3 an amount</extracomment>
        <translation>În %1, MRR a rămas la %3.</translation>
    </message>
    <message>
        <source>%1: MRR grew by %2 to %3.</source>
        <extracomment>%1 a month, %2 a percentage, %3 an amount</extracomment>
        <translation>În %1, MRR a crescut cu %2, la %3.</translation>
    </message>
    <message>
        <source>%1: MRR fell by %2 to %3.</source>
        <extracomment>%1 a month, %2 a percentage, %3 an amount</extracomment>
        <translation>În %1, MRR a scăzut cu %2, la %3.</translation>
    </message>
    <message>
        <source>The largest movement is new business: %1.</source>
        <translation>Cea mai mare mișcare vine din clienți noi: %1.</translation>
    </message>
    <message>
        <source>The largest movement is expansion: %1.</source>
        <translation>Cea mai mare mișcare vine din extindere: %1.</translation>
    </message>
    <message>
        <source>The largest movement is returning customers: %1.</source>
        <translation>Cea mai mare mișcare vine din clienți care revin: %1.</translation>
    </message>
    <message>
        <source>The largest movement is customers paying less: %1.</source>
        <translation>Cea mai mare mișcare vine din clienți care plătesc mai puțin: %1.</translation>
    </message>
    <message>
        <source>The largest movement is customers leaving: %1.</source>
        <translation>Cea mai mare mișcare vine din clienți care pleacă: %1.</translation>
    </message>
    <message>
        <source>The largest movement is exchange rates: %1.</source>
        <translation>Cea mai mare mișcare vine din cursurile de schimb: %1.</translation>
    </message>
    <message>
        <source>Lost customers: %1, of these through failed payments: %2.</source>
        <extracomment>%1 and %2 are numbers of customers</extracomment>
        <translation>Clienți pierduți: %1, din care prin plăți eșuate: %2.</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the name and the folder.</source>
        <translation>%1 nu există. Verificați numele și dosarul.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check who may read it.</source>
        <translation>%1 nu poate fi citit: %2. Verificați drepturile de citire.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a CSV file.</source>
        <translation>%1 nu este un fișier. Alegeți un fișier CSV.</translation>
    </message>
    <message>
        <source>%1 changed while it was being read. Import it again when it is complete.</source>
        <translation>%1 s-a modificat în timpul citirii. Importați-l din nou când este complet.</translation>
    </message>
    <message>
        <source>%1 is empty. Export it again.</source>
        <translation>%1 este gol. Exportați-l din nou.</translation>
    </message>
    <message>
        <source>%1 is not a text file (it looks like %2). Save it as CSV and import that.</source>
        <translation>%1 nu este un fișier text (pare a fi %2). Salvați-l ca CSV și importați fișierul CSV.</translation>
    </message>
    <message>
        <source>%1 has a header and no rows. Export it again for a period with data.</source>
        <translation>%1 are antet, dar niciun rând. Exportați-l din nou pentru o perioadă cu date.</translation>
    </message>
    <message>
        <source>%1 has %2 columns, more than the %3 that are read. Export fewer columns.</source>
        <translation>%1 are prea multe coloane: %2, iar limita este %3. Exportați mai puține coloane.</translation>
    </message>
    <message>
        <source>%1, line %2: a cell is larger than %3 MB. Check the quotation marks there.</source>
        <translation>%1, linia %2: o celulă depășește %3 MB. Verificați ghilimelele de acolo.</translation>
    </message>
    <message>
        <source>%1, line %2: a quotation mark is opened and never closed. Mend that line.</source>
        <translation>%1, linia %2: ghilimelele se deschid și nu se mai închid. Corectați linia.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known. Use a name such as utf-8 or windows-1252.</source>
        <translation>Codificarea %1 nu este cunoscută. Folosiți un nume precum utf-8 sau windows-1252.</translation>
    </message>
    <message>
        <source>%2 is not a value for %1. Allowed: %3.</source>
        <translation>%2 nu este o valoare pentru %1. Valori permise: %3.</translation>
    </message>
    <message>
        <source>%1 is not an export that is recognised (nearest: %2). Say what it holds, on the command line with --dataset.</source>
        <translation>%1 nu este un export recunoscut (cel mai apropiat: %2). Precizați ce conține, în linia de comandă cu --dataset.</translation>
    </message>
    <message>
        <source>There is no recipe %1. Use the name that “inspect” shows, or a recipe file.</source>
        <translation>Nu există rețeta %1. Folosiți numele afișat de „inspect” sau un fișier de rețetă.</translation>
    </message>
    <message>
        <source>The recipe %1 cannot be used: %2. Mend the file.</source>
        <translation>Rețeta %1 nu poate fi folosită: %2. Corectați fișierul.</translation>
    </message>
    <message>
        <source>There is no kind of data called %1. Use for example subscriptions or deals.</source>
        <translation>Nu există un tip de date numit %1. Folosiți, de exemplu, subscriptions sau deals.</translation>
    </message>
    <message>
        <source>%2 has no field %1. Check the name.</source>
        <translation>%2 nu are câmpul %1. Verificați numele.</translation>
    </message>
    <message>
        <source>%2 has no column “%1”. Check its header line.</source>
        <translation>%2 nu are coloana „%1”. Verificați linia de antet.</translation>
    </message>
    <message>
        <source>%3: no column holds “%1” (needed for %2). Say which column it is, on the command line with --map %1=HEADER.</source>
        <translation>%3: nicio coloană nu conține „%1” (necesar pentru %2). Precizați care este coloana, în linia de comandă cu --map %1=HEADER.</translation>
    </message>
    <message>
        <source>%1: column “%2” can be read in more than one way. Say how: %3.</source>
        <translation>%1: coloana „%2” se poate citi în mai multe feluri. Precizați cum: %3.</translation>
    </message>
    <message>
        <source>%1 covers %2 to %3 without naming days or months. Export one month at a time, or with a column for the month.</source>
        <translation>%1 acoperă perioada %2 – %3, fără a indica zilele sau lunile. Exportați pe rând câte o lună sau adăugați o coloană pentru lună.</translation>
    </message>
    <message>
        <source>The row has %1 cells instead of %2. Add what is missing.</source>
        <translation>Numărul de celule din rând este %1 în loc de %2. Adăugați ce lipsește.</translation>
    </message>
    <message>
        <source>The row has %1 cells instead of %2. Put cells with separators in quotation marks.</source>
        <translation>Numărul de celule din rând este %1 în loc de %2. Puneți între ghilimele celulele care conțin separatori.</translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in.</source>
        <translation>„%1”: valoarea lipsește. Completați-o.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not a date. Write it as 2025-06-30.</source>
        <translation>„%1”: %2 nu este o dată. Scrieți-o ca 2025-06-30.</translation>
    </message>
    <message>
        <source>“%1”: there is no day %2. Correct the date.</source>
        <translation>„%1”: ziua %2 nu există. Corectați data.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not a number. Write it as 1234.50.</source>
        <translation>„%1”: %2 nu este un număr. Scrieți-l ca 1234.50.</translation>
    </message>
    <message>
        <source>“%1”: %2 is too large to be right. Check the amount.</source>
        <translation>„%1”: %2 este prea mare pentru a fi corect. Verificați suma.</translation>
    </message>
    <message>
        <source>“%1”: %2 is below zero, which it cannot be. Check the sign.</source>
        <translation>„%1”: %2 este sub zero, ceea ce nu este posibil. Verificați semnul.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not a currency. Use a code of three letters such as EUR.</source>
        <translation>„%1”: %2 nu este o monedă. Folosiți un cod din trei litere, precum EUR.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not a billing interval. Use for example month, year or 3 months.</source>
        <translation>„%1”: %2 nu este un interval de facturare. Folosiți, de exemplu, month, year sau 3 months.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not allowed. Use one of: %3.</source>
        <translation>„%1”: %2 nu este permis. Folosiți una dintre valorile: %3.</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters. Shorten it.</source>
        <translation>„%1” depășește limita de caractere: %2. Scurtați textul.</translation>
    </message>
    <message>
        <source>“%1” holds characters that do not fit the file&apos;s encoding. Choose the right one.</source>
        <translation>„%1” conține caractere care nu se potrivesc cu codificarea fișierului. Alegeți codificarea corectă.</translation>
    </message>
    <message>
        <source>The end, %2, is before the start, %1. Correct the dates.</source>
        <translation>Sfârșitul, %2, este înainte de început, %1. Corectați datele.</translation>
    </message>
    <message>
        <source>“%1” is an amount without a currency. Name it, on the command line with --set currency=EUR.</source>
        <translation>„%1” este o sumă fără monedă. Precizați moneda, în linia de comandă cu --set currency=EUR.</translation>
    </message>
    <message>
        <source>A line of totals (“%1”), not counted.</source>
        <translation>Linie de totaluri („%1”), neluată în calcul.</translation>
    </message>
    <message>
        <source>A line below the table (“%1”), not counted.</source>
        <translation>Linie sub tabel („%1”), neluată în calcul.</translation>
    </message>
    <message>
        <source>A line of another table (“%1”), not counted.</source>
        <translation>Linie din alt tabel („%1”), neluată în calcul.</translation>
    </message>
    <message>
        <source>An empty line, not counted.</source>
        <translation>Linie goală, neluată în calcul.</translation>
    </message>
    <message>
        <source>A row of another kind (“%1” is %2), not counted.</source>
        <translation>Rând de alt tip („%1” este %2), neluat în calcul.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n amount(s) with too many decimals rounded to what the currency knows.</source>
        <translation>
            <numerusform>„%1”: %n sumă cu prea multe zecimale, rotunjită la zecimalele monedei.</numerusform>
            <numerusform>„%1”: %n sume cu prea multe zecimale, rotunjite la zecimalele monedei.</numerusform>
            <numerusform>„%1”: %n de sume cu prea multe zecimale, rotunjite la zecimalele monedei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: the word “%2” is not known (%n row(s)). The rows count without it.</source>
        <translation>
            <numerusform>„%1”: cuvântul „%2” nu este cunoscut (%n rând). Rândul se ia în calcul fără el.</numerusform>
            <numerusform>„%1”: cuvântul „%2” nu este cunoscut (%n rânduri). Rândurile se iau în calcul fără el.</numerusform>
            <numerusform>„%1”: cuvântul „%2” nu este cunoscut (%n de rânduri). Rândurile se iau în calcul fără el.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace %1 does not exist. Check the name, or make it new.</source>
        <translation>Spațiul de lucru %1 nu există. Verificați numele sau creați-l.</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation>%1 există deja și nu se suprascrie. Alegeți alt nume.</translation>
    </message>
    <message>
        <source>%1 is not a Perennial workspace. Choose another file.</source>
        <translation>%1 nu este un spațiu de lucru Perennial. Alegeți alt fișier.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2) and was left as it is. Go back to a backup.</source>
        <translation>%1 este deteriorat (%2) și a fost lăsat neschimbat. Reveniți la o copie de siguranță.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version (its format is %2, this program knows %3). Update the program.</source>
        <translation>%1 a fost scris de o versiune mai nouă (formatul lui este %2, acest program cunoaște %3). Actualizați programul.</translation>
    </message>
    <message>
        <source>%1 is being used by another program. Close it there and try again.</source>
        <translation>%1 este folosit de alt program. Închideți-l acolo și încercați din nou.</translation>
    </message>
    <message>
        <source>%1 may only be read. Change who may write it, or copy it.</source>
        <translation>%1 poate fi doar citit. Schimbați drepturile de scriere sau faceți o copie.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was changed; try again.</source>
        <translation>%1: %2. Nu s-a modificat nimic; încercați din nou.</translation>
    </message>
    <message>
        <source>There is no import to take back.</source>
        <translation>Nu există niciun import de anulat.</translation>
    </message>
    <message>
        <source>There is no import to put back.</source>
        <translation>Nu există niciun import de refăcut.</translation>
    </message>
    <message>
        <source>There is no import %1. The list of imports shows their numbers.</source>
        <translation>Nu există importul %1. Lista importurilor arată numerele lor.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Operațiune întreruptă. Nu s-a modificat nimic.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is still there.</source>
        <translation>%1 nu a putut fi scris: %2. Ce exista înainte s-a păstrat.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. Make room and try again.</source>
        <translation>%1 nu a putut fi scris: discul este plin. Eliberați spațiu și încercați din nou.</translation>
    </message>
    <message>
        <source>%1 could not be written: there is no folder %2. Make it or choose another.</source>
        <translation>%1 nu a putut fi scris: dosarul %2 nu există. Creați-l sau alegeți altul.</translation>
    </message>
    <message>
        <source>%1 has no ending that is known. Use one of: %2.</source>
        <translation>%1 nu are o extensie cunoscută. Folosiți una dintre: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) in %1 left out: there is no exchange rate. Import rates.</source>
        <translation>
            <numerusform>%n abonament în %1 neinclus: lipsește cursul de schimb. Importați cursuri.</numerusform>
            <numerusform>%n abonamente în %1 neincluse: lipsește cursul de schimb. Importați cursuri.</numerusform>
            <numerusform>%n de abonamente în %1 neincluse: lipsește cursul de schimb. Importați cursuri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) left out for lack of an exchange rate (%1). Import rates.</source>
        <translation>
            <numerusform>%n sumă neinclusă din lipsa cursului de schimb (%1). Importați cursuri.</numerusform>
            <numerusform>%n sume neincluse din lipsa cursului de schimb (%1). Importați cursuri.</numerusform>
            <numerusform>%n de sume neincluse din lipsa cursului de schimb (%1). Importați cursuri.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no figure called %1. “kpi” without --only lists all.</source>
        <translation>Nu există un indicator numit %1. „kpi” fără --only îi afișează pe toți.</translation>
    </message>
    <message>
        <source>There is no chart called %1. “chart --list” names them.</source>
        <translation>Nu există un grafic numit %1. „chart --list” le enumeră.</translation>
    </message>
    <message>
        <source>Customers have no attribute %1. Use plan or a column of the customers.</source>
        <translation>Clienții nu au atributul %1. Folosiți plan sau o coloană din datele clienților.</translation>
    </message>
    <message>
        <source>There are no figures from %1 to %2. Choose months with data.</source>
        <translation>Nu există cifre pentru perioada %1 – %2. Alegeți luni cu date.</translation>
    </message>
    <message>
        <source>%1: dates in “%2” may begin with the day or with the month. Say which: %3.</source>
        <translation>%1: datele din „%2” pot începe cu ziua sau cu luna. Precizați cum: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” may have a decimal comma or a decimal point. Say which: %3.</source>
        <translation>%1: „%2” poate avea virgulă sau punct zecimal. Precizați care: %3.</translation>
    </message>
    <message>
        <source>%1: the currency of “%2” is not named. Say which it is: %3.</source>
        <translation>%1: moneda pentru „%2” nu este indicată. Precizați care este: %3.</translation>
    </message>
    <message>
        <source>%1: how often “%2” is billed is not named. Say it: %3.</source>
        <translation>%1: nu este indicat cât de des se facturează „%2”. Precizați intervalul: %3.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>A apărut o eroare.</translation>
    </message>
    <message>
        <source>The same record stands again further down, in line %1; that one counts.</source>
        <translation>Aceeași înregistrare apare din nou mai jos, pe linia %1; aceea se ia în calcul.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rețetă</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>La data</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Citite</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Preluate</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Neschimbate</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omise</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Respinse</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Înlocuite</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>anulat</translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation>Spațiul de lucru este în ordine.</translation>
    </message>
    <message>
        <source>header on line %1, %2 records</source>
        <translation>antet pe linia %1, înregistrări: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coloană</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Sales funnel, count and conversion to the next stage, bars not to scale · %1</source>
        <extracomment>%1 the months or the quarter</extracomment>
        <translation>Pâlnia de vânzări, număr și conversie spre etapa următoare, barele nu sunt la scară · %1</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>este un dosar</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>nu este un fișier obișnuit</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>este gol</translation>
    </message>
    <message>
        <source>it names no currency</source>
        <translation>nu conține nicio monedă</translation>
    </message>
    <message>
        <source>it is the workspace itself</source>
        <translation>este chiar spațiul de lucru</translation>
    </message>
    <message>
        <source>the id is that of a template</source>
        <translation>identificatorul este al unui șablon</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>date binare</translation>
    </message>
    <message>
        <source>%1 is not an export that is recognised. Say what it holds, on the command line with --dataset.</source>
        <translation>%1 nu este un export recunoscut. Indicați ce conține, în linia de comandă cu --dataset.</translation>
    </message>
    <message>
        <source>No kind of data has a field %1. Check the name.</source>
        <translation>Niciun tip de date nu are un câmp %1. Verificați numele.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) spent on no channel shared out among the channels.</source>
        <translation>
            <numerusform>%n sumă fără canal a fost repartizată pe canale.</numerusform>
            <numerusform>%n sume fără canal au fost repartizate pe canale.</numerusform>
            <numerusform>%n de sume fără canal au fost repartizate pe canale.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the gross margin in the conventions</source>
        <translation>Introduceți marja brută în convenții</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) of a subscription begin before the one before is over.</source>
        <translation>
            <numerusform>%n perioadă de abonament începe înainte ca precedenta să se încheie.</numerusform>
            <numerusform>%n perioade de abonament încep înainte ca precedenta să se încheie.</numerusform>
            <numerusform>%n de perioade de abonament încep înainte ca precedenta să se încheie.</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as they overlap, both prices count: MRR is too high, and the change back looks like contraction.</source>
        <translation>Cât timp se suprapun, contează ambele prețuri: MRR este prea mare, iar revenirea arată ca o contracție.</translation>
    </message>
    <message>
        <source>Correct the start or the end in the tool they come from, and import again.</source>
        <translation>Corectați începutul sau sfârșitul în aplicația de origine, apoi importați din nou.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) ended, but no date says when.</source>
        <translation>
            <numerusform>%n abonament s-a încheiat, dar nicio dată nu arată când.</numerusform>
            <numerusform>%n abonamente s-au încheiat, dar nicio dată nu arată când.</numerusform>
            <numerusform>%n de abonamente s-au încheiat, dar nicio dată nu arată când.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out of every figure, because it is not known how long they paid.</source>
        <translation>Nu intră în niciun indicator, fiindcă nu se știe cât timp s-a plătit pentru ele.</translation>
    </message>
    <message>
        <source>Export the day of the end or of the cancellation as well, and import again.</source>
        <translation>Exportați și data încheierii sau a rezilierii, apoi importați din nou.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) may be there twice: same customer, plan, start and amount, another ID.</source>
        <translation>
            <numerusform>%n abonament pare dublat: client, plan tarifar, început și sumă identice, alt ID.</numerusform>
            <numerusform>%n abonamente par dublate: client, plan tarifar, început și sumă identice, alt ID.</numerusform>
            <numerusform>%n de abonamente par dublate: client, plan tarifar, început și sumă identice, alt ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they are copies, MRR and the number of subscriptions are too high by them.</source>
        <translation>Dacă sunt dubluri, MRR și numărul de abonamente sunt prea mari din cauza lor.</translation>
    </message>
    <message>
        <source>Compare the two. When one is a copy, take back the import that brought it.</source>
        <translation>Comparați-le. Dacă unul este o dublură, anulați importul care l-a adus.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) pause for some days between two periods.</source>
        <translation>
            <numerusform>%n abonament are o pauză de câteva zile între două perioade.</numerusform>
            <numerusform>%n abonamente au o pauză de câteva zile între două perioade.</numerusform>
            <numerusform>%n de abonamente au o pauză de câteva zile între două perioade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each pause counts as churn or contraction, and the return as reactivation or expansion.</source>
        <translation>Fiecare pauză contează ca abandon sau contracție, iar revenirea ca reactivare sau extindere.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) left without a reason.</source>
        <translation>
            <numerusform>%n client a plecat fără un motiv indicat.</numerusform>
            <numerusform>%n clienți au plecat fără un motiv indicat.</numerusform>
            <numerusform>%n de clienți au plecat fără un motiv indicat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their churn is neither voluntary nor involuntary: the split says “unknown”.</source>
        <translation>Abandonul lor nu este nici voluntar, nici involuntar: în defalcare apare „necunoscut”.</translation>
    </message>
    <message>
        <source>Export the reason for the end as well, or fill it in, and import again.</source>
        <translation>Exportați și motivul încheierii sau completați-l, apoi importați din nou.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) have been past due for longer than the days of grace.</source>
        <translation>
            <numerusform>%n abonament este restant de mai mult timp decât zilele de grație.</numerusform>
            <numerusform>%n abonamente sunt restante de mai mult timp decât zilele de grație.</numerusform>
            <numerusform>%n de abonamente sunt restante de mai mult timp decât zilele de grație.</numerusform>
        </translation>
    </message>
    <message>
        <source>They count as lost to a failed payment from the day the grace was over; without a limit of grace they still count as MRR.</source>
        <translation>Se consideră pierdute prin plată eșuată din ziua în care a expirat grația; fără limită de grație, contează în continuare în MRR.</translation>
    </message>
    <message>
        <source>Collect the payment or end the subscription where it is billed, and import again.</source>
        <translation>Încasați plata sau încheiați abonamentul în aplicația de facturare, apoi importați din nou.</translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s) have no last day.</source>
        <translation>
            <numerusform>%n perioadă de probă nu are dată de sfârșit.</numerusform>
            <numerusform>%n perioade de probă nu au dată de sfârșit.</numerusform>
            <numerusform>%n de perioade de probă nu au dată de sfârșit.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not MRR and will not become it before that day is known.</source>
        <translation>Nu intră în MRR și nu vor intra cât timp această dată nu este cunoscută.</translation>
    </message>
    <message>
        <source>Export the end of the trial as well, and import again.</source>
        <translation>Exportați și sfârșitul perioadei de probă, apoi importați din nou.</translation>
    </message>
    <message numerus="yes">
        <source>%n active subscription(s) are worth nothing.</source>
        <translation>
            <numerusform>%n abonament activ are valoarea zero.</numerusform>
            <numerusform>%n abonamente active au valoarea zero.</numerusform>
            <numerusform>%n de abonamente active au valoarea zero.</numerusform>
        </translation>
    </message>
    <message>
        <source>An amount of 0 or a full discount is no MRR, and who pays nothing is not counted as a customer.</source>
        <translation>O sumă de 0 sau o reducere totală nu aduce MRR, iar cine nu plătește nimic nu se numără drept client.</translation>
    </message>
    <message>
        <source>For free plans there is nothing to do. Else correct the amount or the discount, and import again.</source>
        <translation>Pentru planurile gratuite nu este nimic de făcut. Altfel, corectați suma sau reducerea, apoi importați din nou.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) name a customer who is not known.</source>
        <translation>
            <numerusform>%1: %n rând indică un client necunoscut.</numerusform>
            <numerusform>%1: %n rânduri indică un client necunoscut.</numerusform>
            <numerusform>%1: %n de rânduri indică un client necunoscut.</numerusform>
        </translation>
    </message>
    <message>
        <source>They count in totals, but belong to no segment, country or other attribute of a customer.</source>
        <translation>Intră în totaluri, dar nu aparțin niciunui segment, niciunei țări și niciunui alt atribut al clientului.</translation>
    </message>
    <message>
        <source>Import the latest customers, or correct the customer in these rows.</source>
        <translation>Importați clienții la zi sau corectați clientul în aceste rânduri.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) may be there twice: same name or e-mail address, another ID.</source>
        <translation>
            <numerusform>%n client poate apărea de două ori: același nume sau e-mail, alt ID.</numerusform>
            <numerusform>%n clienți pot apărea de două ori: același nume sau e-mail, alt ID.</numerusform>
            <numerusform>%n de clienți pot apărea de două ori: același nume sau e-mail, alt ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they are one, customers and new customers are too high and the revenue per account is too low.</source>
        <translation>Dacă este același client, numărul clienților și al clienților noi este prea mare, iar venitul pe cont, prea mic.</translation>
    </message>
    <message>
        <source>Give both the same ID where they come from, and import again.</source>
        <translation>Dați-le același ID în aplicația de origine, apoi importați din nou.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) were spent on no channel.</source>
        <translation>
            <numerusform>%n sumă a fost cheltuită fără canal.</numerusform>
            <numerusform>%n sume au fost cheltuite fără canal.</numerusform>
            <numerusform>%n de sume au fost cheltuite fără canal.</numerusform>
        </translation>
    </message>
    <message>
        <source>By channel, they are shared out in proportion to what each channel spent itself.</source>
        <translation>Pe canale, se repartizează proporțional cu cheltuielile proprii ale fiecărui canal.</translation>
    </message>
    <message>
        <source>Name the channel of these amounts, and import again.</source>
        <translation>Indicați canalul acestor sume, apoi importați din nou.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n date(s) lie after the day of the export.</source>
        <translation>
            <numerusform>%1: %n dată este ulterioară zilei exportului.</numerusform>
            <numerusform>%1: %n date sunt ulterioare zilei exportului.</numerusform>
            <numerusform>%1: %n de date sunt ulterioare zilei exportului.</numerusform>
        </translation>
    </message>
    <message>
        <source>These rows count in months to come, or not at all.</source>
        <translation>Aceste rânduri contează în lunile viitoare sau deloc.</translation>
    </message>
    <message>
        <source>Correct the dates (day and month may be swapped), and import again.</source>
        <translation>Corectați datele (ziua și luna pot fi inversate), apoi importați din nou.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n date(s) lie before 1995.</source>
        <translation>
            <numerusform>%1: %n dată este anterioară anului 1995.</numerusform>
            <numerusform>%1: %n date sunt anterioare anului 1995.</numerusform>
            <numerusform>%1: %n de date sunt anterioare anului 1995.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stretch the history back to then, and count in none of the months shown.</source>
        <translation>Prelungesc istoricul până atunci și nu contează în nicio lună afișată.</translation>
    </message>
    <message>
        <source>Correct the dates, or leave empty what is not known, and import again.</source>
        <translation>Corectați datele sau lăsați gol ce nu se știe, apoi importați din nou.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) end before they begin.</source>
        <translation>
            <numerusform>%1: la %n rând, sfârșitul este înainte de început.</numerusform>
            <numerusform>%1: la %n rânduri, sfârșitul este înainte de început.</numerusform>
            <numerusform>%1: la %n de rânduri, sfârșitul este înainte de început.</numerusform>
        </translation>
    </message>
    <message>
        <source>Times measured between the two days are below zero and pull the average down.</source>
        <translation>Duratele dintre cele două zile sunt negative și reduc media.</translation>
    </message>
    <message>
        <source>Correct the two dates, and import again.</source>
        <translation>Corectați cele două date, apoi importați din nou.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) have no day of creation.</source>
        <translation>
            <numerusform>%n tranzacție nu are data creării.</numerusform>
            <numerusform>%n tranzacții nu au data creării.</numerusform>
            <numerusform>%n de tranzacții nu au data creării.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out of the sales cycle and of what came of a month&apos;s new deals.</source>
        <translation>Nu intră în ciclul de vânzare și nici în rezultatul tranzacțiilor noi ale unei luni.</translation>
    </message>
    <message>
        <source>Export the day of creation as well, and import again.</source>
        <translation>Exportați și data creării, apoi importați din nou.</translation>
    </message>
    <message numerus="yes">
        <source>%n won or lost deal(s) have no closing day.</source>
        <translation>
            <numerusform>%n tranzacție câștigată sau pierdută nu are data închiderii.</numerusform>
            <numerusform>%n tranzacții câștigate sau pierdute nu au data închiderii.</numerusform>
            <numerusform>%n de tranzacții câștigate sau pierdute nu au data închiderii.</numerusform>
        </translation>
    </message>
    <message>
        <source>They belong to no month, so win rate, deal size and sales cycle lack them.</source>
        <translation>Nu aparțin niciunei luni, deci lipsesc din rata de câștig, valoarea medie și ciclul de vânzare.</translation>
    </message>
    <message>
        <source>Export the closing day as well, and import again.</source>
        <translation>Exportați și data închiderii, apoi importați din nou.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) in %1 have no exchange rate.</source>
        <translation>
            <numerusform>%n sumă în %1 nu are curs de schimb.</numerusform>
            <numerusform>%n sume în %1 nu au curs de schimb.</numerusform>
            <numerusform>%n de sume în %1 nu au curs de schimb.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out of every figure in money until a rate is known.</source>
        <translation>Nu intră în niciun indicator valoric cât timp cursul nu este cunoscut.</translation>
    </message>
    <message>
        <source>Import exchange rates from the first of these months on.</source>
        <translation>Importați cursuri de schimb începând cu prima dintre aceste luni.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n amount(s) are below zero.</source>
        <translation>
            <numerusform>%1: %n sumă este sub zero.</numerusform>
            <numerusform>%1: %n sume sunt sub zero.</numerusform>
            <numerusform>%1: %n de sume sunt sub zero.</numerusform>
        </translation>
    </message>
    <message>
        <source>They lower the sums that they are part of; a subscription below zero counts as 0.</source>
        <translation>Micșorează totalurile din care fac parte; un abonament sub zero contează ca 0.</translation>
    </message>
    <message>
        <source>Check the sign where they come from, and import again.</source>
        <translation>Verificați semnul în aplicația de origine, apoi importați din nou.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) end on %1, and none begins after it.</source>
        <translation>
            <numerusform>%n abonament se încheie la %1 și niciunul nu începe după această dată.</numerusform>
            <numerusform>%n abonamente se încheie la %1 și niciunul nu începe după această dată.</numerusform>
            <numerusform>%n de abonamente se încheie la %1 și niciunul nu începe după această dată.</numerusform>
        </translation>
    </message>
    <message>
        <source>A large part of the customers seem to leave on one day: churn in that month is too high, MRR after it too low.</source>
        <translation>O mare parte dintre clienți par să plece într-o singură zi: abandonul din acea lună este prea mare, iar MRR de după ea, prea mic.</translation>
    </message>
    <message>
        <source>That day is probably where the export stops. Leave the end of what goes on empty, and import again.</source>
        <translation>Probabil că exportul se oprește în acea zi. Lăsați goală data încheierii pentru ce continuă, apoi importați din nou.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n jump(s) where one import ends and the next goes on.</source>
        <translation>
            <numerusform>%1: %n salt la trecerea de la un import la următorul.</numerusform>
            <numerusform>%1: %n salturi la trecerea de la un import la următorul.</numerusform>
            <numerusform>%1: %n de salturi la trecerea de la un import la următorul.</numerusform>
        </translation>
    </message>
    <message>
        <source>What looks like growth or loss may be a difference between two exports.</source>
        <translation>Ce pare creștere sau pierdere poate fi o diferență între două exporturi.</translation>
    </message>
    <message>
        <source>Compare the two files: filters, currency, tax, or accounts that one of them lacks.</source>
        <translation>Comparați cele două fișiere: filtre, monedă, taxe sau conturi care lipsesc dintr-unul.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n month(s) between others are missing.</source>
        <translation>
            <numerusform>%1: lipsește %n lună din interiorul perioadei.</numerusform>
            <numerusform>%1: lipsesc %n luni din interiorul perioadei.</numerusform>
            <numerusform>%1: lipsesc %n de luni din interiorul perioadei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures of these months are too low or have no answer.</source>
        <translation>Indicatorii acestor luni sunt prea mici sau nu au rezultat.</translation>
    </message>
    <message>
        <source>Export these months, and import them.</source>
        <translation>Exportați aceste luni și importați-le.</translation>
    </message>
    <message>
        <source>Not imported yet: %1.</source>
        <translation>Încă neimportat: %1.</translation>
    </message>
    <message>
        <source>The figures counted from it have no answer, or lack a part.</source>
        <translation>Indicatorii calculați din aceste date nu au rezultat sau sunt incompleți.</translation>
    </message>
    <message>
        <source>Import an export that holds it.</source>
        <translation>Importați un export care conține aceste date.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) were rejected and have not been mended.</source>
        <translation>
            <numerusform>%1: %n rând a fost respins și nu a fost corectat.</numerusform>
            <numerusform>%1: %n rânduri au fost respinse și nu au fost corectate.</numerusform>
            <numerusform>%1: %n de rânduri au fost respinse și nu au fost corectate.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are missing from every figure counted from this data.</source>
        <translation>Lipsesc din toți indicatorii calculați din aceste date.</translation>
    </message>
    <message>
        <source>Save the rejected rows of the import, mend them and import that file.</source>
        <translation>Salvați rândurile respinse ale importului, corectați-le și importați fișierul obținut.</translation>
    </message>
    <message>
        <source>The newest data is of %1, which is more than 45 days ago.</source>
        <translation>Cele mai noi date sunt din %1, adică de acum peste 45 de zile.</translation>
    </message>
    <message>
        <source>The latest figures are not those of today.</source>
        <translation>Cele mai recente cifre nu sunt cele de azi.</translation>
    </message>
    <message>
        <source>Export the latest data, and import it.</source>
        <translation>Exportați cele mai noi date și importați-le.</translation>
    </message>
    <message>
        <source>The data ends on %1, before the month is over.</source>
        <translation>Datele se opresc la %1, înainte de sfârșitul lunii.</translation>
    </message>
    <message>
        <source>The figures of that month are not final: they are marked, and left out of trends and averages.</source>
        <translation>Cifrele acelei luni nu sunt definitive: sunt marcate și nu intră în tendințe și medii.</translation>
    </message>
    <message>
        <source>There is nothing to do. Import again when the month is over.</source>
        <translation>Nu este nimic de făcut. Importați din nou după încheierea lunii.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonamente</translation>
    </message>
    <message>
        <source>MRR by customer</source>
        <translation>MRR pe client</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Linii de factură</translation>
    </message>
    <message>
        <source>One-off charges</source>
        <translation>Facturări unice</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Tranzacții</translation>
    </message>
    <message>
        <source>Deal stages</source>
        <translation>Etape ale tranzacțiilor</translation>
    </message>
    <message>
        <source>Contacts before the purchase</source>
        <translation>Contacte înainte de cumpărare</translation>
    </message>
    <message>
        <source>Web traffic</source>
        <translation>Trafic web</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Cheltuieli</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Răspunsuri la sondaje</translation>
    </message>
    <message>
        <source>Product usage</source>
        <translation>Utilizarea produsului</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Recomandări</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Numerar</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Cursuri de schimb</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ținte</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Vizitatori</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Eroare</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertisment</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observație</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 și încă %n</numerusform>
            <numerusform>%1 și încă %n</numerusform>
            <numerusform>%1 și încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are now one customer.</source>
        <translation>%1 și %2 sunt acum un singur client.</translation>
    </message>
    <message>
        <source>%1 is now a customer of its own, apart from %2.</source>
        <translation>%1 este acum un client distinct, separat de %2.</translation>
    </message>
    <message>
        <source>%1 was taken back. What it had replaced counts again.</source>
        <translation>Importul %1 a fost anulat. Datele pe care le înlocuise sunt din nou valabile.</translation>
    </message>
    <message>
        <source>Merging %1 with %2 was taken back.</source>
        <translation>Unirea dintre %1 și %2 a fost anulată.</translation>
    </message>
    <message>
        <source>Splitting %1 from %2 was taken back.</source>
        <translation>Separarea dintre %1 și %2 a fost anulată.</translation>
    </message>
    <message>
        <source>%1 counts again.</source>
        <translation>Importul %1 este din nou valabil.</translation>
    </message>
    <message>
        <source>Line %1 tells the state of the same subscription; that one counts.</source>
        <translation>Linia %1 arată starea aceluiași abonament; aceea se ia în calcul.</translation>
    </message>
    <message>
        <source>%1 is not another customer. Choose two customers of the list.</source>
        <translation>%1 nu este un alt client. Alegeți doi clienți din listă.</translation>
    </message>
    <message>
        <source>What the file says of %2 on %1 does not go together with the export of %3, imported before. Take back the later exports and import them in the order of their days.</source>
        <translation>Ce spune fișierul despre %2 la %1 nu se potrivește cu exportul din %3, importat anterior. Anulați importurile exporturilor mai noi și importați exporturile în ordine cronologică.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) that ran before are not in this export of %1. They go on until an export says that they ended.</source>
        <translation>
            <numerusform>%n abonament activ anterior nu apare în acest export din %1. Continuă până când un export arată că s-a încheiat.</numerusform>
            <numerusform>%n abonamente active anterior nu apar în acest export din %1. Continuă până când un export arată că s-au încheiat.</numerusform>
            <numerusform>%n de abonamente active anterior nu apar în acest export din %1. Continuă până când un export arată că s-au încheiat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) that ran before are missing from the complete export of %1. They still count: say when they ended, or import an export that does.</source>
        <translation>
            <numerusform>%n abonament activ anterior lipsește din exportul complet din %1. Se ia în calcul în continuare: precizați când s-a încheiat sau importați un export care arată acest lucru.</numerusform>
            <numerusform>%n abonamente active anterior lipsesc din exportul complet din %1. Se iau în calcul în continuare: precizați când s-au încheiat sau importați un export care arată acest lucru.</numerusform>
            <numerusform>%n de abonamente active anterior lipsesc din exportul complet din %1. Se iau în calcul în continuare: precizați când s-au încheiat sau importați un export care arată acest lucru.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) a customer&apos;s MRR came to less than zero; it was counted as zero.</source>
        <translation>
            <numerusform>În %n zi, MRR al unui client a coborât sub zero; s-a luat în calcul ca zero.</numerusform>
            <numerusform>În %n zile, MRR al unui client a coborât sub zero; s-a luat în calcul ca zero.</numerusform>
            <numerusform>În %n de zile, MRR al unui client a coborât sub zero; s-a luat în calcul ca zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) left out: no invoice line of the customer covers their period.</source>
        <translation>
            <numerusform>%n notă de credit neinclusă: nicio linie de factură a clientului nu îi acoperă perioada.</numerusform>
            <numerusform>%n note de credit neincluse: nicio linie de factură a clientului nu le acoperă perioada.</numerusform>
            <numerusform>%n de note de credit neincluse: nicio linie de factură a clientului nu le acoperă perioada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice line(s) left out: their period ends before it begins.</source>
        <translation>
            <numerusform>%n linie de factură neinclusă: perioada ei se încheie înainte să înceapă.</numerusform>
            <numerusform>%n linii de factură neincluse: perioada lor se încheie înainte să înceapă.</numerusform>
            <numerusform>%n de linii de factură neincluse: perioada lor se încheie înainte să înceapă.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won deal(s) left out of MRR: the customer, the close date or the amount is missing.</source>
        <translation>
            <numerusform>%n tranzacție câștigată neinclusă în MRR: lipsește clientul, data închiderii sau suma.</numerusform>
            <numerusform>%n tranzacții câștigate neincluse în MRR: lipsește clientul, data închiderii sau suma.</numerusform>
            <numerusform>%n de tranzacții câștigate neincluse în MRR: lipsește clientul, data închiderii sau suma.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the amounts in “%2” look like cents. Say whether they are: %3.</source>
        <translation>%1: sumele din „%2” par a fi în cenți. Precizați dacă sunt: %3.</translation>
    </message>
    <message>
        <source>the id is that of a bundled recipe</source>
        <translation>identificatorul este al unei rețete incluse în program</translation>
    </message>
    <message>
        <source>Nothing was found: the data is in order.</source>
        <translation>Nimic de semnalat: datele sunt în ordine.</translation>
    </message>
    <message>
        <source>Figures it touches: %1.</source>
        <translation>Indicatori afectați: %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>its currency has no exchange rate</source>
        <translation>moneda nu are curs de schimb</translation>
    </message>
    <message>
        <source>still in trial</source>
        <translation>încă în perioada de probă</translation>
    </message>
    <message>
        <source>free, or nothing is left after the discount</source>
        <translation>gratuit sau cu valoare zero după reducere</translation>
    </message>
    <message>
        <source>payment overdue for longer than the days of grace</source>
        <translation>plată restantă de mai mult timp decât zilele de grație</translation>
    </message>
    <message>
        <source>cancelled before this day</source>
        <translation>reziliere înainte de această zi</translation>
    </message>
    <message>
        <source>has no amount</source>
        <translation>fără sumă</translation>
    </message>
    <message>
        <source>has no date</source>
        <translation>fără dată</translation>
    </message>
    <message>
        <source>dated after the last day of the data</source>
        <translation>dată ulterioară ultimei zile acoperite de date</translation>
    </message>
    <message>
        <source>unique visitors of single days cannot be added up</source>
        <translation>vizitatorii unici zilnici nu se pot însuma</translation>
    </message>
    <message>
        <source>What all customers pay for their subscriptions, as an amount a month, on the last day of the period.</source>
        <translation>Cât plătesc toți clienții pentru abonamente, ca sumă lunară, în ultima zi a perioadei.</translation>
    </message>
    <message>
        <source>Twelve times the monthly recurring revenue at the end of the period.</source>
        <translation>Venitul lunar recurent de la sfârșitul perioadei, înmulțit cu 12.</translation>
    </message>
    <message>
        <source>MRR of customers who pay for the first time.</source>
        <translation>MRR al clienților care plătesc pentru prima dată.</translation>
    </message>
    <message>
        <source>MRR that paying customers added to what they paid before.</source>
        <translation>MRR adăugat de clienții plătitori la ce plăteau înainte.</translation>
    </message>
    <message>
        <source>MRR of customers who had left and pay again.</source>
        <translation>MRR al clienților care plecaseră și plătesc din nou.</translation>
    </message>
    <message>
        <source>MRR by which customers who stayed pay less than before.</source>
        <translation>MRR cu care clienții rămași plătesc mai puțin decât înainte.</translation>
    </message>
    <message>
        <source>MRR of the customers who stopped paying.</source>
        <translation>MRR al clienților care au încetat să plătească.</translation>
    </message>
    <message>
        <source>Change of MRR that comes from exchange rates alone.</source>
        <translation>Variația MRR provenită doar din cursurile de schimb.</translation>
    </message>
    <message>
        <source>MRR gained in the period less MRR lost in it, exchange rates aside.</source>
        <translation>MRR câștigat minus MRR pierdut în perioadă, fără efectul cursurilor de schimb.</translation>
    </message>
    <message>
        <source>Twelve times the net new MRR of the period.</source>
        <translation>MRR net nou din perioadă, înmulțit cu 12.</translation>
    </message>
    <message>
        <source>Twelve times the MRR that existing customers added.</source>
        <translation>MRR adăugat de clienții existenți, înmulțit cu 12.</translation>
    </message>
    <message>
        <source>MRR gained from existing customers in the period.</source>
        <translation>MRR câștigat de la clienții existenți în perioadă.</translation>
    </message>
    <message>
        <source>Change of MRR over the period as a share of MRR at its start.</source>
        <translation>Variația MRR în perioadă, ca pondere din MRR de la începutul ei.</translation>
    </message>
    <message>
        <source>MRR with what is already signed and starts within twelve months, without what is already known to end in them.</source>
        <translation>MRR plus ce este deja semnat și începe în următoarele douăsprezece luni, minus ce se știe deja că se încheie în acest interval.</translation>
    </message>
    <message>
        <source>Twelve times the committed MRR.</source>
        <translation>Venitul lunar recurent angajat, înmulțit cu 12.</translation>
    </message>
    <message>
        <source>What a paying customer is worth in a year, on average.</source>
        <translation>Cât valorează, în medie, un client plătitor într-un an.</translation>
    </message>
    <message>
        <source>MRR for each paying customer, on average.</source>
        <translation>MRR pe client plătitor, în medie.</translation>
    </message>
    <message>
        <source>MRR gained for each unit of MRR lost.</source>
        <translation>MRR câștigat pentru fiecare unitate de MRR pierdut.</translation>
    </message>
    <message>
        <source>Charges of the period that do not repeat: setup, consulting, integration, other.</source>
        <translation>Facturările din perioadă care nu se repetă: configurare, consultanță, integrare, altele.</translation>
    </message>
    <message>
        <source>Customers who pay on the last day of the period.</source>
        <translation>Clienții care plătesc în ultima zi a perioadei.</translation>
    </message>
    <message>
        <source>Customers who paid for the first time in the period.</source>
        <translation>Clienții care au plătit pentru prima dată în perioadă.</translation>
    </message>
    <message>
        <source>Customers who had left and came back in the period.</source>
        <translation>Clienții care plecaseră și au revenit în perioadă.</translation>
    </message>
    <message>
        <source>Customers who stopped paying in the period.</source>
        <translation>Clienții care au încetat să plătească în perioadă.</translation>
    </message>
    <message>
        <source>Customers who came and left, or left and came back, within the period.</source>
        <translation>Clienții care au venit și au plecat sau au plecat și au revenit în cursul perioadei.</translation>
    </message>
    <message>
        <source>Subscriptions that are paid for on the last day of the period.</source>
        <translation>Abonamentele plătite în ultima zi a perioadei.</translation>
    </message>
    <message>
        <source>New customers of the period, beside the active ones and the contacts that led to the purchase.</source>
        <translation>Clienții noi din perioadă, alături de cei activi și de contactele care au dus la cumpărare.</translation>
    </message>
    <message>
        <source>Share of customers who stopped paying in the period.</source>
        <translation>Ponderea clienților care au încetat să plătească în perioadă.</translation>
    </message>
    <message>
        <source>Share of customers who chose to leave in the period.</source>
        <translation>Ponderea clienților care au plecat din proprie inițiativă în perioadă.</translation>
    </message>
    <message>
        <source>Share of customers who were lost because a payment failed or the account was stopped.</source>
        <translation>Ponderea clienților pierduți din cauza unei plăți eșuate sau a blocării contului.</translation>
    </message>
    <message>
        <source>Share of customers who were lost for a reason that the data does not give.</source>
        <translation>Ponderea clienților pierduți dintr-un motiv care nu apare în date.</translation>
    </message>
    <message>
        <source>MRR of the customers who chose to leave.</source>
        <translation>MRR al clienților care au plecat din proprie inițiativă.</translation>
    </message>
    <message>
        <source>MRR of the customers who were lost because a payment failed or the account was stopped.</source>
        <translation>MRR al clienților pierduți din cauza unei plăți eșuate sau a blocării contului.</translation>
    </message>
    <message>
        <source>MRR of the customers who were lost for a reason that the data does not give.</source>
        <translation>MRR al clienților pierduți dintr-un motiv care nu apare în date.</translation>
    </message>
    <message>
        <source>Share of MRR that left with the customers lost.</source>
        <translation>Ponderea MRR pierdut odată cu clienții plecați.</translation>
    </message>
    <message>
        <source>Share of MRR that left with customers who chose to leave.</source>
        <translation>Ponderea MRR pierdut odată cu clienții plecați din proprie inițiativă.</translation>
    </message>
    <message>
        <source>Share of MRR that left because a payment failed or the account was stopped.</source>
        <translation>Ponderea MRR pierdut din cauza unei plăți eșuate sau a blocării contului.</translation>
    </message>
    <message>
        <source>Share of MRR that left for a reason that the data does not give.</source>
        <translation>Ponderea MRR pierdut dintr-un motiv care nu apare în date.</translation>
    </message>
    <message>
        <source>Share of MRR lost to customers who left or pay less, gains not counted.</source>
        <translation>Ponderea MRR pierdut de la clienții care au plecat sau plătesc mai puțin, fără a lua în calcul câștigurile.</translation>
    </message>
    <message>
        <source>Share of MRR lost to customers who left or pay less, after what existing customers added; below zero they added more.</source>
        <translation>Ponderea MRR pierdut de la clienții care au plecat sau plătesc mai puțin, minus ce au adăugat clienții existenți; sub zero, s-a adăugat mai mult decât s-a pierdut.</translation>
    </message>
    <message>
        <source>What the customers of the start pay at the end, as a share of what they paid at the start.</source>
        <translation>Cât plătesc la sfârșit clienții de la început, ca pondere din cât plăteau la început.</translation>
    </message>
    <message>
        <source>What the customers of twelve months ago pay now, as a share of what they paid then.</source>
        <translation>Cât plătesc acum clienții existenți în urmă cu douăsprezece luni, ca pondere din cât plăteau atunci.</translation>
    </message>
    <message>
        <source>The same as net revenue retention, but no customer counts for more than at the start.</source>
        <translation>La fel ca retenția netă a veniturilor, dar niciun client nu contează cu mai mult decât la început.</translation>
    </message>
    <message>
        <source>What the customers of twelve months ago pay now, each at most what it paid then, as a share of what they paid then.</source>
        <translation>Cât plătesc acum clienții existenți în urmă cu douăsprezece luni, fiecare cel mult cât plătea atunci, ca pondere din cât plăteau atunci.</translation>
    </message>
    <message>
        <source>Share of the customers of the start who still pay at the end.</source>
        <translation>Ponderea clienților de la început care plătesc și la sfârșit.</translation>
    </message>
    <message>
        <source>Of the customers who first paid in one month, the share still paying month by month after it.</source>
        <translation>Din clienții care au plătit prima dată în aceeași lună, ponderea celor care plătesc în continuare, lună de lună.</translation>
    </message>
    <message>
        <source>Of the MRR of the customers who first paid in one month, the share that is left month by month after it.</source>
        <translation>Din MRR al clienților care au plătit prima dată în aceeași lună, ponderea care se păstrează, lună de lună.</translation>
    </message>
    <message>
        <source>How long a customer stays if customers keep leaving as they did lately.</source>
        <translation>Cât timp rămâne un client dacă plecările continuă în ritmul din ultima vreme.</translation>
    </message>
    <message>
        <source>MRR of the customers who show a sign that they may leave, with the signs of each.</source>
        <translation>MRR al clienților care dau semne că ar putea pleca, cu semnele fiecăruia.</translation>
    </message>
    <message>
        <source>Customer churn by how much customers used the product in the 30 days before the period.</source>
        <translation>Abandonul clienților în funcție de cât au utilizat produsul în cele 30 de zile dinaintea perioadei.</translation>
    </message>
    <message>
        <source>Money spent to win customers: advertising, sales and marketing.</source>
        <translation>Banii cheltuiți pentru a câștiga clienți: publicitate, vânzări și marketing.</translation>
    </message>
    <message>
        <source>What it cost to win one new customer.</source>
        <translation>Cât a costat câștigarea unui client nou.</translation>
    </message>
    <message>
        <source>Months until the gross margin on new customers has paid for winning them.</source>
        <translation>Luni până când marja brută a clienților noi acoperă costul câștigării lor.</translation>
    </message>
    <message>
        <source>Of what was spent to win the customers of one month, the share they have paid back month by month.</source>
        <translation>Din cheltuielile pentru a câștiga clienții unei luni, ponderea recuperată de la ei, lună de lună.</translation>
    </message>
    <message>
        <source>Gross margin that a customer brings for as long as it stays, on average.</source>
        <translation>Marja brută pe care o aduce un client cât timp rămâne, în medie.</translation>
    </message>
    <message>
        <source>How many times a customer brings back what it cost to win.</source>
        <translation>De câte ori aduce un client înapoi costul achiziției sale.</translation>
    </message>
    <message>
        <source>Money spent to keep customers, for each customer of the start.</source>
        <translation>Banii cheltuiți pentru păstrarea clienților, raportați la fiecare client de la început.</translation>
    </message>
    <message>
        <source>Yearly recurring revenue gained in a quarter for each unit of acquisition spend of the quarter before.</source>
        <translation>Venit anual recurent câștigat într-un trimestru pentru fiecare unitate cheltuită pe achiziție în trimestrul anterior.</translation>
    </message>
    <message>
        <source>Gross margin of the first year of the new customers over what was spent to win them, as a share of that spend.</source>
        <translation>Cu cât depășește marja brută din primul an a clienților noi cheltuielile pentru câștigarea lor, ca pondere din aceste cheltuieli.</translation>
    </message>
    <message>
        <source>New customers that each existing customer brings by recommending the product.</source>
        <translation>Clienți noi aduși de fiecare client existent prin recomandarea produsului.</translation>
    </message>
    <message>
        <source>How many visitors become leads, qualified leads, demos, customers and promoters, and where most are lost.</source>
        <translation>Câți vizitatori devin lead-uri, lead-uri calificate, demonstrații, clienți și promotori și unde se pierd cei mai mulți.</translation>
    </message>
    <message>
        <source>How many deals reached each stage of the CRM, how long they stay in it and what is open there.</source>
        <translation>Câte tranzacții au ajuns în fiecare etapă din CRM, cât rămân în ea și ce este deschis acolo.</translation>
    </message>
    <message>
        <source>Share of visitors who became leads.</source>
        <translation>Ponderea vizitatorilor care au devenit lead-uri.</translation>
    </message>
    <message>
        <source>Customers won for each lead of the period.</source>
        <translation>Clienți câștigați pentru fiecare lead din perioadă.</translation>
    </message>
    <message>
        <source>Customers won for each visitor of the period.</source>
        <translation>Clienți câștigați pentru fiecare vizitator din perioadă.</translation>
    </message>
    <message>
        <source>Share of the deals closed in the period that were won.</source>
        <translation>Ponderea tranzacțiilor câștigate din cele închise în perioadă.</translation>
    </message>
    <message>
        <source>Share of all deals created in the period that were won.</source>
        <translation>Ponderea tranzacțiilor câștigate din toate cele create în perioadă.</translation>
    </message>
    <message>
        <source>Amount of a deal won in the period, on average.</source>
        <translation>Valoarea unei tranzacții câștigate în perioadă, în medie.</translation>
    </message>
    <message>
        <source>Days from the creation of a deal to winning it, on average.</source>
        <translation>Zile de la crearea unei tranzacții până la câștigarea ei, în medie.</translation>
    </message>
    <message>
        <source>Days from the creation of a deal to winning it: half take longer.</source>
        <translation>Zile de la crearea unei tranzacții până la câștigarea ei: jumătate durează mai mult.</translation>
    </message>
    <message>
        <source>Value that the open deals can be expected to bring each day.</source>
        <translation>Valoarea care se poate aștepta în fiecare zi de la tranzacțiile deschise.</translation>
    </message>
    <message>
        <source>Value of the open deals for each unit of next quarter&apos;s target.</source>
        <translation>Valoarea tranzacțiilor deschise pentru fiecare unitate din ținta trimestrului următor.</translation>
    </message>
    <message>
        <source>Leads created in the period.</source>
        <translation>Lead-uri create în perioadă.</translation>
    </message>
    <message>
        <source>Leads that marketing or sales found worth pursuing in the period.</source>
        <translation>Lead-uri pe care marketingul sau vânzările le-au considerat promițătoare în perioadă.</translation>
    </message>
    <message>
        <source>Leads whose use of the product showed in the period that they may buy.</source>
        <translation>Lead-uri a căror utilizare a produsului a indicat, în perioadă, că ar putea cumpăra.</translation>
    </message>
    <message>
        <source>Share of product-qualified leads who became customers.</source>
        <translation>Ponderea lead-urilor calificate prin produs care au devenit clienți.</translation>
    </message>
    <message>
        <source>Growth of qualified leads from the month before.</source>
        <translation>Creșterea lead-urilor calificate față de luna anterioară.</translation>
    </message>
    <message>
        <source>Different people who visited the website in the month.</source>
        <translation>Persoane diferite care au vizitat site-ul în cursul lunii.</translation>
    </message>
    <message>
        <source>Visitors who opened an account in the period.</source>
        <translation>Vizitatori care și-au deschis un cont în perioadă.</translation>
    </message>
    <message>
        <source>Share of customers who would recommend the product (9 or 10) less the share who would not (0 to 6), in points.</source>
        <translation>Ponderea clienților care ar recomanda produsul (9 sau 10) minus ponderea celor care nu l-ar recomanda (de la 0 la 6), în puncte.</translation>
    </message>
    <message>
        <source>Share of employees who would recommend the company (9 or 10) less the share who would not (0 to 6), in points.</source>
        <translation>Ponderea angajaților care ar recomanda compania (9 sau 10) minus ponderea celor care nu ar recomanda-o (de la 0 la 6), în puncte.</translation>
    </message>
    <message>
        <source>Requests to support that came in in the period.</source>
        <translation>Cereri de suport primite în perioadă.</translation>
    </message>
    <message>
        <source>Hours from a request to its first answer, on average.</source>
        <translation>Ore de la o cerere până la primul răspuns, în medie.</translation>
    </message>
    <message>
        <source>Hours from a request to its first answer: half wait longer.</source>
        <translation>Ore de la o cerere până la primul răspuns: jumătate așteaptă mai mult.</translation>
    </message>
    <message>
        <source>Hours from a request to its solution, on average.</source>
        <translation>Ore de la o cerere până la rezolvarea ei, în medie.</translation>
    </message>
    <message>
        <source>Hours from a request to its solution: half take longer.</source>
        <translation>Ore de la o cerere până la rezolvarea ei: jumătate durează mai mult.</translation>
    </message>
    <message>
        <source>Different users who were active on the last day of the period.</source>
        <translation>Utilizatori diferiți, activi în ultima zi a perioadei.</translation>
    </message>
    <message>
        <source>Different users who were active in the last 7 days of the period.</source>
        <translation>Utilizatori diferiți, activi în ultimele 7 zile ale perioadei.</translation>
    </message>
    <message>
        <source>Different users who were active in the last 30 days of the period.</source>
        <translation>Utilizatori diferiți, activi în ultimele 30 de zile ale perioadei.</translation>
    </message>
    <message>
        <source>Share of the month&apos;s active users who are active on a usual day.</source>
        <translation>Ponderea utilizatorilor activi ai lunii care sunt activi într-o zi obișnuită.</translation>
    </message>
    <message>
        <source>Money in the bank at the end of the period.</source>
        <translation>Banii din bancă la sfârșitul perioadei.</translation>
    </message>
    <message>
        <source>Money that went out in the period.</source>
        <translation>Plățile din perioadă.</translation>
    </message>
    <message>
        <source>Money that went out less money that came in, financing not counted.</source>
        <translation>Plățile minus încasările, fără finanțare.</translation>
    </message>
    <message>
        <source>Months until the cash is gone if it is spent as in the last three months.</source>
        <translation>Luni până la epuizarea numerarului, dacă se cheltuie ca în ultimele trei luni.</translation>
    </message>
    <message>
        <source>Money burned for each unit of yearly recurring revenue gained in the quarter.</source>
        <translation>Numerar consumat pentru fiecare unitate de venit anual recurent câștigat în trimestru.</translation>
    </message>
    <message>
        <source>Growth of ARR over twelve months plus the share of the income that was left over.</source>
        <translation>Creșterea ARR pe douăsprezece luni plus ponderea din încasări rămasă după plăți.</translation>
    </message>
    <message>
        <source>MRR to be expected in the next twelve months if gains and losses go on as in the last three.</source>
        <translation>MRR de așteptat în următoarele douăsprezece luni, dacă pierderile și câștigurile continuă ca în ultimele trei.</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <extracomment>%1 is a currency: € per day</extracomment>
        <translation>%1 pe zi</translation>
    </message>
    <message>
        <source>Import an export of your deals</source>
        <translation>Importați un export al tranzacțiilor</translation>
    </message>
    <message>
        <source>Import an export of your one-off charges</source>
        <translation>Importați un export al facturărilor unice</translation>
    </message>
    <message>
        <source>Import an export of your touchpoints</source>
        <translation>Importați un export al contactelor dinaintea cumpărării</translation>
    </message>
    <message>
        <source>Import an export of your support tickets</source>
        <translation>Importați un export al cererilor de suport</translation>
    </message>
    <message>
        <source>Import an export of your product usage</source>
        <translation>Importați un export al utilizării produsului</translation>
    </message>
    <message>
        <source>Import an export of your referrals</source>
        <translation>Importați un export al recomandărilor</translation>
    </message>
    <message>
        <source>Import your cash balances by month</source>
        <translation>Importați soldurile lunare de numerar</translation>
    </message>
    <message>
        <source>Import your targets</source>
        <translation>Importați țintele</translation>
    </message>
    <message>
        <source>The data cannot be told apart in this way</source>
        <translation>Datele nu se pot defalca astfel</translation>
    </message>
    <message>
        <source>Unique visitors of single days cannot be added up</source>
        <translation>Vizitatorii unici zilnici nu se pot însuma</translation>
    </message>
    <message>
        <source>The months before are not known</source>
        <translation>Lunile anterioare nu sunt cunoscute</translation>
    </message>
    <message>
        <source>Nothing was spent</source>
        <translation>Nu s-a cheltuit nimic</translation>
    </message>
    <message>
        <source>Cash-flow positive</source>
        <translation>Flux de numerar pozitiv</translation>
    </message>
    <message>
        <source>No target was set</source>
        <translation>Nu s-a stabilit nicio țintă</translation>
    </message>
    <message>
        <source>Nothing was gained</source>
        <translation>Nu s-a câștigat nimic</translation>
    </message>
    <message>
        <source>Nobody has answered</source>
        <translation>Nu a răspuns nimeni</translation>
    </message>
    <message>
        <source>No money came in</source>
        <translation>Nu au existat încasări</translation>
    </message>
    <message>
        <source>There was none in this period</source>
        <translation>Niciun caz în această perioadă</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Încă nu</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configurare</translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation>Consultanță</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integrare</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altele</translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation>Clienți activi</translation>
    </message>
    <message>
        <source>High engagement</source>
        <translation>Implicare ridicată</translation>
    </message>
    <message>
        <source>Medium engagement</source>
        <translation>Implicare medie</translation>
    </message>
    <message>
        <source>Low engagement</source>
        <translation>Implicare scăzută</translation>
    </message>
    <message>
        <source>No usage known</source>
        <translation>Utilizare necunoscută</translation>
    </message>
    <message>
        <source>Months to payback</source>
        <translation>Luni până la recuperare</translation>
    </message>
    <message>
        <source>First-year value</source>
        <translation>Valoarea din primul an</translation>
    </message>
    <message>
        <source>Invitations per customer</source>
        <translation>Invitații pe client</translation>
    </message>
    <message>
        <source>Share of invitations that became customers</source>
        <translation>Ponderea invitațiilor devenite clienți</translation>
    </message>
    <message>
        <source>In months</source>
        <translation>În luni</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>Promoters (9 or 10)</source>
        <translation>Promotori (9 sau 10)</translation>
    </message>
    <message>
        <source>Passives (7 or 8)</source>
        <translation>Pasivi (7 sau 8)</translation>
    </message>
    <message>
        <source>Detractors (0 to 6)</source>
        <translation>Detractori (de la 0 la 6)</translation>
    </message>
    <message>
        <source>MRR gained a month</source>
        <translation>MRR câștigat pe lună</translation>
    </message>
    <message>
        <source>Share of MRR lost a month</source>
        <translation>Ponderea MRR pierdut pe lună</translation>
    </message>
    <message>
        <source>Mean error of the method six months ago</source>
        <translation>Eroarea medie a metodei acum șase luni</translation>
    </message>
    <message>
        <source>Cancellation scheduled</source>
        <translation>Reziliere programată</translation>
    </message>
    <message>
        <source>Payment overdue</source>
        <translation>Plată restantă</translation>
    </message>
    <message>
        <source>Usage has halved</source>
        <translation>Utilizarea s-a înjumătățit</translation>
    </message>
    <message>
        <source>Unhappy survey answer</source>
        <translation>Răspuns negativ la sondaj</translation>
    </message>
    <message>
        <source>Support request open for more than a week</source>
        <translation>Cerere de suport deschisă de peste o săptămână</translation>
    </message>
    <message>
        <source>Renewal within 60 days</source>
        <translation>Reînnoire în următoarele 60 de zile</translation>
    </message>
    <message>
        <source>When nobody had left, correct the dates, or let the conventions close short gaps.</source>
        <translation>Dacă nimeni nu plecase, corectați datele sau alegeți în convenții închiderea pauzelor scurte.</translation>
    </message>
    <message>
        <source>MRR at the start</source>
        <translation>MRR la început</translation>
    </message>
    <message>
        <source>Customers at the start</source>
        <translation>Clienți la început</translation>
    </message>
    <message>
        <source>MRR signed, starting within 12 months</source>
        <translation>MRR semnat, care începe în următoarele 12 luni</translation>
    </message>
    <message>
        <source>MRR known to end within 12 months</source>
        <translation>MRR cu încheiere cunoscută în următoarele 12 luni</translation>
    </message>
    <message>
        <source>Setup fees</source>
        <translation>Tarife de configurare</translation>
    </message>
    <message>
        <source>Other one-time charges</source>
        <translation>Alte facturări unice</translation>
    </message>
    <message>
        <source>Touchpoints of the new customers</source>
        <translation>Contacte ale clienților noi înainte de cumpărare</translation>
    </message>
    <message>
        <source>Customers lost, voluntary</source>
        <translation>Clienți pierduți, voluntar</translation>
    </message>
    <message>
        <source>Customers lost, involuntary</source>
        <translation>Clienți pierduți, involuntar</translation>
    </message>
    <message>
        <source>Customers lost, reason unknown</source>
        <translation>Clienți pierduți, motiv necunoscut</translation>
    </message>
    <message>
        <source>Customers of the start who stayed</source>
        <translation>Clienți de la început care au rămas</translation>
    </message>
    <message>
        <source>MRR at the start, at the rates of the end</source>
        <translation>MRR la început, la cursurile de la sfârșit</translation>
    </message>
    <message>
        <source>MRR at the end of the customers of the start</source>
        <translation>MRR la sfârșit al clienților de la început</translation>
    </message>
    <message>
        <source>MRR at the end of the customers of the start, each at most what it was</source>
        <translation>MRR la sfârșit al clienților de la început, fiecare cel mult cât era</translation>
    </message>
    <message>
        <source>MRR 12 months before, at the rates of the end</source>
        <translation>MRR cu 12 luni înainte, la cursurile de la sfârșit</translation>
    </message>
    <message>
        <source>MRR at the end of the customers of 12 months before</source>
        <translation>MRR la sfârșit al clienților existenți cu 12 luni înainte</translation>
    </message>
    <message>
        <source>MRR at the end of the customers of 12 months before, each at most what it was</source>
        <translation>MRR la sfârșit al clienților existenți cu 12 luni înainte, fiecare cel mult cât era</translation>
    </message>
    <message>
        <source>Customers of earlier months who still pay</source>
        <translation>Clienți din lunile anterioare care plătesc în continuare</translation>
    </message>
    <message>
        <source>Customers who first paid in earlier months</source>
        <translation>Clienți care au plătit prima dată în lunile anterioare</translation>
    </message>
    <message>
        <source>MRR at the end of the customers of earlier months</source>
        <translation>MRR la sfârșit al clienților din lunile anterioare</translation>
    </message>
    <message>
        <source>First-month MRR of the customers of earlier months</source>
        <translation>MRR din prima lună al clienților din lunile anterioare</translation>
    </message>
    <message>
        <source>Customers lost, high engagement</source>
        <translation>Clienți pierduți, implicare ridicată</translation>
    </message>
    <message>
        <source>Customers lost, medium engagement</source>
        <translation>Clienți pierduți, implicare medie</translation>
    </message>
    <message>
        <source>Customers lost, low engagement</source>
        <translation>Clienți pierduți, implicare scăzută</translation>
    </message>
    <message>
        <source>Customers lost, no usage</source>
        <translation>Clienți pierduți, fără utilizare</translation>
    </message>
    <message>
        <source>Customers at the start, high engagement</source>
        <translation>Clienți la început, implicare ridicată</translation>
    </message>
    <message>
        <source>Customers at the start, medium engagement</source>
        <translation>Clienți la început, implicare medie</translation>
    </message>
    <message>
        <source>Customers at the start, low engagement</source>
        <translation>Clienți la început, implicare scăzută</translation>
    </message>
    <message>
        <source>Customers at the start, no usage</source>
        <translation>Clienți la început, fără utilizare</translation>
    </message>
    <message>
        <source>Mean monthly customer churn</source>
        <translation>Abandonul lunar mediu al clienților</translation>
    </message>
    <message>
        <source>MRR of the customers at risk</source>
        <translation>MRR al clienților la risc</translation>
    </message>
    <message>
        <source>Sales and marketing spend, as booked</source>
        <translation>Cheltuieli de vânzări și marketing, conform înregistrărilor</translation>
    </message>
    <message>
        <source>Retention spend</source>
        <translation>Cheltuieli de retenție</translation>
    </message>
    <message>
        <source>New customers, as credited to channels</source>
        <translation>Clienți noi, conform atribuirii pe canale</translation>
    </message>
    <message>
        <source>New MRR, as credited to channels</source>
        <translation>MRR nou, conform atribuirii pe canale</translation>
    </message>
    <message>
        <source>MRR of the period&apos;s new customers, month by month since</source>
        <translation>MRR al clienților noi din perioadă, lună de lună de atunci</translation>
    </message>
    <message>
        <source>MRR gained over the quarter</source>
        <translation>MRR câștigat în trimestru</translation>
    </message>
    <message>
        <source>Sales and marketing spend of the quarter before</source>
        <translation>Cheltuieli de vânzări și marketing din trimestrul anterior</translation>
    </message>
    <message>
        <source>Customers who came by referral</source>
        <translation>Clienți veniți prin recomandare</translation>
    </message>
    <message>
        <source>Signups of the funnel</source>
        <translation>Înscrieri din pâlnie</translation>
    </message>
    <message>
        <source>Qualified leads of the funnel</source>
        <translation>Lead-uri calificate din pâlnie</translation>
    </message>
    <message>
        <source>Demos of the funnel</source>
        <translation>Demonstrații din pâlnie</translation>
    </message>
    <message>
        <source>Customers won of the funnel</source>
        <translation>Clienți câștigați din pâlnie</translation>
    </message>
    <message>
        <source>Customers won</source>
        <translation>Clienți câștigați</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Tranzacții câștigate</translation>
    </message>
    <message>
        <source>Deals lost</source>
        <translation>Tranzacții pierdute</translation>
    </message>
    <message>
        <source>Deals won that have an amount</source>
        <translation>Tranzacții câștigate cu sumă cunoscută</translation>
    </message>
    <message>
        <source>Amount of the deals won</source>
        <translation>Valoarea tranzacțiilor câștigate</translation>
    </message>
    <message>
        <source>Deals won whose creation is dated</source>
        <translation>Tranzacții câștigate cu data creării cunoscută</translation>
    </message>
    <message>
        <source>Days from creation to closing, summed</source>
        <translation>Zile de la creare la închidere, total</translation>
    </message>
    <message>
        <source>Deals in the pipeline</source>
        <translation>Tranzacții din pipeline</translation>
    </message>
    <message>
        <source>Value of the open deals</source>
        <translation>Valoarea tranzacțiilor deschise</translation>
    </message>
    <message>
        <source>Deals created</source>
        <translation>Tranzacții create</translation>
    </message>
    <message>
        <source>Deals created that are won by now</source>
        <translation>Tranzacții create, câștigate până acum</translation>
    </message>
    <message>
        <source>Days from creation to closing, median</source>
        <translation>Zile de la creare la închidere, mediană</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Tranzacții deschise</translation>
    </message>
    <message>
        <source>Deals won in six months</source>
        <translation>Tranzacții câștigate în șase luni</translation>
    </message>
    <message>
        <source>Deals closed in six months</source>
        <translation>Tranzacții închise în șase luni</translation>
    </message>
    <message>
        <source>Deals won in six months that have an amount</source>
        <translation>Tranzacții câștigate în șase luni cu sumă cunoscută</translation>
    </message>
    <message>
        <source>Amount of the deals won in six months</source>
        <translation>Valoarea tranzacțiilor câștigate în șase luni</translation>
    </message>
    <message>
        <source>Deals won in six months whose creation is dated</source>
        <translation>Tranzacții câștigate în șase luni cu data creării cunoscută</translation>
    </message>
    <message>
        <source>Days from creation to closing in six months, summed</source>
        <translation>Zile de la creare la închidere în șase luni, total</translation>
    </message>
    <message>
        <source>Target of new MRR, next three months</source>
        <translation>Ținta de MRR nou, următoarele trei luni</translation>
    </message>
    <message>
        <source>Qualified leads of the period before</source>
        <translation>Lead-uri calificate din perioada anterioară</translation>
    </message>
    <message>
        <source>PQLs who became customers</source>
        <translation>PQL devenite clienți</translation>
    </message>
    <message>
        <source>Unique visitors</source>
        <translation>Vizitatori unici</translation>
    </message>
    <message>
        <source>Answers of customers</source>
        <translation>Răspunsuri ale clienților</translation>
    </message>
    <message>
        <source>Promoters among customers (9 to 10)</source>
        <translation>Promotori printre clienți (9 sau 10)</translation>
    </message>
    <message>
        <source>Passives among customers (7 to 8)</source>
        <translation>Pasivi printre clienți (7 sau 8)</translation>
    </message>
    <message>
        <source>Detractors among customers (0 to 6)</source>
        <translation>Detractori printre clienți (de la 0 la 6)</translation>
    </message>
    <message>
        <source>Answers of employees</source>
        <translation>Răspunsuri ale angajaților</translation>
    </message>
    <message>
        <source>Promoters among employees (9 to 10)</source>
        <translation>Promotori printre angajați (9 sau 10)</translation>
    </message>
    <message>
        <source>Passives among employees (7 to 8)</source>
        <translation>Pasivi printre angajați (7 sau 8)</translation>
    </message>
    <message>
        <source>Detractors among employees (0 to 6)</source>
        <translation>Detractori printre angajați (de la 0 la 6)</translation>
    </message>
    <message>
        <source>Requests with a first response</source>
        <translation>Cereri cu un prim răspuns</translation>
    </message>
    <message>
        <source>Hours to the first response, summed</source>
        <translation>Ore până la primul răspuns, total</translation>
    </message>
    <message>
        <source>Hours to the first response, median</source>
        <translation>Ore până la primul răspuns, mediană</translation>
    </message>
    <message>
        <source>Requests resolved</source>
        <translation>Cereri rezolvate</translation>
    </message>
    <message>
        <source>Hours to the resolution, summed</source>
        <translation>Ore până la rezolvare, total</translation>
    </message>
    <message>
        <source>Hours to the resolution, median</source>
        <translation>Ore până la rezolvare, mediană</translation>
    </message>
    <message>
        <source>Users active on the last day</source>
        <translation>Utilizatori activi în ultima zi</translation>
    </message>
    <message>
        <source>Users active in the last 7 days</source>
        <translation>Utilizatori activi în ultimele 7 zile</translation>
    </message>
    <message>
        <source>Users active in the last 30 days</source>
        <translation>Utilizatori activi în ultimele 30 de zile</translation>
    </message>
    <message>
        <source>Active users of each day, summed</source>
        <translation>Utilizatori activi în fiecare zi, total</translation>
    </message>
    <message>
        <source>Days of the period</source>
        <translation>Zilele perioadei</translation>
    </message>
    <message>
        <source>Money paid out</source>
        <translation>Plăți</translation>
    </message>
    <message>
        <source>Money received, without financing</source>
        <translation>Încasări, fără finanțare</translation>
    </message>
    <message>
        <source>Mean net burn of the last three full months</source>
        <translation>Consum net mediu de numerar în ultimele trei luni încheiate</translation>
    </message>
    <message>
        <source>Net burn of these full months, three or more</source>
        <translation>Consum net de numerar în aceste luni încheiate, trei sau mai multe</translation>
    </message>
    <message>
        <source>Net new MRR of these full months, three or more</source>
        <translation>MRR net nou în aceste luni încheiate, trei sau mai multe</translation>
    </message>
    <message>
        <source>MRR at the end of the last full month</source>
        <translation>MRR la sfârșitul ultimei luni încheiate</translation>
    </message>
    <message>
        <source>MRR at the end of the same month a year before</source>
        <translation>MRR la sfârșitul aceleiași luni din anul anterior</translation>
    </message>
    <message>
        <source>Money received in twelve months, without financing</source>
        <translation>Încasări în douăsprezece luni, fără finanțare</translation>
    </message>
    <message>
        <source>Money paid out in twelve months</source>
        <translation>Plăți în douăsprezece luni</translation>
    </message>
    <message>
        <source>Mean monthly MRR gained, last three full months</source>
        <translation>MRR lunar mediu câștigat, ultimele trei luni încheiate</translation>
    </message>
    <message>
        <source>Mean monthly share of MRR lost, last three full months</source>
        <translation>Ponderea lunară medie a MRR pierdut, ultimele trei luni încheiate</translation>
    </message>
    <message>
        <source>MRR expected to be lost in twelve months</source>
        <translation>Pierdere de MRR așteptată în douăsprezece luni</translation>
    </message>
    <message>
        <source>There is no group %1 among those by %2.</source>
        <translation>Nu există grupul %1 la gruparea după %2.</translation>
    </message>
    <message>
        <source>Conventions</source>
        <translation>Convenții</translation>
    </message>
    <message>
        <source>The period is not over: the figure may still change.</source>
        <translation>Perioada nu este încheiată: cifra se mai poate schimba.</translation>
    </message>
    <message>
        <source>From the conventions.</source>
        <translation>Din convenții.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medie</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediană</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Neincluse</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Mărime</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Medie</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Ajunse</translation>
    </message>
    <message>
        <source>Days in it, median</source>
        <translation>Zile în etapă, mediană</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>Valoare deschisă</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Așteptat</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Minim</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Maxim</translation>
    </message>
    <message>
        <source>money</source>
        <translation>sumă de bani</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>raport</translation>
    </message>
    <message>
        <source>count</source>
        <translation>număr</translation>
    </message>
    <message>
        <source>points, from −100 to 100</source>
        <translation>puncte, de la −100 la 100</translation>
    </message>
    <message>
        <source>money per day</source>
        <translation>sumă de bani pe zi</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>cu cât mai mare, cu atât mai bine</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>cu cât mai mic, cu atât mai bine</translation>
    </message>
    <message>
        <source>With %1: %2</source>
        <translation>Cu %1: %2</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Formulă: %1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Unitate: %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Date: %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Setări: %1</translation>
    </message>
    <message>
        <source>New MRR of the period, shared among the channels that led the new customers here.</source>
        <translation>MRR nou al perioadei, împărțit între canalele prin care au venit clienții noi.</translation>
    </message>
</context>
</TS>
