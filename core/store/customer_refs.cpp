// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/customer_refs.h"

#include "core/store/customer_keys.h"

#include <algorithm>
#include <array>

namespace perennial::store
{

namespace
{

using facts::Dataset;

/// The fields that name a customer: id, e-mail, name.
struct NamingFields {
    Dataset dataset;
    const char *fields;
    std::uint8_t rank; ///< of its ids
};

// the customers' own dataset is last, so that its names are shown
constexpr std::array<NamingFields, 13> namingFields = {{
    {Dataset::Referrals, "referrer_customer_id, NULL, NULL", 2},
    {Dataset::Referrals, "customer_id, NULL, NULL", 2},
    {Dataset::Usage, "customer_id, customer_email, NULL", 2},
    {Dataset::Touchpoints, "customer_id, customer_email, NULL", 2},
    {Dataset::Tickets, "customer_id, customer_email, customer_name", 2},
    {Dataset::Surveys, "customer_id, customer_email, customer_name", 2},
    {Dataset::Leads, "customer_id, customer_email, customer_name", 2},
    {Dataset::Deals, "customer_id, customer_email, customer", 2},
    {Dataset::Charges, "customer_id, customer_email, customer_name", 0},
    {Dataset::InvoiceLines, "customer_id, customer_email, customer_name", 0},
    {Dataset::MrrLevels, "customer_id, customer_email, customer_name", 0},
    {Dataset::Subscriptions, "customer_id, customer_email, customer_name", 0},
    {Dataset::Customers, "customer_id, email, name", 1},
}};
constexpr std::uint8_t emailRank = 3;
constexpr std::uint8_t nameRank = 4;
constexpr std::size_t bits = 64;

bool namesCustomers(Dataset dataset)
{
    return std::any_of(namingFields.begin(), namingFields.end(),
                       [dataset](const NamingFields &naming) { return naming.dataset == dataset; });
}

/// Always with an id: what else a row says of the customer can then not be all there is.
bool alwaysNamesById(Dataset dataset)
{
    return dataset == Dataset::Customers || dataset == Dataset::Subscriptions || dataset == Dataset::MrrLevels ||
           dataset == Dataset::InvoiceLines;
}

/// What shares its ids: the tool of a bundled recipe (`stripe` of `stripe-subscriptions`), else dataset and recipe.
std::string toolOf(const CustomerSource &source)
{
    const auto hyphen = source.recipe.find('-');
    return hyphen == source.recipe.npos ? std::string(facts::specOf(source.dataset).name) + "/" + source.recipe
                                        : source.recipe.substr(0, hyphen);
}

/// The bit of the value's place in the list, to whose end it is put when it is new. The last bit stands for all beyond.
template<class T>
std::uint64_t bitOf(std::vector<T> &list, const T &value)
{
    const auto found = std::find(list.begin(), list.end(), value);
    const auto place = static_cast<std::size_t>(found - list.begin());
    if (found == list.end())
        list.push_back(value);
    return std::uint64_t{1} << std::min(place, bits - 1);
}

template<class Take>
void eachSource(Database &database, Take take)
{
    Statement imports(database, "SELECT import_id, dataset, recipe FROM imports ORDER BY dataset, recipe");
    while (imports.step()) {
        const facts::DatasetSpec *spec = facts::findDataset(imports.text(1));
        if (spec && namesCustomers(spec->id))
            take(imports.integer(0), CustomerSource{spec->id, std::string(imports.text(2))});
    }
}

} // namespace

MatchingNeed matchingNeed(Database &database)
{
    std::vector<std::string> tools;
    std::vector<std::string> customersTools;
    bool withoutId = false;
    eachSource(database, [&](std::int64_t, const CustomerSource &source) {
        bitOf(tools, toolOf(source));
        if (source.dataset == Dataset::Customers)
            bitOf(customersTools, toolOf(source));
        withoutId = withoutId || !alwaysNamesById(source.dataset);
    });
    if (withoutId)
        return MatchingNeed::Always;
    if (tools.size() < 2)
        return MatchingNeed::Never;
    return customersTools.size() == 1 ? MatchingNeed::ForStrangers : MatchingNeed::Always;
}

std::uint32_t CustomerRefs::Folded::keyOf(book::Text raw, std::string_view text)
{
    if (m_keyOfRaw.size() <= raw)
        m_keyOfRaw.resize(std::max<std::size_t>(raw + std::size_t(1), m_keyOfRaw.size() * 2), 0);
    std::uint32_t &known = m_keyOfRaw[raw];
    if (known == 0)
        known = m_keys.intern(m_fold(text)) + 1;
    return known - 1;
}

CustomerRefs::CustomerRefs(Database &database)
    : m_emails(foldedEmail)
    , m_names(foldedName)
{
    readSources(database);
    for (const NamingFields &naming : namingFields) {
        const bool imported = std::any_of(m_sources.begin(), m_sources.end(), [&naming](const CustomerSource &source) {
            return source.dataset == naming.dataset;
        });
        if (imported)
            scan(database, naming.dataset, naming.fields, naming.rank);
    }
    placeNames();
    orderPairs();
}

void CustomerRefs::readSources(Database &database)
{
    std::vector<std::string> tools;
    eachSource(database, [&](std::int64_t import, const CustomerSource &source) {
        m_imports[import] = {bitOf(m_sources, source), bitOf(tools, toolOf(source))};
    });
}

void CustomerRefs::scan(Database &database, Dataset dataset, const std::string &fields, std::uint8_t rank)
{
    FactScan rows(database, dataset, fields);
    std::int64_t import = 0;
    ImportSource source;
    while (rows.next()) {
        if (rows.import() != import) {
            import = rows.import();
            source = m_imports[import];
        }
        const book::CustomerRef ref{rows.text(0), rows.text(1), rows.text(2)};
        if (!ref.id.empty())
            takeId(ref, source, rank);
        else if (!ref.empty())
            takeWithoutId(ref, source);
    }
}

void CustomerRefs::takeId(const book::CustomerRef &ref, ImportSource source, std::uint8_t rank)
{
    const book::Text id = m_texts.intern(ref.id);
    if (m_identityOfId.size() <= id)
        m_identityOfId.resize(std::max<std::size_t>(id + std::size_t(1), m_identityOfId.size() * 2), 0);
    std::uint32_t &place = m_identityOfId[id];
    if (place == 0) {
        place = add(std::string("id:").append(ref.id), rank) + 1;
        m_named[place - 1].id = id;
        if (ref.id.find('@') != ref.id.npos)
            addEmail(place - 1, ref.id);
    }
    const std::uint32_t identity = place - 1;
    book::Identity &known = m_input.identities[identity];
    known.sources |= source.tool;
    known.rank = std::min(known.rank, rank);
    m_named[identity].seenIn |= source.source;
    addEmail(identity, ref.email);
    addName(identity, ref.name);
}

void CustomerRefs::takeWithoutId(const book::CustomerRef &ref, ImportSource source)
{
    Spelling spelling{m_texts.intern(ref.email), m_texts.intern(ref.name), 0};
    const std::uint64_t both = std::uint64_t{spelling.email} << 32U | spelling.name;
    const auto [found, isNew] = m_spellingOf.try_emplace(both, m_spellings.size());
    const std::uint32_t email = m_emails.keyOf(spelling.email, ref.email);
    if (isNew) {
        if (email != 0)
            spelling.identity = identityOf(std::string("email:").append(m_emails.at(email)), emailRank);
        m_spellings.push_back(spelling);
    }
    if (email == 0) {
        m_namesAlone.emplace_back(found->second, source.source);
        return;
    }
    const std::uint32_t identity = m_spellings[found->second].identity;
    m_named[identity].seenIn |= source.source;
    addEmail(identity, ref.email);
    addName(identity, ref.name);
}

void CustomerRefs::placeNames()
{
    std::vector<bool> placed(m_spellings.size(), false);
    std::vector<bool> empty(m_spellings.size(), false);
    for (const auto &[at, source] : m_namesAlone) {
        Spelling &spelling = m_spellings[at];
        const std::string_view name = m_texts.at(spelling.name);
        const std::uint32_t key = m_names.keyOf(spelling.name, name);
        const bool isId = spelling.name < m_identityOfId.size() && m_identityOfId[spelling.name] != 0;
        if (!placed[at] && (isId || key != 0)) {
            spelling.identity = isId ? m_identityOfId[spelling.name] - 1
                                     : identityOf(std::string("name:").append(m_names.at(key)), nameRank);
            placed[at] = true;
        }
        empty[at] = !placed[at];
        if (empty[at])
            continue;
        m_named[spelling.identity].seenIn |= source;
        if (!isId)
            addName(spelling.identity, name);
    }
    std::vector<Spelling> named;
    for (std::size_t i = 0; i < m_spellings.size(); ++i) {
        if (!empty[i])
            named.push_back(m_spellings[i]);
    }
    m_spellings = std::move(named);
    m_spellingOf.clear();
    m_namesAlone.clear();
}

/// Each pair once.
void CustomerRefs::orderPairs()
{
    if (!m_several)
        return;
    for (auto *pairs : {&m_input.emails, &m_input.names}) {
        std::sort(pairs->begin(), pairs->end());
        pairs->erase(std::unique(pairs->begin(), pairs->end()), pairs->end());
    }
}

std::uint32_t CustomerRefs::add(std::string key, std::uint8_t rank)
{
    m_input.identities.push_back({std::move(key), 0, rank});
    m_named.emplace_back();
    return static_cast<std::uint32_t>(m_named.size() - 1);
}

std::uint32_t CustomerRefs::identityOf(const std::string &key, std::uint8_t rank)
{
    const auto [found, isNew] = m_identityOfKey.try_emplace(key, 0);
    if (isNew)
        found->second = add(key, rank);
    return found->second;
}

void CustomerRefs::addEmail(std::uint32_t identity, std::string_view email)
{
    NamedCustomer &named = m_named[identity];
    if (email.empty() || m_texts.at(named.email) == email)
        return;
    const book::Text raw = m_texts.intern(email);
    const std::uint32_t key = m_emails.keyOf(raw, email);
    if (key == 0)
        return;
    named.email = raw;
    if (key == named.emailKey)
        return;
    m_several = m_several || named.emailKey != 0;
    named.emailKey = key;
    m_input.emails.emplace_back(key, identity);
}

void CustomerRefs::addName(std::uint32_t identity, std::string_view name)
{
    NamedCustomer &named = m_named[identity];
    if (name.empty() || m_texts.at(named.name) == name)
        return;
    named.name = m_texts.intern(name);
    const std::uint32_t key = m_names.keyOf(named.name, name);
    if (key == 0 || key == named.nameKey)
        return;
    m_several = m_several || named.nameKey != 0;
    named.nameKey = key;
    m_input.names.emplace_back(key, identity);
}

} // namespace perennial::store
