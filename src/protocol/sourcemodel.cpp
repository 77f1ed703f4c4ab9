// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/sourcemodel.h"

#include <algorithm>
#include <array>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

using Model = SourceModel;

template<std::size_t count>
using Names = std::array<QLatin1StringView, count>;

constexpr Model::Abilities neoAbilities
    = {Model::MeasuringControl | Model::VendorBattery | Model::Clock | Model::WatchCommands};
// What only a Neo is known to take is not written to any other.
constexpr Model::Abilities relatedAbilities = {Model::MeasuringControl | Model::VendorBattery | Model::Clock};
constexpr Model::Abilities sensorAbilities = {Model::StandardBattery | Model::SkinContact | Model::BeatIntervals};

constexpr Names<1> neo{"Amazfit Neo"_L1};
constexpr Names<1> miBand4{"Mi Smart Band 4"_L1};
constexpr Names<1> miBand5{"Mi Smart Band 5"_L1};
constexpr Names<1> miBand6{"Mi Smart Band 6"_L1};
constexpr Names<1> band5{"Amazfit Band 5"_L1};
constexpr Names<1> amazfitX{"Amazfit X"_L1};
constexpr Names<1> bipLite{"Amazfit Bip Lite"_L1};
constexpr Names<1> bipS{"Amazfit Bip S"_L1};
constexpr Names<1> bipSLite{"Amazfit Bip S Lite"_L1};
constexpr Names<1> bipU{"Amazfit Bip U"_L1};
constexpr Names<1> bipUPro{"Amazfit Bip U Pro"_L1};
constexpr Names<1> pop{"Amazfit Pop"_L1};
constexpr Names<1> popPro{"Amazfit Pop Pro"_L1};
constexpr Names<1> gts{"Amazfit GTS"_L1};
constexpr Names<1> gts2{"Amazfit GTS 2"_L1};
constexpr Names<1> gts2e{"Amazfit GTS 2e"_L1};
constexpr Names<1> gts2Mini{"Amazfit GTS2 mini"_L1};
constexpr Names<1> gtr{"Amazfit GTR"_L1};
constexpr Names<1> gtrLite{"Amazfit GTR L*"_L1};
constexpr Names<1> gtr2{"Amazfit GTR 2"_L1};
constexpr Names<1> gtr2e{"Amazfit GTR 2e"_L1};
constexpr Names<1> tRex{"Amazfit T-Rex"_L1};
constexpr Names<1> tRexPro{"Amazfit T-Rex Pro"_L1};
constexpr Names<1> vergeL{"Amazfit Verge L"_L1};
constexpr Names<1> zeppE{"Zepp E"_L1};
constexpr Names<1> bip3{"Amazfit Bip 3"_L1};
constexpr Names<1> bip3Pro{"Amazfit Bip 3 Pro"_L1};
constexpr Names<2> miBand3{"Mi Band 3"_L1, "Xiaomi Band 3"_L1};
constexpr Names<2> miBand2{"MI Band 2"_L1, "Mi Band HRX"_L1};
constexpr Names<1> bip{"Amazfit Bip Watch"_L1};
constexpr Names<4> cor{"Amazfit Band"_L1, "Amazfit Cor"_L1, "Amazfit Band 2"_L1, "Amazfit Cor 2"_L1};
constexpr Names<15> zeppOs{"Amazfit Band 7*"_L1,  "Xiaomi Smart Band 7*"_L1, "Amazfit Bip 5*"_L1,
                           "Amazfit GTR 3*"_L1,   "Amazfit GTR 4*"_L1,       "Amazfit GTR mini*"_L1,
                           "Amazfit GTS 3*"_L1,   "Amazfit GTS 4*"_L1,       "Amazfit T-Rex 2*"_L1,
                           "Amazfit T-Rex 3*"_L1, "Amazfit T-Rex Ultra*"_L1, "Amazfit Balance*"_L1,
                           "Amazfit Cheetah*"_L1, "Amazfit Falcon*"_L1,      "Amazfit Active*"_L1};

/// Another watch of the vendor that answers the handshake of the Neo.
constexpr Model related(QLatin1StringView id, QLatin1StringView title, std::span<const QLatin1StringView> names,
                        Model::Confidence confidence = Model::Confidence::FromCode)
{
    return {id, title, names, Model::Handshake::AccountKey, relatedAbilities, confidence};
}

