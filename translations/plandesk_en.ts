<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>app::JournalVerifier</name>
    <message numerus="yes">
        <source>%1: whole. A journal of %n event(s).</source>
        <translation>
            <numerusform>%1: whole. A journal of %n event.</numerusform>
            <numerusform>%1: whole. A journal of %n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: whole. Evidence of %n event(s).</source>
        <translation>
            <numerusform>%1: whole. Evidence of %n event.</numerusform>
            <numerusform>%1: whole. Evidence of %n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s) between them are there by their hashes alone: nothing here tells what they say.</source>
        <translation>
            <numerusform>%n more event between them is there by its hash alone: nothing here tells what it says.</numerusform>
            <numerusform>%n more events between them are there by their hashes alone: nothing here tells what they say.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountFinder</name>
    <message numerus="yes">
        <source>%Ln device(s) of this account; press Enter to open one</source>
        <translation>
            <numerusform>%Ln device of this account; press Enter to open it</numerusform>
            <numerusform>%Ln devices of this account; press Enter to open one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) looked at. The platform cannot search, so every page is read.</source>
        <translation>
            <numerusform>%Ln account looked at. The platform cannot search, so every page is read.</numerusform>
            <numerusform>%Ln accounts looked at. The platform cannot search, so every page is read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) looked at, not all.</source>
        <translation>
            <numerusform>%Ln account looked at, not all.</numerusform>
            <numerusform>%Ln accounts looked at, not all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ActivityFilters</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 change(s)</source>
        <extracomment>Of a list that is filtered: %1 how many there are.</extracomment>
        <translation>
            <numerusform>%Ln of %1 changes</numerusform>
            <numerusform>%Ln of %1 changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkLine</name>
    <message numerus="yes">
        <source>Plans of %Ln device(s) read</source>
        <translation>
            <numerusform>Plans of %Ln device read</numerusform>
            <numerusform>Plans of %Ln devices read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed: %1</source>
        <extracomment>Of reading many devices: how many could not be read, %1 why the first of them.</extracomment>
        <translation>
            <numerusform>%Ln failed: %1</numerusform>
            <numerusform>%Ln failed: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CardWords</name>
    <message numerus="yes">
        <source>%n valid without dates</source>
        <extracomment>Plans that are in force or waiting: the platform gave no dates.</extracomment>
        <translation>
            <numerusform>%n valid without dates</numerusform>
            <numerusform>%n valid without dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After a plan in force: how many others are too.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starts in %n day(s)</source>
        <translation>
            <numerusform>Starts in %n day</numerusform>
            <numerusform>Starts in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of quota left</source>
        <extracomment>How many months of free plan can still be claimed.</extracomment>
        <translation>
            <numerusform>%n month of quota left</numerusform>
            <numerusform>%n months of quota left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) frozen</source>
        <extracomment>Of a device: some of its orders are frozen, whenever they would record.</extracomment>
        <translation>
            <numerusform>%n order frozen</numerusform>
            <numerusform>%n orders frozen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CataloguePage</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangeLockButton</name>
    <message numerus="yes">
        <source>Changes unlocked, %n min left</source>
        <translation>
            <numerusform>Changes unlocked, %n min left</numerusform>
            <numerusform>Changes unlocked, %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Where there is little room: changes are unlocked for so many minutes.</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangeWords</name>
    <message numerus="yes">
        <source>%n order(s) added</source>
        <extracomment>Part of a list of changes.</extracomment>
        <translation>
            <numerusform>%n order added</numerusform>
            <numerusform>%n orders added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) gone</source>
        <extracomment>Part of a list of changes: the platform does not list them any more.</extracomment>
        <translation>
            <numerusform>%n order gone</numerusform>
            <numerusform>%n orders gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>payment of %n order(s) changed</source>
        <extracomment>Part of a list of changes, of orders.</extracomment>
        <translation>
            <numerusform>payment of %n order changed</numerusform>
            <numerusform>payment of %n orders changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dates of %n order(s) changed</source>
        <extracomment>Part of a list of changes, of orders.</extracomment>
        <translation>
            <numerusform>dates of %n order changed</numerusform>
            <numerusform>dates of %n orders changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n now valid</source>
        <extracomment>Part of a list of changes: orders that are valid now.</extracomment>
        <translation>
            <numerusform>%n now valid</numerusform>
            <numerusform>%n now valid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <extracomment>Part of a list of changes, of orders.</extracomment>
        <translation>
            <numerusform>%n expired</numerusform>
            <numerusform>%n expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen</source>
        <extracomment>Part of a list of changes, of orders.</extracomment>
        <translation>
            <numerusform>%n frozen</numerusform>
            <numerusform>%n frozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another state</source>
        <extracomment>Part of a list of changes, of orders.</extracomment>
        <translation>
            <numerusform>%n in another state</numerusform>
            <numerusform>%n in another state</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClaimEffectPage</name>
    <message numerus="yes">
        <source>Claim %n month(s)</source>
        <extracomment>The button that claims months of the free plan.</extracomment>
        <translation>
            <numerusform>Claim %n month</numerusform>
            <numerusform>Claim %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of the free plan</source>
        <translation>
            <numerusform>%n month of the free plan</numerusform>
            <numerusform>%n months of the free plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClaimOptionsPage</name>
    <message numerus="yes">
        <source>%n month(s) of the free plan are left to claim.</source>
        <translation>
            <numerusform>%n month of the free plan is left to claim.</numerusform>
            <numerusform>%n months of the free plan are left to claim.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CoverageWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After a list of plans for which there was no more room.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How much time the picture shows.</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-day gap</source>
        <extracomment>A stretch in which no plan was held.</extracomment>
        <translation>
            <numerusform>%n-day gap</numerusform>
            <numerusform>%n-day gap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>short for days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-day gap?</source>
        <extracomment>A stretch in which no dated plan was held, but perhaps one without dates.</extracomment>
        <translation>
            <numerusform>%n-day gap?</numerusform>
            <numerusform>%n-day gap?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d?</source>
        <comment>short for days, uncertain</comment>
        <translation>
            <numerusform>%n d?</numerusform>
            <numerusform>%n d?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <extracomment>Until a plan&apos;s end.</extracomment>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starts in %n day(s)</source>
        <translation>
            <numerusform>Starts in %n day</numerusform>
            <numerusform>Starts in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeviceList</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <extracomment>%1 the number of devices that match the search, %2 the number of all devices.</extracomment>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeviceWords</name>
    <message numerus="yes">
        <source>%n order(s) unpaid</source>
        <extracomment>Of a device: some of its orders are unpaid, whenever they would record.</extracomment>
        <translation>
            <numerusform>%n order unpaid</numerusform>
            <numerusform>%n orders unpaid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) frozen</source>
        <extracomment>Of a device: some of its orders are frozen, whenever they would record.</extracomment>
        <translation>
            <numerusform>%n order frozen</numerusform>
            <numerusform>%n orders frozen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DiagnosisWords</name>
    <message numerus="yes">
        <source>%n month(s) of quota left</source>
        <extracomment>How many months of free plan can still be claimed.</extracomment>
        <translation>
            <numerusform>%n month of quota left</numerusform>
            <numerusform>%n months of quota left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>How many other plans give the same reason.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ErrorWords</name>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Wait %n second, then try again.</numerusform>
            <numerusform>Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportBanner</name>
    <message numerus="yes">
        <source>Saving the devices: %Ln so far</source>
        <translation>
            <numerusform>Saving the devices: %Ln so far</numerusform>
            <numerusform>Saving the devices: %Ln so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) saved</source>
        <translation>
            <numerusform>%Ln device saved</numerusform>
            <numerusform>%Ln devices saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FactWords</name>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Formats</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GroupChips</name>
    <message numerus="yes">
        <source>Show only: %1, %Ln device(s)</source>
        <extracomment>For screen readers: a button that shows only the devices of a group, %1 the group.</extracomment>
        <translation>
            <numerusform>Show only: %1, %Ln device</numerusform>
            <numerusform>Show only: %1, %Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportCheckPage</name>
    <message numerus="yes">
        <source>&amp;Import %Ln device(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln device</numerusform>
            <numerusform>&amp;Import %Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s); nothing is imported until the file is right</source>
        <translation>
            <numerusform>%Ln problem; nothing is imported until the file is right</numerusform>
            <numerusform>%Ln problems; nothing is imported until the file is right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed. Mend the file and save it, then check again.</source>
        <translation>
            <numerusform>The first %Ln is listed. Mend the file and save it, then check again.</numerusform>
            <numerusform>The first %Ln are listed. Mend the file and save it, then check again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportFilePage</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportPreview</name>
    <message numerus="yes">
        <source>The first %Ln device(s), as the file is understood:</source>
        <translation>
            <numerusform>The first device, as the file is understood:</numerusform>
            <numerusform>The first %Ln devices, as the file is understood:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportRunPage</name>
    <message numerus="yes">
        <source>%Ln device(s) added</source>
        <translation>
            <numerusform>%Ln device added</numerusform>
            <numerusform>%Ln devices added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept as before</source>
        <translation>
            <numerusform>%Ln kept as before</numerusform>
            <numerusform>%Ln kept as before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportSummary</name>
    <message numerus="yes">
        <source>%Ln new device(s)</source>
        <translation>
            <numerusform>%Ln new device</numerusform>
            <numerusform>%Ln new devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the book already</source>
        <translation>
            <numerusform>%Ln in the book already</numerusform>
            <numerusform>%Ln in the book already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IntakeBanner</name>
    <message numerus="yes">
        <source>Removing %Ln device(s)…</source>
        <translation>
            <numerusform>Removing %Ln device…</numerusform>
            <numerusform>Removing %Ln devices…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) removed from the book</source>
        <translation>
            <numerusform>%Ln device removed from the book</numerusform>
            <numerusform>%Ln devices removed from the book</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Putting %Ln device(s) back…</source>
        <translation>
            <numerusform>Putting %Ln device back…</numerusform>
            <numerusform>Putting %Ln devices back…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) put back as they were</source>
        <translation>
            <numerusform>%Ln device put back as it was</numerusform>
            <numerusform>%Ln devices put back as they were</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LeaveDialog</name>
    <message numerus="yes">
        <source>• Notes about %n device(s), which the device book could not take: they are lost.</source>
        <translation>
            <numerusform>• Notes about %n device, which the device book could not take: they are lost.</numerusform>
            <numerusform>• Notes about %n devices, which the device book could not take: they are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OperationBanner</name>
    <message numerus="yes">
        <source>%n more outcome(s) unknown.</source>
        <translation>
            <numerusform>%n more outcome is unknown.</numerusform>
            <numerusform>%n more outcomes are unknown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OperationSteps</name>
    <message numerus="yes">
        <source>%n order(s) were there</source>
        <translation>
            <numerusform>%n order was there</numerusform>
            <numerusform>%n orders were there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OrderList</name>
    <message numerus="yes">
        <source>%n order(s) arrived while you paged and are not shown yet.</source>
        <translation>
            <numerusform>%n order arrived while you paged and is not shown yet.</numerusform>
            <numerusform>%n orders arrived while you paged and are not shown yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) shown here left this device or list meanwhile.</source>
        <translation>
            <numerusform>%n order shown here left this device or list meanwhile.</numerusform>
            <numerusform>%n orders shown here left this device or list meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OrderPage</name>
    <message numerus="yes">
        <source>%n other order(s) cannot be chosen, because of the state they are in.</source>
        <translation>
            <numerusform>%n other order cannot be chosen, because of the state it is in.</numerusform>
            <numerusform>%n other orders cannot be chosen, because of the state they are in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OrdersPage</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OthersBanner</name>
    <message numerus="yes">
        <source>%n more in other PlanDesks.</source>
        <translation>
            <numerusform>%n more in other PlanDesks.</numerusform>
            <numerusform>%n more in other PlanDesks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanPresentation</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How long recordings are kept, below a title that says so.</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProfileWords</name>
    <message numerus="yes">
        <source>Not deleted: %n change(s) made with it are open</source>
        <extracomment>A profile cannot be deleted.</extracomment>
        <translation>
            <numerusform>Not deleted: %n change made with it is open</numerusform>
            <numerusform>Not deleted: %n changes made with it are open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProjectDevicesPage</name>
    <message numerus="yes">
        <source>&amp;Import %Ln device(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln device</numerusform>
            <numerusform>&amp;Import %Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Online, offline, never active and disabled ones of %Ln product(s)</source>
        <translation>
            <numerusform>Online, offline, never active and disabled ones of %Ln product</numerusform>
            <numerusform>Online, offline, never active and disabled ones of %Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) so far</source>
        <translation>
            <numerusform>%Ln device so far</numerusform>
            <numerusform>%Ln devices so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProjectProductsPage</name>
    <message numerus="yes">
        <source>&amp;All products (%n)</source>
        <translation>
            <numerusform>&amp;All products (%n)</numerusform>
            <numerusform>&amp;All products (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QuickOpen</name>
    <message numerus="yes">
        <source>%n device(s) fit, the best %1 are shown</source>
        <translation>
            <numerusform>%n device fits, the best %1 are shown</numerusform>
            <numerusform>%n devices fit, the best %1 are shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReplaceEffectPage</name>
    <message numerus="yes">
        <source>Transfer %n order(s)</source>
        <extracomment>The button that moves all orders of a broken device to its successor.</extracomment>
        <translation>
            <numerusform>Transfer %n order</numerusform>
            <numerusform>Transfer %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) that are free, have expired, are frozen or being created</source>
        <translation>
            <numerusform>%n order that is free, has expired, is frozen or being created</numerusform>
            <numerusform>%n orders that are free, have expired, are frozen or being created</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReplacementWords</name>
    <message numerus="yes">
        <source>All %n order(s) were moved.</source>
        <translation>
            <numerusform>The order was moved.</numerusform>
            <numerusform>All %n orders were moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) moved from %1 to %2</source>
        <extracomment>What a replacement has done so far: %1 the broken device, %2 its successor.</extracomment>
        <translation>
            <numerusform>%n order moved from %1 to %2</numerusform>
            <numerusform>%n orders moved from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RequestFields</name>
    <message numerus="yes">
        <source>%n header(s), as they came</source>
        <translation>
            <numerusform>%n header, as it came</numerusform>
            <numerusform>%n headers, as they came</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SeenOrderPresentation</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%n call(s) under way</source>
        <translation>
            <numerusform>%n call under way</numerusform>
            <numerusform>%n calls under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SuspendEffectPage</name>
    <message numerus="yes">
        <source>To suspend it, type the last %n character(s) of its number %1</source>
        <extracomment>%1 an order&apos;s number.</extracomment>
        <translation>
            <numerusform>To suspend it, type the last %n character of its number %1</numerusform>
            <numerusform>To suspend it, type the last %n characters of its number %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Words</name>
    <message numerus="yes">
        <source>%n day(s) kept</source>
        <extracomment>How long a recording is kept.</extracomment>
        <translation>
            <numerusform>%n day kept</numerusform>
            <numerusform>%n days kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <extracomment>A plan&apos;s service term.</extracomment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days kept</comment>
        <extracomment>How long a recording is kept, in a narrow column.</extracomment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
</TS>
