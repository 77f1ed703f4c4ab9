// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace neobeat::hrv {

template<auto Free>
struct GslFree
{
    template<typename Object>
    void operator()(Object *object) const
    {
        Free(object);
    }
};

/// Owns what GSL allocated: GslPointer<gsl_spline, gsl_spline_free>.
template<typename Object, auto Free>
using GslPointer = std::unique_ptr<Object, GslFree<Free>>;

} // namespace neobeat::hrv
