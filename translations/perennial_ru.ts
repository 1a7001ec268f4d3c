<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>About</name>
    <message>
        <source>About Perennial</source>
        <translation>О программе Perennial</translation>
    </message>
    <message>
        <source>Perennial %1</source>
        <translation>Perennial %1</translation>
    </message>
    <message>
        <source>From CSV exports to the figures a board asks for. No account, no server, no network: a company is one file.</source>
        <translation>От выгрузок CSV до показателей, о которых спрашивает совет директоров. Без учётной записи, без сервера, без сети: компания — это один файл.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Свободная программа на условиях GNU General Public License версии 3 или более поздней.</translation>
    </message>
</context>
<context>
    <name>ChartAction</name>
    <message>
        <source>Export as P&amp;NG…</source>
        <translation>&amp;Экспортировать в PNG…</translation>
    </message>
    <message>
        <source>Export as S&amp;VG…</source>
        <translation>Экспортировать &amp;в SVG…</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Экспо&amp;ртировать в PDF…</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>&amp;Копировать как картинку</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>Копировать как &amp;таблицу</translation>
    </message>
    <message>
        <source>&amp;Show as table…</source>
        <translation>&amp;Показать как таблицу…</translation>
    </message>
    <message>
        <source>&amp;All four charts</source>
        <translation>&amp;Все четыре диаграммы</translation>
    </message>
    <message>
        <source>&amp;MRR growth</source>
        <translation>&amp;Рост MRR</translation>
    </message>
    <message>
        <source>&amp;Churn</source>
        <translation>&amp;Отток</translation>
    </message>
    <message>
        <source>CAC &amp;payback</source>
        <translation>Срок ок&amp;упаемости CAC</translation>
    </message>
    <message>
        <source>Sales &amp;funnel</source>
        <translation>Воронка &amp;продаж</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Workspaces (*.perennial)</source>
        <translation>Рабочие области (*.perennial)</translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n принята</numerusform>
            <numerusform>%n приняты</numerusform>
            <numerusform>%n принято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n пропущена</numerusform>
            <numerusform>%n пропущены</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n отклонена</numerusform>
            <numerusform>%n отклонены</numerusform>
            <numerusform>%n отклонено</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>Прочитана %n строка</numerusform>
            <numerusform>Прочитаны %n строки</numerusform>
            <numerusform>Прочитано %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) replace older ones.</source>
        <translation>
            <numerusform>%n строка заменяет прежнюю.</numerusform>
            <numerusform>%n строки заменяют прежние.</numerusform>
            <numerusform>%n строк заменяют прежние.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportEvidence</name>
    <message>
        <source>%1: %2 of %3 columns known.</source>
        <translation>%1: распознано столбцов — %2 из %3.</translation>
    </message>
    <message>
        <source>%1, as you chose: %2 of %3 columns known.</source>
        <translation>%1 (ваш выбор): распознано столбцов — %2 из %3.</translation>
    </message>
    <message>
        <source>%1; line %2 says “%3”.</source>
        <translation>%1; в строке %2 указано «%3».</translation>
    </message>
    <message>
        <source>%1, found by their names.</source>
        <translation>%1, найдены по названиям.</translation>
    </message>
    <message>
        <source>%1: line %2 has %3.</source>
        <translation>%1: в строке %2 стоит %3.</translation>
    </message>
    <message>
        <source>%1 template</source>
        <translation>Стандартный шаблон «%1»</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation>выбрано вами</translation>
    </message>
    <message>
        <source>Nothing known fits; %1 comes nearest.</source>
        <translation>Ни один известный вид данных не подошёл; ближе всего — «%1».</translation>
    </message>
    <message>
        <source>Nothing known fits its headings.</source>
        <translation>Заголовки не подошли ни к одному известному виду данных.</translation>
    </message>
    <message>
        <source>It covers %1.</source>
        <translation>Период: %1</translation>
    </message>
</context>
<context>
    <name>ImportProblems</name>
    <message>
        <source>Not recognised. Choose what it holds.</source>
        <translation>Не распознан. Выберите содержимое.</translation>
    </message>
    <message>
        <source>Not recognised (nearest: %1). Choose what it holds.</source>
        <translation>Не распознан (ближе всего: %1). Выберите содержимое.</translation>
    </message>
    <message>
        <source>No column is “%1” yet, which is needed. Choose one.</source>
        <translation>Для обязательного поля «%1» ещё нет столбца. Выберите его.</translation>
    </message>
    <message>
        <source>“%1” is an amount without a currency. Choose one under Options.</source>
        <translation>«%1» — сумма без валюты. Выберите валюту на вкладке «Параметры».</translation>
    </message>
    <message>
        <source>The recipe %1 is no longer there. Choose another.</source>
        <translation>Шаблона %1 больше нет. Выберите другой.</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>осталось %n с</numerusform>
            <numerusform>осталось %n с</numerusform>
            <numerusform>осталось %n с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>осталось %n мин</numerusform>
            <numerusform>осталось %n мин</numerusform>
            <numerusform>осталось %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Файл %1 из %2</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 строк/с</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 МБ/с</translation>
    </message>
</context>
<context>
    <name>ImportState</name>
    <message>
        <source>Being read…</source>
        <translation>Читается…</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) open</source>
        <translation>
            <numerusform>%n вопрос без ответа</numerusform>
            <numerusform>%n вопроса без ответа</numerusform>
            <numerusform>%n вопросов без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say what it holds</source>
        <translation>Укажите содержимое</translation>
    </message>
    <message>
        <source>Being imported…</source>
        <translation>Импортируется…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>Импортирована %n строка</numerusform>
            <numerusform>Импортированы %n строки</numerusform>
            <numerusform>Импортировано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Исключён</translation>
    </message>
    <message numerus="yes">
        <source>Ready: %n row(s)</source>
        <translation>
            <numerusform>Готов: %n строка</numerusform>
            <numerusform>Готов: %n строки</numerusform>
            <numerusform>Готов: %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n row(s) to mend</source>
        <translation>
            <numerusform>Готов, исправить %n строку</numerusform>
            <numerusform>Готов, исправить %n строки</numerusform>
            <numerusform>Готов, исправить %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: all of it is already there</source>
        <translation>Готов: все данные уже есть</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Не распознан</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>Нет поля «%1»</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>%1 - rows to mend.csv</source>
        <translation>%1 - строки для исправления.csv</translation>
    </message>
    <message>
        <source>%1 is open: mend the rows, save, drop it here again.</source>
        <translation>Файл %1 открыт: исправьте строки, сохраните и снова перетащите его сюда.</translation>
    </message>
    <message>
        <source>%1 is saved: mend the rows, then drop it here again.</source>
        <translation>Файл %1 сохранён: исправьте строки и снова перетащите его сюда.</translation>
    </message>
    <message>
        <source>Save the rows to mend</source>
        <translation>Сохранение строк для исправления</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>The year (2025-12-31)</source>
        <translation>Год (2025-12-31)</translation>
    </message>
    <message>
        <source>The day (31/12/2025)</source>
        <translation>День (31/12/2025)</translation>
    </message>
    <message>
        <source>The month (12/31/2025)</source>
        <translation>Месяц (12/31/2025)</translation>
    </message>
    <message>
        <source>A point (1,249.50)</source>
        <translation>Точка (1,249.50)</translation>
    </message>
    <message>
        <source>A comma (1.249,50)</source>
        <translation>Запятая (1.249,50)</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Каждый день</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Каждый месяц</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Каждый квартал</translation>
    </message>
    <message>
        <source>Every half year</source>
        <translation>Каждые полгода</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Каждый год</translation>
    </message>
    <message>
        <source>Whole units (49.00 is written 49)</source>
        <translation>В целых единицах (49,00 записано как 49)</translation>
    </message>
    <message>
        <source>Cents (49.00 is written 4900)</source>
        <translation>В центах (49,00 записано как 4900)</translation>
    </message>
</context>
<context>
    <name>datasets</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Deal stages</source>
        <translation>Этапы сделок</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Лиды</translation>
    </message>
    <message>
        <source>Web traffic</source>
        <translation>Веб-трафик</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Курсы валют</translation>
    </message>
    <message>
        <source>MRR by customer</source>
        <translation>MRR по клиентам</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Строки счетов</translation>
    </message>
    <message>
        <source>One-off charges</source>
        <translation>Разовые начисления</translation>
    </message>
    <message>
        <source>Contacts before the purchase</source>
        <translation>Контакты до покупки</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Ответы на опросы</translation>
    </message>
    <message>
        <source>Support requests</source>
        <translation>Обращения в поддержку</translation>
    </message>
    <message>
        <source>Product usage</source>
        <translation>Использование продукта</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Рефералы</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Денежные средства</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Цели</translation>
    </message>
</context>
<context>
    <name>delimiters</name>
    <message>
        <source>Commas</source>
        <translation>Запятые</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Точки с запятой</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Vertical bars</source>
        <translation>Вертикальные черты</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Customer ID</source>
        <translation>ID клиента</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Signed up on</source>
        <translation>Дата регистрации</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>ID подписки</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Имя клиента</translation>
    </message>
    <message>
        <source>Customer e-mail</source>
        <translation>Эл. почта клиента</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Тариф</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Дата начала</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Дата окончания</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <translation>Интервал оплаты</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Kind of discount</source>
        <translation>Вид скидки</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Дата подписания</translation>
    </message>
    <message>
        <source>Cancellation asked for on</source>
        <translation>Дата запроса отмены</translation>
    </message>
    <message>
        <source>Reason for the end</source>
        <translation>Причина окончания</translation>
    </message>
    <message>
        <source>Trial ends on</source>
        <translation>Конец пробного периода</translation>
    </message>
    <message>
        <source>Past due since</source>
        <translation>Просрочено с</translation>
    </message>
    <message>
        <source>Deal ID</source>
        <translation>ID сделки</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Воронка сделок</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Дата создания</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Дата закрытия</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Reason for the loss</source>
        <translation>Причина проигрыша</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Дата перехода на этап</translation>
    </message>
    <message>
        <source>Lead ID</source>
        <translation>ID лида</translation>
    </message>
    <message>
        <source>Qualified on</source>
        <translation>Дата квалификации</translation>
    </message>
    <message>
        <source>Product-qualified on</source>
        <translation>Дата продуктовой квалификации</translation>
    </message>
    <message>
        <source>Demo on</source>
        <translation>Дата демо</translation>
    </message>
    <message>
        <source>Became a customer on</source>
        <translation>Дата перехода в клиенты</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Посетители</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Регистрации</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Visitors may be added up</source>
        <translation>Посетителей можно суммировать</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Change of MRR</source>
        <translation>Изменение MRR</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Line ID</source>
        <translation>ID строки</translation>
    </message>
    <message>
        <source>Invoice ID</source>
        <translation>ID счёта</translation>
    </message>
    <message>
        <source>Period starts on</source>
        <translation>Начало периода</translation>
    </message>
    <message>
        <source>Period ends on</source>
        <translation>Конец периода</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Налог</translation>
    </message>
    <message>
        <source>Charge ID</source>
        <translation>ID начисления</translation>
    </message>
    <message>
        <source>Response ID</source>
        <translation>ID ответа</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Ticket ID</source>
        <translation>ID обращения</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>First answered at</source>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID пользователя</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Referral ID</source>
        <translation>ID реферала</translation>
    </message>
    <message>
        <source>Customer who referred</source>
        <translation>Пригласивший клиент</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Дата приглашения</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Поступления</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Выплаты</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Финансирование</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>%1, to be decided</source>
        <translation>%1, нужно уточнить</translation>
    </message>
    <message>
        <source>%1, year first</source>
        <translation>%1, сначала год</translation>
    </message>
    <message>
        <source>%1, day first</source>
        <translation>%1, сначала день</translation>
    </message>
    <message>
        <source>%1, month first</source>
        <translation>%1, сначала месяц</translation>
    </message>
    <message>
        <source>%1, decimal comma</source>
        <translation>%1, десятичная запятая</translation>
    </message>
    <message>
        <source>%1, decimal point</source>
        <translation>%1, десятичная точка</translation>
    </message>
    <message>
        <source>%1, %2, headings in line %3</source>
        <translation>%1, %2, заголовки в строке %3</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>распознано</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>uncertain: please check</source>
        <translation>под вопросом: проверьте</translation>
    </message>
</context>
<context>
    <name>histories</name>
    <message>
        <source>The whole history</source>
        <translation>Вся история</translation>
    </message>
    <message>
        <source>The state of one day</source>
        <translation>Состояние на дату</translation>
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
        <translation>%1 (обязательно)</translation>
    </message>
</context>
<context>
    <name>perennial::importui::FileListModel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>nearest: %1</source>
        <translation>ближе всего: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Распознавание</translation>
    </message>
</context>
<context>
    <name>perennial::importui::FilePanel</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>С&amp;толбцы</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Слова</translation>
    </message>
    <message>
        <source>&amp;Words (%1 unknown)</source>
        <translation>&amp;Слова (неизвестно: %1)</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>&amp;Параметры</translation>
    </message>
</context>
<context>
    <name>perennial::importui::HeadPanel</name>
    <message>
        <source>%1 template</source>
        <translation>Стандартный шаблон «%1»</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>Read like</source>
        <translation>Читать как</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>Сохранить как шаблон…</translation>
    </message>
    <message>
        <source>Keeps how this file is read, so that the next one like it is recognised.</source>
        <translation>Запоминает, как читать этот файл, чтобы следующий такой же был распознан.</translation>
    </message>
</context>
<context>
    <name>perennial::importui::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n file(s)</source>
        <translation>
            <numerusform>&amp;Импортировать %n файл</numerusform>
            <numerusform>&amp;Импортировать %n файла</numerusform>
            <numerusform>&amp;Импортировать %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Import exports</source>
        <translation>Импорт выгрузок</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Выгрузки (*.csv *.tsv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Check what each file was taken for. Nothing is changed before you import.</source>
        <translation>Проверьте, как распознан каждый файл. До импорта ничего не изменится.</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Добавить файлы…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) imported; the others are as they were.</source>
        <translation>
            <numerusform>Прервано. Импортирован %n файл; остальные не импортированы.</numerusform>
            <numerusform>Прервано. Импортированы %n файла; остальные не импортированы.</numerusform>
            <numerusform>Прервано. Импортировано %n файлов; остальные не импортированы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported. An import can be taken back in the main window.</source>
        <translation>
            <numerusform>Импортирован %n файл. Импорт можно отменить в главном окне.</numerusform>
            <numerusform>Импортированы %n файла. Импорт можно отменить в главном окне.</numerusform>
            <numerusform>Импортировано %n файлов. Импорт можно отменить в главном окне.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as recipe</source>
        <translation>Сохранение шаблона</translation>
    </message>
    <message>
        <source>Name of the recipe:</source>
        <translation>Название шаблона:</translation>
    </message>
    <message>
        <source>A recipe needs a name with letters or digits.</source>
        <translation>Название шаблона должно содержать буквы или цифры.</translation>
    </message>
    <message>
        <source>“%1” is saved: the next file like this one is recognised.</source>
        <translation>Шаблон «%1» сохранён: следующий такой файл будет распознан.</translation>
    </message>
</context>
<context>
    <name>perennial::importui::LeftOutModel</name>
    <message>
        <source>Rejected</source>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущена</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>perennial::importui::MappingModel</name>
    <message>
        <source>Kept as a property</source>
        <translation>Сохраняется как свойство</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Столбец в файле</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Читается как</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
</context>
<context>
    <name>perennial::importui::MappingPage</name>
    <message>
        <source>Not read</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Columns and what they become</source>
        <translation>Столбцы и соответствующие им поля</translation>
    </message>
    <message>
        <source>Fields and where they come from</source>
        <translation>Поля и их источники</translation>
    </message>
    <message>
        <source>Choose in the table, or drag a field onto a column here or in the preview.</source>
        <translation>Выберите в таблице или перетащите поле на столбец здесь или в предпросмотре.</translation>
    </message>
</context>
<context>
    <name>perennial::importui::OptionsPage</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Dates begin with</source>
        <translation>В датах сначала</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Десятичный разделитель</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель столбцов</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <translation>Интервал оплаты</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Как в файле</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>Определено: %1</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Данные на</translation>
    </message>
    <message>
        <source>Headings in line</source>
        <translation>Заголовки в строке</translation>
    </message>
