# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by every target written by hand; generated QML code stays outside because it does not survive -Wshadow.
add_library(neobeat_warnings INTERFACE)
target_compile_options(neobeat_warnings INTERFACE
    -Wall -Wextra -Wno-missing-field-initializers -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual)
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # A file knows nothing of the files that are compiled with it.
    target_compile_options(neobeat_warnings INTERFACE -Wshadow=local -Wno-subobject-linkage)
else()
    target_compile_options(neobeat_warnings INTERFACE -Wshadow)
endif()
if(NEOBEAT_WARNINGS_AS_ERRORS)
    target_compile_options(neobeat_warnings INTERFACE -Werror)
endif()
target_compile_definitions(neobeat_warnings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 NEOBEAT_VERSION="${PROJECT_VERSION}")
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5) # what newer ones deprecate has no replacement in 6.4
    target_compile_definitions(neobeat_warnings INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()

# neobeat-cli is linked with what it uses only. Debian's GCC asks for that, but not with sanitizers.
add_link_options(LINKER:--as-needed)
if(NEOBEAT_SANITIZERS)
    add_compile_options(-fsanitize=${NEOBEAT_SANITIZERS} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=${NEOBEAT_SANITIZERS})
endif()
if(NEOBEAT_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()

# Qt's headers are most of what a file makes the compiler read, so the common ones are compiled once for all layers and
# tests. Only those of QtCore, which read the same whatever else a target uses.
qt_add_library(neobeat_headers STATIC ${PROJECT_SOURCE_DIR}/src/base/headers.cpp)
target_link_libraries(neobeat_headers PRIVATE Qt6::Core neobeat_warnings)
target_precompile_headers(neobeat_headers PRIVATE ${PROJECT_SOURCE_DIR}/src/base/headers.h)

# neobeat_add_layer(<name> <sources…>): static library neobeat_<name> with the alias Neobeat::<Name>; headers are included
# as "<folder>/<header>.h" from src.
function(neobeat_add_layer name alias)
    qt_add_library(neobeat_${name} STATIC ${ARGN})
    add_library(Neobeat::${alias} ALIAS neobeat_${name})
    target_include_directories(neobeat_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(neobeat_${name} PRIVATE neobeat_warnings)
    target_precompile_headers(neobeat_${name} REUSE_FROM neobeat_headers)
endfunction()

# neobeat_prefer_speed(<target>): for layers that go through years of values, where the rest is optimised for size, as in
# packages. The compiled headers are optimised as the rest is, so such a layer cannot use them.
function(neobeat_prefer_speed target)
    if(CMAKE_CXX_FLAGS MATCHES "-Os")
        target_compile_options(${target} PRIVATE -O2)
        set_target_properties(${target} PROPERTIES DISABLE_PRECOMPILE_HEADERS ON)
    endif()
endfunction()
