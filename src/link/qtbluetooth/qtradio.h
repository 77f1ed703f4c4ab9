// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/radio.h"

#include <memory>

namespace neobeat {

/// This computer's Bluetooth: BlueZ over the system bus, asked without blocking, and Qt Bluetooth once it is known to be there.
class QtRadio final : public Radio
{
    Q_OBJECT

public:
    explicit QtRadio(QObject *parent = nullptr);
    ~QtRadio() override;

    State state() const override;
    void refresh() override;
    bool isSimulated() const override { return false; }
    Scanner &scanner() override;
    std::unique_ptr<GattLink> createLink(const Advertisement &advertisement) override;
};

} // namespace neobeat