constexpr Model other(QLatin1StringView id, QLatin1StringView title, std::span<const QLatin1StringView> names,
                      Model::Handshake handshake)
{
    return {id, title, names, handshake, {}, Model::Confidence::Unsupported};
}

constexpr std::array models{
    Model{"amazfit-neo"_L1, "Amazfit Neo"_L1, neo, Model::Handshake::AccountKey, neoAbilities,
          Model::Confidence::Confirmed},
    related("mi-band-4"_L1, "Mi Smart Band 4"_L1, miBand4),
    related("mi-band-5"_L1, "Mi Smart Band 5"_L1, miBand5, Model::Confidence::Confirmed),
    related("mi-band-6"_L1, "Mi Smart Band 6"_L1, miBand6),
    related("amazfit-band-5"_L1, "Amazfit Band 5"_L1, band5),
    related("amazfit-x"_L1, "Amazfit X"_L1, amazfitX),
    related("bip-lite"_L1, "Amazfit Bip Lite"_L1, bipLite),
    related("bip-s"_L1, "Amazfit Bip S"_L1, bipS),
    related("bip-s-lite"_L1, "Amazfit Bip S Lite"_L1, bipSLite),
    related("bip-u"_L1, "Amazfit Bip U"_L1, bipU),
    related("bip-u-pro"_L1, "Amazfit Bip U Pro"_L1, bipUPro),
    related("pop"_L1, "Amazfit Pop"_L1, pop),
    related("pop-pro"_L1, "Amazfit Pop Pro"_L1, popPro),
    related("gts"_L1, "Amazfit GTS"_L1, gts),
    related("gts-2"_L1, "Amazfit GTS 2"_L1, gts2),
    related("gts-2e"_L1, "Amazfit GTS 2e"_L1, gts2e),
    related("gts-2-mini"_L1, "Amazfit GTS 2 mini"_L1, gts2Mini),
    related("gtr"_L1, "Amazfit GTR"_L1, gtr),
    related("gtr-lite"_L1, "Amazfit GTR Lite"_L1, gtrLite),
    related("gtr-2"_L1, "Amazfit GTR 2"_L1, gtr2),
    related("gtr-2e"_L1, "Amazfit GTR 2e"_L1, gtr2e),
    related("t-rex"_L1, "Amazfit T-Rex"_L1, tRex),
    related("t-rex-pro"_L1, "Amazfit T-Rex Pro"_L1, tRexPro),
    related("verge-l"_L1, "Amazfit Verge Lite"_L1, vergeL),
    related("zepp-e"_L1, "Zepp E"_L1, zeppE),
    related("bip-3"_L1, "Amazfit Bip 3"_L1, bip3),
    related("bip-3-pro"_L1, "Amazfit Bip 3 Pro"_L1, bip3Pro),
    other("mi-band-3"_L1, "Mi Band 3"_L1, miBand3, Model::Handshake::ChosenKey),
    other("mi-band-2"_L1, "Mi Band 2"_L1, miBand2, Model::Handshake::ChosenKey),
    other("bip"_L1, "Amazfit Bip"_L1, bip, Model::Handshake::ChosenKey),
    other("cor"_L1, "Amazfit Cor"_L1, cor, Model::Handshake::ChosenKey),
    other("zepp-os"_L1, "Zepp OS"_L1, zeppOs, Model::Handshake::KeyExchange),
    Model{"sensor"_L1, ""_L1, {}, Model::Handshake::None, sensorAbilities, Model::Confidence::Standard},
};

} // namespace

bool SourceModel::hasName(const QString &name) const
{
    return std::ranges::any_of(names, [&](QLatin1StringView pattern) {
        return pattern.endsWith('*'_L1) ? name.startsWith(pattern.chopped(1), Qt::CaseInsensitive)
                                        : name.compare(pattern, Qt::CaseInsensitive) == 0;
    });
}

std::span<const SourceModel> sourceModels()
{
    return models;
}

const SourceModel &neoModel()
{
    return models.front();
}

const SourceModel &standardSensor()
{
    return models.back();
}

const SourceModel *sourceModel(QStringView id)
{
    const auto found = std::ranges::find_if(models, [id](const SourceModel &model) { return model.id == id; });
    return found == models.end() ? nullptr : &*found;
}

} // namespace neobeat
