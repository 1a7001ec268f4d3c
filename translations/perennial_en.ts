<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>ImportCounts</name>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n taken in</numerusform>
            <numerusform>%n taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) replace older ones.</source>
        <translation>
            <numerusform>%n row replaces an older one.</numerusform>
            <numerusform>%n rows replace older ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportState</name>
    <message numerus="yes">
        <source>%n question(s) open</source>
        <translation>
            <numerusform>%n question open</numerusform>
            <numerusform>%n questions open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n row imported</numerusform>
            <numerusform>%n rows imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready: %n row(s)</source>
        <translation>
            <numerusform>Ready: %n row</numerusform>
            <numerusform>Ready: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n row(s) to mend</source>
        <translation>
            <numerusform>Ready, %n row to mend</numerusform>
            <numerusform>Ready, %n rows to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::importui::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n file(s)</source>
        <translation>
            <numerusform>&amp;Import %n file</numerusform>
            <numerusform>&amp;Import %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) imported; the others are as they were.</source>
        <translation>
            <numerusform>Stopped. %n file imported; the others are as they were.</numerusform>
            <numerusform>Stopped. %n files imported; the others are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported. An import can be taken back in the main window.</source>
        <translation>
            <numerusform>%n file imported. An import can be taken back in the main window.</numerusform>
            <numerusform>%n files imported. An import can be taken back in the main window.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::importui::PreviewPanel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n row(s)</source>
        <translation>
            <numerusform>The first %1 of %n row</numerusform>
            <numerusform>The first %1 of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::pages::MergeDialog</name>
    <message numerus="yes">
        <source>%n customers become one. Under which of them?</source>
        <translation>
            <numerusform>%n customer becomes one. Under which of them?</numerusform>
            <numerusform>%n customers become one. Under which of them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>perennial::pages::QualityPage</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more not listed</source>
        <translation>
            <numerusform>%n more not listed</numerusform>
            <numerusform>%n more not listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>No customer has left in %n month(s)</source>
        <translation>
            <numerusform>No customer has left in %n month</numerusform>
            <numerusform>No customer has left in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n customer(s) left</source>
        <extracomment>in the whole span</extracomment>
        <translation>
            <numerusform>Only %n customer has left</numerusform>
            <numerusform>Only %n customers have left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Churn has been above its target for %n month(s)</source>
        <translation>
            <numerusform>Churn has been above its target for %n month</numerusform>
            <numerusform>Churn has been above its target for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Churn has met its target for %n month(s)</source>
        <translation>
            <numerusform>Churn has met its target for %n month</numerusform>
            <numerusform>Churn has met its target for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n amount(s) with too many decimals rounded to what the currency knows.</source>
        <translation>
            <numerusform>“%1”: %n amount with too many decimals rounded to what the currency knows.</numerusform>
            <numerusform>“%1”: %n amounts with too many decimals rounded to what the currency knows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: the word “%2” is not known (%n row(s)). The rows count without it.</source>
        <translation>
            <numerusform>“%1”: the word “%2” is not known (%n row). The rows count without it.</numerusform>
            <numerusform>“%1”: the word “%2” is not known (%n rows). The rows count without it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) in %1 left out: there is no exchange rate. Import rates.</source>
        <translation>
            <numerusform>%n subscription in %1 left out: there is no exchange rate. Import rates.</numerusform>
            <numerusform>%n subscriptions in %1 left out: there is no exchange rate. Import rates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) left out for lack of an exchange rate (%1). Import rates.</source>
        <translation>
            <numerusform>%n amount left out for lack of an exchange rate (%1). Import rates.</numerusform>
            <numerusform>%n amounts left out for lack of an exchange rate (%1). Import rates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) spent on no channel shared out among the channels.</source>
        <translation>
            <numerusform>%n amount spent on no channel was shared out among the channels.</numerusform>
            <numerusform>%n amounts spent on no channel were shared out among the channels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) of a subscription begin before the one before is over.</source>
        <translation>
            <numerusform>%n period of a subscription begins before the one before is over.</numerusform>
            <numerusform>%n periods of a subscription begin before the one before is over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) ended, but no date says when.</source>
        <translation>
            <numerusform>%n subscription ended, but no date says when.</numerusform>
            <numerusform>%n subscriptions ended, but no date says when.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) may be there twice: same customer, plan, start and amount, another ID.</source>
        <translation>
            <numerusform>%n subscription may be there twice: same customer, plan, start and amount, another ID.</numerusform>
            <numerusform>%n subscriptions may be there twice: same customer, plan, start and amount, another ID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) pause for some days between two periods.</source>
        <translation>
            <numerusform>%n subscription pauses for some days between two periods.</numerusform>
            <numerusform>%n subscriptions pause for some days between two periods.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) left without a reason.</source>
        <translation>
            <numerusform>%n customer left without a reason.</numerusform>
            <numerusform>%n customers left without a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) have been past due for longer than the days of grace.</source>
        <translation>
            <numerusform>%n subscription has been past due for longer than the days of grace.</numerusform>
            <numerusform>%n subscriptions have been past due for longer than the days of grace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s) have no last day.</source>
        <translation>
            <numerusform>%n trial has no last day.</numerusform>
            <numerusform>%n trials have no last day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active subscription(s) are worth nothing.</source>
        <translation>
            <numerusform>%n active subscription is worth nothing.</numerusform>
            <numerusform>%n active subscriptions are worth nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) name a customer who is not known.</source>
        <translation>
            <numerusform>%1: %n row names a customer who is not known.</numerusform>
            <numerusform>%1: %n rows name a customer who is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) may be there twice: same name or e-mail address, another ID.</source>
        <translation>
            <numerusform>%n customer may be there twice: same name or e-mail address, another ID.</numerusform>
            <numerusform>%n customers may be there twice: same name or e-mail address, another ID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) were spent on no channel.</source>
        <translation>
            <numerusform>%n amount was spent on no channel.</numerusform>
            <numerusform>%n amounts were spent on no channel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n date(s) lie after the day of the export.</source>
        <translation>
            <numerusform>%1: %n date lies after the day of the export.</numerusform>
            <numerusform>%1: %n dates lie after the day of the export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n date(s) lie before 1995.</source>
        <translation>
            <numerusform>%1: %n date lies before 1995.</numerusform>
            <numerusform>%1: %n dates lie before 1995.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) end before they begin.</source>
        <translation>
            <numerusform>%1: %n row ends before it begins.</numerusform>
            <numerusform>%1: %n rows end before they begin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) have no day of creation.</source>
        <translation>
            <numerusform>%n deal has no day of creation.</numerusform>
            <numerusform>%n deals have no day of creation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won or lost deal(s) have no closing day.</source>
        <translation>
            <numerusform>%n won or lost deal has no closing day.</numerusform>
            <numerusform>%n won or lost deals have no closing day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) in %1 have no exchange rate.</source>
        <translation>
            <numerusform>%n amount in %1 has no exchange rate.</numerusform>
            <numerusform>%n amounts in %1 have no exchange rate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n amount(s) are below zero.</source>
        <translation>
            <numerusform>%1: %n amount is below zero.</numerusform>
            <numerusform>%1: %n amounts are below zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) end on %1, and none begins after it.</source>
        <translation>
            <numerusform>%n subscription ends on %1, and none begins after it.</numerusform>
            <numerusform>%n subscriptions end on %1, and none begins after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n jump(s) where one import ends and the next goes on.</source>
        <translation>
            <numerusform>%1: %n jump where one import ends and the next goes on.</numerusform>
            <numerusform>%1: %n jumps where one import ends and the next goes on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n month(s) between others are missing.</source>
        <translation>
            <numerusform>%1: %n month between others is missing.</numerusform>
            <numerusform>%1: %n months between others are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) were rejected and have not been mended.</source>
        <translation>
            <numerusform>%1: %n row was rejected and has not been mended.</numerusform>
            <numerusform>%1: %n rows were rejected and have not been mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) that ran before are not in this export of %1. They go on until an export says that they ended.</source>
        <translation>
            <numerusform>%n subscription that ran before is not in this export of %1. It goes on until an export says that it ended.</numerusform>
            <numerusform>%n subscriptions that ran before are not in this export of %1. They go on until an export says that they ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) that ran before are missing from the complete export of %1. They still count: say when they ended, or import an export that does.</source>
        <translation>
            <numerusform>%n subscription that ran before is missing from the complete export of %1. It still counts: say when it ended, or import an export that does.</numerusform>
            <numerusform>%n subscriptions that ran before are missing from the complete export of %1. They still count: say when they ended, or import an export that does.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) a customer&apos;s MRR came to less than zero; it was counted as zero.</source>
        <translation>
            <numerusform>On %n day a customer&apos;s MRR came to less than zero; it was counted as zero.</numerusform>
            <numerusform>On %n days a customer&apos;s MRR came to less than zero; it was counted as zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) left out: no invoice line of the customer covers their period.</source>
        <translation>
            <numerusform>%n credit left out: no invoice line of the customer covers their period.</numerusform>
            <numerusform>%n credits left out: no invoice line of the customer covers their period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice line(s) left out: their period ends before it begins.</source>
        <translation>
            <numerusform>%n invoice line left out: its period ends before it begins.</numerusform>
            <numerusform>%n invoice lines left out: their period ends before it begins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won deal(s) left out of MRR: the customer, the close date or the amount is missing.</source>
        <translation>
            <numerusform>%n won deal left out of MRR: the customer, the close date or the amount is missing.</numerusform>
            <numerusform>%n won deals left out of MRR: the customer, the close date or the amount is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