</context>
<context>
    <name>perennial::importui::PreviewHeader</name>
    <message>
        <source>not read</source>
        <translation>не читается</translation>
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
        <translation>Прочитана</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущена</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Итог</translation>
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
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n row(s)</source>
        <translation>
            <numerusform>Первые %1 из %n строки</numerusform>
            <numerusform>Первые %1 из %n строк</numerusform>
            <numerusform>Первые %1 из %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out only</source>
        <translation>Только невошедшие</translation>
    </message>
    <message>
        <source>Left out only (%1)</source>
        <translation>Только невошедшие (%1)</translation>
    </message>
    <message>
        <source>Every row will be read.</source>
        <translation>Будут прочитаны все строки.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Все строки</translation>
    </message>
    <message>
        <source>Rows as they will be read</source>
        <translation>Строки в том виде, в каком они будут прочитаны</translation>
    </message>
</context>
<context>
    <name>perennial::importui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Прервать</translation>
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
        <translation>%1 Например: %2</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Выберите</translation>
    </message>
</context>
<context>
    <name>perennial::importui::ReportDialog</name>
    <message>
        <source>Import report</source>
        <translation>Отчёт об импорте</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>импорт %1</translation>
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
        <translation>Все строки приняты или уже есть.</translation>
    </message>
    <message>
        <source>Rows that were left out</source>
        <translation>Строки, которые не вошли</translation>
    </message>
    <message>
        <source>&amp;Mend these rows…</source>
        <translation>Исп&amp;равить эти строки…</translation>
    </message>
</context>
<context>
    <name>perennial::importui::WordsModel</name>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Word in the file</source>
        <translation>Слово в файле</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Означает</translation>
    </message>
</context>
<context>
    <name>perennial::importui::WordsPage</name>
    <message>
        <source>Words and what they mean</source>
        <translation>Слова и их значения</translation>
    </message>
    <message>
        <source>No column of this file holds statuses, stages or reasons.</source>
        <translation>В этом файле нет столбцов со статусами, этапами или причинами.</translation>
    </message>
    <message>
        <source>Say what a word means, and it is remembered for every import.</source>
        <translation>Укажите, что означает слово, и это запомнится для всех импортов.</translation>
    </message>
</context>
<context>
    <name>perennial::pages::CardWidget</name>
    <message>
        <source>%1, month so far</source>
        <translation>%1, неполный месяц</translation>
    </message>
</context>
<context>
    <name>perennial::pages::ChartCard</name>
    <message>
        <source>Export, copy, show as table</source>
        <translation>Экспортировать, копировать, показать как таблицу</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Ещё: %1</translation>
    </message>
</context>
<context>
    <name>perennial::pages::ChartTableDialog</name>
    <message>
        <source>Figures</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>&amp;Копировать как таблицу</translation>
    </message>
</context>
<context>
    <name>perennial::pages::CustomersModel</name>
    <message>
        <source>Same e-mail as %1</source>
        <translation>Та же эл. почта, что и у %1</translation>
    </message>
    <message>
        <source>Could be %1</source>
        <translation>Возможно, это %1</translation>
    </message>
    <message>
        <source>Matched by name</source>
        <translation>Сопоставлен по названию</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Где найден</translation>
    </message>
    <message>
        <source>Matched by</source>
        <translation>Сопоставление</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>На проверку</translation>
    </message>
</context>
<context>
    <name>perennial::pages::CustomersPage</name>
    <message>
        <source>How the sources name %1</source>
        <translation>Названия в источниках: %1</translation>
    </message>
    <message>
        <source>How the sources name it</source>
        <translation>Названия в источниках</translation>
    </message>
    <message>
        <source>No customers yet. Import an export that names some: subscriptions, customers, deals.</source>
        <translation>Клиентов пока нет. Импортируйте выгрузку, в которой они указаны: подписки, клиенты, сделки.</translation>
    </message>
    <message>
        <source>Nothing to review: every customer is matched by id, by e-mail or by you.</source>
        <translation>Проверять нечего: все клиенты сопоставлены по ID, по эл. почте или вручную.</translation>
    </message>
    <message>
        <source>No customer has “%1” in a name, id or e-mail.</source>
        <translation>Нет клиентов с «%1» в названии, ID или эл. почте.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>&amp;Back to data</source>
        <translation>&amp;Назад к данным</translation>
    </message>
    <message>
        <source>Exports of different tools name the same customer in different ways. They are matched by id, then by e-mail, then by name.</source>
        <translation>В выгрузках из разных систем один и тот же клиент назван по-разному. Клиенты сопоставляются по ID, затем по эл. почте, затем по названию.</translation>
    </message>
    <message>
        <source>Search name, id or e-mail</source>
        <translation>Поиск по названию, ID или эл. почте</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Поиск клиентов</translation>
    </message>
    <message>
        <source>&amp;To review only (%1)</source>
        <translation>&amp;Только на проверку (%1)</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Объединить…</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>Ост&amp;авить как есть</translation>
    </message>
    <message>
        <source>Settles the review: what was matched by name stays matched, what could be another customer stays apart.</source>
        <translation>Завершает проверку: сопоставленное по названию остаётся вместе, возможные совпадения — отдельно.</translation>
    </message>
    <message>
        <source>&amp;Split off</source>
        <translation>Отде&amp;лить</translation>
    </message>
    <message>
        <source>Makes the chosen line a customer of its own, also for what you import later.</source>
        <translation>Делает выбранную строку отдельным клиентом, в том числе для будущих импортов.</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>&amp;Импортировать…</translation>
    </message>
    <message>
        <source>How the sources name the customer</source>
        <translation>Названия клиента в источниках</translation>
    </message>
</context>
<context>
    <name>perennial::pages::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Each import can be taken back: what it had replaced counts again.</source>
        <translation>Любой импорт можно отменить: данные, которые он заменил, снова будут учитываться.</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>&amp;Импортировать…</translation>
    </message>
    <message>
        <source>&amp;Show report</source>
        <translation>Показать отчё&amp;т</translation>
    </message>
    <message>
        <source>Save re&amp;jected rows…</source>
        <translation>Сохра&amp;нить отклонённые строки…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорты</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Качество данных</translation>
    </message>
    <message>
        <source>&amp;Undo last step</source>
        <translation>&amp;Отменить последний шаг</translation>
    </message>
    <message>
        <source>&amp;Redo step</source>
        <translation>Повто&amp;рить шаг</translation>
    </message>
    <message>
        <source>&amp;Customers…</source>
        <translation>&amp;Клиенты…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Шаблоны</translation>
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
        <translation>Название</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Где найден</translation>
    </message>
    <message>
        <source>Matched by</source>
        <translation>Сопоставление</translation>
    </message>
</context>
<context>
    <name>perennial::pages::ImportsModel</name>
    <message>
        <source>Counts</source>
        <translation>Учитывается</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Дата импорта</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Данные на</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Прочитано строк</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не вошло</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>perennial::pages::MergeDialog</name>
    <message>
        <source>Merge customers</source>
        <translation>Объединение клиентов</translation>
    </message>
    <message>
        <source>Which customer is the same as %1?</source>
        <translation>Какой клиент — тот же, что и %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n customers become one. Under which of them?</source>
        <translation>
            <numerusform>Объединить %n клиента в одного. Какой из них будет основным?</numerusform>
            <numerusform>Объединить %n клиентов в одного. Какой из них будет основным?</numerusform>
            <numerusform>Объединить %n клиентов в одного. Какой из них будет основным?</numerusform>
        </translation>
    </message>
    <message>
        <source>Search name, id or e-mail</source>
        <translation>Поиск по названию, ID или эл. почте</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Поиск клиентов</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>The merge also holds for what you import later. You can take it back.</source>
        <translation>Объединение действует и для будущих импортов. Его можно отменить.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Объединить</translation>
    </message>
</context>
<context>
    <name>perennial::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Export &amp;board pack…</source>
        <translation>&amp;Экспортировать отчёт для совета директоров…</translation>
    </message>
</context>
<context>
    <name>perennial::pages::PeriodButton</name>
    <message>
        <source>Period of all figures and charts</source>
        <translation>Период для всех показателей и диаграмм</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Период: %1</translation>
    </message>
</context>
<context>
    <name>perennial::pages::QualityModel</name>
    <message>
        <source>None so far</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Figures it touches</source>
        <translation>Затронутые показатели</translation>
    </message>
</context>
<context>
    <name>perennial::pages::QualityPage</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>To mend it: %1</source>
        <translation>Как исправить: %1</translation>
    </message>
    <message>
        <source>Figures it touches: %1</source>
        <translation>Затронутые показатели: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more not listed</source>
        <translation>
            <numerusform>Ещё %n не показана</numerusform>
            <numerusform>Ещё %n не показаны</numerusform>
            <numerusform>Ещё %n не показано</numerusform>
        </translation>
    </message>
    <message>
        <source>The data is being checked…</source>
        <translation>Данные проверяются…</translation>
    </message>
    <message>
        <source>Nothing found. The data is in order.</source>
        <translation>Ничего не найдено. Данные в порядке.</translation>
    </message>
    <message>
        <source>&amp;Copy file and line</source>
        <translation>Копировать фай&amp;л и строку</translation>
    </message>
    <message>
        <source>Copy &amp;all rows</source>
        <translation>Копировать вс&amp;е строки</translation>
    </message>
    <message>
        <source>What was found in the data</source>
        <translation>Что найдено в данных</translation>
    </message>
    <message>
        <source>Rows of the chosen finding</source>
        <translation>Строки выбранного пункта</translation>
    </message>
</context>
<context>
    <name>perennial::pages::QualityRowsModel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>perennial::pages::RecipesPage</name>
    <message>
        <source>Recipe</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>No recipes of your own yet. Save a mapping in the import window, and files like it are recognised from then on.</source>
        <translation>Своих шаблонов пока нет. Сохраните сопоставление столбцов в окне импорта, и похожие файлы будут распознаваться.</translation>
    </message>
    <message>
        <source>Mappings that you saved. Files like them are recognised; what was imported stays when a recipe is removed.</source>
        <translation>Сохранённые вами сопоставления столбцов. Похожие файлы распознаются по ним; при удалении шаблона импортированные данные остаются.</translation>
    </message>
    <message>
        <source>&amp;Remove recipe</source>
        <translation>&amp;Удалить шаблон</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Шаблоны</translation>
    </message>
</context>
<context>
    <name>perennial::shell::Commands</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Создать рабочую область…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation>Открыть &amp;демо-компанию</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импортировать…</translation>
    </message>
    <message>
        <source>Export &amp;board pack…</source>
        <translation>Экспортировать от&amp;чёт для совета директоров…</translation>
    </message>
    <message>
        <source>Back &amp;up…</source>
        <translation>Создать &amp;резервную копию…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыйти</translation>
    </message>
    <message>
        <source>&amp;Paste files to import</source>
        <translation>Вст&amp;авить файлы для импорта</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;About Perennial</source>
        <translation>&amp;О программе Perennial</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть &amp;недавние</translation>
    </message>
    <message>
        <source>&amp;Export chart</source>
        <translation>&amp;Экспортировать диаграмму</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;Копировать диаграмму</translation>
    </message>
    <message>
        <source>&amp;Show as table</source>
        <translation>По&amp;казать как таблицу</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Период</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Как в с&amp;истеме</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
</context>
<context>
    <name>perennial::shell::EmptyPage</name>
    <message>
        <source>Drop your exports here</source>
        <translation>Перетащите сюда свои выгрузки</translation>
    </message>
    <message>
        <source>Drop the exports of %1 here</source>
        <translation>Перетащите сюда выгрузки компании %1</translation>
    </message>
    <message>
        <source>CSV files of your billing tool, CRM, ads and web traffic. Each is recognised and shown before anything is imported; nothing leaves this computer.</source>
        <translation>Файлы CSV из биллинга, CRM, рекламных кабинетов и веб-аналитики. Каждый файл распознаётся и показывается до импорта; данные не покидают этот компьютер.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импортировать…</translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation>Открыть &amp;демо-компанию</translation>
    </message>
    <message>
        <source>Open &amp;workspace…</source>
        <translation>Открыть &amp;рабочую область…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Недавние рабочие области</translation>
    </message>
</context>
<context>
    <name>perennial::shell::Exports</name>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Таблица скопирована в буфер обмена.</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Экспорт диаграммы</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Картинка скопирована в буфер обмена.</translation>
    </message>
    <message>
        <source>Export all four charts</source>
        <translation>Экспорт всех четырёх диаграмм</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>диаграммы</translation>
    </message>
    <message>
        <source>Folder for the four charts</source>
        <translation>Папка для четырёх диаграмм</translation>
    </message>
    <message>
        <source>Export board pack</source>
        <translation>Экспорт отчёта для совета директоров</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Файлы %1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>perennial::shell::LoadingPage</name>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
