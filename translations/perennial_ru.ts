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
        <source>Ready</source>
        <translation>Готов</translation>
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
        <source>Kind of deal</source>
        <translation>Вид сделки</translation>
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
    <name>perennial::importui::ChoicesPanel</name>
    <message>
        <source>Please choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 For example: %2</source>
        <translation>%1 Например: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in the file</source>
        <translation>
            <numerusform>%n строка в файле</numerusform>
            <numerusform>%n строки в файле</numerusform>
            <numerusform>%n строк в файле</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed</source>
        <translation>
            <numerusform>%n новая или изменённая</numerusform>
            <numerusform>%n новые или изменённые</numerusform>
            <numerusform>%n новых или изменённых</numerusform>
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
        <source>%n to be skipped</source>
        <translation>
            <numerusform>%n будет пропущена</numerusform>
            <numerusform>%n будут пропущены</numerusform>
            <numerusform>%n будет пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be rejected</source>
        <translation>
            <numerusform>%n будет отклонена</numerusform>
            <numerusform>%n будут отклонены</numerusform>
            <numerusform>%n будет отклонено</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>Содер&amp;жимое</translation>
    </message>
    <message>
        <source>Read &amp;like</source>
        <translation>Читать &amp;как</translation>
    </message>
    <message>
        <source>Figures &amp;as of</source>
        <translation>Данные &amp;на</translation>
    </message>
    <message>
        <source>Written with</source>
        <translation>Формат файла</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
</context>
<context>
    <name>perennial::importui::FieldDelegate</name>
    <message>
        <source>Becomes</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не читается</translation>
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
        <source>C&amp;olumns</source>
        <translation>С&amp;толбцы</translation>
    </message>
    <message>
        <source>&amp;First rows</source>
        <translation>&amp;Первые строки</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Columns and what they become</source>
        <translation>Столбцы и соответствующие им поля</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Первые строки файла</translation>
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
</context>
<context>
    <name>perennial::importui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Прервать</translation>
    </message>
</context>
<context>
    <name>perennial::importui::ReportDialog</name>
    <message>
        <source>Import report</source>
        <translation>Отчёт об импорте</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Сохранить отклонённые строки</translation>
    </message>
    <message>
        <source>rejected rows.csv</source>
        <translation>отклонённые строки.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1. Mend the rows there and import that file.</source>
        <translation>Сохранено: %1. Исправьте строки в этом файле и импортируйте его.</translation>
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
        <source>&amp;Save rejected rows…</source>
        <translation>&amp;Сохранить отклонённые строки…</translation>
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
        <source>&amp;Undo last import</source>
        <translation>&amp;Отменить последний импорт</translation>
    </message>
    <message>
        <source>&amp;Redo import</source>
        <translation>Ве&amp;рнуть импорт</translation>
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
        <source>&amp;Undo import</source>
        <translation>&amp;Отменить импорт</translation>
    </message>
    <message>
        <source>&amp;Redo import</source>
        <translation>&amp;Вернуть импорт</translation>
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
        <source>%1 counts again.</source>
        <translation>Импорт %1 снова учитывается.</translation>
    </message>
    <message>
        <source>%1 was taken back. What it had replaced counts again.</source>
        <translation>Импорт %1 отменён. Данные, которые он заменил, снова учитываются.</translation>
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
        <translation>такой идентификатор уже есть у встроенного шаблона</translation>
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
            <numerusform>%n сумм без канала распределены между каналами.</numerusform>
        </translation>
    </message>
</context>
</TS>