</context>
<context>
    <name>perennial::shell::MainWindow</name>
    <message>
        <source>Backed up: %1</source>
        <translation>Резервная копия сохранена: %1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Выполняется…</translation>
    </message>
    <message>
        <source>%1 – Perennial</source>
        <translation>%1 — Perennial</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Открыть рабочую область</translation>
    </message>
    <message>
        <source>Import exports</source>
        <translation>Импорт выгрузок</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Выгрузки (*.csv *.tsv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no files or paths of files.</source>
        <translation>В буфере обмена нет ни файлов, ни путей к файлам.</translation>
    </message>
    <message>
        <source>%1 backup</source>
        <translation>%1 — резервная копия</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Резервное копирование</translation>
    </message>
    <message>
        <source>Remove recipe</source>
        <translation>Удаление шаблона</translation>
    </message>
    <message>
        <source>Remove the recipe “%1”?</source>
        <translation>Удалить шаблон «%1»?</translation>
    </message>
    <message>
        <source>Files like those it was saved for are no longer recognised by it. What was imported stays.</source>
        <translation>Похожие файлы больше не будут распознаваться по этому шаблону. Импортированные данные останутся.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
</context>
<context>
    <name>perennial::shell::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>perennial::shell::NavigationPanel</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>perennial::shell::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Новая рабочая область</translation>
    </message>
    <message>
        <source>A workspace is one file on this computer. It holds the figures of one company.</source>
        <translation>Рабочая область — это один файл на этом компьютере. В нём хранятся показатели одной компании.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Компания</translation>
    </message>
    <message>
        <source>C&amp;urrency of the figures</source>
        <translation>&amp;Валюта показателей</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Моя компания</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>What comes first in the dates?</source>
        <translation>Что в датах стоит первым?</translation>
    </message>
    <message>
        <source>Which mark separates decimals?</source>
        <translation>Какой знак отделяет дробную часть?</translation>
    </message>
    <message>
        <source>Which currency are the amounts in?</source>
        <translation>В какой валюте указаны суммы?</translation>
    </message>
    <message>
        <source>How often is the amount paid?</source>
        <translation>Как часто оплачивается сумма?</translation>
    </message>
    <message>
        <source>What do the amounts count?</source>
        <translation>В каких единицах указаны суммы?</translation>
    </message>
</context>
<context>
    <name>types</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата и время</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>Active</source>
        <translation>Активна</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>Пробный период</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Просрочена</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлена</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменена</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершена</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Не начата</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Не оформлена</translation>
    </message>
    <message>
        <source>By choice</source>
        <translation>По решению клиента</translation>
    </message>
    <message>
        <source>Failed payment</source>
        <translation>Сбой оплаты</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Выиграно</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Проиграно</translation>
    </message>
    <message>
        <source>New business</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Расширение</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Продление</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Marketing qualified</source>
        <translation>Квалифицированный маркетингом</translation>
    </message>
    <message>
        <source>Sales qualified</source>
        <translation>Квалифицированный продажами</translation>
    </message>
    <message>
        <source>Product qualified</source>
        <translation>Продуктово-квалифицированный</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>Привлечение</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Удержание</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>Salaries</source>
        <translation>Зарплаты</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Регулярная</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Разовая</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 customers who left of %2 customers</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Расширение</translation>
    </message>
    <message>
        <source>Reactivation</source>
        <translation>Реактивация</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Отток</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Добровольный</translation>
    </message>
    <message>
        <source>Involuntary</source>
        <translation>Недобровольный</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Валовая маржа</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>не указана</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>a page&apos;s number: %1 of %2</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Board pack</source>
        <translation>Отчёт для совета директоров</translation>
    </message>
    <message>
        <source>Conventions: %1</source>
        <translation>Правила расчёта: %1</translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <extracomment>%1 is a date: 30 June 2025</extracomment>
        <translation>Данные на %1</translation>
    </message>
    <message>
        <source>%1 · Board pack, %2 · figures as of %3 · conventions: %4</source>
        <extracomment>%1 company, %2 a month, %3 a date in figures, %4 the name of a set of conventions</extracomment>
        <translation>%1 · Отчёт для совета директоров, %2 · данные на %3 · правила расчёта: %4</translation>
    </message>
    <message>
        <source>No month is complete yet</source>
        <translation>Ни один месяц ещё не завершён</translation>
    </message>
    <message>
        <source>No payback in the last month: nothing new was sold</source>
        <translation>В последнем месяце окупаемости нет: новых продаж не было</translation>
    </message>
    <message>
        <source>The last month&apos;s new customers cost no acquisition spend</source>
        <translation>Новые клиенты последнего месяца пришли без затрат на привлечение</translation>
    </message>
    <message>
        <source>Payback is getting longer: now %1 months</source>
        <extracomment>%1 is a number of months with one decimal</extracomment>
        <translation>Срок окупаемости растёт: теперь %1 месяца</translation>
    </message>
    <message>
        <source>Payback is getting shorter: now %1 months</source>
        <extracomment>%1 is a number of months with one decimal</extracomment>
        <translation>Срок окупаемости сокращается: теперь %1 месяца</translation>
    </message>
    <message>
        <source>Payback takes longer than its target: %1 months</source>
        <extracomment>%1 is a number of months with one decimal</extracomment>
        <translation>Срок окупаемости больше цели: %1 месяца</translation>
    </message>
    <message>
        <source>A customer is paid back after %1 months</source>
        <extracomment>%1 is a number of months with one decimal</extracomment>
        <translation>Клиент окупается за %1 месяца</translation>
    </message>
    <message>
        <source>Import an export of your advertising and sales spend, for example from Google Ads, to see how fast acquisition pays back.</source>
        <translation>Импортируйте выгрузку расходов на рекламу и продажи, например из Google Ads, чтобы увидеть, как быстро окупается привлечение.</translation>
    </message>
    <message>
        <source>Import exports of your subscriptions and of your spend to see how fast acquisition pays back.</source>
        <translation>Импортируйте выгрузки подписок и расходов, чтобы увидеть, как быстро окупается привлечение.</translation>
    </message>
    <message>
        <source>Target %1</source>
        <extracomment>on a target line: %1 is the figure, 2.5 %</extracomment>
        <translation>Цель %1</translation>
    </message>
    <message>
        <source>CAC payback in months, no gross margin entered · %1</source>
        <extracomment>%1 the months that are shown</extracomment>
        <translation>Срок окупаемости CAC в месяцах, валовая маржа не указана · %1</translation>
    </message>
    <message>
        <source>CAC payback in months, gross margin %1 · %2</source>
        <extracomment>%1 a percentage, %2 the months that are shown</extracomment>
        <translation>Срок окупаемости CAC в месяцах, валовая маржа %1 · %2</translation>
    </message>
    <message>
        <source>CAC payback</source>
        <translation>Срок окупаемости CAC</translation>
    </message>
    <message>
        <source>Customer churn</source>
        <translation>Отток клиентов</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 is the month that is not over yet: June so far</extracomment>
        <translation>%1, неполный</translation>
    </message>
    <message>
        <source>%1 vs %2</source>
        <extracomment>a change against the month before: +4.1 % vs May</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Target ≤ %1</source>
        <translation>Цель ≤ %1</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4.</source>
        <extracomment>for screen readers: %1 a figure&apos;s name, %2 a month, %3 the figure, %4 its change or what to do</extracomment>
        <translation>%1, %2: %3. %4.</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4. %5, met.</source>
        <extracomment>for screen readers: as before, %5 the target</extracomment>
        <translation>%1, %2: %3. %4. %5, достигнута.</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4. %5, missed.</source>
        <extracomment>for screen readers: as before, %5 the target</extracomment>
        <translation>%1, %2: %3. %4. %5, не достигнута.</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: нет данных</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>собственные</translation>
    </message>
    <message>
        <source>%1 · Figures as of %2 · Conventions: %3</source>
        <extracomment>%1 company, %2 a date, %3 the name of a set of conventions</extracomment>
        <translation>%1 · Данные на %2 · Правила расчёта: %3</translation>
    </message>
    <message>
        <source>Chart. %1. %2. %3: %4.</source>
        <extracomment>for screen readers: %1 the chart&apos;s message, %2 what it draws, %3 the newest month, %4 its figure</extracomment>
        <translation>Диаграмма. %1. %2. %3: %4.</translation>
    </message>
    <message>
        <source>Empty chart. %1. %2</source>
        <extracomment>for screen readers: %1 the name of an empty chart, %2 what would fill it</extracomment>
        <translation>Пустая диаграмма. %1. %2</translation>
    </message>
    <message>
        <source>All losses are failed payments</source>
        <translation>Все потери — из-за сбоев оплаты</translation>
    </message>
    <message>
        <source>All customers who leave do so by choice</source>
        <translation>Все уходы — по решению клиента</translation>
    </message>
    <message>
        <source>Nearly all losses are failed payments</source>
        <translation>Почти все потери — из-за сбоев оплаты</translation>
    </message>
    <message>
        <source>Nearly all customers who leave do so by choice</source>
        <translation>Почти все уходы — по решению клиента</translation>
    </message>
    <message>
        <source>Three of four losses are failed payments</source>
        <translation>Три из четырёх потерь — из-за сбоев оплаты</translation>
    </message>
    <message>
        <source>Three of four customers who leave do so by choice</source>
        <translation>Три из четырёх уходов — по решению клиента</translation>
    </message>
    <message>
        <source>Two of three losses are failed payments</source>
        <translation>Две из трёх потерь — из-за сбоев оплаты</translation>
    </message>
    <message>
        <source>Two of three customers who leave do so by choice</source>
        <translation>Два из трёх уходов — по решению клиента</translation>
    </message>
    <message>
        <source>Most losses are failed payments</source>
        <translation>Большинство потерь — из-за сбоев оплаты</translation>
    </message>
    <message>
        <source>Most customers who leave do so by choice</source>
        <translation>Большинство уходов — по решению клиента</translation>
    </message>
    <message>
        <source>For most losses no reason is known</source>
        <translation>Для большинства потерь причина неизвестна</translation>
    </message>
    <message numerus="yes">
        <source>No customer has left in %n month(s)</source>
        <translation>
            <numerusform>За %n месяц не ушёл ни один клиент</numerusform>
            <numerusform>За %n месяца не ушёл ни один клиент</numerusform>
            <numerusform>За %n месяцев не ушёл ни один клиент</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n customer(s) left</source>
        <extracomment>in the whole span</extracomment>
        <translation>
            <numerusform>Ушёл только %n клиент</numerusform>
            <numerusform>Ушли только %n клиента</numerusform>
            <numerusform>Ушло только %n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Churn has been above its target for %n month(s)</source>
        <translation>
            <numerusform>Отток выше цели уже %n месяц</numerusform>
            <numerusform>Отток выше цели уже %n месяца</numerusform>
            <numerusform>Отток выше цели уже %n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Churn has met its target for %n month(s)</source>
        <translation>
            <numerusform>Отток в пределах цели уже %n месяц</numerusform>
            <numerusform>Отток в пределах цели уже %n месяца</numerusform>
            <numerusform>Отток в пределах цели уже %n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>No single reason explains most losses</source>
        <translation>Ни одна причина не объясняет большинство потерь</translation>
    </message>
    <message>
        <source>Import an export of your subscriptions with their ends, for example from Stripe, to see who leaves and why.</source>
        <translation>Импортируйте выгрузку подписок с датами окончания, например из Stripe, чтобы увидеть, кто уходит и почему.</translation>
    </message>
    <message>
        <source>Customer churn per month, % of the customers at the month&apos;s start · %1</source>
        <translation>Отток клиентов по месяцам, % от числа клиентов на начало месяца · %1</translation>
    </message>
    <message>
        <source>Customer churn per month, % of the customers at the month&apos;s start and the new ones · %1</source>
        <translation>Отток клиентов по месяцам, % от числа клиентов на начало месяца и новых · %1</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 п.п.</translation>
    </message>
    <message>
        <source>%1 months</source>
        <extracomment>%1 always has one decimal: 9.4</extracomment>
        <translation>%1 месяца</translation>
    </message>
    <message>
        <source>%1 mo.</source>
        <extracomment>%1 is a number of months with one decimal, short: 9.4 mo.</extracomment>
        <translation>%1 мес.</translation>
    </message>
    <message>
        <source>m %1</source>
        <extracomment>millions of a currency (%1), short, as an axis is labelled</extracomment>
        <translation>млн %1</translation>
    </message>
    <message>
        <source>k %1</source>
        <extracomment>thousands of a currency (%1), short, as an axis is labelled</extracomment>
        <translation>тыс. %1</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Регистрации</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Квалификация</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Демо</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Выиграно</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Промоутеры</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>a quarter of a year: %1 its number, %2 the year</extracomment>
        <translation>%1 кв. %2</translation>
    </message>
    <message>
        <source>(avg. %1)</source>
        <extracomment>beside a conversion: the mean of the months before, short</extracomment>
        <translation>(ср. %1)</translation>
    </message>
    <message>
        <source>Bottleneck: %1 – %2, %3 instead of %4</source>
        <extracomment>%1 and %2 two stages of the funnel, %3 and %4 percentages</extracomment>
        <translation>Узкое место: %1 — %2, %3 вместо %4</translation>
    </message>
    <message>
        <source>Bottleneck: %1 – %2, %3</source>
        <extracomment>%1 and %2 two stages of the funnel, %3 a percentage</extracomment>
        <translation>Узкое место: %1 — %2, %3</translation>
    </message>
    <message>
        <source>No step of the funnel stands out as a bottleneck</source>
        <translation>Ни один шаг воронки не выделяется как узкое место</translation>
    </message>
    <message>
        <source>Nobody entered the funnel in these months.</source>
        <translation>За эти месяцы в воронку никто не вошёл.</translation>
    </message>
    <message>
        <source>Import exports of your web traffic and of your deals, for example from Google Analytics and HubSpot, to see where the funnel leaks.</source>
        <translation>Импортируйте выгрузки веб-трафика и сделок, например из Google Analytics и HubSpot, чтобы увидеть, где воронка теряет клиентов.</translation>
    </message>
    <message>
        <source>Sales funnel</source>
        <translation>Воронка продаж</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>To the next stage</source>
        <translation>В следующий этап</translation>
    </message>
    <message>
        <source>Monthly recurring revenue (MRR)</source>
        <translation>Ежемесячный регулярный доход (MRR)</translation>
    </message>
    <message>
        <source>Annual recurring revenue (ARR)</source>
        <translation>Годовой регулярный доход (ARR)</translation>
    </message>
    <message>
        <source>New MRR</source>
        <translation>Новый MRR</translation>
    </message>
    <message>
        <source>Expansion MRR</source>
        <translation>MRR от расширения</translation>
    </message>
    <message>
        <source>Reactivation MRR</source>
        <translation>MRR от реактивации</translation>
    </message>
    <message>
        <source>Contraction MRR</source>
        <translation>Сокращение MRR</translation>
    </message>
    <message>
        <source>Churned MRR</source>
        <translation>Потерянный MRR</translation>
    </message>
    <message>
        <source>Currency effect on MRR</source>
        <translation>Влияние курсов валют на MRR</translation>
    </message>
    <message>
        <source>Net new MRR</source>
        <translation>Чистый прирост MRR</translation>
    </message>
    <message>
        <source>Net new ARR</source>
        <translation>Чистый прирост ARR</translation>
    </message>
    <message>
        <source>Expansion ARR</source>
        <translation>ARR от расширения</translation>
    </message>
    <message>
        <source>Upsell revenue</source>
        <translation>Доход от допродаж</translation>
    </message>
    <message>
        <source>MRR growth</source>
        <translation>Рост MRR</translation>
    </message>
    <message>
        <source>Committed MRR (CMRR)</source>
        <translation>Законтрактованный MRR (CMRR)</translation>
    </message>
    <message>
        <source>Committed ARR (CARR)</source>
        <translation>Законтрактованный ARR (CARR)</translation>
    </message>
    <message>
        <source>Average contract value (ACV)</source>
        <translation>Средняя стоимость контракта (ACV)</translation>
    </message>
    <message>
        <source>Average revenue per account (ARPA)</source>
        <translation>Средний доход на клиента (ARPA)</translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation>Коэффициент Quick Ratio</translation>
    </message>
    <message>
        <source>One-off revenue</source>
        <translation>Разовая выручка</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Новые клиенты</translation>
    </message>
    <message>
        <source>Reactivated customers</source>
        <translation>Реактивированные клиенты</translation>
    </message>
    <message>
        <source>Lost customers</source>
        <translation>Потерянные клиенты</translation>
    </message>
    <message>
        <source>Customers who came and left in one period</source>
        <translation>Клиенты, пришедшие и ушедшие за один период</translation>
    </message>
    <message>
        <source>Active subscriptions</source>
        <translation>Активные подписки</translation>
    </message>
    <message>
        <source>Order volume</source>
        <translation>Объём заказов</translation>
    </message>
    <message>
        <source>Customer churn, voluntary</source>
        <translation>Отток клиентов, добровольный</translation>
    </message>
    <message>
        <source>Customer churn, involuntary</source>
        <translation>Отток клиентов, недобровольный</translation>
    </message>
    <message>
        <source>Customer churn, reason unknown</source>
        <translation>Отток клиентов, причина неизвестна</translation>
    </message>
    <message>
        <source>Churned MRR, voluntary</source>
        <translation>Потерянный MRR, добровольный отток</translation>
    </message>
    <message>
        <source>Churned MRR, involuntary</source>
        <translation>Потерянный MRR, недобровольный отток</translation>
    </message>
    <message>
        <source>Churned MRR, reason unknown</source>
        <translation>Потерянный MRR, причина неизвестна</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>Отток выручки</translation>
    </message>
    <message>
        <source>Revenue churn, voluntary</source>
        <translation>Отток выручки, добровольный</translation>
    </message>
    <message>
        <source>Revenue churn, involuntary</source>
        <translation>Отток выручки, недобровольный</translation>
    </message>
    <message>
        <source>Revenue churn, reason unknown</source>
        <translation>Отток выручки, причина неизвестна</translation>
    </message>
    <message>
        <source>Gross MRR churn</source>
        <translation>Валовой отток MRR</translation>
    </message>
    <message>
        <source>Net MRR churn</source>
        <translation>Чистый отток MRR</translation>
    </message>
    <message>
        <source>Net revenue retention (NRR)</source>
        <translation>Чистое удержание выручки (NRR)</translation>
    </message>
    <message>
        <source>Net revenue retention over 12 months</source>
        <translation>Чистое удержание выручки за 12 месяцев</translation>
    </message>
    <message>
        <source>Gross revenue retention (GRR)</source>
        <translation>Валовое удержание выручки (GRR)</translation>
    </message>
    <message>
        <source>Gross revenue retention over 12 months</source>
        <translation>Валовое удержание выручки за 12 месяцев</translation>
    </message>
    <message>
        <source>Customer retention rate (CRR)</source>
        <translation>Коэффициент удержания клиентов (CRR)</translation>
    </message>
    <message>
        <source>Cohort retention of customers</source>
        <translation>Удержание клиентов по когортам</translation>
    </message>
    <message>
        <source>Cohort retention of MRR</source>
        <translation>Удержание MRR по когортам</translation>
    </message>
    <message>
        <source>Customer lifetime</source>
        <translation>Срок жизни клиента</translation>
    </message>
    <message>
        <source>Customers at risk</source>
        <translation>Клиенты в зоне риска</translation>
    </message>
    <message>
        <source>Churn by engagement</source>
        <translation>Отток по вовлечённости</translation>
    </message>
    <message>
        <source>Sales and marketing spend</source>
        <translation>Расходы на продажи и маркетинг</translation>
    </message>
    <message>
        <source>Customer acquisition cost (CAC)</source>
        <translation>Стоимость привлечения клиента (CAC)</translation>
    </message>
    <message>
        <source>Payback curve</source>
        <translation>Кривая окупаемости</translation>
    </message>
    <message>
        <source>Customer lifetime value (CLV)</source>
        <translation>Пожизненная ценность клиента (LTV)</translation>
    </message>
    <message>
        <source>LTV : CAC ratio</source>
        <translation>Соотношение LTV и CAC</translation>
    </message>
    <message>
        <source>Customer retention cost (CRC)</source>
        <translation>Стоимость удержания клиента (CRC)</translation>
    </message>
    <message>
        <source>Magic number</source>
        <translation>Магическое число (Magic Number)</translation>
    </message>
    <message>
        <source>Traffic ROI</source>
        <translation>Окупаемость трафика</translation>
    </message>
    <message>
        <source>Viral coefficient</source>
        <translation>Коэффициент виральности</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Атрибуция</translation>
    </message>
    <message>
        <source>Pipeline by stage</source>
        <translation>Воронка сделок по этапам</translation>
    </message>
    <message>
        <source>Conversion, visitor to lead</source>
        <translation>Конверсия посетителя в лид</translation>
    </message>
    <message>
        <source>Conversion, lead to customer</source>
        <translation>Конверсия лида в клиента</translation>
    </message>
    <message>
        <source>Conversion, visitor to customer</source>
        <translation>Конверсия посетителя в клиента</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Доля выигранных сделок</translation>
    </message>
    <message>
        <source>Win rate of all deals</source>
        <translation>Доля выигранных среди всех сделок</translation>
    </message>
    <message>
        <source>Average deal size</source>
        <translation>Средний размер сделки</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>Цикл продаж</translation>
    </message>
    <message>
        <source>Sales cycle, median</source>
        <translation>Цикл продаж, медиана</translation>
    </message>
    <message>
        <source>Pipeline velocity</source>
        <translation>Скорость воронки сделок</translation>
    </message>
    <message>
        <source>Pipeline coverage</source>
        <translation>Покрытие воронкой сделок</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Лиды</translation>
    </message>
    <message>
        <source>Qualified leads</source>
        <translation>Квалифицированные лиды</translation>
    </message>
    <message>
        <source>Product-qualified leads (PQL)</source>
        <translation>Продуктово-квалифицированные лиды (PQL)</translation>
    </message>
    <message>
        <source>PQL conversion</source>
        <translation>Конверсия PQL</translation>
    </message>
    <message>
        <source>Lead velocity rate (LVR)</source>
        <translation>Скорость прироста лидов (LVR)</translation>
    </message>
    <message>
        <source>Monthly unique visitors (MUV)</source>
        <translation>Уникальные посетители за месяц (MUV)</translation>
    </message>
    <message>
        <source>Net promoter score (NPS)</source>
        <translation>Индекс потребительской лояльности (NPS)</translation>
    </message>
    <message>
        <source>Employee net promoter score (eNPS)</source>
        <translation>Индекс лояльности сотрудников (eNPS)</translation>
    </message>
    <message>
        <source>Support requests</source>
        <translation>Обращения в поддержку</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Время ответа</translation>
    </message>
    <message>
        <source>Response time, median</source>
        <translation>Время ответа, медиана</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Время решения</translation>
    </message>
    <message>
        <source>Resolution time, median</source>
        <translation>Время решения, медиана</translation>
    </message>
    <message>
        <source>Active users, last day (DAU)</source>
        <translation>Активные пользователи, последний день (DAU)</translation>
    </message>
    <message>
        <source>Active users, last 7 days (WAU)</source>
        <translation>Активные пользователи, последние 7 дней (WAU)</translation>
    </message>
    <message>
        <source>Active users, last 30 days (MAU)</source>
        <translation>Активные пользователи, последние 30 дней (MAU)</translation>
    </message>
    <message>
        <source>Stickiness</source>
        <translation>Липкость (DAU/MAU)</translation>
    </message>
    <message>
        <source>Cash on hand</source>
        <translation>Денежные средства</translation>
    </message>
    <message>
        <source>Gross burn</source>
        <translation>Валовое расходование средств</translation>
    </message>
    <message>
        <source>Net burn</source>
        <translation>Чистое расходование средств</translation>
    </message>
    <message>
        <source>Runway</source>
        <translation>Запас времени (runway)</translation>
    </message>
    <message>
        <source>Burn multiple</source>
        <translation>Коэффициент расходования (Burn Multiple)</translation>
    </message>
    <message>
        <source>Rule of 40</source>
        <translation>Правило 40</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>months</source>
        <translation>мес.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>%1 always has one decimal: 9.4</extracomment>
        <translation>%1 дня</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <extracomment>%1 always has one decimal: 9.4</extracomment>
        <translation>%1 часа</translation>
    </message>
    <message>
        <source>No customers at the start</source>
        <translation>На начало периода нет клиентов</translation>
    </message>
    <message>
        <source>No MRR at the start</source>
        <translation>На начало периода нет MRR</translation>
    </message>
    <message>
        <source>No customers</source>
        <translation>Нет клиентов</translation>
    </message>
    <message>
        <source>No new customers</source>
        <translation>Нет новых клиентов</translation>
    </message>
    <message>
        <source>No new MRR</source>
        <translation>Нет нового MRR</translation>
    </message>
    <message>
        <source>No losses</source>
        <translation>Нет потерь</translation>
    </message>
    <message>
        <source>Import an export of your advertising and sales spend</source>
        <translation>Импортируйте выгрузку расходов на рекламу и продажи</translation>
    </message>
    <message>
        <source>Import an export of your subscriptions</source>
        <translation>Импортируйте выгрузку подписок</translation>
    </message>
    <message>
        <source>Import an export of your leads or deals</source>
        <translation>Импортируйте выгрузку лидов или сделок</translation>
    </message>
    <message>
        <source>Import an export of your web traffic</source>
        <translation>Импортируйте выгрузку веб-трафика</translation>
    </message>
    <message>
        <source>Import an export of your customer survey</source>
        <translation>Импортируйте выгрузку опроса клиентов</translation>
    </message>
    <message>
        <source>Exchange rates are missing: import them</source>
        <translation>Нет курсов валют: импортируйте их</translation>
    </message>
    <message>
        <source>The stage before is empty</source>
        <translation>Предыдущий этап пуст</translation>
    </message>
    <message>
        <source>Import an export of your subscriptions, for example from Stripe, to see how MRR grows.</source>
        <translation>Импортируйте выгрузку подписок, например из Stripe, чтобы увидеть, как растёт MRR.</translation>
    </message>
    <message>
        <source>MRR movements per month, %1 · %2</source>
        <extracomment>%1 the unit (k €), %2 the months</extracomment>
        <translation>Изменения MRR по месяцам, %1 · %2</translation>
    </message>
    <message>
        <source>MRR is shrinking: there were losses and no gains</source>
        <translation>MRR снижается: были только потери, без прироста</translation>
    </message>
    <message>
        <source>Losses outweigh gains: most of it is customers leaving</source>
        <translation>Потери больше прироста: в основном клиенты уходят</translation>
    </message>
    <message>
        <source>Losses outweigh gains: most of it is customers paying less</source>
        <translation>Потери больше прироста: в основном клиенты платят меньше</translation>
    </message>
    <message>
        <source>Returning customers drive growth</source>
        <translation>Рост обеспечивают вернувшиеся клиенты</translation>
    </message>
    <message>
        <source>New business and expansion drive growth in equal parts</source>
        <translation>Новые клиенты и расширение обеспечивают рост поровну</translation>
    </message>
    <message>
        <source>Expansion of existing customers drives growth</source>
        <translation>Рост обеспечивает расширение у действующих клиентов</translation>
    </message>
    <message>
        <source>New business drives growth, expansion is picking up</source>
        <translation>Рост обеспечивают новые клиенты, расширение набирает темп</translation>
    </message>
    <message>
        <source>New business drives growth</source>
        <translation>Рост обеспечивают новые клиенты</translation>
    </message>
    <message>
        <source>MRR rose through exchange rates only</source>
        <translation>MRR вырос только за счёт курсов валют</translation>
    </message>
    <message>
        <source>Exchange rates ate up the growth of MRR</source>
        <translation>Изменение курсов валют свело рост MRR на нет</translation>
    </message>
    <message>
        <source>MRR fell through exchange rates only</source>
        <translation>MRR снизился только из-за курсов валют</translation>
    </message>
    <message>
        <source>MRR did not move</source>
        <translation>MRR не изменился</translation>
    </message>
    <message>
        <source>Gains and losses of MRR balance each other</source>
        <translation>Прирост и потери MRR уравновесили друг друга</translation>
    </message>
    <message>
        <source>MRR grew, but fell in the last month (%1)</source>
        <extracomment>%1 is a month: June 2025</extracomment>
        <translation>MRR рос, но в последнем месяце снизился (%1)</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Последние 12 месяцев</translation>
    </message>
    <message>
        <source>Last 24 months</source>
        <translation>Последние 24 месяца</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Все месяцы</translation>
    </message>
    <message>
        <source>%1: MRR is %2.</source>
        <extracomment>%1 a month, %2 an amount</extracomment>
        <translation>MRR за %1: %2.</translation>
    </message>
    <message>
        <source>%1: MRR stayed at %3.</source>
        <extracomment>%1 a month, %3 an amount</extracomment>
        <translation>За %1 MRR не изменился: %3.</translation>
    </message>
    <message>
        <source>%1: MRR grew by %2 to %3.</source>
        <extracomment>%1 a month, %2 a percentage, %3 an amount</extracomment>
        <translation>За %1 MRR вырос на %2 до %3.</translation>
    </message>
    <message>
        <source>%1: MRR fell by %2 to %3.</source>
        <extracomment>%1 a month, %2 a percentage, %3 an amount</extracomment>
        <translation>За %1 MRR снизился на %2 до %3.</translation>
    </message>
    <message>
        <source>The largest movement is new business: %1.</source>
        <translation>Наибольшее изменение — новые клиенты: %1.</translation>
    </message>
    <message>
        <source>The largest movement is expansion: %1.</source>
        <translation>Наибольшее изменение — расширение: %1.</translation>
    </message>
    <message>
        <source>The largest movement is returning customers: %1.</source>
        <translation>Наибольшее изменение — вернувшиеся клиенты: %1.</translation>
    </message>
    <message>
        <source>The largest movement is customers paying less: %1.</source>
        <translation>Наибольшее изменение — снижение платежей клиентов: %1.</translation>
    </message>
    <message>
        <source>The largest movement is customers leaving: %1.</source>
        <translation>Наибольшее изменение — уход клиентов: %1.</translation>
    </message>
    <message>
        <source>The largest movement is exchange rates: %1.</source>
        <translation>Наибольшее изменение — курсы валют: %1.</translation>
    </message>
    <message>
        <source>Lost customers: %1, of these through failed payments: %2.</source>
        <extracomment>%1 and %2 are numbers of customers</extracomment>
        <translation>Потеряно клиентов: %1, из них из-за сбоев оплаты: %2.</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the name and the folder.</source>
        <translation>Файл %1 не существует. Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check who may read it.</source>
        <translation>Файл %1 не читается: %2. Проверьте права на чтение.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a CSV file.</source>
        <translation>%1 — это не файл. Выберите файл CSV.</translation>
    </message>
    <message>
        <source>%1 changed while it was being read. Import it again when it is complete.</source>
        <translation>Файл %1 изменился во время чтения. Импортируйте его снова, когда он будет готов.</translation>
    </message>
    <message>
        <source>%1 is empty. Export it again.</source>
        <translation>Файл %1 пуст. Выгрузите его снова.</translation>
    </message>
    <message>
        <source>%1 is not a text file (it looks like %2). Save it as CSV and import that.</source>
        <translation>Файл %1 — не текстовый (похоже, это %2). Сохраните его как CSV и импортируйте снова.</translation>
    </message>
    <message>
        <source>%1 has a header and no rows. Export it again for a period with data.</source>
        <translation>В файле %1 есть заголовки, но нет строк. Выгрузите его снова за период с данными.</translation>
    </message>
    <message>
        <source>%1 has %2 columns, more than the %3 that are read. Export fewer columns.</source>
        <translation>В файле %1 слишком много столбцов: %2, а читается не более %3. Выгрузите меньше столбцов.</translation>
    </message>
    <message>
        <source>%1, line %2: a cell is larger than %3 MB. Check the quotation marks there.</source>
        <translation>%1, строка %2: ячейка больше %3 МБ. Проверьте в ней кавычки.</translation>
    </message>
    <message>
        <source>%1, line %2: a quotation mark is opened and never closed. Mend that line.</source>
        <translation>%1, строка %2: кавычка открыта, но не закрыта. Исправьте эту строку.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known. Use a name such as utf-8 or windows-1252.</source>
        <translation>Кодировка %1 неизвестна. Укажите, например, utf-8 или windows-1252.</translation>
    </message>
    <message>
        <source>%2 is not a value for %1. Allowed: %3.</source>
        <translation>%2 — недопустимое значение для %1. Допустимо: %3.</translation>
    </message>
    <message>
        <source>%1 is not an export that is recognised (nearest: %2). Say what it holds, on the command line with --dataset.</source>
        <translation>Выгрузка %1 не распознана (ближе всего: %2). Укажите её содержимое, в командной строке — через --dataset.</translation>
    </message>
    <message>
        <source>There is no recipe %1. Use the name that “inspect” shows, or a recipe file.</source>
        <translation>Шаблона %1 нет. Укажите имя, которое показывает «inspect», или файл шаблона.</translation>
    </message>
    <message>
        <source>The recipe %1 cannot be used: %2. Mend the file.</source>
        <translation>Шаблон %1 нельзя использовать: %2. Исправьте файл.</translation>
    </message>
    <message>
        <source>There is no kind of data called %1. Use for example subscriptions or deals.</source>
        <translation>Вида данных %1 нет. Укажите, например, subscriptions или deals.</translation>
    </message>
    <message>
        <source>%2 has no field %1. Check the name.</source>
        <translation>%2: поля %1 нет. Проверьте имя.</translation>
    </message>
    <message>
        <source>%2 has no column “%1”. Check its header line.</source>
        <translation>%2: столбца «%1» нет. Проверьте строку заголовков.</translation>
    </message>
    <message>
        <source>%3: no column holds “%1” (needed for %2). Say which column it is, on the command line with --map %1=HEADER.</source>
        <translation>%3: ни один столбец не содержит «%1» (нужно для: %2). Укажите столбец, в командной строке — через --map %1=HEADER.</translation>
    </message>
    <message>
        <source>%1: column “%2” can be read in more than one way. Say how: %3.</source>
        <translation>%1: столбец «%2» можно прочитать по-разному. Укажите вариант: %3.</translation>
    </message>
    <message>
        <source>%1 covers %2 to %3 without naming days or months. Export one month at a time, or with a column for the month.</source>
        <translation>%1 охватывает период с %2 по %3 без разбивки по дням или месяцам. Выгружайте по одному месяцу или со столбцом месяца.</translation>
    </message>
    <message>
        <source>The row has %1 cells instead of %2. Add what is missing.</source>
        <translation>Число ячеек в строке — %1, а нужно %2. Добавьте недостающие.</translation>
    </message>
    <message>
        <source>The row has %1 cells instead of %2. Put cells with separators in quotation marks.</source>
        <translation>Число ячеек в строке — %1, а нужно %2. Заключите ячейки с разделителями в кавычки.</translation>
    </message>
    <message>
        <source>“%1” is empty. Fill it in.</source>
        <translation>«%1»: значения нет. Заполните ячейку.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not a date. Write it as 2025-06-30.</source>
        <translation>«%1»: %2 — не дата. Напишите её в виде 2025-06-30.</translation>
    </message>
    <message>
        <source>“%1”: there is no day %2. Correct the date.</source>
        <translation>«%1»: дня %2 не существует. Исправьте дату.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not a number. Write it as 1234.50.</source>
        <translation>«%1»: %2 — не число. Напишите его в виде 1234.50.</translation>
    </message>
    <message>
        <source>“%1”: %2 is too large to be right. Check the amount.</source>
        <translation>«%1»: значение %2 слишком велико. Проверьте сумму.</translation>
    </message>
    <message>
        <source>“%1”: %2 is below zero, which it cannot be. Check the sign.</source>
        <translation>«%1»: значение %2 меньше нуля, так быть не может. Проверьте знак.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not a currency. Use a code of three letters such as EUR.</source>
        <translation>«%1»: %2 — не валюта. Укажите код из трёх букв, например EUR.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not a billing interval. Use for example month, year or 3 months.</source>
        <translation>«%1»: %2 — не интервал оплаты. Укажите, например, month, year или 3 months.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not allowed. Use one of: %3.</source>
        <translation>«%1»: значение %2 недопустимо. Укажите одно из: %3.</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters. Shorten it.</source>
        <translation>«%1»: текст длиннее %2 символов. Сократите его.</translation>
    </message>
    <message>
        <source>“%1” holds characters that do not fit the file&apos;s encoding. Choose the right one.</source>
        <translation>«%1»: символы не соответствуют кодировке файла. Выберите правильную кодировку.</translation>
    </message>
    <message>
        <source>The end, %2, is before the start, %1. Correct the dates.</source>
        <translation>Дата окончания, %2, раньше даты начала, %1. Исправьте даты.</translation>
    </message>
    <message>
        <source>“%1” is an amount without a currency. Name it, on the command line with --set currency=EUR.</source>
        <translation>«%1» — сумма без валюты. Укажите валюту, в командной строке — через --set currency=EUR.</translation>
    </message>
    <message>
        <source>A line of totals (“%1”), not counted.</source>
        <translation>Строка итогов («%1»), не учитывается.</translation>
    </message>
    <message>
        <source>A line below the table (“%1”), not counted.</source>
        <translation>Строка под таблицей («%1»), не учитывается.</translation>
    </message>
    <message>
        <source>A line of another table (“%1”), not counted.</source>
        <translation>Строка другой таблицы («%1»), не учитывается.</translation>
    </message>
    <message>
        <source>An empty line, not counted.</source>
        <translation>Пустая строка, не учитывается.</translation>
    </message>
    <message>
        <source>A row of another kind (“%1” is %2), not counted.</source>
        <translation>Строка другого вида («%1»: %2), не учитывается.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n amount(s) with too many decimals rounded to what the currency knows.</source>
        <translation>
            <numerusform>«%1»: %n сумма с лишними десятичными знаками округлена до точности валюты.</numerusform>
            <numerusform>«%1»: %n суммы с лишними десятичными знаками округлены до точности валюты.</numerusform>
            <numerusform>«%1»: %n сумм с лишними десятичными знаками округлено до точности валюты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: the word “%2” is not known (%n row(s)). The rows count without it.</source>
        <translation>
            <numerusform>«%1»: слово «%2» неизвестно (%n строка). Строки учитываются без него.</numerusform>
            <numerusform>«%1»: слово «%2» неизвестно (%n строки). Строки учитываются без него.</numerusform>
            <numerusform>«%1»: слово «%2» неизвестно (%n строк). Строки учитываются без него.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace %1 does not exist. Check the name, or make it new.</source>
        <translation>Рабочая область %1 не существует. Проверьте имя или создайте её.</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation>%1 уже существует и не перезаписывается. Выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 is not a Perennial workspace. Choose another file.</source>
        <translation>%1 — не рабочая область Perennial. Выберите другой файл.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2) and was left as it is. Go back to a backup.</source>
        <translation>Рабочая область %1 повреждена (%2) и оставлена как есть. Вернитесь к резервной копии.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version (its format is %2, this program knows %3). Update the program.</source>
        <translation>Рабочая область %1 записана более новой версией (её формат — %2, эта программа знает %3). Обновите программу.</translation>
    </message>
    <message>
        <source>%1 is being used by another program. Close it there and try again.</source>
        <translation>Рабочая область %1 занята другой программой. Закройте её там и повторите попытку.</translation>
    </message>
    <message>
        <source>%1 may only be read. Change who may write it, or copy it.</source>
        <translation>Рабочая область %1 доступна только для чтения. Измените права на запись или сделайте копию.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was changed; try again.</source>
        <translation>%1: %2. Ничего не изменено; повторите попытку.</translation>
    </message>
    <message>
        <source>There is no import to take back.</source>
        <translation>Нет импорта, который можно отменить.</translation>
    </message>
    <message>
        <source>There is no import to put back.</source>
        <translation>Нет импорта, который можно вернуть.</translation>
    </message>
    <message>
        <source>There is no import %1. The list of imports shows their numbers.</source>
        <translation>Импорта %1 нет. Номера указаны в списке импортов.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Прервано. Ничего не изменено.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is still there.</source>
        <translation>Не удалось записать %1: %2. Прежнее содержимое сохранено.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. Make room and try again.</source>
        <translation>Не удалось записать %1: диск заполнен. Освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>%1 could not be written: there is no folder %2. Make it or choose another.</source>
        <translation>Не удалось записать %1: папки %2 нет. Создайте её или выберите другую.</translation>
    </message>
    <message>
        <source>%1 has no ending that is known. Use one of: %2.</source>
        <translation>Расширение файла %1 неизвестно. Используйте одно из: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) in %1 left out: there is no exchange rate. Import rates.</source>
        <translation>
            <numerusform>%n подписка в %1 не учтена: нет курса валюты. Импортируйте курсы.</numerusform>
            <numerusform>%n подписки в %1 не учтены: нет курса валюты. Импортируйте курсы.</numerusform>
            <numerusform>%n подписок в %1 не учтено: нет курса валюты. Импортируйте курсы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) left out for lack of an exchange rate (%1). Import rates.</source>
        <translation>
            <numerusform>%n сумма не учтена: нет курса валюты (%1). Импортируйте курсы.</numerusform>
            <numerusform>%n суммы не учтены: нет курса валюты (%1). Импортируйте курсы.</numerusform>
            <numerusform>%n сумм не учтено: нет курса валюты (%1). Импортируйте курсы.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no figure called %1. “kpi” without --only lists all.</source>
        <translation>Показателя %1 нет. Команда «kpi» без --only выводит все.</translation>
    </message>
    <message>
        <source>There is no chart called %1. “chart --list” names them.</source>
        <translation>Диаграммы %1 нет. Команда «chart --list» выводит их имена.</translation>
    </message>
    <message>
        <source>Customers have no attribute %1. Use plan or a column of the customers.</source>
        <translation>У клиентов нет свойства %1. Укажите plan или столбец из данных о клиентах.</translation>
    </message>
    <message>
        <source>There are no figures from %1 to %2. Choose months with data.</source>
        <translation>За период с %1 по %2 показателей нет. Выберите месяцы с данными.</translation>
    </message>
    <message>
        <source>%1: dates in “%2” may begin with the day or with the month. Say which: %3.</source>
        <translation>%1: даты в «%2» могут начинаться с дня или с месяца. Укажите вариант: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” may have a decimal comma or a decimal point. Say which: %3.</source>
        <translation>%1: в «%2» может стоять десятичная запятая или десятичная точка. Укажите вариант: %3.</translation>
    </message>
    <message>
        <source>%1: the currency of “%2” is not named. Say which it is: %3.</source>
        <translation>%1: для «%2» не указана валюта. Укажите её: %3.</translation>
    </message>
    <message>
        <source>%1: how often “%2” is billed is not named. Say it: %3.</source>
        <translation>%1: для «%2» не указано, как часто вносится оплата. Укажите интервал: %3.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Что-то пошло не так.</translation>
    </message>
    <message>
        <source>The same record stands again further down, in line %1; that one counts.</source>
        <translation>Та же запись есть ниже, в строке %1; учитывается именно она.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Данные на</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменено</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation>Рабочая область исправна.</translation>
    </message>
    <message>
        <source>header on line %1, %2 records</source>
        <translation>заголовки в строке %1, записей: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Sales funnel, count and conversion to the next stage, bars not to scale · %1</source>
        <extracomment>%1 the months or the quarter</extracomment>
        <translation>Воронка продаж: количество и конверсия в следующий этап, полосы не в масштабе · %1</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>это не обычный файл</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>it names no currency</source>
        <translation>в нём не указана валюта</translation>
    </message>
    <message>
        <source>it is the workspace itself</source>
        <translation>это сама рабочая область</translation>
    </message>
    <message>
        <source>the id is that of a template</source>
        <translation>такой идентификатор уже есть у стандартного шаблона</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>двоичные данные</translation>
    </message>
    <message>
        <source>%1 is not an export that is recognised. Say what it holds, on the command line with --dataset.</source>
        <translation>%1 — не выгрузка известного вида. Укажите, что в файле, в командной строке через --dataset.</translation>
    </message>
    <message>
        <source>No kind of data has a field %1. Check the name.</source>
        <translation>Ни у одного вида данных нет поля %1. Проверьте имя.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) spent on no channel shared out among the channels.</source>
        <translation>
            <numerusform>%n сумма без канала распределена между каналами.</numerusform>
            <numerusform>%n суммы без канала распределены между каналами.</numerusform>
            <numerusform>%n сумм без канала распределено между каналами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the gross margin in the conventions</source>
        <translation>Укажите валовую маржу в правилах расчёта</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) of a subscription begin before the one before is over.</source>
        <translation>
            <numerusform>%n период подписки начинается до окончания предыдущего.</numerusform>
            <numerusform>%n периода подписок начинаются до окончания предыдущих.</numerusform>
            <numerusform>%n периодов подписок начинаются до окончания предыдущих.</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as they overlap, both prices count: MRR is too high, and the change back looks like contraction.</source>
        <translation>Пока они пересекаются, учитываются обе цены: MRR завышен, а обратное изменение выглядит как сокращение.</translation>
    </message>
    <message>
        <source>Correct the start or the end in the tool they come from, and import again.</source>
        <translation>Исправьте начало или окончание в исходной системе и импортируйте снова.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) ended, but no date says when.</source>
        <translation>
            <numerusform>%n подписка закончилась, но дата не указана.</numerusform>
            <numerusform>%n подписки закончились, но дата не указана.</numerusform>
            <numerusform>%n подписок закончилось, но дата не указана.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out of every figure, because it is not known how long they paid.</source>
        <translation>Они не входят ни в один показатель: неизвестно, как долго за них платили.</translation>
    </message>
    <message>
        <source>Export the day of the end or of the cancellation as well, and import again.</source>
        <translation>Выгрузите также дату окончания или отмены и импортируйте снова.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) may be there twice: same customer, plan, start and amount, another ID.</source>
        <translation>
            <numerusform>%n подписка, возможно, повторяется: те же клиент, тариф, начало и сумма, но другой ID.</numerusform>
            <numerusform>%n подписки, возможно, повторяются: те же клиент, тариф, начало и сумма, но другой ID.</numerusform>
            <numerusform>%n подписок, возможно, повторяются: те же клиент, тариф, начало и сумма, но другой ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they are copies, MRR and the number of subscriptions are too high by them.</source>
        <translation>Если это копии, MRR и число подписок завышены.</translation>
    </message>
    <message>
        <source>Compare the two. When one is a copy, take back the import that brought it.</source>
        <translation>Сравните обе. Если одна из них — копия, отмените импорт, с которым она пришла.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) pause for some days between two periods.</source>
        <translation>
            <numerusform>%n подписка прерывается на несколько дней между двумя периодами.</numerusform>
            <numerusform>%n подписки прерываются на несколько дней между двумя периодами.</numerusform>
            <numerusform>%n подписок прерываются на несколько дней между двумя периодами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each pause counts as churn or contraction, and the return as reactivation or expansion.</source>
        <translation>Каждый перерыв учитывается как отток или сокращение, а возврат — как реактивация или расширение.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) left without a reason.</source>
        <translation>
            <numerusform>%n клиент ушёл без указания причины.</numerusform>
            <numerusform>%n клиента ушли без указания причины.</numerusform>
            <numerusform>%n клиентов ушло без указания причины.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their churn is neither voluntary nor involuntary: the split says “unknown”.</source>
        <translation>Их отток не отнесён ни к добровольному, ни к недобровольному: в разбивке указано «Неизвестно».</translation>
    </message>
    <message>
        <source>Export the reason for the end as well, or fill it in, and import again.</source>
        <translation>Выгрузите также причину окончания или заполните её и импортируйте снова.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) have been past due for longer than the days of grace.</source>
        <translation>
            <numerusform>%n подписка просрочена дольше льготного периода.</numerusform>
            <numerusform>%n подписки просрочены дольше льготного периода.</numerusform>
            <numerusform>%n подписок просрочено дольше льготного периода.</numerusform>
        </translation>
    </message>
    <message>
        <source>They count as lost to a failed payment from the day the grace was over; without a limit of grace they still count as MRR.</source>
        <translation>Со дня окончания льготного периода они считаются потерянными из-за сбоя оплаты; если льготный период не ограничен, они по-прежнему входят в MRR.</translation>
    </message>
    <message>
        <source>Collect the payment or end the subscription where it is billed, and import again.</source>
        <translation>Получите оплату или завершите подписку в биллинге и импортируйте снова.</translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s) have no last day.</source>
        <translation>
            <numerusform>У %n пробного периода нет даты окончания.</numerusform>
            <numerusform>У %n пробных периодов нет даты окончания.</numerusform>
            <numerusform>У %n пробных периодов нет даты окончания.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not MRR and will not become it before that day is known.</source>
        <translation>Они не входят в MRR и не войдут, пока эта дата неизвестна.</translation>
    </message>
    <message>
        <source>Export the end of the trial as well, and import again.</source>
        <translation>Выгрузите также дату окончания пробного периода и импортируйте снова.</translation>
    </message>
    <message numerus="yes">
        <source>%n active subscription(s) are worth nothing.</source>
        <translation>
            <numerusform>У %n активной подписки нулевая стоимость.</numerusform>
            <numerusform>У %n активных подписок нулевая стоимость.</numerusform>
            <numerusform>У %n активных подписок нулевая стоимость.</numerusform>
        </translation>
    </message>
    <message>
        <source>An amount of 0 or a full discount is no MRR, and who pays nothing is not counted as a customer.</source>
        <translation>Сумма 0 или полная скидка не даёт MRR, а тот, кто ничего не платит, не считается клиентом.</translation>
    </message>
    <message>
        <source>For free plans there is nothing to do. Else correct the amount or the discount, and import again.</source>
        <translation>Для бесплатных тарифов ничего делать не нужно. В остальных случаях исправьте сумму или скидку и импортируйте снова.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) name a customer who is not known.</source>
        <translation>
            <numerusform>%1: в %n строке указан неизвестный клиент.</numerusform>
            <numerusform>%1: в %n строках указан неизвестный клиент.</numerusform>
            <numerusform>%1: в %n строках указан неизвестный клиент.</numerusform>
        </translation>
    </message>
    <message>
        <source>They count in totals, but belong to no segment, country or other attribute of a customer.</source>
        <translation>Они учитываются в итогах, но не относятся ни к сегменту, ни к стране, ни к другому свойству клиента.</translation>
    </message>
    <message>
        <source>Import the latest customers, or correct the customer in these rows.</source>
        <translation>Импортируйте свежую выгрузку клиентов или исправьте клиента в этих строках.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) may be there twice: same name or e-mail address, another ID.</source>
        <translation>
            <numerusform>%n клиент, возможно, повторяется: то же название или тот же адрес эл. почты, но другой ID.</numerusform>
            <numerusform>%n клиента, возможно, повторяются: то же название или тот же адрес эл. почты, но другой ID.</numerusform>
            <numerusform>%n клиентов, возможно, повторяются: то же название или тот же адрес эл. почты, но другой ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they are one, customers and new customers are too high and the revenue per account is too low.</source>
        <translation>Если это один клиент, число клиентов и новых клиентов завышено, а средний доход на клиента занижен.</translation>
    </message>
    <message>
        <source>Give both the same ID where they come from, and import again.</source>
        <translation>Задайте обоим один и тот же ID в исходной системе и импортируйте снова.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) were spent on no channel.</source>
        <translation>
            <numerusform>Для %n суммы расходов не указан канал.</numerusform>
            <numerusform>Для %n сумм расходов не указан канал.</numerusform>
            <numerusform>Для %n сумм расходов не указан канал.</numerusform>
        </translation>
    </message>
    <message>
        <source>By channel, they are shared out in proportion to what each channel spent itself.</source>
        <translation>В разбивке по каналам они распределены пропорционально собственным расходам каждого канала.</translation>
    </message>
    <message>
        <source>Name the channel of these amounts, and import again.</source>
        <translation>Укажите канал для этих сумм и импортируйте снова.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n date(s) lie after the day of the export.</source>
        <translation>
            <numerusform>%1: %n дата позже дня выгрузки.</numerusform>
            <numerusform>%1: %n даты позже дня выгрузки.</numerusform>
            <numerusform>%1: %n дат позже дня выгрузки.</numerusform>
        </translation>
    </message>
    <message>
        <source>These rows count in months to come, or not at all.</source>
        <translation>Эти строки учитываются в будущих месяцах или не учитываются вовсе.</translation>
    </message>
    <message>
        <source>Correct the dates (day and month may be swapped), and import again.</source>
        <translation>Исправьте даты (возможно, перепутаны день и месяц) и импортируйте снова.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n date(s) lie before 1995.</source>
        <translation>
            <numerusform>%1: %n дата раньше 1995 года.</numerusform>
            <numerusform>%1: %n даты раньше 1995 года.</numerusform>
            <numerusform>%1: %n дат раньше 1995 года.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stretch the history back to then, and count in none of the months shown.</source>
        <translation>Они растягивают историю назад и не учитываются ни в одном из показанных месяцев.</translation>
    </message>
    <message>
        <source>Correct the dates, or leave empty what is not known, and import again.</source>
        <translation>Исправьте даты или оставьте неизвестные пустыми и импортируйте снова.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) end before they begin.</source>
        <translation>
            <numerusform>%1: в %n строке окончание раньше начала.</numerusform>
            <numerusform>%1: в %n строках окончание раньше начала.</numerusform>
            <numerusform>%1: в %n строках окончание раньше начала.</numerusform>
        </translation>
    </message>
    <message>
        <source>Times measured between the two days are below zero and pull the average down.</source>
        <translation>Время между этими датами получается отрицательным и занижает среднее.</translation>
    </message>
    <message>
        <source>Correct the two dates, and import again.</source>
        <translation>Исправьте обе даты и импортируйте снова.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) have no day of creation.</source>
        <translation>
            <numerusform>У %n сделки нет даты создания.</numerusform>
            <numerusform>У %n сделок нет даты создания.</numerusform>
            <numerusform>У %n сделок нет даты создания.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out of the sales cycle and of what came of a month&apos;s new deals.</source>
        <translation>Они не входят в цикл продаж и в итоги по новым сделкам месяца.</translation>
    </message>
    <message>
        <source>Export the day of creation as well, and import again.</source>
        <translation>Выгрузите также дату создания и импортируйте снова.</translation>
    </message>
    <message numerus="yes">
        <source>%n won or lost deal(s) have no closing day.</source>
        <translation>
            <numerusform>У %n выигранной или проигранной сделки нет даты закрытия.</numerusform>
            <numerusform>У %n выигранных или проигранных сделок нет даты закрытия.</numerusform>
            <numerusform>У %n выигранных или проигранных сделок нет даты закрытия.</numerusform>
        </translation>
    </message>
    <message>
        <source>They belong to no month, so win rate, deal size and sales cycle lack them.</source>
        <translation>Они не относятся ни к одному месяцу, поэтому не входят в долю выигранных сделок, размер сделки и цикл продаж.</translation>
    </message>
    <message>
        <source>Export the closing day as well, and import again.</source>
        <translation>Выгрузите также дату закрытия и импортируйте снова.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) in %1 have no exchange rate.</source>
        <translation>
            <numerusform>Для %n суммы в %1 нет курса валюты.</numerusform>
            <numerusform>Для %n сумм в %1 нет курса валюты.</numerusform>
            <numerusform>Для %n сумм в %1 нет курса валюты.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out of every figure in money until a rate is known.</source>
        <translation>Они не входят ни в один денежный показатель, пока курс неизвестен.</translation>
    </message>
    <message>
        <source>Import exchange rates from the first of these months on.</source>
        <translation>Импортируйте курсы валют начиная с первого из этих месяцев.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n amount(s) are below zero.</source>
        <translation>
            <numerusform>%1: %n сумма меньше нуля.</numerusform>
            <numerusform>%1: %n суммы меньше нуля.</numerusform>
            <numerusform>%1: %n сумм меньше нуля.</numerusform>
        </translation>
    </message>
    <message>
        <source>They lower the sums that they are part of; a subscription below zero counts as 0.</source>
        <translation>Они уменьшают итоги, в которые входят; подписка с отрицательной суммой учитывается как 0.</translation>
    </message>
    <message>
        <source>Check the sign where they come from, and import again.</source>
        <translation>Проверьте знак в исходной системе и импортируйте снова.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) end on %1, and none begins after it.</source>
        <translation>
            <numerusform>%n подписка заканчивается %1, и после этого дня не начинается ни одна.</numerusform>
            <numerusform>%n подписки заканчиваются %1, и после этого дня не начинается ни одна.</numerusform>
            <numerusform>%n подписок заканчиваются %1, и после этого дня не начинается ни одна.</numerusform>
        </translation>
    </message>
    <message>
        <source>A large part of the customers seem to leave on one day: churn in that month is too high, MRR after it too low.</source>
        <translation>Похоже, что значительная часть клиентов уходит в один день: отток в этом месяце завышен, MRR после него занижен.</translation>
    </message>
    <message>
        <source>That day is probably where the export stops. Leave the end of what goes on empty, and import again.</source>
        <translation>Вероятно, в этот день заканчивается выгрузка. Оставьте пустой дату окончания у действующих подписок и импортируйте снова.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n jump(s) where one import ends and the next goes on.</source>
        <translation>
            <numerusform>%1: %n скачок на стыке двух импортов.</numerusform>
            <numerusform>%1: %n скачка на стыке двух импортов.</numerusform>
            <numerusform>%1: %n скачков на стыке двух импортов.</numerusform>
        </translation>
    </message>
    <message>
        <source>What looks like growth or loss may be a difference between two exports.</source>
        <translation>То, что выглядит как рост или потеря, может быть различием между двумя выгрузками.</translation>
    </message>
    <message>
        <source>Compare the two files: filters, currency, tax, or accounts that one of them lacks.</source>
        <translation>Сравните оба файла: фильтры, валюту, налоги, аккаунты, которых нет в одном из них.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n month(s) between others are missing.</source>
        <translation>
            <numerusform>%1: внутри периода пропущен %n месяц.</numerusform>
            <numerusform>%1: внутри периода пропущены %n месяца.</numerusform>
            <numerusform>%1: внутри периода пропущено %n месяцев.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures of these months are too low or have no answer.</source>
        <translation>Показатели этих месяцев занижены или не рассчитаны.</translation>
    </message>
    <message>
        <source>Export these months, and import them.</source>
        <translation>Выгрузите эти месяцы и импортируйте их.</translation>
    </message>
    <message>
        <source>Not imported yet: %1.</source>
        <translation>Ещё не импортировано: %1.</translation>
    </message>
    <message>
        <source>The figures counted from it have no answer, or lack a part.</source>
        <translation>Показатели по этим данным не рассчитаны или неполны.</translation>
    </message>
    <message>
        <source>Import an export that holds it.</source>
        <translation>Импортируйте выгрузку с этими данными.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) were rejected and have not been mended.</source>
        <translation>
            <numerusform>%1: %n строка отклонена и не исправлена.</numerusform>
            <numerusform>%1: %n строки отклонены и не исправлены.</numerusform>
            <numerusform>%1: %n строк отклонено и не исправлено.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are missing from every figure counted from this data.</source>
        <translation>Их нет ни в одном показателе, рассчитанном по этим данным.</translation>
    </message>
    <message>
        <source>Save the rejected rows of the import, mend them and import that file.</source>
        <translation>Сохраните отклонённые строки импорта, исправьте их и импортируйте этот файл.</translation>
    </message>
    <message>
        <source>The newest data is of %1, which is more than 45 days ago.</source>
        <translation>Самые свежие данные — на %1: прошло больше 45 дней.</translation>
    </message>
    <message>
        <source>The latest figures are not those of today.</source>
        <translation>Последние показатели не отражают текущее состояние.</translation>
    </message>
    <message>
        <source>Export the latest data, and import it.</source>
        <translation>Выгрузите свежие данные и импортируйте их.</translation>
    </message>
    <message>
        <source>The data ends on %1, before the month is over.</source>
        <translation>Данные заканчиваются %1, до конца месяца.</translation>
    </message>
    <message>
        <source>The figures of that month are not final: they are marked, and left out of trends and averages.</source>
        <translation>Показатели этого месяца не окончательные: они отмечены и не входят в тренды и средние значения.</translation>
    </message>
    <message>
        <source>There is nothing to do. Import again when the month is over.</source>
        <translation>Ничего делать не нужно. Импортируйте снова, когда месяц закончится.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>MRR by customer</source>
        <translation>MRR по клиентам</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Строки счетов</translation>
    </message>
    <message>
        <source>One-off charges</source>
        <translation>Разовые начисления</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Deal stages</source>
        <translation>Этапы сделок</translation>
    </message>
    <message>
        <source>Contacts before the purchase</source>
        <translation>Контакты до покупки</translation>
    </message>
    <message>
        <source>Web traffic</source>
        <translation>Веб-трафик</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Ответы на опросы</translation>
    </message>
    <message>
        <source>Product usage</source>
        <translation>Использование продукта</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Рефералы</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Денежные средства</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Курсы валют</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Посетители</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Замечание</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are now one customer.</source>
        <translation>Теперь %1 и %2 — один клиент.</translation>
    </message>
    <message>
        <source>%1 is now a customer of its own, apart from %2.</source>
        <translation>Теперь %1 — отдельный клиент, не %2.</translation>
    </message>
    <message>
        <source>%1 was taken back. What it had replaced counts again.</source>
        <translation>Импорт %1 отменён. Данные, которые он заменил, снова учитываются.</translation>
    </message>
    <message>
        <source>Merging %1 with %2 was taken back.</source>
        <translation>Объединение клиентов %1 и %2 отменено.</translation>
    </message>
    <message>
        <source>Splitting %1 from %2 was taken back.</source>
        <translation>Отделение клиента %1 от %2 отменено.</translation>
    </message>
    <message>
        <source>%1 counts again.</source>
        <translation>Импорт %1 снова учитывается.</translation>
    </message>
    <message>
        <source>Line %1 tells the state of the same subscription; that one counts.</source>
        <translation>Состояние той же подписки указано в строке %1; учитывается именно она.</translation>
    </message>
    <message>
        <source>%1 is not another customer. Choose two customers of the list.</source>
        <translation>%1 — это не другой клиент. Выберите двух клиентов из списка.</translation>
    </message>
    <message>
        <source>What the file says of %2 on %1 does not go together with the export of %3, imported before. Take back the later exports and import them in the order of their days.</source>
        <translation>Данные файла о подписке %2 на %1 противоречат ранее импортированной выгрузке на %3. Отмените импорт более поздних выгрузок и импортируйте их в порядке дат.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) that ran before are not in this export of %1. They go on until an export says that they ended.</source>
        <translation>
            <numerusform>В этой выгрузке на %1 нет %n ранее действовавшей подписки. Учёт продолжается, пока в выгрузке не появится окончание.</numerusform>
            <numerusform>В этой выгрузке на %1 нет %n ранее действовавших подписок. Учёт продолжается, пока в выгрузке не появится окончание.</numerusform>
            <numerusform>В этой выгрузке на %1 нет %n ранее действовавших подписок. Учёт продолжается, пока в выгрузке не появится окончание.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) that ran before are missing from the complete export of %1. They still count: say when they ended, or import an export that does.</source>
        <translation>
            <numerusform>В полной выгрузке на %1 нет %n ранее действовавшей подписки. Учёт продолжается: укажите дату окончания или импортируйте выгрузку, где она есть.</numerusform>
            <numerusform>В полной выгрузке на %1 нет %n ранее действовавших подписок. Учёт продолжается: укажите дату окончания или импортируйте выгрузку, где она есть.</numerusform>
            <numerusform>В полной выгрузке на %1 нет %n ранее действовавших подписок. Учёт продолжается: укажите дату окончания или импортируйте выгрузку, где она есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) a customer&apos;s MRR came to less than zero; it was counted as zero.</source>
        <translation>
            <numerusform>MRR клиента был меньше нуля %n день; он учтён как ноль.</numerusform>
            <numerusform>MRR клиента был меньше нуля %n дня; он учтён как ноль.</numerusform>
            <numerusform>MRR клиента был меньше нуля %n дней; он учтён как ноль.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) left out: no invoice line of the customer covers their period.</source>
        <translation>
            <numerusform>%n кредит-нота не учтена: у клиента нет строки счёта за этот период.</numerusform>
            <numerusform>%n кредит-ноты не учтены: у клиента нет строки счёта за этот период.</numerusform>
            <numerusform>%n кредит-нот не учтено: у клиента нет строки счёта за этот период.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice line(s) left out: their period ends before it begins.</source>
        <translation>
            <numerusform>%n строка счетов не учтена: период заканчивается раньше, чем начинается.</numerusform>
            <numerusform>%n строки счетов не учтены: период заканчивается раньше, чем начинается.</numerusform>
            <numerusform>%n строк счетов не учтено: период заканчивается раньше, чем начинается.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won deal(s) left out of MRR: the customer, the close date or the amount is missing.</source>
        <translation>
            <numerusform>%n выигранная сделка не учтена в MRR: нет клиента, даты закрытия или суммы.</numerusform>
            <numerusform>%n выигранные сделки не учтены в MRR: нет клиента, даты закрытия или суммы.</numerusform>
            <numerusform>%n выигранных сделок не учтено в MRR: нет клиента, даты закрытия или суммы.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the amounts in “%2” look like cents. Say whether they are: %3.</source>
        <translation>%1: суммы в «%2» похожи на центы. Укажите, так ли это: %3.</translation>
    </message>
    <message>
        <source>the id is that of a bundled recipe</source>
        <translation>такой идентификатор уже есть у встроенного шаблона</translation>
    </message>
    <message>
        <source>Nothing was found: the data is in order.</source>
        <translation>Ничего не найдено: данные в порядке.</translation>
    </message>
    <message>
        <source>Figures it touches: %1.</source>
        <translation>Затронутые показатели: %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>its currency has no exchange rate</source>
        <translation>нет курса для этой валюты</translation>
    </message>
    <message>
        <source>still in trial</source>
        <translation>ещё пробный период</translation>
    </message>
    <message>
        <source>free, or nothing is left after the discount</source>
        <translation>бесплатно, или после скидки остаётся ноль</translation>
    </message>
    <message>
        <source>payment overdue for longer than the days of grace</source>
        <translation>оплата просрочена дольше льготного периода</translation>
    </message>
    <message>
        <source>cancelled before this day</source>
        <translation>отменена до этого дня</translation>
    </message>
    <message>
        <source>has no amount</source>
        <translation>нет суммы</translation>
    </message>
    <message>
        <source>has no date</source>
        <translation>нет даты</translation>
    </message>
    <message>
        <source>dated after the last day of the data</source>
        <translation>дата позже последнего дня данных</translation>
    </message>
    <message>
        <source>unique visitors of single days cannot be added up</source>
        <translation>уникальных посетителей по дням нельзя суммировать</translation>
    </message>
    <message>
        <source>What all customers pay for their subscriptions, as an amount a month, on the last day of the period.</source>
        <translation>Сколько все клиенты платят за подписки в пересчёте на месяц, на последний день периода.</translation>
    </message>
    <message>
        <source>Twelve times the monthly recurring revenue at the end of the period.</source>
        <translation>Ежемесячный регулярный доход на конец периода, умноженный на 12.</translation>
    </message>
    <message>
        <source>MRR of customers who pay for the first time.</source>
        <translation>MRR клиентов, которые платят впервые.</translation>
    </message>
    <message>
        <source>MRR that paying customers added to what they paid before.</source>
        <translation>На сколько MRR платящих клиентов стал больше прежнего.</translation>
    </message>
    <message>
        <source>MRR of customers who had left and pay again.</source>
        <translation>MRR клиентов, которые уходили и снова платят.</translation>
    </message>
    <message>
        <source>MRR by which customers who stayed pay less than before.</source>
        <translation>На сколько MRR оставшихся клиентов стал меньше прежнего.</translation>
    </message>
    <message>
        <source>MRR of the customers who stopped paying.</source>
        <translation>MRR клиентов, переставших платить.</translation>
    </message>
    <message>
        <source>Change of MRR that comes from exchange rates alone.</source>
        <translation>Изменение MRR, вызванное только курсами валют.</translation>
    </message>
    <message>
        <source>MRR gained in the period less MRR lost in it, exchange rates aside.</source>
        <translation>Прирост MRR за период минус потери MRR, без учёта курсов валют.</translation>
    </message>
    <message>
        <source>Twelve times the net new MRR of the period.</source>
        <translation>Чистый прирост MRR за период, умноженный на 12.</translation>
    </message>
    <message>
        <source>Twelve times the MRR that existing customers added.</source>
        <translation>MRR от расширения у действующих клиентов, умноженный на 12.</translation>
    </message>
    <message>
        <source>MRR gained from existing customers in the period.</source>
        <translation>Прирост MRR от действующих клиентов за период.</translation>
    </message>
    <message>
        <source>Change of MRR over the period as a share of MRR at its start.</source>
        <translation>Изменение MRR за период в процентах от MRR на начало.</translation>
    </message>
    <message>
        <source>MRR with what is already signed and starts within twelve months, without what is already known to end in them.</source>
        <translation>MRR плюс уже подписанное, что начнётся в течение 12 месяцев, минус то, что в этот срок заведомо закончится.</translation>
    </message>
    <message>
        <source>Twelve times the committed MRR.</source>
        <translation>Законтрактованный MRR, умноженный на 12.</translation>
    </message>
    <message>
        <source>What a paying customer is worth in a year, on average.</source>
        <translation>Сколько в среднем приносит платящий клиент за год.</translation>
    </message>
    <message>
        <source>MRR for each paying customer, on average.</source>
        <translation>MRR в среднем на одного платящего клиента.</translation>
    </message>
    <message>
        <source>MRR gained for each unit of MRR lost.</source>
        <translation>Прирост MRR на единицу потерянного MRR.</translation>
    </message>
    <message>
        <source>Charges of the period that do not repeat: setup, consulting, integration, other.</source>
        <translation>Неповторяющиеся начисления за период: настройка, консультации, интеграция, прочее.</translation>
    </message>
    <message>
        <source>Customers who pay on the last day of the period.</source>
        <translation>Клиенты, которые платят на последний день периода.</translation>
    </message>
    <message>
        <source>Customers who paid for the first time in the period.</source>
        <translation>Клиенты, которые впервые заплатили в этом периоде.</translation>
    </message>
    <message>
        <source>Customers who had left and came back in the period.</source>
        <translation>Ранее ушедшие клиенты, которые вернулись в этом периоде.</translation>
    </message>
    <message>
        <source>Customers who stopped paying in the period.</source>
        <translation>Клиенты, которые в этом периоде перестали платить.</translation>
    </message>
    <message>
        <source>Customers who came and left, or left and came back, within the period.</source>
        <translation>Клиенты, которые за период пришли и ушли или ушли и вернулись.</translation>
    </message>
    <message>
        <source>Subscriptions that are paid for on the last day of the period.</source>
        <translation>Подписки, оплачиваемые на последний день периода.</translation>
    </message>
    <message>
        <source>New customers of the period, beside the active ones and the contacts that led to the purchase.</source>
        <translation>Новые клиенты за период; рядом — действующие клиенты и контакты, приведшие к покупке.</translation>
    </message>
    <message>
        <source>Share of customers who stopped paying in the period.</source>
        <translation>Доля клиентов, которые в этом периоде перестали платить.</translation>
    </message>
    <message>
        <source>Share of customers who chose to leave in the period.</source>
        <translation>Доля клиентов, которые в этом периоде ушли по собственному решению.</translation>
    </message>
    <message>
        <source>Share of customers who were lost because a payment failed or the account was stopped.</source>
        <translation>Доля клиентов, потерянных из-за сбоя оплаты или блокировки аккаунта.</translation>
    </message>
    <message>
        <source>Share of customers who were lost for a reason that the data does not give.</source>
        <translation>Доля клиентов, потерянных по причине, не указанной в данных.</translation>
    </message>
    <message>
        <source>MRR of the customers who chose to leave.</source>
        <translation>MRR клиентов, ушедших по собственному решению.</translation>
    </message>
    <message>
        <source>MRR of the customers who were lost because a payment failed or the account was stopped.</source>
        <translation>MRR клиентов, потерянных из-за сбоя оплаты или блокировки аккаунта.</translation>
    </message>
    <message>
        <source>MRR of the customers who were lost for a reason that the data does not give.</source>
        <translation>MRR клиентов, потерянных по причине, не указанной в данных.</translation>
    </message>
    <message>
        <source>Share of MRR that left with the customers lost.</source>
        <translation>Доля MRR, потерянная с ушедшими клиентами.</translation>
    </message>
    <message>
        <source>Share of MRR that left with customers who chose to leave.</source>
        <translation>Доля MRR, потерянная с клиентами, ушедшими по собственному решению.</translation>
    </message>
    <message>
        <source>Share of MRR that left because a payment failed or the account was stopped.</source>
        <translation>Доля MRR, потерянная из-за сбоя оплаты или блокировки аккаунта.</translation>
    </message>
    <message>
        <source>Share of MRR that left for a reason that the data does not give.</source>
        <translation>Доля MRR, потерянная по причине, не указанной в данных.</translation>
    </message>
    <message>
        <source>Share of MRR lost to customers who left or pay less, gains not counted.</source>
        <translation>Доля MRR, потерянная из-за клиентов, которые ушли или платят меньше, без учёта прироста.</translation>
    </message>
    <message>
        <source>Share of MRR lost to customers who left or pay less, after what existing customers added; below zero they added more.</source>
        <translation>Доля MRR, потерянная из-за клиентов, которые ушли или платят меньше, за вычетом прироста у действующих клиентов; ниже нуля прирост больше потерь.</translation>
    </message>
    <message>
        <source>What the customers of the start pay at the end, as a share of what they paid at the start.</source>
        <translation>Сколько в конце периода платят те, кто был клиентом в его начале, в процентах от их платежей в начале.</translation>
    </message>
    <message>
        <source>What the customers of twelve months ago pay now, as a share of what they paid then.</source>
        <translation>Сколько сейчас платят те, кто был клиентом 12 месяцев назад, в процентах от их тогдашних платежей.</translation>
    </message>
    <message>
        <source>The same as net revenue retention, but no customer counts for more than at the start.</source>
        <translation>То же, что чистое удержание выручки, но каждый клиент учитывается не больше, чем на начало периода.</translation>
    </message>
    <message>
        <source>What the customers of twelve months ago pay now, each at most what it paid then, as a share of what they paid then.</source>
        <translation>Сколько сейчас платят те, кто был клиентом 12 месяцев назад (каждый учитывается не больше, чем тогда), в процентах от их тогдашних платежей.</translation>
    </message>
    <message>
        <source>Share of the customers of the start who still pay at the end.</source>
        <translation>Доля клиентов на начало периода, которые платят и в его конце.</translation>
    </message>
    <message>
        <source>Of the customers who first paid in one month, the share still paying month by month after it.</source>
        <translation>Доля клиентов с первой оплатой в одном месяце, которые продолжают платить, по последующим месяцам.</translation>
    </message>
    <message>
        <source>Of the MRR of the customers who first paid in one month, the share that is left month by month after it.</source>
        <translation>Доля MRR клиентов с первой оплатой в одном месяце, которая сохраняется, по последующим месяцам.</translation>
    </message>
    <message>
        <source>How long a customer stays if customers keep leaving as they did lately.</source>
        <translation>Сколько времени клиент остаётся, если отток сохранится на недавнем уровне.</translation>
    </message>
    <message>
        <source>MRR of the customers who show a sign that they may leave, with the signs of each.</source>
        <translation>MRR клиентов с признаками возможного ухода; для каждого указаны признаки.</translation>
    </message>
    <message>
        <source>Customer churn by how much customers used the product in the 30 days before the period.</source>
        <translation>Отток клиентов в зависимости от использования продукта за 30 дней до периода.</translation>
    </message>
    <message>
        <source>Money spent to win customers: advertising, sales and marketing.</source>
        <translation>Расходы на привлечение клиентов: реклама, продажи и маркетинг.</translation>
    </message>
    <message>
        <source>What it cost to win one new customer.</source>
        <translation>Во сколько обошлось привлечение одного нового клиента.</translation>
    </message>
    <message>
        <source>Months until the gross margin on new customers has paid for winning them.</source>
        <translation>Через сколько месяцев валовая маржа новых клиентов покроет затраты на их привлечение.</translation>
    </message>
    <message>
        <source>Of what was spent to win the customers of one month, the share they have paid back month by month.</source>
        <translation>Какую долю затрат на своё привлечение вернули клиенты одного месяца, по последующим месяцам.</translation>
    </message>
    <message>
        <source>Gross margin that a customer brings for as long as it stays, on average.</source>
        <translation>Валовая маржа, которую клиент в среднем приносит за всё время, пока остаётся.</translation>
    </message>
    <message>
        <source>How many times a customer brings back what it cost to win.</source>
        <translation>Во сколько раз клиент окупает затраты на своё привлечение.</translation>
    </message>
    <message>
        <source>Money spent to keep customers, for each customer of the start.</source>
        <translation>Расходы на удержание в расчёте на одного клиента на начало периода.</translation>
    </message>
    <message>
        <source>Yearly recurring revenue gained in a quarter for each unit of acquisition spend of the quarter before.</source>
        <translation>Прирост годового регулярного дохода за квартал на единицу расходов на привлечение в предыдущем квартале.</translation>
    </message>
    <message>
        <source>Gross margin of the first year of the new customers over what was spent to win them, as a share of that spend.</source>
        <translation>Превышение валовой маржи новых клиентов за первый год над расходами на их привлечение, в процентах от этих расходов.</translation>
    </message>
    <message>
        <source>New customers that each existing customer brings by recommending the product.</source>
        <translation>Сколько новых клиентов приводит каждый действующий клиент, рекомендуя продукт.</translation>
    </message>
    <message>
        <source>How many visitors become leads, qualified leads, demos, customers and promoters, and where most are lost.</source>
        <translation>Сколько посетителей доходит до лида, квалифицированного лида, демо, клиента и промоутера и где потери больше всего.</translation>
    </message>
    <message>
        <source>How many deals reached each stage of the CRM, how long they stay in it and what is open there.</source>
        <translation>Сколько сделок дошло до каждого этапа CRM, как долго они на нём остаются и что на нём открыто.</translation>
    </message>
    <message>
        <source>Share of visitors who became leads.</source>
        <translation>Доля посетителей, ставших лидами.</translation>
    </message>
    <message>
        <source>Customers won for each lead of the period.</source>
        <translation>Число привлечённых клиентов на один лид за период.</translation>
    </message>
    <message>
        <source>Customers won for each visitor of the period.</source>
        <translation>Число привлечённых клиентов на одного посетителя за период.</translation>
    </message>
    <message>
        <source>Share of the deals closed in the period that were won.</source>
        <translation>Доля выигранных среди сделок, закрытых за период.</translation>
    </message>
    <message>
        <source>Share of all deals created in the period that were won.</source>
        <translation>Доля выигранных среди всех сделок, созданных за период.</translation>
    </message>
    <message>
        <source>Amount of a deal won in the period, on average.</source>
        <translation>Средняя сумма сделки, выигранной за период.</translation>
    </message>
    <message>
        <source>Days from the creation of a deal to winning it, on average.</source>
        <translation>Сколько дней в среднем проходит от создания сделки до её выигрыша.</translation>
    </message>
    <message>
        <source>Days from the creation of a deal to winning it: half take longer.</source>
        <translation>Число дней от создания сделки до её выигрыша: у половины сделок оно больше.</translation>
    </message>
    <message>
        <source>Value that the open deals can be expected to bring each day.</source>
        <translation>Какую сумму в день можно ожидать от открытых сделок.</translation>
    </message>
    <message>
        <source>Value of the open deals for each unit of next quarter&apos;s target.</source>
        <translation>Сумма открытых сделок на единицу цели следующего квартала.</translation>
    </message>
    <message>
        <source>Leads created in the period.</source>
        <translation>Лиды, созданные за период.</translation>
    </message>
    <message>
        <source>Leads that marketing or sales found worth pursuing in the period.</source>
        <translation>Лиды, которые маркетинг или продажи за период признали перспективными.</translation>
    </message>
    <message>
        <source>Leads whose use of the product showed in the period that they may buy.</source>
        <translation>Лиды, чьё использование продукта за период показало готовность к покупке.</translation>
    </message>
    <message>
        <source>Share of product-qualified leads who became customers.</source>
        <translation>Доля продуктово-квалифицированных лидов, ставших клиентами.</translation>
    </message>
    <message>
        <source>Growth of qualified leads from the month before.</source>
        <translation>Прирост квалифицированных лидов к предыдущему месяцу.</translation>
    </message>
    <message>
        <source>Different people who visited the website in the month.</source>
        <translation>Число разных людей, посетивших сайт за месяц.</translation>
    </message>
    <message>
        <source>Visitors who opened an account in the period.</source>
        <translation>Посетители, создавшие аккаунт за период.</translation>
    </message>
    <message>
        <source>Share of customers who would recommend the product (9 or 10) less the share who would not (0 to 6), in points.</source>
        <translation>Доля клиентов, которые порекомендовали бы продукт (9 или 10), минус доля тех, кто не стал бы (от 0 до 6), в пунктах.</translation>
    </message>
    <message>
        <source>Share of employees who would recommend the company (9 or 10) less the share who would not (0 to 6), in points.</source>
        <translation>Доля сотрудников, которые порекомендовали бы компанию (9 или 10), минус доля тех, кто не стал бы (от 0 до 6), в пунктах.</translation>
    </message>
    <message>
        <source>Requests to support that came in in the period.</source>
        <translation>Обращения в поддержку, поступившие за период.</translation>
    </message>
    <message>
        <source>Hours from a request to its first answer, on average.</source>
        <translation>Сколько часов в среднем проходит от обращения до первого ответа.</translation>
    </message>
    <message>
        <source>Hours from a request to its first answer: half wait longer.</source>
        <translation>Число часов от обращения до первого ответа: половина ждёт дольше.</translation>
    </message>
    <message>
        <source>Hours from a request to its solution, on average.</source>
        <translation>Сколько часов в среднем проходит от обращения до решения.</translation>
    </message>
    <message>
        <source>Hours from a request to its solution: half take longer.</source>
        <translation>Число часов от обращения до решения: у половины обращений оно больше.</translation>
    </message>
    <message>
        <source>Different users who were active on the last day of the period.</source>
        <translation>Число разных пользователей, активных в последний день периода.</translation>
    </message>
    <message>
        <source>Different users who were active in the last 7 days of the period.</source>
        <translation>Число разных пользователей, активных в последние 7 дней периода.</translation>
    </message>
    <message>
        <source>Different users who were active in the last 30 days of the period.</source>
        <translation>Число разных пользователей, активных в последние 30 дней периода.</translation>
    </message>
    <message>
        <source>Share of the month&apos;s active users who are active on a usual day.</source>
        <translation>Доля активных за месяц пользователей, которые активны в обычный день.</translation>
    </message>
    <message>
        <source>Money in the bank at the end of the period.</source>
        <translation>Деньги на счетах на конец периода.</translation>
    </message>
    <message>
        <source>Money that went out in the period.</source>
        <translation>Сумма всех выплат за период.</translation>
    </message>
    <message>
        <source>Money that went out less money that came in, financing not counted.</source>
        <translation>Выплаты минус поступления, без учёта финансирования.</translation>
    </message>
    <message>
        <source>Months until the cash is gone if it is spent as in the last three months.</source>
        <translation>На сколько месяцев хватит денежных средств, если тратить их как в последние три месяца.</translation>
    </message>
    <message>
        <source>Money burned for each unit of yearly recurring revenue gained in the quarter.</source>
        <translation>Чистое расходование средств на единицу прироста годового регулярного дохода за квартал.</translation>
    </message>
    <message>
        <source>Growth of ARR over twelve months plus the share of the income that was left over.</source>
        <translation>Рост ARR за 12 месяцев плюс доля поступлений, оставшаяся после выплат.</translation>
    </message>
    <message>
        <source>MRR to be expected in the next twelve months if gains and losses go on as in the last three.</source>
        <translation>Ожидаемый MRR на следующие 12 месяцев, если прирост и потери останутся такими же, как в последние три.</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <extracomment>%1 is a currency: € per day</extracomment>
        <translation>%1 в день</translation>
    </message>
    <message>
        <source>Import an export of your deals</source>
        <translation>Импортируйте выгрузку сделок</translation>
    </message>
    <message>
        <source>Import an export of your one-off charges</source>
        <translation>Импортируйте выгрузку разовых начислений</translation>
    </message>
    <message>
        <source>Import an export of your touchpoints</source>
        <translation>Импортируйте выгрузку контактов до покупки</translation>
    </message>
    <message>
        <source>Import an export of your support tickets</source>
        <translation>Импортируйте выгрузку обращений в поддержку</translation>
    </message>
    <message>
        <source>Import an export of your product usage</source>
        <translation>Импортируйте выгрузку использования продукта</translation>
    </message>
    <message>
        <source>Import an export of your referrals</source>
        <translation>Импортируйте выгрузку рефералов</translation>
    </message>
    <message>
        <source>Import your cash balances by month</source>
        <translation>Импортируйте остатки денежных средств по месяцам</translation>
    </message>
    <message>
        <source>Import your targets</source>
        <translation>Импортируйте цели</translation>
    </message>
    <message>
        <source>The data cannot be told apart in this way</source>
        <translation>Данные нельзя разбить по этому признаку</translation>
    </message>
    <message>
        <source>Unique visitors of single days cannot be added up</source>
        <translation>Уникальных посетителей по дням нельзя суммировать</translation>
    </message>
    <message>
        <source>The months before are not known</source>
        <translation>Нет данных за предыдущие месяцы</translation>
    </message>
    <message>
        <source>Nothing was spent</source>
        <translation>Расходов не было</translation>
    </message>
    <message>
        <source>Cash-flow positive</source>
        <translation>Денежный поток положительный</translation>
    </message>
    <message>
        <source>No target was set</source>
        <translation>Цель не задана</translation>
    </message>
    <message>
        <source>Nothing was gained</source>
        <translation>Прироста не было</translation>
    </message>
    <message>
        <source>Nobody has answered</source>
        <translation>Ответов нет</translation>
    </message>
    <message>
        <source>No money came in</source>
        <translation>Поступлений не было</translation>
    </message>
    <message>
        <source>There was none in this period</source>
        <translation>За этот период таких не было</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё рано</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation>Консультации</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Интеграция</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation>Действующие клиенты</translation>
    </message>
    <message>
        <source>High engagement</source>
        <translation>Высокая вовлечённость</translation>
    </message>
    <message>
        <source>Medium engagement</source>
        <translation>Средняя вовлечённость</translation>
    </message>
    <message>
        <source>Low engagement</source>
        <translation>Низкая вовлечённость</translation>
    </message>
    <message>
        <source>No usage known</source>
        <translation>Нет данных об использовании</translation>
    </message>
    <message>
        <source>Months to payback</source>
        <translation>Месяцев до окупаемости</translation>
    </message>
    <message>
        <source>First-year value</source>
        <translation>Ценность за первый год</translation>
    </message>
    <message>
        <source>Invitations per customer</source>
        <translation>Приглашений на клиента</translation>
    </message>
    <message>
        <source>Share of invitations that became customers</source>
        <translation>Доля приглашений, принёсших клиента</translation>
    </message>
    <message>
        <source>In months</source>
        <translation>В месяцах</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Promoters (9 or 10)</source>
        <translation>Промоутеры (9 или 10)</translation>
    </message>
    <message>
        <source>Passives (7 or 8)</source>
        <translation>Нейтральные (7 или 8)</translation>
    </message>
    <message>
        <source>Detractors (0 to 6)</source>
        <translation>Критики (от 0 до 6)</translation>
    </message>
    <message>
        <source>MRR gained a month</source>
        <translation>Прирост MRR в месяц</translation>
    </message>
    <message>
        <source>Share of MRR lost a month</source>
        <translation>Доля потерь MRR в месяц</translation>
    </message>
    <message>
        <source>Mean error of the method six months ago</source>
        <translation>Средняя ошибка метода шесть месяцев назад</translation>
    </message>
    <message>
        <source>Cancellation scheduled</source>
        <translation>Запланирована отмена</translation>
    </message>
    <message>
        <source>Payment overdue</source>
        <translation>Оплата просрочена</translation>
    </message>
    <message>
        <source>Usage has halved</source>
        <translation>Использование упало вдвое</translation>
    </message>
    <message>
        <source>Unhappy survey answer</source>
        <translation>Негативный ответ в опросе</translation>
    </message>
    <message>
        <source>Support request open for more than a week</source>
        <translation>Обращение в поддержку открыто больше недели</translation>
    </message>
    <message>
        <source>Renewal within 60 days</source>
        <translation>Продление в течение 60 дней</translation>
    </message>
    <message>
        <source>When nobody had left, correct the dates, or let the conventions close short gaps.</source>
        <translation>Если никто не уходил, исправьте даты или разрешите в правилах расчёта закрывать короткие перерывы.</translation>
    </message>
    <message>
        <source>MRR at the start</source>
        <translation>MRR на начало</translation>
    </message>
    <message>
        <source>Customers at the start</source>
        <translation>Клиенты на начало</translation>
    </message>
    <message>
        <source>MRR signed, starting within 12 months</source>
        <translation>Подписанный MRR с началом в течение 12 месяцев</translation>
    </message>
    <message>
        <source>MRR known to end within 12 months</source>
        <translation>MRR с известным окончанием в течение 12 месяцев</translation>
    </message>
    <message>
        <source>Setup fees</source>
        <translation>Плата за настройку</translation>
    </message>
    <message>
        <source>Other one-time charges</source>
        <translation>Прочие разовые начисления</translation>
    </message>
    <message>
        <source>Touchpoints of the new customers</source>
        <translation>Контакты новых клиентов до покупки</translation>
    </message>
    <message>
        <source>Customers lost, voluntary</source>
        <translation>Потерянные клиенты, добровольный отток</translation>
    </message>
    <message>
        <source>Customers lost, involuntary</source>
        <translation>Потерянные клиенты, недобровольный отток</translation>
    </message>
    <message>
        <source>Customers lost, reason unknown</source>
        <translation>Потерянные клиенты, причина неизвестна</translation>
    </message>
    <message>
        <source>Customers of the start who stayed</source>
        <translation>Оставшиеся из клиентов на начало</translation>
    </message>
    <message>
        <source>MRR at the start, at the rates of the end</source>
        <translation>MRR на начало, по курсам на конец</translation>
    </message>
    <message>
        <source>MRR at the end of the customers of the start</source>
        <translation>MRR на конец у клиентов, имевшихся на начало</translation>
    </message>
    <message>
        <source>MRR at the end of the customers of the start, each at most what it was</source>
        <translation>MRR на конец у клиентов, имевшихся на начало, у каждого не больше прежнего</translation>
    </message>
    <message>
        <source>MRR 12 months before, at the rates of the end</source>
        <translation>MRR 12 месяцев назад, по курсам на конец</translation>
    </message>
    <message>
        <source>MRR at the end of the customers of 12 months before</source>
        <translation>MRR на конец у клиентов, имевшихся 12 месяцев назад</translation>
    </message>
    <message>
        <source>MRR at the end of the customers of 12 months before, each at most what it was</source>
        <translation>MRR на конец у клиентов, имевшихся 12 месяцев назад, у каждого не больше прежнего</translation>
    </message>
    <message>
        <source>Customers of earlier months who still pay</source>
        <translation>Клиенты прежних месяцев, которые ещё платят</translation>
    </message>
    <message>
        <source>Customers who first paid in earlier months</source>
        <translation>Клиенты, впервые заплатившие в прежние месяцы</translation>
    </message>
    <message>
        <source>MRR at the end of the customers of earlier months</source>
        <translation>MRR на конец у клиентов прежних месяцев</translation>
    </message>
    <message>
        <source>First-month MRR of the customers of earlier months</source>
        <translation>MRR первого месяца у клиентов прежних месяцев</translation>
    </message>
    <message>
        <source>Customers lost, high engagement</source>
        <translation>Потерянные клиенты, высокая вовлечённость</translation>
    </message>
    <message>
        <source>Customers lost, medium engagement</source>
        <translation>Потерянные клиенты, средняя вовлечённость</translation>
    </message>
    <message>
        <source>Customers lost, low engagement</source>
        <translation>Потерянные клиенты, низкая вовлечённость</translation>
    </message>
    <message>
        <source>Customers lost, no usage</source>
        <translation>Потерянные клиенты, без использования</translation>
    </message>
    <message>
        <source>Customers at the start, high engagement</source>
        <translation>Клиенты на начало, высокая вовлечённость</translation>
    </message>
    <message>
        <source>Customers at the start, medium engagement</source>
        <translation>Клиенты на начало, средняя вовлечённость</translation>
    </message>
    <message>
        <source>Customers at the start, low engagement</source>
        <translation>Клиенты на начало, низкая вовлечённость</translation>
    </message>
    <message>
        <source>Customers at the start, no usage</source>
        <translation>Клиенты на начало, без использования</translation>
    </message>
    <message>
        <source>Mean monthly customer churn</source>
        <translation>Средний месячный отток клиентов</translation>
    </message>
    <message>
        <source>MRR of the customers at risk</source>
        <translation>MRR клиентов в зоне риска</translation>
    </message>
    <message>
        <source>Sales and marketing spend, as booked</source>
        <translation>Расходы на продажи и маркетинг, по данным учёта</translation>
    </message>
    <message>
        <source>Retention spend</source>
        <translation>Расходы на удержание</translation>
    </message>
    <message>
        <source>New customers, as credited to channels</source>
        <translation>Новые клиенты, распределённые по каналам</translation>
    </message>
    <message>
        <source>New MRR, as credited to channels</source>
        <translation>Новый MRR, распределённый по каналам</translation>
    </message>
    <message>
        <source>MRR of the period&apos;s new customers, month by month since</source>
        <translation>MRR новых клиентов периода, помесячно с тех пор</translation>
    </message>
    <message>
        <source>MRR gained over the quarter</source>
        <translation>Прирост MRR за квартал</translation>
    </message>
    <message>
        <source>Sales and marketing spend of the quarter before</source>
        <translation>Расходы на продажи и маркетинг в предыдущем квартале</translation>
    </message>
    <message>
        <source>Customers who came by referral</source>
        <translation>Клиенты, пришедшие по рекомендации</translation>
    </message>
    <message>
        <source>Signups of the funnel</source>
        <translation>Регистрации в воронке</translation>
    </message>
    <message>
        <source>Qualified leads of the funnel</source>
        <translation>Квалифицированные лиды в воронке</translation>
    </message>
    <message>
        <source>Demos of the funnel</source>
        <translation>Демо в воронке</translation>
    </message>
    <message>
        <source>Customers won of the funnel</source>
        <translation>Привлечённые клиенты в воронке</translation>
    </message>
    <message>
        <source>Customers won</source>
        <translation>Привлечённые клиенты</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Выигранные сделки</translation>
    </message>
    <message>
        <source>Deals lost</source>
        <translation>Проигранные сделки</translation>
    </message>
    <message>
        <source>Deals won that have an amount</source>
        <translation>Выигранные сделки с указанной суммой</translation>
    </message>
    <message>
        <source>Amount of the deals won</source>
        <translation>Сумма выигранных сделок</translation>
    </message>
    <message>
        <source>Deals won whose creation is dated</source>
        <translation>Выигранные сделки с датой создания</translation>
    </message>
    <message>
        <source>Days from creation to closing, summed</source>
        <translation>Дни от создания до закрытия, сумма</translation>
    </message>
    <message>
        <source>Deals in the pipeline</source>
        <translation>Сделки в воронке</translation>
    </message>
    <message>
        <source>Value of the open deals</source>
        <translation>Сумма открытых сделок</translation>
    </message>
    <message>
        <source>Deals created</source>
        <translation>Созданные сделки</translation>
    </message>
    <message>
        <source>Deals created that are won by now</source>
        <translation>Созданные сделки, уже выигранные</translation>
    </message>
    <message>
        <source>Days from creation to closing, median</source>
        <translation>Дни от создания до закрытия, медиана</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Открытые сделки</translation>
    </message>
    <message>
        <source>Deals won in six months</source>
        <translation>Сделки, выигранные за шесть месяцев</translation>
    </message>
    <message>
        <source>Deals closed in six months</source>
        <translation>Сделки, закрытые за шесть месяцев</translation>
    </message>
    <message>
        <source>Deals won in six months that have an amount</source>
        <translation>Сделки, выигранные за шесть месяцев, с указанной суммой</translation>
    </message>
    <message>
        <source>Amount of the deals won in six months</source>
        <translation>Сумма сделок, выигранных за шесть месяцев</translation>
    </message>
    <message>
        <source>Deals won in six months whose creation is dated</source>
        <translation>Сделки, выигранные за шесть месяцев, с датой создания</translation>
    </message>
    <message>
        <source>Days from creation to closing in six months, summed</source>
        <translation>Дни от создания до закрытия за шесть месяцев, сумма</translation>
    </message>
    <message>
        <source>Target of new MRR, next three months</source>
        <translation>Цель по новому MRR, следующие три месяца</translation>
    </message>
    <message>
        <source>Qualified leads of the period before</source>
        <translation>Квалифицированные лиды предыдущего периода</translation>
    </message>
    <message>
        <source>PQLs who became customers</source>
        <translation>PQL, ставшие клиентами</translation>
    </message>
    <message>
        <source>Unique visitors</source>
        <translation>Уникальные посетители</translation>
    </message>
    <message>
        <source>Answers of customers</source>
        <translation>Ответы клиентов</translation>
    </message>
    <message>
        <source>Promoters among customers (9 to 10)</source>
        <translation>Промоутеры среди клиентов (9–10)</translation>
    </message>
    <message>
        <source>Passives among customers (7 to 8)</source>
        <translation>Нейтральные среди клиентов (7–8)</translation>
    </message>
    <message>
        <source>Detractors among customers (0 to 6)</source>
        <translation>Критики среди клиентов (0–6)</translation>
    </message>
    <message>
        <source>Answers of employees</source>
        <translation>Ответы сотрудников</translation>
    </message>
    <message>
        <source>Promoters among employees (9 to 10)</source>
        <translation>Промоутеры среди сотрудников (9–10)</translation>
    </message>
    <message>
        <source>Passives among employees (7 to 8)</source>
        <translation>Нейтральные среди сотрудников (7–8)</translation>
    </message>
    <message>
        <source>Detractors among employees (0 to 6)</source>
        <translation>Критики среди сотрудников (0–6)</translation>
    </message>
    <message>
        <source>Requests with a first response</source>
        <translation>Обращения с первым ответом</translation>
    </message>
    <message>
        <source>Hours to the first response, summed</source>
        <translation>Часы до первого ответа, сумма</translation>
    </message>
    <message>
        <source>Hours to the first response, median</source>
        <translation>Часы до первого ответа, медиана</translation>
    </message>
    <message>
        <source>Requests resolved</source>
        <translation>Решённые обращения</translation>
    </message>
    <message>
        <source>Hours to the resolution, summed</source>
        <translation>Часы до решения, сумма</translation>
    </message>
    <message>
        <source>Hours to the resolution, median</source>
        <translation>Часы до решения, медиана</translation>
    </message>
    <message>
        <source>Users active on the last day</source>
        <translation>Пользователи, активные в последний день</translation>
    </message>
    <message>
        <source>Users active in the last 7 days</source>
        <translation>Пользователи, активные в последние 7 дней</translation>
    </message>
    <message>
        <source>Users active in the last 30 days</source>
        <translation>Пользователи, активные в последние 30 дней</translation>
    </message>
    <message>
        <source>Active users of each day, summed</source>
        <translation>Активные пользователи по дням, сумма</translation>
    </message>
    <message>
        <source>Days of the period</source>
        <translation>Число дней в периоде</translation>
    </message>
    <message>
        <source>Money paid out</source>
        <translation>Выплаты</translation>
    </message>
    <message>
        <source>Money received, without financing</source>
        <translation>Поступления без финансирования</translation>
    </message>
    <message>
        <source>Mean net burn of the last three full months</source>
        <translation>Среднее чистое расходование средств за последние три полных месяца</translation>
    </message>
    <message>
        <source>Net burn of these full months, three or more</source>
        <translation>Чистое расходование средств за эти полные месяцы (не менее трёх)</translation>
    </message>
    <message>
        <source>Net new MRR of these full months, three or more</source>
        <translation>Чистый прирост MRR за эти полные месяцы (не менее трёх)</translation>
    </message>
    <message>
        <source>MRR at the end of the last full month</source>
        <translation>MRR на конец последнего полного месяца</translation>
    </message>
    <message>
        <source>MRR at the end of the same month a year before</source>
        <translation>MRR на конец того же месяца годом ранее</translation>
    </message>
    <message>
        <source>Money received in twelve months, without financing</source>
        <translation>Поступления за 12 месяцев без финансирования</translation>
    </message>
    <message>
        <source>Money paid out in twelve months</source>
        <translation>Выплаты за 12 месяцев</translation>
    </message>
    <message>
        <source>Mean monthly MRR gained, last three full months</source>
        <translation>Средний прирост MRR в месяц, последние три полных месяца</translation>
    </message>
    <message>
        <source>Mean monthly share of MRR lost, last three full months</source>
        <translation>Средняя доля потерь MRR в месяц, последние три полных месяца</translation>
    </message>
    <message>
        <source>MRR expected to be lost in twelve months</source>
        <translation>Ожидаемые потери MRR за 12 месяцев</translation>
    </message>
    <message>
        <source>There is no group %1 among those by %2.</source>
        <translation>В разбивке по %2 нет группы %1.</translation>
    </message>
    <message>
        <source>Conventions</source>
        <translation>Правила расчёта</translation>
    </message>
    <message>
        <source>The period is not over: the figure may still change.</source>
        <translation>Период не закончен: показатель ещё может измениться.</translation>
    </message>
    <message>
        <source>From the conventions.</source>
        <translation>Из правил расчёта.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не учтено</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Дошло</translation>
    </message>
    <message>
        <source>Days in it, median</source>
        <translation>Дней на этапе, медиана</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>Сумма открытых</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Нижняя граница</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Верхняя граница</translation>
    </message>
    <message>
        <source>money</source>
        <translation>денежная сумма</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>проценты</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>коэффициент</translation>
    </message>
    <message>
        <source>count</source>
        <translation>количество</translation>
    </message>
    <message>
        <source>points, from −100 to 100</source>
        <translation>пункты, от −100 до 100</translation>
    </message>
    <message>
        <source>money per day</source>
        <translation>денежная сумма в день</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>чем больше, тем лучше</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>чем меньше, тем лучше</translation>
    </message>
    <message>
        <source>With %1: %2</source>
        <translation>При %1: %2</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Формула: %1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Единица измерения: %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Данные: %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Настройки: %1</translation>
    </message>
    <message>
        <source>New MRR of the period, shared among the channels that led the new customers here.</source>
        <translation>Новый MRR за период, распределённый по каналам, которые привели новых клиентов.</translation>
    </message>
</context>
</TS>
